import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { EVENT_SENTENCES } from "./told-events.ts";
import { TEMPTING_SENTENCES } from "./told-tempting.ts";
import { sayVisit, scoreTold, toArticle } from "./told-score.ts";

describe("findVisits at events, in the field and on tours", () => {
  it.each([
    ["events", EVENT_SENTENCES],
    ["tempting sentences", TEMPTING_SENTENCES],
  ])("finds nearly all visits of the %s, and hardly any other", (_, texts) => {
    const score = scoreTold(texts);
    const faults = score.faults.join("\n");
    expect(score.precision, faults).toBeGreaterThanOrEqual(0.95);
    expect(score.recall, faults).toBeGreaterThanOrEqual(0.9);
    expect(score.datesExact, faults).toBeGreaterThanOrEqual(0.95);
  });

  it.each([...EVENT_SENTENCES, ...TEMPTING_SENTENCES].filter(({ visits }) => visits.length === 0))(
    "finds none in: $text",
    (told) => {
      expect(findVisits(toArticle(told)).map(sayVisit)).toEqual([]);
    },
  );
});
