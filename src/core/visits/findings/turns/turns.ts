import type { PlaceMention } from "#core/gazetteer/places.ts";
import { ANY_DAY, isCity, ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import { calledOff, isRemote } from "#core/visits/mentions/status.ts";
import { withStayLength } from "#core/visits/mentions/stay-length.ts";
import { anyOf } from "#core/visits/findings/phrases.ts";
import { TURNS } from "./turn-table.ts";
import { TURN_WORDS } from "./turn-words.ts";

const { pattern } = TURN_WORDS;

/** What is hoped, asked, denied or thought of, and not told. */
const UNTOLD = pattern`
  \b(not|never|[Nn]o (?=visit|trip|plans?|date)|[Aa]ny (?=visit|trip)|too early|no longer|nor|cannot|n[’']t|would|
    could|might|may|should|if|unless|whether|hop(es?|ed|ing)|invit(es|ed|ing|ation)|wish(es|ed)?|wants?|wanted|
    urg(es|ed|ing)|propos\w+|refus\w+|declin\w+|den(y|ies|ied)|rumou?r\w*|reportedly|instead of|rather than|without|
    imagin\w+|suppos\w+|pretend\w+|yet to|fail\w+ to|unable|ask(s|ed) [^.;]{0,40}? to|until)\b`;
const PLANNED = pattern`
  \b(will|(is|are) (to|due|set|expected)|off to|bound for|en route|heading to|heads? (to|for)|due in|scheduled|planned|
    prepar(es|ed) (to|for)|await(s|ed)?|upcoming|next (week|month|year))\b`;
const READERS = TURNS.map(({ ways, isNoun = false }) => ({ isNoun, reader: anyOf(ways) }));
const HAS_BOTH = pattern`◉.*◆|◆.*◉`;

/**
 * Finds the visits that a sentence tells with the place, the day, a thing or a picture first, or by
 * whom somebody had as a guest.
 *
 *     ◆ played host to ◉ on ▣                       → ◉ in ◆
 *     Among those in ◆ for the ceremony was ◉       → ◉ in ◆
 *     A wreath was laid in ◆ by ◉ on ▣              → ◉ in ◆
 *     ◆ never played host to ◉                      → none
 *
 * `told` are the findings so far: a sentence of which something is told already has no turn.
 */
export function turnsIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  if (!HAS_BOTH.test(text) || told.some((one) => one.sentence === sentence)) return [];
  if (!mayHaveGuests(outline)) return [];
  for (const { reader, isNoun } of READERS) {
    const found = reader.exec(text);
    if (found === null || isUntold(isNoun ? text : found[0]) || isRemote(text)) continue;
    const { who = "", also = "", place = "" } = found.groups ?? {};
    const visits = guestsIn(outline, { who: who + also, place });
    if (visits.length > 0)
      return visits.map((visit) => ({ ...visit, status: statusOf(text, found[0]) }));
  }
  return [];
}

/** Whether a sentence names somebody who may be a guest, and where or when that may be. */
function mayHaveGuests(outline: Outline): boolean {
  const { text, sentence } = outline;
  const isPlaced =
    sentence.paragraph < 0 ||
    ANY_DAY.test(text) ||
    outline.placesIn(text).some((one) => isCity(one) || isHeadquartersPlace(one));
  return (
    isPlaced &&
    outline.figuresIn(text).some(({ kind, isUnnamed }) => kind === "person" && !isUnnamed)
  );
}

/** Tells whether words only hope, ask, deny or imagine what they speak of. */
export function isUntold(words: string): boolean {
  return UNTOLD.test(words);
}

function statusOf(text: string, turn: string): Finding["status"] {
  return calledOff(text) ?? (PLANNED.test(turn) ? "planned" : undefined);
}

/** The visits of those whom a text's marks name to the places that it names. */
export function guestsIn(
  outline: Outline,
  { who, place }: { readonly who: string; readonly place: string },
): Omit<Finding, "status">[] {
  const places = outline.placesIn(place);
  const [first] = places;
  if (first?.country === undefined) return [];
  const { country } = first;
  const here = places.filter((one) => one.country === country);
  const days = outline.daysIn(ownDaysIn(outline.text)).filter(({ span }) => span !== undefined);
  const day = days.find(({ loose }) => !loose) ?? days[0];
  const isTitle = outline.sentence.paragraph < 0;
  if (day === undefined && !isTitle && !here.some(isCity) && !here.some(isHeadquartersPlace))
    return [];
  const people = outline.figuresIn(who);
  // “Generals ◉, ◉ and ◉ met in ◆”: nobody tells who of them is at home; “President Kennedy” may be long ago.
  const isClear =
    people.length === 1 || people.some(({ isNato, home }) => isNato || home !== undefined);
  const isWithKnown = people.length > 1 && isClear;
  const isRecent = isTitle || ANY_DAY.test(outline.text);
  return people
    .filter((one) => isGuest(one, first))
    .filter(
      ({ isNato, home, name }) =>
        isNato || home !== undefined || (isClear && (isRecent || name.includes(" "))),
    )
    .filter(({ home, role }) => !isWithKnown || home !== undefined || !OF_STATE.test(role ?? ""))
    .map((visitor) => ({
      visitor,
      country,
      places: here.filter(({ kind }) => kind !== "country").map(({ words }) => words),
      days: day?.span && withStayLength(day.span, outline.text),
      isLoose: day?.loose ?? false,
      mode: here.some(isHeadquartersPlace) ? "received" : "visit",
      met: [],
      companions: [],
      isImplied: false,
      sentence: outline.sentence,
    }));
}

/** “A meeting of NATO’s ◉ with Prime Minister ◉ in ◆”: of the second nothing tells that they are no host. */
const OF_STATE =
  /^(?:the )?(?:\p{Lu}\p{Ll}+ )?(?:President|Minister|Chancellor|Chief of (?:the )?(?:Defen[cs]e|General))/u;

/** “the Centre’s Commander, ◉”: at home where the house is. */
const OF_HOUSE =
  /\b(?:Centre|Center|School|College|Academy|Base|Unit|Command|Brigade|City|Town|Institute|University)[’']s? (?:Commander|Director|Commandant|Head|Mayor|Rector|Dean|President)/;

/** Somebody of whom more is known than that a name stands there, and who is not at home. */
function isGuest(one: Figure, place: PlaceMention): boolean {
  const { kind, home, role, isNato, isUnnamed } = one;
  if (kind !== "person" || isUnnamed || (home === undefined && OF_HOUSE.test(role ?? "")))
    return false;
  if (home === place.country || (isNato && place.country === "BE")) return false;
  return (home !== undefined || role !== null) && canVisit(one, place);
}
