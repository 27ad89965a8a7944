import { createHash } from "node:crypto";
import { SAME_OPENING_WORDS } from "./thresholds.ts";

/** More letters than a word and its space have on average, so that no long body is cut into words. */
const WORD_LENGTH = 16;
/** An untitled text is known by all that is likely to be its own. */
const UNTITLED_WORDS = 400;

/**
 * Gives a release an id from its own words, the same for its summary on a feed page and for its full
 * text, whatever its spaces, quotation marks and capitals.
 *
 *     “NATO Military Committee visits Qatar”, “From 4 to 8 November 2024, the …” → 12 hex digits
 */
export function contentId(title: string, paragraphs: readonly string[]): string {
  const titleWords = wordsOf(title);
  const count = titleWords.length > 0 ? SAME_OPENING_WORDS : UNTITLED_WORDS;
  const opening = wordsOf(
    paragraphs
      .slice(0, count)
      .join(" ")
      .slice(0, count * WORD_LENGTH),
  ).slice(0, count);
  const words = `${titleWords.join(" ")}\n${opening.join(" ")}`;
  return createHash("sha256").update(words).digest("hex").slice(0, 12);
}

/**
 * Takes the words of a text, whatever its accents, quotation marks and capitals.
 *
 *     “Türkiye’s visit” → turkiye, s, visit
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
