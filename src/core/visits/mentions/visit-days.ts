import { addDays, MONTHS, spanOf, WEEKDAYS, weekdayOf, type Day, type DaySpan } from "#core/day.ts";
import { resolveDateline } from "#core/newsroom/dateline.ts";
import { allMatches } from "./marks.ts";
import { readWeekday } from "./weekdays.ts";
import { findDates, type FoundDate } from "#core/newsroom/written-date.ts";

/** Days that a sentence names. */
export interface DayMention {
  readonly start: number;
  readonly end: number;
  /** `undefined` where the text does not tell, as a weekday in a release without a date. */
  readonly span: DaySpan | undefined;
  /** A week, a month or a year rather than days. */
  readonly loose: boolean;
}

/** What days are counted from. */
export interface Calendar {
  /** The day of publication, or the nearest that the release tells. */
  readonly near: Day | undefined;
  /** The day that the sentence before was about: “on the same day” is that one. */
  readonly last: DaySpan | undefined;
  /** Whether the sentence tells of what is to come: then “on Monday” is the next. */
  readonly ahead: boolean;
  /** Whether it tells of what was: then “on Monday” is the last, whatever the sentences before foretold. */
  readonly behind?: boolean;
}

const WEEKDAY = WEEKDAYS.join("|");
const MONTH = MONTHS.join("|");
const RELATIVE = new RegExp(
  [
    String.raw`(?:on )?(?:the same day|that (?:same )?day|(?<=^)the (?:day (?:before|after)|previous day)(?=, )|later (?:that|in the|the same) day|the following day|the next day)`,
    String.raw`(?:earlier )?(?:today|this (?:morning|afternoon|evening))(?: \(\))?`,
    `yesterday|tomorrow`,
    String.raw`(?:over|at|during) the (?:past |last )?weekend|(?:this|last|next) weekend`,
    String.raw`(?:earlier |later )?(?:this|last|next|past) (?:week|month|year|summer|spring|autumn|fall|winter|${WEEKDAY})`,
    String.raw`(?:earlier |later )?(?:on |from |between )?(?<first>${WEEKDAY})(?: (?:morning|afternoon|evening)|(?: to| until| through| till| and) (?<until>${WEEKDAY})(?: this week)?)?`,
    String.raw`(?:in |since |(?:early|mid|late)[ -](?:in )?)(?:(?:early|mid|late)[ -])?(?:(?:${MONTH})(?: (?:19|20)\d\d)?|(?:19|20)\d\d)`,
  ].join("|"),
  "gi",
);

/** What each of them holds; it spares most sentences the dear expression. */
const MAY_BE_RELATIVE = new RegExp(
  `day|week|month|year|morning|afternoon|evening|tomorrow|summer|spring|autumn|fall|winter|(?:19|20)\\d\\d|${MONTH}`,
  "i",
);

/**
 * Finds the days that a sentence names, written out or counted from publication.
 *
 *     From 27 to 29 May, published in May 2024   → 2024-05-27 … 29
 *     On the same day, after 20 November 2023    → 2023-11-20
 *     met last week, published 2024-06-26        → 2024-06-17 … 23, loose
 */
export function daysIn(text: string, calendar: Calendar): DayMention[] {
  const single = datesIn(text).map((found) => readWritten(found, calendar));
  const written = joinRanges(single, text);
  const relative = (MAY_BE_RELATIVE.test(text) ? allMatches(RELATIVE, text) : [])
    .map((match) => {
      const last = writtenBefore(match.index, written, calendar);
      return readRelative(match, {
        ...calendar,
        last,
        ahead: (calendar.ahead && !isOfWords(match)) || isOfNext(match),
        behind: isBehind(text),
      });
    })
    .filter((one) => !written.some((range) => isFirstOf(one, { range, text })))
    .filter(({ start, end }) => !written.some((one) => start < one.end + 2 && one.start < end + 2));
  const days = [...written, ...relative].toSorted((one, other) => one.start - other.start);
  return isOfDateline(days, text) ? days.slice(1) : days;
}

/** “SWEDEN, August 24 – On 25 August, …”: the first day is when the words were written. */
function isOfDateline([first, ...others]: readonly DayMention[], text: string): boolean {
  if (first === undefined || !/^\)? ?[–—-]{1,2} /.test(text.slice(first.end, first.end + 5)))
    return false;
  const isPlace = /^\p{Lu}[\p{L}'’. ]{2,40}(?:, [\p{Lu}][\p{L}. ]{1,30})?,? \(?$/u;
  return isPlace.test(text.slice(0, first.start)) && others.some(({ loose }) => !loose);
}

