import { MONTHS, type DaySpan } from "#core/day.ts";

/** One word or number of a question, in lower case, and where it stands. */
export interface DayToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A month so set off is no verb: `Finland, May`. */
  readonly isAfterComma?: true;
}

/** A stretch of days as written; where it names no year, the year is still to be chosen. */
export interface Period {
  /** The year it names; `undefined` where it names none. */
  readonly year: number | undefined;
  /** Its days, in that year where it names none. */
  daysIn(year: number): DaySpan | undefined;
  /** The place of the token after its last. */
  readonly next: number;
  /** Several days, written as the first and the last of them: `4 to 8 November`. */
  readonly isRange?: true;
  /** A month's name and nothing more, which may as well be a verb: may, march. */
  readonly monthAlone?: true;
  /** A month with two digits, which may be its year as well as its day: `June 24`. */
  readonly shortYear?: DaySpan;
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number written in digits or in words. */
export function readNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const place = NUMBERS.indexOf(word);
  return place < 0 ? undefined : place + 1;
}

/** The month that a word names (1–12): `may`, `sept`, `nov`. */
export function monthIn(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const place = MONTHS.findIndex((name) => {
    const month = name.toLowerCase();
    return word === month || word === month.slice(0, 3) || word === month.slice(0, 4);
  });
  return place < 0 ? undefined : place + 1;
}

/** The year that a word is: 1949, when NATO began, to 2099. */
export function yearIn(word: string): number | undefined {
  return /^(?:19[4-9]|20\d)\d$/.test(word) ? Number(word) : undefined;
}

/** The day of a month (1–31) that a word is: `4`, `28th`. */
export function dateIn(word: string): number | undefined {
  const [, digits] = /^(\d\d?)(?:st|nd|rd|th)?$/.exec(word) ?? [];
  const date = Number(digits);
  return date >= 1 && date <= 31 ? date : undefined;
}
