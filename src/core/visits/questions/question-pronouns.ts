import { trimGrammar } from "./question-names.ts";
import type { VisitQuestion } from "#core/visits/question.ts";

/** Words for somebody who was named before; by themselves they name nobody. */
const PRONOUN = /\b(?:he|she|him|her|it|they|them|his|hers|theirs?)\b/i;

/** Tells words that name nobody unless somebody was named before: he, did they. */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words) && trimGrammar(words.trim()) === "";
}

const OWNED =
  "(?=(?:\\w+ ){0,2}(?:visit|trip|journey|meeting|tour|stay|travel|talk|itinerar)\\w*\\b)";
const SUBJECT = /\b(?:he|she|they)\b/gi;
const OBJECT = /\b(?:him|her|them)\b/gi;
const OWNER = new RegExp(`\\b(?:his|their)\\b|\\bher ${OWNED}`, "gi");
const THERE_TO =
  /(?<=\b(?:go|goes|went|gone|going|travel\w*|fly|flew|flown|head\w*|been|return\w*|back)(?: back)? )there\b/gi;
const THERE =
  /(?<!^(?:were|was|is|are|have|has) )\b(?:there|in (?:that|this|the same) (?:country|city|place|town|capital))\b(?! (?:been|any|a|an)\b)/gi;
const THERE_AT_END = / (?:over |in )?there(?=[\s?!.]*$)/i;
const THAT_PLACE = /\b(?:that|this|the same) (?:country|city|place|town|capital)\b/gi;

/**
 * Puts the names of the question before in the place of words that point to them; `undefined` where
 * there are none, or nobody whom they could mean. Where nobody was asked about by name, they mean the
 * one visitor whom the answer told.
 *
 *     whom did he meet there?, after "Did Mark Rutte visit Italy?" → whom did Mark Rutte meet in Italy?
 */
export function withAntecedents(
  words: string,
  { by, meeting, host, alongside, where }: VisitQuestion,
  visitor?: string,
): string | undefined {
  const asked = by ?? meeting?.[0] ?? host ?? alongside;
  const isOne = asked?.name !== undefined || asked?.office !== undefined;
  const somebody = isOne ? asked.said : (visitor ?? asked?.said);
  const place = where?.isUnknown ? undefined : where?.said;
  const plain = words.replaceAll("’", "'").replace(/^(?:and|so|but|then|ok(?:ay)?)\b[, ]*/i, "");
  // "Whom did he meet there", of many places: in any of them.
  const isAnywhere = place === undefined && somebody !== undefined && PRONOUN.test(plain);
  const located =
    place === undefined
      ? plain.replace(isAnywhere ? THERE_AT_END : /$^/, "")
      : plain
          .replaceAll(THERE_TO, `to ${place}`)
          .replaceAll(THERE, `${where?.atHeadquarters ? "at" : "in"} ${place}`)
          .replaceAll(THAT_PLACE, place);
  const named =
    somebody === undefined
      ? located
      : located
          .replaceAll(OWNER, `${somebody}'s `)
          .replaceAll(SUBJECT, somebody)
          .replaceAll(OBJECT, somebody)
          .replaceAll(/ {2,}/g, " ");
  return named === plain ? undefined : named;
}
