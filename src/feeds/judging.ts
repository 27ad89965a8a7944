import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Article } from "#core/article.ts";
import { addDays } from "#core/day.ts";
import { createCopyFinder, type CopyFinder } from "#core/newsroom/copies/feed-copies.ts";
import type { FeedState, FeedStore, KeptArticles, KnownItem } from "#core/newsroom/feed-store.ts";
import type { Clock } from "#core/ports.ts";
import type { FeedReading } from "./feed-source.ts";
import type { Incoming } from "./incoming.ts";
import { isAwaited } from "./known-items.ts";
import { judgeReading, type Judgement } from "./taking.ts";

/** What a reading is judged by. */
export interface Bench {
  readonly store: { readonly feeds: FeedStore; readonly articles: KeptArticles };
  readonly clock: Clock;
}

/** So many items are judged before others have their turn: some thousandths of a second. */
const AT_ONCE = 5;
/** Reprints come within so many days of each other. */
const DAYS_AROUND = 10;
/** So many releases of those days are compared with; the newest count most. */
const MOST_AROUND = 500;

/**
 * Judges a reading some items at a time, in their order. What was judged counts as known for what
 * follows; nothing is kept. The last judgement, perhaps an empty one, also tells what was taken away.
 */
export async function* judgeSlices(
  reading: FeedReading,
  before: FeedState,
  bench: Bench,
): AsyncGenerator<Judgement> {
  const { store, clock } = bench;
  const { incoming, whole } = reading;
  const known = await readKnown(incoming, bench);
  const itemsOfFeed = whole === null ? [] : await store.feeds.itemsOf(before.address);
  for (let start = 0; ; start += AT_ONCE) {
    const isLast = start + AT_ONCE >= incoming.length;
    const slice = {
      ...reading,
      incoming: incoming.slice(start, start + AT_ONCE),
      whole: isLast ? whole : null,
    };
    const now = clock();
    const judgement = judgeReading(slice, { before, known, itemsOfFeed, now });
    for (const item of judgement.taking.items) known.items.set(item.key, item);
    for (const article of judgement.taking.articles) known.articles.set(article.id, article);
    yield judgement;
    if (isLast) return;
    await yieldToOthers();
  }
}

interface KnownByNow {
  readonly items: Map<string, KnownItem>;
  readonly articles: Map<string, Article>;
  readonly copies: CopyFinder;
  item(key: string): KnownItem | undefined;
  article(id: string): Article | undefined;
}

async function readKnown(incoming: readonly Incoming[], { store }: Bench): Promise<KnownByNow> {
  const found = await store.feeds.itemsByKey(incoming.map(({ key }) => key));
  const items = new Map(found.map((item) => [item.key, item]));
  const brought = incoming.flatMap(({ article }) => article ?? []);
  const ids = [...found.map(({ articleId }) => articleId), ...brought.map(({ id }) => id)];
  const kept = await store.articles.find(ids);
  const articles = new Map(kept.map(({ article }) => [article.id, article]));
  const isUnread = (item: KnownItem | undefined) => item === undefined || isAwaited(item);
  const isNew = incoming.some(({ key, article }) => article !== null && isUnread(items.get(key)));
  return {
    items,
    articles,
    copies: isNew ? await findAround(brought, store.articles) : createCopyFinder(),
    item: (key) => items.get(key),
    article: (id) => articles.get(id),
  };
}

/** The releases of the days around those that came. */
async function findAround(
  brought: readonly Article[],
  articles: KeptArticles,
): Promise<CopyFinder> {
  const copies = createCopyFinder();
  const days = brought.flatMap(({ published }) => published ?? []);
  const from = days.map((span) => span.from).toSorted()[0];
  const to = days
    .map((span) => span.to)
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined) return copies;
  const span = { from: addDays(from, -DAYS_AROUND), to: addDays(to, DAYS_AROUND) };
  for (const article of await articles.publishedWithin(span, MOST_AROUND)) {
    copies.put(article);
    await yieldToOthers();
  }
  return copies;
}
