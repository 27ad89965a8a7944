import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { CALLS, NOT_SO, PARTS_OF_TOURS, SHAPES_OF_NAMES, SO_AFTER_ALL } from "../told-denials.ts";
import { scoreTold, toArticle } from "../told-score.ts";

describe("findVisits on what is denied, undecided, or only spoken of", () => {
  it.each(NOT_SO)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published: "2023-11-10" }))).toEqual([]);
  });

  it.each(SO_AFTER_ALL)("tells what was so all the same: $text", (told) => {
    expect(scoreTold([{ published: "2023-11-10", ...told }]).faults).toEqual([]);
  });

  it("tells what somebody only speaks of as recalled, without a day", () => {
    const text =
      "Deputy Secretary General Mircea Geoană met students in Oslo on 7 November 2023 and spoke of his visits to Tbilisi and Chisinau.";
    const visits = findVisits(toArticle({ text, published: "2023-11-10" }));
    expect(visits.map(({ country, mode, start }) => [country, mode, start])).toEqual([
      ["GE", "recalled", null],
      ["MD", "recalled", null],
      ["NO", "visit", "2023-11-07"],
    ]);
  });
});

describe("findVisits on calls, guests, tours and names of every shape", () => {
  it.each([...CALLS, ...SHAPES_OF_NAMES, ...PARTS_OF_TOURS])(
    "finds who came, and nobody else: $text",
    (told) => {
      expect(scoreTold([{ published: "2023-11-10", ...told }]).faults).toEqual([]);
    },
  );
});
