import { describe, expect, it } from "vitest";
import { TOLD_DELEGATIONS } from "./told-delegations.ts";
import { scoreTold } from "./told-score.ts";

describe("findVisits on delegations, guests, stops and offices to come", () => {
  it.each(TOLD_DELEGATIONS)("finds who came, and nobody else: $text", (told) => {
    expect(scoreTold([told]).faults).toEqual([]);
  });
});
