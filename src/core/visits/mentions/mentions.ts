import { findPlace, placesIn, type PlaceMention } from "#core/gazetteer/places.ts";
import { COMPANY, LOWER_START, PERSON, PRONOUN, SURNAME } from "./actor-patterns.ts";
import { landmarksIn } from "./landmarks.ts";
import { daysIn, type Calendar, type DayMention } from "./visit-days.ts";
import {
  indexOfMark,
  markOf,
  allMatches,
  NAME_TAG,
  OTHER_TAG,
  putMarks,
  type MarkKind,
  type Marked,
} from "./marks.ts";
import { isNatoOffice, sortOf } from "./role-words.ts";
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
  readonly isNato: boolean;
}

/** What a sentence mentions, and the sentence with marks for places and days. */
export interface Mentions {
  readonly places: readonly PlaceMention[];
  readonly days: readonly DayMention[];
  readonly actors: readonly ActorMention[];
  readonly spans: readonly Marked[];
}

const MENTION = new RegExp(
  // Most letters stand within a word: the first, cheap look back spares them the dear one.
  String.raw`(?<![a-z])(?<![\p{L}\p{N}${NAME_TAG}${OTHER_TAG}’'-])(?=[\p{Lu}\d\ue000-\ue700]|(?:the|a|an|its|his|her|their|all|around|about|some|over|more|nearly|then|new|newly|visiting|former|host) [\p{Ll}\d]*[ \p{Lu}\ue000-\ue700]|h?e |she |they |we |both |${LOWER_START})(?:${PRONOUN}|${PERSON}|${COMPANY}|${SURNAME})`,
  "gu",
);

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
  const known = [...placesAndHouses(plain), ...bareHeadquarters(plain)];
  const others = bases.filter((base) => !known.some((one) => overlap(one, base)));
  const places = [...known, ...others];
  const days = daysIn(plain, calendar);
  const spans = [
    ...places.map((place, at) => withHill(place, plain, markOf(kindOf(place), at))),
    ...days.map((day, at) => ({ start: day.start, end: day.end, mark: markOf("day", at) })),
  ];
  const { marked, offsetOf } = putMarks(plain, [
    ...spans,
    ...shortForms(plain),
    ...nameTags(plain),
  ]);
  const actors = allMatches(MENTION, marked).flatMap((match) => {
    const start = offsetOf(match.index);
    const read = offsetOf(match.index + match[0].length);
    const isCompany = match.groups?.["company"] !== undefined;
    const end = isCompany ? endOfName(plain, { start, end: read }) : read;
    if (isCompany && IS_EVENT.test(plain.slice(start, end))) return [];
    return [readActor(match, { start, end, plain, places, offsetOf })];
  });
  return { places, days, actors, spans };
}

/** “the Chiefs of Transformation Conference” is an event, and nobody. */
const IS_EVENT = /\b(?:Conference|Forum|Symposium|Workshop|Seminar|Meeting|Summit|Dialogue)$/;

/** Of a place and a house that share words the longer counts: “NATO Mission Iraq” is in Baghdad. */
function placesAndHouses(plain: string): readonly PlaceMention[] {
  const known = placesIn(plain).map(wholeCity);
  const houses = landmarksIn(plain).filter((house) =>
    known.every((one) => !overlap(one, house) || lengthOf(one) < lengthOf(house)),
  );
  const others = known.filter((one) => !houses.some((house) => overlap(one, house)));
  return [...others, ...houses.filter((house) => !isElsewhere(house, { others, plain }))];
}

/** “Allied Command Transformation in Portugal” is a branch of the command, and not its seat. */
function isElsewhere(house: PlaceMention, { others, plain }: Around): boolean {
  const next = others.find(({ start, country }) => start > house.end && country !== undefined);
  if (next === undefined || next.country === house.country || next.kind === "demonym") return false;
  return /^,? (?:in|at) (?:the )?$/.test(plain.slice(house.end, next.start));
}

interface Around {
  readonly others: readonly PlaceMention[];
  readonly plain: string;
}

/** One is on a hill as one is at a house: “on Capitol Hill” is marked as “at ◆”. */
function withHill(place: PlaceMention, plain: string, mark: string): Marked {
  const span = spanOf(place, plain);
  const isOnHill = place.words.endsWith("Hill") && plain.slice(0, span.start).endsWith(" on ");
  return isOnHill ? { ...span, start: span.start - 3, mark: `at ${mark}` } : { ...span, mark };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}

/** “in Bucharest on …” begins like the name of a group of states and is the city. */
function wholeCity(place: PlaceMention): PlaceMention {
  if (place.kind !== "region-name" || !place.words.endsWith(" ")) return place;
  const words = place.words.trim();
  const country = findPlace(words)?.country;
  const end = place.start + words.length;
  return { ...place, words, end, kind: "city", country, name: words };
}

const SHORT_FORM = / \([\p{Lu}]{2,8}\)(?= for \p{Lu})/gu;

/** “the Deputy Assistant Secretary General (DASG) for Operations”: the office goes on behind it. */
function shortForms(plain: string): Marked[] {
  if (!plain.includes(") for ")) return [];
  return allMatches(SHORT_FORM, plain).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    mark: "",
  }));
}

const CAPITALISED = /(?<![a-z])(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}\p{M}]*(?:-\p{Lu}[\p{L}\p{M}]*)*/gu;

