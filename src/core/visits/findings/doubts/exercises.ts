import type { Finding } from "#core/visits/findings/finding.ts";
import { GROUP_EVENT, isFromManyNations } from "#core/visits/findings/groups/group-words.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

/** “gathered in ◆ for exercise Northern Wind”. */
const FOR_EXERCISE =
  /\b(?:for|in|at|during|as part of) (?:(?!(?:planning|preparations?|lessons)\b)[\p{L}\d’'-]+ ){0,6}?[Ee]xercise\b(?! (?:planning|planners|preparation|control))/u;
/** “The exercise was hosted by …”, “The fourth Exercise (NW24) brought together …”: the sentence after. */
const WAS_EXERCISE =
  /^(?:The|This|It was) (?:[\p{L}\d’'-]+ ){0,12}?[Ee]xercise(?: \([^()]{2,20}\)| \p{Lu}[\p{L}\d-]*){0,3} (?:is|was|were|has|br(?:ought|ings)|gather(?:s|ed)|saw|sees|tests?|tested|involve[sd]|simulate[sd]|aim(?:s|ed)|allow(?:s|ed)|include[sd])\b/u;
/** What people come to that plan an exercise, or learn from it. */
const MEETING = new RegExp(
  `(?<![\\p{L}])${GROUP_EVENT.replace("|[Tt]raining", "")}(?![\\p{L}])`,
  "u",
);

/**
 * Leaves out groups from many nations who gather for an exercise: whoever trains there is no visitor.
 *
 *     Participants from 20 nations gathered in ◆ on ▣ for exercise Northern Wind   → none
 *     Planners from 20 nations met in ◆ on ▣ for a workshop on the exercise        → the planners in ◆
 */
export function withoutExercises(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const isOfGroup = ({ visitor, mode }: Finding) =>
    visitor.kind === "company" && mode === "event" && isFromManyNations(visitor.name);
  return findings.filter((one) => !isOfGroup(one) || !isAtExercise(one, outlines));
}

function isAtExercise({ sentence }: Finding, outlines: readonly Outline[]): boolean {
  const { plain } = sentence;
  if (MEETING.test(plain)) return false;
  if (plain.includes("xercise") && FOR_EXERCISE.test(plain)) return true;
  const at = outlines.findIndex((one) => one.sentence === sentence);
  const next = at < 0 ? undefined : outlines[at + 1]?.sentence.plain;
  return next?.includes("xercise") === true && WAS_EXERCISE.test(next);
}
