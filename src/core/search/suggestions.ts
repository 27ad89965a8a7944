import type { Article } from "../article.ts";
import { fold } from "../fold.ts";
import { remember } from "../remember.ts";
import type { ArticleIndex } from "./article-index.ts";
import { mostFrequent } from "./most-frequent.ts";

const SHORTEST_START = 2;
/** A corpus of 100,000 releases names about so many people. */
const MOST_NAMES = 50_000;

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
  const start = ` ${fold(typed.trim())}`;
  const found = [...people.keys()].filter((name) => foldedName(name).includes(start));
  return mostFrequent(found, limit, (name) => people.get(name) ?? 0);
}

/** A name in lower case and without accents, a space before it. */
const foldedName = remember((name) => ` ${fold(name)}`, MOST_NAMES);

/**
 * Lists articles whose titles hold words that begin with each of the words, the newest first. A title
 * that is exactly what was typed leads; nothing typed yields the newest.
 *
 *     milit fin → NATO Military Committee visits Finland
 *
 * Cost: a look at every title, some hundredths of a microsecond each; the first call prepares them.
 */
export function articlesTitled(typed: string, limit: number, index: ArticleIndex): Article[] {
  const wanted = titleWords(typed);
  const starts = wanted
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ` ${word}`);
  if (starts.length === 0 && typed.trim() !== "") return [];
  const exact: number[] = [];
  const found: number[] = [];
  const titles = preparedTitles(index);
  for (const document of index.newestFirst()) {
    if (starts.length === 0 && found.length === limit) break;
    const title = (titles[document] ??= titleWords(index.articleAt(document)?.title ?? ""));
    if (starts.length > 0 && title === wanted) exact.push(document);
    else if (found.length < limit && starts.every((start) => title.includes(start))) {
      found.push(document);
    }
  }
  return [...exact, ...found].slice(0, limit).flatMap((each) => index.articleAt(each) ?? []);
}

const titlesOf = new WeakMap<ArticleIndex, string[]>();

/** By document: the words of its title, once somebody asked. */
function preparedTitles(index: ArticleIndex): string[] {
  const known = titlesOf.get(index) ?? [];
  titlesOf.set(index, known);
  return known;
}

/** The words of a title, folded, a space before and after each. */
function titleWords(title: string): string {
  return ` ${fold(title)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
