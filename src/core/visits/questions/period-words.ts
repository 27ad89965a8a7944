import { addDays, dayOf, spanOf, weekdayOf, type Day, type DaySpan } from "#core/day.ts";
import { dateIn, monthIn, readNumber, yearIn, type DayToken, type Period } from "./period.ts";
import { fractionOf, ordinalPartOf, unitsOf } from "./period-parts.ts";
import { readFeast, readRelativePeriod, readSeason } from "./relative-periods.ts";

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  last: -1,
};
/** `in his first week`: whose days they are does not matter. */
const DETERMINERS = new Set("the his her their its our".split(" "));
/** `the first days of May`. */
const FEW_DAYS = 7;
const RANGE_WORDS = new Set("- – — to and until till through & bis".split(" "));

/**
 * Reads the period that begins at a token.
 *
 *     28 May 2024 · May 28 · 4 and 8 November 2024 · 2024-05 · May 2024 · 2024 · summer 2023 · Q2 2024
 *     last week of June 2024 · first half of 2024 · mid-May · yesterday · last month · past 30 days
 */
export function readPeriod(
  tokens: readonly DayToken[],
  at: number,
  today: Day,
): Period | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  if (DETERMINERS.has(word) || word === "whole" || word === "year" || word === "month") {
    return readPeriod(tokens, at + 1, today);
  }
  return (
    readPart(tokens, at, today) ??
    readRelativePeriod(tokens, at, today) ??
    readSeason(tokens, at) ??
    readFeast(tokens, at) ??
    readWrittenDays(tokens, at) ??
    readMonth(tokens, at) ??
    readNumeric(tokens, at)
  );
}

/** `last week of June 2024`, `first half of 2024`, `end of May`, `early 2023`, `Q2 2024`. */
function readPart(tokens: readonly DayToken[], at: number, today: Day): Period | undefined {
  const words = tokens.slice(at, at + 4).map(({ word }) => word);
  const [first = "", second = "", third = "", fourth = ""] = words;
  const ofYear = readPartOfYear(words, at);
  if (ofYear !== undefined) return ofYear;
  const cut = (from: number, part: (span: DaySpan) => DaySpan | undefined) => {
    const whole = readPeriod(tokens, from, today);
    if (whole === undefined) return undefined;
    const { year, next } = whole;
    const daysIn = (chosen: number) => {
      const span = whole.daysIn(chosen);
      return span && part(span);
    };
    return { year, next, daysIn };
  };
  if (/^[qh]$/.test(first) && /^[1-4]$/.test(second)) {
    const parts = first === "q" ? 4 : 2;
    return cut(at + 2, (span) => fractionOf(span, Number(second), parts));
  }
  if (/^[1-4]$/.test(first) && /^[qh]$/.test(second)) {
    const parts = second === "q" ? 4 : 2;
    return cut(at + 2, (span) => fractionOf(span, Number(first), parts));
  }
  if (first === "weekend" && second === "of") {
    return cut(at + 2 + (third === "the" ? 1 : 0), (span) =>
      span.from === span.to
        ? { ...weekAround(span.from), from: addDays(weekAround(span.from).to, -1) }
        : span,
    );
  }
  if (first === "week" && /^(?:of|beginning|starting|commencing)$/.test(second)) {
    const skipped = /^(?:on|the)$/.test(third) ? 1 : 0;
    return cut(at + 2 + skipped, ({ from, to }) => (from === to ? weekAround(from) : undefined));
  }
  const week = weekIn(first, second);
  if (week !== undefined) {
    return cut(at + (third === "of" || third === "in" ? 3 : 2), (span) => weekOf(span, week));
  }
  if (/^(early|mid|late)$/.test(first)) {
    const place = { early: 1, mid: 2, late: 3 }[first] ?? 1;
    return cut(at + (second === "-" ? 2 : 1), (span) => fractionOf(span, place, 3));
  }
  if (/^(beginning|start|middle|end)$/.test(first) && second === "of") {
    const place = { beginning: 1, start: 1, middle: 2, end: 3 }[first] ?? 1;
    return cut(at + 2, (span) => fractionOf(span, place, 3));
  }
  const ordinal = ORDINALS[first];
  if (ordinal === undefined) return undefined;
  if (/^(half|quarter|week|weeks|month|day)$/.test(second)) {
    const from = at + (third === "of" || third === "in" ? 3 : 2);
    if (from === at + 2 && ordinal === -1) return undefined;
    return cut(from, (span) => ordinalPartOf(span, ordinal, second));
  }
  if (/^(days|weeks)$/.test(second) && third === "of") {
    const many = second === "days" ? FEW_DAYS : 2;
    return cut(at + 3, (span) => unitsOf(span, ordinal === -1 ? -many : many, second));
  }
  const count = readNumber(second);
  if (count !== undefined && /^(days|weeks|months)$/.test(third) && fourth === "of") {
    return cut(at + 4, (span) => unitsOf(span, ordinal === -1 ? -count : count, third));
  }
  return undefined;
}

