import type { Figure } from "#core/visits/mentions/cast.ts";
import { splitVerbGroup, subjectOf } from "#core/visits/mentions/clause.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, allMatches, PLACE } from "#core/visits/mentions/marks.ts";
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

/** “his third tour in ◆”, “a tour of duty in ◆”: months of service, not days of travel. */
const DUTY_TOUR = new RegExp(
  `\\b(?:tours? of duty|(?:(?:first|second|third|fourth|fifth|sixth|last|final|two|three|four|five|several|multiple) (?:[a-z]+-(?:month|year) |(?:combat|operational|military|command|peacekeeping) )?|combat |operational |peacekeeping |[a-z0-9]+-(?:months?|years?) |(?:year|months)-long )tours?) (?:in|at|with) ${PLACE}(?:(?:,| and|, and) ${PLACE})*|\\btour in ${PLACE}(?=[^.;]{0,40} hand(?:s|ed|ing)? over)|\\bveterans? of (?:[a-z]+ )?tours? (?:of|in) ${PLACE}`,
  "gu",
);

const SPAN_OF_SERVICE =
  "(?:(?:more than|almost|nearly|over|just over|just|some|about|around) )*(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|twenty|several|many|\\d+)(?: and a half)? (?:years?|months?|decades?|terms?)";
/** “left ◆ for ◆ after two years in command”: the end of a posting. */
const LEAVES_POST = new RegExp(
  `\\b(?:left|leaves?|leaving|depart(?:s|ed|ing)?|return(?:s|ed|ing)?|mov(?:es?|ed|ing)|came|c(?:omes?|oming)|bids?|bade|says?|said) [^.;]{0,90}?\\bafter ${SPAN_OF_SERVICE} (?:(?:in (?:command|charge|office|post|the (?:post|position|job|role|field|mission))|at the (?:helm|head)|as|there|with|of (?:service|duty|command)|on (?:duty|deployment|the job))\\b|leading|commanding|heading)`,
  "u",
);

const NEW_POST =
  "(?:(?:his|her|the|their|a|this) (?:new )?(?:dut(?:y|ies)|posts?|positions?|roles?|offices?|commands?|responsibilities|functions?|assignments?|job)|command|office|duties)";
/** “succeeds ◉, who leaves for ◆”, “goes to ◆ as …”, “arrived in ◆ to take up her duties”: posts change. */
const MOVES_ON = new RegExp(
  [
    `\\b(?:succeed(?:s|ed|ing)|replac(?:es|ed|ing)|(?:tak(?:es|ing)|took) over from|hand(?:s|ed|ing) over|predecessor|successor)\\b[^.;]*? (?:lea(?:ves|ving)|left|depart(?:s|ed|ing)|return(?:s|ed|ing)?|mov(?:es?|ed|ing)|goes|went|going|heads?|headed) (?:(?:on|back|home|over) )*(?:to|for) (?:the )?${PLACE}`,
    `\\b(?:goes|went|going|mov(?:es?|ed|ing)) (?:(?:on|back|home|over) )*to (?:the )?${PLACE}(?:(?: on)? \\(?[\\ue300-\\ue3ff]\\)?)?,? (?:as (?:(?:the|its|an?|their) )?(?:new |next )?[\\p{Lu}\\ue100-\\ue1ff\\ue400-\\ue4ff]|to (?:take up|take over|assume) )`,
    "\\bsp(?:ends?|ent) (?:his|her|their) (?:first|last|final) (?:day|week|month|year)s?\\b",
    `\\barriv(?:es?|ed|ing) (?:in|at) [^.;]{1,80}? to (?:take up|take over|assume|begin|start) ${NEW_POST}`,
  ].join("|"),
  "u",
);
const MAY_MOVE_ON =
  /\b(?:succeed|replac|(?:takes|taking|took|hand(?:s|ed|ing)) over|predecessor|successor|to (?:take|assume|begin|start)|(?:goes|went|going|mov(?:es?|ed|ing)) |sp(?:ends?|ent) (?:his|her|their) )/;

/**
 * Leaves out those who take up or hand over a post where it is, or serve there: they are posted there,
 * and visit nobody. Guests at the ceremony stay.
 *
 *     ◉ took over command of KFOR at a ceremony in ◆   → none for ◉
 *     ◉ is on his third tour in ◆                      → none
 *     ◉ left ◆ after two years in command              → none
 *     ◉ succeeds ◉, who leaves for ◆                   → none
 */
export function withoutPostings(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const away = withoutLeavers(withoutDutyTours(findings, outlines), outlines);
  const posted = new Set(outlines.flatMap((outline) => postedIn(outline)));
  if (posted.size === 0) return away;
  return away.filter(
    ({ visitor, sentence }) =>
      !posted.has(visitor) || JOURNEY.test(sentence.plain) || !OF_POST.test(sentence.plain),
  );
}

function withoutDutyTours(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  return outlines
    .filter(({ text }) => text.includes(" tour"))
    .reduce((left, { text, sentence, placesIn }) => {
      const served = allMatches(DUTY_TOUR, text).flatMap(([tour]) => placesIn(tour));
      const isServed = (one: Finding) =>
        one.sentence === sentence && served.some(({ country }) => country === one.country);
      return served.length === 0 ? left : left.filter((one) => !isServed(one));
    }, findings);
}

function withoutLeavers(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const left = outlines.filter(
    ({ text }) =>
      (text.includes(" after ") && LEAVES_POST.test(text)) ||
      (MAY_MOVE_ON.test(text) && MOVES_ON.test(text)),
  );
  if (left.length === 0) return findings;
  const sentences = new Set(left.map(({ sentence }) => sentence));
  return findings.filter(({ sentence }) => !sentences.has(sentence));
}

function postedIn(outline: Outline): readonly Figure[] {
  const { text } = outline;
  const found = OF_POST.test(text) || text.includes("succeed") ? TAKES.exec(text) : null;
  if (found === null || JOURNEY.test(text)) return [];
  if (OF_ANOTHER.test(text.slice(0, found.index))) return [];
  const { rest } = splitVerbGroup(text.slice(0, found.index));
  if (/\b(?:who|which),? $/.test(rest)) return [];
  const handed = allMatches(HANDED, text).map(({ groups }) => groups?.["who"] ?? "");
  return outline.figuresIn([subjectOf(rest), found.groups?.["from"], ...handed].join(""));
}

/** “congratulated ◉ on | taking office”, “since | assuming command”: it was before, or is another’s. */
const OF_ANOTHER = new RegExp(
  `(?:${ACTOR}[^,;:]{0,60} (?:on|for) (?:his |her |their )?(?:recently )?|\\b(?:[Ss]ince|[Bb]efore|[Aa]fter) (?:recently )?)$`,
  "u",
);
