import { mendKeyWords } from "./question-words.ts";

/** What follows the word that asks, where the question is one about visits. */
const GOES =
  "visit(?:s|ed|ing)?|went|goes|travell?ed|travels|came|comes|met|meets|flew|accompanied|received|hosted|welcomed|attended";
const HELPS = "did|does|was|were|is|are|has|have|had|will";
const COUNTRIES =
  "countr(?:y|ies)|places?|cit(?:y|ies)|towns?|capitals?|nations?|states?|leaders?|ministers?|officials?|people|delegations?|visits?|trips?";
/** Words that ask, as hurried fingers write them, and what must follow. German "wo" is another word. */
const SLIPS: readonly (readonly [slip: string, meant: string, next: string])[] = [
  ["wo", "who", GOES],
  [
    "ho|hwo|woh|whi|whoo+|who+o|hoo|whp|wjo|whio|owh|wh0|qho|wgo|whop|hwho",
    "who",
    `${GOES}|${HELPS}`,
  ],
  ["whcih|whihc|wich|whch|wihch|hwich|whic|witch|whick|wcih|whitch", "which", COUNTRIES],
  ["waht|wat|whta|wht|hwat|wha", "what", COUNTRIES],
  ["wehn|whn|wen|hwen|whne|wheen|whem", "when", HELPS],
  ["wher|whre|hwere|wheer|wehre|whare|weher|whear|wehere", "where", HELPS],
];
const COMPILED = SLIPS.map(
  ([slip, meant, next]) =>
    [new RegExp(`^(?:${slip})$`, "i"), meant, new RegExp(`^(?:${next})$`, "i")] as const,
);
/** The same at the end of a chat's question: `rutte paris wen`. */
const WHEN_AT_END = /(?<=\S \S+ )(?:wehn|whn|wen|hwen|whne|wheen|whem)(?=[\s?!.]*$)/i;
/** Short verbs that no table of longer words mends; after "who" they can be nothing else. */
const WENT = /(?<=^who )(?:wnet|wetn|wnt|wemt)(?= to )/i;

/**
 * Mends the word that a question begins with, where a verb or a noun of visits follows it, misspelt or not.
 *
 *     ho visited Serbya · wo visted Romnia   → who …
 *     whcih countries did Rutte visit        → which countries …
 *     rutte paris wen                        → rutte paris when
 *     Ho Chi Minh, wo war Rutte              → as they are
 */
export function mendQuestionWord(question: string): string {
  const [, first = "", space = "", next = "", rest = ""] =
    /^(\p{L}[\p{L}\d]*)( +)(\p{L}+)(.*)$/su.exec(question.trim()) ?? [];
  const follows = WENT.test(`who ${next}${rest}`) ? "went" : mendKeyWords(next);
  const meant = COMPILED.find(([slip, , after]) => slip.test(first) && after.test(follows))?.[1];
  const begun = meant === undefined ? question : `${meant}${space}${next}${rest}`;
  const mended = begun.replace(WHEN_AT_END, "when");
  return mended.replace(WENT, "went");
}
