import { describe, expect, it } from "vitest";
import { findDates, isDateLine } from "#core/newsroom/written-date.ts";

describe("findDates", () => {
  it("finds a range of days", () => {
    const [range] = findDates(
      "For the first time … met in Brussels (4 – 5 November 2024) to share …",
    );
    expect(range).toMatchObject({
      first: { month: 11, date: 4 },
      last: { year: 2024, month: 11, date: 5 },
    });
  });

  it("finds several days in their order", () => {
    const dates = findDates("On Tuesday 28th May, and again on Sept. 3, 2024");
    expect(dates.map(({ first, weekday }) => [first.month, first.date, weekday])).toEqual([
      [5, 28, 2],
      [9, 3, undefined],
    ]);
  });

  it("takes no month alone for a day", () => {
    expect(findDates("accession in April 2023, resolution 2270 (2016), 99 November")).toEqual([]);
  });
});

describe("isDateLine", () => {
  it.each([
    "14 November 2026",
    "Friday, 14 November 2026",
    "14 Nov. 2026",
    "Published: 14 November 2026, 10:30",
    "Last updated on 14 Nov 2026 at 10:30 GMT",
    "November 14, 2026",
    "2026-11-14",
    "14/11/2026",
    "27 to 29 May 2026",
  ])("knows “%s” for a day and nothing else", (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    "On 14 November 2026, Allies met.",
    "14 November 2026, Brussels",
    "14 November 2026 and 15 November 2026 were days of talks",
    "1949",
    "10:30",
    "Thank you.",
  ])("finds more than a day, or none, in “%s”", (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});
