import type { Article } from "../article.ts";
import { analyze } from "./analyzer.ts";
import { BREAK } from "./term-sequences.ts";

/** A word of the title counts as often as this many words of the text. */
const TITLE_WEIGHT = 3;

/** Cuts an article into what the parts of the index keep of it. */
export function readArticle({ title, paragraphs }: Article) {
  const frequencies = new Map<string, number>();
  const words = new Map<string, boolean>();
  const sequence: (string | typeof BREAK)[] = [];
  let length = 0;
  [title, ...paragraphs].forEach((text, place) => {
    const weight = place === 0 ? TITLE_WEIGHT : 1;
    if (place > 0) sequence.push(BREAK);
    for (const { term, word, lowerCase } of analyze(text)) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
      words.set(word, lowerCase || (words.get(word) ?? false));
      sequence.push(term);
      length += weight;
    }
  });
  return { frequencies, words, sequence, length };
}
