import { stripVTControlCharacters } from "node:util";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Letters that a terminal draws two cells wide: emoji, and the scripts of East Asia. */
const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** Signs that draw nothing but command a terminal, or turn the direction in which it writes. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const COMMANDS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * Takes from words whatever a terminal would obey rather than show: escape sequences, control
 * characters, turns of direction, halves of a surrogate pair. Line ends and tabs become spaces.
 */
export function cleanWords(words: string): string {
  return stripVTControlCharacters(words)
    .toWellFormed()
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, " ")
    .replaceAll(COMMANDS, "");
}

/** How many cells of a terminal's line the words take; escape sequences take none. */
export function cellsOf(words: string): number {
  const shown = stripVTControlCharacters(words);
  if (/^[ -~]*$/.test(shown)) return shown.length;
  let cells = 0;
  for (const { segment } of graphemes.segment(shown)) {
    cells += WIDE.test(segment) ? 2 : 1;
  }
  return cells;
}

/**
 * Breaks words into lines of at most `width` cells, between words; a word that is longer than a line
 * stays whole, so that an address can still be opened.
 */
export function wrapWords(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let cells = 0;
  for (const word of words.split(" ")) {
    const size = cellsOf(word);
    if (line !== "" && cells + 1 + size > width) {
      lines.push(line);
      line = word;
      cells = size;
    } else {
      cells += line === "" ? size : size + 1;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
