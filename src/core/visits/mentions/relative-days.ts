import { addDays, MONTHS, spanOf, WEEKDAYS, weekdayOf, type Day, type DaySpan } from "#core/day.ts";
import { allMatches } from "./marks.ts";
import type { Calendar, DayMention } from "./visit-days.ts";
import { readWeekday } from "./weekdays.ts";

const WEEKDAY = WEEKDAYS.join("|");
const MONTH = MONTHS.join("|");
const ORDINALS = ["first", "second", "third", "fourth", "fifth"];
const ORDINAL = ORDINALS.join("|");
const RELATIVE = new RegExp(
  `(?<![a-z])(?:${[
    String.raw`(?:on )?(?:the same day|that (?:same )?day|(?:(?<=^)the day (?:before|after)|(?<=[\p{L})] )the day after(?! (?:the|a|his|her))|the previous (?:day|evening|night|afternoon|morning)|the day before)(?=[,.;]|$)|(?:later|earlier) (?:that|in the|the same) day|that (?:same )?(?:morning|afternoon|evening|night)|the (?:following|next) (?:day|morning|afternoon|evening))`,
    String.raw`(?:a|one|two|three) days? (?:earlier|later|before)(?=[,.;]|$)`,
    String.raw`on (?:the|his|her|their) (?:${ORDINAL}|last|final|opening|closing) day(?! (?:in|as|at) (?:office|the job|work)| of (?:a|an|his|her|their|its|the) (?:[a-z-]+ ){0,2}?[\da-z]+[- ]days?\b)`,
    String.raw`on the (?<date>[12]?\dth|[23]?1st|2?2nd|2?3rd|30th)(?! (?!(?:and|to|in|at|he|she|they|it|for|by|with|where|before|when|while) )\p{L})`,
    String.raw`from today (?:until|to|through|till) (?<till>${WEEKDAY}|tomorrow)`,
    String.raw`today and tomorrow|yesterday and today`,
    String.raw`(?:earlier )?(?:today|this (?:morning|afternoon|evening))(?: \(\))?`,
    `yesterday|tomorrow`,
    String.raw`(?:over|at|during) the (?:past |last )?weekend|(?:this|last|next) weekend`,
    String.raw`(?:earlier |later )?(?:this|last|next|past) (?:week|month|year|summer|spring|autumn|fall|winter|${WEEKDAY})`,
    String.raw`(?:earlier |later )?(?:on |from |between )?(?<first>${WEEKDAY})(?: (?:morning|afternoon|evening)|(?: to| until| through| till| and) (?<until>${WEEKDAY})(?: this week)?)?`,
    String.raw`(?:in |since |(?:early|mid|late)[ -](?:in )?)(?:(?:early|mid|late)[ -])?(?:(?:${MONTH})(?: (?:19|20)\d\d)?|(?:19|20)\d\d)`,
  ].join("|")})`,
  "giu",
);

/** What each of them holds; it spares most sentences the dear expression. */
const MAY_BE_RELATIVE = new RegExp(
  `day|\\dth|\\dst|\\dnd|\\drd|night|week|month|year|morning|afternoon|evening|tomorrow|summer|spring|autumn|fall|winter|(?:19|20)\\d\\d|${MONTH}`,
  "i",
);

