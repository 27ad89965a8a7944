import type { PlaceMention } from "#core/gazetteer/places.ts";
import {
  ANY_DAY,
  CITY_EVENT,
  daysOf,
  EVENT_ON,
  isCity,
  matches,
  OPENING_MARGINS,
  whereOf,
} from "./act-scene.ts";
import { OF_EARLIER, type Act } from "./acts.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { isAtOwnHouse } from "./clause-offices.ts";
import { isWelcomeAtCeremony } from "./datelines.ts";
import { canVisit, partsIn, type Parts } from "./direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import type { FrameKind } from "./frames.ts";
import { cityOfHouse } from "./houses.ts";
import { placesOfHost } from "./hosts.ts";
import { companionsOf, guestsBesideHost, leadersOf } from "./leaders.ts";
import {
  ACTOR,
  allMatches,
  DAY,
  EVENT,
  PEOPLE,
  PLACE,
  REGION,
} from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { afterCalls, isRemote } from "#core/visits/mentions/status.ts";
import { withStayLength } from "#core/visits/mentions/stay-length.ts";

/** Finds the visits that the verbs of one sentence tell. */
export function findingsOf(act: Act, outline: Outline): Finding[] {
  const { frame, telling } = act;
  if (telling === "untold" || telling === "purpose" || HABITUAL.test(act.clause)) return [];
  if (/\b(?:has|have)\b/.test(act.group) && OVER_YEARS.test(outline.sentence.plain)) return [];
  if (frame.kind === "take-part" && OF_BEFORE.test(act.clause)) return [];
  if (isLongBefore(act, outline)) return [];
  const marks = whereOf(act, outline.text);
  const named = outline.placesIn(marks);
  const places = (named.length > 0 ? named : placesOfHost(act, outline)).filter(
    (place) =>
      !isNamedEvent(act, outline.text) || isCity(place) || isOfEventCity(place, act, outline),
  );
  if (places.length === 0) return [];
  if (frame.kind === "say" && !places.every((one) => isOfCity(one, places))) return [];
  const isOnlyHeard = SPEAKING.test(act.verb) && places.every(({ isEventName }) => isEventName);
  const countries = [...new Set(places.map(({ country }) => country))];
  return countries.flatMap((country) => {
    if (country === undefined) return [];
    const here = places.filter((place) => place.country === country);
    const days = isBeforeMain(act, outline)
      ? undefined
      : (ownDays(act, outline, country) ?? daysOf(act, outline));
    const isHeadquarters = here.some(isHeadquartersPlace);
    const { visitors, met } = guestsBesideHost(
      partsIn({
        kind: sceneOf(act),
        subject: act.subject,
        object: act.object,
        country,
        isHeadquarters,
      }),
      { act, outline, country },
    );
    return visitors
      .flatMap((one) => leadersOf(one, outline).filter(({ home }) => home !== country))
      .filter((one) => canVisit(one, here[0]) && !isLocal(one, country, { act, outline }))
      .filter((one) => !isAtOwnHouse(one, here[0], outline))
      .filter((one) => !MAY_BE_HOME.test(`${frame.kind} ${act.verb}`) || isFromKnown(one))
      .filter((one) => countries.length === 1 || frame.kind !== "meet" || act.subject.includes(one))
      .map((visitor) => ({
        visitor,
        country,
        places: namesOf(here, act, outline),
        days:
          days &&
          (countries.length === 1 && !OF_REGION.test(wordsOf(act))
            ? withStayLength(days.span, wordsOf(act))
            : days.span),
        isLoose:
          (days?.loose ?? false) ||
          (countries.length > 1 &&
            days !== undefined &&
            (days.span.from !== days.span.to ||
              ENDS_TOUR.test(act.verb) ||
              OF_TOUR.test(act.before))),
        status: telling === "open" ? openStatus(outline.sentence) : telling,
        mode: modeOf({ act, isHeadquarters, text: outline.text }),
        met: metBy(visitor, act, { met, visitors }),
        companions: companionsOf(outline, visitor),
        isImplied: frame.kind === "meet" && !act.subject.includes(visitor),
        ...(isOnlyHeard ? { isOnlyHeard } : {}),
        sentence: outline.sentence,
      }));
  });
}

/** “Following her meeting with ◉ in ◆ last year, ◉ …”: long before what the sentence tells. */
function isLongBefore({ before, clause }: Act, { daysIn }: Outline): boolean {
  if (!OF_EARLIER.test(before)) return false;
  const days = daysIn(clause);
  return days.length > 0 && days.every(({ span, loose }) => span === undefined || loose);
}

/** “in Wellington, New Zealand”: a city, or the country of one. */
function isOfCity({ country }: PlaceMention, places: readonly PlaceMention[]): boolean {
  return places.some((one) => one.country === country && (isCity(one) || isHeadquartersPlace(one)));
}

