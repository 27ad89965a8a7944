import type { Article } from "./article.ts";
import type { DaySpan } from "./day.ts";
import type { SearchQuery, SearchResult, Window } from "./search/query.ts";

/** What the bot knows: the releases, and how to find them. Every question is answered from here. */
export interface Core {
  search(query: SearchQuery, window: Window): SearchResult;
  /** The releases that the filters keep, newest first; undated ones last. */
  latest(
    filters: Omit<SearchQuery, "words">,
    window: Window,
  ): { total: number; articles: Article[] };
  article(id: string): Article | undefined;
  /** Releases whose title is, or comes close to, the words; the best first. */
  articlesTitled(words: string, limit: number): readonly Article[];
  /** People whom the releases name, to offer while somebody types a name. */
  completePeople(typed: string, limit: number): readonly string[];
  /** Words to go on with while somebody types a query. */
  completeQuery(typed: string, limit: number): readonly string[];
  /** How many releases there are, and the days of those that are dated. */
  extent(): { readonly articles: number; readonly days: DaySpan | undefined };
}
