import { parseArgs } from "node:util";
import type { Delivery, DeliveryStore, SubscriptionStore } from "#core/digest/digest-store.ts";
import type { ChannelRef, Subscription } from "#core/digest/subscription.ts";
import { sayName } from "#core/digest/digest-wording.ts";
import { UserError } from "#core/errors.ts";
import { readMoment } from "./argument-values.ts";
import type { Json } from "./json.ts";

/* What whoever runs the bot can do from the command line; it opens the bot's own database. */

/** What the operator asks for. */
export type OperatorOrder =
  | { readonly what: "due"; readonly json: boolean; readonly now: Date | undefined }
  | { readonly what: "sendNow"; readonly id: string }
  | { readonly what: "backup"; readonly file: string };

/** Where what is due and what is stuck is looked up. */
export type OperatorDeliveries = Pick<DeliveryStore, "due" | "abandoned">;

/** More are not listed; something is very wrong then, and the first of them tell what. */
const MOST_LISTED = 1_000;

/**
 * Reads an operator's command; `undefined` for all others.
 *
 *     digest --due --json   → {what: "due", json: true}
 *     digest --send-now ID  → {what: "sendNow", id: "ID"}
 *     backup copy.db        → {what: "backup", file: "copy.db"}
 *
 * @throws {UserError} one sentence that says how it is written.
 */
export function readOrder(argv: readonly string[]): OperatorOrder | undefined {
  const [command] = argv;
  if (argv.includes("--help")) return undefined;
  if (command === "backup") return readBackup(argv.slice(1));
  if (command === "digest" && argv.includes("--due")) return readDue(argv.slice(1));
  if (command === "digest" && argv.includes("--send-now")) return readSendNow(argv.slice(1));
  return undefined;
}

/** Lists what is due and what is stuck, as lines to print. */
export async function tellDue(
  { json }: { readonly json: boolean },
  parts: { readonly deliveries: OperatorDeliveries; readonly now: Date },
): Promise<string> {
  const rows = await findDue(parts.deliveries, parts.now);
  if (json) return `${JSON.stringify({ due: rows satisfies readonly Json[] })}\n`;
  if (rows.length === 0) return "Nothing is due, and nothing is stuck.\n";
  return rows.map((row) => `${sayDue(row)}\n`).join("");
}

/**
 * Brings the next turn forward: the bot sends it when next it looks, and not again at its hour. A watch
 * is let post though its cap is reached. Yields the line to print.
 *
 * @throws {UserError} where there is none of that id, or it stands still.
 */
export async function sendNow(
  id: string,
  parts: { readonly subscriptions: Pick<SubscriptionStore, "update">; readonly now: Date },
): Promise<string> {
  const { subscriptions, now } = parts;
  const kept = await subscriptions.update(id, {});
  if (kept === undefined) {
    throw new UserError([
      `No digest or watch has the id ${id}; the bot’s log names it with each delivery.`,
    ]);
  }
  if (kept.nextAt === null) {
    throw new UserError([`${sayName(kept)} is paused; somebody in its channel can resume it.`]);
  }
  await subscriptions.update(id, { nextAt: now.toISOString() });
  if (kept.nextSlot === null) {
    return `${sayName(kept)} may post now: where something new waits, a running bot posts it within seconds.\n`;
  }
  return `The edition of ${kept.nextSlot} is due now: a running bot sends it within seconds, else the next start does.\n`;
}

/** One digest or watch whose turn has come, or one edition that was begun and not finished. */
interface DueRow extends Json {
  readonly subscription: string;
  readonly channel: ChannelRef;
  readonly slot: string;
  /** `stuck`: a process began it, and its lease is over. */
  readonly state: "due" | "stuck";
  /** When it was due, or when it was begun. */
  readonly since: string;
}

async function findDue(deliveries: OperatorDeliveries, now: Date): Promise<DueRow[]> {
  const due = await deliveries.due(now, MOST_LISTED);
  const stuck = await deliveries.abandoned(now, MOST_LISTED);
  return [...due.map(dueRow), ...stuck.map(stuckRow)];
}

function dueRow({ id, channel, nextSlot, nextAt }: Subscription): DueRow {
  return {
    subscription: id,
    channel,
    slot: nextSlot ?? "at once",
    state: "due",
    since: nextAt ?? "",
  };
}

function stuckRow({ subscription, slot, claimedAt }: Delivery): DueRow {
  const { id, channel } = subscription;
  return { subscription: id, channel, slot, state: "stuck", since: claimedAt.toISOString() };
}

/** `k3v9…  discord 123/456  2024-05-30T08:00  stuck since 2024-05-30T06:00:01.000Z` */
function sayDue({ subscription, channel, slot, state, since }: DueRow): string {
  const { platform, community, channel: room } = channel;
  return `${subscription}  ${platform} ${community}/${room}  ${slot}  ${state} since ${since}`;
}

function readDue(words: readonly string[]): OperatorOrder {
  const { values, positionals } = parse("digest --due", words);
  if (positionals.length > 0) {
    throw new UserError(["digest --due takes no words, only --json and --now."]);
  }
  const now = values.now === undefined ? undefined : readMoment(values.now);
  return { what: "due", json: values.json === true, now };
}

function readSendNow(words: readonly string[]): OperatorOrder {
  const { positionals } = parse("digest --send-now", words);
  const [id, more] = positionals;
  if (id !== undefined && more === undefined) return { what: "sendNow", id };
  throw new UserError(["digest --send-now takes the id of one digest, as the log names it."]);
}

function readBackup(words: readonly string[]): OperatorOrder {
  const { positionals } = parse("backup", words);
  const [file, more] = positionals;
  if (file !== undefined && more === undefined) return { what: "backup", file };
  throw new UserError(["backup takes the name of one file, as in: nato backup copy.db"]);
}

function parse(command: string, words: readonly string[]) {
  const options = {
    due: { type: "boolean" },
    "send-now": { type: "boolean" },
    json: { type: "boolean" },
    now: { type: "string" },
  } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new UserError([`${reason}; see nato ${command} --help.`]);
  }
}
