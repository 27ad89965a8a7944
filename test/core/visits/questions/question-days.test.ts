import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { addDays, isDay, MONTHS, sayDays, spanOf } from "#core/day.ts";
import { findQuestionDays } from "#core/visits/questions/question-days.ts";

const CONTEXT = { today: "2024-11-30", newest: "2024-11-11" };
const read = (question: string) => {
  const { from, to } = findQuestionDays(question, CONTEXT);
  return `${from ?? ""}..${to ?? ""}`;
};
const day = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays("1990-01-01", count));
const span = fc
  .tuple(day, fc.integer({ min: 0, max: 800 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

describe("findQuestionDays", () => {
  it.each([
    ["who went to Finland in May 2024", "2024-05-01..2024-05-31"],
    ["visits between 4 and 8 November 2024", "2024-11-04..2024-11-08"],
    ["who visited Estonia since 2023", "2023-01-01.."],
    ["before 2023", "..2022-12-31"],
    ["after 28 May 2024", "2024-05-29.."],
    ["last week of June 2024", "2024-06-24..2024-06-30"],
    ["in the first half of 2024", "2024-01-01..2024-06-30"],
    ["this autumn", "2024-09-01..2024-11-30"],
    ["yesterday", "2024-11-29..2024-11-29"],
    ["last Tuesday", "2024-11-26..2024-11-26"],
    ["last autumn", "2023-09-01..2023-11-30"],
    ["this winter", "2024-12-01..2025-02-28"],
    ["past two weeks", "2024-11-16..2024-11-30"],
    ["from November 2022 to June 2023", "2022-11-01..2023-06-30"],
    ["between November and February 2023", "2022-11-01..2023-02-28"],
    ["May 27 to 29, 2024", "2024-05-27..2024-05-29"],
    ["on Tuesday 28 May 2024", "2024-05-28..2024-05-28"],
    ["mid-May 2024", "2024-05-11..2024-05-20"],
    ["Q3 2024", "2024-07-01..2024-09-30"],
    ["the last three months of 2023", "2023-10-01..2023-12-31"],
    ["the day before yesterday", "2024-11-28..2024-11-28"],
    ["visits between Germany and Finland", ".."],
    ["who visited the 401 Integrated Training Center", ".."],
    ["who came on 31 February", ".."],
  ])("reads “%s” as %s", (question, days) => {
    expect(read(question)).toBe(days);
  });

  it("takes may and march for months only where a word such as in stands before them", () => {
    expect(read("may I know who visited Jordan")).toBe("..");
    expect(read("soldiers march through Jordan")).toBe("..");
    expect(read("who visited Jordan in may")).toBe("2024-05-01..2024-05-31");
  });

  it("takes a month without its year for the last one that the releases have reached", () => {
    expect(read("in November")).toBe("2024-11-01..2024-11-30");
    expect(read("in December")).toBe("2023-12-01..2023-12-31");
  });

  it("cuts the days out of the question", () => {
    expect(findQuestionDays("who went to Finland in May 2024?", CONTEXT).rest).toBe(
      "who went to Finland ?",
    );
  });

  it("reads back every span that sayDays writes", () => {
    fc.assert(
      fc.property(span, ({ from, to }) => {
        expect(read(`visits on ${sayDays({ from, to })}`)).toBe(`${from}..${to}`);
      }),
    );
  });

  it("reads every month, in words and in numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2060 }), (m, y) => {
        const month = spanOf(y, m);
        const days = `${month?.from ?? ""}..${month?.to ?? ""}`;
        expect(read(`who came in ${MONTHS[m - 1]} ${y}`)).toBe(days);
        expect(read(`who came in ${y}-${String(m).padStart(2, "0")}`)).toBe(days);
      }),
    );
  });

  it("keeps since, until, before and after on their sides of any day", () => {
    fc.assert(
      fc.property(day, (each) => {
        expect(read(`since ${each}`)).toBe(`${each}..`);
        expect(read(`until ${each}`)).toBe(`..${each}`);
        expect(read(`before ${each}`)).toBe(`..${addDays(each, -1)}`);
        expect(read(`after ${each}`)).toBe(`${addDays(each, 1)}..`);
      }),
    );
  });

  it("never yields what is no day, nor an end before its beginning", () => {
    const words = fc.constantFrom(
      ..."in on since before between and to from last first next week of month half 4 31 2024 2023 May Q2 summer days 30 past early - the year".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (each) => {
        const { from, to } = findQuestionDays(each.join(" "), CONTEXT);
        for (const end of [from, to]) expect(end === undefined || isDay(end)).toBe(true);
        expect(from === undefined || to === undefined || from <= to).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
