import { describe, expect, it } from "vitest";
import { countBack, countForward, readAge } from "#core/newsroom/age.ts";

describe("readAge", () => {
  it.each([
    ["3 hours 27 minutes ago", { months: 0, days: 0, sureToDays: 1 }],
    ["1 week 1 day ago", { months: 0, days: 8, sureToDays: 1 }],
    ["1 week ago", { months: 0, days: 7, sureToDays: 1 }],
    ["1 month 2 weeks ago", { months: 1, days: 14, sureToDays: 7 }],
    ["1 year 3 months ago", { months: 15, days: 0, sureToDays: 31 }],
    ["1 year ago", { months: 12, days: 0, sureToDays: 31 }],
    ["9 minutes 5 seconds ago", { months: 0, days: 0, sureToDays: 1 }],
    ["an hour ago", { months: 0, days: 0, sureToDays: 1 }],
  ])("reads “%s”", (line, age) => {
    expect(readAge(line)).toEqual(age);
  });

  it.each(["1 year ago, Finland joined NATO", "Finland joined 1 year ago", "ago", "4 November"])(
    "takes “%s” for text",
    (line) => {
      expect(readAge(line)).toBeUndefined();
    },
  );
});

describe("countBack", () => {
  it.each([
    ["3 days 3 hours ago", "2022-11-23", "2022-11-23"],
    ["1 month 2 weeks ago", "2022-10-06", "2022-10-13"],
  ])("counts “%s” back from the day the page was saved", (line, from, to) => {
    const age = readAge(line);
    expect(age && countBack(age, "2022-11-26")).toEqual({ from, to });
  });
});

describe("countForward", () => {
  it("tells the first day on which a page can show an age", () => {
    const age = readAge("2 days 3 hours ago");
    expect(age && countForward(age, "2022-11-24")).toBe("2022-11-26");
  });
});
