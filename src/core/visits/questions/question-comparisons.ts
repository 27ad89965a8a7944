import { coreOf } from "./question-manners.ts";
import type { Counted } from "./question-picks.ts";

/** A question for which of several travelled more, as one for the visits of them all. */
export interface Compared {
  /** What is compared; `undefined` where nothing is. */
  readonly found: Counted | undefined;
  readonly rest: string;
}

const NAME =
  "(?!(?:who|which|the most|more|to|in|at|of|by|often|frequently|widely|abroad|countr\\w+|places?|cit\\w+|nations?|capitals?|trips?|visits?|times?)\\b)[^\\s,:?]+(?: [^\\s,:?]+){0,4}?";
const BOTH = `(?<one>${NAME})(?:,? (?:or|and|vs\\.?|versus|v\\.?|with|to) )(?<two>${NAME})`;
const WHICH =
  "(?:who|whom|which(?: (?:one|person|leader|man|woman))?(?: of (?:them|the two|these))?)";
const MORE =
  "\\b(?:the )?(?:more|most(?! recent)|fewer|fewest|less|least|(?:often|farth|furth|busi)er|better|bigger|best|farthest|furthest)\\b";
/** `Between Rutte and Bauer, who went to more countries`, `who travelled more, Rutte or Bauer`, … */
const FORMS = [
  new RegExp(`^(?:between|(?:out )?of) ${BOTH},? ${WHICH} (?<verb>.*${MORE}.*)$`, "i"),
  new RegExp(`^${WHICH} (?<verb>.*${MORE}.*?)(?:,|:|\\?| [-–—])? ?(?:between |of )?${BOTH}$`, "i"),
  new RegExp(
    `^(?:did|has|have|does|is|was) (?<one>${NAME}) (?<verb>.*${MORE}.*?) (?:than|as) (?<two>${NAME})(?: (?:did|has|have|does))?$`,
    "i",
  ),
  new RegExp(
    `^(?:a )?(?:compare|comparison (?:of|between)|(?:the )?difference between)(?: the)? (?:(?<verb>(?:visits|trips|travels) (?:of|by)) )?${BOTH}(?:['’]s?)?(?: (?:visits|trips|travels?))?$`,
    "i",
  ),
  new RegExp(
    `^(?<one>${NAME}) (?:vs\\.?|versus|v\\.?) (?<two>${NAME})(?:['’]s?)?(?:[:,]? (?:(?<verb>.*${MORE}.*)|(?:visits|trips|travels?)))$`,
    "i",
  ),
];
const TO =
  /\b(?:visited|(?:went|gone|been|go|goes|travell?ed|travel|flew|flown|trips|visits) (?:to|in)) (?<where>(?!(?:the )?(?:more|most|fewer|fewest)\b)\S.*)$/i;
/** “Who visited Serbia more recently, Rutte or Bauer” asks for the days, and compares nothing. */
const IN_TIME = new RegExp(
  `^${WHICH} (?<visit>.+?) (?:more |most )?(?<order>recently|first|last|earlier|later|sooner)(?:,|:|\\?| [-–—])? ?(?:between |of )?${BOTH}[\\s?!.]*$`,
  "i",
);

/**
 * Takes apart a question that compares.
 *
 *     who went to more countries, Rutte or Bauer   → countries; visits of Rutte or Bauer
 *     has Bauer been to Africa more often than Rutte → visits; visits of Bauer or Rutte to Africa
 */
export function takeComparison(asked: string): Compared {
  const question = coreOf(asked);
  const { order = "", visit = "", one: first, two: last } = IN_TIME.exec(asked)?.groups ?? {};
  if (first !== undefined && last !== undefined) {
    const which = /^(?:first|earlier|sooner)$/i.test(order) ? "first" : "latest";
    const place = TO.exec(visit)?.groups?.["where"];
    const to = place === undefined ? "" : ` to ${place}`;
    return { found: undefined, rest: `the ${which} visit of ${bare(first)} or ${bare(last)}${to}` };
  }
  for (const form of FORMS) {
    const { one, two, verb = "" } = form.exec(question)?.groups ?? {};
    if (one === undefined || two === undefined) continue;
    const plain = verb.replaceAll(
      new RegExp(`${MORE}(?: (?:often|frequently|widely))?`, "gi"),
      " ",
    );
    const where = TO.exec(plain.replaceAll(/\s+/g, " ").trim())?.groups?.["where"];
    const place =
      where === undefined || OF_COUNTRIES.test(where) || OF_VISITS.test(where)
        ? ""
        : ` to ${where}`;
    return {
      found: OF_COUNTRIES.test(verb) ? "countries" : "visits",
      rest: `visits of ${bare(one)} or ${bare(two)}${place}`,
    };
  }
  return { found: undefined, rest: question };
}

const OF_COUNTRIES = /\b(?:countr(?:y|ies)|nations?|states?|capitals?|cit(?:y|ies)|places?)\b/i;
const OF_VISITS = /^(?:visits?|trips?|times)\b/i;

function bare(name: string): string {
  return name.replace(/['’]s?$/, "").replace(/^(?:the )(?=\p{Ll}+ of )/u, "");
}
