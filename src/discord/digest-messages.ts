import type { APIEmbed } from "discord.js";
import type { EditionAnswer } from "#core/answer.ts";
import type { DrawnMessage, Order, PostedPart } from "#core/digest/poster.ts";
import type { ButtonStates, Log } from "#core/ports.ts";
import { markPrefix, packPress, type Press } from "./buttons.ts";
import { layControls, type ControlRow } from "./controls.ts";
import { editionPages, type EditionPage } from "./edition.ts";
import { factsOf } from "./faults.ts";
import type { PastMessage } from "./history.ts";

/** One message of an edition, as it is kept until it is posted. */
export interface DigestPayload {
  readonly message: {
    readonly content?: string;
    readonly embeds: readonly APIEmbed[];
    readonly components: readonly ControlRow[];
    readonly allowed_mentions: {
      readonly parse: readonly [];
      readonly roles?: readonly string[];
    };
  };
  /** Whether its channel's followers are to get it. */
  readonly crosspost: boolean;
}

/** For whom an edition is drawn, and what its buttons are kept in. */
export interface DigestDesk {
  readonly order: Order;
  readonly states: ButtonStates;
  readonly log: Log;
}

/**
 * Draws an edition as the texts of its messages, each with its releases. The first one calls the role that is asked for, in its
 * plain words, where alone Discord hears it; none calls anybody else.
 */
export async function drawDigest(
  edition: EditionAnswer,
  desk: DigestDesk,
): Promise<DrawnMessage[]> {
  const pages = editionPages(edition);
  return Promise.all(
    pages.map(async (page, n) => {
      const isLast = n === pages.length - 1;
      const { mention, crosspost, delivery } = desk.order;
      const payload: DigestPayload = {
        message: {
          ...(n === 0 ? calling(mention) : callingNobody),
          embeds: [page.embed],
          components: await layMarked(
            partOf(edition, page, isLast ? "last" : "middle"),
            markOf({ delivery, number: n + 1 }),
            desk,
          ),
        },
        crosspost,
      };
      return { payload: JSON.stringify(payload), articles: [...page.articles] };
    }),
  );
}

/** Reads what `drawDigest` wrote. */
export function readPayload(text: string): DigestPayload {
  return JSON.parse(text) as DigestPayload;
}

/** The mark of a message, at most 25 characters, as Discord wants of a nonce: `d3l1veryAbc9.1`. */
export function markOf({ delivery, number }: Pick<PostedPart, "delivery" | "number">): string {
  return `${delivery}.${number}`;
}

/** Tells whether one of a message's controls bears a mark. */
export function isMarked({ components = [] }: Pick<PastMessage, "components">, mark: string) {
  return JSON.stringify(components).includes(`"${markPrefix(mark)}`);
}

const callingNobody = { allowed_mentions: { parse: [] } } as const;

function calling(role: string | null) {
  if (role === null) return callingNobody;
  return { content: `<@&${role}>`, allowed_mentions: { parse: [], roles: [role] } } as const;
}

/** The edition with what of its menu and its buttons belongs to one message. */
function partOf(
  edition: EditionAnswer,
  { articles }: EditionPage,
  place: "middle" | "last",
): EditionAnswer {
  const menu = edition.menu.filter(({ call }) => articles.has(String(call.options["article"])));
  return { ...edition, menu, actions: place === "last" ? edition.actions : [] };
}

/** Lays the controls of a message, each with its mark; one that needs none has a button all the same. */
async function layMarked(
  edition: EditionAnswer,
  mark: string,
  { states, log }: DigestDesk,
): Promise<ControlRow[]> {
  const pack = async (press: Press) => {
    try {
      return await packPress({ ...press, mark }, states);
    } catch (error) {
      log.error({ command: press.call.command, ...factsOf(error) }, "a button could not be kept");
      return undefined;
    }
  };
  const stage = { call: undefined, asker: undefined, sharable: false };
  const rows = await layControls(edition, stage, pack);
  return rows.length > 0
    ? rows
    : layControls({ ...edition, menu: [], actions: [SETTINGS] }, stage, pack);
}

/** The one button that makes sense below any edition; its id is never too long to be kept in itself. */
const SETTINGS = { label: "Settings", call: { command: "digest list", options: {}, page: 1 } };
