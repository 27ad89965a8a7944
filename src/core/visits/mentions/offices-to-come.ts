import type { ActorMention } from "./mentions.ts";

const BEFORE = /\b(?:next|future|incoming|prospective|would-be) (?:NATO )?$/i;
const WITHIN = /^(?:(?:the|an?|its|his|her|their|NATO(?:[’']s)?) )*(?:next|future|incoming) /i;
const BEHIND = /^[- ](?:designate|elect)\b/;

/**
 * Leaves out an office without a name that somebody is yet to take: whoever holds it today is not meant.
 *
 *     “Admiral ◉, elected as the next Chair of the Military Committee, visited ◆”  → the Admiral alone
 */
export function withoutOfficesToCome(
  actors: readonly ActorMention[],
  plain: string,
): readonly ActorMention[] {
  return actors.filter(({ kind, name, words, start, end }) => {
    if (kind !== "person" || name !== "") return true;
    const isBefore = BEFORE.test(plain.slice(Math.max(0, start - 20), start));
    return !isBefore && !WITHIN.test(words) && !BEHIND.test(plain.slice(end));
  });
}
