import { countriesIn } from "./country-mentions.ts";
import { foldName, indexNames, namesOf, withPlurals } from "./country-names.ts";
import { ALLY_CODES, COUNTRY_ROWS } from "./country-table.ts";
import { editDistance } from "../edit-distance.ts";

export { countriesIn };

/** A state, or what news treats as one: every UN member, Kosovo, Palestine, Taiwan, the Holy See. */
export interface Country {
  /** ISO 3166-1 alpha-2; Kosovo is XK. */
  readonly code: string;
  /** The name that NATO's releases use: Türkiye, Republic of Korea → South Korea, Czechia. */
  readonly name: string;
  /** Every other English name, official and older ones included. */
  readonly aliases: readonly string[];
  /** Adjectives and peoples: Finnish, Finn, Finns. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Whether it is a member of NATO today. */
  readonly ally: boolean;
}

/** Every country, sorted by name. */
export const COUNTRIES: readonly Country[] = COUNTRY_ROWS.map((row) => ({
  code: row.code,
  name: row.name,
  aliases: namesOf(row).filter((name) => name !== row.name),
  demonyms: withPlurals(row.demonyms),
  capitals: row.capitals,
  ally: ALLY_CODES.includes(row.code),
})).toSorted((one, other) => one.name.localeCompare(other.name, "en"));

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));
const codeOfName = indexNames().codes;

/** What each country may be typed as, folded once; Allies first, then by name. */
const typedForms = COUNTRIES.map((country) => ({
  country,
  name: foldName(country.name),
  names: [country.name, ...country.aliases].map(foldName),
  others: [...country.demonyms, ...country.capitals].map(foldName),
})).toSorted((one, other) => Number(other.country.ally) - Number(one.country.ally));

/** The country with that code, in any case. */
export function countryByCode(code: string): Country | undefined {
  return byCode.get(code.toUpperCase());
}

/**
 * Finds the one country that words name: by its name, a usual, official or older name, its code, its
 * capital or its demonym; accents, case and a leading "the" do not matter.
 *
 *     Republic of Korea, ROK, Korea, Republic of  → South Korea
 *     Turkiye, Turkey, Ankara, Turks              → Türkiye
 *     Burma (Myanmar)                             → Myanmar
 *
 * Short English words are codes too ("in" is India): give it what should name a country, not every
 * word of a sentence. "Congo" alone names two and yields `undefined`; `nearestCountries` offers both.
 */
export function findCountry(words: string): Country | undefined {
  for (const form of formsOf(words)) {
    const code = codeOfName.get(foldName(form));
    if (code !== undefined) return byCode.get(code);
  }
  return undefined;
}

/**
 * Countries whose names come close to misspelt words, the closest first; none where nothing is close.
 *
 *     Jordna → Jordan      Bahrein → Bahrain      Nigera → Niger, Nigeria      Narnia → none
 *
 * Close is one edit in a word of four letters, two from six, three from nine, between words that share
 * most of their letters; demonyms and capitals allow one. Only those as near as the nearest are
 * offered. Words of three letters are close to nothing but themselves.
 */
export function nearestCountries(words: string, limit: number): readonly Country[] {
  const typed = foldName(words);
  const near = typedForms.flatMap(({ country, names, others }) => {
    const slips = Math.min(
      ...names.map((name) => slipsBetween(typed, name)),
      ...others.map((other) => oneSlipBetween(typed, other)),
    );
    return slips === FAR
      ? []
      : [{ country, slips, shared: sharedLetters(typed, foldName(country.name)) }];
  });
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near
    .filter(({ slips }) => slips === fewest)
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, limit)
    .map(({ country }) => country);
}

/**
 * Countries to offer while somebody types: names and aliases that begin so, then those that hold it.
 *
 *     "ge" → Germany, Georgia, …     "kor" → South Korea, North Korea     "" → Allies by name
 *
 * The order: the exact name, names that begin so, aliases, demonyms and capitals that begin so, a
 * later word that begins so, anything that holds it; among equals Allies first, then by name.
 */
export function completeCountries(typed: string, limit: number): readonly Country[] {
  const start = foldName(typed);
  return typedForms
    .map((forms) => ({ country: forms.country, rank: rankOf(forms, start) }))
    .filter(({ rank }) => rank < NO_RANK)
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ country }) => country);
}

/** The ways to read words as a name, the most literal first. */
function formsOf(words: string): readonly string[] {
  const [, first, last] = /^([^,]+), (.+)$/.exec(words.trim()) ?? [];
  const [, outside, inside] = /^([^(]+)\(([^)]+)\)$/.exec(words.trim()) ?? [];
  const formal = /\b(?:republic|kingdom|state|federation|principality|sultanate) of (.+)$/i.exec(
    words,
  );
  const inverted = first === undefined ? undefined : `${last} ${first}`;
  return [words, inverted, formal?.[1], outside, inside].filter((form) => form !== undefined);
}

/** More edits than anybody slips. */
const FAR = Number.POSITIVE_INFINITY;

/** Edits between what was typed and a name, both folded, or `FAR`. */
function slipsBetween(typed: string, name: string): number {
  if (typed === name) return 0;
  const shorter = Math.min(typed.length, name.length);
  if (shorter <= 3) return FAR;
  const most = shorter < 6 ? 1 : shorter < 9 ? 2 : 3;
  const distance = editDistance(typed, name, most);
  if (distance > most) return FAR;
  return distance === 1 || sharedLetters(typed, name) >= 0.7 ? distance : FAR;
}

function oneSlipBetween(typed: string, name: string): number {
  if (typed === name) return 0;
  return name.length >= 5 && editDistance(typed, name, 1) <= 1 ? 1 : FAR;
}

/** The share of letters that two words have in common, in any order: 1 for anagrams (Dice). */
function sharedLetters(one: string, other: string): number {
  const left = other.split("");
  const shared = one.split("").filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (one.length + other.length);
}

const NO_RANK = 9;

function rankOf(forms: (typeof typedForms)[number], start: string): number {
  const all = [...forms.names, ...forms.others];
  if (all.includes(start)) return forms.names.includes(start) ? 0 : 1;
  if (forms.name.startsWith(start)) return 2;
  if (all.some((name) => name.startsWith(start))) return 3;
  if (all.some((name) => name.includes(` ${start}`))) return 4;
  return all.some((name) => name.includes(start)) ? 5 : NO_RANK;
}
