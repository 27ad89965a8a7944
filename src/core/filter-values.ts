import { ARTICLE_KINDS, type ArticleKind } from "./article.ts";
import { findCountry, type Country } from "./gazetteer/countries.ts";
import { findForeignCountry } from "#core/visits/questions/question-languages.ts";

/**
 * Reads a country as people write it into a filter: by its English names, or by its French or German
 * one.
 *
 *     Finland, FI, Finnland, Finlande   → Finland
 *     -Finland                          → undefined: that is the opposite
 */
export function readCountry(words: string): Country | undefined {
  return words.startsWith("-") ? undefined : (findCountry(words) ?? findForeignCountry(words));
}

/**
 * Reads a kind of release by its name, also in the plural.
 *
 *     speech, Speeches, media advisories, media_advisory
 */
export function readKind(words: string): ArticleKind | undefined {
  const typed = words
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  const singles = [/$/, /s$/, /es$/].map((ending) => typed.replace(ending, ""));
  return ARTICLE_KINDS.find((kind) => [...singles, typed.replace(/ies$/, "y")].includes(kind));
}
