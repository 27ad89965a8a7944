import type { Article } from "./article.ts";
import type { Day, DaySpan } from "./day.ts";
import {
  createArticleIndex,
  importArticleIndex,
  type ArticleIndex,
  type SavedIndex,
} from "./search/article-index.ts";
import { createArticleSearch, type ArticleSearch } from "./search/article-search.ts";
import { articlesTitled, completePeople, completeQuery } from "./search/suggestions.ts";

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
  /** How many releases there are, and the days of those that are dated. */
  extent(): Extent;
  /** Adds a release, or puts a changed one in the place of the one with its id; found at once. */
  put(article: Article): void;
  remove(id: string): void;
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

/** Makes the core. Building costs about a quarter of a millisecond an article. */
export function createCore({ articles, saved, onProgress }: CoreParts): Core {
  const index = saved === undefined ? createArticleIndex() : restore(saved, articles);
  if (saved === undefined) {
    let indexed = 0;
    for (const article of articles) {
      index.put(article);
      onProgress?.(++indexed);
    }
  }
  const search = createArticleSearch(index);
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
    put: (article) => index.put(article),
    remove: (id) => index.remove(id),
    exportIndex: () => index.export(),
  };
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
