import { editDistance } from "../edit-distance.ts";
import { fold } from "../fold.ts";
import { remember } from "../remember.ts";

/** So many names, and words of names, are kept taken apart. */
const MOST_REMEMBERED = 20_000;

/**
 * Makes a person's name comparable: no case, accents, titles, initials or punctuation.
 *
 *     Mr. Mircea Geoană         → mircea geoana
 *     H.E. Dr Vjosa Osmani-Sadriu → vjosa osmani sadriu
 *     Andrew M. Rohling's       → andrew rohling
 */
export function foldPersonName(name: string): string {
  return namesOf(name).words.join(" ");
}

/**
 * Tells whether two names may be one person's, however they are spelt.
 *
 *     Zelensky, Volodymyr Zelenskyy          yes     another transliteration; a surname alone
 *     Viktor Orban, Viktor Orbán             yes
 *     Osmani, Vjosa Osmani-Sandriu           yes     part of a double surname, one slip
 *     Suk Yeol Yoon, Yoon Suk-yeol           yes     another order
 *     Bauer, Rob Bauer                       yes
 *     Michel Barnier, Charles Michel         no
 *     Donald Trump, Donald Tusk              no
 *     Joe Biden, Joseph Biden                yes     a short form of the first name
 *
 * First names must agree where both are given; a first name alone is nobody. A word of five letters
 * or fewer must be spelt alike, one from six may have a slip, one from nine two. No list of people is
 * asked, so two of one surname are told apart only by their first names.
 */
export function sameName(one: string, other: string): boolean {
  const [first, second] = [namesOf(one), namesOf(other)];
  const isShorter = first.words.length <= second.words.length;
  const shorter = isShorter ? first.words : second.words;
  const longer = isShorter ? second.words : first.words;
  if (shorter.length === 0) return false;
  if (first.whole === second.whole) return true;
  const [only = ""] = shorter;
  if (shorter.length === 1) return surnamesOf(longer).some((word) => isSameWord(only, word));
  const left = [...longer];
  const unmatched = shorter.filter((word) => {
    const at = left.findIndex((candidate) => isSameWord(word, candidate));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (unmatched.length !== 1) return unmatched.length === 0;
  return unmatched[0] === only && left[0] === longer[0] && isShortForm(only, longer[0] ?? "");
}

/** Short forms of first names that are not their beginnings, as "Rob" is of "Robert". */
const SHORT_FORMS = new Set(
  "joe joseph,mike michael,bill william,tony anthony,tony antony,jim james,nick nicholas,steve stephen,liz elizabeth,bob robert,dick richard,jack john,volodymyr vladimir".split(
    ",",
  ),
);

function isShortForm(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  if (short.length >= 3 && long.startsWith(short)) return true;
  return SHORT_FORMS.has(`${one} ${other}`) || SHORT_FORMS.has(`${other} ${one}`);
}

/** Surnames of languages that put them first: "Yoon" is Yoon Suk Yeol. */
const SURNAMES_FIRST = new Set(
  "yoon kim lee park moon choi chung kang cho han chang xi wang li zhang liu chen nguyen pham tran ban".split(
    " ",
  ),
);

/** Words that are no part of a name. */
const TITLES = new Set(
  (
    "mr mrs ms miss dr prof professor sir dame lord lady president minister prime chancellor king queen " +
    "prince general admiral lieutenant major colonel captain commander brigadier marshal ambassador " +
    "secretary h e he excellency his her majesty the hon honourable sheikh shaikh adm gen lt maj col ret"
  ).split(" "),
);

/** The words of a name that count, and all of them as one. */
interface Names {
  readonly words: readonly string[];
  readonly whole: string;
}

const namesOf = remember((name: string): Names => {
  const all = fold(name)
    .replace(/'s?(?=\s|$)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  const named = all.filter((word) => word.length > 1 && !TITLES.has(word));
  const words = named.length > 0 ? named : all;
  return { words, whole: words.join("") };
}, MOST_REMEMBERED);

function surnamesOf(words: readonly string[]): readonly string[] {
  const [first = ""] = words;
  return words.length === 1 || SURNAMES_FIRST.has(first) ? words : words.slice(1);
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const slips = slipsAllowed(one, other);
  const sound = soundOf(one);
  const otherSound = soundOf(other);
  if (slips === 1 && sound[0] !== otherSound[0] && sound.at(-1) !== otherSound.at(-1)) return false;
  return slips === 0 ? sound === otherSound : editDistance(sound, otherSound, slips) <= slips;
}

/** One slip from six letters, two from nine. */
function slipsAllowed(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  return shorter < 6 ? 0 : shorter < 9 ? 1 : 2;
}

/** Levels what transliterations write differently: Zelenskyy, Zelenskiy, Zelensky. */
const soundOf = remember(
  (word) =>
    word
      .replace(/(?:yy|iy|ij|yi|ii|y|i)$/, "y")
      .replaceAll("ou", "u")
      .replaceAll("kh", "h")
      .replaceAll("w", "v")
      .replace(/(.)\1/g, "$1"),
  MOST_REMEMBERED,
);
