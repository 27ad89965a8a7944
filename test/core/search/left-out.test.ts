import { describe, expect, it } from "vitest";
import { takeLeftOut } from "#core/search/left-out.ts";

describe("takeLeftOut", () => {
  it.each([
    ["Ukraine -country:Finland", "Ukraine", ["country", "Finland"]],
    ["country:-Ukraine aid", "aid", ["country", "Ukraine"]],
    ['cables -Country:"South Korea"', "cables", ["country", "South Korea"]],
    ["-person:Rutte cables", "cables", ["person", "Rutte"]],
    ["cables -kind:speeches", "cables", ["kind", "speeches"]],
  ])("takes what is left out from “%s”", (words, rest, [filter, value]) => {
    const taken = takeLeftOut(words);
    expect(taken.rest.trim()).toBe(rest);
    expect(taken.leftOut).toMatchObject([{ filter, words: value, value: expect.anything() }]);
  });

  it("says where a value names nothing", () => {
    expect(takeLeftOut("-country:Narnia").leftOut).toEqual([
      { filter: "country", words: "Narnia", value: undefined },
    ]);
  });

  it.each(["country:Finland", "NATO: why", "non-country:Finland", "-Finland", "-day:2024"])(
    "takes nothing from “%s”",
    (words) => {
      expect(takeLeftOut(words)).toEqual({ rest: words, leftOut: [] });
    },
  );
});
