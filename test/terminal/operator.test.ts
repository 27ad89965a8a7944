import { describe, expect, it } from "vitest";
import type { Delivery, SubscriptionStore } from "#core/digest/digest-store.ts";
import { readOrder, sendNow, tellDue, type OperatorDeliveries } from "#terminal/operator.ts";
import { makeSubscription } from "../support/made-subscriptions.ts";
import { createMemorySubscriptions } from "../support/memory-subscriptions.ts";

const now = new Date("2024-05-30T06:00:30Z");

describe("readOrder", () => {
  it("reads what is due", () => {
    expect(readOrder(["digest", "--due"])).toEqual({ what: "due", json: false, now: undefined });
    expect(readOrder(["digest", "--due", "--json", "--now", "2024-05-30T08:00"])).toEqual({
      what: "due",
      json: true,
      now: new Date("2024-05-30T08:00Z"),
    });
  });

  it("reads where a copy goes", () => {
    expect(readOrder(["backup", "copy.db"])).toEqual({ what: "backup", file: "copy.db" });
  });

  it("leaves everything else to the commands", () => {
    for (const argv of [
      [],
      ["digest"],
      ["digest", "preview"],
      ["search", "backup"],
      ["backup", "--help"],
    ]) {
      expect(readOrder(argv), argv.join(" ")).toBeUndefined();
    }
  });

  it.each([
    [["backup"], "as in: nato backup copy.db"],
    [["backup", "one", "two"], "as in: nato backup copy.db"],
    [["digest", "--due", "2"], "takes no words"],
    [["digest", "--due", "--colour"], "Unknown option '--colour'; see nato digest --due --help."],
  ])("says what is wrong with %j", (argv, sentence) => {
    expect(() => readOrder(argv)).toThrow(sentence);
  });
});

describe("tellDue", () => {
  it("tells what is due and what is stuck", async () => {
    const { deliveries } = await createStore();
    const printed = await tellDue({ json: false }, { deliveries, now });
    expect(printed.replaceAll(/^\S+/gm, "ID")).toBe(
      [
        "ID  discord 1/2  2024-05-30T08:00  due since 2024-05-30T06:00:00.000Z",
        "ID  discord 1/2  2024-05-29T08:00  stuck since 2024-05-29T06:00:01.000Z",
        "",
      ].join("\n"),
    );
  });

  it("tells the same as data", async () => {
    const { deliveries } = await createStore();
    const printed = await tellDue({ json: true }, { deliveries, now });
    expect(JSON.parse(printed)).toMatchObject({
      due: [
        { slot: "2024-05-30T08:00", state: "due", channel: { platform: "discord", channel: "2" } },
        { slot: "2024-05-29T08:00", state: "stuck" },
      ],
    });
  });

  it("says so where nothing is", async () => {
    const deliveries = { due: async () => [], abandoned: async () => [] };
    expect(await tellDue({ json: false }, { deliveries, now })).toBe(
      "Nothing is due, and nothing is stuck.\n",
    );
  });
});

describe("sendNow", () => {
  it("brings a digest's next edition forward", async () => {
    const { subscriptions, deliveries } = await createStore();
    const [subscription] = await deliveries.due(now, 1);
    const id = subscription?.id ?? "";
    const printed = await sendNow(id, { subscriptions, now });
    expect(printed).toContain("The edition of 2024-05-30T08:00 is due now");
    const { nextAt } = (await subscriptions.update(id, {})) ?? {};
    expect(nextAt).toBe(now.toISOString());
  });

  it("sends no edition of a digest that is not there, or stands still", async () => {
    const { subscriptions, deliveries } = await createStore();
    const parts = { subscriptions, now };
    await expect(sendNow("nobody", parts)).rejects.toThrow("No digest or watch has the id nobody");
    const [subscription] = await deliveries.due(now, 1);
    const id = subscription?.id ?? "";
    await subscriptions.update(id, { paused: "asked", nextSlot: null, nextAt: null });
    await expect(sendNow(id, parts)).rejects.toThrow("is paused");
  });

  it("lets a watch post, though its cap is reached", async () => {
    const id = "watch";
    const watch = makeSubscription({ id, number: 3, schedule: { kind: "at once", perHour: 1 } });
    const updates: object[] = [];
    const subscriptions: Pick<SubscriptionStore, "update"> = {
      async update(_, changes) {
        updates.push(changes);
        return { ...watch, nextSlot: null, ...changes };
      },
    };
    const printed = await sendNow(id, { subscriptions, now });
    expect(printed).toBe(
      "Watch 3 may post now: where something new waits, a running bot posts it within seconds.\n",
    );
    expect(updates.at(-1)).toEqual({ nextAt: now.toISOString() });
  });
});

/** A store with one digest that is due, and whose edition of the day before is stuck. */
async function createStore(): Promise<{
  readonly subscriptions: Pick<SubscriptionStore, "update">;
  readonly deliveries: OperatorDeliveries;
}> {
  const subscriptions = createMemorySubscriptions();
  const subscription = await subscriptions.add(
    {
      channel: { platform: "discord", community: "1", channel: "2" },
      schedule: {
        kind: "daily",
        at: "08:00",
        zone: "Europe/Brussels",
        days: [1, 2, 3, 4, 5, 6, 7],
      },
      filter: { topic: null, country: null, person: null, kind: null },
      most: 10,
      quiet: "skip",
      mention: null,
      crosspost: false,
      setBy: "3",
    },
    {
      createdAt: "2024-05-28T06:00:00.000Z",
      coveredTo: "2024-05-28T06:00:00.000Z",
      nextSlot: "2024-05-30T08:00",
      nextAt: "2024-05-30T06:00:00.000Z",
    },
  );
  const stuck: Delivery = {
    id: "d1",
    subscription,
    slot: "2024-05-29T08:00",
    slotAt: new Date("2024-05-29T06:00:00Z"),
    claimedAt: new Date("2024-05-29T06:00:01Z"),
    articles: 0,
    parts: [],
  };
  return {
    subscriptions,
    deliveries: { due: async () => [subscription], abandoned: async () => [stuck] },
  };
}
