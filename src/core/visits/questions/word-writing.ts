import type { Core } from "#core/core.ts";
import { withoutAccents } from "#core/gazetteer/country-names.ts";
import type { Writing, WritingOf } from "./question-names.ts";

const MOST_LOOKED_AT = 8;

/**
 * Makes a look-up of how the releases write a word: one small letter anywhere, and it is no name. Each
 * word is looked up once, so that it serves the reading of one question.
 *
 *     carignan → "capital", troops → "small"
 */
export function writingIn(core: Core): WritingOf {
  const known = new Map<string, Writing | undefined>();
  return (word) => {
    if (!known.has(word)) known.set(word, lookUp(word, core));
    return known.get(word);
  };
}

function lookUp(word: string, core: Core): Writing | undefined {
  const { hits } = core.search({ words: `"${word}"` }, { offset: 0, limit: MOST_LOOKED_AT });
  const text = hits
    .map(({ article }) => [article.title, ...article.paragraphs].join(" "))
    .join(" ");
  const words = withoutAccents(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  const same = words.filter((each) => each.toLowerCase() === withoutAccents(word).toLowerCase());
  if (same.length === 0) return undefined;
  return same.some((each) => each === each.toLowerCase()) ? "small" : "capital";
}
