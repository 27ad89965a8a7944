import { describe, expect, it } from "vitest";
import { daysOfStretch, takeStretch } from "#core/visits/questions/first-days-in-office.ts";

const FROM = "2024-10-01";

describe("takeStretch", () => {
  it("takes off how early in an office somebody went", () => {
    expect(takeStretch("where did Rutte go in his first six weeks")).toEqual({
      rest: "where did Rutte go",
      office: "",
      stretch: { end: "first", count: 6, unit: "weeks" },
    });
  });

  it("knows whose office is meant where it says so", () => {
    expect(takeStretch("who visited NATO in Rutte's first month in office")).toMatchObject({
      rest: "who visited NATO",
      holder: "Rutte",
    });
  });

  it.each([
    "where did Rutte go in the first week of November 2024",
    "where did Rutte go in his first week as a father",
    "first 100 days",
  ])("finds no office in “%s”", (question) => {
    expect(takeStretch(question)).toBeUndefined();
  });

  it("gives up quickly on a long text without one", () => {
    const long = `who went ${"in his first days as the ".repeat(20)}x`;
    expect(takeStretch(long)).toBeUndefined();
  });
});

describe("daysOfStretch", () => {
  it("counts the first days from the day that somebody took office", () => {
    const weeks = { end: "first", count: 6, unit: "weeks" } as const;
    expect(daysOfStretch({ from: FROM }, weeks)).toEqual({ from: FROM, to: "2024-11-11" });
    const months = { end: "first", count: 2, unit: "months" } as const;
    expect(daysOfStretch({ from: FROM }, months)).toEqual({ from: FROM, to: "2024-11-30" });
  });

  it("counts the last days back from the end, and not beyond the beginning", () => {
    const year = { end: "last", count: 1, unit: "years" } as const;
    const term = { from: "2014-10-01", to: "2024-09-30" };
    expect(daysOfStretch(term, year)).toEqual({ from: "2023-10-01", to: "2024-09-30" });
    const short = { from: "2024-09-01", to: "2024-09-30" };
    expect(daysOfStretch(short, year)).toEqual(short);
  });

  it("knows no last days of an office that is still held", () => {
    expect(
      daysOfStretch({ from: FROM }, { end: "last", count: 1, unit: "months" }),
    ).toBeUndefined();
  });
});
