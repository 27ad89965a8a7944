import { daysBetween, type DaySpan } from "#core/day.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, allMatches } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

/** A cheap look before the patterns below. */
const MAY_DATE =
  /\b(?:(?:weeks?|months?|years?|decades?) (?:on )?(?:after|since|from|following)|[Ss]ince|follow(?:s|ed)?|[Bb]uil(?:ds|t|ding)|dates? (?:back|from)|results?|outcome|product|com(?:es?|ing)|came)\b/;

const AGO = "(?:weeks?|months?|years?|decades?) (?:on )?(?:after|since|from|following)";
/** Not “the ceremony that marked five years since …”: that is what they are there for. */
const UNMARKED = "(?<!\\b(?:mark|celebrat|commemorat)[a-z]* (?:the )?(?:[\\p{L}\\d]+ ){1,2})";
const WHOSE = `(?:the |The )?(?:${ACTOR}[’']s?|[Hh]is|[Hh]er|[Tt]heir|visit|trip|(?:first|last|previous|historic|landmark) (?:visit|trip))`;
/** What only says when, or why, something else was; it ends where the sentence's own words go on. */
const DATED = new RegExp(
  [
    `${UNMARKED}\\b${AGO} [^,;:]*`,
    `\\b[Ss]ince (?:${WHOSE} (?!arrival)|(?:the )?${ACTOR} (?:last |first )?(?:visited|travelled|went|met|was))[^,;:]*`,
    `\\b(?:follow(?:s|ed)?(?: on from| up on)?|[Bb]uil(?:ds|t|ding) (?:up)?on|(?:results?|resulted) (?:from|of)|(?:outcome|product) of|(?:comes?|came|coming) (?:shortly |soon |just )?after) ${WHOSE}(?: [a-z-]+){0,3} (?:visits?|trips?|tour)\\b[^,;:]*`,
    `${WHOSE}(?: [a-z-]+){0,3} (?:visits?|trips?|tour) [^,;:]{3,60}? dates? (?:back|from)\\b[^,;:]*`,
  ].join("|"),
  "gu",
);

/**
 * Marks as recalled what only dates something else: an earlier journey, of which the release tells no
 * day and which is no news. A day of its own, “last week” too, keeps it.
 *
 *     The visit comes a year after ◉’s first visit to ◆    → recalled
 *     Since ◉’s last visit to ◆, much has changed          → recalled
 *     Months after a visit to ◆, ◉ travelled to ◆          → the second alone is news
 */
export function withoutTimeMarks(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const dated = new Map(
    outlines.filter(({ text }) => MAY_DATE.test(text)).map((one) => [one.sentence, datedIn(one)]),
  );
  if (dated.size === 0) return findings;
  return findings.map((one) => {
    const marks = dated.get(one.sentence);
    return one.mode !== "remote" && marks !== undefined && isEarlier(one, marks)
      ? { ...one, days: marks.days, mode: "recalled" as const }
      : one;
  });
}

/** The places of what dates something else, and of the rest of its sentence. */
interface Dated {
  readonly earlier: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly days: DaySpan | undefined;
}

function datedIn(outline: Outline): Dated {
  const { text } = outline;
  const clauses = allMatches(DATED, text).map(([words]) => words);
  const rest = clauses.reduce((left, words) => left.replace(words, ""), text);
  const bare = clauses.filter((words) => !outline.daysIn(words).some(isNear));
  const earlier = bare.join(" ");
  const days = outline.daysIn(earlier)[0]?.span;
  return { earlier: namesIn(outline, earlier), others: namesIn(outline, rest), days };
}

function namesIn({ placesIn }: Outline, text: string): ReadonlySet<string> {
  return new Set(placesIn(text).flatMap(({ country, words }) => [country ?? "", words]));
}

function isEarlier({ country, places }: Finding, { earlier, others }: Dated): boolean {
  const isOnlyThere = (name: string) => earlier.has(name) && !others.has(name);
  return isOnlyThere(country) || (places.length > 0 && places.every(isOnlyThere));
}

/** A day, or a week: “last year” is none. */
function isNear({ span, loose }: ReturnType<Outline["daysIn"]>[number]): boolean {
  return !loose || (span !== undefined && daysBetween(span.from, span.to) < 10);
}
