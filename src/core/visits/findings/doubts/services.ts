import type { Finding } from "#core/visits/findings/finding.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

/** A cheap look before the patterns below. */
const MAY_SERVE =
  /\bto (?:join|serve|work|lead|command|reinforce|relieve)\b|[- ]months?(?:-long)? |where (?:he|she|they) will (?:spend|serve|work)\b/;

const FORCE =
  "(?:[Mm]ission|[Bb]attle ?group|[Ff]orces?|[Bb]rigade|[Bb]attalion|[Dd]etachment|[Rr]otation|[Cc]ontingent|[Dd]eployment|[Oo]peration)";
const SOME_FORCE = `(?:(?:the|its|their|a|an|NATO[’']s|NATO|Canada[’']s) )*(?:[\\p{L}-]+ ){0,3}${FORCE}\\b`;
const COMES =
  "\\b(?:arriv(?:es?|ed|ing)|travell?(?:s|ed|ing)|went|goes|came|comes|fl(?:ew|ies|own)|moved|left|leaves|landed|returned)\\b[^.;:]{0,100}?";
const SERVES = new RegExp(
  [
    `${COMES} to (?:join (?:KFOR|NMI|EUFOR|${SOME_FORCE})|serve (?:with|in|as|at|under|alongside)\\b|work (?:in|at|as)\\b|(?:lead|command|reinforce|relieve) ${SOME_FORCE})`,
    `${COMES} (?:for|on) (?:a|an|their|his|her) (?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+)[- ]months?(?:-long)? )(?:[a-z]+ )?(?:tour|mission|deployment|rotation|assignment|stint|posting|tasking)\\b`,
    `${COMES} where (?:he|she|they) will (?:spend|serve|work)\\b[^.;,]{0,40}\\b(?:months?|years?|until|as|with)\\b`,
  ].join("|"),
  "u",
);

/** What else somebody did in that sentence is news. */
const NEWS =
  /\b(?:visit(?:s|ed|ing)?|met|welcomed|received|hosted|attended|participated|took part|addressed|thanked|praised)\b/;

/**
 * Leaves out those who come to serve: months in a mission, a force or an office are no visit.
 *
 *     ◉ arrived in ◆ to join KFOR                → none
 *     ◉ arrived in ◆ for a six-month tour        → none
 *     ◉ arrived in ◆ to join the leaders         → ◉ in ◆
 */
export function withoutServices(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const served = outlines.filter(({ sentence: { plain } }) => {
    const found = MAY_SERVE.test(plain) ? SERVES.exec(plain) : null;
    return found !== null && !NEWS.test(plain.replace(found[0], ""));
  });
  if (served.length === 0) return findings;
  const sentences = new Set(served.map(({ sentence }) => sentence));
  return findings.filter(({ sentence }) => !sentences.has(sentence));
}
