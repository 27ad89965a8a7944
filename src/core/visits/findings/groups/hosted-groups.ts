import { placesIn, type PlaceMention } from "#core/gazetteer/places.ts";
import { daysBetween, type DaySpan } from "#core/day.ts";
import { ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { datelineOf, placeOfEvent, placeOfMeeting } from "./gathering-places.ts";
import {
  GROUP_COUNT,
  GROUP_EVENT,
  GROUP_NAME,
  isFromCapitals,
  isFromManyNations,
} from "./group-words.ts";
import { placesOfHouse, seatOf } from "#core/visits/findings/verbs/hosts.ts";
import { ACTOR, allMatches, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const HOSTED = new RegExp(
  `(?<verb>hosted|welcomed|received|hosting|welcoming|(?:brought|brings|bringing) together|brought(?= [^.;]{5,160} (?:together\\b|to (?:the )?\\p{Lu}))|gathered|will (?:also )?(?:host|welcome|receive|bring together|gather))(?: in \\p{Lu}[\\p{L}-]+)? (?<count>${GROUP_COUNT})${GROUP_NAME}(?![’'])`,
  "gu",
);
const MAY_HOST =
  / (?:host(?:ed|ing)?|welcom(?:ed?|ing)|receive[ds]?|br(?:ought|ings?|inging) together|brought|gather(?:ed)?) /;
/** “hosted a conference of the Chiefs of Defence of …”. */
const EVENT_OF = new RegExp(
  `(?<verb>hosted|will host|convened|organi[sz]ed) (?:the|an?|its|their|this year[’']s) (?:[\\p{L}\\d’'-]+ ){0,5}?${GROUP_EVENT} (?:of|for|with) (?:the )?(?<count>${GROUP_COUNT})${GROUP_NAME}(?![’'])`,
  "u",
);
const MAY_HOST_EVENT = / (?:hosted|host|convened|organi[sz]ed) .* (?:of|for|with) /;
/** “…, directors and other leaders from Allied nations”: the list goes on, and all are from there. */
const ALL_FROM =
  /^(?:,? (?:and )?[\p{L} -]{3,60}){0,3}? (?:from|of|representing) [^.;,]{0,40}?\b(?:nations|countries|[Aa]llies|[Pp]artners|Alliance)\b/u;
const FROM_THEM =
  /^ (?:from|representing) (?:(?:the|all|over|more than|some|about|around|nearly|across) )*(?:[\p{L}\d’-]+ ){0,4}?(?:nations|countries|[Aa]llies|[Pp]artners|Alliance)(?![\p{L}])/u;
/** What goes on, or is done by nobody who was there. */
const NOT_ONCE =
  /\b(?:since|each|every|annually|regularly|routinely|has hosted|have hosted|initiative|network|project|as (?:new |full |contributing )?(?:members?|partners?)|virtual(?:ly)?|online)\b/;

/**
 * Finds a group from many nations whom a house received, or an event brought together.
 *
 *     ◆ Allied Maritime Command hosted Allied nations’ fleet commanders … at its headquarters in ◆ on ▣
 *         → Allied nations’ fleet commanders, there
 */
export function hostedGroupIn(
  outline: Outline,
  told: readonly Finding[],
  before?: Outline,
): Finding[] {
  const { sentence, text } = outline;
  const { plain } = sentence;
  if (sentence.paragraph < 0 || !MAY_HOST.test(text)) return [];
  if (isRemote(text) || NOT_ONCE.test(text)) return [];
  // “◆ will host the session on ▣. The session will bring together …”: the day stands before.
  const isOfBefore = before !== undefined && OPENS_WITH_EVENT.test(plain);
  const days = daysIn(outline) ?? (isOfBefore ? daysIn(before) : undefined);
  const group =
    days === undefined ? undefined : (classIn(plain) ?? eventOfIn(plain) ?? groupIn(plain));
  if (days === undefined || group === undefined) return [];
  const { name, verb, home } = group;
  const place = placeOf(outline, verb);
  const { country } = place ?? {};
  if (place === undefined || country === undefined) return [];
  if (home === country || (country === "BE" && home === undefined && !isFromCapitals(name)))
    return [];
  if (told.some((one) => one.country === country && one.sentence === sentence)) return [];
  if (placesIn(name).some((one) => one.country === country)) return [];
  return [
    {
      visitor: {
        name: name.charAt(0).toUpperCase() + name.slice(1),
        role: null,
        affiliation: /NATO|Alli/.test(name) ? "NATO" : null,
        home,
        kind: "company",
        isUnnamed: false,
        isNato: false,
      },
      country,
      places: place.kind === "country" ? [] : [place.words],
      days,
      isLoose: false,
      status: /\b(?:will|to) (?:also )?(?:be )?(?:host|welcom|receiv|bring|gather)/.test(plain)
        ? "planned"
        : undefined,
      mode: isHeadquartersPlace(place) ? "received" : "event",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    },
  ];
}

const OPENS_WITH_EVENT = new RegExp(
  `^(?:The|This|It) (?:[\\p{L}\\d-]+ ){0,3}?(?:${GROUP_EVENT} |(?<=It ))(?:[a-z]+ )*(?:br(?:ought|ings?)|gather)`,
  "u",
);

/** Whom a house hosted, by which verb, and of which country they are, where that is known. */
interface Hosted {
  readonly name: string;
  readonly verb: string;
  readonly home?: string | undefined;
}

const CLASS =
  /(?<verb>hosted|welcomed|received) (?:the |a |an |this year[’']s )?(?<name>(?:(?:\p{Lu}[\p{L}-]*|\d+(?:st|nd|rd|th)) ){1,6}(?:Course|Class|Programme)(?: \d[\d-]*)? (?:of|from) (?:the )?(?<house>(?:\p{Lu}[\p{L}-]*(?: of| for)?(?: the)? ){0,5}?(?:College|Academy|University|School|Institute)(?: \p{Lu}[\p{L}-]*)*))/u;

/** “hosted the Higher Studies Course of the Baltic Defence College”: a class of a house elsewhere. */
function classIn(plain: string): Hosted | undefined {
  const { verb = "", name = "", house = "" } = CLASS.exec(plain)?.groups ?? {};
  const home = seatOf(house) ?? placesIn(house).find(({ country }) => country !== undefined);
  return home === undefined ? undefined : { verb, name, home: home.country };
}

/** Those whose meeting a house held, where they come from their capitals or from many nations. */
function eventOfIn(plain: string): Hosted | undefined {
  const found = MAY_HOST_EVENT.test(plain) ? EVENT_OF.exec(plain)?.groups : undefined;
  const { verb = "", who = "", of = "" } = found ?? {};
  const name = isFromManyNations(`${who}${of}`) ? `${who}${of}` : who;
  return isFromManyNations(name) || isFromCapitals(name) ? { name, verb } : undefined;
}

/** The first group that is from many nations, with the verb before it. */
function groupIn(plain: string): Hosted | undefined {
  for (const { index, 0: words, groups } of allMatches(HOSTED, plain)) {
    const { verb = "", who = "", of = "" } = groups ?? {};
    if (IS_EVENT.test(who) || OF_PEOPLE.test(who)) continue;
    if (/^(?:will )?(?:also )?(?:br|gather)/.test(verb) && !AN_EVENT.test(plain.slice(0, index)))
      continue;
    if (isFromManyNations(`${who}${of}`)) return { verb, name: `${who}${of}` };
    const rest = plain.slice(index + words.length);
    const from = FROM_THEM.exec(rest)?.[0] ?? "";
    if (isFromManyNations(who) || ALL_FROM.test(rest)) return { verb, name: `${who}${from}` };
  }
  return undefined;
}

/** “welcomed the advice of experts”. */
const OF_PEOPLE =
  /^(?:the )?(?!(?:groups?|delegations?|classes|teams?|heads|chiefs|ministers|dozens|hundreds)\b)(?:\p{Ll}+ )?\p{Ll}+ of /u;
/** Projects and databases bring people together too, and nobody travels. */
const AN_EVENT = new RegExp(
  `(?<![\\p{L}])${GROUP_EVENT}(?![\\p{L}])|\\b(?:Assembly|Committee|College|Headquarters|Command|Cent(?:re|er))\\b`,
  "u",
);
const IS_EVENT = /(?:Conference|Forum|Assembly|Meeting)$/;

const RECEIVED_HEAD = new RegExp(
  `^(?<who>${ACTOR}),?(?: [^;:.]{3,80},)? (?:was|were) (?:also |then |warmly )?(?:welcomed|received|greeted) by`,
  "u",
);

/** “◉, Commandant of the College, was welcomed by ◉”: who leads those that the sentence before tells of. */
export function headOfHostedIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  const last = told.at(-1);
  if (last?.visitor.kind !== "company" || !text.includes(" by ") || isRemote(text)) return [];
  if (last.days === undefined || last.sentence.paragraph < 0 || last.sentence === sentence)
    return [];
  const heads = outline.figuresIn(RECEIVED_HEAD.exec(text)?.groups?.["who"] ?? "");
  return heads
    .filter(({ kind, isUnnamed, home, isNato, role }) => {
      const isGuest = kind === "person" && !isUnnamed && !isNato && home !== last.country;
      return isGuest && HEADS.test(`${role ?? ""} ${text}`);
    })
    .map((visitor) => ({ ...last, visitor, met: [], companions: [], sentence }));
}

const HEADS =
  /\b(?:Commandant|Dean|Rector|[Hh]ead|[Ll]eader|Director) of (?:the|its) (?:[Cc]ollege|[Aa]cademy|[Uu]niversity|[Ss]chool|[Ii]nstitute|[Dd]elegation|[Cc]ourse|[Gg]roup)\b/;

/** “welcomed the air chiefs of 29 nations to ◆ on ▣”. */
const TO_CITY = new RegExp(`^[^.;,]{3,120}? to ${PLACE}(?=, ${PLACE}|,? (?:on )?${DAY}|$)`, "u");

/** After the verb; else where the event was, or the house that hosts, or the dateline. */
function placeOf(outline: Outline, verb: string): PlaceMention | undefined {
  const { text } = outline;
  const at = text.indexOf(` ${verb} `) + 1;
  const before = text.slice(0, at);
  const after = text.slice(at + verb.length);
  const [city] = verb.startsWith("welcom") ? outline.placesIn(TO_CITY.exec(after)?.[0] ?? "") : [];
  return (
    placeOfMeeting(outline, after) ??
    city ??
    placeOfEvent(outline, before) ??
    placesOfHouse(before, outline)[0] ??
    datelineOf(outline)
  );
}

/** No event lasts longer, in days. */
const LONGEST_DAYS = 25;

function daysIn(outline: Outline): DaySpan | undefined {
  const days = outline.daysIn(ownDaysIn(outline.text));
  return days.find(
    ({ span, loose }) =>
      span !== undefined &&
      !loose &&
      (span.from === span.to || daysBetween(span.from, span.to) <= LONGEST_DAYS),
  )?.span;
}
