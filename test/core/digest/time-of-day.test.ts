import { assert, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { readTimeOfDay, sayTimeOfDay } from "#core/digest/time-of-day.ts";

describe("readTimeOfDay", () => {
  it.each([
    ["8", "08:00"],
    ["08:00", "08:00"],
    ["8am", "08:00"],
    ["8 a.m.", "08:00"],
    ["8 o'clock", "08:00"],
    ["at 8", "08:00"],
    ["8.30", "08:30"],
    ["8h30", "08:30"],
    ["0830", "08:30"],
    ["20h", "20:00"],
    ["20 Uhr", "20:00"],
    ["8:30 pm", "20:30"],
    ["12am", "00:00"],
    ["12 PM", "12:00"],
    ["noon", "12:00"],
    ["Midnight", "00:00"],
  ])("reads %s as %s", (words, time) => {
    expect(readTimeOfDay(words)).toBe(time);
  });

  it.each([
    "",
    "25",
    "24:00",
    "8:60",
    "8:5",
    "830",
    "13pm",
    "0am",
    "eight",
    "8 Brussels",
    "constructor",
  ])("does not guess at “%s”", (words) => {
    expect(readTimeOfDay(words)).toBeUndefined();
  });

  it("reads every time as it says it, and any words without a fault", () => {
    const hours = integer({ min: 0, max: 23 });
    assert(
      property(hours, integer({ min: 0, max: 59 }), string(), (hour, minute, words) => {
        expect(readTimeOfDay(sayTimeOfDay(hour, minute))).toBe(sayTimeOfDay(hour, minute));
        expect(readTimeOfDay(words) ?? "00:00").toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
  });
});
