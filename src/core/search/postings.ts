import { Index } from "flexsearch";

/** The greatest term frequency that is told apart; more count as this many. */
export const MOST_FREQUENT = 32;

/**
 * One term's postings: at place `tf − 1` the numbers of the documents that hold the term `tf` times.
 * Places may be empty.
 */
export type PostingList = readonly (readonly number[] | undefined)[];

/** Which documents hold which terms, and how often; FlexSearch keeps them. */
export interface Postings {
  /** Adds a document, once; its frequencies are of terms without white space. */
  add(document: number, frequencies: ReadonlyMap<string, number>): void;
  find(term: string): PostingList;
  /** Writes all postings as texts by key. */
  export(): Record<string, string>;
}

const NOTHING: PostingList = [];

/**
 * Makes postings, empty or as they were exported.
 *
 * FlexSearch files a document under a score that it asks for, and hands its postings back by score.
 * So the score slot carries the term frequency, and BM25 can be summed over FlexSearch's own postings
 * (see ARCHITECTURE.md, "Search"). No private field is touched.
 */
export function createPostings(exported: Readonly<Record<string, string>> = {}): Postings {
  let adding: ReadonlyMap<string, number> = new Map();
  const index = new Index({
    tokenize: "strict",
    resolution: MOST_FREQUENT + 1,
    encode: (terms: string) => terms.split(" "),
    score: (_content: string[], term: string) => Math.min(adding.get(term) ?? 1, MOST_FREQUENT) - 1,
  });
  for (const [key, text] of Object.entries(exported)) index.import(key, text);

  return {
    add(document, frequencies) {
      adding = frequencies;
      index.add(document, [...frequencies.keys()].join(" "));
    },
    find(term) {
      const { result } = index.search(term, { resolve: false }) as { result?: PostingList };
      return withoutNulls(result ?? NOTHING);
    },
    export() {
      const parts: Record<string, string> = {};
      index.export((key: string, text: string) => {
        parts[key] = text;
      });
      return parts;
    },
  };
}

/** An import leaves `null` in the places that were empty, since the export is JSON. */
function withoutNulls(list: readonly (readonly number[] | null | undefined)[]): PostingList {
  if (!list.includes(null)) return list as PostingList;
  return list.map((documents) => documents ?? undefined);
}

/** How many documents a posting list names: the document frequency of its term. */
export function documentFrequency(list: PostingList): number {
  let count = 0;
  for (const documents of list) count += documents?.length ?? 0;
  return count;
}
