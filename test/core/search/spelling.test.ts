import { describe, expect, it } from "vitest";
import { createVocabulary } from "#core/search/spelling.ts";

const vocabulary = () =>
  createVocabulary([
    ["ukraine", 30],
    ["ukrainian", 12],
    ["missile", 4],
    ["mission", 9],
    ["finland", 5],
    ["nato", 51],
    ["2024", 20],
    ["e7a", 1],
  ]);

describe("createVocabulary", () => {
  it("counts in how many documents a word stands", () => {
    const words = vocabulary();
    words.add("nato");
    words.add("constructor");
    expect(words.frequency("nato")).toBe(52);
    expect(words.frequency("constructor")).toBe(1);
    expect(words.frequency("toString")).toBe(0);
  });

  it.each([
    ["missle", "missile"],
    ["finnland", "finland"],
    ["ukrain", "ukraine"],
    ["fniland", "finland"],
  ])("sees that %s comes close to %s", (wrote, meant) => {
    expect(vocabulary().nearest(wrote, 1, 1)).toEqual([{ word: meant, edits: 1 }]);
  });

  it("puts the closest first, then the commonest", () => {
    const near = vocabulary().nearest("missio", 3, 5);
    expect(near.map(({ word }) => word)).toEqual(["mission", "missile"]);
  });

  it("looks for another first letter only where nothing else comes close", () => {
    expect(vocabulary().nearest("jinland", 1, 1)).toEqual([{ word: "finland", edits: 1 }]);
    expect(vocabulary().nearest("jinlnd", 2, 1)).toEqual([]);
  });

  it("sees whether a word is built as the others are", () => {
    const words = createVocabulary([
      ["thank", 1],
      ["standard", 1],
      ["taxes", 1],
    ]);
    expect(words.looksSpelt("tank")).toBe(true);
    expect(words.looksSpelt("tajk")).toBe(false);
  });

  it("asks more of a word, the more words there are", () => {
    const words = createVocabulary([["tank", 1]]);
    expect(words.looksSpelt("tank")).toBe(true);
    for (let n = 0; n < 5_000; n++) words.add(`word ${n}`);
    expect(words.looksSpelt("tank")).toBe(false);
  });

  it("offers no number, and nothing for a word of three letters", () => {
    expect(vocabulary().nearest("20245", 1, 5)).toEqual([]);
    expect(vocabulary().nearest("nat", 1, 5)).toEqual([]);
  });

  it("offers no more than is asked for", () => {
    expect(vocabulary().nearest("ukrainia", 2, 1)).toHaveLength(1);
    expect(vocabulary().nearest("ukraine", 0, 5)).toEqual([]);
  });

  it("completes a word with the commonest first, and not with itself", () => {
    expect(vocabulary().startingWith("ukrain", 5)).toEqual(["ukraine", "ukrainian"]);
    expect(vocabulary().startingWith("nato", 5)).toEqual([]);
  });
});
