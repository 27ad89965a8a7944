import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "./told-score.ts";
import { EVENT_GUESTS, STAYS, WORDS_AND_PLACES } from "./told-scenes.ts";

describe("findVisits on events, words and stays", () => {
  it.each([...EVENT_GUESTS, ...WORDS_AND_PLACES, ...STAYS])(
    "tells who was there, and nobody else: $text",
    (told) => {
      expect(scoreTold([told]).faults).toEqual([]);
    },
  );

  it("shows both where an event was and who spoke there", () => {
    const [visit] = findVisits(
      toArticle({
        text: "The seminar was held in Split on 4 June 2018. NATO Assistant Secretary General Camille Grand opened the event.",
      }),
    );
    expect(visit?.evidence.map(({ text }) => text)).toEqual([
      "NATO Assistant Secretary General Camille Grand opened the event.",
      "The seminar was held in Split on 4 June 2018.",
    ]);
  });
});
