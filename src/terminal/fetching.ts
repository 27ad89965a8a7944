import { counted } from "#core/wording.ts";
import { parseArgs } from "node:util";
import { isDay, type Day } from "#core/day.ts";
import { UserError } from "#core/errors.ts";
import type { FeedState } from "#core/newsroom/feed-store.ts";
import { cleanWords } from "./wrap.ts";

/* What whoever runs the bot can do with its feeds from the command line. */

/** What the operator asks for. */
export type FetchOrder =
  | (Previewed & { readonly what: "preview"; readonly json: boolean })
  | { readonly what: "fetch" | "again"; readonly json: boolean }
  | { readonly what: "back-fill"; readonly since: Day; readonly json: boolean }
  | { readonly what: "feeds"; readonly json: boolean };

/** An address that is looked at before anything is kept: what is new there, or also what is known. */
export interface Previewed {
  readonly address: string;
  readonly how: "as the next time" | "again";
}

/** An item that stands at an address, and what it is to the bot. */
export interface JudgedItem {
  /** `new`, `known`, `changed`, `withdrawn`, `refused`, or `waiting` for its page to be fetched. */
  readonly verdict: string;
  readonly title: string;
  readonly url: string | null;
  /** One sentence for people. */
  readonly why: string;
}

/** What would come in. */
export interface ItemsThere {
  readonly kind: string;
  readonly judged: readonly JudgedItem[];
  readonly faults: readonly string[];
  readonly left: number;
}

/** What came of a feed. */
export interface FetchedFeed {
  readonly address: string;
  /** How many items there were of each sort. */
  readonly verdicts: Readonly<Record<string, number>>;
  readonly error: string | null;
}

/** Whoever fetches. */
export interface FetchDesk {
  preview(previewed: Previewed): Promise<ItemsThere>;
  fetch(): Promise<readonly FetchedFeed[]>;
  /** Reads also what is known. */
  fetchAgain(): Promise<readonly FetchedFeed[]>;
  backFill(since: Day): Promise<readonly FetchedFeed[]>;
  /** How each feed that is set stands, and back-fills that are under way. */
  feeds(): Promise<readonly FeedState[]>;
}

/**
 * Reads an order about feeds; `undefined` for all others.
 *
 *     fetch --dry-run https://www.nato.int/rss.xml → {what: "preview", address, how: "as the next time", …}
 *     fetch --again                                 → {what: "again", json: false}
 *     fetch --since 2020-01-01                      → {what: "back-fill", since: "2020-01-01", json: false}
 *     feeds --json                                  → {what: "feeds", json: true}
 *
 * @throws {UserError} one sentence that says how it is written.
 */
export function readFetchOrder(argv: readonly string[]): FetchOrder | undefined {
  const [command, ...words] = argv;
  if ((command !== "fetch" && command !== "feeds") || argv.includes("--help")) return undefined;
  const { values, positionals } = parse(command, words);
  const [address, more] = positionals;
  const json = values.json === true;
  const dryRun = values["dry-run"];
  const { since, again } = values;
  if (command === "feeds") {
    if ([address, dryRun, since, again].some((given) => given !== undefined)) {
      throw new UserError(["feeds takes no words, only --json."]);
    }
    return { what: "feeds", json };
  }
  if (again === true && since !== undefined) throw notTogether();
  if (dryRun === true) {
    if (address !== undefined && more === undefined && since === undefined) {
      return { what: "preview", address, how: again === true ? "again" : "as the next time", json };
    }
    throw new UserError([
      "fetch --dry-run takes one address, as in: nato fetch --dry-run https://www.nato.int/rss.xml",
    ]);
  }
  if (address !== undefined) {
    throw new UserError([
      "fetch reads the addresses that FEEDS names; to try another one: nato fetch --dry-run ADDRESS",
    ]);
  }
  if (since === undefined) return { what: again === true ? "again" : "fetch", json };
  if (isDay(since)) return { what: "back-fill", since, json };
  throw new UserError([`--since takes a day, as in --since 2020-01-01.`]);
}

function notTogether(): UserError {
  return new UserError([
    "--again reads what is known, and --since what was never read: please ask for one after the other.",
  ]);
}

