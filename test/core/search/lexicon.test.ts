import { describe, expect, it } from "vitest";
import { analyze } from "#core/search/analyzer.ts";
import { createLexicon, lexiconFaults, longNameBefore } from "#core/search/lexicon.ts";
import { LEXICON } from "#core/search/lexicon-entries.ts";

const others = (lexicon: ReturnType<typeof createLexicon>, words: string) =>
  lexicon.others(analyze(words).map(({ term }) => term)).map((other) => other.words);

describe("createLexicon", () => {
  it("knows the hand-made wordings, each from each", () => {
    const lexicon = createLexicon();
    expect(others(lexicon, "AWACS")).toContain("Airborne Warning and Control");
    expect(others(lexicon, "airborne warning and control")).toContain("AWACS");
  });

  it("knows no other wording for most words", () => {
    expect(others(createLexicon(), "penguin")).toEqual([]);
    expect(others(createLexicon(), "constructor")).toEqual([]);
    expect(createLexicon().others(["__proto__"])).toEqual([]);
  });

  it("learns what a release writes out", () => {
    const lexicon = createLexicon();
    lexicon.learn(
      "the Interallied Confederation of Reserve Officers (CIOR) and the Gender Unit (XX)",
    );
    expect(others(lexicon, "CIOR")).toEqual([]);
    lexicon.learn(
      "visited the Maritime Forces Europe (MFE), and the Canadian Forces College (CFC)",
    );
    expect(others(lexicon, "CFC")).toEqual(["Canadian Forces College"]);
    expect(others(lexicon, "canadian forces college")).toEqual(["CFC"]);
  });

  it("learns the same pair once", () => {
    const lexicon = createLexicon();
    lexicon.learn("Canadian Forces College (CFC) and Canadian Forces College (CFC)");
    lexicon.learn("the Canadian forces college (CFC)");
    expect(lexicon.learnt()).toEqual([["CFC", "Canadian Forces College"]]);
  });

  it("starts from what was learnt before", () => {
    expect(others(createLexicon([["CFC", "Canadian Forces College"]]), "CFC")).toEqual([
      "Canadian Forces College",
    ]);
  });

  it("knows how many words its longest wording has", () => {
    const lexicon = createLexicon();
    const { longest } = lexicon;
    lexicon.learn("Very Long Names Are Never Nice Here Ever (VLNNNHE)");
    expect(longest).toBeGreaterThanOrEqual(6);
    expect(lexicon.longest).toBeGreaterThanOrEqual(longest);
  });
});

describe("longNameBefore", () => {
  it.each([
    ["… dedicated to Women, Peace and Security ", "WPS", "Women, Peace and Security"],
    [
      "Romania and NATO’s Euro-Atlantic Disaster Response Coordination Centre ",
      "EADRCC",
      "Euro-Atlantic Disaster Response Coordination Centre",
    ],
    ["session on Conflict-Related Sexual Violence ", "CRSV", "Conflict-Related Sexual Violence"],
    ["the Concept of Operations ", "COO", "Concept of Operations"],
  ])("reads the long name in “%s”", (before, short, long) => {
    expect(longNameBefore(before, short)).toBe(long);
  });

  it.each([
    ["in the Gulf region of Asia ", "WPS"],
    ["a Centre ", "C"],
    ["Women, Peace and Security. Then ", "WPS"],
    ["", "WPS"],
  ])("reads none in “%s”", (before, short) => {
    expect(longNameBefore(before, short)).toBeUndefined();
  });
});

describe("lexiconFaults", () => {
  it("finds our own lexicon sound", () => {
    expect(lexiconFaults(LEXICON)).toEqual([]);
  });

  it("names a wording that stands alone, that is empty, or that stands twice", () => {
    expect(lexiconFaults([["AWACS"]])).toEqual(['"AWACS" stands alone.']);
    expect(lexiconFaults([["AWACS", "of the"]])).toEqual([
      '"of the" has no word that can be searched.',
    ]);
    expect(
      lexiconFaults([
        ["drill", "exercise"],
        ["Exercises", "war game"],
      ]),
    ).toEqual(['"Exercises" reads as "exercise" does.']);
  });
});
