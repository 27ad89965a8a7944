import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { EVENT_SENTENCES } from "./told-events.ts";
import { sayVisit, scoreTold, toArticle } from "./told-score.ts";

describe("findVisits at events, in the field and on tours", () => {
  it("finds nearly all visits, and hardly any other", () => {
    const score = scoreTold(EVENT_SENTENCES);
    const faults = score.faults.join("\n");
    expect(score.precision, faults).toBeGreaterThanOrEqual(0.95);
    expect(score.recall, faults).toBeGreaterThanOrEqual(0.9);
    expect(score.datesExact, faults).toBeGreaterThanOrEqual(0.95);
  });

  it.each(EVENT_SENTENCES.filter(({ visits }) => visits.length === 0))(
    "finds none in: $text",
    (told) => {
      expect(findVisits(toArticle(told)).map(sayVisit)).toEqual([]);
    },
  );
});
