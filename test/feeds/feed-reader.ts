import type { Article } from "#core/article.ts";
import type { FeedState, KnownItem } from "#core/newsroom/feed-store.ts";
import { createCopyFinder } from "#core/newsroom/copies/feed-copies.ts";
import { openFeed, type FailedReading, type FeedReading } from "#feeds/feed-source.ts";
import { newFeedState } from "#feeds/feed-state.ts";
import { judgeReading, type Judgement } from "#feeds/taking.ts";
import type { FeedWorld } from "./feed-world.ts";

/** Reads a feed again and again, and keeps what comes in memory. */
export interface FeedReader {
  readonly articles: Map<string, Article>;
  readonly items: Map<string, KnownItem>;
  state: FeedState;
  /** Reads once; `undefined` judgement where the feed could not be read. */
  read(options?: ReadOptions): Promise<Read>;
  /** Reads once, and yields “verdict title” of each item. */
  verdicts(options?: ReadOptions): Promise<string[]>;
}

interface ReadOptions {
  readonly mostPages?: number;
  readonly recheck?: readonly KnownItem[];
}

interface Read {
  readonly reading: FeedReading | FailedReading;
  readonly judgement: Judgement | undefined;
}

/** Makes a reader that knows these articles, as if they came from a dump. */
export function openReader(
  address: string,
  world: FeedWorld,
  known: readonly Article[] = [],
): FeedReader {
  const feed = openFeed(address, world);
  const articles = new Map(known.map((article) => [article.id, article]));
  const items = new Map<string, KnownItem>();
  const reader: FeedReader = { articles, items, state: newFeedState(address), read, verdicts };
  return reader;

  async function read(options: ReadOptions = {}): Promise<Read> {
    const before = reader.state;
    const reading = await feed.read({
      ...options,
      state: before,
      known: (keys) => Promise.resolve(keys.flatMap((key) => items.get(key) ?? [])),
    });
    reader.state = reading.state;
    if (reading.status === "failed") return { reading, judgement: undefined };
    const judgement = judgeReading(reading, {
      before,
      known: {
        item: (key) => items.get(key),
        article: (id) => articles.get(id),
        copies: createCopyFinder(articles.values()),
      },
      itemsOfFeed: [...items.values()],
      now: world.clock(),
    });
    for (const article of judgement.taking.articles) articles.set(article.id, article);
    for (const item of judgement.taking.items) items.set(item.key, item);
    reader.state = judgement.taking.state;
    return { reading, judgement };
  }

  async function verdicts(options: ReadOptions = {}): Promise<string[]> {
    const { judgement } = await read(options);
    return (judgement?.judged ?? []).map(({ verdict, title }) => `${verdict} ${title}`.trim());
  }
}
