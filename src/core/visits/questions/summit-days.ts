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
/** What else people tell the time by: the day it was, or began. */
const EVENTS: readonly (readonly [names: RegExp, day: string])[] = [
  [
    /^(?:the )?(?:(?:russian|russia's|full -? ?scale|start of the|beginning of the|outbreak of the) )*(?:(?:invasion of|war (?:in|on|against)) ukraine|ukraine (?:war|invasion)|(?:full - scale |full scale )?invasion)(?: (?:began|started|broke out))?$/,
    "2022-02-24",
  ],
  [
    /^(?:the )?(?:(?:start|outbreak|beginning) of the )?(?:(?:gaza|israel - hamas|israel hamas) war|war in gaza|hamas attacks?(?: on israel)?)(?: (?:began|started|broke out))?$/,
    "2023-10-07",
  ],
  [
    /^finland(?:'s)? (?:joined|accession|joining|became a member|membership)(?: (?:to |of )?(?:nato|the alliance))?$/,
    "2023-04-04",
  ],
  [
    /^sweden(?:'s)? (?:joined|accession|joining|became a member|membership)(?: (?:to |of )?(?:nato|the alliance))?$/,
    "2024-03-07",
  ],
  [
    /^(?:the )?(?:(?:us|american|u s) (?:presidential )?elections?|(?:donald )?trump(?:'s)? (?:re - ?)?(?:election|win|victory|won(?: the election)?|was (?:re - ?)?elected))$/,
    "2024-11-05",
  ],
  [
    /^(?:the )?(?:fall of (?:kabul|afghanistan)|taliban takeover|withdrawal from afghanistan)$/,
    "2021-08-15",
  ],
  [/^(?:the )?(?:start of the )?(?:pandemic|covid(?: - ?19)?)(?: began| started)?$/, "2020-03-11"],
];
const LONGEST = 8;

/**
 * Reads a summit, or another event by which people tell the time: before, after, since, in the run-up to
 * it. By itself it is a place where somebody was, so that only words of time ask for it here.
 *
 *     the Washington summit, NATO summit in Vilnius   → 9–11 Jul 2024, 11–12 Jul 2023
 *     the Gaza war began, Sweden joined               → 7 Oct 2023, 7 Mar 2024
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
  const [, day] = EVENTS.find(([names]) => names.test(words)) ?? [];
  return day === undefined ? undefined : { from: day, to: day };
}