/** “from Tuesday, July 25 to Friday, July 28”, “between 30 May and 2 June”: two days make a range. */
function joinRanges(days: readonly DayMention[], text: string): DayMention[] {
  const joined: DayMention[] = [];
  for (const day of days) {
    const before = joined.at(-1);
    const [from, to] = [before?.span?.from, day.span?.to];
    const link = before === undefined ? "" : text.slice(before.end, day.start);
    const opening = before === undefined ? "" : text.slice(0, before.start);
    const isRange =
      /^,? (?:to|until|till|through|[–—-]) (?:the )?$/.test(link) ||
      (/^,? and (?:the )?$/.test(link) && /\bbetween (?:the )?$/i.test(opening));
    if (!isRange || before === undefined || from === undefined || to === undefined || from >= to)
      joined.push(day);
    else joined[joined.length - 1] = { ...before, end: day.end, span: { from, to } };
  }
  return joined;
}

const AHEAD =
  /\bwill\b|\b(?:is|are) (?:due|set|scheduled|expected|slated) to\b|\b(?:are|is) (?:meeting|gathering|convening|travell?ing)\b[^.;]* on \p{Lu}[a-z]+day\b|\b(?:travels|flies|goes|continues|heads|moves|proceeds) (?:on )?to\b[^.;]* on \p{Lu}[a-z]+day\b/u;

const BEHIND =
  /\b(?:met|visited|travell?ed|arrived|touched down|landed|held|left|took|spoke|began|addressed|attended|started|concluded|discussed|welcomed|received|declared|thanked|flew|went|toured|opened|was|were|had)\b/;

/** Tells of what was: “met”, “visited”. */
function isBehind(text: string): boolean {
  return BEHIND.test(text) && !isAhead(text);
}

/** Tells of what is to come: “will visit”, and “travels on to ◆ on Thursday” as well. */
export function isAhead(text: string): boolean {
  return AHEAD.test(text);
}

const SLIP = new RegExp(
  `(?<![\\d.])\\d{1,2}(?<link> (?:to|until|and|of))(?<twice> (?:to|of|and|until|the))(?= (?:\\d{1,2} (?:${MONTH})|(?:${MONTH}))\\b)`,
  "gu",
);

/** Written days, also with a small word twice: “From 6 to to 8 May 2023”. */
function datesIn(text: string): readonly FoundDate[] {
  if (!/\d (?:to|until|and|of) (?:to|of|and|until|the)/.test(text)) return findDates(text);
  const slips = [...text.matchAll(SLIP)].map(({ index, 0: words, groups }) => {
    const length = groups?.["twice"]?.length ?? 0;
    return { from: index + words.length - length, length };
  });
  const mended = text.replace(SLIP, (words, _link: string, twice: string) =>
    words.slice(0, -twice.length),
  );
  const back = (at: number) =>
    slips.reduce((place, { from, length }) => (from < place ? place + length : place), at);
  return findDates(mended).map((found) => ({
    ...found,
    start: back(found.start),
    end: back(found.end),
  }));
}

/** “visits ◆ on 9 July before going on to ◆ on Wednesday”: the Wednesday after. */
function writtenBefore(
  at: number,
  written: readonly DayMention[],
  { near, last }: Calendar,
): DaySpan | undefined {
  const before = written.findLast(({ end, span }) => end <= at && span !== undefined)?.span;
  return before !== undefined && near !== undefined && before.to > near ? before : last;
}

/** “said on Monday that it will …”: the day of the words has passed, whatever they look ahead to. */
function isOfWords({ index, input }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 60), index);
  return /\b(?:said|told|announced|stated|confirmed|reported|informed|noted|declared|wrote)\b[^.;,]{0,30}$/.test(
    before,
  );
}

/** “offered to host the next meeting in ◆ in June”: a month that lies ahead. */
function isOfNext({ 0: words, index, input }: RegExpExecArray): boolean {
  if (!/^in (?!.*\d)/i.test(words)) return false;
  return /\b(?:next|upcoming|forthcoming|offer(?:s|ed|ing)?|to be held)\b[^.;]{0,100}$/.test(
    input.slice(0, index),
  );
}

/** “Monday and Tuesday (6-7 June)”: the first weekday belongs to the range. */
function isFirstOf(one: DayMention, { range, text }: { range: DayMention; text: string }): boolean {
  if (range.span === undefined || range.span.from === range.span.to) return false;
  return /^(?: and|,? to| until| through|,| ?[-–—]) ?$/.test(text.slice(one.end, range.start));
}

function readWritten(found: FoundDate, { near, last }: Calendar): DayMention {
  const dateline = { ...found, reason: "event-day", firm: true, ahead: false } as const;
  const span =
    resolveDateline(dateline, near ?? last?.to) ??
    resolveDateline({ ...dateline, weekday: undefined }, near ?? last?.to);
  return { start: found.start, end: found.end, span, loose: false };
}

