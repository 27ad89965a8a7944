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
  /** The first letter of its second word, in lower case. */
  readonly initial: string | undefined;
}

/** Ordinary names under their first words in lower case, initials (US, UAE) as they are written. */
interface Index<Meaning> {
  readonly ordinary: Map<string, readonly SoughtName<Meaning>[]>;
  readonly initials: Map<string, readonly SoughtName<Meaning>[]>;
}

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
  const index: Index<Meaning> = { ordinary: new Map(), initials: new Map() };
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
    for (const { name, meaning, tail, initial } of namesThatBegin(index, match[0])) {
      if (initial !== undefined && isOtherLetter(plain, after, initial)) continue;
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

/** Whether the next word plainly begins with another letter than the name's; spares the expression. */
function isOtherLetter(plain: string, after: number, initial: string): boolean {
  const next = plain.charAt(after + 1);
  return /[a-z]/i.test(next) && next.toLowerCase() !== initial;
}

/** The names with that first word, the longest first. "Us" and "TuRKey" begin none. */
function namesThatBegin<Meaning>(
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
    const initial = rest[0]?.charAt(0).toLowerCase();
    const name = { name: plain.toLowerCase(), meaning, tail: tailOf(key, rest), initial };
    const longestFirst = [...(names.get(key) ?? []), name].toSorted(
      (one, other) => other.name.length - one.name.length,
    );
    names.set(key, longestFirst);
  }
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
