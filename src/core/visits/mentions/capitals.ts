import { countryByCode } from "#core/gazetteer/countries.ts";
import type { PlaceMention } from "#core/gazetteer/places.ts";

/** Not where the capital is named next, nor where money or punishment is meant. */
const CAPITAL =
  /^(?:[’']s)? capital(?:[ -]city)?(?![\p{L}-])(?!,? (?:of )?\p{Lu}| (?:markets?|investments?|spending|punishment|flows?|expenditure|controls|costs?)\b)/u;

/** “the Norwegian town of Arendal”, “the Polish port of Ustka”. */
const TOWN =
  /^ (?:[a-z-]+ ){0,2}?(?:town|city|village|port|resort|island|suburb|municipality|spa town|ski resort)(?: of|,)? (?<name>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|de|la|am|an der|sur|nad))*)/u;

/**
 * Adds the towns that a text puts into a country in so many words.
 *
 *     the Norwegian town of Arendal   → Arendal, NO
 */
export function withTowns(places: readonly PlaceMention[], plain: string): readonly PlaceMention[] {
  if (!/ (?:town|city|village|port|resort|island|suburb|municipality) /.test(plain)) return places;
  const towns = places.flatMap((place) => {
    const { kind, country, end } = place;
    const found = kind === "demonym" ? TOWN.exec(plain.slice(end)) : null;
    const name = found?.groups?.["name"];
    if (found === null || name === undefined || country === undefined) return [];
    const to = end + found[0].length;
    if (places.some((other) => other.start < to && other.end > to - name.length)) return [];
    const town = { words: name, name, start: to - name.length, end: to, kind: "city" } as const;
    return [{ ...place, ...town, codes: [country] }];
  });
  return [...places, ...towns];
}

/**
 * Makes a city of a capital that is told by its country alone.
 *
 *     in the Estonian capital on …      → Tallinn
 *     Norway’s capital played host to … → Oslo
 *     the Estonian capital, Tallinn     → as it was: Tallinn is named
 */
export function withCapitals(
  places: readonly PlaceMention[],
  plain: string,
): readonly PlaceMention[] {
  if (!plain.includes(" capital")) return places;
  return places.map((place) => {
    const { kind, country, start, end } = place;
    if (country === undefined || (kind !== "demonym" && kind !== "country")) return place;
    const length = CAPITAL.exec(plain.slice(end))?.[0].length ?? 0;
    const [capital] = countryByCode(country)?.capitals ?? [];
    if (length === 0 || capital === undefined) return place;
    return { ...place, words: capital, name: capital, start, end: end + length, kind: "city" };
  });
}

const THE_COUNTRY =
  /\b(?:visits?|trips?|journeys?|tours?|stay) (?:to|in|of) (?<words>the country)(?![\p{L}’'-])/u;

/**
 * Adds the country that a visit to “the country” means, where its sentence names one alone.
 *
 *     praised Slovenia’s role during a visit to the country   → SI
 *     praised Finland and Sweden on a visit to the country    → none
 */
export function withTheCountry(
  places: readonly PlaceMention[],
  plain: string,
): readonly PlaceMention[] {
  const found = plain.includes(" the country") ? THE_COUNTRY.exec(plain) : null;
  if (found === null) return places;
  const named = places.filter(({ kind }) => kind !== "nato-headquarters");
  const [first] = named;
  if (first?.country === undefined) return places;
  if (named.some(({ country }) => country !== first.country)) return places;
  const { words = "" } = found.groups ?? {};
  const end = found.index + found[0].length;
  const name = countryByCode(first.country)?.name ?? first.name;
  return [...places, { ...first, kind: "country", words, name, start: end - words.length, end }];
}