/** “from Tuesday to Thursday”: the last of them, and back to the first. */
function readWeekdays(
  { 0: words, index, groups }: RegExpExecArray,
  calendar: Calendar,
): DayMention {
  const [first, until] = [groups?.["first"], groups?.["until"]].map(
    (name) => WEEKDAYS.findIndex((one) => one.toLowerCase() === name?.toLowerCase()) + 1,
  );
  const last = readWeekday(until ?? 0, calendar);
  const length = ((until ?? 0) - (first ?? 0) + 7) % 7;
  const span = last && { from: addDays(last.to, -length), to: last.to };
  return { start: index, end: index + words.length, span, loose: false };
}

function readRelative(match: RegExpExecArray, calendar: Calendar): DayMention {
  if (match.groups?.["until"] !== undefined) return readWeekdays(match, calendar);
  const words = match[0].toLowerCase();
  const loose =
    /week|month|year|summer|spring|autumn|fall|winter|^in |^since|^early|^mid|^late\b/.test(words);
  const end = match.index + match[0].length;
  return { start: match.index, end, span: resolve(words, calendar), loose };
}

function resolve(
  words: string,
  { near, last, ahead, behind = false }: Calendar,
): DaySpan | undefined {
  if (/same day|that day|in the day/.test(words)) return last && { from: last.to, to: last.to };
  if (/day before|previous day/.test(words)) return last && oneDay(addDays(last.from, -1));
  if (/following day|next day|day after/.test(words)) return last && oneDay(addDays(last.to, 1));
  const month = readMonth(words, { near, ahead });
  if (month) return month;
  const weekday = WEEKDAYS.findIndex((name) => words.includes(name.toLowerCase())) + 1;
  if (weekday > 0) return readWeekday(weekday, { near, last, ahead, behind });
  if (near === undefined) return undefined;
  if (/today|this (?:morning|afternoon|evening)/.test(words)) return oneDay(near);
  if (words === "yesterday") return oneDay(addDays(near, -1));
  if (words === "tomorrow") return oneDay(addDays(near, 1));
  const step = words.includes("next") ? 1 : /last|past/.test(words) ? -1 : 0;
  if (words.includes("weekend")) return readWeekend(near, { step, ahead });
  if (words.includes("week")) return readWeek(near, { step, ahead });
  if (words.includes("month")) return monthOf(near, step);
  return undefined;
}

function oneDay(day: Day): DaySpan {
  return { from: day, to: day };
}

/** The Saturday and Sunday before, or the next where the text looks ahead. */
function readWeekend(near: Day, { step, ahead }: { step: number; ahead: boolean }): DaySpan {
  const isNext = ahead || step > 0;
  const sunday = addDays(near, isNext ? 7 - weekdayOf(near) : -(weekdayOf(near) % 7));
  return { from: addDays(sunday, -1), to: sunday };
}

/** The week so far, or what is left of it where the text looks ahead; of others the whole. */
function readWeek(near: Day, { step, ahead }: { step: number; ahead: boolean }): DaySpan {
  const monday = addDays(near, 1 - weekdayOf(near) + 7 * step);
  const sunday = addDays(monday, 6);
  if (step !== 0) return { from: monday, to: sunday };
  return ahead ? { from: near, to: sunday } : { from: monday, to: near };
}

function monthOf(near: Day, step: number): DaySpan | undefined {
  const month = Number(near.slice(0, 4)) * 12 + Number(near.slice(5, 7)) - 1 + step;
  return spanOf(Math.floor(month / 12), (month % 12) + 1);
}

/** “in May 2023”, “early in 2023”, “in July”. */
function readMonth(words: string, { near, ahead }: Omit<Calendar, "last">): DaySpan | undefined {
  if (!/^(?:in|early|mid|late)\b/.test(words)) return undefined;
  const month = MONTHS.findIndex((name) => words.includes(name.toLowerCase())) + 1;
  const written = /(?:19|20)\d\d/.exec(words)?.[0];
  if (month > 0) {
    const year = written === undefined ? yearOf(month, near, ahead ? 6 : 0) : Number(written);
    return year === undefined ? undefined : spanOf(year, month);
  }
  if (written === undefined) return undefined;
  const part = words.includes("early")
    ? ["01-01", "04-30"]
    : words.includes("late")
      ? ["09-01", "12-31"]
      : ["01-01", "12-31"];
  return { from: `${written}-${part[0]}`, to: `${written}-${part[1]}` };
}

/** The year that puts a month nearest to a day, at most so many months after it. */
function yearOf(month: number, near: Day | undefined, monthsAhead: number): number | undefined {
  if (near === undefined) return undefined;
  const year = Number(near.slice(0, 4));
  const gap = month - Number(near.slice(5, 7));
  if (gap > monthsAhead) return year - 1;
  return gap < monthsAhead - 11 ? year + 1 : year;
}
