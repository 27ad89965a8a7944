import { FeedError } from "#core/errors.ts";
import type { Day } from "#core/day.ts";
import type { Clock } from "#core/ports.ts";
import { readSafeUrl } from "./address-guard.ts";
import type { ContentKind, FeedContent, ListedItem } from "./feed-content.ts";
import { afterFailure, afterSuccess } from "./feed-state.ts";
import type { FeedState, KnownItem } from "#core/newsroom/feed-store.ts";
import { isRefusal, type NewContent, type Refused } from "./fetched.ts";
import type { Fetcher } from "./fetching.ts";
import { keyOf, type Incoming, type Origin } from "./incoming.ts";
import { documentToRead, sinceOf, stepBackfill } from "./backfill.ts";
import { readPages } from "./pages.ts";
import { readerHere, type Reader } from "./reader.ts";
import { inTurns } from "./turns.ts";

/** A feed, opened. */
export interface Feed {
  readonly address: string;
  /** Reads what is new; whatever goes wrong is a reading of status `failed`, never a rejection. */
  read(request: ReadRequest): Promise<FeedReading | FailedReading>;
  /** Reads the pages of known items alone, all of them, and not what the feed shows. */
  readPages(items: readonly KnownItem[], state: FeedState): Promise<FeedReading>;
}

/** What a feed is read with. */
export interface FeedParts {
  readonly fetcher: Fetcher;
  readonly clock: Clock;
  /** Reads documents beside others; without it they are read right here. */
  readonly reader?: Reader | undefined;
}

/** What a reading starts from. */
export interface ReadRequest {
  readonly state: FeedState;
  /** Of these keys those that are known. */
  known(keys: readonly string[]): Promise<readonly KnownItem[]>;
  /** Items whose pages are looked at again, also where the feed has not changed. */
  readonly recheck?: readonly KnownItem[];
  /** So many pages are fetched at most; what is left comes with the next reading. */
  readonly mostPages?: number;
  readonly signal?: AbortSignal;
  /** Told after each page. */
  onProgress?(progress: { readonly pagesRead: number; readonly pagesTotal: number }): void;
}

/** What a reading brought. */
export interface FeedReading {
  readonly status: "read";
  /** `null` where nothing had changed since the last time. */
  readonly kind: ContentKind | null;
  readonly incoming: readonly Incoming[];
  /** What in the feed could not be read, each a sentence for people. */
  readonly faults: readonly string[];
  /** The keys of all that the feed shows, where it shows all there is; else `null`. */
  readonly whole: ReadonlySet<string> | null;
  /** Items whose pages are still to be fetched. */
  readonly left: number;
  /** To be kept together with what came in. */
  readonly state: FeedState;
}

/** A reading that brought nothing. */
export interface FailedReading {
  readonly status: "failed";
  readonly error: FeedError;
  /** When the host wants to be asked again, where it says so. */
  readonly retryAt: Date | null;
  /** To be kept: it says when to try again. */
  readonly state: FeedState;
}

/** So many pages in one reading: half a minute at one a second. */
const MOST_PAGES = 30;
/** Of a sitemap’s parts; a back-fill reads as many with each reading. */
const MOST_PARTS = 5;
/** Of a sitemap, which shows years, unless a back-fill asks for more. */
const NEWEST_OF_SITEMAP = 100;

/**
 * Opens a feed. Its kind is told by what stands there, each time anew. Throws a `FeedError` for an
 * address that can never be read.
 *
 *     const feed = openFeed("https://www.nato.int/…/general_search.search.json?…&page=1", { fetcher, clock });
 *     const reading = await feed.read({ state, known: (keys) => store.itemsByKey(keys) });
 */
export function openFeed(address: string, parts: FeedParts): Feed {
  readSafeUrl(address, () => true);
  return {
    address,
    async read(request) {
      try {
        return await read(address, request, parts);
      } catch (error) {
        request.signal?.throwIfAborted();
        if (!(error instanceof FeedError)) throw error;
        return failed(request.state, { error, retryAt: null }, parts.clock());
      }
    },
    async readPages(items, state) {
      const { fetcher, clock, reader = readerHere } = parts;
      const origin = { feed: address, now: clock() };
      const request = { state, recheck: items, known: async () => [] };
      const pages = { fetcher, reader, origin, mostPages: items.length };
      const { incoming, boilerplate } = await readPages(new Map(), request, pages);
      const nothing = { kind: null, faults: [], whole: null, left: 0 };
      return { status: "read", ...nothing, incoming, state: { ...state, boilerplate } };
    },
  };
}

