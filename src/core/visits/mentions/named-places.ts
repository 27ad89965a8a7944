import { placesIn, type PlaceMention } from "#core/gazetteer/places.ts";
import { withCapitals, withTheCountry, withTowns } from "./capitals.ts";
import { isOfEmployer } from "./employers.ts";
import { landmarksIn } from "./landmarks.ts";
import { allMatches, markOf, type MarkKind, type Marked } from "./marks.ts";
import { sortOf } from "./role-words.ts";

/**
 * Finds the places that a sentence names: towns and countries, houses that stand for one, and NATO's
 * name where it stands for its Headquarters. `bases` are places that the release alone tells of.
 *
 *     met the Prime Minister at 10 Downing Street before he left for Oslo  → 10 Downing Street, Oslo
 */
export function placesNamed(
  plain: string,
  bases: readonly PlaceMention[] = [],
): readonly PlaceMention[] {
  const found = [...placesAndHouses(plain).map(withoutSeat), ...bareHeadquarters(plain)];
  const known = found.filter((one) => !isOfEmployer(plain, one));
  const others = bases.filter((base) =>
    known.every((one) => !overlap(one, base) || isIn(one, base)),
  );
  return [...known.filter((one) => !others.some((base) => isIn(one, base))), ...others];
}

/** “Canadian” and “Petawawa” are parts of the name “Canadian Forces Base Petawawa”. */
function isIn(one: PlaceMention, whole: PlaceMention): boolean {
  return whole.start <= one.start && one.end <= whole.end && one.country === whole.country;
}

/** “the anniversary of the Washington Treaty”: a paper is nowhere. */
function withoutSeat(place: PlaceMention): PlaceMention {
  const isPaper = place.event !== undefined && PAPER.test(place.event);
  return isPaper ? { ...place, country: undefined, codes: [] } : place;
}

const PAPER =
  / (?:[Tt]reat(?:y|ies)|[Dd]eclarations?|[Cc]onventions?|[Aa]greements?|[Aa]ccords?|[Pp]rotocols?|[Cc]ommuniqu[eé]|Pact|Statute|Memorandum|Document|Final Act|Charter|Pledge|Manual|Principles|Consensus)$/;

/** Marks for places, the `index`th for the `index`th of them. */
export function marksOfPlaces(places: readonly PlaceMention[], plain: string): readonly Marked[] {
  return places.map((place, at) => withHill(place, plain, markOf(kindOf(place), at)));
}

/** Of a place and a house that share words the longer counts: “NATO Mission Iraq” is in Baghdad. */
function placesAndHouses(plain: string): readonly PlaceMention[] {
  const found = withoutNames(wholeNames(placesIn(plain), plain), plain);
  const towns = withTowns(withCapitals(withoutStreets(found, plain), plain), plain);
  const known = withTheCountry(towns, plain);
  const houses = landmarksIn(plain).filter((house) =>
    known.every((one) => !overlap(one, house) || lengthOf(one) < lengthOf(house)),
  );
  const others = known.filter((one) => !houses.some((house) => overlap(one, house)));
  return [...others, ...houses.filter((house) => !isElsewhere(house, { others, plain }))];
}

/** “the Austerlitz Bridge in Mitrovica”, “The New York Times”: what bears a city's name is not there. */
function withoutStreets(places: readonly PlaceMention[], plain: string): readonly PlaceMention[] {
  if (!MAY_BE_STREET.test(plain)) return places;
  return places.filter(({ kind, end }) => kind !== "city" || !STREET.test(plain.slice(end)));
}

/** “The Hague” and “the former Yugoslav Republic of Macedonia” are called so, and not only by their last word. */
function wholeNames(places: readonly PlaceMention[], plain: string): readonly PlaceMention[] {
  return places.map((place) => {
    const before = FIRST_WORDS[place.words];
    if (before === undefined || !plain.slice(0, place.start).endsWith(before)) return place;
    const start = place.start - before.length;
    return { ...place, start, words: plain.slice(start, place.end) };
  });
}

const FIRST_WORDS: Readonly<Partial<Record<string, string>>> = {
  Hague: "The ",
  Macedonia: "former Yugoslav Republic of ",
};

/** “Major General Yair Golan” bears a place's name. */
function withoutNames(places: readonly PlaceMention[], plain: string): readonly PlaceMention[] {
  return places.filter(({ kind, start, end }) => {
    if (plain.charAt(start - 1) !== " ") return true;
    if (isFirstName(plain, { start, end })) return false;
    if (kind !== "city") return true;
    const first = FIRST_NAME.exec(plain.slice(Math.max(0, start - 40), start))?.groups?.["first"];
    return first === undefined || sortOf(first) !== "name";
  });
}

/** “Deputy Assistant Secretary General India Woods”, “Minister of Defence, Aden Duale,” bear one as a first name. */
function isFirstName(plain: string, { start, end }: Stretch): boolean {
  const surname = SURNAME.exec(plain.slice(end, end + 40));
  const { last = "", close } = surname?.groups ?? {};
  if (surname === null || sortOf(last) !== "name") return false;
  const before = plain.slice(Math.max(0, start - 90), start);
  return OFFICE_BEFORE.test(before) || (close === "," && OFFICE_AND_COMMA.test(before));
}

const SURNAME = /^ (?<last>\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?)(?<close>,)?/u;
const OFFICE_BEFORE =
  /\b(?:General|Admiral|Colonel|Captain|Commodore|Brigadier|Lieutenant|Major|Sergeant|Minister|Secretary|Ambassador|Senator|President|Chancellor|Commissioner|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sir) $/;
const OFFICE_AND_COMMA =
  /\b(?:Minister|Secretary|President|Ambassador|Commander|Chief|Director|Representative|Chair(?:man|woman|person)?|Advis[eo]r)(?: (?:of|for) (?:the )?\p{Lu}\p{L}+(?:(?: and)? \p{Lu}\p{L}+){0,3})?, $/u;

const FIRST_NAME =
  /\b(?:(?<!Secretary )General|Admiral|Colonel|Captain|Commodore|Brigadier|Corporal|Sergeant|Lieutenant|Minister|Ambassador|Senator|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sir) (?<first>\p{Lu}\p{Ll}+) $/u;

const STREETS = " (?:Bridge|Street|Avenue|Boulevard|Road)";
const PAPERS =
  " (?:(?:Business |Morning |Daily |Evening |Sunday )?(?:Times|Post|Globe|Tribune|Herald|Independent|Chronicle|Journal|Gazette|Examiner|Observer|Telegraph|Inquirer|Courier|News|Mail)|Match)";
const MAY_BE_STREET = new RegExp(`(?:${STREETS}|${PAPERS})\\b`);
const STREET = new RegExp(`^(?:${STREETS}|${PAPERS})\\b`);

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

const BARE_NATO =
  /(?=NATO)(?<=\b(?:visit(?:s|ed|ing)?|visit to|welcom(?:es?|ed|ing) [^.;]{3,90} to|(?:was|were|been|be|is|are|being) (?:[a-z]+ly )?(?:welcomed|received|greeted) (?:to|at)|(?:meets?|met|receiv(?:es?|ed)|arriv(?:es?|ed)|hosts|hosted)(?: [^.;]{0,90})? at|(?:held|had|holds) (?:[a-z-]+ ){0,2}(?:talks|meetings?|discussions|consultations)(?: with [^.;]{3,90})? at|(?:President|Minister) at) )NATO(?=[,.:;)]|$| (?:on|for|to|today|this|with|in|and|as|by|in Brussels)\b)/g;

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
