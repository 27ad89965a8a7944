import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Article } from "./article.ts";
import type { Day, DaySpan } from "./day.ts";
import {
  createArticleIndex,
  importArticleIndex,
  type ArticleIndex,
  type SavedIndex,
} from "./search/article-index.ts";
import { createArticleSearch, type ArticleSearch } from "./search/article-search.ts";
import type { Window } from "./search/query.ts";
import { articlesTitled, completePeople, completeQuery } from "./search/suggestions.ts";
import { findVisits } from "./visits/extraction.ts";
import type { Visit } from "./visits/visit.ts";
import {
  createVisitBook,
  type FoundVisits,
  type SavedVisits,
  type VisitBook,
} from "./visits/visit-book.ts";
import type { VisitFilter } from "./visits/visit-filter.ts";

/** What the bot knows: the releases, and how to find them. Every question is answered from here. */
export interface Core extends ArticleSearch {
  article(id: string): Article | undefined;
  /** All releases, in the order they came. */
  articles(): Iterable<Article>;
  /** Releases whose titles hold the words, the last of them perhaps unfinished; the best first. */
  articlesTitled(words: string, limit: number): readonly Article[];
  /** People whom the releases name, to offer while somebody types a name. */
  completePeople(typed: string, limit: number): readonly string[];
  /** The query with its last word finished. */
  completeQuery(typed: string, limit: number): readonly string[];
  /** Visits that fit, newest first; the first call reads the releases that were not read for visits yet. */
  visits(filter: VisitFilter, window?: Window): FoundVisits;
  /** The visits that are known so far, newest first: of the releases that were read for them. */
  knownVisits(): readonly Visit[];
  /**
   * Reads the releases that were not read for visits yet, a few at a time, so that others are answered
   * in between, and yields how many there were; tells meanwhile what part is done.
   */
  readVisits(onProgress?: (part: number) => void): Promise<number>;
  /** What the releases tell of visits as plain data, to start from next time; reads all that are left. */
  exportVisits(): SavedVisits;
  /** How many releases there are, and the days of those that are dated. */
  extent(): Extent;
  /** Adds a release, or puts a changed one in the place of the one with its id; found at once. */
  put(article: Article): void;
  remove(id: string): void;
  /** Counts the changes by `put` and `remove`: where it is the same, so is every answer. */
  revision(): number;
  /** The index as plain data, to start from next time. */
  exportIndex(): SavedIndex;
}

/** How much the bot knows. */
export interface Extent {
  readonly articles: number;
  /** `undefined` where no release is dated. */
  readonly days: DaySpan | undefined;
}

/** What a core starts from. */
export interface CoreParts {
  readonly articles: Iterable<Article>;
  /** The index of these very articles as `exportIndex` wrote it; else it is built. */
  readonly saved?: SavedIndex;
  /** What `exportVisits` wrote; of use for releases that have not changed, under the same rules. */
  readonly savedVisits?: SavedVisits;
  /** The version of the rules by which visits are read; another version reads them anew. */
  readonly visitRules?: string;
  /** Told of a release that could not be read for visits: it counts as one that tells none. */
  readonly onVisitFault?: (article: Article, fault: unknown) => void;
  /** Told after each article that was indexed: how many there are so far. */
  onProgress?(indexed: number): void;
}

/** Queries that run once at the start, so that the first asker does not wait for the compiler. */
const WARM_UP = [
  "air defence for Ukraine",
  '"secretary general" -podcast',
  "maritim securty",
  "AWACS",
];
const WARM_UP_ROUNDS = 12;
/** So many releases are read for visits before others have their turn: some milliseconds. */
const READ_AT_ONCE = 2;

/** Makes the core. Building costs about a quarter of a millisecond an article. */
export function createCore(parts: CoreParts): Core {
  const { articles, saved, onProgress } = parts;
  const index = saved === undefined ? createArticleIndex() : restore(saved, articles);
  if (saved === undefined) {
    let indexed = 0;
    for (const article of articles) {
      index.put(article);
      onProgress?.(++indexed);
    }
  }
  const book = createVisitBook({
    read: findVisits,
    rules: parts.visitRules ?? "",
    saved: parts.savedVisits,
    onFault: parts.onVisitFault,
  });
  for (const article of index.articles()) book.put(article);
  const search = createArticleSearch(index);
  let revision = 0;
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    for (const words of WARM_UP) search.search({ words }, { offset: 0, limit: 5 });
  }
  return {
    ...search,
    article: (id) => index.get(id),
    articles: () => index.articles(),
    articlesTitled: (words, limit) => articlesTitled(words, limit, index),
    completePeople: (typed, limit) => completePeople(typed, limit, index),
    completeQuery: (typed, limit) => completeQuery(typed, limit, index),
    extent: () => measureExtent(index),
    visits: (filter, window) => book.find(filter, window),
    knownVisits: () => book.known(),
    readVisits: async (onPart) => readAll(book, onPart),
    exportVisits: () => book.export(),
    put(article) {
      revision++;
      index.put(article);
      book.put(article);
    },
    remove(id) {
      revision++;
      index.remove(id);
      book.remove(id);
    },
    revision: () => revision,
    exportIndex: () => index.export(),
  };
}

async function readAll(
  book: Pick<VisitBook, "readSome" | "known">,
  onProgress?: (part: number) => void,
): Promise<number> {
  const all = book.readSome(0);
  if (all === 0) return 0;
  for (let left = all; left > 0; left = book.readSome(READ_AT_ONCE)) {
    onProgress?.(1 - left / all);
    await yieldToOthers();
  }
  // The trips are put together now, and not for whoever asks next.
  book.known();
  onProgress?.(1);
  return all;
}

function restore(saved: SavedIndex, articles: Iterable<Article>): ArticleIndex {
  return importArticleIndex(saved, new Map([...articles].map((article) => [article.id, article])));
}

function measureExtent(index: ArticleIndex): Extent {
  let articles = 0;
  let from: Day | undefined;
  let to: Day | undefined;
  for (const { published } of index.articles()) {
    articles++;
    if (published === null) continue;
    if (from === undefined || published.from < from) from = published.from;
    if (to === undefined || published.to > to) to = published.to;
  }
  return { articles, days: from === undefined || to === undefined ? undefined : { from, to } };
}
