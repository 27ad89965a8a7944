import type { Article } from "../article.ts";
import { commonWords, findTerms, type Token } from "./analyzer.ts";
import type { PhrasePart } from "./query.ts";

/** So far before a phrase its first common words may begin. */
const REACH = 60;

/**
 * Makes a test of whether a phrase stands in a release just so: its words side by side, and the common
 * ones between and around them too, which the index does not know. A word may be inflected.
 *
 *     the long haul   → “Ukraine can count on NATO for the long haul”
 *     the haul        → not there
 *
 * Cost: one pass over the letters of a text, in which only the phrase's own words are read.
 */
export function createPhraseTest({
  words,
  tokens,
}: PhrasePart): (article: Article | undefined) => boolean {
  const terms = tokens.map(({ term }) => term);
  const wanted = new Map(terms.map((term) => [term, true]));
  const gaps = [...tokens.keys(), tokens.length].map((at) =>
    commonWords(words.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start)),
  );
  const [before = [], ...rest] = gaps;
  const after = rest.at(-1) ?? [];

  if (terms.length === 1 && gaps.every((gap) => gap.length === 0)) {
    return (article) => article !== undefined;
  }

  function standsAt(found: readonly Token[], start: number, text: string): boolean {
    return terms.every((term, at) => {
      const [token, next] = [found[start + at], found[start + at + 1]];
      if (token?.term !== term) return false;
      if (at === terms.length - 1) return true;
      return same(commonWords(text.slice(token.end, next?.start)), gaps[at + 1] ?? []);
    });
  }

  function stands(text: string): boolean {
    const found = findTerms(text, wanted);
    return found.some((first, at) => {
      if (!standsAt(found, at, text)) return false;
      const lead = text.slice(Math.max(0, first.start - REACH), first.start);
      const end = found[at + terms.length - 1]?.end ?? first.end;
      return (
        same(last(commonWords(lead), before.length), before) &&
        same(commonWords(text.slice(end, end + REACH)).slice(0, after.length), after)
      );
    });
  }

  return (article) => article !== undefined && [article.title, ...article.paragraphs].some(stands);
}

function last(words: readonly string[], count: number): readonly string[] {
  return words.slice(words.length - Math.min(count, words.length));
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}
