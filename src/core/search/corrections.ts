import type { Article } from "../article.ts";
import { findTerms, stem } from "./analyzer.ts";
import type { ArticleIndex } from "./article-index.ts";
import { isEverydayWord } from "./everyday-words.ts";
import type { Correction } from "./query.ts";

/** What a misspelt word may have meant. */
export interface Corrected {
  /** As it is spelt, to be told to the asker. */
  readonly words: string;
  readonly terms: readonly string[];
  /** How much a mention of it counts, between 0 and 1: commoner words are likelier meant. */
  readonly weight: number;
  /** How sure we are, between 0 and 1, that the misspelt word meant this at all. */
  readonly certainty: number;
}

/** Weights of the likeliest, the second and the third correction. */
const WEIGHTS = [1, 0.6, 0.4];
/** In how many releases at most the printed form of a word is looked for. */
const MOST_READ = 8;
/** From this length on, a word is corrected also where two letters are wrong. */
const LONG_WORD = 8;
/** Up to this length another word may well be meant: too many good ones lie one letter apart. */
const SHORT_WORD = 5;

/**
 * Finds what a word that stands in no article may have meant, the likeliest first: words one slip
 * away, for long words two; or two words that were written as one. None for a word with digits. A good
 * English word is no slip, unless a letter was doubled or single: abroad is not meant as broad where no
 * release says abroad, but tittles are titles.
 *
 *     balticonector → Balticconnector; multiyear → multi year
 *
 * A short word that may be a good one is left as it is, for the asker to decide: see `isLikelySlip`.
 */
export function correct(word: string, index: ArticleIndex): Corrected[] {
  if (/\d/.test(word)) return [];
  const isGood = isEverydayWord(word);
  for (const edits of word.length >= LONG_WORD ? [1, 2] : [1]) {
    const seen = new Set<string>();
    const found: Corrected[] = [];
    for (const { word: other } of index.vocabulary.nearest(word, edits, 2 * WEIGHTS.length)) {
      const term = stem(other);
      const weight = WEIGHTS[found.length];
      if (weight === undefined || seen.has(term)) continue;
      if (isGood ? !isDoubled(word, other) : !isLikelySlip(word, other, index)) continue;
      seen.add(term);
      const words = found.length === 0 ? printedSpelling(other, index) : other;
      found.push({ words, terms: [term], weight, certainty: 1 / (1 + edits / 4) });
    }
    if (found.length > 0) return found;
  }
  return splitWord(word, index);
}

/** The spelling among the articles that comes nearest to a word, where nothing was sure enough. */
export function nearestSpelling(word: string, index: ArticleIndex): Correction[] {
  const most = Math.max(1, Math.floor(word.length / 3));
  const nearest = (edits: number) => index.vocabulary.nearest(word, edits, 1);
  const [near] = [...nearest(1), ...nearest(most)];
  return near === undefined ? [] : [{ wrote: word, showing: printedSpelling(near.word, index) }];
}

/**
 * A word of the vocabulary as the first release that holds it prints it: rinkevics → Rinkēvičs. A word
 * that is ever written in lower case stays folded, so that the start of a sentence lends no capital.
 *
 * Cost: nothing is kept for it; a release is read again, seldom more.
 */
function printedSpelling(word: string, index: ArticleIndex): string {
  if (index.isPlainWord(word)) return word;
  const term = stem(word);
  for (const article of firstArticlesWith(term, index)) {
    for (const text of [article.title, ...article.paragraphs]) {
      const found = findTerms(text, new Map([[term, 1]])).find((token) => token.word === word);
      if (found !== undefined) return text.slice(found.start, found.end).replace(/['’ʼ]s?$/, "");
    }
  }
  return word;
}

function firstArticlesWith(term: string, { postings, articleAt }: ArticleIndex): Article[] {
  const first = postings.find(term).find((documents) => documents !== undefined) ?? [];
  return first.slice(0, MOST_READ).flatMap((document) => articleAt(document) ?? []);
}

/**
 * Tells whether a word is likelier a slip for the other than a good word that no release happens to
 * hold. A longer one is, unless its first letter was exchanged, which hardly anybody mistypes: then only
 * for a name, and where the word is not built as words are. A short one is
 * where the other is a name, where letters changed places or one is doubled or single by mistake, or
 * where it is not built as a word is.
 *
 *     Qatr → Qatar, amry → army, comon → common       tank → thank, tanks → talks, drought → brought: no
     Ztoltenberg → Stoltenberg                       banana → Hanana: no
 */
function isLikelySlip(word: string, other: string, index: ArticleIndex): boolean {
  const isAnagram = sameLetters(word, other);
  const isExchanged = word.length === other.length && !isAnagram;
  const isName = !index.isPlainWord(other);
  if (isExchanged && word.length < SHORT_WORD) return false;
  if (isExchanged && word[0] !== other[0] && (!isName || index.vocabulary.looksSpelt(word))) {
    return false;
  }
  if (word.length > SHORT_WORD || isName || isAnagram) return true;
  return isDoubled(word, other) || !index.vocabulary.looksSpelt(word);
}

/** Whether words differ by letters that are doubled or single by mistake. */
function isDoubled(word: string, other: string): boolean {
  return withoutDoubles(word) === withoutDoubles(other);
}

function withoutDoubles(word: string): string {
  return word.replaceAll(/(.)\1+/gu, "$1");
}

function sameLetters(one: string, other: string): boolean {
  return [...one].toSorted().join("") === [...other].toSorted().join("");
}

function splitWord(word: string, { vocabulary }: ArticleIndex): Corrected[] {
  for (let at = word.length - 3; at >= 3; at--) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.some((part) => vocabulary.frequency(part) === 0)) continue;
    return [{ words: parts.join(" "), terms: parts.map(stem), weight: 1, certainty: 1 }];
  }
  return [];
}
