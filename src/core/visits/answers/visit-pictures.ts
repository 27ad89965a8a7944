import type { Action } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import type { Day, DaySpan } from "#core/day.ts";
import { MONTHS } from "#core/day.ts";
import { countryByCode } from "#core/gazetteer/countries.ts";
import type { MapMark, MapPicture, Picture, TimelinePicture } from "#core/picture.ts";
import { counted, listed } from "#core/wording.ts";
import { callOf } from "./question-actions.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import type { NamingReleases } from "./releases-naming.ts";
import { daysOfVisit } from "#core/visits/visit-filter.ts";
import type { Visit } from "#core/visits/visit.ts";

/** So many countries and months are said in words; of the rest, how many there are. */
const MOST_SAID = 12;

/**
 * Marks on a map the countries that visits went to, those visited most first.
 *
 *     the visits of the Military Committee → Finland 1, Qatar 1, Kosovo 1, …
 */
export function mapOfVisits(heading: string, visits: readonly Visit[]): MapPicture {
  const byCountry = Map.groupBy(visits, ({ country }) => country);
  const marks = [...byCountry].map(([country, those]): MapMark => ({
    country,
    name: countryByCode(country)?.name ?? country,
    visits: those.length,
    planned: those.filter(isPlanned).length,
  }));
  return {
    kind: "map",
    heading,
    caption: `${sayCount(visits)} to ${countries(marks.length)}, from NATO’s press releases`,
    marks: marks.toSorted(
      (one, other) => other.visits - one.visits || one.name.localeCompare(other.name, "en"),
    ),
  };
}

function isPlanned({ status }: Visit): boolean {
  return status === "planned";
}

/** What is only announced is no visit yet: `3 visits and 4 announced ones`. */
function sayCount(visits: readonly Visit[]): string {
  const planned = visits.filter(isPlanned).length;
  if (planned === 0) return counted(visits.length, "visit");
  if (planned === visits.length) return counted(planned, "announced visit");
  const ones = planned === 1 ? "an announced one" : `${planned} announced ones`;
  return `${counted(visits.length - planned, "visit")} and ${ones}`;
}

function countries(count: number): string {
  return count === 1 ? "one country" : `${count} countries`;
}

/**
 * Counts visits, and releases that name whom and what was asked for, by month, from the first that has
 * any to the last; what has no day is counted in the caption alone. A visit or a release over two months counts in the first.
 */
export function timelineOfVisits(
  heading: string,
  visits: readonly Visit[],
  { releases, named }: NamingReleases,
): TimelinePicture {
  const visitMonths = visits.flatMap((visit) => monthOf(daysOfVisit(visit)));
  const releaseMonths = releases.flatMap(({ published }) => monthOf(published ?? undefined));
  const known = [...visitMonths, ...releaseMonths].toSorted();
  const visitCounts = Map.groupBy(visitMonths, (month) => month);
  const releaseCounts = Map.groupBy(releaseMonths, (month) => month);
  const plannedCounts = Map.groupBy(
    visits.filter(isPlanned).flatMap((visit) => monthOf(daysOfVisit(visit))),
    (month) => month,
  );
  const undated = visits.length - visitMonths.length;
  const naming =
    named === "" ? "" : ` that ${releaseMonths.length === 1 ? "names" : "name"} ${named}`;
  return {
    kind: "timeline",
    heading,
    caption: [
      sayCount(visits),
      ...(undated === 0 ? [] : [`${undated} of them of unknown days`]),
      `${counted(releaseMonths.length, "dated release")}${naming}`,
    ].join(" · "),
    months: monthsBetween(known[0], known.at(-1)).map((month) => ({
      month,
      visits: visitCounts.get(month)?.length ?? 0,
      planned: plannedCounts.get(month)?.length ?? 0,
      releases: releaseCounts.get(month)?.length ?? 0,
    })),
  };
}

function monthOf(days: DaySpan | undefined): string[] {
  return days === undefined ? [] : [days.from.slice(0, 7)];
}

function monthsBetween(first: string | undefined, last: Day | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/**
 * The way from the visits that answer a question to their picture; none where there is but one, or
 * where no options of `map` ask the same.
 *
 *     Which countries did Jens Stoltenberg visit? → map person:"Jens Stoltenberg"
 */
export function mapAction(
  question: VisitQuestion,
  { told, call }: { readonly told: readonly Visit[]; readonly call: Call },
): readonly Action[] {
  const asked = question.statuses === undefined ? callOf(question) : undefined;
  if (told.length < 2 || asked === undefined) return [];
  const { private: secret } = call.options;
  const options = secret === undefined ? asked.options : { ...asked.options, private: secret };
  return [{ label: "Map", call: { command: "map", options, page: 1 } }];
}

/**
 * Says in words what a picture shows, for those who do not see it.
 *
 *     Map: Finland 2, Qatar 1 and South Korea 1.
 *     Bars: most visits in May 2024 (6), then in November 2024 (4).
 */
export function sayPicture(picture: Picture): string {
  if (picture.kind === "map") {
    const said = picture.marks.slice(0, MOST_SAID).map(({ name, visits, planned }) => {
      const all = planned === visits ? "announced" : `${planned} announced`;
      const announced = planned === 0 ? "" : ` (${all})`;
      return `${name} ${visits}${announced}`;
    });
    const more = picture.marks.length - said.length;
    return `Map: ${listed(more > 0 ? [...said, `${more} more`] : said, "and")}.`;
  }
  const busiest = picture.months
    .filter(({ visits }) => visits > 0)
    .toSorted((one, other) => other.visits - one.visits || (one.month < other.month ? -1 : 1))
    .slice(0, 3)
    .map(({ month, ...count }) => `in ${sayMonth(month)} (${sayVisits(count)})`);
  return busiest.length === 0
    ? "Bars: no visit in any month."
    : `Bars: most visits ${listed(busiest, "and")}.`;
}

function sayVisits({ visits, planned }: { visits: number; planned: number }): string {
  if (planned === 0) return String(visits);
  return planned === visits ? `${visits} announced` : `${visits}, ${planned} of them announced`;
}

function sayMonth(month: string): string {
  return `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}
