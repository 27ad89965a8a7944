import { describe, expect, it } from "vitest";
import { daysIn } from "#core/visits/mentions/visit-days.ts";

const stay = { from: "2024-06-10", to: "2024-06-12" };
const calendar = { near: "2024-06-26", last: stay, ahead: false } as const;
const dayOf = (text: string) => daysIn(text, calendar)[0]?.span;
const day = (one: string) => ({ from: one, to: one });

describe("readRelative", () => {
  it.each([
    ["A day earlier, he had met the King.", "2024-06-09"],
    ["Two days later, he flew home.", "2024-06-14"],
    ["He had met the King the day before.", "2024-06-09"],
    ["That evening, he dined with the King.", "2024-06-12"],
    ["The next morning, he flew home.", "2024-06-13"],
  ])("counts from the days that the sentence before told: %s", (text, expected) => {
    expect(dayOf(text)).toEqual(day(expected));
  });

  it.each([
    ["On the second day of his visit, he met the King.", "2024-06-11"],
    ["On the final day, he met the King.", "2024-06-12"],
  ])("knows which day of a stay it was: %s", (text, expected) => {
    expect(dayOf(text)).toEqual(day(expected));
  });

  it("tells no day of a stay that it did not have", () => {
    expect(dayOf("On the fourth day, he met the King.")).toBeUndefined();
    expect(
      daysIn("On the second day, he met the King.", { ...calendar, last: undefined })[0]?.span,
    ).toBeUndefined();
    expect(dayOf("On his first day in office, he met the King.")).toBeUndefined();
  });

  it.each([
    ["He met the King on the 12th.", "2024-06-12"],
    ["On the 28th, he flew home.", "2024-05-28"],
    ["On the 28th, he will fly home.", "2024-06-28"],
  ])("reads a bare day of the month: %s", (text, expected) => {
    expect(
      daysIn(text, { near: "2024-06-26", last: undefined, ahead: / will /.test(text) }),
    ).toMatchObject([{ span: day(expected) }]);
  });

  it("takes no other number for a day of the month", () => {
    expect(dayOf("They met on the 12th floor.")).toBeUndefined();
    expect(dayOf("They met on the 75th anniversary.")).toBeUndefined();
  });

  it.each([
    ["He is in Oslo today and tomorrow.", "2024-06-26", "2024-06-27"],
    ["He is in Oslo from today until Friday.", "2024-06-26", "2024-06-28"],
    ["He was in Oslo yesterday and today.", "2024-06-25", "2024-06-26"],
  ])("joins today with the days beside it: %s", (text, from, to) => {
    expect(dayOf(text)).toEqual({ from, to });
  });

  it("counts from the day that the sentence itself names last", () => {
    expect(
      daysIn("He was in Oslo on 20 June, having been in Riga the day before.", {
        near: "2024-06-26",
        last: stay,
        ahead: false,
      }),
    ).toMatchObject([{ span: day("2024-06-20") }, { span: day("2024-06-19") }]);
  });

  it("believes the day that is written out next to such words", () => {
    expect(dayOf("A day later, on 14 June, he flew home.")).toEqual(day("2024-06-14"));
  });
});
