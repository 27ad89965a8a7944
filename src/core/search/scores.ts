import type { ArticleIndex } from "./article-index.ts";
import type { Concept } from "./concepts.ts";
import type { PostingList } from "./postings.ts";

/** BM25's saturation of term frequency. Tuned on the three collections of ARCHITECTURE.md, "Search". */
const K1 = 2;
/** How far the length of an article is evened out: 0 not at all, 1 wholly. */
const B = 0.75;

/** Set for every document that was touched, also by a word that has no bit of its own. */
const TOUCHED = 1 << 31;

/** The running sums of one query; its memory is kept and used again for the next. */
export interface Scores {
  /** Makes ready for a query. */
  begin(): void;
  /**
   * Adds a concept to every document that holds it and sets the bits of the words it answers.
   * `only: "touched"` leaves out documents that no concept before has touched.
   */
  add(concept: Concept, bits: number, only: "touched" | "all"): void;
  /** The documents that were touched, in no order. */
  touched(): Uint32Array;
  /** At most the worth of all concepts: BM25 without its constant factor of k1 + 1. */
  scoreOf(document: number): number;
  bitsOf(document: number): number;
}

/**
 * Makes the sums for BM25F in its simple form: fields are joined into one weighted frequency and one
 * weighted length before saturation (Robertson, Zaragoza and Taylor 2004).
 */
export function createScores(index: ArticleIndex): Scores {
  let scores = new Float32Array(0);
  let bitsSet = new Uint32Array(0);
  let norms = new Float32Array(0);
  let touched = new Uint32Array(0);
  let count = 0;
  let normedLength = -1;

  function grow(): void {
    const size = Math.max(64, Math.ceil(index.size * 1.25));
    scores = new Float32Array(size);
    bitsSet = new Uint32Array(size);
    norms = new Float32Array(size);
    touched = new Uint32Array(size);
    count = 0;
  }

  function measure(): void {
    const { lengths, averageLength, size } = index;
    for (let document = 0; document < size; document++) {
      norms[document] = K1 * (1 - B + (B * (lengths[document] ?? 0)) / (averageLength || 1));
    }
    normedLength = size;
  }

  return {
    begin() {
      for (let at = 0; at < count; at++) {
        const document = touched[at] as number;
        scores[document] = 0;
        bitsSet[document] = 0;
      }
      count = 0;
      if (index.size > scores.length) grow();
      if (index.size !== normedLength) measure();
    },
    add({ postings, times, certainty, worth }, bits, only) {
      const gain = times * certainty * worth;
      const open = only === "all";
      const visit = (document: number, frequency: number): void => {
        const before = bitsSet[document] as number;
        if (before === 0) {
          if (!open) return;
          touched[count++] = document;
        }
        bitsSet[document] = before | bits | TOUCHED;
        scores[document] =
          (scores[document] as number) +
          (gain * frequency) / (frequency + (norms[document] as number));
      };
      if (!isList(postings)) {
        for (const [document, frequency] of postings) visit(document, frequency);
        return;
      }
      for (let slot = 0; slot < postings.length; slot++) {
        const documents = postings[slot];
        if (documents === undefined) continue;
        for (let at = 0; at < documents.length; at++) visit(documents[at] as number, slot + 1);
      }
    },
    touched: () => touched.subarray(0, count),
    scoreOf: (document) => scores[document] as number,
    bitsOf: (document) => bitsSet[document] as number,
  };
}

function isList(postings: Concept["postings"]): postings is PostingList {
  return Array.isArray(postings);
}
