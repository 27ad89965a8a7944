import { MONTHS, type Day } from "#core/day.ts";
import { countriesIn, findCountry } from "#core/gazetteer/countries.ts";
import { placesIn } from "#core/gazetteer/places.ts";
import type { Visit } from "#core/visits/visit.ts";
import { isBody, isNamed } from "#core/visits/who.ts";
import { wordsWithin } from "#core/visits/word-stems.ts";

/** Other countries in a sentence tell of a whole tour; more than these weigh no more. */
const MOST_OTHERS = 3;

/** Words for going and being received: of two sentences alike, they tell of the visit itself. */
const GOING = /\b(?:visit|travel|trip|arriv|attend|participat|welcom|receiv)/i;

/**
 * Weighs how well a sentence proves a visit by itself: it names who went, where to, and on which day,
 * and tells of no other country. The more, the better.
 *
 *     “From 19 to 22 November, he will visit Kosovo, Serbia and North Macedonia.”       little
 *     “On Tuesday (21 November), Jens Stoltenberg had discussions in Belgrade.”         much
 */
export function weighProof(visit: Visit, sentence: string): number {
  const places = countriesAt(sentence);
  const home = findCountry(visit.affiliation ?? "")?.code;
  const others = [...places].filter((code) => code !== visit.country && code !== home).length;
  const isLate = visit.status === "completed" && /\bwill\b/.test(sentence);
  return (
    weighVisitor(visit, sentence) +
    (places.has(visit.country) || visit.places.some((place) => sentence.includes(place)) ? 2 : 0) +
    (namesDay(visit, sentence) ? 2 : 0) +
    (GOING.test(sentence) ? 1 : 0) -
    Math.min(others, MOST_OTHERS) -
    (isLate ? 2 : 0)
  );
}

function weighVisitor({ visitor, role }: Visit, sentence: string): number {
  const isThere = isBody(visitor) ? wordsWithin(visitor, sentence) : isNamed(visitor, sentence);
  if (isThere || (role !== null && wordsWithin(role, sentence))) return 3;
  return /\b(?:he|she|they|his|her|their)\b/i.test(sentence) ? 1 : 0;
}

/** The countries that a sentence names, by themselves or by a place in them. */
function countriesAt(sentence: string): ReadonlySet<string> {
  const cities = placesIn(sentence).map(({ country }) => country);
  return new Set([...countriesIn(sentence), ...cities.filter((code) => code !== undefined)]);
}

/** Tells whether a sentence names the first or the last day: `21 November`, `November 21`, `28th May`. */
function namesDay({ start, end }: Visit, sentence: string): boolean {
  return [start, end].some((day) => day !== null && dayPattern(day).test(sentence));
}

function dayPattern(day: Day): RegExp {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
  const number = `${Number(day.slice(8))}(?:st|nd|rd|th)?`;
  return new RegExp(`\\b${number}(?: of)? ${month}\\b|\\b${month} ${number}\\b`);
}
