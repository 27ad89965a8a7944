import { describe, expect, it } from "vitest";
import { stemsOf, wordsWithin } from "#core/visits/word-stems.ts";

describe("wordsWithin", () => {
  it("finds words whatever their endings", () => {
    expect(wordsWithin("directors", "Director of Human Resources")).toBe(true);
  });

  it("knows ranks and words that are spelt in two ways", () => {
    expect(wordsWithin("defence dialogue", "the Defense Dialog")).toBe(true);
    expect(wordsWithin("general", "Lt. Gen. ◉ of Italy")).toBe(true);
  });

  it("wants all words, and some", () => {
    expect(wordsWithin("personnel directors", "Director of Human Resources")).toBe(false);
    expect(wordsWithin("of the", "Director of the Agency")).toBe(false);
  });

  it("reads a long sentence as it does a short one", () => {
    expect(wordsWithin("manama dialogue", `${"On that day ".repeat(20)}the Manama Dialogue`)).toBe(
      true,
    );
  });
});

describe("stemsOf", () => {
  it("takes off endings and words that say nothing", () => {
    expect([...stemsOf("the directors’ visit to NATO")]).toEqual(["director", "visit"]);
  });
});
