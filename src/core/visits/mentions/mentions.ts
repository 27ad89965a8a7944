import type { PlaceMention } from "#core/gazetteer/places.ts";
import { readActor } from "./actor-reading.ts";
import { spotActors } from "./actor-spotting.ts";
import { withCountrymen, withNeighbours } from "./countrymen.ts";
import { leadersIn } from "./nato-leaders.ts";
import { levelLetters, markOf, putMarks, type Marked } from "./marks.ts";
import { tagsIn } from "./name-tags.ts";
import { marksOfPlaces, placesNamed } from "./named-places.ts";
import { withoutOfficesToCome } from "./offices-to-come.ts";
import { daysIn, type Calendar, type DayMention } from "./visit-days.ts";
import { endOfName } from "./whole-names.ts";

/** Somebody whom a sentence mentions, by name, by office, or by a pronoun. */
export interface ActorMention {
  readonly kind: "person" | "company" | "pronoun" | "surname";
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Without titles; empty where only the office is said. */
  readonly name: string;
  readonly role: string | undefined;
  /** The country that the words name as theirs. */
  readonly country: string | undefined;
  /** An officer's own, which tells nothing of the post: a Dutch general may command in Italy. */
  readonly nation: string | undefined;
  readonly isNato: boolean;
  /** The country of whoever is named right before, where an office of state tells none of its own. */
  readonly beside?: string;
}

/** What a sentence mentions, and the sentence with marks for places and days. */
export interface Mentions {
  readonly places: readonly PlaceMention[];
  readonly days: readonly DayMention[];
  readonly actors: readonly ActorMention[];
  readonly spans: readonly Marked[];
}

/**
 * Finds the people and bodies, places and days that a sentence mentions.
 *
 *     … met with Prime Minister Viktor Orban of Hungary  → Viktor Orban, "Prime Minister", HU
 *
 * `bases` are places that the release alone tells of.
 */
export function mentionsIn(
  plain: string,
  calendar: Calendar,
  bases: readonly PlaceMention[] = [],
): Mentions {
  const places = placesNamed(plain, bases);
  const days = daysIn(plain, calendar);
  const spans = [
    ...marksOfPlaces(places, plain),
    ...days.map((day, at) => ({ start: day.start, end: day.end, mark: markOf("day", at) })),
  ];
  const level = levelLetters(plain);
  const { marked, offsetOf } = putMarks(level, [...spans, ...tagsIn(plain, level)]);
  const found = spotActors(marked).flatMap((spotted) => {
    const start = offsetOf(spotted.start);
    const read = offsetOf(spotted.end);
    const isCompany = spotted.kind === "company";
    const end = isCompany ? endOfName(plain, { start, end: read }) : read;
    if (isCompany && IS_EVENT.test(plain.slice(start, end))) return [];
    if (spotted.kind === "person" && OF_A_YEAR.test(plain.slice(end, end + 6))) return [];
    return [readActor(spotted, { start, end, plain, marked, places, offsetOf })];
  });
  const actors = withoutOfficesToCome(found, plain);
  const people = [
    ...withNeighbours(withCountrymen(actors, { plain, places }), plain),
    ...leadersIn(plain, actors),
  ];
  return { places, days, actors: people, spans };
}

/** “Trident Juncture 2015”: exercises and conferences bear a year behind their names, and people do not. */
const OF_A_YEAR = /^ (?:19|20)\d\d(?!\d)/;

/** “the Chiefs of Transformation Conference” is an event, and nobody. */
const IS_EVENT = /\b(?:Conference|Forum|Symposium|Workshop|Seminar|Meeting|Summit|Dialogue)$/;
