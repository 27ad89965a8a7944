import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { understand } from "#core/search/concepts.ts";
import { measureCoverage } from "#core/search/coverage.ts";
import { createNearness } from "#core/search/nearness.ts";
import { readQuery } from "#core/search/query.ts";
import { createRanker } from "#core/search/ranking.ts";
import { bruteForceScores } from "../../support/brute-force.ts";
import { makeArticle, makeIndex } from "../../support/made-articles.ts";
import { randomArticles, randomQuery } from "../../support/random-articles.ts";

/** Ranks without any pruning, heap or shared memory: every document, one by one. */
function rankSlowly(articles: readonly Article[], query: string) {
  const index = makeIndex(articles);
  const understanding = understand(readQuery(query), index);
  const { isAnswered, shareOfBest, bitsOf, worthOf } = measureCoverage(understanding);
  const nearness = createNearness(index)(understanding);
  const found = bruteForceScores(articles, query).flatMap((score, document) => {
    const held = understanding.concepts.flatMap(({ postings, answers }) =>
      Array.isArray(postings) && postings.some((each) => each?.includes(document)) ? answers : [],
    );
    return score > 0 ? [{ document, score, bits: bitsOf(held) }] : [];
  });
  const greatest = Math.max(0, ...found.map(({ bits }) => worthOf(bits)));
  const best = Math.max(0, ...found.map(({ score }) => score));
  if (!isAnswered(greatest, best)) return [];
  return found
    .filter(({ bits }) => worthOf(bits) >= shareOfBest * greatest)
    .map(({ document, score }) => ({ document, score: score + nearness(document) }));
}

const rank = (articles: readonly Article[], query: string) => {
  const index = makeIndex(articles);
  const understanding = understand(readQuery(query), index);
  return createRanker(index)({ understanding, keep: undefined, most: 1000 });
};

describe("createRanker", () => {
  it("finds the documents that reading every one of them finds, with the same scores", () => {
    fc.assert(
      fc.property(randomArticles, randomQuery, (articles, query) => {
        const { ranked, total } = rank(articles, query);
        const slow = new Map(
          rankSlowly(articles, query).map((each) => [each.document, each.score]),
        );
        expect(total).toBe(slow.size);
        expect(new Set(ranked.map(({ document }) => document))).toEqual(new Set(slow.keys()));
        for (const { document, score } of ranked) expect(score).toBeCloseTo(slow.get(document)!, 4);
      }),
      { numRuns: 300 },
    );
  });

  it("takes up a document for a word that the query says often, though it is worth little", () => {
    const query = "seventeen kosovo kosovo kosovo brigade kosovo";
    expect(rank([makeArticle({ id: "0", title: "kosovo" })], query).total).toBe(1);
  });

  it("puts the best first; scores that hardly differ count as equal", () => {
    fc.assert(
      fc.property(randomArticles, randomQuery, (articles, query) => {
        const scores = rank(articles, query).ranked.map(({ score }) => score);
        for (const [place, score] of scores.entries()) {
          expect(score).toBeLessThan((scores[place - 1] ?? Infinity) + 0.021);
        }
      }),
    );
  });

  it("lets the newer of two equal releases lead, and undated ones come last", () => {
    const dated = (id: string, day?: string) =>
      makeArticle({
        id,
        paragraphs: ["patrol in kosovo"],
        published: day === undefined ? null : { from: day, to: day, reason: "stated" },
      });
    const articles = [dated("undated"), dated("old", "2022-11-26"), dated("new", "2024-11-11")];
    const ids = rank(articles, "patrol").ranked.map(({ document }) => articles[document]?.id);
    expect(ids).toEqual(["new", "old", "undated"]);
  });

  it("hands out no more than is wanted, and counts all that fit", () => {
    const index = makeIndex(Array.from({ length: 150 }, () => "patrol in kosovo"));
    const understanding = understand(readQuery("patrol"), index);
    const { ranked, total } = createRanker(index)({ understanding, keep: undefined, most: 3 });
    expect([ranked.length, total]).toEqual([3, 150]);
  });

  it("keeps only what the filters keep", () => {
    const index = makeIndex(["patrol", "patrol", "patrol"]);
    const understanding = understand(readQuery("patrol"), index);
    const keep = (document: number) => document === 1;
    const { ranked, total } = createRanker(index)({ understanding, keep, most: 9 });
    expect([ranked.map(({ document }) => document), total]).toEqual([[1], 1]);
  });

  it("turns pages without showing a release twice or never", () => {
    const words = ["patrol", "patrol kosovo", "patrol patrol budget", "patrol harvest harvest"];
    const index = makeIndex(Array.from({ length: 400 }, (_, n) => words[n % 4] ?? ""));
    const understanding = understand(readQuery("patrol kosovo"), index);
    const ranker = createRanker(index);
    const pages = Array.from({ length: 40 }, (_, page) =>
      ranker({ understanding, keep: undefined, most: 10 * page + 10 }).ranked.slice(10 * page),
    ).flat();
    expect(new Set(pages.map(({ document }) => document)).size).toBe(pages.length);
  });
});
