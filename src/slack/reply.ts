import { setTimeout as pause } from "node:timers/promises";
import { RespondError, type RespondArguments, type RespondFn } from "@slack/bolt";
import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from "@slack/web-api";
import type { Log } from "#core/ports.ts";
import type { Hang } from "./hanging.ts";
import { inviteNotice } from "./notices.ts";
import { renderMessage, type SlackMessage } from "./render.ts";

/** Where somebody is talked to. */
export interface Place {
  readonly channel: string;
  readonly user: string;
  readonly threadTs?: string | undefined;
  /** Slack's own way back; taken first, since it works where the bot is no member. */
  readonly respond?: RespondFn | undefined;
}

/** A message that stands somewhere and can be replaced. */
export interface PlacedMessage extends Place {
  readonly ts: string;
  readonly isEphemeral: boolean;
}

/** Names a conversation: all that one person says and presses in one thread, or in direct messages outside of any. */
export function conversationOf({ channel, threadTs = channel, user }: Place, team: string): string {
  return `slack:${team}:${channel}:${threadTs}:${user}`;
}

/** Ways to say something. None of them throws: what cannot be said is logged. */
export interface Replies {
  /** Posts for all to see. */
  post(place: Place, message: SlackMessage): Promise<void>;
  /** Says it to one person, in the channel; failing that, in their direct messages. */
  alone(place: Place, message: SlackMessage): Promise<void>;
  /** Shows to the channel what one person saw. */
  share(place: Place, message: SlackMessage): Promise<void>;
  /** Puts a message in the place of another. */
  replace(at: PlacedMessage, message: SlackMessage): Promise<void>;
}

/** Slack asks for a second or so: https://docs.slack.dev/apis/web-api/rate-limits */
const LONGEST_WAIT_SECONDS = 30;
const NOT_THERE = new Set(["not_in_channel", "channel_not_found", "user_not_in_channel"]);
/** No previews of links. */
export const WITHOUT_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const;
/** No previews of links, and no markup in the text for notifications. */
export const PLAINLY = { ...WITHOUT_PREVIEWS, mrkdwn: false } as const;

/** What the replies need. */
export interface ReplyParts {
  /** Must not try again by itself: a post whose answer was lost would stand there twice. */
  readonly client: WebClient;
  /** Hangs a message’s picture into it. */
  readonly hang: Hang;
  /** The bot's own name in this workspace. */
  readonly name: string;
  readonly log: Log;
}

/** Makes the ways to say something in one workspace. */
export function createReplies({ client, hang, name, log }: ReplyParts): Replies {
  /** Does it, and yields why it was not done. What Slack asks to put off is tried once more. */
  async function attempt(what: string, send: () => Promise<unknown>): Promise<string | undefined> {
    try {
      await send().catch(async (error: unknown) => {
        await pause(waitMsOf(error));
        return send();
      });
      return undefined;
    } catch (error) {
      const reason = reasonOf(error);
      log.warn({ reason }, `Slack took no ${what}`);
      return reason;
    }
  }

  /**
   * Sends a message with its picture as soon as Slack takes it; else its words alone. Yields why
   * neither was sent.
   */
  async function withPicture(message: SlackMessage, send: Send): Promise<string | undefined> {
    const { words, pictured } = await hang(message);
    for (const waitMs of pictured?.waitsMs ?? []) {
      await pause(waitMs);
      const refused = await send(pictured?.message ?? words);
      if (refused === undefined) pictured?.shown();
      if (!isOfItsBlocks(refused)) return refused;
    }
    return send(words);
  }

  function post(place: Place, message: SlackMessage) {
    const { channel } = place;
    return withPicture(message, (shown) => {
      const args = { channel, ...threadOf(place), ...shown, ...PLAINLY };
      return attempt("message", () => client.apiCall("chat.postMessage", args));
    });
  }

  /** Answers by the response's address; without one, the answer is as good as refused. */
  async function respondWith(place: Place, message: SlackMessage, how: RespondHow) {
    const { respond } = place;
    if (respond === undefined) return "no address";
    return withPicture(message, (shown) => {
      const args = { ...threadOf(place), ...how, ...shown, ...PLAINLY };
      return attempt("response", () => respond(args));
    });
  }

  async function alone(place: Place, message: SlackMessage): Promise<void> {
    const only = { response_type: "ephemeral", replace_original: false } as const;
    if ((await respondWith(place, message, only)) === undefined) return;
    const { channel, user } = place;
    const refused = await withPicture(message, (shown) => {
      const args = { channel, user, ...threadOf(place), ...shown };
      return attempt("ephemeral message", () => client.chat.postEphemeral(args));
    });
    if (refused !== undefined && NOT_THERE.has(refused)) {
      await post({ channel: user, user }, renderMessage(inviteNotice(name)));
    }
  }

  async function share(place: Place, message: SlackMessage): Promise<void> {
    const all = { response_type: "in_channel", replace_original: false } as const;
    const unanswered = await respondWith(place, message, all);
    // Whether a lost answer was posted is not known, and a channel should not read it twice.
    if (unanswered === undefined || unanswered === UNSURE) return;
    const refused = await post(place, message);
    if (refused !== undefined && NOT_THERE.has(refused)) {
      await alone(place, renderMessage(inviteNotice(name)));
    }
  }

  async function replace(at: PlacedMessage, message: SlackMessage): Promise<void> {
    const { channel, ts, isEphemeral } = at;
    const response_type = isEphemeral ? "ephemeral" : "in_channel";
    const there = { response_type, replace_original: true } as const;
    if ((await respondWith(at, message, there)) === undefined) return;
    const anew = { ...at, respond: undefined };
    // Only a response can change what one person alone sees.
    if (isEphemeral) return alone(anew, message);
    const refused = await withPicture(message, (shown) =>
      attempt("update", () => client.chat.update({ channel, ts, ...shown })),
    );
    if (refused !== undefined) await alone(anew, message);
  }

  return {
    post: async (place, message) => void (await post(place, message)),
    alone,
    share,
    replace,
  };
}

/** Sends a message, and yields why it was not sent. */
type Send = (message: SlackMessage) => Promise<string | undefined>;
type RespondHow = Pick<RespondArguments, "response_type" | "replace_original">;

/** Blocks are refused by name, or by a response's address without one. */
function isOfItsBlocks(refused: string | undefined): boolean {
  return refused === "invalid_blocks" || refused === "status 404" || refused === "status 400";
}

function threadOf({ threadTs }: Place): { thread_ts?: string } {
  return threadTs === undefined ? {} : { thread_ts: threadTs };
}

/** How long Slack asks to wait; what is no such plea, or too long a wait, is thrown on. */
function waitMsOf(error: unknown): number {
  if (error instanceof WebAPIRateLimitedError && error.retryAfter <= LONGEST_WAIT_SECONDS) {
    return error.retryAfter * 1_000;
  }
  throw error;
}

const UNSURE = "unsure";

/** Slack's own word for a refusal; `unsure` where it is not known whether it was done. */
function reasonOf(error: unknown): string {
  if (error instanceof WebAPIPlatformError) return error.data.error;
  if (error instanceof RespondError && error.statusCode < 500) return `status ${error.statusCode}`;
  return UNSURE;
}
