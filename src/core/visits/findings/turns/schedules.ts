import { ANY_DAY } from "#core/visits/findings/verbs/act-scene.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { namesPlace, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";
import { withStayLength } from "#core/visits/mentions/stay-length.ts";
import { guestsIn, isUntold } from "./turns.ts";

const STOP = `(?:(?:first|then|and|next|finally|today|followed by|on to|through|via|in|at|to|by) )*(?:the )?(?<place>${PLACE})(?:, ${PLACE})?,? (?:on |from |by |as of |\\()*(?:the (?:morning|evening) of )?(?<day>${DAY})\\)?`;
const DAY_AND_STOP = `(?:(?:then|and|on|from) )*(?<day>${DAY})\\)?(?::|,| was| it was| in| –| -)? (?:in |at |to )?(?:the )?(?<place>${PLACE})(?:, ${PLACE})?`;
const LINK = "(?:,|;|,? and|,? then|,? before| \\||\\s*[–—•·-])+ ";
const listOf = (stop: string) => {
  const bare = stop.replaceAll(/\?<(?:place|day)>/g, "?:");
  return new RegExp(`${bare}(?:${LINK}${bare})+`, "u");
};
/** “◆, ◆, ◆: ◉ got round all three”. */
const PLACES_FIRST = new RegExp(
  `^(?:First |From )?(?<places>(?:the )?${PLACE}(?:(?:,|,? and|,? then| to|;|\\.)? (?:then )?(?:the )?${PLACE})+) ?(?:[:–—]|\\.\\.\\.)`,
  "u",
);
const LISTS = [
  { list: listOf(STOP), stop: new RegExp(STOP, "gu") },
  { list: listOf(DAY_AND_STOP), stop: new RegExp(DAY_AND_STOP, "gu") },
];
const TWO_PLACES = new RegExp(`${PLACE}.*${PLACE}`, "u");
const TWO_DAYS = new RegExp(`${DAY}.*${DAY}`, "u");
const OF_TRAVEL =
  /\b(?:tour\w*|timetable|itinerary|schedule|diary|programme|agenda|travels?|travelling|trip|road|stops?|week|journey|visits?|calendar|route|swing|plan|dates|whirlwind|legs?|capitals|call|calls)\b/i;
const ANY_ACTOR = new RegExp(ACTOR, "u");

/**
 * Finds the stops that a list of places and days tells of one person.
 *
 *     ◆ on ▣, ◆ on ▣, ◆ on ▣: such was ◉’s timetable   → ◉ in each, each on its own day
 *     In ◆ on ▣, in ◆ ▣: ◉ is touring the region       → so too
 *     Elections in ◆ on ▣ and ◆ on ▣                    → none
 */
export function schedulesIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  if (!ANY_DAY.test(text) || !TWO_PLACES.test(text)) return [];
  if (told.some((one) => one.sentence === sentence) || isRemote(text) || isUntold(text)) return [];
  const places = PLACES_FIRST.exec(text)?.groups?.["places"];
  if (
    places !== undefined &&
    isTour(outline.placesIn(places)) &&
    (OF_TRAVEL.test(text) || /\ball (?:three|four|five)\b|\bboth\b/.test(text))
  ) {
    const who = ANY_ACTOR.exec(text)?.[0] ?? "";
    return [...places].flatMap((place) =>
      guestsIn(outline, { who, place }).map((visit) => ({
        ...visit,
        isLoose: visit.isLoose || visit.days?.from !== visit.days?.to,
        status: /\bwill\b/.test(text) ? ("planned" as const) : undefined,
      })),
    );
  }
  if (!TWO_DAYS.test(text)) return [];
  for (const { list, stop } of LISTS) {
    const found = list.exec(text);
    if (found === null) continue;
    const before = text.slice(0, found.index);
    const rest = before + text.slice(found.index + found[0].length);
    const isStart = /^(?:In |At |From )?$/.test(before) || /[:–—-] (?:[a-z]+ )?$/.test(before);
    if (!isStart || !(OF_TRAVEL.test(rest) || /^\S{1,3}:? *$/u.test(rest))) continue;
    const who = ANY_ACTOR.exec(rest)?.[0] ?? "";
    const isAhead = /\bwill\b|\bnext (?:week|month)\b|\bupcoming\b/.test(rest);
    return [...found[0].matchAll(stop)].flatMap(({ groups }) => {
      const day = outline.daysIn(groups?.["day"] ?? "").find(({ span }) => span !== undefined);
      return guestsIn(outline, { who, place: groups?.["place"] ?? "" }).map((visit) => ({
        ...visit,
        days: day?.span,
        isLoose: day?.loose ?? false,
        status: isAhead ? ("planned" as const) : undefined,
      }));
    });
  }
  return [];
}

