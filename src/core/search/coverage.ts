import type { Understanding } from "./concepts.ts";

/**
 * How much of a query an article answers, in worth: rare words weigh more than common ones, and a word
 * that no article holds weighs most. From this the honest nothing is told.
 */
export interface Coverage {
  /** A bit for each word that a concept answers; words beyond the 31 worthiest have none. */
  bitsOf(answers: readonly number[]): number;
  /** The worth of the words whose bits are set. */
  worthOf(bits: number): number;
  /**
   * Tells from the greatest worth and the greatest score whether anything answers the query. An article
   * does if it holds the greater part of the query's worth; or if it is so much about a lesser part
   * that this is its subject ("AWACS replacement", where no release says "replacement"). A rare word
   * that is only mentioned in passing does not carry a query whose other words stand nowhere
   * ("penguin migration").
   */
  isAnswered(worth: number, score: number): boolean;
  /** What any answer is worth at least: a bound for what need not be looked at. */
  readonly leastOfBest: number;
  /** The share of the best article's worth that every other must have. */
  readonly shareOfBest: number;
}

const MOST_BITS = 31;
/** The share of a query's worth that an answer holds: with few words, and with many. */
const HELD = { few: 0.5, many: 0.1 };
/** The share of a query's worth that its score reaches, if an answer holds less: few words, many. */
const SCORED = { few: 0.22, many: 0.04 };
/** The share of the best article's worth that the others must have: with few words, and with many. */
const SHARE_OF_BEST = { few: 0.5, many: 0.1 };
const FEW_WORDS = 4;

/** Measures what the words of a query are worth. */
export function measureCoverage({ concepts, words }: Understanding): Coverage {
  const worths = concepts.slice(0, words).map(({ worth, certainty }) => worth * certainty);
  const full = concepts.slice(0, words).map(({ worth }) => worth);
  const worthiest = worths
    .map((_, place) => place)
    .toSorted((one, other) => (full[other] ?? 0) - (full[one] ?? 0))
    .slice(0, MOST_BITS);
  const bits = new Map(worthiest.map((place, bit) => [place, 1 << bit]));
  const table = (shift: number) => sumTable(worthiest.slice(shift, shift + 8), worths);
  const [first, second, third, fourth] = [table(0), table(8), table(16), table(24)];
  const total = full.reduce((sum, worth) => sum + worth, 0);
  // A word said n times scores up to n times its worth, so that much less worth can reach the score.
  const mostSaid = concepts.reduce((most, { times }) => Math.max(most, times), 1);
  const worthOf =
    worthiest.length <= 8
      ? (set: number) => first[set & 255]!
      : (set: number) =>
          first[set & 255]! +
          second[(set >>> 8) & 255]! +
          third[(set >>> 16) & 255]! +
          fourth[set >>> 24]!;
  return {
    bitsOf: (answers) => answers.reduce((all, place) => all | (bits.get(place) ?? 0), 0),
    worthOf,
    isAnswered: (worth, score) =>
      score >= total * by(SCORED, words) || worth >= total * by(HELD, words),
    leastOfBest: total * Math.min(by(SCORED, words) / mostSaid, by(HELD, words)),
    shareOfBest: by(SHARE_OF_BEST, words),
  };
}

/** Falls from one share to the other as a query grows beyond few words. */
function by({ few, many }: { readonly few: number; readonly many: number }, words: number): number {
  return Math.max(many, few * Math.min(1, FEW_WORDS / Math.max(1, words)));
}

const NO_WORTHS = new Float64Array(256);

/** For each set of eight bits the sum of the worths at the places that its bits stand for. */
function sumTable(places: readonly number[], worths: readonly number[]): Float64Array {
  if (places.length === 0) return NO_WORTHS;
  const sums = new Float64Array(256);
  for (let byte = 1; byte < 256; byte++) {
    const lowest = 31 - Math.clz32(byte & -byte);
    sums[byte] = sums[byte & (byte - 1)]! + (worths[places[lowest] ?? -1] ?? 0);
  }
  return sums;
}
