import { compareItems, findWithdrawn, type Judged, type Known } from "./compare.ts";
import type { FeedReading } from "./feed-source.ts";
import type { FeedState, KnownItem, Taking } from "#core/newsroom/feed-store.ts";

/** A reading, judged, and what is to be kept of it. */
export interface Judgement {
  readonly judged: readonly Judged[];
  readonly taking: Taking;
  /** The ids of articles that are no news, also where the rest is: they stood there unread at first. */
  readonly belated: readonly string[];
}

/**
 * Judges a reading and puts together what is to be kept in one transaction. What the first run of a
 * feed brings, and what a back-fill brings, is an archive; all else is news.
 *
 *     judgeReading(reading, { before, known, itemsOfFeed, now }).taking → store.takeIn(…)
 */
export function judgeReading(
  reading: FeedReading,
  { before, known, itemsOfFeed, now }: JudgeParts,
): Judgement {
  const as = !before.firstRunDone || before.backfill !== null ? "archive" : "news";
  const judged = compareItems(reading.incoming, known, { feed: before.address, now, as });
  const withdrawn = reading.whole === null ? [] : findWithdrawn(itemsOfFeed, reading.whole, now);
  const all = [...judged, ...withdrawn];
  const items = new Map(all.flatMap(({ item }) => (item === null ? [] : [[item.key, item]])));
  const articles = new Map(
    all.flatMap(({ article }) => (article === null ? [] : [[article.id, article]])),
  );
  const isChanged = all.some(({ verdict }) => ["new", "changed", "withdrawn"].includes(verdict));
  return {
    judged: all,
    belated: judged.flatMap(({ isBelated, article }) => (isBelated ? (article?.id ?? []) : [])),
    taking: {
      state: isChanged ? { ...reading.state, lastChangeAt: now } : reading.state,
      articles: [...articles.values()],
      items: [...items.values()],
      at: now,
      as,
    },
  };
}

/** What a reading is judged by. */
export interface JudgeParts {
  /** The state that the reading started from. */
  readonly before: FeedState;
  readonly known: Known;
  /** What this feed was the first to show; only needed where `reading.whole` is not `null`. */
  readonly itemsOfFeed: readonly KnownItem[];
  readonly now: Date;
}
