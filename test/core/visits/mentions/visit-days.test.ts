import { describe, expect, it } from "vitest";
import { daysIn, type Calendar } from "#core/visits/mentions/visit-days.ts";

const calendar: Calendar = { near: "2024-06-26", last: undefined, ahead: false };
const spans = (text: string, more: Partial<Calendar> = {}) =>
  daysIn(text, { ...calendar, ...more }).map(({ span }) => span);

describe("daysIn", () => {
  it("reads a range without a year from the day of publication", () => {
    expect(spans("From 27 to 29 May, the Committee visited")).toEqual([
      { from: "2024-05-27", to: "2024-05-29" },
    ]);
  });

  it("counts last week from publication", () => {
    expect(spans("met last week in Denmark")).toEqual([{ from: "2024-06-17", to: "2024-06-23" }]);
  });

  it("reads the same day and the day after from the sentence before", () => {
    const last = { from: "2023-11-20", to: "2023-11-20" };
    expect(spans("On the same day, he will travel", { last })).toEqual([last]);
    expect(spans("The following day, he will travel", { last })).toEqual([
      { from: "2023-11-21", to: "2023-11-21" },
    ]);
  });

  it("leaves out the day of a dateline where the sentence has its own", () => {
    expect(spans("OSLO, June 26 - On 27 June, he will travel")).toEqual([
      { from: "2024-06-27", to: "2024-06-27" },
    ]);
    expect(spans("OSLO, June 26 - He met the King")).toEqual([
      { from: "2024-06-26", to: "2024-06-26" },
    ]);
  });

  it("takes a weekday for the one before in a report and for the next in an advisory", () => {
    expect(spans("met on Monday")).toEqual([{ from: "2024-06-24", to: "2024-06-24" }]);
    expect(spans("will meet on Monday", { ahead: true })).toEqual([
      { from: "2024-07-01", to: "2024-07-01" },
    ]);
  });

  it("guesses no day where the release has none", () => {
    expect(spans("met on Monday", { near: undefined })).toEqual([undefined]);
  });
});
