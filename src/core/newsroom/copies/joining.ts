import { lettersOf, type Article, type Published } from "#core/article.ts";
import { daysBetween } from "#core/day.ts";

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
  const fuller = lettersOf(later) >= lettersOf(earlier) ? later : earlier;
  return {
    ...fuller,
    title: fuller.title || earlier.title || later.title,
    published: betterKnown(earlier.published, later.published),
    url: fuller.url ?? earlier.url ?? later.url,
  };
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
