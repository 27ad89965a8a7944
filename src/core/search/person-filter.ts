import { editDistance } from "../edit-distance.ts";
import { fold } from "../fold.ts";
import { analyze } from "./analyzer.ts";
import type { ArticleIndex } from "./article-index.ts";
import { documentsWithTerms } from "./concepts.ts";

/**
 * Finds the documents that name a person. Where the articles know only one full name with that
 * surname, the surname alone counts too: releases write "Mr Rutte" after the first line.
 */
export function personDocuments(name: string, index: ArticleIndex): Set<number> {
  const tokens = analyze(name);
  const surname = tokens.at(-1);
  if (surname === undefined) return new Set();
  const namesakes = new Set(
    [...index.people.keys()].map(fold).filter((each) => each.endsWith(` ${surname.word}`)),
  );
  const alone = tokens.length === 1 || (namesakes.size === 1 && namesakes.has(fold(name)));
  const terms = (alone ? [surname] : tokens).map(({ term }) => term);
  return documentsWithTerms(terms, index);
}

/** Letters of a name for each slip that it may hold, and the most slips. */
const LETTERS_A_SLIP = 4;
const MOST_SLIPS = 2;

/**
 * Lists people whom the articles name and whose names come close to a misspelt one, the closest first,
 * then those in the most articles. Each word must come close; the last is taken for the surname.
 *
 *     Stoltenburg → Jens Stoltenberg      Obama → none
 *
 * Cost: a look at every name, about a microsecond each.
 */
export function nearestPeople(name: string, limit: number, index: ArticleIndex): string[] {
  const typed = analyze(name).map(({ word }) => word);
  if (typed.length === 0) return [];
  return [...index.people]
    .map(([full, articles]) => ({ full, articles, slips: slipsBetween(typed, fold(full)) }))
    .filter(({ slips }) => slips < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => one.slips - other.slips || other.articles - one.articles)
    .slice(0, limit)
    .map(({ full }) => full);
}

/** How many letters differ between words and those of a name; infinite where one is like none. */
function slipsBetween(typed: readonly string[], full: string): number {
  const names = full.split(" ");
  const surname = names.slice(-1);
  return typed.reduce((slips, word, at) => {
    const most = Math.min(MOST_SLIPS, Math.floor(word.length / LETTERS_A_SLIP));
    const among = at === typed.length - 1 ? surname : names;
    const fewest = Math.min(...among.map((each) => editDistance(word, each, most)));
    return fewest > most ? Number.POSITIVE_INFINITY : slips + fewest;
  }, 0);
}
