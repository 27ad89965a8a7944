import type { Hit } from "../answer.ts";
import type { ArticleKind } from "../article.ts";
import type { Day } from "../day.ts";
import type { Country } from "../gazetteer/countries.ts";

/** What is searched: words, with quotes and minus signs as typed, and filters that must all hold. */
export interface SearchQuery {
  readonly words: string;
  readonly country?: Country | undefined;
  readonly person?: string | undefined;
  readonly kind?: ArticleKind | undefined;
  /** Keeps releases that may have been published on this day or later; undated ones are dropped. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Which part of what was found is wanted. */
export interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** A word that stands nowhere, and what was searched in its stead. */
export interface Correction {
  readonly wrote: string;
  readonly showing: string;
}

/** How a query was understood. */
export interface QueryReading {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
  readonly corrections: readonly Correction[];
  /** Words and their other names that were searched too: AWACS → Airborne Warning and Control System. */
  readonly alsoSearched: readonly string[];
  /** Words that no release holds, nor anything close to them. */
  readonly unknown: readonly string[];
  /** Where nothing fits: the spelling in the releases that comes nearest to an unknown word. */
  readonly nearest: readonly Correction[];
}

/** What a search found. */
export interface SearchResult {
  /** How many releases fit; 0 where none does, however many share a word with the query. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly reading: QueryReading;
}
