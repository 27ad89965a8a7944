import { daysBetween, type Day } from "#core/day.ts";
import type { Finding } from "#core/visits/findings/finding.ts";

const RECAP =
  /\b(?:year (?:in|under) review|review of the year|looking back (?:at|on) (?:the year|(?:19|20)\d\d)|(?:over|in|during) the (?:past|last) (?:year|twelve months|12 months)|end of the year|annual report (?:for|of) (?:19|20)\d\d)\b/i;
/** So many letters tell what sort of release it is. */
const OPENING_LENGTH = 600;

/**
 * Tells whether a release looks back on a year: such a text names many events, and seldom who was
 * there in person.
 *
 *     “Over the past year, NATO has adapted. …”   → true
 */
export function isRecap(words: string): boolean {
  return RECAP.test(words.slice(0, OPENING_LENGTH));
}

/** Tells whether a presence has a day that makes it sure; an event's name alone does not. */
export function isSurelyThere({ mode, days, isLoose, isImplied }: Finding): boolean {
  return (mode !== "event" && !isImplied) || (days !== undefined && !isLoose);
}

/** A visit this long before the release is only recalled. */
const LONG_AGO_DAYS = 100;

/** “Twenty years ago, ◉ travelled to ◆”. */
const YEARS_AGO =
  /^(?:(?:Exactly|Some|About|Almost|Nearly|Over|More than|Around|Just) )?(?:\d+|[A-Z]?[a-z]+(?:-[a-z]+)?|A (?:dozen|few)) (?:years|decades) ago\b/;

const LAST_YEAR =
  "(?:last (?:year|spring|summer|autumn|fall|winter)|(?:in )?(?:previous|earlier|past) years)";
/** “Last year ◉ visited ◆”, “visited ◆ in the autumn of last year”. */
const OF_LAST_YEAR = new RegExp(
  `^(?:Earlier |Late |Already |In (?:[a-z]+ of )?)?${LAST_YEAR}\\b|\\b(?:visit(?:ed)?|travelled|went|flew|attended|was|were) [^,;:]{3,60}? ${LAST_YEAR}$`,
  "iu",
);

/** “The idea was born when ◉ met ◉ in ◆”, “dates back to ◉’s visit to ◆”. */
const OF_ORIGINS =
  /\b(?:(?:was|were) (?:first )?(?:born|conceived|proposed|mooted|suggested|devised|dreamt up)|originat(?:es|ed)|dates back|goes back|took root|began life) (?:when|in|to|from|as|during|after|at|with)\b/;

/**
 * Marks as recalled what a release of `published` tells of long ago.
 *
 *     “the treaty that ◉ signed in ◆ in 2010”, in 2023   → recalled
 */
export function withRecalled(
  findings: readonly Finding[],
  published: Day | undefined,
): readonly Finding[] {
  const isLongAgo = ({ days, mode }: Finding) =>
    mode !== "remote" &&
    published !== undefined &&
    days !== undefined &&
    days.to < published &&
    daysBetween(days.to, published) > LONG_AGO_DAYS;
  const isOfOldTimes = ({ days, mode, sentence }: Finding) =>
    mode !== "remote" &&
    days === undefined &&
    (YEARS_AGO.test(sentence.plain) ||
      OF_ORIGINS.test(sentence.plain) ||
      OF_LAST_YEAR.test(sentence.plain.replace(/[.!]$/, "")));
  return findings.map((one) =>
    isLongAgo(one) || isOfOldTimes(one) ? { ...one, mode: "recalled" } : one,
  );
}
