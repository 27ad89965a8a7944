import { describe, expect, it } from "vitest";
import { findDates } from "#core/newsroom/written-date.ts";

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
