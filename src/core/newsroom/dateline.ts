import { dayOf, daysBetween, weekdayOf, type Day, type DaySpan } from "#core/day.ts";
import { findDates, type FoundDate } from "./written-date.ts";
import { isAhead, readLede } from "./lede.ts";

/** The days that a release gives itself in its lede. */
export interface Dateline extends FoundDate {
  readonly reason: "stated" | "event-day" | "range-end";
  /** Wording used for nothing but the news itself: a weekday, “today”, a day in brackets. */
  readonly firm: boolean;
  /** The release announces these days: they lie after its publication. */
  readonly ahead: boolean;
}

const TODAY = /\b(?:today|this (?:morning|afternoon|evening)),? ?\(?(?:on )?$/i;
/** Words before a day that make it the day of something else. */
const OTHER_DAY =
  /\b(?:since|until|till|by|before|after|of|from|dated|effective|as of)(?: the)? $/i;
const OTHER_EVENT =
  /\b(?:ahead of|prior to|in preparation for|due to take place|scheduled|upcoming|forthcoming|since|following the|after the|in the wake of|in response to)\b[^,;]*$/i;

/**
 * Reads the days that a release gives itself, from the sentences of its lede.
 *
 *     Today (7 November 2024), Secretary General …   → 7 November 2024, stated
 *     … visited Berlin on Monday (4 November), …     → 4 November, a Monday, event-day, no year
 *     From 27 to 29 May, the NATO Military …         → 27 … 29 May, range-end, no year
 *
 * Of several days the firm wording wins, then the first. Past the first sentence only firm wording
 * counts, and past the lede nothing: there begins history.
 */
export function readDateline(paragraphs: readonly string[]): Dateline | undefined {
  for (const [place, sentence] of readLede(paragraphs).entries()) {
    const datelines = findDates(sentence)
      .map((date) => judge(date, sentence))
      .filter((dateline) => dateline !== undefined);
    const firm = datelines.find((dateline) => dateline.firm);
    const chosen = firm ?? (place === 0 ? datelines[0] : undefined);
    if (chosen) return chosen;
  }
  return undefined;
}

function judge(date: FoundDate, sentence: string): Dateline | undefined {
  const left = sentence.slice(0, date.start);
  const right = sentence.slice(date.end);
  const place = /^\p{Lu}[\p{L} ,.’'-]{0,50} ?\(?$/u.test(left) && /^\)? ?[-–—:]/.test(right);
  const stated = TODAY.test(left) || place || (left + right).trim() === "";
  const range = date.first !== date.last;
  const firm =
    stated || date.weekday !== undefined || (left.endsWith("(") && right.startsWith(")"));
  if (!firm && ((!range && OTHER_DAY.test(left)) || OTHER_EVENT.test(left))) return undefined;
  const reason = range ? "range-end" : stated ? "stated" : "event-day";
  return { ...date, reason, firm, ahead: isAhead(sentence) };
}

/**
 * Turns a dateline into days of the calendar. Where it names no year, the year is the one that lies
 * nearest to `near` and fits the weekday; without `near`, or without a fitting year, there is none.
 *
 *     Monday (4 November), near 2024-11-05 → 2024-11-04
 *     Monday (4 November), near 2023-11-05 → undefined, for that was a Saturday
 */
export function resolveDateline(dateline: Dateline, near: Day | undefined): DaySpan | undefined {
  const written = dateline.last.year;
  if (written !== undefined) return inYear(dateline, written);
  if (near === undefined) return undefined;
  const year = Number(near.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((candidate) => inYear(dateline, candidate))
    .filter((span) => span !== undefined && fitsWeekday(span, dateline.weekday))
    .toSorted((one, other) => distance(one, near) - distance(other, near))[0];
}

function inYear({ first, last }: Dateline, year: number): DaySpan | undefined {
  const to = dayOf(year, last.month, last.date);
  const crossing = first.month > last.month ? year - 1 : year;
  const from = dayOf(first.year ?? crossing, first.month, first.date);
  if (to === undefined) return undefined;
  return { from: from !== undefined && from <= to ? from : to, to };
}

/** A weekday before a range may belong to its first or to its last day. */
function fitsWeekday({ from, to }: DaySpan, weekday: number | undefined): boolean {
  return weekday === undefined || weekdayOf(from) === weekday || weekdayOf(to) === weekday;
}

function distance(span: DaySpan | undefined, near: Day): number {
  return span === undefined ? Infinity : Math.abs(daysBetween(near, span.to));
}
