import { addDays, dayOf, isDay, MONTHS, spanOf, weekdayOf, type Day, type DaySpan } from "./day.ts";

/**
 * Reads a day, a month or a year as people write it into an option; words such as "yesterday" count
 * from `today`.
 *
 *     2024-05-30, 30 May 2024, May 30, 2024   → that day
 *     30.05.2024, 30/5/2024                   → that day; 4/5/2024 may be two, and is none
 *     2024-05, May 2024, 5/2024               → all of May 2024
 *     2024                                    → all of 2024
 *     today, yesterday, this week, last month, this year, …
 *
 * A year is never guessed: `30 May` yields `undefined`, and so does a day that does not exist.
 */
export function readDays(words: string, today: Day): DaySpan | undefined {
  const text = words.trim().toLowerCase().replaceAll(/[,.]/g, " ").replaceAll(/\s+/g, " ");
  return (
    readDotted(words.trim()) ??
    readNumbers(text) ??
    readNamedMonth(text) ??
    readRelative(text, today)
  );
}

/** With dots the day always leads; with strokes only a number too great for a month tells. */
function readDotted(words: string): DaySpan | undefined {
  const [, date, sign, month, year] = /^(\d\d?)([./])(\d\d?)\2(\d{4})$/.exec(words) ?? [];
  if (date === undefined || (sign === "/" && Number(date) <= 12)) return undefined;
  const day = dayOf(Number(year), Number(month), Number(date));
  return day === undefined ? undefined : { from: day, to: day };
}

function readNumbers(text: string): DaySpan | undefined {
  if (isDay(text)) return { from: text, to: text };
  const [, monthOf, yearOf] = /^(\d\d?)[/ ](\d{4})$/.exec(text) ?? [];
  if (yearOf !== undefined) return spanOf(Number(yearOf), Number(monthOf));
  const [, year, month] = /^(\d{4})(?:-(\d\d?))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return spanOf(Number(year), month === undefined ? undefined : Number(month));
}

function readNamedMonth(text: string): DaySpan | undefined {
  const found =
    /^(?:(?<date>\d\d?)(?:st|nd|rd|th)? )?(?<month>[a-z]{3,9})(?: (?<after>\d\d?)(?:st|nd|rd|th)?)? (?<year>\d{4})$/.exec(
      text,
    )?.groups;
  if (found === undefined) return undefined;
  const name = found["month"] ?? "";
  const month = MONTHS.findIndex((full) => isNameOf(name, full.toLowerCase())) + 1;
  const date = found["date"] ?? found["after"];
  if (month === 0) return undefined;
  if (date === undefined) return spanOf(Number(found["year"]), month);
  const day = dayOf(Number(found["year"]), month, Number(date));
  return day === undefined ? undefined : { from: day, to: day };
}

function isNameOf(name: string, full: string): boolean {
  return name === full || name === full.slice(0, 3) || name === full.slice(0, 4);
}

function readRelative(text: string, today: Day): DaySpan | undefined {
  if (text === "today") return { from: today, to: today };
  if (text === "yesterday") return { from: addDays(today, -1), to: addDays(today, -1) };
  const [, which, unit] = /^(this|last) (week|month|year)$/.exec(text) ?? [];
  if (unit === undefined) return undefined;
  const back = which === "last" ? 1 : 0;
  if (unit === "week") {
    const monday = addDays(today, 1 - weekdayOf(today) - 7 * back);
    return { from: monday, to: addDays(monday, 6) };
  }
  const year = Number(today.slice(0, 4));
  if (unit === "year") return spanOf(year - back);
  const month = Number(today.slice(5, 7)) - back;
  return month === 0 ? spanOf(year - 1, 12) : spanOf(year, month);
}
