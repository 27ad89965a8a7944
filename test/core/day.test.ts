import { assert, date, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayAt,
  dayOf,
  daysBetween,
  isDay,
  overlap,
  sayDays,
  spanOf,
  subtractMonths,
  weekdayOf,
} from "#core/day.ts";

const anyDay = date({
  min: new Date("1949-04-04T00:00:00Z"),
  max: new Date("2100-01-01T00:00:00Z"),
  noInvalidDate: true,
}).map(dayAt);

describe("isDay", () => {
  it("knows the days that exist", () => {
    expect(["2024-02-29", "2024-12-31"].every(isDay)).toBe(true);
  });

  it.each(["2023-02-29", "2024-13-01", "2024-1-1", "2024-00-10", "yesterday", "", "2024-05-30 "])(
    "refuses “%s”",
    (words) => expect(isDay(words)).toBe(false),
  );
});

describe("dayOf", () => {
  it("makes a day, and none where there is none", () => {
    expect(dayOf(2024, 5, 30)).toBe("2024-05-30");
    expect(dayOf(2024, 4, 31)).toBeUndefined();
  });
});

describe("addDays", () => {
  it("goes there and back, and daysBetween counts the way", () => {
    assert(
      property(anyDay, integer({ min: -5_000, max: 5_000 }), (day, count) => {
        const there = addDays(day, count);
        expect(addDays(there, -count)).toBe(day);
        expect(daysBetween(day, there)).toBe(count);
        expect(there > day).toBe(count > 0);
      }),
    );
  });
});

describe("subtractMonths", () => {
  it("falls back to a month's last day", () => {
    expect(subtractMonths("2024-03-31", 1)).toBe("2024-02-29");
  });
});

describe("weekdayOf", () => {
  it("counts from Monday", () => {
    expect(weekdayOf("2024-11-11")).toBe(1);
    expect(weekdayOf("2024-11-17")).toBe(7);
  });
});

describe("spanOf", () => {
  it("covers a month or a year", () => {
    expect(spanOf(2024, 2)).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(spanOf(2024)).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(spanOf(2024, 13)).toBeUndefined();
  });
});

describe("overlap", () => {
  it("tells whether two spans share a day", () => {
    const may = { from: "2024-05-01", to: "2024-05-31" };
    expect(overlap(may, { from: "2024-05-31", to: "2024-06-02" })).toBe(true);
    expect(overlap(may, { from: "2024-06-01", to: "2024-06-02" })).toBe(false);
  });
});

describe("sayDays", () => {
  it.each([
    ["2024-11-05", "2024-11-05", "5 Nov 2024"],
    ["2024-05-27", "2024-05-29", "27–29 May 2024"],
    ["2024-05-30", "2024-06-02", "30 May – 2 Jun 2024"],
    ["2023-12-30", "2024-01-02", "30 Dec 2023 – 2 Jan 2024"],
  ])("says %s to %s as people do", (from, to, said) => {
    expect(sayDays({ from, to })).toBe(said);
  });
});