function nameTags(plain: string): Marked[] {
  return allMatches(CAPITALISED, plain).flatMap(({ 0: word, index }) => {
    const whole = sortOf(word);
    // “Euro-Atlantic” is a word of offices; “Klympush-Tsintsadze” is what its first part is.
    const sort = whole === "name" ? sortOf(word.replace(/-.*/, "")) : whole;
    if (sort === "office") return [];
    return [{ start: index, end: index, mark: sort === "name" ? NAME_TAG : OTHER_TAG }];
  });
}

const BARE_NATO =
  /(?=NATO)(?<=\b(?:visit(?:s|ed|ing)?|visit to|welcom(?:es?|ed|ing) [^.;]{3,90} to|(?:was|were|been|be|is|are|being) (?:[a-z]+ly )?(?:welcomed|received|greeted) (?:to|at)|(?:meets?|met|receiv(?:es?|ed)|arriv(?:es?|ed)|hosts|hosted)(?: [^.;]{0,90})? at|(?:President|Minister) at) )NATO(?=[,.:;)]|$| (?:on|for|to|today|this|with|in|and|as|by|in Brussels)\b)/g;

/** “NATO hosted experts at its Headquarters”. */
const ITS_HEADQUARTERS =
  /(?=its|the)(?<=\b(?:NATO|the Alliance|NATO[’']s (?:[A-Z][a-z]+ ){1,6}Division|International (?:Military )?Staff) (?:has |have )?(?:hosted|welcomed|received|hosts|welcomes|invited) [^.;]{3,200} (?:at|to) )(?:its|the Alliance[’']s|the) [Hh]eadquarters(?! of)/g;

/** “welcomed the President to NATO”: NATO's name stands for its Headquarters. */
function bareHeadquarters(plain: string): PlaceMention[] {
  const found = [
    ...allMatches(BARE_NATO, plain),
    ...(/eadquarters/.test(plain) ? allMatches(ITS_HEADQUARTERS, plain) : []),
  ];
  return found.map(({ 0: words, index }) => ({
    words: "NATO Headquarters",
    name: "NATO Headquarters",
    start: index,
    end: index + words.length,
    kind: "nato-headquarters",
    country: "BE",
    codes: ["BE"],
    isEventName: false,
    event: undefined,
  }));
}

function kindOf({ kind, isEventName, country }: PlaceMention): MarkKind {
  if (isEventName) return "event";
  if (kind === "demonym") return "people";
  return country === undefined ? "region" : "place";
}

function spanOf(
  { start, end, event }: PlaceMention,
  plain: string,
): { start: number; end: number } {
  if (event === undefined) return { start, end };
  const at = plain.indexOf(event, Math.max(0, start - 60));
  return at >= 0 && at <= start ? { start: at, end: at + event.length } : { start, end };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly places: readonly PlaceMention[];
  readonly offsetOf: (at: number) => number;
}

/** “representatives from NATO nations and partners” have their posts elsewhere. */
const OF_MANY =
  /(?<=\b(?:[Rr]epresentatives|[Dd]elegates|[Ee]xperts|[Oo]fficials|[Pp]articipants)) (?:of|from) (?=.*\b(?:nations|countries|[Aa]llies|partners|states)\b).*/;

function readActor(match: RegExpExecArray, around: Place): ActorMention {
  const { start, end, plain, places, offsetOf } = around;
  const { pronoun, surname, company, name = "", titles = "", from = "" } = match.groups ?? {};
  const words = plain.slice(start, end);
  const open = match[0];
  const wordsOf = (part: string | undefined) => {
    if (part === undefined) return undefined;
    const at = match.index + open.lastIndexOf(part);
    return plain.slice(offsetOf(at), offsetOf(at + part.length)).trim();
  };
  const roleMarked = match.groups?.["role"] ?? match.groups?.["apposed"];
  const role = tidyRole(wordsOf(roleMarked) ?? "");
  const countryMarked = `${roleMarked ?? ""}${from}${company ?? ""}`;
  const ambassador = /\bto [\ue000-\ue0ff]$/.test(roleMarked ?? "");
  return {
    kind: pronoun ? "pronoun" : surname ? "surname" : company ? "company" : "person",
    start,
    end,
    words,
    name: surname ?? (name === "" ? "" : (wordsOf(name) ?? "")),
    role: role === "" ? tidyTitle(titles) : role,
    country: countryIn(countryMarked, places),
    isNato: isNatoOffice(role) || isNatoOffice((company ?? "").replace(OF_MANY, "")) || ambassador,
  };
}

function tidyRole(role: string): string {
  return role
    .replace(/^[Hh](?:is|er) (?:Majesty|Excellency|(?:\p{Lu}\w+ )?Highness),? /u, "")
    .replace(/^(?:the|The|a|an|its|his|her|their|then|visiting|host) /, "")
    .replace(/^(?:new|newly appointed|newly elected|outgoing|incoming|current) /, "")
    .trim();
}

/** A rank is all the role that some have; “Mr” is none. */
function tidyTitle(titles: string): string | undefined {
  const rank = titles
    .replaceAll(NAME_TAG, "")
    .replace(
      /(?:M(?:rs?|s|iss)|(?:His|Her|Their) (?:Excellency|Majesty|Royal Highness)|Dr|Prof|H\.? ?E|Sir|Dame|Lord|Lady)\.? /g,
      "",
    )
    .trim();
  return rank === "" ? undefined : rank;
}

function countryIn(marked: string, places: readonly PlaceMention[]): string | undefined {
  for (const letter of marked) {
    const at = indexOfMark("place", letter) ?? indexOfMark("people", letter);
    const place = at === undefined ? undefined : places[at];
    if (place?.country !== undefined && place.kind !== "nato-headquarters") return place.country;
  }
  return undefined;
}
