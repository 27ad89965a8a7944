import { COUNTRIES, findCountry } from "./countries.ts";
import { foldName } from "./country-names.ts";
import { COUNTRY_ROWS } from "./country-table.ts";
import { placesIn, type PlaceMention } from "./place-mentions.ts";
import { PLACE_ROWS } from "./place-table.ts";

export { placesIn, type PlaceMention };

/** A city, base, island, province or other part of a country that news and diplomacy speak of. */
export interface Place {
  /** The usual English name: Gothenburg, Kyiv, Ramstein. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; Kosovo is XK. */
  readonly country: string;
}

/**
 * Finds the place that words name, whatever their case and accents.
 *
 *     manama                 → Manama, BH
 *     Halifax (Nova Scotia)  → Halifax, CA
 *     Kingston, Jamaica      → Kingston, JM       the country that is named beats the table
 *     Ramstein Air Base      → Ramstein, DE       what kind of place it is does not matter
 *     Leningrad              → Saint Petersburg, RU
 *
 * Of several places of one name the best known counts: Birmingham is in the United Kingdom unless
 * Alabama follows. The name of a country is a place too; its demonym and its code are none.
 */
export function findPlace(words: string): Place | undefined {
  const [, name = "", within = ""] = /^([^,(]+)[,(]\s*([^,()]+)/.exec(words) ?? [];
  const whole = placeNamed(words);
  if (whole !== undefined || within === "") return whole;
  const country = findCountry(within)?.code ?? placeNamed(within)?.country;
  const place = placeNamed(name);
  if (country === undefined) return place ?? placeNamed(within);
  return { name: place?.name ?? name.trim(), country };
}

/** What may stand before or after the name of a place and says only what kind of place it is. */
const KIND_BEFORE =
  /^(?:the )?(?:(?:city|town|port|isle?|island|province|republic) of|camp|fort|ft) /;
const KIND_AFTER =
  / (?:(?:air force|air|naval|military|army|joint|training) (?:base|station|area|field)|air ?base|base|airfield|airport|field|island|islands|city|town|castle|palace|province|region|oblast|county|harbou?r|desert)$/;

function placeNamed(words: string): Place | undefined {
  const name = foldName(words);
  return (
    places.get(name) ??
    places.get(name.replace(KIND_AFTER, "")) ??
    places.get(name.replace(KIND_BEFORE, ""))
  );
}

const places: ReadonlyMap<string, Place> = indexPlaces();

function indexPlaces(): ReadonlyMap<string, Place> {
  const index = new Map<string, Place>();
  const add = (words: string, place: Place) => {
    const name = foldName(words);
    if (!index.has(name)) index.set(name, place);
  };
  const addCapitals = (asked: "asked only" | "sought") => {
    for (const { code, capitals, askedOnly } of COUNTRY_ROWS) {
      for (const name of capitals) {
        if (askedOnly.has(name) === (asked === "asked only")) add(name, { name, country: code });
      }
    }
  };
  addCapitals("sought");
  for (const { names, country, isSecond } of PLACE_ROWS) {
    const [name = ""] = names;
    if (!isSecond) for (const words of names) add(words, { name, country });
  }
  addCapitals("asked only");
  for (const { code, name, aliases } of COUNTRIES) {
    for (const words of [name, ...aliases]) add(words, { name, country: code });
  }
  return index;
}