/** Finds the words for days that are counted from publication, or from the days before. */
export function relativeDaysIn(text: string): readonly RegExpExecArray[] {
  return MAY_BE_RELATIVE.test(text) ? allMatches(RELATIVE, text) : [];
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

/**
 * Reads which days such words mean.
 *
 *     last week, published 2024-06-26   → 2024-06-17 … 23, loose
 */
export function readRelative(match: RegExpExecArray, calendar: Calendar): DayMention {
  if (match.groups?.["until"] !== undefined) return readWeekdays(match, calendar);
  const words = match[0].toLowerCase();
  const date = match.groups?.["date"];
  const till = match.groups?.["till"]?.toLowerCase();
  if (till !== undefined) return fromToday(match, { till, near: calendar.near });
  const own = date === undefined ? undefined : dayOfMonth(Number.parseInt(date), calendar);
  if (date !== undefined)
    return { start: match.index, end: match.index + words.length, span: own, loose: false };
  const loose =
    /week|month|year|summer|spring|autumn|fall|winter|^in |^since|^early|^mid|^late\b/.test(words);
  const end = match.index + match[0].length;
  return { start: match.index, end, span: resolved(words, calendar), loose };
}

/** “from today until Sunday”. */
function fromToday(
  { 0: words, index }: RegExpExecArray,
  { till, near }: { till: string; near: Day | undefined },
): DayMention {
  const weekday = WEEKDAYS.findIndex((one) => one.toLowerCase() === till) + 1;
  const place = { start: index, end: index + words.length, loose: false };
  if (near === undefined) return { ...place, span: undefined };
  const length = weekday === 0 ? 1 : (weekday - weekdayOf(near) + 7) % 7;
  return { ...place, span: { from: near, to: addDays(near, length) } };
}

/** The same few words are counted from the same day again and again. */
const spans = new Map<string, DaySpan | undefined>();
const MOST_SPANS = 10_000;

function resolved(words: string, calendar: Calendar): DaySpan | undefined {
  const { near, last, ahead, behind } = calendar;
  const key = `${words}|${near}|${last?.from}|${last?.to}|${ahead}|${behind}`;
  if (spans.has(key)) return spans.get(key);
  const span = resolve(words, calendar);
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(key, span);
  return span;
}

function resolve(
  words: string,
  { near, last, ahead, behind = false }: Calendar,
): DaySpan | undefined {
  if (/same day|that day|in the day|^(?:on )?that (?:same )?/.test(words))
    return last && oneDay(last.to);
  if (/the day before|previous /.test(words)) return last && oneDay(addDays(last.from, -1));
  if (/(?:following|next) (?:day|morning|afternoon|evening)|day after/.test(words))
    return last && oneDay(addDays(last.to, 1));
  if (/^(?:a|one|two|three) days?/.test(words)) return last && countedFrom(last, words);
  if (/^on (?:the|his|her|their) .* day$/.test(words)) return last && dayOfStay(last, words);
  const month = readMonth(words, { near, ahead });
  if (month) return month;
  const weekday = WEEKDAYS.findIndex((name) => words.includes(name.toLowerCase())) + 1;
  if (weekday > 0) return readWeekday(weekday, { near, last, ahead, behind });
  if (near === undefined) return undefined;
  if (/^(?:earlier )?today$|today \(|this (?:morning|afternoon|evening)/.test(words))
    return oneDay(near);
  if (words === "today and tomorrow") return { from: near, to: addDays(near, 1) };
  if (words === "yesterday and today") return { from: addDays(near, -1), to: near };
  if (words === "yesterday") return oneDay(addDays(near, -1));
  if (words === "tomorrow") return oneDay(addDays(near, 1));
  const step = words.includes("next") ? 1 : /last|past/.test(words) ? -1 : 0;
  if (words.includes("weekend")) return readWeekend(near, { step, ahead });
  if (words.includes("week")) return readWeek(near, { step, ahead });
  if (words.includes("month")) return monthOf(near, step);
  return undefined;
}

/** “a day later”, “two days earlier”. */
function countedFrom(last: DaySpan, words: string): DaySpan {
  const count = words.startsWith("two") ? 2 : words.startsWith("three") ? 3 : 1;
  return oneDay(words.endsWith("later") ? addDays(last.to, count) : addDays(last.from, -count));
}

/** “on the second day”, of days that the text told; none where it told fewer. */
function dayOfStay(last: DaySpan, words: string): DaySpan | undefined {
  if (last.from === last.to) return undefined;
  if (/ (?:last|final|closing) /.test(words)) return oneDay(last.to);
  const day = addDays(
    last.from,
    Math.max(
      0,
      ORDINALS.findIndex((one) => words.includes(one)),
    ),
  );
  return day > last.to ? undefined : oneDay(day);
}

/** “on the 12th”: of the month that the text is about, or of publication; else the one next to it. */
function dayOfMonth(date: number, { near, last, ahead }: Calendar): DaySpan | undefined {
  const about = last?.to ?? near;
  if (about === undefined) return undefined;
  const [year, month] = [Number(about.slice(0, 4)), Number(about.slice(5, 7))];
  const isPast = last === undefined && !ahead && date > Number(about.slice(8));
  const at = year * 12 + month - 1 - (isPast ? 1 : 0);
  const days = spanOf(Math.floor(at / 12), (at % 12) + 1);
  const day = days && addDays(days.from, date - 1);
  return day === undefined || days === undefined || day > days.to ? undefined : oneDay(day);
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
