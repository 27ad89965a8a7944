import type { Article } from "#core/article.ts";
import { daysBetween, type DaySpan } from "#core/day.ts";
import { analyze } from "#core/search/analyzer.ts";

/** So many words of a text tell whether it is another's copy. */
const OPENING_WORDS = 60;
const OPENING_LETTERS = 1200;
/** Shorter openings tell too little by themselves, so the titles must agree as well. */
const SHORT_OPENING = 12;

/** What a text is recognised by: pairs of words that stand side by side. */
export interface Print {
  readonly title: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
}

/** How much two releases are the same text: from 0, nothing, to 1, word for word. */
export function alikeness(one: Article, other: Article): number {
  return likeness(printOf(one), printOf(other));
}

/**
 * Takes the print of a release, to compare it with many others.
 *
 *     likeness(printOf(recast), printOf(release)) → 0.97
 */
export function printOf({ title, paragraphs }: Pick<Article, "title" | "paragraphs">): Print {
  const opening = paragraphs.slice(0, OPENING_WORDS).join(" ").slice(0, OPENING_LETTERS);
  return { title: pairsOf(title), opening: pairsOf(opening) };
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = analyze(text)
    .slice(0, OPENING_WORDS)
    .map(({ term }) => term);
  return new Set(words.slice(1).map((word, place) => `${words[place]} ${word}`));
}

/** How much two prints are of the same text: from 0, nothing, to 1, word for word. */
export function likeness(one: Print, other: Print): number {
  const opening = shared(one.opening, other.opening);
  const shortest = Math.min(one.opening.size, other.opening.size);
  if (shortest >= SHORT_OPENING) return opening;
  return (opening + shared(one.title, other.title)) / 2;
}

/** The share of the smaller set that the greater holds too; 0 where either is empty. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, great] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  return [...small].filter((pair) => great.has(pair)).length / small.size;
}

/** The days between two spans; 0 where they may be one day. */
export function daysApart(one: DaySpan, other: DaySpan): number {
  return Math.max(0, daysBetween(one.to, other.from), daysBetween(other.to, one.from));
}
