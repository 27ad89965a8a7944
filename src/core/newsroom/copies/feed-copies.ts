import { lettersOf, type Article } from "#core/article.ts";
import type { DaySpan } from "#core/day.ts";
import { daysApart, likeness, printOf, type Print } from "./likeness.ts";
import { ALIKE_TO_LEAVE_OUT, MOST_DAYS_APART } from "./thresholds.ts";

/** Fewer letters are a teaser: its title and its day tell what it belongs to. */
const TEASER_LETTERS = 400;
/** Shorter titles may be anybody’s: “Weekly update”. */
const TELLING_PAIRS = 4;
/** Words that so many releases share tell nothing, and cost time. */
const MOST_PER_PAIR = 40;

/** Finds releases that stand there already, under another address or another id. */
export interface CopyFinder {
  /** Adds a release, or puts a changed one in its place. */
  put(article: Article): void;
  /** A release of nearly the same text that came out within ten days; never the one itself. */
  find(article: Article): Article | undefined;
}

interface Entry {
  readonly article: Article;
  readonly print: Print;
}

/**
 * Makes a finder of near-copies. Give it the releases of the last weeks: each takes some 5 kB.
 *
 *     find(“RECAST: NATO Secretary General in Romania”) → “NATO Secretary General in Romania”
 */
export function createCopyFinder(articles: Iterable<Article> = []): CopyFinder {
  const entries = new Map<string, Entry>();
  const byPair = new Map<string, string[]>();

  function put(article: Article): void {
    const print = printOf(article);
    entries.set(article.id, { article, print });
    for (const pair of pairsOf(print)) {
      const ids = byPair.get(pair) ?? [];
      if (ids.length < MOST_PER_PAIR && !ids.includes(article.id))
        byPair.set(pair, [...ids, article.id]);
    }
  }

  function find(article: Article): Article | undefined {
    const print = printOf(article);
    const shared = new Map<string, number>();
    for (const pair of pairsOf(print)) {
      for (const id of byPair.get(pair) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    shared.delete(article.id);
    const likeliest = [...shared].toSorted(([, one], [, other]) => other - one).slice(0, 8);
    return likeliest
      .map(([id]) => entries.get(id))
      .find((entry) => entry !== undefined && isCopy({ article, print }, entry))?.article;
  }

  for (const article of articles) put(article);
  return { put, find };
}

function pairsOf({ title, opening }: Print): string[] {
  return [...[...title].map((pair) => `title ${pair}`), ...opening];
}

function isCopy(one: Entry, other: Entry): boolean {
  const days = daysIfKnown(one.article.published, other.article.published);
  if (days > MOST_DAYS_APART) return false;
  return likeness(one.print, other.print) >= ALIKE_TO_LEAVE_OUT || isTeaser(one, other, days);
}

/** A teaser in other words than its release has: the same title, of the same day. */
function isTeaser(one: Entry, other: Entry, days: number): boolean {
  const areDated = one.article.published !== null && other.article.published !== null;
  const letters = Math.min(lettersOf(one.article), lettersOf(other.article));
  const titles = [one.print.title, other.print.title].map((pairs) => [...pairs].join(" "));
  const isTelling = one.print.title.size >= TELLING_PAIRS && titles[0] === titles[1];
  return isTelling && areDated && days === 0 && letters < TEASER_LETTERS;
}

function daysIfKnown(one: DaySpan | null, other: DaySpan | null): number {
  return one === null || other === null ? 0 : daysApart(one, other);
}
