import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understand } from "#core/search/concepts.ts";
import { readQuery } from "#core/search/query.ts";
import { createScores } from "#core/search/scores.ts";
import { bruteForceScores } from "../../support/brute-force.ts";
import { makeIndex } from "../../support/made-articles.ts";
import { randomArticles, randomQuery } from "../../support/random-articles.ts";

describe("createScores", () => {
  it("sums what BM25F by the book does, for each document, query after query", () => {
    fc.assert(
      fc.property(randomArticles, fc.array(randomQuery, { maxLength: 3 }), (articles, queries) => {
        const index = makeIndex(articles);
        const scores = createScores(index);
        for (const query of queries) {
          scores.begin();
          for (const concept of understand(readQuery(query), index).concepts) {
            scores.add(concept, 1, "all");
          }
          const expected = bruteForceScores(articles, query);
          const touched = [...scores.touched()];
          expect(new Set(touched)).toEqual(
            new Set(expected.keys().filter((document) => expected[document]! > 0)),
          );
          for (const document of touched) {
            expect(scores.values[document]).toBeCloseTo(expected[document]!, 4);
          }
        }
      }),
    );
  });

  it("adds to touched documents only, where it is told so", () => {
    const index = makeIndex(["brigade budget", "budget"]);
    const [brigade, budget] = understand(readQuery("brigade budget"), index).concepts;
    const scores = createScores(index);
    scores.begin();
    scores.add(brigade!, 1, "all");
    scores.add(budget!, 2, "touched");
    expect([...scores.touched()]).toEqual([0]);
    expect((scores.bits[0] ?? 0) & 3).toBe(3);
  });

  it("knows of articles that came after its first query", () => {
    const index = makeIndex(["brigade"]);
    const scores = createScores(index);
    scores.begin();
    for (let n = 1; n < 200; n++) {
      index.put({ ...index.articleAt(0)!, id: `more ${n}` });
    }
    scores.begin();
    for (const concept of understand(readQuery("brigade"), index).concepts) {
      scores.add(concept, 1, "all");
    }
    expect(scores.touched()).toHaveLength(200);
  });
});
