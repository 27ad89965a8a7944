import { MONTHS, WEEKDAYS } from "#core/day.ts";

/** A day as a text writes it, with or without its year; month 1–12. */
interface WrittenDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
}

/** A day, or a range of days, and where it stands in the text. */
export interface FoundDate {
  readonly first: WrittenDay;
  /** The same object as `first` where the text names one day. */
  readonly last: WrittenDay;
  /** The weekday written before it: 1 is Monday. */
  readonly weekday: number | undefined;
  /** Where it begins in the text, its weekday included. */
  readonly start: number;
  readonly end: number;
}

const SHORT_MONTHS = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split(" ");
const MONTH_NAMES = [...MONTHS, ...SHORT_MONTHS].join("|");
const month = (name: string) => String.raw`\[?(?<${name}>${MONTH_NAMES})\b\.?\]?`;
const date = (name: string) => String.raw`(?<![\d.])(?<${name}>\d{1,2})(?!\d)(?:st|nd|rd|th)?`;
const year = (name: string) => String.raw`(?:,? \[?(?<${name}>(?:19|20)\d\d)(?!\d)\]?)?`;
const SEPARATOR = String.raw`(?: ?[-–—/] ?| (?:to|and|until|till|through|&) (?:the )?)`;
const WEEKDAY = String.raw`(?:${WEEKDAYS.join("|")})(?:,? (?:the )?\(?| \(on )`;
const weekday = `(?:(?<weekday>${WEEKDAY}))?`;

/** “Monday (4 November)”, “27 to 29 May”, “30 September - 2 October 2024”. */
const DAY_FIRST =
  `${weekday}(?:${date("d1")}(?: (?:of )?${month("m1")}${year("y1")})?${SEPARATOR}(?:${WEEKDAY})?)?` +
  `${date("d2")} (?:of )?${month("m2")}${year("y2")}`;
/** “November 16, 2022”, “June 30 to July 2, 2024”. */
const MONTH_FIRST =
  `${weekday}${month("m1")} ${date("d1")}` +
  `(?:${SEPARATOR}(?:${month("m2")} )?${date("d2")})?${year("y2")}(?![\\d:])`;

/**
 * Finds the days that a text writes out, in their order; a month alone is none.
 *
 *     For the first time … met in Brussels (4 – 5 November 2024) to share …   → 4 … 5 November 2024
 *     Thursday 13 and Friday 14 March [2025]                                 → 13 … 14 March 2025
 *     November 16, 2022                                                      → 16 November 2022
 *     accession in April 2023, resolution 2270 (2016)                        → none
 */
export function findDates(text: string): FoundDate[] {
  if (!/\d/.test(text) || !ANY_MONTH.test(text)) return [];
  const found = [...text.matchAll(dayFirst), ...text.matchAll(monthFirst)]
    .map(readMatch)
    .filter((one) => one !== undefined)
    .toSorted((one, other) => one.start - other.start);
  return found.filter(
    (one, place) => !found.slice(0, place).some((other) => one.start < other.end),
  );
}

/** Longer lines say more than a day. */
const LONGEST_DATE_LINE = 60;
const AROUND_A_DATE =
  /^[\s()|,.:–—-]*(?:(?:last )?(?:published|posted|updated|issued|date|on)\b[\s:]*)*[\s()|,.:–—-]*(?:(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?(?:a\.?m\.?|p\.?m\.?))?(?: ?(?:GMT|UTC|CES?T))?)?[\s()|,.–—-]*$/i;
const NUMBERED_DATE = /\b(?:\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\1\d{4})\b/;

/**
 * Tells whether a line is a day and nothing else, as pages write it above their text.
 *
 *     14 November 2026 · Published: Friday, 14 Nov. 2026, 10:30 · 2026-11-14 → true
 *     On 14 November 2026, Allies met. → false
 */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE || !/\d/.test(line)) return false;
  const [found, ...others] = findDates(line);
  const numbered = NUMBERED_DATE.exec(line);
  if (found !== undefined && others.length === 0) {
    return AROUND_A_DATE.test(`${line.slice(0, found.start)} ${line.slice(found.end)}`);
  }
  return numbered !== null && AROUND_A_DATE.test(line.replace(numbered[0], " "));
}

/** Most sentences with a number name no month. */
const ANY_MONTH = new RegExp(MONTH_NAMES);
const dayFirst = new RegExp(DAY_FIRST, "g");
const monthFirst = new RegExp(MONTH_FIRST, "g");

function readMatch(match: RegExpExecArray): FoundDate | undefined {
  const { d1, d2, m1, m2, y1, y2, weekday: name } = match.groups ?? {};
  const last = writtenDay(d2 ?? d1, m2 ?? m1, y2);
  const first = d1 && d2 ? writtenDay(d1, m1 ?? m2, y1) : last;
  if (!first || !last) return undefined;
  const weekdayPlace = WEEKDAYS.findIndex((one) => name?.startsWith(one));
  return {
    first,
    last,
    weekday: weekdayPlace < 0 ? undefined : weekdayPlace + 1,
    start: match.index,
    end: match.index + match[0].length,
  };
}

function writtenDay(
  dateText: string | undefined,
  monthText: string | undefined,
  yearText: string | undefined,
): WrittenDay | undefined {
  const place = MONTHS.findIndex((name) => name.startsWith((monthText ?? "?").slice(0, 3)));
  const number = Number(dateText);
  if (place < 0 || number < 1 || number > 31) return undefined;
  return { year: yearText ? Number(yearText) : undefined, month: place + 1, date: number };
}
