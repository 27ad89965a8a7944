import type { Article } from "#core/article.ts";
import { createCore, type Core } from "#core/core.ts";
import { createFeeds, type Feeds, type FeedsParts } from "#feeds/feeds.ts";
import { readKept } from "#feeds/kept-articles.ts";
import { openStore, type Store } from "#store/store.ts";
import { memoryLog } from "../support/memory-log.ts";
import { openNewsroom, rssOf, type FakeNewsroom, type NewsItem } from "../support/fake-newsroom.ts";
import { openFeedWorld, type FeedWorld } from "./feed-world.ts";

/** A bot that reads one feed of a newsroom on loopback, in a time that is turned by hand. */
export interface FeedingWorld extends FeedWorld {
  readonly newsroom: FakeNewsroom;
  readonly address: string;
  readonly store: Store;
  readonly core: Core;
  readonly feeds: Feeds;
  readonly log: ReturnType<typeof memoryLog>;
  /** Shows items in the feed from now on; each is whole in it. */
  show(...items: readonly NewsItem[]): void;
  /** A quarter of an hour and a bit later, every feed that is due is read. */
  nextTick(): Promise<void>;
  /** Another life of the bot, which knows what is kept; it may be given other parts. */
  restart(parts?: Partial<FeedsParts>): Promise<{ readonly core: Core; readonly feeds: Feeds }>;
  /** The ids of what came as news. */
  news(): Promise<readonly string[]>;
  kept(): Promise<readonly Article[]>;
  close(): Promise<void>;
}

const LATER_MS = 20 * 60_000;

/** An item of a feed that holds the whole text. */
export function newsItem(name: string, words = ""): NewsItem {
  return {
    title: `NATO Secretary General visits ${name}`,
    link: `https://www.nato.int/en/news/2026/11/22/${name.toLowerCase()}`,
    pubDate: "Sun, 22 Nov 2026 12:00:00 GMT",
    content: `<p>On Sunday (22 November 2026), the NATO Secretary General travelled to ${name} for talks about ${name} and its neighbours. ${words}</p>${about(name)}`,
  };
}

/** Long enough to be the whole text, and unlike that of another place. */
function about(name: string): string {
  const sentences = Array.from(
    { length: 12 },
    (_, n) =>
      `<p>${name} spoke of matter ${name}${n} with the ministers of ${name} and thanked them.</p>`,
  );
  return sentences.join("");
}

/** Opens a world with an empty database and a feed that shows nothing. */
export async function openFeedingWorld(url = "file::memory:"): Promise<FeedingWorld> {
  const world = openFeedWorld();
  const newsroom = await openNewsroom();
  const address = newsroom.url("/rss.xml");
  const store = await openStore(url, world.clock);
  const log = memoryLog();

  async function live(parts: Partial<FeedsParts> = {}) {
    const core = createCore({ articles: await readKept(store.articles) });
    const feeds = createFeeds({
      addresses: [address],
      fetcherOf: () => world.fetcher,
      store,
      shelf: core,
      clock: world.clock,
      log,
      wait: async (ms) => world.turn(ms),
      ...parts,
    });
    return { core, feeds };
  }

  const { core, feeds } = await live();
  const show = (...items: readonly NewsItem[]) => newsroom.play("/rss.xml", { body: rssOf(items) });
  show();
  return {
    ...world,
    newsroom,
    address,
    store,
    core,
    feeds,
    log,
    show,
    async nextTick() {
      world.turn(LATER_MS);
      await feeds.tick();
    },
    restart: live,
    news: () => store.articles.cameBetween(new Date(0), new Date("2030-01-01T00:00:00Z")),
    kept: () => readKept(store.articles),
    async close() {
      await feeds.stop();
      await world.fetcher.close();
      await newsroom.close();
      await store.close();
    },
  };
}
