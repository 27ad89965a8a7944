import type { VisitQuestion } from "#core/visits/question.ts";
import type { Wanted } from "./question-words.ts";

/** A question without the words at its end that say what it wants to know. */
export interface Tail {
  readonly wanted: Wanted;
  readonly rest: string;
}

const WAS_IT = "(?: (?:(?:was|were|is) (?:it|that|this|he|she|they)|exactly))?";
/** Words at the end, and what they ask for. */
const TAILS: readonly (readonly [tail: string, wanted: Wanted])[] = [
  [`(?:when|where) ?(?:/|,|and|&|\\+) ?(?:when|where)${WAS_IT}`, "where"],
  [
    `(?:and )?(?:(?:it|that|this) was )?(?:when|quand|wann|(?:(?:on|in|at) )?(?:which|what) (?:(?:exact )?dates?|days?|weeks?|months?|years?|time)|(?:exact )?dates?|how long)${WAS_IT}`,
    "when",
  ],
  ["(?:why|what for|for what|(?:the )?(?:purpose|reason))", "visits"],
  [
    `(?:(?:(?:it|that|this|he|she|they) (?:was|were) )?(?:where|wo|o[uù])${WAS_IT}|(?:meeting )?(?:place|venue|location))`,
    "where",
  ],
  [
    "(?:who(?:m)? (?:was |were |(?:did|had|has) (?:he|she|they) )?(?:met|meet|see|hosted|received|welcomed|greeted)(?: (?:him|her|them|it))?|(?:met|meets?|meetings?|talked)(?: (?:with )?who(?:m)?)?|with whom|who with)",
    "met",
  ],
  [
    "(?<!\\b(?:by|with|to|from|of|for|on|at|in|meet|met|and|or) )who(?:m|ever)?(?: (?:was|is|were) (?:it|that|this|there|on it)| (?:went|came|travell?ed|visited|made it|took it))?",
    "visitors",
  ],
];
const COMPILED = TAILS.map(
  ([tail, wanted]) => [new RegExp(`^(?<rest>.+?)[ ,;:–-]+${tail}$`, "i"), wanted] as const,
);
/** What begins so has said already what it wants to know. */
const ASKS =
  /^(?:who|whom|whose|when|where|which|what|why|how|did|does|do|has|have|had|was|were|is|are|will|would|can|by|with|on|in|at)\b/i;

/**
 * Takes off the end of a chat's question what it wants to know.
 *
 *     colomina jordan when     → when; colomina jordan
 *     rutte italy date         → when; rutte italy
 *     stoltenberg serbia who met → met; stoltenberg serbia
 *     israel trip who          → visitors; israel trip
 */
export function takeTail(question: string): Tail | undefined {
  if (ASKS.test(question)) return undefined;
  for (const [tail, wanted] of COMPILED) {
    const rest = tail.exec(question)?.groups?.["rest"];
    if (rest !== undefined) return { wanted, rest };
  }
  return undefined;
}

/**
 * What a question without its end asks, once the end is put back: whom somebody met, when they went. "Who"
 * behind somebody's own visit asks whom they met.
 */
export function withTail(read: VisitQuestion, { wanted }: Tail): VisitQuestion {
  const { by, ...others } = read;
  const isOwn = wanted === "visitors" && (by?.name ?? by?.office) !== undefined;
  if (wanted !== "met" && !isOwn) return { ...read, wanted };
  if (isOwn) return { ...others, wanted: "met", meeting: by === undefined ? [] : [by] };
  return by === undefined ? { ...read, wanted } : { ...others, wanted, meeting: [by] };
}
