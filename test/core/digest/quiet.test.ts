import { describe, expect, it } from "vitest";
import type { PastDelivery } from "#core/digest/digest-store.ts";
import { isQuietForLong } from "#core/digest/quiet.ts";
import { createModelWorld } from "./digest-model.ts";

const now = new Date("2024-05-30T08:00:00Z");
const subscription = createModelWorld().subscribe({ createdAt: "2024-05-23T07:00:00.000Z" });

function past(...states: readonly PastDelivery["state"][]): PastDelivery[] {
  return states.map((state, n) => {
    return { id: `d${n}`, slot: `s${n}`, slotAt: now, state, articles: 0, settledAt: now };
  });
}

describe("isQuietForLong", () => {
  it("notices seven turns in a row without news", () => {
    const before = past("empty", "empty", "empty", "empty", "empty", "empty");
    expect(isQuietForLong(subscription, before, now)).toBe(true);
  });

  it.each([
    ["fewer turns", past("empty", "empty", "empty", "empty", "empty")],
    ["an edition among them", past("empty", "sent", "empty", "empty", "empty", "empty")],
  ])("is patient with %s", (_, before) => {
    expect(isQuietForLong(subscription, before, now)).toBe(false);
  });

  it("notices two weeks without news, however few the turns", () => {
    const weekly = { ...subscription, lastNewsAt: "2024-05-16T08:00:00.000Z" };
    expect(isQuietForLong(weekly, past("empty"), now)).toBe(true);
  });

  it("says it once", () => {
    const told = { ...subscription, lastNewsAt: "2024-01-01T08:00:00.000Z", quietTold: true };
    expect(isQuietForLong(told, [], now)).toBe(false);
  });
});