/** Carries an order out, and yields the lines to print, and whether all feeds could be read. */
export async function carryOutFetch(
  order: FetchOrder,
  desk: FetchDesk,
): Promise<{ readonly text: string; readonly isDone: boolean }> {
  if (order.what === "preview") {
    const there = await desk.preview(order);
    return { text: order.json ? jsonLine({ ...there }) : sayItems(there), isDone: true };
  }
  if (order.what === "feeds") {
    const feeds = await desk.feeds();
    return {
      text: order.json ? jsonLine({ feeds: feeds.map(feedJson) }) : sayFeeds(feeds),
      isDone: true,
    };
  }
  const feeds = await fetchedBy(order, desk);
  const isDone = feeds.every(({ error }) => error === null);
  return { text: order.json ? jsonLine({ feeds }) : feeds.map(sayFetched).join(""), isDone };
}

async function fetchedBy(
  order: Extract<FetchOrder, { readonly what: "fetch" | "again" | "back-fill" }>,
  desk: FetchDesk,
): Promise<readonly FetchedFeed[]> {
  if (order.what === "back-fill") return desk.backFill(order.since);
  return order.what === "again" ? desk.fetchAgain() : desk.fetch();
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function sayItems({ kind, judged, faults, left }: ItemsThere): string {
  const lines = judged.flatMap(({ verdict, title, url, why }) => [
    `${verdict.padEnd(9)} ${cleanWords(title || url || "(no title)")}`,
    `          ${cleanWords(why)}${url !== null && title !== "" ? ` ${cleanWords(url)}` : ""}`,
  ]);
  const counts = Object.entries(Object.groupBy(judged, ({ verdict }) => verdict)).map(
    ([verdict, items = []]) => `${items.length} ${verdict}`,
  );
  const more = left === 0 ? "" : ` ${counted(left, "more page")} to come with the next readings.`;
  return [
    ...lines,
    ...faults.map((fault) => `fault     ${cleanWords(fault)}`),
    `${kind}: ${counts.join(", ") || "nothing stands there"}. Nothing was kept.${more}`,
    "",
  ].join("\n");
}

function sayFetched({ address, verdicts, error }: FetchedFeed): string {
  const counts = Object.entries(verdicts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`);
  const what = [counts.join(", "), error === null ? "" : cleanWords(error)].filter(Boolean);
  return `${cleanWords(address)}  ${what.join("; ") || "nothing had changed"}\n`;
}

function sayFeeds(feeds: readonly FeedState[]): string {
  if (feeds.length === 0)
    return "No feed is set: put addresses into FEEDS (.env.example says how).\n";
  return feeds.map(sayFeed).join("");
}

/** An address, and below it how it stands: an indented line each. */
function sayFeed(state: FeedState): string {
  const { address, lastSuccessAt, lastChangeAt, nextRunAt, failures, lastError, backfill } = state;
  const lines = [
    cleanWords(address),
    `  last success ${sayMoment(lastSuccessAt, "never")}`,
    `  last change  ${sayMoment(lastChangeAt, "never")}`,
    `  next run     ${sayMoment(nextRunAt, "at once")}`,
  ];
  if (failures > 0) {
    const times = failures === 1 ? "once" : `${failures} times`;
    lines.push(`  failed ${times}: ${cleanWords(lastError ?? "no reason given")}`);
  }
  if (backfill !== null) {
    const page = backfill.pages === 0 ? "" : `, page ${backfill.nextPage} of ${backfill.pages}`;
    lines.push(`  not at its end: since ${backfill.since}${page}`);
  }
  return `${lines.join("\n")}\n`;
}

/** All but the digests of what its pages repeat, which tell nobody anything. */
function feedJson(state: FeedState): object {
  return { ...state, boilerplate: state.boilerplate.length };
}

function sayMoment(moment: Date | null, otherwise: string): string {
  return moment === null ? otherwise : `${moment.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

function parse(command: string, words: readonly string[]) {
  const options = {
    again: { type: "boolean" },
    "dry-run": { type: "boolean" },
    json: { type: "boolean" },
    since: { type: "string" },
  } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new UserError([`${reason}; see nato ${command} --help.`]);
  }
}
