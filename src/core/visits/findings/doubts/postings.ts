import type { Figure } from "#core/visits/mentions/cast.ts";
import { splitVerbGroup, subjectOf } from "#core/visits/mentions/clause.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, allMatches } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

const DUTY =
  "(?:command|office|duties|responsibilit(?:y|ies)|leadership|the helm|the (?:post|position|reins|role|duties|command|office)|(?:his|her) (?:duties|post|position|new (?:role|post|duties|position)|command|office))";
const TAKES = new RegExp(
  `\\b(?:assum(?:es|ed|ing)|(?:takes?|took|taking)(?: over| up)?|accept(?:s|ed)|relinquish(?:es|ed|ing)|hand(?:s|ed|ing)(?: over)?|turn(?:s|ed) over|pass(?:es|ed)(?: on)?|transfer(?:s|red)|yield(?:s|ed)|took over from|(?:takes?|took|taking) over) (?:the )?(?:${DUTY}|as|from ${ACTOR}|(?<from>${ACTOR}))|\\b(?:was|is|were) (?:sworn in|installed|inaugurated) as\\b|\\bsucceed(?:s|ed|ing) (?<from>${ACTOR})`,
  "u",
);
const HANDED = new RegExp(
  `\\b(?:command|responsibility|authority)\\b[^.;]{0,120}? (?:from|to) (?:the )?(?:outgoing [a-z]+ |incoming [a-z]+ )?(?<who>${ACTOR})`,
  "gu",
);
const JOURNEY = /\b(?:visit(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)|trip|tour|toured|arrived|flew)\b/;
const OF_POST =
  /\b(?:ceremony|command|office|handover|hand-over|assum\w+|took over|takes over|duties|post|sworn|installed|inaugurated|role|position|helm|reins|leadership|responsibilit\w+)\b/i;

/**
 * Leaves out those who take up or hand over a post where it is: they are posted there, and visit nobody.
 * Guests at the ceremony stay.
 *
 *     ◉ took over command of KFOR at a ceremony in ◆   → none for ◉
 */
export function withoutPostings(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const posted = new Set(outlines.flatMap((outline) => postedIn(outline)));
  if (posted.size === 0) return findings;
  return findings.filter(
    ({ visitor, sentence }) =>
      !posted.has(visitor) || JOURNEY.test(sentence.plain) || !OF_POST.test(sentence.plain),
  );
}

function postedIn(outline: Outline): readonly Figure[] {
  const { text } = outline;
  const found = OF_POST.test(text) || text.includes("succeed") ? TAKES.exec(text) : null;
  if (found === null || JOURNEY.test(text)) return [];
  const { rest } = splitVerbGroup(text.slice(0, found.index));
  if (/\b(?:who|which),? $/.test(rest)) return [];
  const handed = allMatches(HANDED, text).map(({ groups }) => groups?.["who"] ?? "");
  return outline.figuresIn([subjectOf(rest), found.groups?.["from"], ...handed].join(""));
}
