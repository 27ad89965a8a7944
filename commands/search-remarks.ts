import { fold } from "#core/fold.ts";
import type { RichText } from "#core/rich-text.ts";
import type { QueryReading } from "#core/search/query.ts";
import { isKeyWord } from "#core/visits/questions/question-words.ts";
import { listed } from "#core/wording.ts";

/** Words that ask how a visit is told are spelt right, even where no release holds them. */
export function correctionRemark({ corrections }: QueryReading, words: string): RichText {
  const misspelt = corrections.filter(({ wrote }) => !isKeyWord(wrote));
  if (misspelt.length === 0) return [];
  const said = misspelt.flatMap(({ wrote, showing }, n) => [
    n === 0 ? "Showing " : ", ",
    { strong: showing },
    " (you wrote ",
    { emphasis: asTyped(wrote, words) },
    ")",
  ]);
  return [...said, "."];
}

/**
 * Says that no release holds all the words, where that is so, and what those found hold.
 *
 *     Ukraine Qatar       → No release has both Ukraine and Qatar; these have Qatar.
 *     AWACS replacement   → No release has both AWACS and replacement; these have AWACS.
 */
export function apartRemark({ apart }: QueryReading, words: string): RichText {
  if (apart === undefined) return [];
  const say = (each: readonly string[], word: "and" | "or") =>
    listed(
      each.map((folded) => asTyped(folded, words)),
      word,
    );
  const all = apart.words.length === 2 ? "both " : "all of ";
  const none = `No release has ${all}${say(apart.words, "and")}`;
  if (apart.held.length > 0) return [`${none}; these have ${say(apart.held, "and")}.`];
  if (apart.lacking.length > 0) return [`${none}; none has ${say(apart.lacking, "or")}.`];
  return [`${none}; each of these has a part.`];
}

/** A word that was folded to be searched, as it stands in what was typed: stoltenburg → Stoltenburg. */
export function asTyped(folded: string, words: string): string {
  const typed = words.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return typed.find((word) => fold(word) === folded) ?? folded;
}
