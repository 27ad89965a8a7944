import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, findTerms, stem, STOP_WORDS } from "#core/search/analyzer.ts";

const wordsOf = (text: string) => analyze(text).map(({ word }) => word);
const termsOf = (text: string) => analyze(text).map(({ term }) => term);

describe("analyze", () => {
  it("reads a sentence of a release", () => {
    expect(termsOf("NATO’s E-7A will defend the US in 2024")).toEqual([
      "nato",
      "e7a",
      "defend",
      "usa",
      "2024",
    ]);
  });

  it("finds names without their accents", () => {
    expect(wordsOf("Geoană, Vučić, Rinkēvičs in Łódź, Tromsø, Straße")).toEqual(
      wordsOf("Geoana, Vucic, Rinkevics in Lodz, Tromso, Strasse"),
    );
  });

  it("keeps numbers whole", () => {
    expect(wordsOf("442,701 Euro, 2.5 percent, 2024, 1874")).toEqual([
      "442701",
      "euro",
      "2.5",
      "percent",
      "2024",
      "1874",
    ]);
  });

  it("drops possessives after straight and curly apostrophes", () => {
    expect(wordsOf("NATO’s NATO's NATOʼs Allies’ support")).toEqual([
      "nato",
      "nato",
      "nato",
      "allies",
      "support",
    ]);
  });

  it("keeps the United States and drops the pronoun", () => {
    expect(wordsOf("the US, U.S. and USA, U.S.A. thank us")).toEqual([
      "usa",
      "usa",
      "usa",
      "usa",
      "thank",
    ]);
  });

  it("reads a type of aircraft as one word, with a hyphen or without", () => {
    expect(wordsOf("E-7A F-16 A-10")).toEqual(wordsOf("E7A F16 A10"));
  });

  it("reads other hyphens as gaps", () => {
    expect(wordsOf("NATO-Ukraine Council, multi-year Euro-Atlantic")).toEqual(
      wordsOf("NATO Ukraine Council, multi year Euro Atlantic"),
    );
  });

  it("keeps short words that mean something here", () => {
    expect(wordsOf("new time, work, use, war, air")).toEqual([
      "new",
      "time",
      "work",
      "use",
      "war",
      "air",
    ]);
  });

  it("reads words that JavaScript knows as any other", () => {
    expect(wordsOf("constructor toString hasOwnProperty valueOf")).toEqual([
      "constructor",
      "tostring",
      "hasownproperty",
      "valueof",
    ]);
  });

  it("tells words in lower case from names", () => {
    expect(analyze("Exercise and exercise").map(({ lowerCase }) => lowerCase)).toEqual([
      false,
      true,
    ]);
  });

  it("leaves out a letter that folds to a mark alone", () => {
    expect(wordsOf("ͺ Kyiv")).toEqual(["kyiv"]);
  });

  it("says where each word stands, in their order, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let before = 0;
        for (const { start, end, word, term } of analyze(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(wordsOf(text.slice(start, end))).toEqual([word]);
          expect(term).not.toMatch(/\s|^$/);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("findTerms", () => {
  it("finds no word inside another", () => {
    const text = "An F-16, a U.S. crew, 16’s and don't";
    const wanted = new Map([
      ["16", true],
      ["s", true],
      ["t", true],
    ]);
    expect(findTerms(text, wanted).map(({ start, end }) => text.slice(start, end))).toEqual([
      "16’s",
    ]);
  });

  it("finds what analyzing the whole text would, for any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "NATO’s",
        "don't",
        "Łódź",
        "U.S.",
        "US",
        "442,701",
        "organization",
        "é",
        "E-7A",
      ),
      fc.constantFrom(" ", "-", ".", "'", "’", ",", "7", "a", "B", "ab", "abcd"),
      fc.string({ unit: "grapheme" }),
    );
    const texts = fc.array(piece).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, texts, fc.nat(), (text, other, nth) => {
        const words = termsOf(`${text} ${other}`);
        const terms = new Map(
          words.filter((_, place) => place % 3 === nth % 3).map((term) => [term, true]),
        );
        const whole = analyze(text).filter(({ term }) => terms.has(term));
        expect(findTerms(text, terms)).toEqual(whole);
      }),
    );
  });
});

describe("stem", () => {
  it("finds a word in its other forms", () => {
    expect(stem("visited")).toBe(stem("visits"));
    expect(stem("missiles")).toBe(stem("missile"));
  });

  it("finds the other side's spelling", () => {
    expect(stem("defense")).toBe(stem("defence"));
    expect(stem("modernization")).toBe(stem("modernisation"));
  });

  it.each([
    ["allies", "alliance"],
    ["mission", "missing"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it("leaves numbers and words with digits whole", () => {
    expect(stem("2024")).toBe("2024");
    expect(stem("e7as")).toBe("e7as");
  });
});

describe("STOP_WORDS", () => {
  it("holds no word that finds something here", () => {
    const finding = ["new", "time", "work", "use", "usa", "nato", "first", "may", "no", "against"];
    expect(finding.filter((word) => STOP_WORDS.has(word))).toEqual([]);
  });
});
