import { describe, expect, it } from "vitest";
import { COMPANIONS, NAMES, RECEIVED, SPOKEN_RELEASES } from "./told-guests.ts";
import { scoreTold } from "./told-score.ts";

describe("findVisits on guests and companions", () => {
  it.each([
    ["receptions at Headquarters", RECEIVED],
    ["transcripts", SPOKEN_RELEASES],
    ["companions", COMPANIONS],
    ["names", NAMES],
  ])("finds nearly all visits of the %s, and hardly any other", (_, texts) => {
    const score = scoreTold(texts);
    const faults = score.faults.join("\n");
    expect(score.precision, faults).toBeGreaterThanOrEqual(0.95);
    expect(score.recall, faults).toBeGreaterThanOrEqual(0.9);
    expect(score.datesExact, faults).toBeGreaterThanOrEqual(0.95);
  });
});
