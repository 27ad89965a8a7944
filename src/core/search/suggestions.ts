import { latestDay, type Article } from "../article.ts";
import { fold } from "../fold.ts";
import type { ArticleIndex } from "./article-index.ts";

const SHORTEST_START = 2;

/**
 * Finishes the last word of a query, the commonest word first.
 *
 *     ammunition ware → ammunition warehousing
 */
export function completeQuery(typed: string, limit: number, index: ArticleIndex): string[] {
  const [, before = "", last = ""] = /^(.*?)([\p{L}\p{N}]*)$/su.exec(typed) ?? [];
  const start = fold(last);
  if (start.length < SHORTEST_START) return [];
  return index.vocabulary.startingWith(start, limit).map((word) => before + word);
}

/** Lists full names of people that hold a word beginning so, those in the most articles first. */
export function completePeople(typed: string, limit: number, { people }: ArticleIndex): string[] {
  const start = fold(typed.trim());
  return [...people]
    .filter(([name]) => ` ${fold(name)}`.includes(` ${start}`))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([name]) => name);
}

/**
 * Lists articles whose titles hold words that begin with each of the words, the newest first. A title
 * that is exactly what was typed leads; nothing typed yields the newest.
 *
 *     milit fin → NATO Military Committee visits Finland
 *
 * Cost: a look at every title, about 0.2 µs each; the first call prepares them.
 */
export function articlesTitled(typed: string, limit: number, index: ArticleIndex): Article[] {
  const wanted = titleWords(typed);
  const starts = wanted
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ` ${word}`);
  if (starts.length === 0 && typed.trim() !== "") return [];
  const found: Article[] = [];
  for (const article of index.articles()) {
    const title = preparedTitle(article);
    if (starts.every((start) => title.includes(start))) found.push(article);
  }
  const isExact = (article: Article) => starts.length > 0 && preparedTitle(article) === wanted;
  return found
    .toSorted((one, other) => {
      if (isExact(one) !== isExact(other)) return isExact(one) ? -1 : 1;
      const [day, otherDay] = [latestDay(one), latestDay(other)];
      if (day === otherDay) return 0;
      return day < otherDay ? 1 : -1;
    })
    .slice(0, limit);
}

const preparedTitles = new WeakMap<Article, string>();

function preparedTitle(article: Article): string {
  const known = preparedTitles.get(article);
  if (known !== undefined) return known;
  const prepared = titleWords(article.title);
  preparedTitles.set(article, prepared);
  return prepared;
}

/** The words of a title, folded, a space before and after each. */
function titleWords(title: string): string {
  return ` ${fold(title)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
