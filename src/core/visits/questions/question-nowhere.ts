import { findOffice } from "#core/gazetteer/office-holders.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { isEveryday, isHolder, thingIn, trimGrammar } from "./question-names.ts";
import { readWhere } from "./question-place.ts";
import { isCertainWho, readWho } from "./question-subject.ts";
import type { NameContext } from "./known-names.ts";
import type { Frame } from "./question-words.ts";

const MOST_WORDS = 3;

/**
 * Reads a question about a place that is none: a name that neither the gazetteer knows nor any release
 * has, where a place is asked for. Anything that releases write of is something to search for.
 *
 *     who visited Atlantis   → a place called Atlantis, unknown
 *     who visited museums, who visited the cyber range   → `undefined`
 */
export function readNowhere(
  frames: readonly Frame[],
  context: NameContext,
): VisitQuestion | undefined {
  for (const { wanted, where = "", who, isWeak, ...others } of frames) {
    if (isWeak || Object.keys(others).length > 0 || !isNowhere(where, context)) continue;
    const said = nameIn(where);
    const by = who === undefined ? undefined : readWho(who, context);
    if (by !== undefined && !isCertainWho(by, context.visits)) continue;
    return { wanted, where: { said, isUnknown: true }, ...(by && { by }) };
  }
  return undefined;
}

function nameIn(typed: string): string {
  return trimGrammar(typed.replaceAll(/[?!.,;:"“”]+/g, " ").trim());
}

/** Tells whether words look like a name, and neither the gazetteer nor any release has it. */
export function isNowhere(typed: string, { visits, writingOf }: NameContext): boolean {
  const said = nameIn(typed);
  const words = said.split(/[\s-]+/);
  const isName = words.every((word) => /^\p{Lu}/u.test(word));
  // A small word with an article, or of several, is a thing: "the beach", "breakfast buffet".
  if (!isName && (words.length > 1 || /^(?:the|an?) /i.test(typed))) return false;
  if (writingOf === undefined || words.length > MOST_WORDS || words.length === 0) return false;
  if (thingIn(said) !== undefined || isHolder(said) || findOffice(said) !== undefined) return false;
  if (readWhere(said, visits) !== undefined) return false;
  return words.every(
    (word) => /^\p{L}{4,}$/u.test(word) && !isEveryday(word) && writingOf(word) === undefined,
  );
}
