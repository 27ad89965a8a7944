import { MONTHS, type Day, type DaySpan } from "#core/day.ts";
import { resolveDateline } from "#core/newsroom/dateline.ts";
import { readRelative, relativeDaysIn } from "./relative-days.ts";
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

const MONTH = MONTHS.join("|");

/**
 * Finds the days that a sentence names, written out or counted from publication.
 *
 *     From 27 to 29 May, published in May 2024   → 2024-05-27 … 29
 *     On the same day, after 20 November 2023    → 2023-11-20
 *     met last week, published 2024-06-26        → 2024-06-17 … 23, loose
 */
export function daysIn(text: string, calendar: Calendar): readonly DayMention[] {
  const single = datesIn(text).map((found) => readWritten(withArticle(found, text), calendar));
  const written = joinRanges(single, text);
  const read: DayMention[] = [];
  for (const match of relativeDaysIn(text)) {
    const last = isCountedOn(match)
      ? daysBefore(match.index, [...written, ...read], calendar)
      : writtenBefore(match.index, written, calendar);
    const ahead = (calendar.ahead && !isOfWords(match)) || isOfNext(match);
    read.push(readRelative(match, { ...calendar, last, ahead, behind: isBehind(text) }));
  }
  const relative = read
    .filter((one) => !written.some((range) => isFirstOf(one, { range, text })))
    .filter(({ start, end }) => !written.some((one) => start < one.end + 2 && one.start < end + 2));
  const days = withApposed([...written, ...relative], text);
  return isOfDateline(days, text) ? days.slice(1) : days;
}

/** “A day later, on 21 November”: one day, and what is written out counts. */
function withApposed(found: readonly DayMention[], text: string): readonly DayMention[] {
  const days = found.toSorted((one, other) => one.start - other.start);
  return days.flatMap((day, at) => {
    const [before, after] = [days[at - 1], days[at + 1]];
    if (after !== undefined && isApposed(day, { after, text })) return [];
    const isNamed = before !== undefined && isApposed(before, { after: day, text });
    return [isNamed ? { ...day, start: before.start } : day];
  });
}

function isApposed(day: DayMention, { after, text }: { after: DayMention; text: string }): boolean {
  return (
    /^, (?:on )?$/.test(text.slice(day.end, after.start)) &&
    /^(?:later|earlier|the|a|one|two|three|on the) .*(?:day|later|earlier|morning|evening)$/i.test(
      text.slice(day.start, day.end),
    ) &&
    !after.loose
  );
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

/** “the day before”, “the following day”: counted from the days that the sentence itself named last. */
function isCountedOn([words]: RegExpExecArray): boolean {
  return /day before|previous|following|next (?:day|morning)|same day|day after|that |days? (?:earlier|later)/i.test(
    words,
  );
}

function daysBefore(
  at: number,
  days: readonly DayMention[],
  { last }: Calendar,
): DaySpan | undefined {
  const before = days
    .filter(({ end, span, loose }) => end <= at && span !== undefined && !loose)
    .toSorted((one, other) => one.end - other.end);
  return before.at(-1)?.span ?? last;
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
  const span = spanOfDate(found, near ?? last?.to);
  return { start: found.start, end: found.end, span, loose: false };
}

/** “on the 8th of July”: “the” belongs to the day. */
function withArticle(found: FoundDate, text: string): FoundDate {
  const isNth = /^\d{1,2}(?:st|nd|rd|th)\b/.test(text.slice(found.start, found.start + 5));
  const before = text.slice(Math.max(0, found.start - 4), found.start);
  return isNth && before === "the " ? { ...found, start: found.start - 4 } : found;
}

/** A release names the same days again and again, and days of the calendar are dear. */
const spans = new Map<string, DaySpan | undefined>();
const MOST_SPANS = 10_000;

function spanOfDate(found: FoundDate, near: Day | undefined): DaySpan | undefined {
  const { first, last, weekday } = found;
  const key = `${keyOf(first)}|${keyOf(last)}|${weekday}|${near}`;
  if (spans.has(key)) return spans.get(key);
  const dateline = { ...found, reason: "event-day", firm: true, ahead: false } as const;
  const span =
    resolveDateline(dateline, near) ?? resolveDateline({ ...dateline, weekday: undefined }, near);
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(key, span);
  return span;
}

function keyOf({ year, month, date }: FoundDate["first"]): string {
  return `${year}-${month}-${date}`;
}
