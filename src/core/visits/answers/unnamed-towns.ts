import { countryByCode } from "#core/gazetteer/countries.ts";
import { foldName } from "#core/gazetteer/country-names.ts";
import { findPlace } from "#core/gazetteer/places.ts";
import { sayCountry, type Where } from "#core/visits/questions/question-place.ts";
import type { Visit } from "#core/visits/visit.ts";

/**
 * The country of which a question names the capital alone; `undefined` where it asks for anything else.
 * A release that says “Canada”, and no town, most likely tells of Ottawa.
 */
export function countryOfCapital(where: Where | undefined): Where | undefined {
  const [town, ...more] = where?.places ?? [];
  const [code = "", ...others] = where?.countries ?? [];
  const country = countryByCode(code);
  if (town === undefined || country === undefined || more.length + others.length > 0) return;
  const isCapital = country.capitals.some((each) => foldName(each) === foldName(town));
  return isCapital ? { said: sayCountry(code), countries: [code] } : undefined;
}

/**
 * The country of the one town that a question names, and whether a release's text says of something that it
 * was there: “at a ceremony in Sigonella, Italy”, “RAMSTEIN, Germany – …”.
 */
export function countryOfTown(
  where: Where | undefined,
): { readonly country: Where; readonly isNamedIn: (text: string) => boolean } | undefined {
  const [town, ...more] = where?.places ?? [];
  const [code, ...others] = where?.countries ?? [];
  if (town === undefined || code === undefined || more.length + others.length > 0) return;
  const name = town.replaceAll(/[^\p{L}\p{N} ]/gu, ".");
  const there = new RegExp(
    `\\b(?:in|at|to|near|of) ${name}(?![\\p{L}])|^${name}(?:,| [-–—])`,
    "imu",
  );
  const country = { said: sayCountry(code), countries: [code] };
  return { country, isNamedIn: (text) => there.test(text) };
}

const FACILITY =
  /\b(?:camp|base|cent(?:er|re)|institute|college|academy|ministry|headquarters|range|plant|assembly|parliament)\b/i;

/** Tells whether a visit names no town where it was: a camp or a factory may be anywhere. */
export function namesNoTown({ places }: Visit): boolean {
  return places.every((place) => FACILITY.test(place) || findPlace(place) === undefined);
}
