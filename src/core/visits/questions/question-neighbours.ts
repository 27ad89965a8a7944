import { addDays, type Day } from "#core/day.ts";
import type { QuestionContext, VisitQuestion } from "#core/visits/question.ts";
import type { Visit } from "#core/visits/visit.ts";
import { daysOfVisit, fitsFilter } from "#core/visits/visit-filter.ts";
import { isMet, isVisitor, type Who } from "#core/visits/who.ts";
import { readWhere, type Where } from "./question-place.ts";
import { isCertainWho, readWho } from "./question-subject.ts";

/** A question whose days are told by another visit, and what tells them. */
const BESIDE =
  /^(?<rest>.+?),? (?:(?:right|straight|just|immediately|shortly|directly|soon) )?(?<side>before|after|following|(?:on )?the same (?:day|days) as|together with) (?:(?:his|her|their|the) )?(?:(?:visit|trip|stop|stay|talk|meeting|journey)s? (?:to|in|at|of|by|with|from) |(?:(?:he|she|they) )?(?:met|visited|saw|went to|was in|were in|visiting|meeting|going to|seeing|travelling to) )?(?<what>\S.*?)(?<at> (?:to|in|at) (?:nato|brussels|belgium)\b.*)?$/i;

/**
 * Reads a question for what came before or after another visit, or on its day.
 *
 *     where did Rutte go after Berlin         → from the day after he was there
 *     who visited NATO on the same day as Kallas → on the day on which she came
 *
 * Yields `undefined` where the visit that tells the days is not known.
 */
export function readBeside(
  question: string,
  context: QuestionContext,
  read: (words: string) => VisitQuestion | undefined,
): VisitQuestion | undefined {
  const { rest, side = "", what = "", at = "" } = BESIDE.exec(question)?.groups ?? {};
  const asked = rest === undefined ? undefined : read(`${rest}${at}`);
  if (asked === undefined || asked.isBare) return undefined;
  const days = marksOf(what, asked, context).flatMap((visit) => daysOfVisit(visit) ?? []);
  const ends = days.map(({ to }) => to).toSorted();
  const starts = days.map(({ from }) => from).toSorted();
  const [last, first] = [ends.at(-1), starts[0]];
  if (last === undefined || first === undefined) return undefined;
  if (/^before/i.test(side)) return { ...asked, to: addDays(first, -1) };
  if (/^(?:after|following)/i.test(side)) return { ...asked, from: addDays(last, 1) };
  return { ...asked, from: first, to: last };
}

/** The visits by which the days are told: to a place, by somebody, or to meet somebody. */
function marksOf(
  what: string,
  { by, where: asked }: VisitQuestion,
  context: QuestionContext,
): readonly Visit[] {
  const visits = context
    .visits()
    .filter((visit) => visit.mode !== "remote" && visit.mode !== "recalled");
  const where = readWhere(what, context.visits);
  if (where?.isPrecise)
    return visits.filter((visit) => fitsFilter(visit, { ...(by && { by }), ...placeOf(where) }));
  const who = readWho(what, context);
  const isKnown = who?.title === undefined ? isCertainWho : isSomebodyOfSort;
  if (who === undefined || !isKnown(who, context.visits)) return [];
  if (by === undefined) {
    const place = asked === undefined ? {} : placeOf(asked);
    return visits.filter((visit) => fitsFilter(visit, { by: who, ...place }));
  }
  return visits.filter((visit) => fitsFilter(visit, { by }) && isMet(who, visit));
}

/** "The Mauritanian minister" is somebody where some visit was by one. */
function isSomebodyOfSort(who: Who, visits: () => readonly Visit[]): boolean {
  return visits().some((visit) => isVisitor(who, visit) || isMet(who, visit));
}

function placeOf({ countries, places, atHeadquarters }: Where) {
  return {
    ...(countries && { countries }),
    ...(places && { places }),
    ...(atHeadquarters && { atHeadquarters }),
  };
}

/** The later of two first days; the earlier of two last ones. */
export function within(
  one: { readonly from?: Day; readonly to?: Day },
  other: { readonly from?: Day; readonly to?: Day },
): { readonly from?: Day; readonly to?: Day } {
  const from = [one.from, other.from]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const to = [one.to, other.to].filter((day) => day !== undefined).toSorted()[0];
  return { ...(from && { from }), ...(to && { to }) };
}
