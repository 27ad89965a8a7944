import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { waitQuietly, type Wait } from "#core/waiting.ts";
import { SettingsError } from "#core/errors.ts";
import type { FeedState } from "#core/newsroom/feed-store.ts";
import type { Clock, Log } from "#core/ports.ts";
import { createFeedFetchers, type FeedFetchers } from "#feeds/feed-fetchers.ts";
import { newFeedState } from "#feeds/feed-state.ts";
import { createFeeds, type Feeds } from "#feeds/feeds.ts";
import {
  backFill,
  BACKFILL,
  fetchFeeds,
  type FetchParts,
  type FetchProgress,
} from "#feeds/fetch-orders.ts";
import { previewFeed } from "#feeds/preview-feed.ts";
import { fetchAgain } from "#feeds/read-again.ts";
import { createFollowing, type Following } from "#feeds/following.ts";
import { readKept } from "#feeds/kept-articles.ts";
import { createReader } from "#feeds/reader.ts";
import type { Shelf } from "#feeds/taking-in.ts";
import type { ArticleStore } from "#store/articles.ts";
import type { Store } from "#store/store.ts";
import type { FetchDesk } from "#terminal/fetching.ts";
import manifest from "../../package.json" with { type: "json" };

/** What feeds are put together from, for both entries. */
export interface FeedingParts {
  /** The addresses that are set. */
  readonly addresses: readonly string[];
  /** Where whoever runs a newsroom can read about the bot, or write to its operator. */
  readonly contact: string | undefined;
  readonly store: Pick<Store, "feeds" | "articles">;
  readonly clock: Clock;
  readonly log: Log;
  /** How time passes, where a test turns the clock. */
  readonly wait?: Wait;
}

/** The feeds of a running bot. */
export interface Feeding {
  /** What came by feeds in earlier lives: it stands in no file. */
  kept(): Promise<readonly Article[]>;
  /** Begins to read the feeds, and what other processes keep; what comes can be asked of the core at once. */
  begin(core: Core): void;
  /** The same articles, which tell of no arrival before the core knows it. */
  watchArrivals(articles: ArticleStore): ArticleStore;
  /** How each feed stands. */
  states(): Promise<readonly FeedState[]>;
  /** Breaks off what is being fetched; what is being kept is kept. */
  stop(): Promise<void>;
}

/** Puts the feeds of a bot together. They are read once `begin` has been called. */
export function prepareFeeding(parts: FeedingParts): Feeding {
  const { addresses, store, clock, log, wait = waitQuietly } = parts;
  let fetchers: FeedFetchers | undefined;
  let feeds: Feeds | undefined;
  let following: Following | undefined;
  let since = 0;
  const reader = createReader();
  return {
    async kept() {
      since = await store.feeds.lastChange();
      return readKept(store.articles);
    },
    begin(core) {
      following = createFollowing({ store, shelf: core, since, log, wait });
      void following.run();
      if (addresses.length === 0) return;
      const opened = openFetchers(parts);
      fetchers = opened;
      feeds = createFeeds({
        addresses,
        fetcherOf: opened.of,
        reader,
        store,
        shelf: core,
        clock,
        log,
        wait,
      });
      void feeds.run();
    },
    watchArrivals: (articles) => ({
      ...articles,
      async cameBetween(after, upTo) {
        const ids = await articles.cameBetween(after, upTo);
        if (ids.length > 0) await following?.look();
        return ids;
      },
    }),
    async states() {
      return (await store.feeds.feeds()).filter(({ address }) => addresses.includes(address));
    },
    async stop() {
      await Promise.all([following?.stop(), feeds?.stop(), fetchers?.close(), reader.stop()]);
    },
  };
}

/** What the operator's orders about feeds are carried out with; `close` ends all connections. */
export function openFetchDesk(
  parts: FeedingParts,
  onProgress?: (progress: FetchProgress) => void,
): FetchDesk & { close(): Promise<void> } {
  const { addresses, store, clock } = parts;
  const fetchers = openFetchers(parts);
  const tools: FetchParts = { fetcherOf: fetchers.of, store, shelf: NOBODY_ASKS, clock };
  return {
    preview: (previewed) => previewFeed(previewed, tools, onProgress),
    fetch: async () => fetchFeeds(someOf(addresses), tools, onProgress),
    fetchAgain: async () => fetchAgain(someOf(addresses), tools, onProgress),
    backFill: async (since) => backFill({ addresses: someOf(addresses), since }, tools, onProgress),
    async feeds() {
      const kept = new Map((await store.feeds.feeds()).map((state) => [state.address, state]));
      return addresses.flatMap((address) => [
        kept.get(address) ?? newFeedState(address),
        ...[kept.get(BACKFILL + address)].filter((state) => state !== undefined),
      ]);
    },
    close: fetchers.close,
  };
}

/** The command line answers nothing meanwhile: what it takes in, a running bot follows. */
const NOBODY_ASKS: Shelf = {
  article: () => undefined,
  put() {},
  readVisits: async () => 0,
};

function openFetchers({ contact, clock, log, wait = waitQuietly }: FeedingParts): FeedFetchers {
  const about = contact === undefined ? "" : ` (+${contact})`;
  const userAgent = `${manifest.name}/${manifest.version}${about}`;
  return createFeedFetchers({ clock, wait, log, userAgent });
}

function someOf(addresses: readonly string[]): readonly string[] {
  if (addresses.length > 0) return addresses;
  throw new SettingsError(["FEEDS names no address, so there is nothing to fetch."]);
}
