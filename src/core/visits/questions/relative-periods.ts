import {
  addDays,
  dayOf,
  spanOf,
  subtractMonths,
  WEEKDAYS,
  weekdayOf,
  type Day,
  type DaySpan,
} from "#core/day.ts";
import { monthIn, readNumber, yearIn, type DayToken, type Period } from "./period.ts";

/** The first months of the seasons, as the north counts them. */
const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
const WHICH: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  last: -1,
  previous: -1,
  past: -1,
  next: 1,
  coming: 1,
};
const WORDS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
};

/**
 * Reads a period that counts from today: `yesterday`, `last Tuesday`, `this autumn`, `past 30 days`,
 * `two weeks ago`, `recent months`. "Last autumn" is the last one that is over.
 */
export function readRelativePeriod(
  tokens: readonly DayToken[],
  at: number,
  today: Day,
): Period | undefined {
  const [first = "", second = "", third = ""] = tokens.slice(at, at + 3).map(({ word }) => word);
  const period = (span: DaySpan | undefined, length: number) => span && fixed(span, at + length);
  const days = WORDS[first];
  if (days !== undefined) return period(single(addDays(today, days)), 1);
  if (first === "day" && second === "before" && third === "yesterday") {
    return period(single(addDays(today, -2)), 3);
  }
  const count = readNumber(first) ?? (/^an?$/.test(first) ? 1 : undefined);
  if (count !== undefined && third === "ago") {
    const back = stepBack(today, count, second);
    if (back === undefined) return undefined;
    return period(second.startsWith("day") ? single(back) : { from: back, to: today }, 3);
  }
  // "Past week" are the last seven days, where "last week" ended on Sunday.
  const isPast = first === "past" || (first === "this" && /^(past|last)$/.test(second));
  const unitPast = first === "past" ? second : third;
  if (isPast && /^(week|fortnight|month|year)$/.test(unitPast)) {
    const from = stepBack(today, 1, unitPast);
    if (from !== undefined) return period({ from, to: today }, first === "past" ? 2 : 3);
  }
  if (first === "last" && second === "fortnight") {
    return period({ from: addDays(today, -14), to: today }, 2);
  }
  if (/^(recent|last|past)$/.test(first)) {
    const many = readNumber(second) ?? (/^(few|couple)$/.test(second) ? 3 : undefined);
    const unit = many === undefined ? second : third;
    const isMany = many !== undefined || /^(days|weeks|months|years)$/.test(second);
    const back = isMany ? stepBack(today, many ?? 3, unit) : undefined;
    if (back !== undefined) return period({ from: back, to: today }, many === undefined ? 2 : 3);
  }
  const which = WHICH[first];
  return which === undefined ? undefined : period(nearSpan(second, which, today), 2);
}

/** `summer 2023`, `autumn of 2024`, or a season alone. Winter is named by the year it begins in. */
export function readSeason(tokens: readonly DayToken[], at: number): Period | undefined {
  const first = SEASONS[tokens[at]?.word ?? ""];
  if (first === undefined) return undefined;
  const place = at + (tokens[at + 1]?.word === "of" ? 2 : 1);
  const year = yearIn(tokens[place]?.word ?? "");
  const daysIn = (chosen: number) => seasonIn(chosen, first);
  return { year, next: year === undefined ? at + 1 : place + 1, daysIn };
}

