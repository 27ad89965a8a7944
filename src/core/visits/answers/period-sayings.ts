import { addDays, MONTHS, sayDays, spanOf, type Day, type DaySpan } from "#core/day.ts";
import { sayFilterDays } from "#core/wording.ts";
import { fractionOf } from "#core/visits/questions/period-parts.ts";

const THIRDS = ["early", "mid-", "late"];

/**
 * Says the days of a visit. Where a release names a period and no days, so do we.
 *
 *     27–29 May 2024 · May 2024 · 2023 · early 2023 (1 Jan – 30 Apr) · Sep – Nov 2024
 */
export function sayVisitDays(days: DaySpan): string {
  const whole = wholePeriod(days);
  if (whole !== undefined) return whole;
  const months = [days.from, days.to].map((day) =>
    MONTHS[Number(day.slice(5, 7)) - 1]?.slice(0, 3),
  );
  const isWithinYear = days.from.slice(0, 4) === days.to.slice(0, 4);
  if (!areMonths(days) || !isWithinYear) return sayDays(days);
  return thirdOfYear(days) ?? `${months.join(" – ")} ${days.to.slice(0, 4)}`;
}

/** The days of a visit after a verb: `on 5 Nov 2024`, `from 16 to 20 Nov 2022`, `in May 2024`. */
export function onDays(days: DaySpan): string {
  const said = sayVisitDays(days);
  if (!/^\d{1,2}(?: |–)/.test(said)) return `in ${said}`;
  return said.includes("–") ? `from ${said.replace(/ ?– ?/, " to ")}` : `on ${said}`;
}

/** A whole month or a whole year by its name: `May 2024`, `2024`; else `undefined`. */
function wholePeriod({ from, to }: DaySpan): string | undefined {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const wholeYear = spanOf(year);
  if (wholeYear?.from === from && wholeYear.to === to) return String(year);
  const wholeMonth = spanOf(year, month);
  if (wholeMonth?.from !== from || wholeMonth.to !== to) return undefined;
  return `${MONTHS[month - 1]} ${year}`;
}

/** Tells whether days go from the first day of a month to the last of that or of another. */
function areMonths({ from, to }: DaySpan): boolean {
  const last = spanOf(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
  return from.endsWith("-01") && last?.to === to;
}

/** Releases say "early in 2023"; its days are a guess, a third of the year. */
function thirdOfYear({ from, to }: DaySpan): string | undefined {
  const year = spanOf(Number(from.slice(0, 4)));
  const place = [1, 2, 3].findIndex((third) => {
    const part = year && fractionOf(year, third, 3);
    return part?.from === from && part.to === to;
  });
  if (place < 0) return undefined;
  const third = THIRDS[place] ?? "";
  return `${third}${third.endsWith("-") ? "" : " "}${from.slice(0, 4)}`;
}

/**
 * Says the days of a question as they stand in a sentence, with a space before; empty for all days.
 *
 *     in May 2024 · in 2024 · since 1 Jan 2023 · on 4 Nov 2024
 *     between 4 and 8 November 2024 · between May and July 2024
 */
export function sayQuestionDays({ from, to }: { readonly from?: Day; readonly to?: Day }): string {
  if (from === undefined && to === undefined) return "";
  if (from === undefined && to !== undefined) return ` ${sayUpTo(to)}`;
  if (from === undefined || to === undefined) return ` ${sayFilterDays(from, to)}`;
  const whole = wholePeriod({ from, to });
  if (whole !== undefined) return ` in ${whole}`;
  if (from === to) return ` on ${sayDays({ from, to })}`;
  const [first, last] = areMonths({ from, to })
    ? [monthName(from), monthName(to)]
    : [date(from), date(to)];
  if (from.slice(0, 4) !== to.slice(0, 4)) {
    return ` between ${first} ${from.slice(0, 4)} and ${last} ${to.slice(0, 4)}`;
  }
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return ` between ${isOneMonth ? Number(from.slice(8)) : first} and ${last} ${to.slice(0, 4)}`;
}

/** `before 2023`, `before November 2024`, `until 14 Nov 2024`. */
function sayUpTo(to: Day): string {
  const next = addDays(to, 1);
  if (next.endsWith("-01-01")) return `before ${next.slice(0, 4)}`;
  return next.endsWith("-01")
    ? `before ${monthName(next)} ${next.slice(0, 4)}`
    : `until ${sayDays({ from: to, to })}`;
}

function monthName(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}

function date(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(day)}`;
}
