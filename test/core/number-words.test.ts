import { describe, expect, it } from "vitest";
import { numberWord, sayCounted } from "#core/number-words.ts";

describe("numberWord", () => {
  it("writes small numbers out and groups large ones", () => {
    expect([0, 1, 12, 13, 1234].map(numberWord)).toEqual(["no", "one", "twelve", "13", "1,234"]);
  });
});

describe("sayCounted", () => {
  it("puts the noun into the plural", () => {
    expect([sayCounted(1, "visit"), sayCounted(2, "country"), sayCounted(14, "day")]).toEqual([
      "one visit",
      "two countries",
      "14 days",
    ]);
  });
});
