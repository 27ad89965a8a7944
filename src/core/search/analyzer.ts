import porter2 from "wink-porter2-stemmer";
import { fold } from "../fold.ts";
import { remember } from "../remember.ts";
import { spellBritish } from "./british-spelling.ts";

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
 * A word: `C++`; `U.S.`; `E-7A`, `F-16`; `442,701`, `2.5`; letters and digits with apostrophes inside.
 * What is joined by a hyphen otherwise is two words: `NATO-Ukraine`, `multi-year`.
 */
const WORD =
  /\p{L}(?:\+\+|#)(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}])|\p{L}{1,3}-\d+\p{L}?(?![\p{L}\p{N}])|\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

const UNITED_STATES = /^(?:US|USA|U\.S\.?|U\.S\.A\.?)$/;

/**
 * Cuts a text into the words that can be searched, in their order; stop words are left out.
 *
 *     NATO’s E-7A will defend the US in 2024 → nato e7a defend usa 2024
 */
export function analyze(text: string): Token[] {
  return readTokens(text, undefined);
}

/**
 * All words of a text as they are folded, stop words too: what stands between the words of a phrase.
 *
 *     “for the ” → for, the
 */
export function commonWords(text: string): string[] {
  return [...text.matchAll(WORD)].map(([found]) => wordOf(found)).filter((word) => word !== "");
}

/**
 * Finds those words of a text whose terms are wanted: the same as to analyze the text and drop the
 * rest, but words that begin with another letter are not even read.
 */
export function findTerms(text: string, wanted: ReadonlyMap<string, unknown>): Token[] {
  const firsts = new Uint8Array(128);
  for (const term of wanted.keys()) firsts[term.charCodeAt(0) & 127] = 1;
  return readTokens(text, firsts).filter(({ term }) => wanted.has(term));
}

/** The bit that makes an ASCII letter lower case, and leaves a digit as it is. */
const LOWER_CASE = 0x20;

/** Which letters and digits of ASCII words are to be read that begin so; all where there is none. */
type FirstLetters = Uint8Array | undefined;

function readTokens(text: string, firsts: FirstLetters): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; ;) {
    WORD.lastIndex = firsts === undefined ? at : passOver(text, at, firsts);
    const match = WORD.exec(text);
    if (match === null) return tokens;
    const { 0: found, index } = match;
    at = index + found.length;
    if (firsts !== undefined && !mayBegin(found.charCodeAt(0), firsts)) continue;
    const read = lexemeOf(found);
    if (read !== NO_LEXEME) tokens.push({ ...read, start: index, end: at });
  }
}

function mayBegin(code: number, firsts: Uint8Array): boolean {
  return code > 127 || firsts[code | LOWER_CASE] === 1;
}

/**
 * The place, from where a word may begin, at which the next begins that is to be read, or one that is
 * more than plain letters. To pass over a plain word costs a fraction of matching `WORD`.
 */
function passOver(text: string, from: number, firsts: Uint8Array): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      if (mayBegin(code, firsts)) return at;
      let end = at + 1;
      while (isLetter(text.charCodeAt(end))) end++;
      if (mayGoOn(text.charCodeAt(end), end - at)) return at;
      at = end;
    } else if (code > 127 || isDigit(code)) {
      return at;
    } else at++;
  }
  return at;
}

/** Whether a word may be longer than its letters: the E of `E-7A`, the U of `U.S.`, `don’t`, `é`. */
function mayGoOn(next: number, letters: number): boolean {
  if (next > 127 || next === APOSTROPHE || isDigit(next)) return true;
  if (letters === 1 && (next === PLUS || next === HASH)) return true;
  return (next === HYPHEN && letters <= 3) || (next === FULL_STOP && letters === 1);
}

const HASH = 0x23;
const APOSTROPHE = 0x27;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;

function isLetter(code: number): boolean {
  const lower = code | LOWER_CASE;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The stem of a folded word in British spelling (Porter2); words with digits stay whole. */
export function stem(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? porter2(spellBritish(word)) : word;
}

type Lexeme = Pick<Token, "term" | "word" | "lowerCase">;

const NO_LEXEME: Lexeme = { term: "", word: "", lowerCase: true };
/** What was read once is not read again: a few thousand words make up most of every text. */
const lexemeOf = remember((found): Lexeme => {
  const word = wordOf(found);
  const isLeftOut = word === "" || STOP_WORDS.has(word);
  return isLeftOut
    ? NO_LEXEME
    : { term: stem(word), word, lowerCase: found === found.toLowerCase() };
}, 300_000);

/** Folds one word of a text, without the marks inside it and its possessive ending. */
function wordOf(found: string): string {
  if (UNITED_STATES.test(found)) return "usa";
  // A few letters fold to a space and a mark: "ͺ", the iota that stands below.
  const folded = fold(found).replaceAll(/\s/g, "").replace(/'s?$/, "");
  if (/^\d/.test(folded)) return folded.replaceAll(",", "");
  return folded.replaceAll(/['.-]/g, "");
}
