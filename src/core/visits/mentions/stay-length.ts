import { addDays, type DaySpan } from "#core/day.ts";
import { DAY, REGION } from "./marks.ts";

const NUMBERS = ["two", "three", "four", "five", "six", "seven"];
const VISIT = "(?:visit|trip|tour|stay|mission|journey|stop)";
const SOME_DAYS = new RegExp(`(?:${NUMBERS.join("|")}|[2-7])[- ]day`);
const LONG = `(?<count>${NUMBERS.join("|")}|[2-7])[- ]days?,? (?:[a-z-]+ ){0,3}?${VISIT}\\b(?! (?:of|to|through|around|across) (?:the )?(?:[a-z-]+ )?(?:region|countries|nations|capitals|states|${REGION}))`;
const ENDED = new RegExp(
  `\\b(?:at|on) the (?:end|close|conclusion|last day) of (?:a|an|his|her|their|its|the) (?:[a-z-]+ ){0,2}?${LONG}|\\b(?:end|conclud|complet|finish|wrap|round|clos|wind|wound)[a-z]*(?: up| off)? (?:${DAY} )?(?:a|an|his|her|their|its|the) (?:[a-z-]+ ){0,2}?${LONG}|\\b${LONG}[^.;]{0,60}? (?:(?:that|which) )?(?:has |was )?(?:ended|concluded|wrapped up)|\\b(?:[Rr]eturn(?:ed|s)|[Bb]ack|came back|flew back|flew home)\\b[^.;:]{0,60}? from (?:an?|his|her|their|its) (?:[a-z-]+ ){0,2}?${LONG}`,
  "u",
);
const BEGUN = new RegExp(
  `\\b(?:at|on) the (?:start|beginning|outset|first day) of (?:a|an|his|her|their|its|the) (?:[a-z-]+ ){0,2}?${LONG}|\\b(?:begin|begins|began|start|starts|started|beginning|starting|kick(?:s|ed)? off|embark(?:s|ed)? on|set out on|set off on) (?:a|an|his|her|their|its|the) (?:[a-z-]+ ){0,2}?${LONG}|\\b(?:arriv(?:es?|ed)|landed|flew|travell?ed)\\b[^;:]*? (?:for|on|to start|to begin) (?:a|an|his|her|their) (?:[a-z-]+ ){0,2}?${LONG}|\\b${LONG}[^.;]{0,60}? (?:(?:that|which) (?:began|begins|started|kicked off)|starting|beginning)`,
  "u",
);

/**
 * Stretches the one day on which a visit ended or began to as many days as it is said to have.
 *
 *     concluded a three-day visit to ◆ on 14 June      → 12 … 14 June
 *     arrived in ◆ on 4 March for a two-day visit      → 4 … 5 March
 */
export function withStayLength(span: DaySpan, text: string): DaySpan {
  if (span.from !== span.to || !SOME_DAYS.test(text)) return span;
  const ended = lengthIn(text, ENDED);
  if (ended !== undefined) return { from: addDays(span.to, 1 - ended), to: span.to };
  const begun = lengthIn(text, BEGUN);
  if (begun !== undefined) return { from: span.from, to: addDays(span.from, begun - 1) };
  return span;
}

function lengthIn(text: string, pattern: RegExp): number | undefined {
  const count = pattern.exec(text)?.groups?.["count"];
  if (count === undefined) return undefined;
  return NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 2 : Number(count);
}
