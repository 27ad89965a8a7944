import { foldPersonName, sameName } from "../gazetteer/person-names.ts";
import { remember } from "../remember.ts";

/** So many typed names are kept with those that may be the same. */
const MOST_REMEMBERED = 2_000;
/** Words as long as this may have a slip, and as long as that two. */
const WITH_A_SLIP = 6;
const WITH_TWO_SLIPS = 9;

/**
 * Keeps names such that those which may be one person’s with a typed name are found without trying all:
 * exactly those for which `sameName` holds, in the order in which the names were given.
 *
 *     Zelensky, among Mark Rutte and Volodymyr Zelenskyy → Volodymyr Zelenskyy
 *
 * Two names can only be the same where a word of the one is a word of the other, or all letters are.
 */
export function shelveNames(names: readonly string[]): (typed: string) => readonly string[] {
  const byWord = new Map<string, number[]>();
  const byWhole = new Map<string, number[]>();
  for (const [at, name] of names.entries()) {
    const words = foldPersonName(name).split(" ");
    for (const word of new Set(words)) put(byWord, word, at);
    put(byWhole, words.join(""), at);
  }
  const wordsLike = remember(shelveWords([...byWord.keys()]), MOST_REMEMBERED);
  return remember((typed) => {
    const words = foldPersonName(typed).split(" ");
    const near = words.flatMap(wordsLike).flatMap((word) => byWord.get(word) ?? []);
    const whole = byWhole.get(words.join("")) ?? [];
    return [...new Set([...near, ...whole])]
      .toSorted((one, other) => one - other)
      .map((at) => names[at] ?? "")
      .filter((name) => sameName(typed, name));
  }, MOST_REMEMBERED);
}

/** Finds the words that are the same however they are spelt, or but for a slip or two. */
function shelveWords(words: readonly string[]): (word: string) => readonly string[] {
  const shelves = new Map<string, string[]>();
  for (const word of words) for (const key of keysOf(word)) put(shelves, key, word);
  return (word) => {
    const near = new Set(keysOf(word).flatMap((key) => shelves.get(key) ?? []));
    return [...near].filter((other) => sameName(word, other));
  };
}

/**
 * Keys so coarse that any two words which `sameName` takes for one share one: what is left without the
 * letters that spellings change; of a word that may have one slip its first and its last letter too,
 * since one slip leaves one of them; of words that may have two all are on one shelf.
 */
function keysOf(word: string): readonly string[] {
  const firm = word
    .replaceAll("w", "v")
    .replaceAll(/[ouyijkh]/g, "")
    .replaceAll(/(.)\1+/g, "$1");
  if (word.length < WITH_A_SLIP) return [firm];
  const first = FIRST_ALIKE[word.slice(0, 1)] ?? word.slice(0, 1);
  const last = LAST_ALIKE[word.slice(-1)] ?? word.slice(-1);
  const ends = [firm, `${first}…`, `…${last}`];
  return word.length < WITH_TWO_SLIPS ? ends : [...ends, "…"];
}

const FIRST_ALIKE: Readonly<Record<string, string>> = { w: "v", k: "h", o: "u", i: "y" };
const LAST_ALIKE: Readonly<Record<string, string>> = { w: "v", i: "y", j: "y" };

function put<Value>(shelves: Map<string, Value[]>, key: string, value: Value): void {
  const shelf = shelves.get(key);
  if (shelf === undefined) shelves.set(key, [value]);
  else shelf.push(value);
}
