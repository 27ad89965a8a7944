import porter2 from "wink-porter2-stemmer";
import { fold } from "../fold.ts";

/** A word of a text that can be searched. */
export interface Token {
  /** What the index knows it by: folded and stemmed. */
  readonly term: string;
  /** The word as it is spelt, folded only. */
  readonly word: string;
  /** Where it stands in the text: UTF-16 offsets, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Whether it is written without capitals. */
  readonly lowerCase: boolean;
}

/**
 * Words that say nothing about a text. Kept short: "new", "time", "work" and "use" find things here,
 * and "us" is left out only in lower case, since "US" is a country.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about all also am an and any are as at be been being but by can could did do does doing for from
   had has have having he her here him his how i if in into is it its me more my of on or our over she
   so some such than that the their them then there these they this those to too us very was we were
   what when where which while who whom whose why will with would you your`.split(/\s+/),
);

/**
 * A word: `U.S.`; `E-7A`, `F-16`; `442,701`, `2.5`; letters and digits with apostrophes inside.
 * What is joined by a hyphen otherwise is two words: `NATO-Ukraine`, `multi-year`.
 */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}])|\p{L}{1,3}-\d+\p{L}?(?![\p{L}\p{N}])|\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

const UNITED_STATES = /^(?:US|USA|U\.S\.?|U\.S\.A\.?)$/;

/**
 * Cuts a text into the words that can be searched, in their order; stop words are left out.
 *
 *     NATO’s E-7A will defend the US in 2024 → nato e7a defend usa 2024
 */
export function analyze(text: string): Token[] {
  return readTokens(text, () => true);
}

/**
 * Finds the words of a text whose terms are among those wanted. Does the same as to analyze the text
 * and leave out the rest, at a fraction of the cost: a stem begins as its word does.
 */
export function findTerms(text: string, wanted: ReadonlySet<string>): Token[] {
  const starts = new Set([...wanted].map((term) => term.slice(0, 2)));
  const mayBeWanted = (found: string) =>
    starts.has(found.slice(0, 2).toLowerCase()) || !/^[a-z]{2}/i.test(found);
  return readTokens(text, mayBeWanted).filter(({ term }) => wanted.has(term));
}

function readTokens(text: string, isRead: (found: string) => boolean): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (!isRead(found)) continue;
    const word = wordOf(found);
    if (word === "" || STOP_WORDS.has(word)) continue;
    tokens.push({
      term: stem(word),
      word,
      start: index,
      end: index + found.length,
      lowerCase: found === found.toLowerCase(),
    });
  }
  return tokens;
}

/** Folds one word of a text, without the marks inside it and its possessive ending. */
function wordOf(found: string): string {
  if (UNITED_STATES.test(found)) return "usa";
  const folded = fold(found);
  if (/^\d/.test(folded)) return folded.replaceAll(",", "");
  return folded.replace(/'s?$|'s(?=$)/, "").replaceAll(/['.-]/g, "");
}

const stems = new Map<string, string>();
const MOST_STEMS = 500_000;

/** The stem of a folded word (Porter2); numbers and words with digits stay whole. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = /^[a-z]{3,}$/.test(word) ? porter2(word) : word;
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, found);
  return found;
}
