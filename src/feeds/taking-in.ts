import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Article } from "#core/article.ts";
import type { FeedState, KnownItem, Taking } from "#core/newsroom/feed-store.ts";
import { isStale } from "#core/newsroom/staleness.ts";
import type { Judged, Verdict } from "./compare.ts";
import type { FeedReading } from "./feed-source.ts";
import { judgeSlices, type Bench } from "./judging.ts";
import { markArticle } from "./kept-articles.ts";

/** Where articles can be asked for as soon as they are put there; the core is one. */
export interface Shelf {
  article(id: string): Article | undefined;
  put(article: Article): void;
  /** Reads at most so many articles for visits beforehand. */
  readVisits(): Promise<unknown>;
}

/** Where what a reading brought is kept, and put. */
export interface TakingParts extends Bench {
  readonly shelf: Shelf;
}

/** How far a feed had come, and what it is known as where it is kept: a back-fill has a state of its own. */
export interface Start {
  readonly before: FeedState;
  readonly keptAs?: string;
  /** Breaks off before the next transaction. */
  readonly signal?: AbortSignal | undefined;
}

/** How many items there were of each sort. */
export type Verdicts = Readonly<Record<Verdict, number>>;

/** So many items are kept in one transaction, which takes some thousandths of a second. */
const CHUNK = 25;

/**
 * Keeps what a reading brought, then lets it be asked for; in between others have their turn. Whoever
 * is stopped on the way loses nothing: the feed's state is kept with the last part, so that all is
 * read again, and what is kept already is known then.
 */
export async function takeReading(
  reading: FeedReading,
  { before, keptAs = before.address, signal }: Start,
  parts: TakingParts,
): Promise<Verdicts> {
  const counts = { new: 0, known: 0, changed: 0, withdrawn: 0, refused: 0, waiting: 0 };
  const start = { ...before, address: keptAs };
  const belated = new Set<string>();
  let chunk: Taking | undefined;
  let lastChangeAt = reading.state.lastChangeAt;
  const isOld = (article: Article) => belated.has(article.id) || isStale(article, parts.clock());
  for await (const { judged, taking, belated: late } of judgeSlices(reading, before, parts)) {
    signal?.throwIfAborted();
    for (const { verdict } of judged) counts[verdict]++;
    for (const id of late) belated.add(id);
    if (judged.some(isChange)) lastChangeAt = taking.at;
    chunk = chunk === undefined ? taking : join(chunk, taking);
    if (chunk.items.length < CHUNK) continue;
    await keep({ ...chunk, state: start }, { start, isOld }, parts);
    chunk = { ...chunk, articles: [], items: [] };
  }
  const state = { ...reading.state, address: keptAs, lastChangeAt };
  if (chunk === undefined || chunk.items.length === 0) await parts.store.feeds.keepState(state);
  else await keep({ ...chunk, state }, { start, isOld }, parts);
  return counts;
}

function isChange({ verdict }: Judged): boolean {
  return verdict === "new" || verdict === "changed" || verdict === "withdrawn";
}

/** An item that stands twice in a feed is as its last place says. */
function join(one: Taking, other: Taking): Taking {
  const articles = [...one.articles, ...other.articles].map((each) => [each.id, each] as const);
  const items = [...one.items, ...other.items].map((each) => [each.key, each] as const);
  return {
    ...other,
    articles: [...new Map(articles).values()],
    items: [...new Map(items).values()],
  };
}

interface Parting {
  readonly start: FeedState;
  /** Tells what is to be posted to nobody. */
  readonly isOld: (article: Article) => boolean;
}

/** The old part first: what fills an empty database is never news. */
async function keep(taking: Taking, parting: Parting, parts: TakingParts): Promise<void> {
  const { start, isOld } = parting;
  const touched = findTouched(taking, parts.shelf);
  const [old, fresh] = taking.as === "archive" ? [undefined, taking] : partOld(taking, isOld);
  if (old !== undefined) await parts.store.feeds.takeIn({ ...old, state: start });
  await parts.store.feeds.takeIn(fresh);
  await shelve(touched, parts);
}

/** Parts what is to be posted to nobody from the rest; there may be none. */
function partOld(
  taking: Taking,
  isOld: Parting["isOld"],
): readonly [old: Taking | undefined, fresh: Taking] {
  const { articles, items } = taking;
  const old = articles.filter(isOld);
  if (old.length === 0) return [undefined, taking];
  const ids = new Set(old.map(({ id }) => id));
  const isOfOld = ({ articleId }: KnownItem) => ids.has(articleId);
  return [
    { ...taking, as: "archive", articles: old, items: items.filter(isOfOld) },
    {
      ...taking,
      articles: articles.filter(({ id }) => !ids.has(id)),
      items: items.filter((item) => !isOfOld(item)),
    },
  ];
}

/** The ids of articles that came, changed, were taken away or stand again. */
function findTouched({ articles, items }: Taking, shelf: Shelf): readonly string[] {
  const turned = items.filter(({ articleId, withdrawnAt }) => {
    const isMarked = shelf.article(articleId)?.mark === "withdrawn";
    return (withdrawnAt !== null) !== isMarked;
  });
  return [...articles.map(({ id }) => id), ...turned.map(({ articleId }) => articleId)];
}

/** Puts articles on a shelf as they are kept, so that the next start knows the same; stops between two. */
export async function shelve(
  ids: readonly string[],
  {
    store,
    shelf,
  }: Pick<TakingParts, "shelf"> & { readonly store: Pick<Bench["store"], "articles"> },
  signal?: AbortSignal,
): Promise<void> {
  for (const kept of await store.articles.find([...new Set(ids)])) {
    if (signal?.aborted) return;
    shelf.put(markArticle(kept));
    await yieldToOthers();
    await shelf.readVisits();
  }
}
