import type { ArticleIndex } from "./article-index.ts";
import type { Understanding } from "./concepts.ts";

/** How much nearness counts beside BM25, and how far apart two words of a query are still neighbours. */
const WEIGHT = 0.1;
const FARTHEST_NEIGHBOUR = 3;

/**
 * Measures how near to each other the neighbouring words of a query stand in a document: for each two
 * neighbours the lesser worth of them over the square of their distance, less for those that stand
 * farther apart in the query. Tao and Zhai (2007) found that such a term helps BM25; weight and shape
 * were tuned on the three collections of ARCHITECTURE.md, "Search".
 *
 * Cost: one pass over the document's words.
 */
export function measureNearness(
  { concepts, order }: Understanding,
  { sequences }: ArticleIndex,
): (document: number) => number {
  const places = new Map<number, number>();
  for (const place of order) {
    const term = sequences.numberOf(concepts[place]?.terms[0] ?? "");
    if (term !== undefined) places.set(term, place);
  }
  const pairs = neighbours(order);
  if (places.size < 2 || pairs.length === 0) return () => 0;
  return (document) => {
    const found = new Map<number, number[]>();
    const sequence = sequences.of(document);
    for (let at = 0; at < sequence.length; at++) {
      const place = places.get(sequence[at] as number);
      if (place === undefined) continue;
      const before = found.get(place);
      if (before === undefined) found.set(place, [at]);
      else before.push(at);
    }
    let sum = 0;
    for (const [one, other, gap] of pairs) {
      const distance = leastDistance(found.get(one) ?? [], found.get(other) ?? []);
      const worth = Math.min(concepts[one]?.worth ?? 0, concepts[other]?.worth ?? 0);
      sum += worth / (distance * distance * gap);
    }
    return WEIGHT * sum;
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
