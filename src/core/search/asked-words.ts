import { ABOUT, NEWS, POLITE, SEEK, TELL, THANKS, WANT, WOULD_YOU } from "../asking-words.ts";

const POLITELY = `(?:(?:${POLITE}|and)\\b[ ,!]*)*`;
const WISH = `(?:(?:${WOULD_YOU})?${TELL} me|${WANT}|${SEEK})`;
const WHETHER =
  "(?:(?:is|are|was|were) there(?: any| some)?|(?:do|have) you(?: have| know| got| see| seen| hear| heard)?(?: of)?|what(?:['’]s| is| are)|which|any(?:thing)?|something|everything|all|some)";
const SOME_NEWS = `(?:(?:the |any |some )?(?:(?:latest|recent|newest|new) ?)?${NEWS}?)`;
const SAID = `what (?:did|does|do|has|have|had) (?:nato|the (?:alliance|allies)|you|u|it|they) (?:to )?(?:say|said|think|thought|write|written|announced?|publish(?:ed)?|know|report(?:ed)?)(?: lately| recently)? ${ABOUT}`;

const LEAD = new RegExp(
  `^${POLITELY}(?:${SAID}|${WISH} ${SOME_NEWS} ?${ABOUT}|(?:${WISH} )?(?:${WHETHER} ){1,2}(?:${SOME_NEWS} )?${ABOUT}|${SOME_NEWS} ?${ABOUT}|${WISH}(?= \\p{L})) (?:the )?`,
  "iu",
);
const END = new RegExp(`[\\s,]*(?:\\b${THANKS}\\b[\\s!.]*)?[?!.\\s]*$`, "iu");

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
