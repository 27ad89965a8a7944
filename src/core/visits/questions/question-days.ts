import { addDays, subtractMonths, WEEKDAYS, type Day, type DaySpan } from "#core/day.ts";
import { type DayToken, type Period } from "./period.ts";
import { readPeriod } from "./period-words.ts";
import { readSummit } from "./summit-days.ts";

/** Where days without a year, or that count from now, are counted from. */
export interface DayContext {
  readonly today: Day;
  /** The newest day that the releases cover: "in May" is the last May up to then. */
  readonly newest: Day;
}

/** The days that a question asks for, and the question without them. */
export interface QuestionDays {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** What the words may mean as well: "june 24" is a day, or a month. */
  readonly other?: DaySpan | undefined;
  /** Days between those asked for that are not: the year 2023 of "2022 and 2024". */
  readonly gap?: DaySpan | undefined;
  /** The question with the words about days cut out. */
  readonly rest: string;
}

const TOKEN =
  /\d{4}-\d\d?(?:-\d\d?)?(?!\d)|\d\d?[./]\d\d?[./]\d{4}|\d\d?[./](?:19|20)\d\d(?!\d)|(?:19|20)\d\d\/\d\d?(?!\d)|\d+(?:st|nd|rd|th)?(?![\p{L}\d])|\d+|\p{L}+(?:['’]\p{L}+)*|[–—/&-]/giu;
const LEADS = new Set(
  "in on during for over throughout within at around of across from through".split(" "),
);
const TO_WORDS = new Set("to until till through - – — bis".split(" "));

/**
 * Finds the days that a question asks for.
 *
 *     who went to Finland in May 2024                 → 1–31 May 2024; who went to Finland
 *     visits between 4 and 8 November 2024            → 4–8 Nov 2024; visits
 *     who visited Estonia since 2023                  → from 1 Jan 2023; before 2023 → to 31 Dec 2022
 *
 * "May" and "March" alone are months only after a word such as "in" or "since". A month without its
 * year is the last one that has begun. Yields no days where there are none, and the question as it is.
 */
export function findQuestionDays(question: string, context: DayContext): QuestionDays {
  const tokens: DayToken[] = [...question.matchAll(TOKEN)].map((match) => ({
    word: match[0].toLowerCase().replaceAll("’", "'"),
    start: match.index,
    end: match.index + match[0].length,
    ...(/,\s*$/.test(question.slice(0, match.index)) ? { isAfterComma: true as const } : {}),
  }));
  for (let at = 0; at < tokens.length; at++) {
    const found = readPhrase(tokens, at, context);
    if (found === undefined) continue;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[found.next - 1]?.end ?? start;
    const rest = `${question.slice(0, start)} ${question.slice(end)}`;
    return {
      from: found.from,
      to: found.to,
      other: found.other,
      gap: found.gap,
      rest: rest.replaceAll(/\s+/g, " ").trim(),
    };
  }
  return { from: undefined, to: undefined, rest: question };
}

interface Phrase extends Partial<DaySpan> {
  readonly gap?: DaySpan | undefined;
  readonly other?: DaySpan | undefined;
  readonly next: number;
}

function readPhrase(
  tokens: readonly DayToken[],
  at: number,
  context: DayContext,
): Phrase | undefined {
  const word = (place: number) => tokens[place]?.word ?? "";
  const first = word(at);
  const runUp = readRunUp(tokens, at);
  if (runUp !== undefined) return runUp;
  const around = readAround(tokens, at, context);
  if (around !== undefined) return around;
  if (first === "between") return readRange(tokens, at + 1, { ...context, and: true });
  if (/^(since|after)$/.test(first) || isPair(first, word(at + 1), "starting from")) {
    const found = readSpan(
      tokens,
      skipWeekday(tokens, at + (first === "starting" ? 2 : 1)),
      context,
    );
    return (
      found && { from: first === "after" ? addDays(found.to, 1) : found.from, next: found.next }
    );
  }
  const isPrior = isPair(first, word(at + 1), "prior to");
  if (first === "before" || isPrior) {
    const found = readSpan(tokens, skipWeekday(tokens, at + (isPrior ? 2 : 1)), context);
    return found && { to: addDays(found.from, -1), next: found.next };
  }
  const isUpTo = isPair(first, word(at + 1), "up to");
  if (/^(until|till|by)$/.test(first) || isUpTo) {
    const found = readSpan(tokens, skipWeekday(tokens, at + (isUpTo ? 2 : 1)), context);
    return found && { to: found.to, next: found.next };
  }
  const from = first === "from";
  const lead = LEADS.has(first) ? at + 1 : at;
  const range = readRange(tokens, lead, { ...context, and: false });
  if (range !== undefined) return range;
  const on = word(lead) === "on" ? lead + 1 : lead;
  const period = readPeriod(tokens, skipWeekday(tokens, on), context.today);
  const isSetOff = tokens[at]?.isAfterComma === true;
  if (period === undefined || (period.monthAlone && lead === at && !isSetOff)) return undefined;
  const span = settle(period, context);
  if (span === undefined) return undefined;
  if (!from || period.isRange)
    return { ...span, ...readShortYear(period, span, first), next: period.next };
  const onwards = /^(on|onwards?)$/.test(word(period.next)) ? 1 : 0;
  return { from: span.from, next: period.next + onwards };
}

/**
 * "June 24" may be a day or a month: "in June 24" is the month, and each may be meant by the other. "On
 * June 24" is the day.
 */
function readShortYear(
  { shortYear }: Period,
  day: DaySpan,
  lead: string,
): Partial<DaySpan> & { readonly other?: DaySpan } {
  if (shortYear === undefined || lead === "on") return {};
  return /^(?:in|during|throughout)$/.test(lead)
    ? { ...shortYear, other: day }
    : { other: shortYear };
}

/** `May to July 2024`, `2022 and 2023`; the first takes its year from the last. */
function readRange(
  tokens: readonly DayToken[],
  at: number,
  context: DayContext & { readonly and: boolean },
): Phrase | undefined {
  const read = (place: number) =>
    (context.and ? readSummit(tokens, place) : undefined) ??
    readPeriod(tokens, skipWeekday(tokens, place), context.today);
  const first = read(at);
  if (first === undefined) return undefined;
  const joint = tokens[first.next]?.word ?? "";
  const second =
    TO_WORDS.has(joint) || joint === "and" || joint === "or" ? read(first.next + 1) : undefined;
  if (second === undefined) {
    const span = context.and ? settle(first, context) : undefined;
    return span && { ...span, next: first.next };
  }
  const last = settle(second, context);
  if (last === undefined) return undefined;
  const isList = (joint === "and" || joint === "or") && !context.and;
  if (isList && !first.isRange && !second.isRange) return readTwo(first, last, second.next);
  const year = Number(last.from.slice(0, 4));
  let start = first.daysIn(first.year ?? year);
  if (start !== undefined && first.year === undefined && start.from > last.to) {
    start = first.daysIn(year - 1);
  }
  if (start === undefined || start.from > last.to) return undefined;
  return { from: start.from, to: last.to, next: second.next };
}

/** `2022 and 2024`, `May or July 2024`: what lies between is not asked for. */
function readTwo(first: Period, last: DaySpan, next: number): Phrase | undefined {
  const lastYear = Number(last.from.slice(0, 4));
  const settled = first.daysIn(first.year ?? lastYear);
  const isLater = settled !== undefined && first.year === undefined && settled.from > last.to;
  const one = isLater ? first.daysIn(lastYear - 1) : settled;
  if (one === undefined) return undefined;
  const [start, end] = one.from <= last.from ? [one, last] : [last, one];
  const gap = { from: addDays(start.to, 1), to: addDays(end.from, -1) };
  return { from: start.from, to: end.to, next, ...(gap.from <= gap.to ? { gap } : {}) };
}

/** `in the week after 4 November`, `the month before the Washington summit`. */
function readAround(
  tokens: readonly DayToken[],
  at: number,
  context: DayContext,
): Phrase | undefined {
  const words = tokens.slice(at, at + AROUND_WORDS).map(({ word }) => word);
  const [lead = "", unit = "", side = ""] =
    /^(?:in |during |on |over )?the (day|days|week|weekend|fortnight|month|year) (after|before|following|preceding)(?= |$)/
      .exec(words.join(" "))
      ?.slice() ?? [];
  if (unit === "") return undefined;
  const next = at + lead.split(" ").length;
  const mark = readSpan(tokens, skipWeekday(tokens, next), context);
  if (mark === undefined) return undefined;
  const days =
    { day: 1, days: 7, week: 7, weekend: 7, fortnight: 14, month: 31, year: 366 }[unit] ?? 7;
  return /^(?:after|following)$/.test(side)
    ? { from: addDays(mark.to, 1), to: addDays(mark.to, days), next: mark.next }
    : { from: addDays(mark.from, -days), to: addDays(mark.from, -1), next: mark.next };
}

const AROUND_WORDS = 5;

const RUN_UP =
  /^(?:(?:in |during )?(?:the )?(?:(?:run|lead) ?(?:- )?up|preparations?|countdown) (?:to|for)|(?:shortly |just |right )?ahead of)$/;
const MONTHS_OF_RUN_UP = 3;

/** `in the run-up to the Washington summit`, `ahead of July 2024`: the three months before. */
function readRunUp(tokens: readonly DayToken[], at: number): Phrase | undefined {
  for (let length = 7; length > 1; length--) {
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    if (!RUN_UP.test(words.join(" "))) continue;
    const summit = readSummit(tokens, at + length);
    const days = summit?.year === undefined ? undefined : summit.daysIn(summit.year);
    if (summit === undefined || days === undefined) return undefined;
    const to = addDays(days.from, -1);
    return { from: subtractMonths(days.from, MONTHS_OF_RUN_UP), to, next: summit.next };
  }
  return undefined;
}

function readSpan(
  tokens: readonly DayToken[],
  at: number,
  context: DayContext,
): (DaySpan & { readonly next: number }) | undefined {
  const period = readSummit(tokens, at) ?? readPeriod(tokens, at, context.today);
  const span = period && settle(period, context);
  return span && { ...span, next: period.next };
}

/** Chooses the year of a period that names none: the last in which it has begun. */
function settle(period: Period, { today, newest }: DayContext): DaySpan | undefined {
  if (period.year !== undefined) return period.daysIn(period.year);
  const anchor = newest < today ? newest : today;
  const year = Number(anchor.slice(0, 4));
  const span = period.daysIn(year);
  return span !== undefined && span.from <= anchor ? span : period.daysIn(year - 1);
}

/** A weekday before a date adds nothing: `on Tuesday 28 May 2024`. */
function skipWeekday(tokens: readonly DayToken[], at: number): number {
  const word = tokens[at]?.word ?? "";
  return WEEKDAYS.some((name) => name.toLowerCase() === word) ? at + 1 : at;
}

function isPair(first: string, second: string, pair: string): boolean {
  return `${first} ${second}` === pair;
}
