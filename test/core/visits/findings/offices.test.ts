import { describe, expect, it } from "vitest";
import { TOLD_OFFICES } from "./told-offices.ts";
import { scoreTold } from "./told-score.ts";

describe("findVisits on offices, ranks and days that are counted from others", () => {
  it.each(TOLD_OFFICES)("finds who came, and nobody else: $text", (told) => {
    expect(scoreTold([told]).faults).toEqual([]);
  });
});
