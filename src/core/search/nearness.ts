import type { ArticleIndex } from "./article-index.ts";
import type { Understanding } from "./concepts.ts";
import { BREAK, holdsPhrase } from "./term-sequences.ts";

/** How much nearness counts beside BM25, and how far apart two words of a query are still neighbours. */
const WEIGHT = 0.1;
const FARTHEST_NEIGHBOUR = 3;
/** What it adds, as a share of the query's worth, that a short query stands in the text word for word. */
const WHOLE_QUERY = 0.2;
const SHORT_QUERY = 5;
/** Words beyond these are not looked for; a place fits into a byte. */
const MOST_WORDS = 255;

/** Measures nearness for one query: a number to add to the score of a document. */
export type Nearness = (document: number) => number;

/**
 * Makes a measure of how near to each other the neighbouring words of a query stand in a document: for
 * each two neighbours the lesser worth of them over the square of their distance, less for those that
 * stand farther apart in the query. Tao and Zhai (2007) found that such a term helps BM25; weight and
 * shape were tuned on the three collections of ARCHITECTURE.md, "Search".
 *
 * Cost: one pass over the document's words.
 */
export function createNearness({ sequences }: ArticleIndex): (query: Understanding) => Nearness {
  /** For each term number the place of its word in the query, plus 1; all 0 between queries. */
  let placeOf = new Uint8Array(0);

  return ({ concepts, order }) => {
    const pairs = neighbours(order);
    if (pairs.length === 0) return () => 0;
    const words = concepts.slice(0, MOST_WORDS).map(({ terms }) => terms[0] ?? "");
    const numbers = words.map((term) => sequences.numberOf(term) ?? 0);
    const found = words.map((): number[] => []);

    const wholeQuery = order.map((place) => numbers[place] ?? 0);
    const isShort = order.length <= SHORT_QUERY && !wholeQuery.includes(0);
    const wholeQueryBonus = WHOLE_QUERY * concepts.reduce((total, { worth }) => total + worth, 0);
    const isWhole = (document: number) =>
      isShort && holdsPhrase(sequences.of(document), wholeQuery);

    function locate(sequence: Uint32Array): void {
      for (const places of found) places.length = 0;
      if (placeOf.length <= sequences.terms) placeOf = new Uint8Array(2 * sequences.terms + 64);
      for (const [place, number] of numbers.entries()) placeOf[number] = place + 1;
      placeOf[BREAK] = 0;
      for (let at = 0; at < sequence.length; at++) {
        const place = placeOf[sequence[at] as number] as number;
        if (place > 0) found[place - 1]?.push(at);
      }
      for (const number of numbers) placeOf[number] = 0;
    }

    return (document) => {
      locate(sequences.of(document));
      let sum = 0;
      for (const [one, other, gap] of pairs) {
        const distance = leastDistance(found[one] ?? [], found[other] ?? []);
        const worth = Math.min(concepts[one]?.worth ?? 0, concepts[other]?.worth ?? 0);
        sum += worth / (distance * distance * gap);
      }
      return WEIGHT * sum + (isWhole(document) ? wholeQueryBonus : 0);
    };
  };
}

function neighbours(order: readonly number[]): [one: number, other: number, gap: number][] {
  const pairs: [number, number, number][] = [];
  for (let gap = 1; gap <= FARTHEST_NEIGHBOUR; gap++) {
    for (let at = 0; at + gap < order.length; at++) {
      const [one, other] = [order[at], order[at + gap]];
      if (one !== undefined && other !== undefined && one !== other) pairs.push([one, other, gap]);
    }
  }
  return pairs;
}

/** The least distance between two lists of places, each in order; infinite where one is empty. */
function leastDistance(one: readonly number[], other: readonly number[]): number {
  let least = Infinity;
  let i = 0;
  let j = 0;
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] as number, other[j] as number];
    least = Math.min(least, Math.abs(a - b));
    if (a < b) i++;
    else j++;
  }
  return least;
}
