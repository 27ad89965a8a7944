import type { WebClient } from "@slack/web-api";
import type { Log, Pictures } from "#core/ports.ts";
import { cutToFit } from "#core/truncate.ts";
import { factsOf } from "./faults.ts";
import { LIMITS } from "./limits.ts";
import { showableLine } from "./markup.ts";
import { hangPicture, sayWhyNone, type HangingPicture } from "./picture.ts";
import type { SlackMessage } from "./render.ts";

/** A message as it can be sent: in words, and with its picture where there is one. */
export interface Hung {
  readonly words: SlackMessage;
  readonly pictured?: Pictured;
}

/** A message with a picture that was uploaded. */
export interface Pictured {
  readonly message: SlackMessage;
  /** How long to wait before each try to send it; a picture that was shown before is ready at once. */
  readonly waitsMs: readonly number[];
  /** Told that Slack showed it. */
  shown(): void;
}

/** Draws and uploads the picture of a message; never throws. */
export type Hang = (message: SlackMessage) => Promise<Hung>;

/** What hanging pictures needs. */
export interface HangingParts {
  /** Must not try again by itself. */
  readonly client: WebClient;
  readonly pictures: Pictures | undefined;
  /** What the token may do. */
  readonly scopes: readonly string[];
  readonly log: Log;
  /** How long Slack may take to look through a new picture: the pauses between tries to show it. */
  readonly waitsMs?: readonly number[] | undefined;
}

/** https://docs.slack.dev/reference/scopes/files.write */
const SCOPE = "files:write";
const NO_SCOPE = `I may not show pictures here yet: whoever runs me has to add the scope ${SCOPE} to my app and install it anew.`;
/**
 * Slack refuses blocks with a file that it has not looked through yet, which takes a second or so, and
 * tells nobody when it is done who may not read files (slackapi/python-slack-sdk#1521).
 */
const WAITS_MS: readonly number[] = [800, 1_200, 2_000];
/** So many uploaded pictures are remembered, to be shown again. */
const MOST_KEPT = 200;

interface Upload {
  readonly file: string;
  isReady: boolean;
}

/**
 * Makes what hangs pictures into messages. A picture is uploaded once and shared with no channel: only
 * the message shows it, so whoever may see the message sees it, and nobody else.
 */
export function createHang(parts: HangingParts): Hang {
  const { client, pictures, scopes, log, waitsMs = WAITS_MS } = parts;
  const uploads = new Map<string, Promise<Upload>>();

  async function upload({ picture, heading }: HangingPicture, drawer: Pictures): Promise<Upload> {
    const png = await drawer.draw(picture);
    const sent = await client.files.uploadV2({
      file: Buffer.from(png),
      filename: "map.png",
      title: cutToFit(showableLine(heading), LIMITS.fileTitle),
    });
    return { file: fileIn(sent), isReady: false };
  }

  function uploadOnce(hanging: HangingPicture, drawer: Pictures): Promise<Upload> {
    const key = JSON.stringify(hanging.picture);
    const known = uploads.get(key) ?? upload(hanging, drawer);
    uploads.delete(key);
    uploads.set(key, known);
    known.catch(() => uploads.delete(key));
    const [oldest] = uploads.keys();
    if (uploads.size > MOST_KEPT && oldest !== undefined) uploads.delete(oldest);
    return known;
  }

  return async ({ picture: hanging, ...words }) => {
    if (hanging === undefined || pictures === undefined) return { words };
    if (!scopes.includes(SCOPE)) {
      return { words: { ...words, blocks: sayWhyNone(words.blocks, NO_SCOPE) } };
    }
    try {
      const done = await uploadOnce(hanging, pictures);
      const message = { ...words, blocks: hangPicture(words.blocks, hanging, done.file) };
      const shown = () => void (done.isReady = true);
      return { words, pictured: { message, waitsMs: done.isReady ? [0] : waitsMs, shown } };
    } catch (error) {
      log.error(factsOf(error), "a picture could not be drawn or uploaded");
      return { words };
    }
  };
}

/** The id of the one file that was uploaded; the client's types leave open what comes back. */
function fileIn(sent: object): string {
  const [upload] = listIn(sent, "files");
  const [file] = listIn(upload, "files");
  const id: unknown = isObject(file) ? Reflect.get(file, "id") : undefined;
  if (typeof id !== "string") throw new Error("Slack named no uploaded file");
  return id;
}

function listIn(holder: unknown, field: string): readonly unknown[] {
  const list: unknown = isObject(holder) ? Reflect.get(holder, field) : undefined;
  return Array.isArray(list) ? list : [];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
