import { ABOUT, TELL, WANT } from "#core/asking-words.ts";
import { daysBetween, type DaySpan } from "#core/day.ts";
import type { NameContext } from "./known-names.ts";
import { readWhere } from "./question-place.ts";
import { isCertainWho, readWho } from "./question-subject.ts";
import { indexOf } from "#core/visits/visit-index.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import type { Visit } from "#core/visits/visit.ts";

const HAVE =
  "(?:(?:that )?(?:you(?:['’]ve| have)?(?: got)?|we (?:have|know)|there is|is known|known|available) )?";
const EVERYTHING = new RegExp(
  `^(?:please |kindly |hi,? |hello,? )*(?:(?:${TELL}|dump|pull(?: up| out)?|print|${WANT}|(?:i|we) should like(?: to (?:see|have|know|read))?)(?: (?:me|us))?(?: with)? )?(?:the lot|everything|every ?thing|anything|all|whatever|what(?=.* (?:have|got)\\b)) ${HAVE}(?:${ABOUT}|re:?|for|of) `,
  "i",
);
/** More days than these, and news are asked for as well as visits. */
const MOST_DAYS = 366;
const MOST_DAYS_OF_A_NAME = 31;
const MOST_DAYS_OF_A_PLACE = 7;

/**
 * Reads a place or somebody alone, of whom all is asked for in some days; somebody alone on some day of a
 * month as well, and a place on some day of a week. Without days, or where no visit is told, it is something to search for.
 *
 *     everything on Finland in May 2024 please   → visits to Finland
 *     natos boss on 5 nov                        → visits of the Secretary General
 */
export function readDatedTopic(
  { asked, rest }: { readonly asked: string; readonly rest: string },
  { from, to, otherDays }: Pick<VisitQuestion, "from" | "to" | "otherDays">,
  context: NameContext,
): VisitQuestion | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = daysBetween(from, to);
  const isAll = EVERYTHING.test(asked);
  if (days >= (isAll ? MOST_DAYS : MOST_DAYS_OF_A_NAME)) return undefined;
  const topic = rest.replace(EVERYTHING, "");
  const isPlaceMeant = isAll || days < MOST_DAYS_OF_A_PLACE;
  const read =
    (isPlaceMeant ? readPlace(topic, context) : undefined) ?? readSomebody(topic, context);
  if (read === undefined) return undefined;
  const isToldIn = (span: Partial<DaySpan> | undefined) =>
    span !== undefined && isTold(read, span, context);
  return [{ from, to }, otherDays].some(isToldIn) ? read : undefined;
}

/** Reads a place alone where somebody has been: `qatar`, of "qatar when". */
export function readVisitedPlace(words: string, context: NameContext): VisitQuestion | undefined {
  const read = readPlace(words, context);
  return read !== undefined && isTold(read, {}, context) ? read : undefined;
}

function isTold(
  { by, where }: VisitQuestion,
  span: Partial<DaySpan>,
  { visits }: NameContext,
): boolean {
  const filter = {
    ...(by && { by }),
    ...(where?.countries && { countries: where.countries }),
    ...(where?.places && { places: where.places }),
    ...span,
  };
  return indexOf(visits()).fitting(filter).some(isSeen);
}

function readPlace(words: string, { visits }: NameContext): VisitQuestion | undefined {
  const where = readWhere(words, visits);
  return where?.isPrecise ? { wanted: "visits", where, isBare: true } : undefined;
}

function readSomebody(words: string, context: NameContext): VisitQuestion | undefined {
  const by = readWho(words, context);
  const isOne = by !== undefined && (by.name ?? by.office) !== undefined;
  return isOne && isCertainWho(by, context.visits)
    ? { wanted: "visits", by, isBare: true }
    : undefined;
}

function isSeen({ mode }: Visit): boolean {
  return mode !== "remote" && mode !== "recalled";
}
