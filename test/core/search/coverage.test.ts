import { describe, expect, it } from "vitest";
import { understand } from "#core/search/concepts.ts";
import { measureCoverage } from "#core/search/coverage.ts";
import { readQuery } from "#core/search/query.ts";
import { makeIndex } from "../../support/made-articles.ts";

const texts = Array.from({ length: 40 }, (_, n) => `word${"abcdefghij"[n % 10]}${n} common`);
const index = makeIndex(texts);
const measured = (words: string) => {
  const understanding = understand(readQuery(words), index);
  return { understanding, coverage: measureCoverage(understanding) };
};
const words = (count: number) => texts.slice(0, count).map((text) => text.split(" ")[0]);

describe("measureCoverage", () => {
  it.each([1, 2, 8, 9, 17, 31])("sums the worths of any of %i words", (count) => {
    const { coverage, understanding } = measured(words(count).join(" "));
    for (let place = 0; place < count; place++) {
      const some = [...new Set([0, place, (place * 7) % count])];
      const sum = some.reduce((all, each) => all + (understanding.concepts[each]?.worth ?? 0), 0);
      expect(coverage.worthOf(coverage.bitsOf(some))).toBeCloseTo(sum, 9);
    }
  });

  it("gives the 31 worthiest of many words a bit each, and the others none", () => {
    const { coverage } = measured(`common ${words(31).join(" ")}`);
    expect(coverage.bitsOf([0])).toBe(0);
    expect(new Set(words(31).map((_, place) => coverage.bitsOf([place + 1]))).size).toBe(31);
  });

  it("asks a smaller share of a long query than of a short one", () => {
    const [short, long] = [measured(words(2).join(" ")), measured(words(20).join(" "))];
    const share = ({ coverage, understanding }: typeof short) =>
      coverage.leastOfBest / understanding.concepts.reduce((sum, { worth }) => sum + worth, 0);
    expect(share(long)).toBeLessThan(share(short));
    expect(long.coverage.shareOfBest).toBeLessThan(short.coverage.shareOfBest);
  });

  it("takes an article that holds all words for an answer, however seldom it does", () => {
    const { coverage } = measured(words(3).join(" "));
    expect(coverage.isAnswered(coverage.worthOf(coverage.bitsOf([0, 1, 2])), 0.001)).toBe(true);
  });

  it("takes an article for no answer that mentions one word of a query that stands nowhere else", () => {
    const { coverage } = measured(`penguin ${words(1).join(" ")}`);
    expect(coverage.isAnswered(coverage.worthOf(coverage.bitsOf([1])), 0.001)).toBe(false);
  });

  it("takes an article for an answer that is about one of the words", () => {
    const { coverage, understanding } = measured(`penguin ${words(1).join(" ")}`);
    const { worth = 0 } = understanding.concepts[1] ?? {};
    expect(coverage.isAnswered(coverage.worthOf(coverage.bitsOf([1])), 0.9 * worth)).toBe(true);
  });

  it("counts a corrected word for less than it would be worth as written", () => {
    const texts2 = makeIndex(["pipeline", "other"]);
    const { concepts, ...rest } = understand(readQuery("pipelne"), texts2);
    const coverage = measureCoverage({ concepts, ...rest });
    expect(coverage.worthOf(coverage.bitsOf([0]))).toBeLessThan(concepts[0]?.worth ?? 0);
  });

  it("asks nothing of an empty query", () => {
    expect(measured("").coverage.leastOfBest).toBe(0);
  });
});
