import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepText, readKeptText } from "#store/kept-text.ts";

describe("keepText", () => {
  it("leaves proper text as it is", () => {
    expect(keepText("NATO’s summit 🇫🇮")).toBe("NATO’s summit 🇫🇮");
    expect(keepText(`"Summit" over`)).toBe(String.raw`"\"Summit\" over"`);
  });

  it("writes any text as one that every database takes, and reads it back to the letter", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', "\\", "\0", "\uD83C", "\uDDEB", "é", "u") }),
        (text) => {
          const kept = keepText(text);
          expect(kept.isWellFormed() && !kept.includes("\0")).toBe(true);
          expect(readKeptText(kept)).toBe(text);
        },
      ),
    );
  });
});
