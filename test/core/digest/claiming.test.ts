import { describe, expect, it } from "vitest";
import { writeClaim, type ClaimingParts, type Composing } from "#core/digest/claiming.ts";
import type { Poster } from "#core/digest/poster.ts";
import { makeSubscription } from "../../support/made-subscriptions.ts";
import { createMemoryDigestStore } from "../../support/memory-digest-store.ts";

const MINUTE_MS = 60_000;
const CAME = new Date("2024-05-30T08:03:00Z");

const POSTER: Poster = {
  platform: "discord",
  leadMs: 0,
  repeatsWithinMs: 0,
  certainAfterMs: 0,
  draw: async () => [{ payload: "drawn", articles: [] }],
  post: async () => "m1",
  find: async () => undefined,
  tell: async () => undefined,
};

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
  return writeClaim({ subscription, slot, now, leadMs: 0 }, POSTER, {
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

describe("writeClaim of a digest", () => {
  const slot = { key: "2024-05-30T08:00", at: new Date("2024-05-30T08:00:00Z") };
  const now = new Date("2024-05-30T08:00:02Z");

  /** What its edition is put together from, where an earlier one ended so. */
  async function composedAfter(state: "sent" | "unsure" | "missed" | "refused" | "claimed") {
    const store = createMemoryDigestStore();
    const subscription = makeSubscription({ lastNewsAt: null, nextSlot: "2024-05-29T08:00" });
    store.subscriptions.set(subscription.id, subscription);
    const message = (article: string) => ({ payload: article, articles: [article] });
    await store.claim(
      [
        {
          subscription,
          id: "firstedition",
          slot: "2024-05-29T08:00",
          slotAt: new Date("2024-05-29T08:00:00Z"),
          outcome: "post",
          articles: ["stands", "open"],
          messages: [message("stands"), message("open")],
          isFirst: true,
          changes: {},
        },
      ],
      { owner: "us", until: now },
    );
    const part = { delivery: "firstedition", number: 1 };
    await store.confirm(part, "m1", now);
    if (state === "sent") await store.confirm({ ...part, number: 2 }, "m2", now);
    else if (state === "refused") {
      await store.settle("firstedition", { state, reason: "forbidden" }, now);
    } else if (state === "missed") await store.settle("firstedition", { state, owner: "us" }, now);
    else if (state === "unsure") await store.settle("firstedition", { state }, now);
    const seen: Composing[] = [];
    const poster = { ...POSTER, draw: async () => [{ payload: "drawn", articles: ["a1"] }] };
    await writeClaim({ subscription, slot, now, leadMs: 0 }, poster, {
      deliveries: store,
      arrivals: store,
      compose: (order) => void seen.push(order),
    });
    return seen[0];
  }

  it.each(["claimed", "sent", "unsure"] as const)(
    "is no second first edition while the first is %s",
    async (state) => {
      expect(await composedAfter(state)).toMatchObject({ isFirst: false, sent: new Set() });
    },
  );

  it.each(["missed", "refused"] as const)(
    "is a first edition again where that was %s, without what stands of it",
    async (state) => {
      expect(await composedAfter(state)).toMatchObject({
        isFirst: true,
        sent: new Set(["stands"]),
      });
    },
  );
});
