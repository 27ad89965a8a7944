import type { ArticleIndex } from "./article-index.ts";
import type { Concept } from "./concepts.ts";
import type { PostingList } from "./postings.ts";

/** BM25's saturation of term frequency. Tuned on the three collections of ARCHITECTURE.md, "Search". */
const K1 = 2;
/** How far the length of an article is evened out: 0 not at all, 1 wholly. */
const B = 0.75;

/** Set for every document that was touched, also by a word that has no bit of its own. */
const TOUCHED = 1 << 31;

/** What adding one concept does to each document. */
interface Run {
  readonly gain: number;
  readonly bits: number;
  readonly open: boolean;
}

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
  /**
   * The score of each document, valid for those touched until the next query begins. At most the worth
   * of all concepts: BM25 without its constant factor of k1 + 1.
   */
  readonly values: Float32Array;
  /** The bits of each document, as `values`. */
  readonly bits: Int32Array;
}

/**
 * Makes the sums for BM25F in its simple form: fields are joined into one weighted frequency and one
 * weighted length before saturation (Robertson, Zaragoza and Taylor 2004).
 */
export function createScores(index: ArticleIndex): Scores {
  let scores = new Float32Array(0);
  let bitsSet = new Int32Array(0);
  let norms = new Float32Array(0);
  let touched = new Uint32Array(0);
  let count = 0;
  let normedLength = -1;

  function grow(): void {
    const size = Math.max(64, Math.ceil(index.size * 1.25));
    scores = new Float32Array(size);
    bitsSet = new Int32Array(size);
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

  /** Adds a concept to documents that all hold it equally often. The hottest loop of a query. */
  function addRun(
    documents: readonly number[],
    frequency: number,
    { gain, bits, open }: Run,
  ): void {
    const [sums, sets, lengths, list] = [scores, bitsSet, norms, touched];
    const most = gain * frequency;
    let end = count;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number;
      const before = sets[document] as number;
      if (before === 0) {
        if (!open) continue;
        list[end++] = document;
      }
      sets[document] = before | bits;
      sums[document] =
        (sums[document] as number) + most / (frequency + (lengths[document] as number));
    }
    count = end;
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
      const run = { gain: times * certainty * worth, bits: bits | TOUCHED, open: only === "all" };
      if (isList(postings)) {
        for (let slot = 0; slot < postings.length; slot++) {
          const documents = postings[slot];
          if (documents !== undefined) addRun(documents, slot + 1, run);
        }
      } else {
        const { documents, frequencies } = postings;
        const alone = [0];
        for (const document of documents) {
          alone[0] = document;
          addRun(alone, frequencies[document] as number, run);
        }
      }
    },
    touched: () => touched.subarray(0, count),
    get values() {
      return scores;
    },
    get bits() {
      return bitsSet;
    },
  };
}

function isList(postings: Concept["postings"]): postings is PostingList {
  return Array.isArray(postings);
}
