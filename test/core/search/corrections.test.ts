import { describe, expect, it } from "vitest";
import { correct, nearestSpelling } from "#core/search/corrections.ts";
import { makeIndex } from "../../support/made-articles.ts";

const index = makeIndex([
  "Recent damage to the Balticconnector pipeline. NATO’s multi year pledge; Rinkēvičs’s visit",
  "Damage to the pipeline again, and training. The army and the navy trained with missiles.",
]);
const corrected = (word: string) => correct(word, index).map(({ words }) => words);

describe("correct", () => {
  it("mends two slips in a long word, and shows it as the releases print it", () => {
    expect(corrected("balticonector")).toEqual(["Balticconnector"]);
  });

  it("shows a name with its accents, and without its possessive ending", () => {
    expect(corrected("rinkevic")).toEqual(["Rinkēvičs"]);
  });

  it("takes two words apart that were written as one", () => {
    expect(correct("multiyear", index)).toEqual([
      { words: "multi year", terms: ["multi", "year"], weight: 1, certainty: 1 },
    ]);
  });

  it("shows a word that stands in lower case anywhere in lower case", () => {
    expect(corrected("damge")).toEqual(["damage"]);
  });

  it("is the less sure the more it mends", () => {
    const [one] = correct("balticconector", index);
    const [two] = correct("balticonector", index);
    expect(one?.certainty).toBeGreaterThan(two?.certainty ?? 1);
  });

  it("exchanges no letter of a word of four letters", () => {
    expect(corrected("nave")).toEqual([]);
    expect(corrected("amry")).toEqual(["army"]);
  });

  it("takes no short word for another that may be a good one itself", () => {
    const talks = makeIndex(["We thank all; thanks for the talks. They brought standards; Qatar."]);
    const meant = (word: string) => correct(word, talks).map(({ words }) => words);
    expect([meant("tank"), meant("tanks"), meant("drought")]).toEqual([[], [], []]);
    expect([meant("tlaks"), meant("tallks"), meant("tajks")]).toEqual([
      ["talks"],
      ["talks"],
      ["talks"],
    ]);
    expect(meant("qatr")).toEqual(["Qatar"]);
  });

  it("takes no good English word for another, however long", () => {
    const broad = makeIndex(["A broad alliance across the Atlantic, said Christian Berg; broad."]);
    const meant = (word: string) => correct(word, broad).map(({ words }) => words);
    expect([meant("abroad"), meant("atlantis"), meant("christmas")]).toEqual([[], [], []]);
    expect([meant("braod"), meant("atlantc"), meant("christin")]).toEqual([
      ["broad"],
      ["Atlantic"],
      ["Christian"],
    ]);
  });

  it("mends a doubled letter, even where it makes a rare word", () => {
    const titles = makeIndex(["The titles of the releases; a title."]);
    expect(correct("tittles", titles).map(({ words }) => words)).toEqual(["titles"]);
  });

  it("takes no word for a name with another first letter, unless it is built as no word is", () => {
    const names = makeIndex([
      "Hanana came; the bank and the band; Stoltenberg",
      "banners, Finland",
    ]);
    const meant = (word: string) => correct(word, names).map(({ words }) => words);
    expect(meant("banana")).toEqual([]);
    expect(meant("ztoltenberg")).toEqual(["Stoltenberg"]);
    expect(nearestSpelling("banana", names)).toEqual([{ wrote: "banana", showing: "Hanana" }]);
  });

  it("leaves words with digits alone", () => {
    expect(corrected("damag3")).toEqual([]);
  });

  it("knows no mending for keyboard noise", () => {
    expect(corrected("asdfghjkl")).toEqual([]);
    expect(corrected("constructor")).toEqual([]);
  });
});

describe("nearestSpelling", () => {
  it("offers the word that comes nearest, where nothing was sure enough", () => {
    expect(nearestSpelling("balticonektor", index)).toEqual([
      { wrote: "balticonektor", showing: "Balticconnector" },
    ]);
  });

  it("offers nothing for a word that is like no other", () => {
    expect(nearestSpelling("zzzzzz", index)).toEqual([]);
  });
});