/** `2023 H2`, `2024 Q1`: the year comes first. */
function readPartOfYear(
  [first = "", second = "", third = ""]: readonly string[],
  at: number,
): Period | undefined {
  const year = yearIn(first);
  const many = { q: 4, h: 2 }[second];
  if (year === undefined || many === undefined || !/^[1-4]$/.test(third)) return undefined;
  const whole = spanOf(year);
  const part = whole && fractionOf(whole, Number(third), many);
  return part && { year, next: at + 3, daysIn: () => part };
}

function weekAround(day: Day): DaySpan {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, to: addDays(monday, 6) };
}

/** The number of a week of the calendar: `week 45`, `CW 45`, German `KW 45`. */
function weekIn(first: string, second: string): number | undefined {
  const week = /^(?:week|wk|cw|kw|calendarweek)$/.test(first) ? Number(second) : NaN;
  return week >= 1 && week <= 53 ? week : undefined;
}

/** A week of a year as ISO 8601 counts them: the first is the one with 4 January. */
function weekOf({ from }: DaySpan, week: number): DaySpan | undefined {
  const fourth = `${from.slice(0, 4)}-01-04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  return { from: monday, to: addDays(monday, 6) };
}

/** `28 May 2024`, `4 and 8 November`, `May 28, 2024`, `28th of May`. */
function readWrittenDays(tokens: readonly DayToken[], at: number): Period | undefined {
  const word = (place: number) => tokens[place]?.word ?? "";
  const first = dateIn(word(at));
  if (first !== undefined) {
    let place = at + 1;
    let last = first;
    const second = dateIn(word(place + 1));
    if (RANGE_WORDS.has(word(place)) && second !== undefined) {
      last = second;
      place += 2;
    }
    if (word(place) === "of") place += 1;
    const month = monthIn(word(place));
    return month === undefined ? undefined : withYear(tokens, place + 1, { month, first, last });
  }
  const month = monthIn(word(at));
  const date = dateIn(word(at + 1));
  if (month === undefined || date === undefined) return undefined;
  const until = RANGE_WORDS.has(word(at + 2)) ? dateIn(word(at + 3)) : undefined;
  const isRange = until !== undefined && monthIn(word(at + 4)) === undefined;
  const days = withYear(tokens, at + (isRange ? 4 : 2), {
    month,
    first: date,
    last: isRange ? until : date,
  });
  const shortYear =
    isRange || days.year !== undefined ? undefined : shortYearIn(month, word(at + 1));
  return shortYear === undefined ? days : { ...days, shortYear };
}

/** "June 24" is written as a day of June, and as June 2024. */
function shortYearIn(month: number, digits: string): DaySpan | undefined {
  return /^[12]\d$/.test(digits) ? spanOf(2000 + Number(digits), month) : undefined;
}

function readMonth(tokens: readonly DayToken[], at: number): Period | undefined {
  const month = monthIn(tokens[at]?.word ?? "");
  if (month === undefined) return undefined;
  const period = withYear(tokens, at + (tokens[at + 1]?.word === "of" ? 2 : 1), { month });
  return period.year === undefined ? { ...period, next: at + 1, monthAlone: true } : period;
}

interface MonthPart {
  readonly month: number;
  readonly first?: number;
  readonly last?: number;
}

function withYear(
  tokens: readonly DayToken[],
  at: number,
  { month, first, last }: MonthPart,
): Period {
  const year = yearIn(tokens[at]?.word ?? "");
  return {
    ...(first === last ? {} : { isRange: true }),
    year,
    next: year === undefined ? at : at + 1,
    daysIn(chosen) {
      if (first === undefined || last === undefined) return spanOf(chosen, month);
      const from = dayOf(chosen, month, first);
      const to = dayOf(chosen, month, last);
      return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
    },
  };
}

/** `2024-05-30`, `2024-05`, `30/05/2024`, `30.5.2024`, `2024`. */
function readNumeric(tokens: readonly DayToken[], at: number): Period | undefined {
  const word = tokens[at]?.word ?? "";
  const fixed = (year: number, span: DaySpan | undefined): Period | undefined =>
    span && { year, next: at + 1, daysIn: () => span };
  const year = yearIn(word);
  if (year !== undefined) return fixed(year, spanOf(year));
  const [, monthOf, ofYear] = /^(\d\d?)[./](\d{4})$/.exec(word) ?? [];
  if (ofYear !== undefined) return fixed(Number(ofYear), spanOf(Number(ofYear), Number(monthOf)));
  const [, y, m, d] = /^(\d{4})[-/](\d\d?)(?:-(\d\d?))?$/.exec(word) ?? [];
  const [, date, month, inYear] = /^(\d\d?)[./](\d\d?)[./](\d{4})$/.exec(word) ?? [];
  if (y !== undefined && d === undefined) return fixed(Number(y), spanOf(Number(y), Number(m)));
  const day = dayOf(Number(y ?? inYear), Number(m ?? month), Number(d ?? date));
  return day !== undefined ? fixed(Number(day.slice(0, 4)), { from: day, to: day }) : undefined;
}
