import { daysBetween, overlap, weekdayOf, type Day, type DaySpan } from "../day.ts";
import { findPlace } from "../gazetteer/places.ts";
import type { Visit, VisitStatus } from "./visit.ts";
import { isMet, isVisitor, type Who } from "./who.ts";
import { wordsWithin } from "./word-stems.ts";

/** What a visit must fulfil to be told; what is absent excludes none. */
export interface VisitFilter {
  /** Codes of countries; a visit to any of them counts. */
  readonly countries?: readonly string[];
  /** Cities, camps, institutes; a visit to any of them counts. */
  readonly places?: readonly string[];
  /** Only guests at NATO Headquarters in Brussels. */
  readonly atHeadquarters?: true;
  readonly by?: Who;
  /** Only where all of these met: as the visitor, or as whom the visitor met. */
  readonly meeting?: readonly Who[];
  /** Only guests of theirs: whom the visitor met, and who was not the visitor. */
  readonly host?: Who;
  /** Keeps visits that share a day with the span; those of unknown days are dropped. */
  readonly from?: Day;
  readonly to?: Day;
  readonly statuses?: readonly VisitStatus[];
  /** Words that all stand in a sentence which proves the visit. */
  readonly event?: string;
  /** Keeps visits of which one day is such a weekday; Monday is 1. */
  readonly weekday?: number;
  /** What such a filter keeps is left out: "but not in May", "other than Germany". */
  readonly except?: VisitFilter;
}

/** Tells whether a visit is one that a question asks for, whatever its mode. */
export function fitsFilter(visit: Visit, filter: VisitFilter): boolean {
  const { countries, places, by, meeting, host, statuses, event, weekday, except } = filter;
  return (
    (countries === undefined || countries.includes(visit.country)) &&
    (statuses === undefined || statuses.includes(visit.status)) &&
    fitsDays(visit, filter) &&
    (weekday === undefined || hasWeekday(visit, weekday)) &&
    (filter.atHeadquarters === undefined || isAtHeadquarters(visit)) &&
    (places === undefined || places.some((place) => isAtPlace(visit, place))) &&
    (by === undefined || isVisitor(by, visit)) &&
    (meeting === undefined || isMeeting(meeting, visit)) &&
    (host === undefined || (isMet(host, visit) && !isVisitor(host, visit))) &&
    (event === undefined || visit.evidence.some(({ text }) => wordsWithin(event, text))) &&
    (except === undefined || !isLeftOut(visit, except))
  );
}

/** "Who besides Bauer" leaves out his own visits, and not those of a body that he belonged to. */
function isLeftOut(visit: Visit, except: VisitFilter): boolean {
  return fitsFilter(except.by === undefined ? visit : { ...visit, participants: [] }, except);
}

/** The days of a visit as far as they are known; a single known day is both. */
export function daysOfVisit({ start, end }: Visit): DaySpan | undefined {
  const from = start ?? end;
  const to = end ?? start;
  return from === null || to === null ? undefined : { from, to };
}

/** Tells whether a visit was to NATO Headquarters in Brussels, and not to one elsewhere. */
export function isAtHeadquarters({ country, mode, places }: Visit): boolean {
  if (country !== "BE") return false;
  return mode === "received" || places.some((place) => /\bnato (?:hq|headquarters)\b/i.test(place));
}

function isMeeting(parties: readonly Who[], visit: Visit): boolean {
  const isSaid = visit.met.length > 0 || parties.some((who) => isMet(who, visit));
  return isSaid && parties.every((who) => isVisitor(who, visit) || isMet(who, visit));
}

function fitsDays(visit: Visit, { from, to }: VisitFilter): boolean {
  if (from === undefined && to === undefined) return true;
  const days = daysOfVisit(visit);
  return (
    days !== undefined && overlap(days, { from: from ?? "0000-01-01", to: to ?? "9999-12-31" })
  );
}

const DAYS_OF_WEEK = 7;

/** A visit of a week or more has each weekday, and says nothing of any. */
function hasWeekday(visit: Visit, weekday: number): boolean {
  const days = daysOfVisit(visit);
  if (days === undefined) return false;
  const length = daysBetween(days.from, days.to) + 1;
  const first = weekdayOf(days.from);
  const after = (weekday - first + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return length < DAYS_OF_WEEK && after < length;
}

/** Where a visit names no place of its own, one may stand in the sentence that proves it. */
function isAtPlace(visit: Visit, wanted: string): boolean {
  const { places, evidence } = visit;
  const name = findPlace(wanted)?.name;
  if (name === "Brussels" && isAtHeadquarters(visit)) return true;
  if (places.length === 0 && evidence.some(({ text }) => wordsWithin(wanted, text))) return true;
  return places.some(
    (place) =>
      wordsWithin(wanted, place) || (name !== undefined && findPlace(place)?.name === name),
  );
}
