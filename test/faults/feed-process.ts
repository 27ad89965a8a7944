import { hash } from "node:crypto";
import type { Article } from "#core/article.ts";
import { createFeeds, type Feeds } from "#feeds/feeds.ts";
import { refuse, type Fetched } from "#feeds/fetched.ts";
import type { Fetcher } from "#feeds/fetching.ts";
import { readKept } from "#feeds/kept-articles.ts";
import type { Store } from "#store/store.ts";
import { silentLog } from "#test/fixtures/bot.ts";

const FEED = "http://127.0.0.1/rss.xml";

/** A process of the bot as far as feeds go. */
export interface FeedProcess {
  /** What can be asked for, by its id. */
  readonly shelf: ReadonlyMap<string, Article>;
  readonly feeds: Feeds;
}

/** Starts a process that knows what is kept, and reads a feed that shows an edition. */
export async function startFeedProcess(parts: {
  readonly store: Pick<Store, "feeds" | "articles">;
  readonly edition: string;
  readonly clock: () => Date;
}): Promise<FeedProcess> {
  const { store, edition, clock } = parts;
  const kept = await readKept(store.articles);
  const shelf = new Map(kept.map((article) => [article.id, article]));
  const fetcher = playing(edition);
  const feeds = createFeeds({
    addresses: [FEED],
    fetcherOf: () => fetcher,
    store,
    shelf: {
      article: (id) => shelf.get(id),
      put: (article) => void shelf.set(article.id, article),
      readVisits: async () => 0,
    },
    clock,
    log: silentLog,
  });
  return { shelf, feeds };
}

/** A network on which the feed stands, and no page answers. */
function playing(edition: string): Fetcher {
  const etag = hash("sha1", edition);
  return {
    async fetch(url, options): Promise<Fetched> {
      if (url !== FEED) return refuse("later", "No page answers now.");
      if (options?.etag === etag) return { status: "unchanged" };
      return {
        status: "content",
        text: edition,
        contentType: "application/rss+xml",
        etag,
        lastModified: null,
        finalUrl: url,
      };
    },
    close: async () => undefined,
  };
}
