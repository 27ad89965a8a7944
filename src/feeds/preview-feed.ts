import type { Judged } from "./compare.ts";
import { openFeed, type ReadRequest } from "./feed-source.ts";
import { stateOf } from "./feeds.ts";
import type { FetchParts, FetchProgress } from "./fetch-orders.ts";
import { judgeSlices } from "./judging.ts";
import { askAnew, pagesOf } from "./read-again.ts";

/** What would come in from an address. */
export interface Preview {
  /** What stands there: `rss`, `nato-list`, `article`, … */
  readonly kind: string;
  readonly judged: readonly Judged[];
  /** What in it could not be read. */
  readonly faults: readonly string[];
  /** Pages that one reading would not fetch yet. */
  readonly left: number;
}

/** What is looked at: what is new, or also what is known, again. */
export interface Previewed {
  readonly address: string;
  readonly how: "as the next time" | "again";
}

/** Tells what would come in from an address, and keeps nothing; throws a `FeedError` if it is no feed. */
export async function previewFeed(
  { address, how }: Previewed,
  parts: FetchParts,
  onProgress?: (progress: FetchProgress) => void,
): Promise<Preview> {
  const { clock, fetcherOf, reader } = parts;
  const asked = how === "again" ? await askAgain(address, parts) : await askOnce(address, parts);
  const state = { ...asked.state, backfill: null };
  const reading = await openFeed(address, { fetcher: fetcherOf(address), clock, reader }).read({
    ...asked,
    state,
    onProgress: ({ pagesRead, pagesTotal }) =>
      onProgress?.({ address, part: pagesRead / Math.max(1, pagesTotal) }),
  });
  if (reading.status === "failed") throw reading.error;
  const judged: Judged[] = [];
  for await (const slice of judgeSlices(reading, state, parts)) judged.push(...slice.judged);
  const { kind, faults, left } = reading;
  return { kind: kind ?? "unchanged", judged, faults, left };
}

/** Unconditional, so that there is something to tell. */
async function askOnce(address: string, { store }: FetchParts): Promise<ReadRequest> {
  const state = await stateOf(address, store.feeds);
  return {
    state: { ...state, etag: null, lastModified: null },
    known: (keys) => store.feeds.itemsByKey(keys),
  };
}

async function askAgain(address: string, parts: FetchParts): Promise<ReadRequest> {
  return { ...(await askAnew(address, parts)), recheck: await pagesOf(address, parts) };
}
