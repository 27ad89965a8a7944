import { withoutAccents } from "./country-names.ts";

/** A name where it stands in a text, with what it stands for. */
export interface FoundName<Meaning> {
  readonly meaning: Meaning;
  /** The whole name in lower case, without accents: "south korea". */
  readonly name: string;
  /** Where it stands: the offset of its first character, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

interface SoughtName<Meaning> {
  readonly name: string;
  readonly meaning: Meaning;
  /** What must follow its first word. */
  readonly tail: RegExp | undefined;
  /** Its second and third word in lower case, where texts write them in one way. */
  readonly next: readonly string[];
}

/** Ordinary names under their first words in lower case, initials (US, UAE) as they are written. */
interface Index<Meaning> {
  readonly ordinary: Map<string, readonly SoughtName<Meaning>[]>;
  readonly initials: Map<string, readonly SoughtName<Meaning>[]>;
  /** The names that each word may begin, as it was met. */
  readonly met: Map<string, Begun<Meaning>>;
}

/** The names that begin with a word, by what stands behind it: “NATO” begins 150. */
interface Begun<Meaning> {
  readonly bySecond: ReadonlyMap<string, readonly SoughtName<Meaning>[]>;
  /** Those that go on with none of these words. */
  readonly others: readonly SoughtName<Meaning>[];
}

/** So many words of texts are kept with the names that they begin. */
const MOST_MET = 20_000;

/**
 * Compiles names into one pass over a text without accents; the longest name wins, and of two equal
 * ones the one that came first.
 *
 *     "Guinea", "Papua New Guinea" over "Papua New Guinea"  → one mention, of the latter
 *
 * Names count in title case or in capitals, initials only as they are written, so "turkey" and "us"
 * never do; in a text of capitals alone "US" may be the pronoun and does not count.
 */
export function createNameFinder<Meaning>(
  names: Iterable<readonly [words: string, meaning: Meaning]>,
): (plain: string) => Generator<FoundName<Meaning>> {
  const index: Index<Meaning> = { ordinary: new Map(), initials: new Map(), met: new Map() };
  for (const [words, meaning] of names) seek(index, words, meaning);
  return (plain) => namesIn(index, plain);
}

/** Dotted initials ("U.S.") or a word that begins with a capital. */
const WORD = /\b(?:(?:[A-Z]\.){2,}|[A-Z]\.[A-Z]\b|[A-Z][A-Za-z]*\b)/g;

function* namesIn<Meaning>(index: Index<Meaning>, plain: string): Generator<FoundName<Meaning>> {
  const shouted = !/[a-z]/.test(plain);
  let from = 0;
  for (let match = wordFrom(plain, from); match !== null; match = wordFrom(plain, from)) {
    const after = match.index + match[0].length;
    from = after;
    const { bySecond, others } = namesThatBegin(index, match[0]);
    if (bySecond.size + others.length === 0) continue;
    const [second = "", third] = wordsAfter(plain, after);
    for (const { name, meaning, tail, next } of bySecond.get(second) ?? others) {
      if (next[1] !== undefined && next[1] !== third) continue;
      const end = endOfTail(plain, after, tail);
      if (end === undefined) continue;
      from = end;
      const isPronoun = shouted && match[0] === "US";
      if (!isPronoun) yield { name, meaning, start: match.index, end };
      break;
    }
  }
}

/** Whoever asks may ask for another text before the last is read through: each says from where. */
function wordFrom(plain: string, from: number): RegExpExecArray | null {
  WORD.lastIndex = from;
  return WORD.exec(plain);
}

const NEXT_WORDS = /[\s'’.-]+([A-Za-z]+)(?:[\s'’-]+([A-Za-z]+))?/y;

/** The next two words in lower case; they spare most names the expression of their tails. */
function wordsAfter(plain: string, after: number): readonly (string | undefined)[] {
  NEXT_WORDS.lastIndex = after;
  const [, second, third] = NEXT_WORDS.exec(plain) ?? [];
  return [second?.toLowerCase(), third?.toLowerCase()];
}

function namesThatBegin<Meaning>(index: Index<Meaning>, word: string): Begun<Meaning> {
  const before = index.met.get(word);
  if (before !== undefined) return before;
  const names = bySecondWord(lookUp(index, word));
  if (index.met.size >= MOST_MET) index.met.clear();
  index.met.set(word, names);
  return names;
}

function bySecondWord<Meaning>(names: readonly SoughtName<Meaning>[]): Begun<Meaning> {
  const seconds = new Set(names.flatMap(({ next }) => next[0] ?? []));
  const goingOn = (second?: string) =>
    names.filter(({ next }) => next[0] === undefined || next[0] === second);
  const bySecond = new Map([...seconds].map((second) => [second, goingOn(second)]));
  return { bySecond, others: goingOn() };
}

/** The names with that first word, the longest first. "Us" and "TuRKey" begin none. */
function lookUp<Meaning>(
  { ordinary, initials }: Index<Meaning>,
  word: string,
): readonly SoughtName<Meaning>[] {
  if (word.includes(".")) return initials.get(word.replaceAll(".", "")) ?? [];
  const exact = initials.get(word);
  if (exact !== undefined) return exact;
  const lower = word.toLowerCase();
  const isName = word.slice(1) === lower.slice(1) || word === word.toUpperCase();
  return (isName && ordinary.get(lower)) || [];
}

function endOfTail(plain: string, start: number, tail: RegExp | undefined): number | undefined {
  if (tail === undefined) return start;
  tail.lastIndex = start;
  return tail.test(plain) ? tail.lastIndex : undefined;
}

function seek<Meaning>(index: Index<Meaning>, words: string, meaning: Meaning) {
  const plain = withoutAccents(words).replace(/^The /, "");
  const [first = "", ...rest] = plain.split(/[^A-Za-z]+/);
  const isInitials = rest.length === 0 && /^[A-Z].*[A-Z]$/.test(first);
  const names = isInitials ? index.initials : index.ordinary;
  for (const key of isInitials ? [first] : spellingsOf(first.toLowerCase())) {
    const name = {
      name: plain.toLowerCase(),
      meaning,
      tail: tailOf(key, rest),
      next: nextOf(rest),
    };
    const longestFirst = [...(names.get(key) ?? []), name].toSorted(
      (one, other) => other.name.length - one.name.length,
    );
    names.set(key, longestFirst);
  }
}

/** “and” may be “&”: from there on the expression of the tail alone tells. */
function nextOf(rest: readonly string[]): readonly string[] {
  const words = rest.slice(0, 2).map((word) => word.toLowerCase());
  return words.includes("and") ? words.slice(0, words.indexOf("and")) : words;
}

function spellingsOf(word: string): readonly string[] {
  return word === "saint" ? ["saint", "st"] : [word];
}

function tailOf(first: string, rest: readonly string[]): RegExp | undefined {
  if (rest.length === 0) return undefined;
  const words = rest.map((word) => (word === "and" ? "(?:and|&)" : word));
  const gap = String.raw`[\s'’-]+`;
  return new RegExp(`${first === "st" ? String.raw`\.?` : ""}${gap}${words.join(gap)}\\b`, "iy");
}