/** Feasts that fall on the same day each year, by what people call them: month and day. */
const FEASTS: readonly (readonly [names: RegExp, month: number, date: number])[] = [
  [/^christmas eve$/, 12, 24],
  [/^(?:christmas|xmas)(?: day)?$/, 12, 25],
  [/^boxing day$/, 12, 26],
  [/^new year's eve$/, 12, 31],
  [/^new year(?:'s)?(?: day)?$/, 1, 1],
  [/^hall?oween$/, 10, 31],
  [/^valentine's day$/, 2, 14],
];
const LONGEST_FEAST = 3;

/** `Christmas 2023`, `New Year's Eve`, `Christmas Day of 2022`. */
export function readFeast(tokens: readonly DayToken[], at: number): Period | undefined {
  for (let length = LONGEST_FEAST; length > 0; length--) {
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    const [, month, date] =
      FEASTS.find(([names]) => words.length === length && names.test(words.join(" "))) ?? [];
    if (month === undefined || date === undefined) continue;
    const place = at + length + (tokens[at + length]?.word === "of" ? 1 : 0);
    const year = yearIn(tokens[place]?.word ?? "");
    return {
      year,
      next: year === undefined ? at + length : place + 1,
      daysIn(chosen) {
        const day = dayOf(chosen, month, date);
        return day === undefined ? undefined : single(day);
      },
    };
  }
  return undefined;
}

/** A period whose days are settled whatever the year. */
function fixed(span: DaySpan, next: number): Period {
  return { year: Number(span.from.slice(0, 4)), next, daysIn: () => span };
}

function single(day: Day): DaySpan {
  return { from: day, to: day };
}

function stepBack(today: Day, count: number, unit: string): Day | undefined {
  if (/^days?$/.test(unit)) return addDays(today, -count);
  if (/^weeks?$/.test(unit)) return addDays(today, -7 * count);
  if (/^fortnights?$/.test(unit)) return addDays(today, -14 * count);
  if (/^months?$/.test(unit)) return subtractMonths(today, count);
  return /^years?$/.test(unit) ? subtractMonths(today, 12 * count) : undefined;
}

/** The week, month, weekday, … that lies `which` of its kind from today's. */
function nearSpan(unit: string, which: number, today: Day): DaySpan | undefined {
  const year = Number(today.slice(0, 4));
  if (unit === "year") return spanOf(year + which);
  if (unit === "month") return monthOf(subtractMonths(today, -which));
  if (unit === "week" || unit === "weekend") {
    const monday = addDays(today, 1 - weekdayOf(today) + 7 * which);
    return { from: unit === "week" ? monday : addDays(monday, 5), to: addDays(monday, 6) };
  }
  if (unit === "quarter") {
    const first = subtractMonths(today, ((Number(today.slice(5, 7)) - 1) % 3) - 3 * which);
    return join(monthOf(first), monthOf(subtractMonths(first, -2)));
  }
  const weekday = WEEKDAYS.findIndex((name) => name.toLowerCase() === unit) + 1;
  if (weekday > 0) return single(weekdayNear(weekday, which, today));
  const season = SEASONS[unit];
  if (season !== undefined) return yearNear((y) => seasonIn(y, season), which, today);
  const month = monthIn(unit);
  return month === undefined ? undefined : yearNear((y) => spanOf(y, month), which, today);
}

function weekdayNear(weekday: number, which: number, today: Day): Day {
  const monday = addDays(today, 1 - weekdayOf(today));
  const thisWeek = addDays(monday, weekday - 1);
  if (which === 0) return thisWeek;
  if (which < 0) return thisWeek < today ? thisWeek : addDays(thisWeek, -7);
  return thisWeek > today ? thisWeek : addDays(thisWeek, 7);
}

/** This year's, the last one that is over, or the next that is still to come. */
function yearNear(
  spanIn: (year: number) => DaySpan | undefined,
  which: number,
  today: Day,
): DaySpan | undefined {
  const year = Number(today.slice(0, 4));
  if (which === 0) {
    const before = spanIn(year - 1);
    return before !== undefined && before.to >= today ? before : spanIn(year);
  }
  const years = which < 0 ? [year, year - 1, year - 2] : [year, year + 1];
  return years
    .map(spanIn)
    .find((span) => span !== undefined && (which < 0 ? span.to < today : span.from > today));
}

function seasonIn(year: number, firstMonth: number): DaySpan | undefined {
  const first = spanOf(year, firstMonth);
  return first && join(first, monthOf(subtractMonths(first.from, -2)));
}

function monthOf(day: Day): DaySpan | undefined {
  return spanOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

function join(first: DaySpan | undefined, last: DaySpan | undefined): DaySpan | undefined {
  return first && last && { from: first.from, to: last.to };
}
