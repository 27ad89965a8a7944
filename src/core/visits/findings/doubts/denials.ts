import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, MARK } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

const MAY_DENY =
  /\b(?:[Rr]eports?|[Cc]laim(?:s|ed|ing)?|[Rr]umou?rs?|[Ss]tor(?:y|ies)|[Pp]osts?|[Aa]llegations?|[Ss]uggestions?|[Ss]peculation|[Nn]otion|[Ff]ootage|[Pp]ictures?|[Vv]ideos?|den(?:y|ies|ied|ying)|true|untrue|false|falsely|wrong|wrongly|[Ww]hether|When|if|consider(?:s|ed|ing)?|undecided|may not|[Aa]llegedly|[Ss]upposedly|rumou?red|None|Nobody|Neither|No|planned to|intended to|hoped to|wanted to|been (?:due|scheduled|expected|set|supposed) to|supposed to|to have|prevented|kept from|barred from)\b/;
/** No place stands before: “In ◆, ◉ denied that …” tells where somebody was. */
const START = `^[^;\\u${MARK.place.toString(16)}-\\u${(MARK.place + 0xff).toString(16)}]*?`;
const FALSE =
  "(?:false|untrue|wrong|fakes?|a fake|baseless|groundless|unfounded|without foundation|fabricated|a fabrication|made up|invented|disinformation|a lie|lies|a hoax|nonsense|incorrect|inaccurate|unconfirmed|not true|not correct|not confirmed|(?:[a-z]+ )?(?:denied|rejected|dismissed|refuted|debunked|disproved))";
const CLAIM =
  "(?:[Rr]eports?|[Cc]laims?|[Rr]umou?rs?|[Ss]tor(?:y|ies)|[Pp]osts?|[Aa]llegations?|[Ss]uggestions?|[Ss]peculation|[Nn]otion|[Ff]ootage|[Pp]ictures?|[Vv]ideos?)";
const UNDECIDED =
  "(?:(?:yet|still|has|have|had) to (?:decide|make up|confirm|say|announce)|(?:not|n[’']t|never) (?:yet )?(?:decided?|made up|confirmed?|said|say|announced?)|undecided|unclear|uncertain|not clear|not certain|not known|unknown|unsure|open|an open question|in doubt|no decision|decision|doubts?|weigh(?:s|ed|ing)?(?: up)?|mull(?:s|ed|ing)?|ponder(?:s|ed|ing)?|consider(?:s|ed|ing)?|thinking)";
/** What is said not to be so, or is not yet known. */
const NOT_SO = new RegExp(
  [
    `${START}\\b${CLAIM} (?:that|of|claiming|saying|alleging|suggesting|about|showing|which)\\b.*?\\b(?:is|are|was|were|been|be|proved|proves|prove|turned out(?: to be)?|remains?|remained|as) (?:also |all |entirely |completely |simply |plainly |quickly |later )?${FALSE}\\b`,
    `${START}\\b(?:is|was|are|were) (?:simply |just )?(?:not true|untrue|false|wrong|incorrect|a lie) (?:that|to (?:say|claim))\\b`,
    `${START}\\b(?:den(?:y|ies|ied|ying)|neither confirm(?:ed)? nor den(?:y|ied))(?: (?:reports|claims|rumours|rumors|suggestions|allegations))? (?:that|of) (?:(?:the|a|an|any|visit|trip|by) )*${ACTOR}`,
    `${START}\\b${UNDECIDED} (?:their minds? |his mind |her mind )?(?:on |as to |about |over )?(?:whether|if|when)\\b`,
    `${START}\\b(?:is|are|was|were) (?:still |now |also )?(?:considering|mulling|weighing|contemplating|pondering) (?:visiting|travelling|going|attending|(?:an?|his|her|their) (?:[a-z-]+ )?(?:visit|trip|tour|stop|journey))\\b`,
    `${START}\\b(?:[Aa]llegedly|[Ss]upposedly|[Aa]ccording to (?:rumou?rs|fakes?|disinformation)|rumou?red)\\b`,
    `^(?:None of|Nobody|Neither|No (?:[\\p{L}]+ ){0,3}(?:officials?|officers?|ministers?|leaders?|commanders?|delegations?|Ally|members?|one))\\b`,
    `${START}\\b(?:may|might) or may not\\b`,
    `${START}\\b(?:(?:[Rr]umou?rs|[Cc]laims|[Aa]llegations|[Ss]peculation)|(?:about|on|of|to) (?:[a-z]+ ){0,2}reports) that\\b`,
    `${START}\\b(?:falsely|wrongly) (?:claim|sa(?:y|id)|report|suggest|alleg|stat)`,
    `${START}\\b(?:[Aa]sked|want(?:s|ed) to know|wonder(?:s|ed|ing)?|(?:not|n[’']t|declined to) say) (?:[^,;.]{0,30} )?(?:whether|if)\\b`,
    `${START}\\b(?:had (?:originally |initially |first |also )?(?:planned|intended|hoped|wanted|been (?:due|scheduled|expected|set|supposed)) to|(?:was|were) (?:originally |initially |also )?(?:supposed to|prevented from|kept from|barred from)) (?!.*\\b(?:visited|travelled|arrived|went ahead)\\b)`,
    `${START}\\b(?:was|were) (?:originally |initially |also |due |meant )?to have \\p{Ll}+`,
    `^(?:Whether|When (?=[^;.]{0,60} will ))[^;.]*? (?:is|are|has|have|was|were|remains?|depends)(?:n[’']t)? (?:still |yet |also |as yet )*(?:not|to be|open|an open|unclear|uncertain|undecided|unknown|unsettled|in doubt|on|being)\\b`,
  ].join("|"),
  "u",
);

/**
 * Leaves out what a sentence says is not so, or not yet decided.
 *
 *     Reports that ◉ landed in ◆ on ▣ are false        → none
 *     ◉ has not decided if he will come to ◆           → none
 *     ◉ had planned to meet ◉ in ◆                      → none
 *     In ◆, ◉ denied that NATO would send troops       → ◉ in ◆
 */
export function withoutDenials(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const denied = outlines.filter(({ text }) => MAY_DENY.test(text) && NOT_SO.test(text));
  if (denied.length === 0) return findings;
  const sentences = new Set(denied.map(({ sentence }) => sentence));
  return findings.filter(({ sentence }) => !sentences.has(sentence));
}
