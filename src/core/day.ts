import { Temporal } from "temporal-polyfill";
import { remember } from "./remember.ts";

/** A day of the calendar as `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

/** Days from `from` to `to`, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Tells whether a text is a day that exists: `2024-02-29` is, `2023-02-29` is not. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(...partsOf(text)) === text;
}

/** Makes a day from its parts (month 1–12), or `undefined` where there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day: date }, { overflow: "reject" }).toString();
  } catch {
    return undefined;
  }
}

/** So many days are kept taken apart: releases name the same ones again and again. */
const MOST_REMEMBERED = 10_000;

const plainDate = remember((day: Day) => Temporal.PlainDate.from(day), MOST_REMEMBERED);

/** The day that lies `count` days after `day`; a negative count lies before. */
export function addDays(day: Day, count: number): Day {
  return plainDate(day).add({ days: count }).toString();
}

/** The day that lies `count` months before `day`; the 31st falls back to a month's last day. */
export function subtractMonths(day: Day, count: number): Day {
  return plainDate(day).subtract({ months: count }).toString();
}

/** How many days `later` lies after `earlier`; negative if it lies before. */
export function daysBetween(earlier: Day, later: Day): number {
  return plainDate(earlier).until(plainDate(later)).days;
}

/** The weekday of a day: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return plainDate(day).dayOfWeek;
}

/** The whole of a year, or of one of its months (1–12). */
export function spanOf(year: number, month?: number): DaySpan | undefined {
  const first = dayOf(year, month ?? 1, 1);
  if (first === undefined) return undefined;
  const next = plainDate(first).add(month === undefined ? { years: 1 } : { months: 1 });
  return { from: first, to: next.subtract({ days: 1 }).toString() };
}

/** Tells whether two spans share a day. */
export function overlap(one: DaySpan, other: DaySpan): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** The moment's day in UTC. */
export function dayAt(moment: Date): Day {
  return moment.toISOString().slice(0, 10);
}

/** English names of the months; index 0 is January. */
export const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** English names of the weekdays; index 0 is Monday. */
export const WEEKDAYS: readonly string[] =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/**
 * Writes a day, or a span of days, as people say it.
 *
 *     2024-11-05                → 5 Nov 2024
 *     2024-05-27 … 2024-05-29   → 27–29 May 2024
 *     2023-12-30 … 2024-01-02   → 30 Dec 2023 – 2 Jan 2024
 */
export function sayDays({ from, to }: DaySpan): string {
  const [year, month, date] = partsOf(from);
  const [lastYear, lastMonth, lastDate] = partsOf(to);
  const say = (d: number, m: number) => `${d} ${MONTHS[m - 1]?.slice(0, 3)}`;
  if (from === to) return `${say(date, month)} ${year}`;
  if (year !== lastYear)
    return `${say(date, month)} ${year} – ${say(lastDate, lastMonth)} ${lastYear}`;
  if (month !== lastMonth) return `${say(date, month)} – ${say(lastDate, lastMonth)} ${year}`;
  return `${date}–${say(lastDate, month)} ${year}`;
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
