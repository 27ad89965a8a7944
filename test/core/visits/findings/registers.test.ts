import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "./told-score.ts";
import { TOLD_REGISTERS, UNTOLD_REGISTERS } from "./told-registers.ts";

describe("findVisits on the newsroom’s longer turns", () => {
  it.each(TOLD_REGISTERS)("finds who was there, and nobody else: $text", (told) => {
    expect(scoreTold([told]).faults).toEqual([]);
  });

  it.each(UNTOLD_REGISTERS)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published: "2019-03-06" }))).toEqual([]);
  });
});
