import { createHash } from "node:crypto";
import type { Article, Published } from "#core/article.ts";
import { daysBetween } from "#core/day.ts";

/** How many words of the body tell releases of one title apart; a feed's summary is longer. */
const OPENING_WORDS = 24;
/** More letters than a word and its space have on average, so that no long body is cut into words. */
const WORD_LENGTH = 16;
/** An untitled text is known by all that is likely to be its own. */
const UNTITLED_WORDS = 400;

/**
 * Gives a release an id from its own words, the same for its summary on a feed page and for its full
 * text, whatever its spaces, quotation marks and capitals.
 *
 *     “NATO Military Committee visits Qatar”, “From 4 to 8 November 2024, the …” → 12 hex digits
 */
export function contentId(title: string, paragraphs: readonly string[]): string {
  const titleWords = wordsOf(title);
  const count = titleWords.length > 0 ? OPENING_WORDS : UNTITLED_WORDS;
  const opening = wordsOf(
    paragraphs
      .slice(0, count)
      .join(" ")
      .slice(0, count * WORD_LENGTH),
  ).slice(0, count);
  const words = `${titleWords.join(" ")}\n${opening.join(" ")}`;
  return createHash("sha256").update(words).digest("hex").slice(0, 12);
}

/**
 * Takes the words of a text, whatever its accents, quotation marks and capitals.
 *
 *     “Türkiye’s visit” → turkiye, s, visit
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Keeps one article of each id, in the place of the first: the fuller text (of equal ones the later),
 * with the better-known date and a link, if either has one.
 *
 *     a feed page's summary, dated by its age + the full text, undated → the full text, dated
 *
 * Articles of different ids stay apart, even with the same words.
 */
export function mergeDuplicates(articles: readonly Article[]): Article[] {
  const byId = new Map<string, Article>();
  for (const article of articles) {
    const met = byId.get(article.id);
    byId.set(article.id, met ? joinCopies(met, article) : article);
  }
  return [...byId.values()];
}

/**
 * Makes one article of two copies of a release: the fuller text, of equal ones the later, with its id,
 * the better-known date and a link, if either has one.
 *
 *     a summary with a link + the full text without → the full text with the link
 */
export function joinCopies(earlier: Article, later: Article): Article {
  const fuller = lengthOf(later) >= lengthOf(earlier) ? later : earlier;
  return {
    ...fuller,
    title: fuller.title || earlier.title || later.title,
    published: betterKnown(earlier.published, later.published),
    url: fuller.url ?? earlier.url ?? later.url,
  };
}

function lengthOf({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

/** From the best: what is stated, then the age of a page, then what is concluded from the event. */
const REASONS: readonly Published["reason"][] = [
  "stated",
  "feed-age",
  "event-day",
  "range-end",
  "neighbours",
];

function betterKnown(one: Published | null, other: Published | null): Published | null {
  if (!one || !other) return one ?? other;
  return vagueness(other) <= vagueness(one) ? other : one;
}

/** Stated days first, then the narrower span, then the better reason. */
function vagueness({ from, to, reason }: Published): number {
  return reason === "stated" ? 0 : (daysBetween(from, to) + 1) * 10 + REASONS.indexOf(reason);
}
