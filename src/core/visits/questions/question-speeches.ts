import { trimGrammar } from "./question-names.ts";

const SAY =
  "(?:say|said|saying|tell|told|announce[ds]?|promise[ds]?|warn(?:ed)?|argue[ds]?|claim(?:ed)?|declare[ds]?|think|thinks|thought)";
const SPEECH = new RegExp(
  `^(?:and )?what (?:did|does|do|has|have|had|was|were|is) (?<who>(?!(?:nato|you|u|it|they|the (?:alliance|allies))\\b)\\S.*?) ${SAY}(?: us| people| everyone)?(?<rest>(?: .*)?)$`,
  "i",
);
const SAID = new RegExp(
  `^(?:and )?what (?:was|were|has been) (?:said|announced|promised|declared) (?<rest>.+)$`,
  "i",
);
const LINKS =
  /(?<=^| )(?:in|at|to|on|of|about|during|by|the|a|an|when|while|his|her|their)(?= |$)/gi;

/**
 * The words to search for where a question asks what somebody said: no visit tells that, and a speech
 * may.
 *
 *     what did Stoltenberg say in Jeju? → Stoltenberg Jeju
 *     what did Rutte do in Italy?       → `undefined`: his visit tells it
 */
export function speechAsked(question: string): string | undefined {
  const asked = question.trim().replace(/[\s?!.]+$/, "");
  const { who = "", rest = "" } = (SPEECH.exec(asked) ?? SAID.exec(asked))?.groups ?? {};
  const words = `${trimGrammar(who)} ${rest.replaceAll(LINKS, " ")}`;
  const said = words.replaceAll(/\s+/g, " ").trim();
  return said === "" ? undefined : said;
}
