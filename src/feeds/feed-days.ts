import { isDay, dayOf, type Day } from "#core/day.ts";
import { findDates } from "#core/newsroom/written-date.ts";

const ISO = /^\s*(\d{4}-\d\d-\d\d)(?:[T ]|\s*$)/;
/** No date is longer. */
const MOST_LETTERS = 80;

/**
 * Reads the day that a feed gives, as it is written and in its own time zone; the hour is left out,
 * for newsrooms make it up (NATO’s own feed always says noon). `null` where there is no whole day.
 *
 *     "19 Sep. 2025 12:00:00 GMT", "Fri, 19 Sep 2025 08:00:00 +0000", "2025-09-19T23:30:00-05:00",
 *     "19 September 2025" → 2025-09-19
 */
export function readFeedDay(text: string | undefined): Day | null {
  if (text === undefined || text.length > MOST_LETTERS) return null;
  const iso = ISO.exec(text)?.[1];
  if (iso !== undefined) return isDay(iso) ? iso : null;
  const worded = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\p{L}{3,9}, ?/u, "");
  const [date] = findDates(worded);
  if (date === undefined || date.first !== date.last || date.last.year === undefined) return null;
  return dayOf(date.last.year, date.last.month, date.last.date) ?? null;
}
