/* What people say around the words that they are after, when they ask a machine in whole sentences. */

const POLITE = "(?:(?:hi|hey|hello|ok|please|pls|so|and)\\b[ ,!]*)*";
const WISH =
  "(?:(?:can|could|would|will) (?:you|u) (?:please |pls )?(?:tell|show|give|find|get|send) me|(?:tell|show|give|find|get|send) me|i (?:would |'?d )?(?:like|want|need)(?: to (?:know|see|read|find))?|i(?:['’]m| am) (?:looking|searching) for|(?:search|look|looking|searching)(?: for| up)?|find)";
const WHETHER =
  "(?:(?:is|are|was|were) there(?: any| some)?|(?:do|have) you(?: have| know| got| see| seen| hear| heard)?(?: of)?|what(?:['’]s| is| are)|which|any(?:thing)?|something|everything|all|some)";
const NEWS =
  "(?:(?:the |any |some )?(?:(?:latest|recent|newest|new) ?)?(?:news|updates?|info(?:rmation)?|press releases?|releases?|articles?|stor(?:y|ies)|details?|material)?)";
const ABOUT = "(?:on|about|regarding|concerning|related to|to do with)";
const SAID =
  "what (?:did|does|do|has|have|had) (?:nato|the (?:alliance|allies)|you|u|it|they) (?:to )?(?:say|said|think|thought|write|written|announce[d]?|publish(?:ed)?|know|report(?:ed)?)(?: lately| recently)? (?:on|about|regarding|concerning)";

const LEAD = new RegExp(
  `^${POLITE}(?:${SAID}|${WISH} ${NEWS} ?${ABOUT}|(?:${WISH} )?(?:${WHETHER} ){1,2}(?:${NEWS} )?${ABOUT}|${NEWS} ?${ABOUT}|${WISH}(?= \\p{L})) (?:the )?`,
  "iu",
);
const END = /[\s,]*(?:\b(?:please|pls|thanks|thank you|thx)\b[\s!.]*)?[?!.\s]*$/iu;

/**
 * Yields the words that somebody is after, without those by which they ask for them; a question that
 * holds no others stays as it is.
 *
 *     any news on AWACS, please?                  → AWACS
 *     what does NATO say about pipelines          → pipelines
 *     air defence for Ukraine                     → air defence for Ukraine
 */
export function wordsAsked(question: string): string {
  const trimmed = question.trim();
  const words = trimmed.replace(LEAD, "").replace(END, "");
  return /[\p{L}\p{N}]{2}/u.test(words) ? words : trimmed;
}
