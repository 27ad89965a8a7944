import { latestDay, type Article } from "../article.ts";
import { fold } from "../fold.ts";
import { analyze } from "./analyzer.ts";
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
 * Lists articles whose titles hold the words, the last of them perhaps unfinished; of equals the
 * newest first. A title that is exactly what was typed leads; nothing typed yields the newest.
 */
export function articlesTitled(typed: string, limit: number, index: ArticleIndex): Article[] {
  const wanted = analyze(typed);
  const words = wanted.map(({ term }) => term);
  const unfinished = wanted.at(-1)?.word ?? "";
  const exact = fold(typed.trim());
  const found: { article: Article; score: number }[] = [];
  for (const article of index.articles()) {
    const title = analyze(article.title);
    const terms = new Set(title.map(({ term }) => term));
    const held = words.filter((term, place) => {
      const isLast = place === words.length - 1;
      return terms.has(term) || (isLast && title.some(({ word }) => word.startsWith(unfinished)));
    }).length;
    if (held < words.length || (words.length === 0 && exact !== "")) continue;
    found.push({ article, score: exact !== "" && fold(article.title) === exact ? 1 : 0 });
  }
  return found
    .toSorted((one, other) => {
      if (one.score !== other.score) return other.score - one.score;
      const [day, otherDay] = [latestDay(one.article), latestDay(other.article)];
      if (day === otherDay) return 0;
      return day < otherDay ? 1 : -1;
    })
    .slice(0, limit)
    .map(({ article }) => article);
}