/** “joined ◉ and ◉ in ◆”, “discussed the plans with ◉ in ◆”, “said at a news conference with ◉”: together. */
const TOGETHER = new RegExp(
  `^(?:[a-z]+ (?:at|during|in) an? (?:[a-z]+ )?(?:news|press) (?:conference|briefing|point) (?:with|alongside) (?:the )?(?:[a-z]+ )?${ACTOR}|join(?:s|ed|ing)? (?:the )?${ACTOR}|(?:discuss(?:es|ed)|review(?:s|ed)|engage[sd]?)\\b[^;:]*(?<!\\b(?:meetings?|talks|discussions?|calls?|agreements?|deals?|cooperation|partnership|relations|ties|dialogue|borders?|trade|wars?|summits?)) with (?:the |his |her )?(?:${PEOPLE} )?(?:(?:host|colleague|counterpart),? )?${ACTOR},? (?:in|at) )`,
  "u",
);

/** What an act comes to: a meeting, something done in a place, or what its verb says. */
function sceneOf(act: Act): FrameKind {
  if (isWelcomeAtCeremony(act)) return "act";
  return TOGETHER.test(`${act.verb}${act.clause}`) ? "meet" : act.frame.kind;
}

/** “Later this week ◉ heads to ◆” is to come, though the tense is the present. */
function openStatus({ plain, paragraph }: Outline["sentence"]): "planned" | undefined {
  return paragraph >= 0 && TO_COME.test(plain) ? "planned" : undefined;
}

const TO_COME =
  /^(?:Later this|Next|In the coming) (?:week|month|days)\b(?![’'])|^Tomorrow\b(?![’'])/;

/** Who said something in a city, or returned to it, may be at home there. */
const MAY_BE_HOME = /^say |^go return/;

/** Tells whether it is known of somebody where they are at home, or at least that it is elsewhere. */
function isFromKnown({ kind, isNato, home, role }: Figure): boolean {
  return kind !== "person" || isNato || home !== undefined || OF_ALLIANCE.test(role ?? "");
}

const OF_ALLIANCE = /\b(?:NATO|Allied|SAC[ET]|European|UN|United Nations|OSCE)\b/;

const SPEAKING = /^(?:speak|spoke|address|open|gave|giv|deliver|lectur|mak|made)/;

/** “opened the ◆ Dialogue in ◆”: the city of the name is in that country. */
function isOfEventCity({ country }: PlaceMention, { clause }: Act, outline: Outline): boolean {
  const [city] = outline.placesIn(CITY_EVENT.exec(clause)?.groups?.["place"] ?? "");
  return city?.country === country && city !== undefined && isCity(city);
}

function isNamedEvent(act: Act, text: string): boolean {
  const { frame, clause, after } = act;
  if (cityOfHouse(act) !== "") return true;
  if (frame.kind === "meet" && OPENING_MARGINS.exec(text)?.groups?.["city"] !== undefined)
    return true;
  return CITY_EVENT.test(clause) || (frame.kind === "take-part" && EVENT_ON.test(after));
}

/** “had addressed the previous meeting in ◆”. */
const OF_BEFORE = /^ (?:the|its|their|a|an) (?:previous|last|earlier|prior|preceding) /;

/** What is so each week is nobody's visit, nor is being ill or held somewhere. */
const HABITUAL =
  /^ in (?:hospital|hiding|prison|jail|exile|office|detention|custody|captivity|quarantine|command|charge|power|training|service)\b|\bfor (?:(?:more than|over|almost|nearly|about|around|the (?:past|last)|many|several|some) )*(?:an? |[a-z]+ |\d+ )?(?:decades?|years)\b|\b(?:every (?:day|week|month|year)|regularly|routinely|often|frequently|many times|on many occasions|(?:once|twice|three times) an? (?:day|week|month|year)|(?:weekly|monthly) basis)\b/;

/** “Since 2014, NATO has hosted more than 500 experts”: in all those years. */
const OVER_YEARS = /^Since (?:(?:\p{Lu}\p{Ll}+ )?\d{4}|then|(?:its|their) )/u;

const OF_PLACE = new RegExp(
  `${ACTOR}(?: (?:in|accredited (?:in|to)) (?<place>${PLACE})(?= (?:at|to) )|[^;]*? (?:located|based|stationed) in (?<place>${PLACE}))`,
  "u",
);

const ACCREDITED = new RegExp(`${ACTOR},? accredited (?:in|to) (?:the )?(?<place>${PLACE})`, "u");

/** “welcomed the Ambassadors in ◆ at its headquarters”, “hosted students …, based in ◆”: from there. */
function isLocal(
  { kind }: Figure,
  country: string,
  { act, outline }: { readonly act: Act; readonly outline: Outline },
): boolean {
  if (kind === "person") return false;
  const post = ACCREDITED.exec(outline.text)?.groups?.["place"];
  if (post !== undefined && outline.placesIn(post)[0]?.country === country) return true;
  if (act.frame.kind !== "receive") return false;
  const [place] = outline.placesIn(OF_PLACE.exec(act.after)?.groups?.["place"] ?? "");
  return place?.country === country;
}

