import type { Article } from "#core/article.ts";
import { daysBetween, sayDays, WEEKDAYS, weekdayOf, type Day, type DaySpan } from "#core/day.ts";
import { findDates } from "#core/newsroom/written-date.ts";
import { onDays, sayVisitDays } from "./period-sayings.ts";
import type { Visit } from "#core/visits/visit.ts";
import { daysOfVisit } from "#core/visits/visit-filter.ts";

/**
 * How a visit's days are known: the release states them; it says “this week”; or it names none, and they
 * are taken from the day it came out.
 */
export type Sureness = "stated" | "week" | "about";

/** A visit that knows of its releases how sure its days are; without that they count as stated. */
export interface DatedVisit extends Visit {
  readonly sureness?: () => Sureness;
  /** It lies after the newest release: none can tell of it yet. */
  readonly isAhead?: boolean;
}

/**
 * Tells how the days of a visit are known, from the sentences that prove it and their releases.
 *
 *     “This week, Ambassador Cadenbach visited Israel”   → week
 *     “On Tuesday (28 May 2024), …”, “… on Thursday”     → stated
 *     “The Secretary General visited Italy.”, no day in its release → about
 */
export function surenessOf(visit: Visit, articles: readonly Article[]): Sureness {
  const days = daysOfVisit(visit);
  const told = visit.evidence.map(({ text }) => text);
  if (days === undefined || told.length === 0) return "stated";
  if (told.some((text) => namesDay(text, days))) return "stated";
  const isOfWeek = isWeek(days) && told.some((text) => WEEK.test(text) && !WEEKDAY.test(text));
  if (isOfWeek) return "week";
  if (told.some((text) => WEEKDAY.test(text))) return "stated";
  const isKnown =
    articles.length === 0 || isPeriod(days) || told.some((text) => RELATIVE.test(text));
  return isKnown || articles.some((article) => isDated(article, days)) ? "stated" : "about";
}

/**
 * Says the days of a visit as far as they are known: `27–29 May 2024`, `week of 14 Nov 2022`,
 * `about 5 Nov 2024`.
 */
export function sayKnownDays(days: DaySpan, sureness: Sureness): string {
  if (sureness === "stated") return sayVisitDays(days);
  const { from } = days;
  return sureness === "week"
    ? `week of ${sayDays({ from, to: from })}`
    : `about ${sayVisitDays(days)}`;
}

/** The same after a verb: `from 27 to 29 May 2024`, `in the week of 14 Nov 2022`, `about 5 Nov 2024`. */
export function onKnownDays(days: DaySpan, sureness: Sureness): string {
  const said = sayKnownDays(days, sureness);
  if (sureness === "stated") return onDays(days);
  return sureness === "week" ? `in the ${said}` : said;
}

/** The days of a visit in words; `undefined` where they are unknown. */
export function sayDaysOf(visit: DatedVisit): string | undefined {
  const days = daysOfVisit(visit);
  return days && sayKnownDays(days, surenessIn(visit));
}

/** The days of a visit after a verb; `undefined` where they are unknown. */
export function onDaysOf(visit: DatedVisit): string | undefined {
  const days = daysOfVisit(visit);
  return days && onKnownDays(days, surenessIn(visit));
}

function surenessIn(visit: DatedVisit): Sureness {
  return visit.sureness?.() ?? surenessOf(visit, []);
}

const WEEK = /\b(?:this|last|next|past|coming|previous|same) week\b/i;
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`);
/** Days that count from the release's own. */
const RELATIVE =
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|(?:the|that) (?:same|next|following|first|second|third|final|last) day|later (?:in the|that) day)\b/i;
const DAYS_OF_WEEK = 7;
/** Longer spans are rough by themselves: “in July 2023”. */
const LONGEST_STAY = 14;

function isWeek({ from, to }: DaySpan): boolean {
  return weekdayOf(from) === 1 && daysBetween(from, to) < DAYS_OF_WEEK;
}

function isPeriod({ from, to }: DaySpan): boolean {
  return daysBetween(from, to) > LONGEST_STAY;
}

/** Tells whether a release names one of the days anywhere, or its own weekday. */
function isDated({ title, paragraphs, published }: Article, days: DaySpan): boolean {
  const texts = [title, ...paragraphs];
  if (texts.some((text) => namesDay(text, days))) return true;
  const isSure = published !== null && published.from === published.to;
  return isSure && texts.some((text) => WEEKDAY.test(text) || /\btoday\b/i.test(text));
}

/** Tells whether a text names the first or the last day in figures: `21 November`, `May 28`, `4 – 5 Nov`. */
function namesDay(text: string, { from, to }: DaySpan): boolean {
  return findDates(text).some(({ first, last }) =>
    [first, last].some((written) => [from, to].some((day) => isOn(day, written))),
  );
}

function isOn(day: Day, { month, date }: { readonly month: number; readonly date: number }) {
  return Number(day.slice(5, 7)) === month && Number(day.slice(8)) === date;
}
