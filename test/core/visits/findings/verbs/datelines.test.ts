import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, sayVisit, toArticle } from "../told-score.ts";
import { TOLD_PLACES, UNTOLD_PLACES } from "../told-places.ts";

describe("findVisits where only a dateline, a base or another sentence tells the place", () => {
  it.each(TOLD_PLACES)("finds who was there, and nobody else: $text", (told) => {
    expect(scoreTold([told]).faults).toEqual([]);
  });

  it.each(UNTOLD_PLACES)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published: "2024-11-05" })).map(sayVisit)).toEqual([]);
  });
});