/** “Before | flying to ◆, ◉ met ◉ in ◆ on ▣”: the day is of what comes after. */
function isBeforeMain({ before, clause }: Act, { text, placesIn }: Outline): boolean {
  const isOpening =
    /^(?:Before|Prior to|(?:After|Following)(?: (?:his|her|their)(?: [a-z-]+){0,2})?|Having) $/;
  if (!isOpening.test(before) || ANY_DAY.test(clause)) return false;
  const countries = placesIn(text).filter(({ kind }) => kind !== "demonym");
  return new Set(countries.map(({ country }) => country)).size > 1;
}

/** “wound up a three-day tour of the region with a speech in ◆”: three days were not of that country. */
const OF_REGION = new RegExp(
  `^ [^,;:]{0,40}\\b(?:tour|trip|visit) (?:of|to|through|around) (?:the )?(?:${REGION}|(?:[A-Z][a-z]+ ){0,2}(?:region|states|countries|Allies|capitals)\\b)`,
  "u",
);
/** “met ◉ in ◆ on ▣, as part of his | visit to ◆ and ◆”: that is the day of the first alone. */
const OF_TOUR = /\bpart of (?:his|her|their|its|the|this|an?) (?:[a-z-]+ )?$/;
/** The last day of a tour is the last country's alone. */
const ENDS_TOUR = /^(?:conclud|end|finish|complet|wrap|wound|wind|round)/;

function wordsOf({ verb, after }: Act): string {
  return ` ${verb}${after}`;
}

/**
 * Tells whom a visitor met: in a meeting only those on the other side of the verb.
 *
 *     In ◆, ◉ Rutte met ◉ Zelenskyy and ◉ Rama   → Rutte met both, and each of them met Rutte alone
 */
export function metBy(
  visitor: Figure,
  { frame, subject, object }: Act,
  { met, visitors }: Parts,
): readonly Figure[] {
  const others = met.filter((one) => one !== visitor && !visitors.includes(one));
  if (frame.kind !== "meet") return others;
  const side = subject.includes(visitor) && object.length > 0 ? object : subject;
  return side.filter((one) => one !== visitor);
}

/** “to ◆ on ▣ and to ◆ on ▣”: each place has its own days. */
function ownDays(act: Act, outline: Outline, country: string): ReturnType<typeof daysOf> {
  const next = NEXT_LEG.exec(act.clause);
  const nextDay = outline.daysIn(next?.[0] ?? "")[0];
  if (next !== null && nextDay?.span !== undefined) {
    if (outline.placesIn(next[0])[0]?.country === country)
      return { span: nextDay.span, loose: nextDay.loose };
    return daysOf({ ...act, clause: act.clause.replace(next[0], "") }, outline);
  }
  const pairs = allMatches(PLACE_AND_DAY, act.clause).map(([pair]) => pair);
  if (pairs.length < 2) return undefined;
  const here = pairs.filter((one) => outline.placesIn(one)[0]?.country === country);
  const days = here.flatMap((one) => outline.daysIn(one)).filter(({ span }) => span !== undefined);
  const [first, last] = [days[0], days.at(-1)];
  if (first?.span === undefined || last?.span === undefined) return undefined;
  const { from } = first.span;
  const isInOrder = from <= last.span.to;
  return { span: isInOrder ? { from, to: last.span.to } : first.span, loose: first.loose };
}

/** “to ◆ and, the following day, to ◆”. */
const NEXT_LEG = new RegExp(
  `,? and,? (?:then,? )?(?:on )?${DAY},? (?:on )?(?:to|in) (?:the )?${PLACE}`,
  "u",
);
const PLACE_AND_DAY = new RegExp(`${PLACE},? (?:on |from |between )?\\(?${DAY}`, "gu");

/** Cities and houses, with the city of an event's name: “the ◇ Manama Dialogue in ◆ Bahrain”. */
function namesOf(here: readonly PlaceMention[], act: Act, outline: Outline): readonly string[] {
  const events = matches(act.clause, EVENTS).flatMap((mark) => outline.placesIn(mark));
  const near = act.frame.kind === "take-part" ? events : [];
  const cities = [...here, ...near.filter(({ country }) => country === here[0]?.country)];
  return [
    ...new Set(
      cities
        .filter(({ kind }) => kind !== "country" && kind !== "demonym")
        .map(({ words }) => words),
    ),
  ];
}

const EVENTS = new RegExp(EVENT, "g");

export function isHeadquartersPlace({ kind, country }: PlaceMention): boolean {
  return kind === "nato-headquarters" && country === "BE";
}

function modeOf({
  act,
  isHeadquarters,
}: {
  act: Act;
  isHeadquarters: boolean;
  text: string;
}): Finding["mode"] {
  const near = `${afterCalls(act.before, act.frame.kind).slice(-60)}${act.verb}${act.clause}`;
  if (isRemote(near) && !/\bin person\b/.test(`${act.verb}${act.clause}`)) return "remote";
  if (isHeadquarters || act.frame.kind === "receive" || act.frame.kind === "be-received")
    return isHeadquarters ? "received" : "visit";
  return act.frame.kind === "take-part" ? "event" : "visit";
}
