import { describe, expect, it } from "vitest";
import { counted, listed, sayFilterDays, sayMonths } from "#core/wording.ts";

describe("counted", () => {
  it.each([
    [0, "0 releases"],
    [1, "1 release"],
    [1_204, "1,204 releases"],
  ])("says how many: %i", (count, said) => expect(counted(count, "release")).toBe(said));
});

describe("listed", () => {
  it.each([
    [[], ""],
    [["news"], "news"],
    [["news", "speech"], "news or speech"],
    [["news", "speech", "statement"], "news, speech or statement"],
  ])("lists %j as a person does", (words, said) => expect(listed(words, "or")).toBe(said));
});

describe("sayFilterDays", () => {
  it("says which days a filter keeps", () => {
    expect(sayFilterDays(undefined, undefined)).toBe("all dates");
    expect(sayFilterDays("2024-05-01", undefined)).toBe("since 1 May 2024");
    expect(sayFilterDays(undefined, "2024-05-31")).toBe("until 31 May 2024");
    expect(sayFilterDays("2024-05-27", "2024-05-29")).toBe("27–29 May 2024");
  });
});

describe("sayMonths", () => {
  it("says from which month to which", () => {
    expect(sayMonths({ from: "2022-11-16", to: "2024-11-11" })).toBe("Nov 2022 – Nov 2024");
    expect(sayMonths({ from: "2024-05-01", to: "2024-05-29" })).toBe("May 2024");
  });
});
