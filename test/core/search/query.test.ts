import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuery } from "#core/search/query.ts";

const read = (words: string) => {
  const { tokens, phrases, excluded, phrasesBind } = readQuery(words);
  return {
    words: tokens.map(({ word }) => word),
    phrases: phrases.map((phrase) => phrase.words),
    excluded: excluded.map((part) => part.words),
    phrasesBind,
  };
};

describe("readQuery", () => {
  it("takes a query apart", () => {
    expect(read('"air defence" Patriot -Romania')).toEqual({
      words: ["air", "defence", "patriot"],
      phrases: ["air defence"],
      excluded: ["Romania"],
      phrasesBind: true,
    });
  });

  it("reads the quotes of every keyboard", () => {
    for (const quoted of ['"air defence"', "“air defence”", "„air defence“"]) {
      expect(read(quoted).phrases, quoted).toEqual(["air defence"]);
    }
  });

  it("reads a quote that is never closed as none", () => {
    expect(read('Kosovo "air defence')).toMatchObject({
      words: ["kosovo", "air", "defence"],
      phrases: [],
    });
  });

  it("leaves out a phrase", () => {
    expect(read('Ukraine -"air defence"')).toMatchObject({
      words: ["ukraine"],
      phrases: [],
      excluded: ["air defence"],
    });
  });

  it("reads a hyphen within a word, or one alone, as no minus sign", () => {
    expect(read("E-7A NATO-Ukraine Council - Kyiv")).toMatchObject({
      words: ["e7a", "nato", "ukraine", "council", "kyiv"],
      excluded: [],
    });
  });

  it("reads us as the country: nobody searches for the pronoun", () => {
    expect(read("us elections").words).toEqual(["usa", "elections"]);
  });

  it("passes over quotes and minus signs around nothing", () => {
    expect(read('"" "the" -"" -the Kosovo')).toEqual({
      words: ["kosovo"],
      phrases: [],
      excluded: [],
      phrasesBind: true,
    });
  });

  it("binds nothing in a pasted text: its quotes and dashes are the author's own", () => {
    const pasted =
      'Secretary General Jens Stoltenberg met President Macron in Paris on Monday -as planned- and "praised France" for ' +
      "deployments in Romania, Estonia, nuclear forces, naval ships, sea lanes";
    expect(read(pasted)).toMatchObject({ phrases: ["praised France"], excluded: [] });
    expect(read(pasted).phrasesBind).toBe(false);
  });

  it("reads any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom('"', "“", "-", " ", '-"', "us", "Kosovo"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { phrases, excluded } = readQuery(pieces.join(""));
        for (const { tokens } of [...phrases, ...excluded]) expect(tokens).not.toEqual([]);
      }),
    );
  });
});
