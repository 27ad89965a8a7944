import { assert, property, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { DAILY, nameWeekdays, readWeekdays } from "#core/digest/weekdays.ts";

describe("readWeekdays", () => {
  it.each([
    ["daily", "1234567"],
    ["Every day", "1234567"],
    ["weekdays", "12345"],
    ["weekends", "67"],
    ["mon-fri", "12345"],
    ["Mon – Fri", "12345"],
    ["Mon, Wed and Fri", "135"],
    ["mon wed fri", "135"],
    ["on Tuesdays & thurs.", "24"],
    ["sat to mon", "167"],
    ["weekends and wednesday", "367"],
    ["fri, fri", "5"],
  ])("reads %s as %s", (words, days) => {
    expect(readWeekdays(words)?.join("")).toBe(days);
  });

  it.each([
    "",
    "mo",
    "someday",
    "mon-",
    "mon-tue-wed",
    "monday morning",
    "constructor",
    "sunflower",
  ])("does not guess at “%s”", (words) => {
    expect(readWeekdays(words)).toBeUndefined();
  });

  it("reads every choice of days as it names it", () => {
    assert(
      property(subarray([...DAILY], { minLength: 1 }), (days) => {
        expect(readWeekdays(nameWeekdays(days))).toEqual(days);
      }),
    );
  });
});
