import { addDays, daysBetween, type Day, type DaySpan } from "../day.ts";
import { foldPersonName, sameName } from "../gazetteer/person-names.ts";
import type { Attendee, Visit, VisitMode, VisitStatus } from "./visit.ts";
import { daysOfVisit } from "./visit-filter.ts";
import { isBody } from "./who.ts";

/** A visit as one article tells it, with the days on which that article may have come out. */
export interface ToldVisit {
  readonly visit: Visit;
  readonly published: DaySpan | undefined;
}

/** What a later article knows better than an earlier one, the best first. */
const STATUS_ORDER: readonly VisitStatus[] = [
  "completed",
  "ongoing",
  "cancelled",
  "postponed",
  "planned",
];
const MODE_ORDER: readonly VisitMode[] = ["visit", "received", "event", "recalled", "remote"];
/** A span of more days says roughly when: "in July 2023". */
const LONGEST_VISIT = 14;
/** How far from its article a visit lies whose days are not told. */
const NEAR_ARTICLE = 14;

/**
 * Makes one visit of what several sentences and articles tell of it: an advisory and the report that
 * follows, a lede and a recap. Sources are united, and the surer status and days win.
 *
 *     planned 21–22 Nov 2023 (advisory), completed 21 Nov 2023 (news)   → completed, 21 Nov, two sources
 *
 * One visit is: the same person or body (or a body with that person in it), and days that overlap or
 * lie next to each other. All must be of one country; the order of what is told does not matter.
 */
export function mergeInCountry(told: readonly PreparedVisit[]): readonly Visit[] {
  const trips: PreparedVisit[][] = [];
  const shelves = new Map<string, PreparedVisit[][]>();
  for (const each of told.toSorted(bySureness)) {
    const near = each.shelves.map((name) => shelfCalled(name, shelves));
    const found = near.flat().find((trip) => trip.some((other) => isSameTrip(each, other)));
    const trip = found ?? [];
    if (found === undefined) trips.push(trip);
    trip.push(each);
    for (const shelf of near) if (!shelf.includes(trip)) shelf.push(trip);
  }
  return trips.map(uniteTrip);
}

/** A visit with all that is compared of it, reckoned once for all comparisons. */
export interface PreparedVisit extends ToldVisit {
  /** When it likely was. */
  readonly days: DaySpan | undefined;
  /** The day after the last. */
  readonly next: Day;
  /** Where the same trip is looked for. */
  readonly shelves: readonly string[];
  /** The less the surer. */
  readonly doubt: number;
  /** A fixed order of those that are as sure. */
  readonly order: string;
}

/** Makes a visit ready to be compared with others of its country. */
export function prepareVisit(told: ToldVisit): PreparedVisit {
  const { status, mode, start, end, evidence, id } = told.visit;
  const days = likelyDays(told);
  const next = days === undefined ? "" : addDays(days.to, 1);
  return {
    ...told,
    days,
    next,
    shelves: shelfNames(told.visit, days && { from: days.from, to: next }),
    doubt:
      STATUS_ORDER.indexOf(status) * 100 +
      MODE_ORDER.indexOf(mode) * 10 +
      (start === null && end === null ? 1 : 0),
    order: `${start ?? "9999"} ${evidence[0]?.article ?? ""} ${id}`,
  };
}

/** The surest first, so that days are taken from it; then a fixed order. */
function bySureness(one: PreparedVisit, other: PreparedVisit): number {
  return one.doubt - other.doubt || (one.order < other.order ? -1 : 1);
}

/** Where the same trip is looked for, so that not every pair need be compared: by name and by month. */
function shelfNames({ visitor, participants }: Visit, days: DaySpan | undefined): string[] {
  const names = [visitor, ...participants.map(({ name }) => name)];
  const words = names.flatMap((name) => foldPersonName(name).split(" "));
  const starts = new Set(words.map((word) => word.slice(0, 3)));
  const months = days === undefined ? [""] : monthsOf(days);
  return [...starts].flatMap((start) => months.map((month) => `${start} ${month}`));
}

function shelfCalled(name: string, shelves: Map<string, PreparedVisit[][]>): PreparedVisit[][] {
  const shelf = shelves.get(name) ?? [];
  shelves.set(name, shelf);
  return shelf;
}

/** The months that a span touches: 2024-05, 2024-06. */
function monthsOf({ from, to }: DaySpan): string[] {
  const months: string[] = [];
  for (let [year = 0, month = 0] = from.split("-").map(Number); ; month++) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
  }
}

/** Days are compared first: names cost more. */
function isSameTrip(one: PreparedVisit, other: PreparedVisit): boolean {
  return (
    touches(one, other) &&
    (one.visit.mode === "remote") === (other.visit.mode === "remote") &&
    !(isUnsure(one) && isUnsure(other) && !sharesArticle(one.visit, other.visit)) &&
    isSameParty(one.visit, other.visit)
  );
}

