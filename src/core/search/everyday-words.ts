import dictionary from "dictionary-en";
import { spellBritish } from "./british-spelling.ts";

/** A shorter word may be a slip all the same: too many good ones lie one letter apart. */
const SHORTEST = 6;

/** How the words that bear a flag are inflected: `carry` with D, which strips y and adds ied. */
interface Affix {
  readonly flag: string;
  readonly isPrefix: boolean;
  readonly strips: string;
  readonly adds: string;
  /** What the word must end in. */
  readonly after: RegExp;
}

interface WordList {
  /** The flags of each word, folded and in British spelling. */
  readonly flags: ReadonlyMap<string, string>;
  readonly affixes: readonly Affix[];
}

/** The first of the lower-case letters. */
const LOWER_CASE = 0x61;
/** All that a word with another British spelling holds; most need no closer look. */
const AMERICAN = /or|iz|ense|ter|gram|uver/;

let list: WordList | undefined;

/**
 * Tells whether a folded word of six letters or more is a good one of everyday English, or a
 * well-known name, by Hunspell's list (49,000 words of SCOWL, and how each is inflected). Such a word
 * is no slip, even where no release holds it.
 *
 *     abroad, christmas, carried, banners, defences   → yes
 *     stoltenburg, balticonector, discused, tank      → no
 *
 * Cost: some 50 ms at the first word, then some microseconds.
 */
export function isEverydayWord(word: string): boolean {
  if (word.length < SHORTEST) return false;
  const { flags, affixes } = (list ??= readList());
  if (flags.has(spellBritish(word))) return true;
  return affixes.some(({ flag, isPrefix, strips, adds, after }) => {
    if (isPrefix ? !word.startsWith(adds) : !word.endsWith(adds)) return false;
    const base = isPrefix
      ? strips + word.slice(adds.length)
      : word.slice(0, word.length - adds.length) + strips;
    return after.test(base) && flags.get(spellBritish(base))?.includes(flag) === true;
  });
}

/** `dic` has a word and the flags of its affixes a line, `aff` the affixes: hunspell(5). */
function readList(): WordList {
  const linesOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split("\n");
  const flags = new Map<string, string>();
  for (const line of linesOf(dictionary.dic).slice(1)) {
    const slash = line.indexOf("/");
    const word = slash < 0 ? line : line.slice(0, slash);
    // Abbreviations are built as no word is.
    if (word.length < 2 || word.charCodeAt(1) < LOWER_CASE) continue;
    const folded = word.toLowerCase();
    const name = AMERICAN.test(folded) ? spellBritish(folded) : folded;
    flags.set(name, (flags.get(name) ?? "") + (slash < 0 ? "" : line.slice(slash + 1)));
  }
  return { flags, affixes: linesOf(dictionary.aff).flatMap(readAffix) };
}

/** `SFX D   y     ied        [^aeiou]y`; the lines that only head a group have no fifth part. */
function readAffix(line: string): Affix[] {
  const [kind, flag = "", strips = "", adds = "", ending] = line.split(/\s+/);
  if ((kind !== "SFX" && kind !== "PFX") || !ending || adds.includes("'")) return [];
  const isPrefix = kind === "PFX";
  const after = new RegExp(isPrefix ? `^${ending}` : `${ending}$`);
  return [{ flag, isPrefix, strips: strips === "0" ? "" : strips, adds, after }];
}
