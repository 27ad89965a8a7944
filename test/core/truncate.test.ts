import { array, assert, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToFit, paginate, splitToFit } from "#core/truncate.ts";

const text = string({ unit: "binary", maxLength: 200 });
const limit = integer({ min: 2, max: 60 });
const squeezed = (words: string) => words.replaceAll(/\s+/gu, "");

describe("cutToFit", () => {
  it("cuts at a word's end and marks the cut", () => {
    expect(cutToFit("NATO Military Committee visits Finland", 24)).toBe("NATO Military Committee…");
  });

  it("leaves what fits as it is", () => {
    expect(cutToFit("Finland", 7)).toBe("Finland");
  });

  it("yields nothing where there is no room", () => {
    expect(cutToFit("Finland", 0)).toBe("");
    expect(cutToFit("Finland", 1)).toBe("…");
  });

  it("never exceeds the limit, and never leaves half a pair", () => {
    assert(
      property(text, integer({ min: 0, max: 60 }), (words, most) => {
        const cut = cutToFit(words, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut.isWellFormed()).toBe(true);
        expect(words.startsWith(cut.replace(/…$/, "")) || cut === words).toBe(true);
      }),
    );
  });
});

describe("splitToFit", () => {
  it("splits after a sentence where that fills half a part", () => {
    expect(splitToFit("First sentence. Second one.", 20)).toEqual([
      "First sentence.",
      "Second one.",
    ]);
  });

  it("ends even where a letter is longer than a part", () => {
    expect(splitToFit("🛳🛳", 1)).toEqual(["🛳", "🛳"]);
  });

  it("loses nothing but white space, and keeps to the limit", () => {
    assert(
      property(text, limit, (words, most) => {
        const parts = splitToFit(words, most);
        expect(squeezed(parts.join(""))).toBe(squeezed(words));
        expect(parts.every((part) => part.length <= most && part.isWellFormed())).toBe(true);
        expect(parts).not.toContain("");
      }),
    );
  });
});

describe("paginate", () => {
  it("keeps paragraphs together as far as they fit", () => {
    expect(paginate(["one", "two", "three"], { limit: 8, gap: 2 })).toEqual([
      ["one", "two"],
      ["three"],
    ]);
  });

  it("loses nothing, and no page is too long or empty", () => {
    assert(
      property(array(text, { maxLength: 6 }), limit, (paragraphs, most) => {
        const pages = paginate(paragraphs, { limit: most, gap: 2 });
        expect(squeezed(pages.flat().join(""))).toBe(squeezed(paragraphs.join("")));
        expect(pages.every((page) => page.join("  ").length <= most && page.length > 0)).toBe(true);
      }),
    );
  });
});