/** Each in another country: “◆, ◆ –” of one country is a dateline. */
function isTour(places: ReturnType<Outline["placesIn"]>): boolean {
  return places.length > 1 && new Set(places.map(({ country }) => country)).size === places.length;
}

const TRIP = new RegExp(
  `(?<who>${ACTOR})[’']s? (?:[a-z-]+ ){0,4}?(?:trip|tour|journey|visit|travels|mission|swing|itinerary|roadshow|stay|odyssey)\\b`,
  "u",
);
/** “The tour began in ◆ on ▣, where ◉ met …”: whose it is, the sentence tells later, or the one before. */
const THE_TRIP = new RegExp(
  `^(?:The|This|His|Her) (?:[a-z-]+ ){0,3}?(?:trip|tour|journey|visit|swing)\\b(?=[^;:]{0,20} (?:beg[ia]n|started|kicked off|ended|concluded|continued|took (?:him|her))\\b)(?:[^;:]*?, where (?<who>${ACTOR}))?`,
  "u",
);
const PART = new RegExp(
  `\\b(?:beg[iau]n|start(?:ed|s)|opened|kick(?:ed|s) off|set off|end(?:ed|s)|clos(?:ed|es)|conclud(?:ed|es)|dr[ae]ws?(?: to a close)|drew(?: to a close)|culminat(?:ed|es)|w[ro]und up|finish(?:ed|es)|continued|resumed|took place|led|went|wrapped up|peaked|opening|beginning|starting|ending|closing|finishing|via|stops?|stopping|paused)(?: (?:off|on|with [^,;:]{3,50}?))? (?:in|at|to) (?:the )?(?<place>${PLACE})(?:, ${PLACE})?(?:,? (?:on |from )?\\(?(?<day>${DAY})\\)?)?`,
  "gu",
);

/**
 * Finds where a journey that is told as somebody's began, went on and ended.
 *
 *     ◉’s tour, which began in ◆ on ▣, drew to a close in ◆ on ▣   → ◉ in both
 *     ◉ was in ◆. The tour began in ◆ on ▣.                        → ◉ there as well
 */
export function partsOfTripIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  if (!namesPlace(outline)) return [];
  const trip = (/[’']s? /.test(text) ? TRIP.exec(text) : null) ?? THE_TRIP.exec(text);
  if (trip === null || isRemote(text) || isUntold(text)) return [];
  const status = /\bwill\b|\bis (?:due|set) to\b/.test(text) ? "planned" : undefined;
  return [...text.slice(trip.index).matchAll(PART)].flatMap(({ groups }) => {
    const day = outline.daysIn(groups?.["day"] ?? "").find(({ span }) => span !== undefined);
    const marks = { who: trip.groups?.["who"] ?? "", place: groups?.["place"] ?? "" };
    const visits =
      marks.who === ""
        ? visitOfLast(outline, { last: told.at(-1), ...marks })
        : guestsIn(outline, marks);
    const isTold = visits.some(({ country }) =>
      told.some((one) => one.sentence === sentence && one.country === country),
    );
    return (isTold ? [] : visits).map((visit) => ({
      ...visit,
      days: day?.span && withStayLength(day.span, text),
      isLoose: day?.loose ?? false,
      status,
    }));
  });
}

/** “The tour began in ◆”: of the one of NATO's whom the sentence before told to be in another country. */
function visitOfLast(
  outline: Outline,
  { last, place }: { readonly last: Finding | undefined; readonly place: string },
): Finding[] {
  const [first] = outline.placesIn(place);
  if (first?.country === undefined || last === undefined || first.country === last.country)
    return [];
  const { visitor, mode } = last;
  if (mode !== "visit" || visitor.kind !== "person" || !visitor.isNato) return [];
  const places = first.kind === "country" ? [] : [first.words];
  const { sentence } = outline;
  return [{ ...last, country: first.country, places, met: [], companions: [], sentence }];
}
