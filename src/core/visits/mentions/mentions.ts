import { placesIn, type PlaceMention } from "#core/gazetteer/places.ts";
import { spotActors, type SpottedActor } from "./actor-spotting.ts";
import { withCapitals, withTowns } from "./capitals.ts";
import { leadersIn, withCountrymen } from "./countrymen.ts";
import { landmarksIn } from "./landmarks.ts";
import { daysIn, type Calendar, type DayMention } from "./visit-days.ts";
import {
  CAPITAL,
  indexOfMark,
  LETTER,
  levelLetters,
  markOf,
  allMatches,
  NAME_TAG,
  OTHER_TAG,
  putMarks,
  REGION,
  type MarkKind,
  type Marked,
} from "./marks.ts";
import { withoutOfficesToCome } from "./offices-to-come.ts";
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
  /** An officer's own, which tells nothing of the post: a Dutch general may command in Italy. */
  readonly nation: string | undefined;
  readonly isNato: boolean;
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
  const known = [...placesAndHouses(plain), ...bareHeadquarters(plain)];
  const others = bases.filter((base) => !known.some((one) => overlap(one, base)));
  const places = [...known, ...others];
  const days = daysIn(plain, calendar);
  const spans = [
    ...places.map((place, at) => withHill(place, plain, markOf(kindOf(place), at))),
    ...days.map((day, at) => ({ start: day.start, end: day.end, mark: markOf("day", at) })),
  ];
  const level = levelLetters(plain);
  const { marked, offsetOf } = putMarks(level, [
    ...spans,
    ...shortForms(level),
    ...nameTags(plain, level),
  ]);
  const found = spotActors(marked).flatMap((spotted) => {
    const start = offsetOf(spotted.start);
    const read = offsetOf(spotted.end);
    const isCompany = spotted.kind === "company";
    const end = isCompany ? endOfName(plain, { start, end: read }) : read;
    if (isCompany && IS_EVENT.test(plain.slice(start, end))) return [];
    return [readActor(spotted, { start, end, plain, marked, places, offsetOf })];
  });
  const actors = withoutOfficesToCome(found, plain);
  const people = [...withCountrymen(actors, { plain, places }), ...leadersIn(plain, actors)];
  return { places, days, actors: people, spans };
}

/** “the Chiefs of Transformation Conference” is an event, and nobody. */
const IS_EVENT = /\b(?:Conference|Forum|Symposium|Workshop|Seminar|Meeting|Summit|Dialogue)$/;

/** Of a place and a house that share words the longer counts: “NATO Mission Iraq” is in Baghdad. */
function placesAndHouses(plain: string): readonly PlaceMention[] {
  const known = withTowns(withCapitals(placesIn(plain), plain), plain);
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

const RANK_OR_TITLE =
  "(?:Lieutenant|Major|Brigadier|General|Vice|Rear|Admiral|Air|Field|Colonel|Commodore|Captain|Lt|Gen|Adm|Ambassador|Mr|Ms|Mrs|Dr|H\\.)";
const SHORT_FORM = new RegExp(
  ` \\([${CAPITAL}]{2,8}\\)(?= for [${CAPITAL}]|, ${RANK_OR_TITLE}(?![${LETTER}])| (?:President|Commandant|[Cc]ommander|Director|Chief|Chair(?:man|woman)?)(?:,| General,?)(?: |$))|(?<=(?:Agency|Cent(?:re|er)|Command|Organi[sz]ation|Office|Group|Assembly|Force|Corps|Fund|Mission|Staff|Board|College|School|Institute|University)) \\([${CAPITAL}]{2,8}(?: [${CAPITAL}][${LETTER}]+)?\\)(?=, [${CAPITAL}][${LETTER}]+ [${CAPITAL}])`,
  "g",
);

/** “Deputy Assistant Secretary General (DASG) for Operations”, “Commander (SACT), General ◉”: the office goes on. */
function shortForms(level: string): Marked[] {
  if (!/\)(?: for |, [A-ZÉ]| [CcDP])/.test(level)) return [];
  return allMatches(SHORT_FORM, level).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    mark: "",
  }));
}

const WORD = String.raw`[${CAPITAL}][${LETTER}\u0300-\u036f]*`;
const CAPITALISED = new RegExp(`(?<![a-z])(?<![${LETTER}\\d’'-])${WORD}(?:-${WORD})*`, "g");