async function read(
  address: string,
  request: ReadRequest,
  { fetcher, clock, reader = readerHere }: FeedParts,
): Promise<FeedReading | FailedReading> {
  const { state, signal } = request;
  const options = {
    ...(state.backfill === null ? { etag: state.etag, lastModified: state.lastModified } : {}),
    ...(signal && { signal }),
  };
  const fetched = await fetcher.fetch(documentToRead(state), options);
  if (isRefusal(fetched)) return failed(state, fetched, clock());
  const content =
    fetched.status === "content" ? await readContent(fetched, request, { fetcher, reader }) : null;
  const items = content === null ? [] : chosenItems(content, state);
  const origin = { feed: address, now: clock() };
  const byKey = new Map<string, ListedItem>();
  for await (const item of inTurns(items)) byKey.set(keyOf(item, origin), item);
  const pages = await readPages(byKey, request, {
    fetcher,
    reader,
    origin,
    mostPages: request.mostPages ?? MOST_PAGES,
  });
  const next = afterSuccess(state, { fetched, left: pages.left }, clock());
  const backfill =
    content === null ? state.backfill : stepBackfill(state.backfill, content, pages.left);
  return {
    status: "read",
    kind: content?.kind ?? null,
    incoming: pages.incoming,
    faults: content === null ? [] : [...content.faults, ...orderFault(content)],
    whole: content?.isWhole && state.backfill === null ? await allKeys(content, origin) : null,
    left: pages.left,
    state: { ...next, backfill, boilerplate: pages.boilerplate },
  };
}

/** A sitemap’s index is followed to its newest parts. */
async function readContent(
  fetched: NewContent,
  { signal }: ReadRequest,
  { fetcher, reader }: { readonly fetcher: Fetcher; readonly reader: Reader },
): Promise<FeedContent> {
  const content = await reader.read({ text: fetched.text, address: fetched.finalUrl });
  if (content.kind !== "sitemap-index") return content;
  const newest = content.parts
    .toSorted((one, other) => newestFirst(one.changed, other.changed))
    .slice(0, MOST_PARTS);
  const items: ListedItem[] = [];
  const faults: string[] = [];
  for (const { url } of newest) {
    const part = await fetcher.fetch(url, signal ? { signal } : {});
    if (part.status !== "content") {
      faults.push(isRefusal(part) ? part.error.message : `${url} did not answer.`);
      continue;
    }
    try {
      const shown = await reader.read({ text: part.text, address: part.finalUrl });
      for (const item of shown.items) items.push(item);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      faults.push(error.message);
    }
  }
  const [fault] = faults;
  if (items.length === 0 && fault !== undefined) throw new FeedError(fault);
  return { ...content, items, faults };
}

/** What of a feed is looked at: what a back-fill asks for, or of a sitemap the newest. */
function chosenItems({ kind, items }: FeedContent, state: FeedState): readonly ListedItem[] {
  const since = sinceOf(state);
  if (since !== undefined) return items.filter(({ published }) => (published ?? since) >= since);
  if (kind !== "sitemap" && kind !== "sitemap-index") return items;
  return items
    .toSorted((one, other) => newestFirst(one.published, other.published))
    .slice(0, NEWEST_OF_SITEMAP);
}

/** What has no day stands last. */
function newestFirst(one: Day | null, other: Day | null): number {
  if (one === other) return 0;
  return (one ?? "") < (other ?? "") ? 1 : -1;
}

async function allKeys({ items }: FeedContent, origin: Origin): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for await (const item of inTurns(items)) keys.add(keyOf(item, origin));
  return keys;
}

function orderFault({ list, items }: FeedContent): string[] {
  if (list === null || list.pages < 2) return [];
  const days = items.map(({ published }) => published).filter((day) => day !== null);
  const [first = ""] = days;
  if (first >= (days.at(-1) ?? "")) return [];
  return [
    "The list runs oldest first, so nothing new is on its first page: set sortBy=dateDesc in its address.",
  ];
}

function failed(
  state: FeedState,
  failure: Pick<Refused, "error" | "retryAt">,
  now: Date,
): FailedReading {
  const { error, retryAt } = failure;
  return { status: "failed", error, retryAt, state: afterFailure(state, failure, now) };
}
