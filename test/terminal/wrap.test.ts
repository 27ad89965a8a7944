import { assert, property, string, stringMatching, integer } from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, cleanWords, wrapWords } from "#terminal/wrap.ts";

describe("cleanWords", () => {
  it.each([
    ["colours", "\u001B[31mred\u001B[0m", "red"],
    [
      "links that say one thing and open another",
      "\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007",
      "link",
    ],
    ["bells, backspaces and line returns", "a\u0007b\bc\rd", "abc d"],
    ["turns of direction", "\u202Eabc\u202C", "abc"],
    ["half a surrogate pair", "\uD83D half", "\uFFFD half"],
  ])("takes away %s", (_, words, clean) => {
    expect(cleanWords(words)).toBe(clean);
  });

  it("leaves letters of every script as they are", () => {
    expect(cleanWords("Șerban, Türkiye, שלום, 漢字, 👩‍👩‍👧‍👦")).toBe("Șerban, Türkiye, שלום, 漢字, 👩‍👩‍👧‍👦");
  });

  it("leaves nothing that a terminal obeys, whatever comes", () => {
    assert(
      property(string({ unit: "binary" }), (words) => {
        expect(cleanWords(words)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});

describe("cellsOf", () => {
  it("counts wide letters twice, marks with their letter, and styles not at all", () => {
    expect(cellsOf("NATO")).toBe(4);
    expect(cellsOf("漢字")).toBe(4);
    expect(cellsOf("🛳️👩‍👩‍👧‍👦")).toBe(3);
    expect(cellsOf("e\u0301")).toBe(1);
    expect(cellsOf("\u001B[1mbold\u001B[22m")).toBe(4);
  });
});

describe("wrapWords", () => {
  it("breaks between words", () => {
    expect(wrapWords("NATO Military Committee visits Finland", 16)).toEqual([
      "NATO Military",
      "Committee visits",
      "Finland",
    ]);
  });

  it("loses no word and keeps to the width where words allow it", () => {
    assert(
      property(
        stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,20}$/),
        integer({ min: 9, max: 60 }),
        (words, width) => {
          const lines = wrapWords(words, width);
          expect(lines.join(" ")).toBe(words);
          expect(Math.max(...lines.map(cellsOf))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
