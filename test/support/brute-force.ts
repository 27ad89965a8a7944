import type { Article } from "#core/article.ts";
import { analyze } from "#core/search/analyzer.ts";

const [K1, B, TITLE_WEIGHT, MOST_FREQUENT] = [2, 0.75, 3, 32];

/**
 * BM25F as the books have it, document by document, for words that have no other wording: each term's
 * weighted frequency (capped at 32) and each document's weighted length, saturated together.
 */
export function bruteForceScores(articles: readonly Article[], query: string): number[] {
  const read = articles.map(({ title, paragraphs }) => {
    const terms = [
      ...analyze(title).flatMap(({ term }) => Array.from({ length: TITLE_WEIGHT }, () => term)),
      ...paragraphs.flatMap((text) => analyze(text).map(({ term }) => term)),
    ];
    return { terms, length: terms.length };
  });
  const average = read.reduce((sum, { length }) => sum + length, 0) / read.length || 1;
  return read.map(({ terms, length }) =>
    analyze(query).reduce((score, { term }) => {
      const frequency = Math.min(MOST_FREQUENT, terms.filter((each) => each === term).length);
      const holding = read.filter((other) => other.terms.includes(term)).length;
      const worth = Math.log(1 + (read.length - holding + 0.5) / (holding + 0.5));
      return score + (worth * frequency) / (frequency + K1 * (1 - B + (B * length) / average));
    }, 0),
  );
}
