import { editDistance } from "../edit-distance.ts";
import { mostFrequent } from "./most-frequent.ts";

/** A word of the vocabulary that comes close to a misspelt one. */
export interface Spelling {
  readonly word: string;
  /** How many letters were left out, added, exchanged or swapped. */
  readonly edits: number;
}

/** The words of all documents as they are spelt (folded), and which of them come close to another. */
export interface Vocabulary {
  /** Counts a word of one more document. */
  add(word: string): void;
  /** In how many documents the word stands. */
  frequency(word: string): number;
  /** The closest words first, then the commonest; at most `limit`, each within `mostEdits`. */
  nearest(word: string, mostEdits: number, limit: number): readonly Spelling[];
  /**
   * Whether a word that is missing is built as these words are, and so may be a good one: any three
   * letters of it in a row stand in others too. A guess: "tank" is, "shpi" is not.
   */
  looksSpelt(word: string): boolean;
  /** Words that begin so, with two letters at least, the commonest first. */
  startingWith(start: string, limit: number): readonly string[];
  entries(): ReadonlyMap<string, number>;
}

/** Words of one length and first letter, with a bit set for every letter that each holds. */
interface Shelf {
  readonly words: string[];
  readonly letters: number[];
}

/** Words below this length are not corrected: too many others are one letter away. */
const SHORTEST = 4;
/** Words stand together by so many of their first letters. */
const START = 2;

/**
 * In how many words any three letters of a good word stand: one in so small a vocabulary, eight in one
 * twice as large, and so on cubed. The more words there are, the likelier a word that is missing is a
 * slip (measured over typos in TIME, Cranfield and CISI, and TIME's ordinary words against the seeds).
 */
const SMALL_VOCABULARY = 2_200;

/**
 * Makes a vocabulary, empty or with words and their frequencies.
 *
 * Words stand on shelves by length and first letter. Of a shelf only those are compared letter by
 * letter whose set of letters differs from the misspelt word's by no more than the edits could do, so
 * that a look-up among 150,000 words takes some ten microseconds. Words that begin with another
 * letter are looked at only where no other comes close: people seldom mistype the first.
 */
export function createVocabulary(entries: Iterable<readonly [string, number]> = []): Vocabulary {
  const frequencies = new Map<string, number>();
  const shelves = new Map<string, Shelf>();
  const builtOf = new Map<string, number>();
  const starts = new Map<string, string[]>();
  for (const [word, frequency] of entries) put(word, frequency);

  function put(word: string, frequency: number): void {
    frequencies.set(word, frequency);
    const start = word.slice(0, START);
    const alike = starts.get(start);
    if (alike === undefined) starts.set(start, [word]);
    else alike.push(word);
    if (word.length < SHORTEST || /\d/.test(word)) return;
    for (const three of threes(word)) builtOf.set(three, (builtOf.get(three) ?? 0) + 1);
    const name = shelfName(word[0] ?? "", word.length);
    let shelf = shelves.get(name);
    if (shelf === undefined) shelves.set(name, (shelf = { words: [], letters: [] }));
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word));
  }

  function search(word: string, mostEdits: number, first: string): Spelling[] {
    const found: Spelling[] = [];
    const letters = lettersOf(word);
    for (let length = word.length - mostEdits; length <= word.length + mostEdits; length++) {
      const shelf = shelves.get(shelfName(first, length));
      if (shelf === undefined) continue;
      for (let place = 0; place < shelf.words.length; place++) {
        if (countBits(letters ^ (shelf.letters[place] ?? 0)) > 2 * mostEdits) continue;
        const other = shelf.words[place] ?? "";
        const edits = editDistance(word, other, mostEdits);
        if (edits <= mostEdits) found.push({ word: other, edits });
      }
    }
    return found;
  }

  return {
    add(word) {
      const known = frequencies.get(word);
      if (known === undefined) put(word, 1);
      else frequencies.set(word, known + 1);
    },
    frequency: (word) => frequencies.get(word) ?? 0,
    nearest(word, mostEdits, limit) {
      if (word.length < SHORTEST || mostEdits < 1) return [];
      let found = search(word, mostEdits, word[0] ?? "");
      if (found.length === 0 && mostEdits === 1) {
        found = [..."abcdefghijklmnopqrstuvwxyz"].flatMap((letter) => search(word, 1, letter));
      }
      const common = ({ word: each }: Spelling) => frequencies.get(each) ?? 0;
      return found.toSorted((a, b) => a.edits - b.edits || common(b) - common(a)).slice(0, limit);
    },
    looksSpelt(word) {
      const often = Math.max(1, (frequencies.size / SMALL_VOCABULARY) ** 3);
      return threes(word).every((three) => (builtOf.get(three) ?? 0) >= often);
    },
    startingWith(start, limit) {
      const common = (word: string) => frequencies.get(word) ?? 0;
      const found = (starts.get(start.slice(0, START)) ?? []).filter(
        (word) => word.startsWith(start) && word.length > start.length,
      );
      return mostFrequent(found, limit, common);
    },
    entries: () => frequencies,
  };
}

/** Three letters in a row, the bounds of the word counting as letters: nave → ^na, nav, ave, ve$. */
function threes(word: string): string[] {
  const bound = `^${word}$`;
  return Array.from({ length: word.length }, (_, at) => bound.slice(at, at + 3));
}

function shelfName(first: string, length: number): string {
  return first + String(length);
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55_55_55_55);
  rest = (rest & 0x33_33_33_33) + ((rest >>> 2) & 0x33_33_33_33);
  return Math.imul((rest + (rest >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
