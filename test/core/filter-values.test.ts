import { describe, expect, it } from "vitest";
import { readCountry, readKind } from "#core/filter-values.ts";

describe("readCountry", () => {
  it.each([
    ["Finland", "FI"],
    ["Finnland", "FI"],
    ["Schweden", "SE"],
    ["Allemagne", "DE"],
    ["Deutschland", "DE"],
  ])("reads %s", (words, code) => {
    expect(readCountry(words)?.code).toBe(code);
  });

  it("reads no country behind a minus sign, which asks for the opposite", () => {
    expect(readCountry("-Ukraine")).toBeUndefined();
  });
});

describe("readKind", () => {
  it.each([
    ["speech", "speech"],
    ["Speeches", "speech"],
    ["podcasts", "podcast"],
    ["media advisories", "media-advisory"],
    ["Media_Advisory", "media-advisory"],
    ["news", "news"],
    ["poem", undefined],
  ])("reads %s as %s", (words, kind) => {
    expect(readKind(words)).toBe(kind);
  });
});
