import type { Article } from "../article.ts";
import { findTerms, type Token } from "./analyzer.ts";
import type { ArticleIndex } from "./article-index.ts";
import { BREAK } from "./term-sequences.ts";

/** A piece of an article's text, and where the searched words stand in it. */
export interface Snippet {
  readonly text: string;
  /** Pairs of UTF-16 offsets in `text`, the end not included; in order, none within another. */
  readonly marks: readonly (readonly [from: number, to: number])[];
}

const LENGTH = 190;
/** How far before the first marked word a sentence may begin for the snippet to begin with it. */
const LEAD_IN = 90;
/** How far back a sentence may begin; the snippet then grows by as much. */
const FARTHEST_START = 130;
/** About as many words as a snippet holds. */
const WORDS_SEEN = 18;
/** A word that the title shows already is worth this part of itself in the snippet. */
const SHOWN_IN_TITLE = 0.25;

/**
 * Cuts the piece out of an article that shows best why it was found: where most of the searched terms
 * stand close together, rare ones and those that the title lacks counting more. Without any in its
 * text: the lede, unmarked.
 *
 * Cost: one pass over the article's term numbers; only one paragraph is read as text again.
 */
export function cutSnippet(
  article: Article,
  document: number,
  { worths, index }: { readonly worths: ReadonlyMap<string, number>; readonly index: ArticleIndex },
): Snippet {
  const wanted = new Map(worths);
  for (const { term } of findTerms(article.title, worths)) {
    wanted.set(term, SHOWN_IN_TITLE * (worths.get(term) ?? 0));
  }
  const text = article.paragraphs[bestParagraph(document, wanted, index)] ?? "";
  const found = findTerms(text, worths);
  const [from, to] = bestPiece(text, found, wanted);
  const before = from > 0 ? "…" : "";
  const shift = before.length - from;
  const marks = found
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => [start + shift, end + shift] as const);
  return { text: `${before}${text.slice(from, to)}${to < text.length ? "…" : ""}`, marks };
}

/** The paragraph, from 0, in which a window of words holds the greatest worth of different terms. */
function bestParagraph(
  document: number,
  worths: ReadonlyMap<string, number>,
  { sequences }: ArticleIndex,
): number {
  const worthOf = new Map<number, number>();
  for (const [term, worth] of worths) {
    const number = sequences.numberOf(term);
    if (number !== undefined) worthOf.set(number, worth);
  }
  const recent = new Map<number, number>();
  let [paragraph, best, most] = [-1, 0, 0];
  const sequence = sequences.of(document);
  for (let at = 0; at < sequence.length; at++) {
    const term = sequence[at] as number;
    if (term === BREAK) {
      paragraph++;
      recent.clear();
    } else if (paragraph >= 0 && worthOf.has(term)) {
      recent.set(term, at);
      let sum = 0;
      for (const [each, place] of recent) {
        if (at - place <= WORDS_SEEN) sum += worthOf.get(each) ?? 0;
      }
      if (sum > most) [best, most] = [paragraph, sum];
    }
  }
  return best;
}

function bestPiece(
  text: string,
  found: readonly Token[],
  worths: ReadonlyMap<string, number>,
): [from: number, to: number] {
  const first = worthiestStart(found, worths);
  const from = startBefore(text, first);
  return [from, endAfter(text, Math.max(from + LENGTH, first + LENGTH - LEAD_IN))];
}

/**
 * Where, among the words found in a text, a window begins that holds the greatest worth of different
 * terms; the first of equals, and 0 without any.
 *
 *     war … grain … the grain corridor, with grain and corridor wanted   → where the second "grain" begins
 *
 * Cost: linear. A window holds no more words than its hundred letters have room for.
 */
export function worthiestStart(
  found: readonly Pick<Token, "term" | "start" | "end">[],
  worths: ReadonlyMap<string, number>,
): number {
  let [first, most] = [found[0]?.start ?? 0, -1];
  for (const [place, { start }] of found.entries()) {
    const seen = new Set<string>();
    for (let at = place; at < found.length; at++) {
      const { term = "", end = 0 } = found[at] ?? {};
      if (end > start + LENGTH - LEAD_IN) break;
      seen.add(term);
    }
    const sum = [...seen].reduce((total, term) => total + (worths.get(term) ?? 0), 0);
    if (sum > most) [first, most] = [start, sum];
  }
  return first;
}

/**
 * Where to begin so that the first marked word is seen: at the beginning of the text or of a sentence
 * if that is not far, else after a comma or a dash, else at a word. Near the text's end it begins
 * earlier, for there is room.
 */
function startBefore(text: string, first: number): number {
  const slack = Math.max(LEAD_IN, LENGTH - (text.length - first));
  const far = Math.max(slack, FARTHEST_START);
  if (first <= far) return 0;
  const lead = text.slice(first - far, first);
  const startAfter = (sign: RegExp, back: number) => {
    const ends = [...lead.matchAll(sign)].map((found) => found.index + found[0].length);
    const end = ends.find((each) => each >= far - back);
    return end === undefined ? undefined : first - far + end;
  };
  const sentenceEnd = /[.!?]["”’)]*\s+/g;
  return (
    startAfter(sentenceEnd, slack) ??
    startAfter(sentenceEnd, far) ??
    startAfter(/[,;:]\s+|\s[–—]\s+/g, slack) ??
    startAfter(/\s+/g, slack / 2) ??
    first
  );
}

function endAfter(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const space = text.lastIndexOf(" ", limit);
  if (space > limit - LEAD_IN) return space;
  const isHalfway = /[\uDC00-\uDFFF]/.test(text.charAt(limit));
  return isHalfway ? limit - 1 : limit;
}
