import { fold } from "../fold.ts";
import { analyze } from "./analyzer.ts";
import type { ArticleIndex } from "./article-index.ts";
import { documentsWith } from "./concepts.ts";

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
  return documentsWith({ words: name, tokens: alone ? [surname] : tokens }, index);
}
