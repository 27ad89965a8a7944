import * as fc from "fast-check";
import type { Article } from "#core/article.ts";
import { makeArticle } from "./made-articles.ts";

/** Words that have no other wording, and none a slip away from another. */
const PLAIN_WORDS = ["kosovo", "patrol", "seventeen", "harvest", "brigade", "1874", "budget"];

const text = (most: number) =>
  fc.array(fc.constantFrom(...PLAIN_WORDS), { maxLength: most }).map((words) => words.join(" "));

/** Articles of a few words each, some of them long and some empty, on some of five days. */
export const randomArticles: fc.Arbitrary<Article[]> = fc
  .array(
    fc.record({
      title: text(3),
      paragraphs: fc.array(fc.oneof(text(12), text(90)), { maxLength: 3 }),
      day: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) =>
    all.map(({ title, paragraphs, day }, place) => {
      const date = `2024-05-0${day}`;
      const published = day === null ? null : ({ from: date, to: date, reason: "stated" } as const);
      return makeArticle({ id: String(place), title, paragraphs, published });
    }),
  );

/** A query of such words. */
export const randomQuery: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PLAIN_WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" "));