function nameTags(plain: string, level: string): Marked[] {
  return allMatches(CAPITALISED, level).flatMap(({ 0: { length }, index }) => {
    const word = plain.slice(index, index + length);
    const whole = sortOf(word);
    // “Euro-Atlantic” is a word of offices; “Klympush-Tsintsadze” is what its first part is.
    const sort = whole === "name" ? sortOf(word.replace(/-.*/, "")) : whole;
    const isName = sort === "name" || (COLOUR.test(word) && isSurname(plain, index, word.length));
    if (sort === "office" && !isName) return [];
    return [{ start: index, end: index, mark: isName ? NAME_TAG : OTHER_TAG }];
  });
}

const COLOUR = /^(?:White|Black)$/;

/** “Dylan White”, and no White House or Black Sea. */
function isSurname(plain: string, at: number, length: number): boolean {
  const first = /(?<!\p{L})(\p{Lu}\p{Ll}+) $/u.exec(plain.slice(0, at))?.[1];
  if (first === undefined || sortOf(first) !== "name") return false;
  return !/^ \p{Lu}/u.test(plain.slice(at + length));
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

interface Place extends Stretch {
  readonly plain: string;
  readonly marked: string;
  readonly places: readonly PlaceMention[];
  readonly offsetOf: (at: number) => number;
}

/** “representatives from NATO nations and partners” have their posts elsewhere. */
const OF_MANY =
  /(?<=\b(?:[Rr]epresentatives|[Dd]elegates|[Ee]xperts|[Oo]fficials|[Pp]articipants)) (?:of|from) (?=.*\b(?:nations|countries|[Aa]llies|partners|states)\b).*/;

function readActor({ kind, parts, ...spotted }: SpottedActor, around: Place): ActorMention {
  const { start, end, plain, marked, places, offsetOf } = around;
  const { name, nation, titles, from } = parts;
  const office = parts.role ?? parts.apposed;
  const words = plain.slice(start, end);
  const wordsOf = (part: Stretch | undefined) =>
    part === undefined ? "" : plain.slice(offsetOf(part.start), offsetOf(part.end)).trim();
  const markedOf = (part: Stretch | undefined) =>
    part === undefined ? "" : marked.slice(part.start, part.end);
  const role = tidyRole(wordsOf(office));
  const company = kind === "company" ? markedOf(spotted) : "";
  return {
    kind,
    start,
    end,
    words,
    name: tidyName(kind === "surname" ? words : wordsOf(name)),
    role: role === "" ? tidyTitle(markedOf(titles)) : role,
    country: countryIn(`${markedOf(office)}${markedOf(from)}${company}`, places),
    nation: countryIn(markedOf(nation), places),
    isNato:
      (isNatoOffice(role) && !isOfOthers(role, marked.slice(0, spotted.start))) ||
      isNatoOffice(company.replace(OF_MANY, "")),
  };
}

/** “Interpol Secretary General ◉” is not NATO's. */
function isOfOthers(role: string, before: string): boolean {
  return /^(?:Deputy )?Secretary[ -]General\b/.test(role) && OWNER_BEFORE.test(before);
}

const OWNER_BEFORE = new RegExp(`(?:${NAME_TAG}[^ ,;]+|${REGION}) $`);

/** “General Adrian BRADSHAW” is Adrian Bradshaw. */
function tidyName(name: string): string {
  return name.replace(
    /(?<!\p{L})(\p{Lu})(\p{Lu}{3,})(?!\p{L})/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

function tidyRole(role: string): string {
  return role
    .replace(
      /^[Hh](?:is|er) (?:Majesty|Excellency|Holiness|Eminence|(?:\p{Lu}\w+ )?Highness),? /u,
      "",
    )
    .replace(/^(?:(?:the|The|a|an|its|his|her|their|then|visiting|host) )+/, "")
    .replace(/^(?:new|newly appointed|newly elected|outgoing|incoming|current) /, "")
    .replace(/ \(\p{Lu}{2,8}\)/u, "")
    .trim();
}

/** A rank is all the role that some have; “Mr” is none. */
function tidyTitle(titles: string): string | undefined {
  const rank = titles
    .replaceAll(NAME_TAG, "")
    .replace(
      /(?:M(?:rs?|s|iss)|(?:His|Her|Their) (?:Excellency|Majesty|Royal Highness)|Dr|Prof(?:essor)?|H\.? ?E|Sir|Dame|Lord|Lady|(?:(?:Rt\.?|Right) )?Hon(?:ou?rable)?)\.? /g,
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
