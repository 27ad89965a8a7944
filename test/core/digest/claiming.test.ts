import { describe, expect, it } from "vitest";
import { writeClaim, type ClaimingParts } from "#core/digest/claiming.ts";
import { makeSubscription } from "../../support/made-subscriptions.ts";
import { createMemoryDigestStore } from "../../support/memory-digest-store.ts";

const MINUTE_MS = 60_000;
const CAME = new Date("2024-05-30T08:03:00Z");

/** The claim of a watch for which `a1` came, some time after that. */
async function claimAfter(ms: number, isKnown: ClaimingParts["isKnown"]) {
  const store = createMemoryDigestStore();
  store.arrive("a1", CAME);
  const now = new Date(CAME.getTime() + ms);
  const subscription = makeSubscription({
    schedule: { kind: "at once", perHour: 4 },
    lastSlot: null,
    nextSlot: null,
    coveredTo: "2024-05-30T08:00:00.000Z",
  });
  const slot = { key: now.toISOString().slice(0, 16), at: now };
  const poster = {
    platform: "discord",
    leadMs: 0,
    repeatsWithinMs: 0,
    certainAfterMs: 0,
    draw: async () => ["drawn"],
    post: async () => "m1",
    find: async () => undefined,
    tell: async () => undefined,
  };
  return writeClaim({ subscription, slot, now, leadMs: 0 }, poster, {
    deliveries: store,
    arrivals: store,
    compose: () => undefined,
    ...(isKnown === undefined ? {} : { isKnown }),
  });
}

describe("writeClaim", () => {
  it("lets a watch pass what does not fit, up to a moment ago", async () => {
    expect(await claimAfter(2_000, undefined)).toMatchObject({
      outcome: "passed",
      changes: { coveredTo: "2024-05-30T08:03:01.750Z" },
    });
  });

  it("waits for what came and cannot be told of yet", async () => {
    expect(await claimAfter(2_000, () => false)).toBeUndefined();
    expect(await claimAfter(50_000, () => false)).toBeUndefined();
  });

  it("waits for nothing that still cannot be told of after a minute", async () => {
    expect((await claimAfter(2 * MINUTE_MS, () => false))?.outcome).toBe("passed");
  });

  it("does not wait for what can be told of", async () => {
    expect((await claimAfter(2_000, (id) => id === "a1"))?.outcome).toBe("passed");
  });
});
