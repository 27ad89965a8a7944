import { analyze } from "./analyzer.ts";
import { LEXICON } from "./lexicon-entries.ts";

/** Another wording of the same meaning. */
export interface OtherWording {
  /** As it is written, to be told to the asker. */
  readonly words: string;
  /** As the index knows it. */
  readonly terms: readonly string[];
  /** Whether it belongs to an abbreviation's line, as its short or long form. */
  readonly short: boolean;
}

/** Knows which wordings mean the same. */
export interface Lexicon {
  /** Learns what a text writes out as "Long Name (ABBR)"; the same pair is learnt once. */
  learn(text: string): void;
  /** Other wordings of these terms; none for most. */
  others(terms: readonly string[]): readonly OtherWording[];
  /** The most terms that a wording has. */
  readonly longest: number;
  /** The pairs learnt so far, as [abbreviation, long name]. */
  learnt(): readonly (readonly [string, string])[];
}

/** Small words that an abbreviation may leave out. */
const SKIPPED = new Set("of and the for in on to a an".split(" "));

/** `(WPS)`, `(EADRCC)`, `(NDC)`, `(CRSV)`: two to eight capitals, perhaps with a plural's s. */
const BRACKETED = /\((?<short>\p{Lu}[\p{Lu}\p{N}&-]{1,7})s?\)/gu;

const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u;

/** Makes a lexicon of the hand-made entries and the pairs learnt before. */
export function createLexicon(learntBefore: readonly (readonly [string, string])[] = []): Lexicon {
  const meanings = new Map<string, OtherWording[]>();
  const learnt = new Map<string, readonly [string, string]>();
  let longest = 1;
  for (const wordings of LEXICON) relate(wordings);
  for (const [short, long] of learntBefore) remember(short, long);

  function relate(wordings: readonly string[]): void {
    const short = wordings.some((words) => ABBREVIATION.test(words));
    const read = wordings.map((words) => ({ words, terms: termsOf(words), short }));
    for (const one of read) {
      const others = meanings.get(one.terms.join(" ")) ?? [];
      const known = new Set([one, ...others].map(({ terms }) => terms.join(" ")));
      const added = read.filter(({ terms }) => terms.length > 0 && !known.has(terms.join(" ")));
      meanings.set(one.terms.join(" "), [...others, ...added]);
      longest = Math.max(longest, one.terms.length);
    }
  }

  function remember(short: string, long: string): void {
    const name = `${short}=${long.toLowerCase()}`;
    if (learnt.has(name)) return;
    learnt.set(name, [short, long]);
    relate([short, long]);
  }

  return {
    learn(text) {
      if (!text.includes("(")) return;
      for (const { groups, index } of text.matchAll(BRACKETED)) {
        const short = groups?.["short"] ?? "";
        const long = longNameBefore(text.slice(Math.max(0, index - 160), index), short);
        if (long !== undefined) remember(short, long);
      }
    },
    others: (terms) => meanings.get(terms.join(" ")) ?? [],
    get longest() {
      return longest;
    },
    learnt: () => [...learnt.values()],
  };
}

/**
 * Finds the long name that an abbreviation in brackets stands for, in the text before the bracket:
 * the fewest words whose initials, taken in order, spell the abbreviation.
 *
 *     "… dedicated to Women, Peace and Security " + WPS → "Women, Peace and Security"
 *
 * A word may give its first two letters (Euro-Atlantic gives E and A by its hyphen); small words may
 * give none; a name that is only one word, or that does not begin with the abbreviation's first
 * letter, is none.
 */
export function longNameBefore(before: string, short: string): string | undefined {
  const initials = short.toLowerCase().replaceAll(/[^\p{L}]/gu, "");
  const words = [...before.matchAll(/[\p{L}\p{N}’']+/gu)];
  if (!/^[\s"“”]*$/.test(before.slice(endOf(words.at(-1))))) return undefined;
  for (let count = 2; count <= Math.min(words.length, initials.length * 2 + 1); count++) {
    const chosen = words.slice(-count);
    const [first] = chosen;
    if (first === undefined || SKIPPED.has(first[0].toLowerCase())) continue;
    if (
      spells(
        chosen.map(([word]) => word.toLowerCase()),
        initials,
      )
    ) {
      return before.slice(first.index, endOf(chosen.at(-1)));
    }
  }
  return undefined;
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}

function spells(words: readonly string[], initials: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return initials === "";
  const skips = SKIPPED.has(word) && spells(rest, initials);
  return skips || (word[0] === initials[0] && initials !== "" && spells(rest, initials.slice(1)));
}

function termsOf(words: string): string[] {
  return analyze(words).map(({ term }) => term);
}

/** What is wrong with lexicon entries, in a sentence each; none for a sound lexicon. */
export function lexiconFaults(entries: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, string>();
  return entries.flatMap((wordings) => {
    const faults: string[] = [];
    if (wordings.length < 2) faults.push(`"${wordings.join()}" stands alone.`);
    for (const words of wordings) {
      const terms = termsOf(words).join(" ");
      const before = seen.get(terms);
      if (terms === "") faults.push(`"${words}" has no word that can be searched.`);
      else if (before !== undefined) faults.push(`"${words}" reads as "${before}" does.`);
      seen.set(terms, words);
    }
    return faults;
  });
}
