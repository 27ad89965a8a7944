import type { KnownItem } from "#core/newsroom/feed-store.ts";
import { counted } from "#core/wording.ts";
import { openFeed, type FailedReading, type FeedReading, type ReadRequest } from "./feed-source.ts";
import { afterFailureByHand } from "./feed-state.ts";
import { stateOf } from "./feeds.ts";
import {
  addVerdicts,
  NOTHING,
  type FetchedFeed,
  type FetchParts,
  type FetchProgress,
} from "./fetch-orders.ts";
import type { Incoming } from "./incoming.ts";
import { takeReading } from "./taking-in.ts";

/** So many pages are read before what they brought is kept: whoever breaks it off loses half a minute. */
const AT_ONCE = 30;

/**
 * Reads again what feeds have brought, one feed after the other: all that they show, and the page of
 * each release that they ever showed. It is compared with what is kept, as by every reading: a text
 * that has changed takes the place of the old one, and the release of a page that is gone is marked.
 * It ends where a host wants to be left alone; asked for once more, it begins anew.
 */
export async function fetchAgain(
  addresses: readonly string[],
  parts: FetchParts,
  onProgress?: (progress: FetchProgress) => void,
): Promise<readonly FetchedFeed[]> {
  const fetched: FetchedFeed[] = [];
  for (const address of addresses) {
    const show = (part: number) => onProgress?.({ address, part });
    fetched.push(await readAllAgain(address, parts, show));
  }
  return fetched;
}

/** A request that passes over nothing of a feed because it is known already. */
export async function askAnew(address: string, { store }: FetchParts): Promise<ReadRequest> {
  return {
    state: { ...(await stateOf(address, store.feeds)), etag: null, lastModified: null },
    // Where a page was read, it is the page that counts, and not what its feed says of it.
    known: async (keys) => (await store.feeds.itemsByKey(keys)).filter(wasPageRead),
    mostPages: Number.POSITIVE_INFINITY,
  };
}

/** The items of a feed that have a page. */
export async function pagesOf(
  address: string,
  { store }: FetchParts,
): Promise<readonly KnownItem[]> {
  return (await store.feeds.itemsOf(address)).filter(({ url }) => url !== null);
}

async function readAllAgain(
  address: string,
  parts: FetchParts,
  show: (part: number) => void,
): Promise<FetchedFeed> {
  const { clock, reader, fetcherOf, store } = parts;
  const feed = openFeed(address, { fetcher: fetcherOf(address), clock, reader });
  show(0);
  const first = await feed.read(await askAnew(address, parts));
  const shown = await takeIn(first, address, parts);
  const incoming = first.status === "failed" ? [] : first.incoming;
  const seen = new Map(incoming.map((each) => [each.key, wasRead(each)]));
  const rest = (await pagesOf(address, parts)).filter(({ key }) => seen.get(key) !== true);
  // What the feed only showed is counted with its page.
  const known = shown.verdicts.known - rest.filter(({ key }) => seen.has(key)).length;
  let done = { ...shown, verdicts: { ...shown.verdicts, known } };
  for (let start = 0; start < rest.length && done.error === null; start += AT_ONCE) {
    show(start / rest.length);
    const state = await stateOf(address, store.feeds);
    const reading = await feed.readPages(rest.slice(start, start + AT_ONCE), state);
    const taken = await takeIn(reading, address, parts);
    done = { ...taken, verdicts: addVerdicts(done.verdicts, taken.verdicts) };
  }
  show(1);
  return done;
}

/** Whether a reading has compared the words of an item, or tried to. */
function wasRead({ article, isChecked }: Incoming): boolean {
  return article !== null || isChecked;
}

function wasPageRead({ checkedAt }: KnownItem): boolean {
  return checkedAt !== null;
}

/** Keeps what a reading brought; pages that could not be read now are told. */
async function takeIn(
  reading: FeedReading | FailedReading,
  address: string,
  parts: FetchParts,
): Promise<FetchedFeed> {
  const { feeds } = parts.store;
  const before = await stateOf(address, feeds);
  if (reading.status === "failed") {
    await feeds.keepState(afterFailureByHand(before, reading));
    return { address, verdicts: NOTHING, error: reading.error.message };
  }
  const verdicts = await takeReading(reading, { before }, parts);
  const unread = reading.incoming.filter(({ refusal }) => refusal?.reason === "later");
  return { address, verdicts, error: sayUnread(unread) };
}

function sayUnread([first, ...others]: FeedReading["incoming"]): string | null {
  if (first?.refusal === undefined || first.refusal === null) return null;
  const pages = counted(others.length + 1, "page");
  return `${first.refusal.error.message} What is known of ${pages} stays; ask again later.`;
}
