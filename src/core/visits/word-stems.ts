import { fold } from "../fold.ts";
import { remember } from "../remember.ts";

/** So many texts are kept taken apart; longer ones are taken apart each time. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 120;

/**
 * Tells whether all words stand in a text, whatever their endings.
 *
 *     directors, Director of Human Resources → yes
 */
export function wordsWithin(words: string, text: string): boolean {
  const wanted = stemsOf(words);
  if (wanted.size === 0) return false;
  const held = stemsOf(text);
  return [...wanted].every((stem) => held.has(stem));
}

/** The words of a text that count, each once, without their endings: `the directors’ visit` → director, visit. */
export function stemsOf(text: string): ReadonlySet<string> {
  return text.length > LONGEST_REMEMBERED ? readStems(text) : rememberStems(text);
}

const rememberStems = remember(readStems, MOST_REMEMBERED);

/** Ranks as releases shorten them. */
const RANKS_SHORT: Readonly<Record<string, string>> = {
  gen: "general",
  adm: "admiral",
  lt: "lieutenant",
  col: "colonel",
  maj: "major",
  brig: "brigadier",
  capt: "captain",
};

const IDLE = new Set("the of for to and in on a an at s nato".split(" "));

function readStems(text: string): ReadonlySet<string> {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== "" && !IDLE.has(word)).map(stemOf));
}

const stemOf = remember(
  (word) =>
    (RANKS_SHORT[word] ?? word)
      .replace(/^defense$/, "defence")
      .replace(/^dialog$/, "dialogue")
      .replace(/^envoy(?=s?$)/, "representative")
      .replace(/(?<=\p{L}{3})(?:ies|y|es|s)$/u, ""),
  MOST_REMEMBERED,
);
