import iso from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { COUNTRY_ROWS, type CountryRow } from "./country-table.ts";

iso.registerLocale(english);
const regionNames = new Intl.DisplayNames("en", { type: "region" });

/**
 * Makes names comparable: no case, accents or punctuation, no leading "the", "Saint" and "St." alike,
 * dotted initials joined, a final possessive dropped.
 *
 *     Republic of Korea’s   → republic of korea
 *     the U.S.              → us
 *     São Tomé & Príncipe   → sao tome and principe
 */
export function foldName(words: string): string {
  return withoutAccents(words)
    .toLowerCase()
    .replace(/['’]s?\s*$/, "")
    .replace(/\b([a-z])\.\s?(?=[a-z]\b)/g, "$1")
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\bsaint\b/g, "st")
    .trim()
    .replace(/^the /, "");
}

/** Takes accents off letters, and nothing else: "Türkiye" → "Turkiye". */
export function withoutAccents(text: string): string {
  if (!/[\u00c0-\u036f\u1e00-\u1eff]/.test(text)) return text;
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/**
 * Lists the names of a country in English: ours first, then those of ISO 3166-1 and of Intl that ours
 * lack. Demonyms and capitals are not among them.
 */
export function namesOf(row: CountryRow): readonly string[] {
  const others = iso.getName(row.code, "en", { select: "all" }) ?? [];
  const names = [row.name, ...row.aliases, ...others, regionNames.of(row.code) ?? row.name];
  const folded = names.map(foldName);
  return names.filter((_, at) => folded.indexOf(folded[at] ?? "") === at);
}

/**
 * The three digits that ISO 3166-1 gives a country, as maps know it: FI → 246; `undefined` for those
 * that it gives none, as XK.
 */
export function countryNumber(code: string): string | undefined {
  return iso.alpha2ToNumeric(code);
}

/** Adds the regular plurals of demonyms: Estonian → Estonian, Estonians; Finnish → Finnish. */
export function withPlurals(demonyms: readonly string[]): readonly string[] {
  return demonyms.flatMap((word) =>
    /(?:s|sh|ch|ese|z|man|men)$/.test(word) ? [word] : [word, `${word}s`],
  );
}

/**
 * Builds the way from everything that may be typed for a country, folded, to its code: names,
 * demonyms, capitals, then ISO codes of two and three letters. A name that two countries claim
 * ("Congo") leads nowhere; `sharedNames` of the same answer lists them.
 */
export function indexNames(): {
  readonly codes: ReadonlyMap<string, string>;
  readonly sharedNames: ReadonlySet<string>;
} {
  const codes = new Map<string, string>();
  const sharedNames = new Set<string>();
  for (const row of COUNTRY_ROWS) {
    for (const words of [...namesOf(row), ...withPlurals(row.demonyms), ...row.capitals]) {
      const name = foldName(words);
      const claimed = codes.get(name);
      if (claimed !== undefined && claimed !== row.code) sharedNames.add(name);
      codes.set(name, row.code);
    }
  }
  for (const name of sharedNames) codes.delete(name);
  for (const { code } of COUNTRY_ROWS) {
    for (const short of [code, iso.alpha2ToAlpha3(code) ?? code].map(foldName)) {
      if (!codes.has(short)) codes.set(short, code);
    }
  }
  return { codes, sharedNames };
}
