import { describe, expect, it } from "vitest";
import { remember } from "#core/remember.ts";

describe("remember", () => {
  it("makes a thing once, and yields the same thing again", () => {
    const made: string[] = [];
    const wordsOf = remember((text) => {
      made.push(text);
      return text.split(" ");
    }, 10);
    expect(wordsOf("Mircea Geoană")).toBe(wordsOf("Mircea Geoană"));
    expect(made).toEqual(["Mircea Geoană"]);
  });

  it("begins anew when it knows as much as it may", () => {
    const made: string[] = [];
    const keep = remember((text) => made.push(text), 2);
    for (const text of ["a", "b", "c", "a"]) keep(text);
    expect(made).toEqual(["a", "b", "c", "a"]);
  });
});
