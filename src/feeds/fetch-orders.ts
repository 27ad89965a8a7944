import type { Day } from "#core/day.ts";
import type { Backfill, FeedState } from "#core/newsroom/feed-store.ts";
import { startBackfill } from "./backfill.ts";
import { openFeed } from "./feed-source.ts";
import { newFeedState } from "./feed-state.ts";
import { readFeedOnce, stateOf, type FeedsParts } from "./feeds.ts";
import { takeReading, type Verdicts } from "./taking-in.ts";

/** What an operator can have fetched at once. */
export type FetchParts = Omit<FeedsParts, "addresses" | "log">;

/** How far fetching has come. */
export interface FetchProgress {
  readonly address: string;
  /** From 0 to 1. */
  readonly part: number;
}

/** What came of fetching a feed. */
export interface FetchedFeed {
  readonly address: string;
  readonly verdicts: Verdicts;
  /** Why it could not be read, or not to its end. */
  readonly error: string | null;
}

/** Reads feeds now, whether they are due or not, one after the other. */
export async function fetchFeeds(
  addresses: readonly string[],
  parts: FetchParts,
  onProgress?: (progress: FetchProgress) => void,
): Promise<readonly FetchedFeed[]> {
  const fetched: FetchedFeed[] = [];
  for (const [place, address] of addresses.entries()) {
    onProgress?.({ address, part: place / addresses.length });
    const before = await stateOf(address, parts.store.feeds);
    const { after, verdicts } = await readFeedOnce({ before, by: "hand" }, parts);
    const error = verdicts === undefined ? after.lastError : null;
    fetched.push({ address, verdicts: verdicts ?? NOTHING, error });
  }
  return fetched;
}

/**
 * Fetches what feeds hold since a day, to the end, one feed after the other. Whoever breaks it off goes
 * on from there by asking for the same day again. A back-fill has a state of its own, so that the
 * feed's own readings go on beside it, and what it brings is an archive and posted to nobody.
 */
export async function backFill(
  { addresses, since }: { readonly addresses: readonly string[]; readonly since: Day },
  parts: FetchParts,
  onProgress?: (progress: FetchProgress) => void,
): Promise<readonly FetchedFeed[]> {
  const fetched: FetchedFeed[] = [];
  for (const address of addresses) {
    const show = (part: number) => onProgress?.({ address, part });
    fetched.push(await backFillOne({ address, since }, parts, show));
  }
  return fetched;
}

/** Under which a back-fill's state is kept: no address begins so. */
export const BACKFILL = "back-fill of ";

async function backFillOne(
  { address, since }: { readonly address: string; readonly since: Day },
  parts: FetchParts,
  show: (part: number) => void,
): Promise<FetchedFeed> {
  const { store, clock, fetcherOf, reader } = parts;
  const keptAs = BACKFILL + address;
  const kept = await store.feeds.feed(keptAs);
  let state: FeedState =
    kept?.backfill?.since === since ? { ...kept, address } : begin(address, since);
  let verdicts = NOTHING;
  let left = Number.POSITIVE_INFINITY;
  const feed = openFeed(address, { fetcher: fetcherOf(address), clock, reader });
  while (state.backfill !== null) {
    show(partOf(state.backfill, { verdicts, left }));
    const reading = await feed.read({ state, known: (keys) => store.feeds.itemsByKey(keys) });
    if (reading.status === "failed") {
      await store.feeds.keepState({ ...reading.state, address: keptAs });
      return { address, verdicts, error: reading.error.message };
    }
    const taken = await takeReading(reading, { before: state, keptAs }, parts);
    verdicts = addVerdicts(verdicts, taken);
    if (isSame(state, reading.state) && reading.left >= left) {
      const error = "The host wants to be left alone for now; ask for the same day again later.";
      return { address, verdicts, error };
    }
    left = isSame(state, reading.state) ? reading.left : Number.POSITIVE_INFINITY;
    state = reading.state;
  }
  await store.feeds.forget(keptAs);
  show(1);
  return { address, verdicts, error: null };
}

function begin(address: string, since: Day): FeedState {
  return startBackfill(newFeedState(address), since);
}

/** Of a list the pages count; of another feed the items, once it is known how many are left. */
function partOf(
  { nextPage, pages }: Backfill,
  { verdicts, left }: { readonly verdicts: Verdicts; readonly left: number },
): number {
  if (pages > 0) return (nextPage - 1) / pages;
  const done = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  return done / (done + left);
}

/** Two readings of one document; then fewer pages must be left each time. */
function isSame(one: FeedState, other: FeedState): boolean {
  return JSON.stringify(one.backfill) === JSON.stringify(other.backfill);
}

/** What came of reading nothing. */
export const NOTHING: Verdicts = {
  new: 0,
  known: 0,
  changed: 0,
  withdrawn: 0,
  refused: 0,
  waiting: 0,
};

/** How many items of each sort two readings brought together. */
export function addVerdicts(one: Verdicts, other: Verdicts): Verdicts {
  return {
    new: one.new + other.new,
    known: one.known + other.known,
    changed: one.changed + other.changed,
    withdrawn: one.withdrawn + other.withdrawn,
    refused: one.refused + other.refused,
    waiting: one.waiting + other.waiting,
  };
}
