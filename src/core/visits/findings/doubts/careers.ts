import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

/** A cheap look before the patterns below. */
const MAY_TELL_CAREER =
  /\b(?:served|worked|held|studied|graduated|obtained|earned|educated|taught|posted|stationed|assigned|spent|career|born|grew up|rose|[Bb]efore (?:joining|becoming|taking|this|that|(?:his|her) )|[Pp]rior to (?:joining|becoming|taking|this|that|(?:his|her) ))/;

const EARLIER =
  "(?:(?:has|had|have|also|previously|formerly|earlier|initially|first|then|later|subsequently|long|twice) )*";
const CAREER = new RegExp(
  [
    `(?:${ACTOR}(?:,[^,;:]{2,80},)?|\\band) ${EARLIER}(?:served (?:as|at|in|with|on|under)|worked (?:as|at|for|in|on)|held (?:various|several|many|different|a number of|numerous|senior|[a-z]+ly|command|diplomatic|the (?:post|position|office|rank)|an? (?:post|position|[a-z]+ degree)|posts|positions)|studied|graduated|(?:obtained|earned|received|completed) (?:an?|his|her|the) [^.;]{0,40}?(?:degree|diploma|doctorate|Master|Bachelor|PhD|MA|studies)|(?:was|were) (?:born|educated|(?:previously |then |later )?(?:posted|stationed|assigned|based))|taught|grew up|rose through)\\b`,
    `^(?:before|prior to|Before|Prior to) (?:joining|becoming|taking (?:up|over|office|command)|this (?:post|position|appointment|assignment)|that|(?:his|her) (?:current |present |new )?(?:appointment|post|position|assignment|tenure|career|role))\\b[^,]{0,80}, `,
    `\\b(?:his|her) (?:long |distinguished |military |diplomatic |professional |academic |political |early )*career\\b`,
  ].join("|"),
  "u",
);

/**
 * Leaves out what a sentence of somebody's studies, posts and moves pretends: nobody who served, worked
 * or moved somewhere was a visitor there. A day or a week of its own tells that it is news after all.
 *
 *     ◉ served as an adviser in ◆ before he came to ◆     → none
 *     ◉, who had served in ◆, visited ◆ on ▣              → ◉ in ◆
 */
export function withoutCareers(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const told = outlines.filter(({ text }) => MAY_TELL_CAREER.test(text) && CAREER.test(text));
  if (told.length === 0) return findings;
  const sentences = new Set(told.map(({ sentence }) => sentence));
  return findings.filter(({ sentence, days }) => days !== undefined || !sentences.has(sentence));
}
