import { describe, expect, it } from "vitest";
import { documentsWith, documentsWithTerms, understand } from "#core/search/concepts.ts";
import { readQuery } from "#core/search/query.ts";
import { makeIndex } from "../../support/made-articles.ts";

const index = makeIndex([
  "NATO has operated a fleet of E-3A Airborne Warning and Control aircraft. Allies trained.",
  "The event on Women, Peace and Security (WPS) took place in Ottawa, on security and peace.",
  "NATO navies exercise in the Atlantic; the navy exercise ends. Air defence, not defence of the air.",
]);
const understood = (words: string) => understand(readQuery(words), index);

describe("understand", () => {
  it("makes one concept for each different word, and counts how often it is named", () => {
    const { concepts, words, order } = understood("NATO navies NATO");
    expect(words).toBe(2);
    expect(order).toEqual([0, 1, 0]);
    expect(concepts.map(({ times }) => times)).toEqual([2, 1]);
  });

  it("finds rare words worth more than common ones, and words of no release the most", () => {
    const worths = understood("NATO Ottawa penguin").concepts.map(({ worth }) => worth);
    expect(worths).toEqual(worths.toSorted((one, other) => one - other));
    expect(new Set(worths).size).toBe(3);
  });

  it("searches the long form of an abbreviation, and says so", () => {
    const { alsoSearched, concepts } = understood("AWACS");
    expect(alsoSearched).toContain("Airborne Warning and Control");
    expect(concepts[0]?.terms).toContain("airborn");
  });

  it("searches the abbreviation of a long name that the releases wrote out", () => {
    expect(understood("women, peace and security").alsoSearched).toEqual(["WPS"]);
    expect(understood("WPS").alsoSearched).toEqual(["Women, Peace and Security"]);
  });

  it("says nothing of a wording that no release holds", () => {
    expect(understood("DPRK").alsoSearched).toEqual([]);
  });

  it("takes an everyday word for no abbreviation", () => {
    const texts = makeIndex(["the sub was sold", "submarine"]);
    expect(understand(readQuery("md"), texts).alsoSearched).toEqual([]);
  });

  it("corrects a word that no release holds, is the less sure for it, and says so", () => {
    const { corrections, concepts } = understood("aircaft");
    expect(corrections).toEqual([{ wrote: "aircaft", showing: "aircraft" }]);
    expect(concepts[0]?.certainty).toBeLessThan(1);
  });

  it("makes one concept of words that are joined by OR", () => {
    const { concepts, words, order } = understood("Ottawa OR Atlantic exercise");
    expect(words).toBe(2);
    expect(order).toEqual([0, 0, 1]);
    expect(concepts[0]).toMatchObject({ terms: ["ottawa", "atlant"], times: 1, answers: [0] });
  });

  it("names the words that stand nowhere", () => {
    expect(understood("penguin NATO").unknown).toEqual(["penguin"]);
  });

  it("requires a phrase in quotes", () => {
    const phrase = understood('"air defence"').concepts.at(-1);
    expect(phrase).toMatchObject({ required: true, answers: [0, 1] });
  });
});

describe("documentsWith", () => {
  it.each([
    ['"air defence"', [2]],
    ['"not defence of the air"', [2]],
    ['"defence air"', []],
    ['"peace air"', []],
  ])("finds the documents in which %s stands just so", (words, documents) => {
    const [phrase] = readQuery(words).phrases;
    expect([...documentsWith(phrase!, index)]).toEqual(documents);
  });
});

describe("documentsWithTerms", () => {
  it("finds the documents that hold the terms side by side, common words between them aside", () => {
    expect([...documentsWithTerms(["defenc", "air"], index)]).toEqual([2]);
    expect([...documentsWithTerms(["peac", "air"], index)]).toEqual([]);
  });
});
