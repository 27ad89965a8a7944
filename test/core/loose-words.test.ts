import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { dealWords } from "#core/loose-words.ts";

const free = [
  ["at", { type: "time", description: "" }],
  ["zone", { type: "zone", description: "" }],
  ["days", { type: "weekdays", description: "" }],
  ["topic", { type: "text", description: "" }],
] as const;
const deal = (line: string) => dealWords(line.split(" "), free);

describe("dealWords", () => {
  it("takes the longest run of words that is one thing", () => {
    expect(deal("8 am New York mon-fri air defence")).toEqual({
      options: { at: "8 am", zone: "New York", days: "mon-fri" },
      left: ["air", "defence"],
    });
  });

  it("takes them in any order, and each once", () => {
    expect(deal("weekdays Kyiv 8 Brussels 9")).toEqual({
      options: { days: "weekdays", zone: "Kyiv", at: "8" },
      left: ["Brussels", "9"],
    });
  });

  it("leaves alone what stands in quotes", () => {
    expect(dealWords(['"Brussels"', '"8 am"'], free).options).toEqual({});
  });

  it("leaves everything where no option wants such words", () => {
    expect(dealWords(["8am", "Brussels"], free.slice(3))).toEqual({
      options: {},
      left: ["8am", "Brussels"],
    });
  });

  it("neither loses nor makes up a word", () => {
    const words = constantFrom("8", "am", "Brussels", "New", "York", "mon", "and", "fri", "talks");
    assert(
      property(array(words, { maxLength: 12 }), (said) => {
        const { options, left } = dealWords(said, free);
        const found = [...Object.values(options).flatMap((run) => String(run).split(" ")), ...left];
        expect(found.toSorted()).toEqual(said.toSorted());
      }),
    );
  });
});
