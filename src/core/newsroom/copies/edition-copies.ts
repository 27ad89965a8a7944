import type { Article } from "#core/article.ts";
import { likeness, printOf, type Print } from "./likeness.ts";
import { ALIKE_IN_EDITION } from "./thresholds.ts";

/** A release, and near-copies of it. */
export interface Folded<Item> {
  readonly item: Item;
  readonly alike: readonly Item[];
}

/**
 * Puts near-copies behind the first of them: an advisory that is reprinted, a release that is sent
 * again with a correction, the same text with small changes. They begin with the same words, whatever
 * stands above them; releases that only report the same event do not.
 *
 *     “RECAST: NATO Secretary General in Romania”, “NATO Secretary General in Romania” → one
 *
 * Once `most` stand there, others are only asked whether they are copies of those.
 */
export function foldAlike<Item extends { readonly article: Article }>(
  items: readonly Item[],
  most: number,
): { readonly folded: readonly Folded<Item>[]; readonly rest: readonly Item[] } {
  const folded: { readonly item: Item; readonly print: Print; readonly alike: Item[] }[] = [];
  const rest: Item[] = [];
  for (const item of items) {
    const print = printOf(item.article);
    const copied = folded.find((each) => likeness(each.print, print) >= ALIKE_IN_EDITION);
    if (copied !== undefined) copied.alike.push(item);
    else if (folded.length < most) folded.push({ item, print, alike: [] });
    else rest.push(item);
  }
  return { folded, rest };
}
