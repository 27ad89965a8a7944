import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { readDays } from "#core/day-words.ts";

const today = "2024-05-30";

describe("readDays", () => {
  it.each([
    ["2024-05-30", "2024-05-30", "2024-05-30"],
    ["30 May 2024", "2024-05-30", "2024-05-30"],
    ["May 30, 2024", "2024-05-30", "2024-05-30"],
    ["30th may 2024", "2024-05-30", "2024-05-30"],
    ["30.05.2024", "2024-05-30", "2024-05-30"],
    ["4.5.2024", "2024-05-04", "2024-05-04"],
    ["30/05/2024", "2024-05-30", "2024-05-30"],
    ["2024-05", "2024-05-01", "2024-05-31"],
    ["May 2024", "2024-05-01", "2024-05-31"],
    ["5/2024", "2024-05-01", "2024-05-31"],
    ["Sept 2023", "2023-09-01", "2023-09-30"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["today", "2024-05-30", "2024-05-30"],
    ["Yesterday", "2024-05-29", "2024-05-29"],
    ["this week", "2024-05-27", "2024-06-02"],
    ["last week", "2024-05-20", "2024-05-26"],
    ["last  month", "2024-04-01", "2024-04-30"],
    ["this year", "2024-01-01", "2024-12-31"],
    ["last year", "2023-01-01", "2023-12-31"],
  ])("reads “%s”", (words, from, to) => {
    expect(readDays(words, today)).toEqual({ from, to });
  });

  it("finds last month in the year before", () => {
    expect(readDays("last month", "2024-01-15")).toEqual({ from: "2023-12-01", to: "2023-12-31" });
  });

  it.each([
    "30 May",
    "May",
    "31 April 2024",
    "2024-02-30",
    "someday",
    "32",
    "",
    "ma 2024",
    "4/5/2024",
    "31.04.2024",
  ])("guesses no day for “%s”", (words) => expect(readDays(words, today)).toBeUndefined());

  it("never throws, and no span ends before it begins", () => {
    assert(
      property(string(), (words) => {
        const span = readDays(words, today);
        expect(span === undefined || span.from <= span.to).toBe(true);
      }),
    );
  });
});
