import { addDays, subtractMonths, type Day, type DaySpan } from "#core/day.ts";

/** How long ago a feed page says that a release came out; the time that passed is never less. */
export interface Age {
  readonly months: number;
  /** Whole days on top of the months. */
  readonly days: number;
  /** How many days the page leaves open: 1 is sure to the day, 7 to the week, 31 to the month. */
  readonly sureToDays: number;
}

const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;
type Unit = (typeof UNITS)[number];

const PART = String.raw`(?:\d{1,4}|an?) (?:${UNITS.join("|")})s?`;
const AGE_LINE = new RegExp(`^(${PART}(?:(?:,| and|, and)? ${PART})*) ago$`, "i");

/**
 * Reads a line that is nothing but an age.
 *
 *     1 week 1 day ago       → 8 days, sure to the day
 *     1 month 2 weeks ago    → 1 month and 14 days, sure to the week
 *     1 year ago             → 12 months, sure to the month
 *
 * A feed page (Drupal's `formatInterval`) shows two neighbouring units and leaves out a second one
 * that is nought, so a unit that stands alone is sure to the next smaller one.
 */
export function readAge(line: string): Age | undefined {
  const parts = AGE_LINE.exec(line)?.[1]?.match(new RegExp(PART, "gi"));
  if (!parts) return undefined;
  const counts: Partial<Record<Unit, number>> = {};
  for (const part of parts) {
    const [count, word] = part.toLowerCase().split(" ");
    const unit = UNITS.find((one) => word?.startsWith(one));
    if (unit) counts[unit] = Number(count) || (count === "0" ? 0 : 1);
  }
  const smallest = UNITS.findLastIndex((unit) => counts[unit] !== undefined);
  return {
    months: (counts.year ?? 0) * 12 + (counts.month ?? 0),
    days: (counts.week ?? 0) * 7 + (counts.day ?? 0),
    sureToDays: daysOpen(UNITS[parts.length === 1 ? smallest + 1 : smallest]),
  };
}

/**
 * Counts an age back from the day on which the page was saved.
 *
 *     3 days 3 hours ago, saved on 2022-11-26     → 2022-11-23
 *     1 month 2 weeks ago, saved on 2022-11-26    → 2022-10-06 … 2022-10-13
 *
 * Pages count a month as 30 days or by the calendar; the span holds both.
 */
export function countBack(age: Age, snapshot: Day): DaySpan {
  const bases = [
    subtractMonths(snapshot, age.months),
    addDays(snapshot, -daysOfMonths(age.months)),
  ];
  const [earlier = snapshot, later = snapshot] = bases.toSorted((a, b) => (a < b ? -1 : 1));
  return {
    from: addDays(earlier, -age.days - age.sureToDays + 1),
    to: addDays(later, -age.days),
  };
}

/**
 * The first day on which a page can have been saved that gives this age to a release of that day.
 *
 *     2022-11-24, 2 days 3 hours ago → 2022-11-26
 */
export function countForward(age: Age, released: Day): Day {
  return addDays(released, daysOfMonths(age.months) + age.days);
}

function daysOfMonths(months: number): number {
  return Math.floor(months / 12) * 365 + (months % 12) * 30;
}

function daysOpen(unit: Unit | undefined): number {
  if (unit === "year") return 366;
  if (unit === "month") return 31;
  return unit === "week" ? 7 : 1;
}
