import { ACTOR, PLACE } from "#core/visits/mentions/marks.ts";
import type { FoundVerb } from "./verb-finder.ts";

/** “thanked ◉ for coming to Oslo and | visiting ◆”. */
const PRAISED_FOR =
  /\b(?:thank|prais|commend|congratulat|applaud|credit|laud|hail|criticis|condemn|blam)(?:e?s|ed|ing)? [^,;:.]{1,80}? for (?:[a-z]+ing [^,;:.]{1,60} and (?:for )?)?(?:also )?$/;
const BLAMED_FOR =
  /\b(?:criticis|condemn|blam)(?:e?s|ed|ing)? [^,;:.]{1,80}? for (?:[a-z]+ing [^,;:.]{1,60} and (?:for )?)?(?:also )?$/;

/**
 * Tells whether a gerund is the deed of somebody who is thanked or blamed for it.
 *
 *     ◉ thanked ◉ for | visiting ◆     → true
 *     ◉ thanked ◉ for | hosting him    → false: whom they host is the one who thanks
 */
export function isDeedOfThanked({ verb, frame }: FoundVerb, before: string): boolean {
  if (!verb.endsWith("ing") || !before.includes(" for ")) return false;
  if (frame.kind === "meet") return BLAMED_FOR.test(before);
  return (frame.kind === "go" || frame.kind === "take-part") && PRAISED_FOR.test(before);
}

const AHEAD = new RegExp(
  `\\b(?:[Aa]head of|[Bb]efore|[Pp]rior to|[Ii]n advance of|(?:[Pp]lans?|[Pp]reparations?) for|[Oo]n the eve of)(?: (?:the|an?|this|his|her|their|its|${ACTOR}[’']s?|(?:a )?(?:planned|upcoming|forthcoming)))*(?: (?!(?:after|during|following)\\b)[a-z-]+){0,2} $`,
  "u",
);

/**
 * Tells whether the journey that a noun names next is still to come.
 *
 *     spoke to the press ahead of his | visit to ◆   → true
 */
export function isAheadOf(before: string): boolean {
  return AHEAD.test(before);
}

const TRIP_OF = `${ACTOR}[’']s? (?:(?:own|first|second|last|recent|latest|official|historic|planned|upcoming|forthcoming|(?:[a-z]+-)+[a-z]+) )*`;
const OWNED = new RegExp(
  `${ACTOR}(?:(?! (?:and|who) |[;:])[^])*? (?<!\\b(?:join(?:s|ed|ing)?|accompan(?:y|ies|ied|ying)|[Dd]uring|as|part of|in) )(?:the )?${TRIP_OF}$`,
  "u",
);

/**
 * Tells whether the journey that comes next is of somebody named right before it, and another only
 * speaks of it.
 *
 *     ◉ discussed ◉’s recent | visit to ◆   → true
 *     ◉ joined ◉’s | visit to ◆             → false
 */
export function isOwnedByOther(before: string): boolean {
  return /[’']s? (?:[a-z-]+ )*$/.test(before) && OWNED.test(before);
}

/** “praised ◉’s visit to ◆”: nobody else is there for it. */
export const TRIP_OF_OTHERS = new RegExp(
  `(?<!\\b(?:[Dd]uring|part of|in|joining) (?:the )?)${TRIP_OF}(?:visit|trip|tour) (?:to|of|in) (?:the )?${PLACE}`,
  "u",
);