function isSameParty(one: Visit, other: Visit): boolean {
  return isSameVisitor(one.visitor, other.visitor) || isOfBody(other, one) || isOfBody(one, other);
}

/** Who comes along with a person has a visit of their own; who is of a body is told with it. */
function isOfBody({ visitor }: Visit, body: Visit): boolean {
  return isBody(body.visitor) && body.participants.some(({ name }) => sameName(name, visitor));
}

function isSameVisitor(one: string, other: string): boolean {
  if (isBody(one) || isBody(other)) {
    const plain = (name: string) => foldPersonName(name.replace(/^(?:the )?(?:nato )?/i, ""));
    return plain(one) === plain(other);
  }
  return sameName(one, other);
}

function sharesArticle(one: Visit, other: Visit): boolean {
  const articles = new Set(one.evidence.map(({ article }) => article));
  return other.evidence.some(({ article }) => articles.has(article));
}

function isUnsure({ visit }: ToldVisit): boolean {
  return daysOfVisit(visit) === undefined;
}

/** The days of a visit; where it tells none, those around its article: before it, or after an advisory. */
function likelyDays({ visit, published }: ToldVisit): DaySpan | undefined {
  const days = daysOfVisit(visit);
  if (days !== undefined || published === undefined || visit.mode === "recalled") return days;
  return visit.status === "planned"
    ? { from: published.from, to: addDays(published.to, NEAR_ARTICLE) }
    : { from: addDays(published.from, -NEAR_ARTICLE), to: published.to };
}

function touches(one: PreparedVisit, other: PreparedVisit): boolean {
  if (one.days === undefined || other.days === undefined) return one.days === other.days;
  return one.days.from <= other.next && other.days.from <= one.next;
}

function uniteTrip(trip: readonly ToldVisit[]): Visit {
  const visits = trip.map(({ visit }) => visit);
  const [best] = visits;
  if (best === undefined) throw new Error("A trip is told at least once.");
  if (visits.length === 1) return best;
  const lead = visits.find(({ visitor }) => isBody(visitor)) ?? best;
  const days = unitedDays(visits);
  const others = visits
    .filter(({ visitor }) => !isBody(visitor) && !isSameVisitor(visitor, lead.visitor))
    .map(({ visitor, role }) => ({ name: visitor, role }));
  return {
    ...best,
    visitor: lead.visitor,
    role:
      visits.find((each) => isSameVisitor(each.visitor, lead.visitor) && each.role)?.role ?? null,
    affiliation: lead.affiliation ?? visits.find((each) => each.affiliation)?.affiliation ?? null,
    participants: uniteAttendees([...others, ...visits.flatMap((each) => each.participants)]),
    places: [...new Set(visits.flatMap(({ places }) => places))],
    start: days?.from ?? null,
    end: days?.to ?? null,
    met: uniteAttendees(visits.flatMap(({ met }) => met)),
    evidence: uniteEvidence(visits),
  };
}

/** The days of those that tell the best status, without spans so long that they only say roughly when. */
function unitedDays(visits: readonly Visit[]): DaySpan | undefined {
  const best = visits[0]?.status;
  const spans = visits
    .filter(({ status }) => status === best)
    .map(daysOfVisit)
    .filter((span) => span !== undefined);
  const known =
    spans.length > 0 ? spans : visits.map(daysOfVisit).filter((span) => span !== undefined);
  const exact = known.filter(({ from, to }) => daysBetween(from, to) <= LONGEST_VISIT);
  const used = exact.length > 0 ? exact : known;
  const first = used[0];
  if (first === undefined) return undefined;
  const least = (one: Day, other: Day) => (one < other ? one : other);
  const most = (one: Day, other: Day) => (one > other ? one : other);
  return used.reduce(
    (all, { from, to }) => ({ from: least(all.from, from), to: most(all.to, to) }),
    first,
  );
}

/** People by name, each once, with the fullest name and the first office told. */
function uniteAttendees(people: readonly Attendee[]): readonly Attendee[] {
  const united: Attendee[] = [];
  for (const each of people) {
    const at = united.findIndex((known) => isSameAttendee(known, each));
    const known = united[at];
    if (known === undefined) united.push(each);
    else {
      const name = known.name.length >= each.name.length ? known.name : each.name;
      united[at] = { name, role: known.role ?? each.role };
    }
  }
  return united;
}

function isSameAttendee(one: Attendee, other: Attendee): boolean {
  return one.name === other.name
    ? one.role === other.role || one.name !== ""
    : isSameVisitor(one.name, other.name);
}

function uniteEvidence(visits: readonly Visit[]): Visit["evidence"] {
  const seen = new Map(
    visits
      .flatMap(({ evidence }) => evidence)
      .map((each) => [`${each.article} ${each.text}`, each]),
  );
  return [...seen.values()];
}
