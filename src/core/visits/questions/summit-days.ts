import type { DaySpan } from "#core/day.ts";
import type { DayToken, Period } from "./period.ts";

/**
 * NATO's summits in cities that had one alone, and their days
 * (https://www.nato.int/cps/en/natohq/topics_50115.htm).
 */
const SUMMITS: readonly (readonly [place: string, from: string, to: string])[] = [
  ["wales|newport", "2014-09-04", "2014-09-05"],
  ["warsaw", "2016-07-08", "2016-07-09"],
  ["london", "2019-12-03", "2019-12-04"],
  ["madrid", "2022-06-28", "2022-06-30"],
  ["vilnius", "2023-07-11", "2023-07-12"],
  ["washington|dc", "2024-07-09", "2024-07-11"],
  ["hague", "2025-06-24", "2025-06-25"],
  ["ankara", "2026-07-07", "2026-07-08"],
];
const LONGEST = 8;

/**
 * Reads a summit by which people tell the time: before, after, since, in the run-up to it. By itself it
 * is a place where somebody was, so that only words of time ask for it here.
 *
 *     the Washington summit, NATO summit in Vilnius   → 9–11 Jul 2024, 11–12 Jul 2023
 */
export function readSummit(tokens: readonly DayToken[], at: number): Period | undefined {
  const words = tokens.slice(at, at + LONGEST).map(({ word }) => word);
  for (let length = Math.min(LONGEST, words.length); length > 1; length--) {
    const days = daysOfSummit(words.slice(0, length).join(" "));
    if (days !== undefined) {
      return { year: Number(days.from.slice(0, 4)), next: at + length, daysIn: () => days };
    }
  }
  return undefined;
}

function daysOfSummit(words: string): DaySpan | undefined {
  const year = "(?: (?<year>(?:19|20)\\d\\d))?";
  for (const [place, from, to] of SUMMITS) {
    const form = `(?:the )?(?:(?:19|20)\\d\\d )?(?:(?:nato(?:'s)? )?(?:the )?(?:${place})(?: dc)? (?:nato )?summit|(?:nato(?:'s)? )?summit (?:in|of|at) (?:the )?(?:${place})(?: dc)?)${year}`;
    const match = new RegExp(`^${form}$`).exec(words);
    const said = match?.groups?.["year"];
    if (match !== null && (said === undefined || from.startsWith(said))) return { from, to };
  }
  return undefined;
}
