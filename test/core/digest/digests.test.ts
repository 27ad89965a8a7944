import { describe, expect, it } from "vitest";
import { createDigests, MOST_DIGESTS } from "#core/digest/digests.ts";
import type { DigestSettings } from "#core/digest/subscription.ts";
import { UserError } from "#core/errors.ts";
import { createMemorySubscriptions } from "../../support/memory-subscriptions.ts";

const settings: DigestSettings = {
  channel: { platform: "slack", community: "T1", channel: "C1" },
  schedule: { kind: "daily", at: "08:00", zone: "Europe/Brussels", days: [1, 2, 3, 4, 5, 6, 7] },
  filter: { topic: "Ukraine", country: null, person: null, kind: null },
  most: 10,
  quiet: "skip",
  mention: null,
  crosspost: false,
  setBy: "U1",
};

const MINUTE_MS = 60_000;

/** Digests at a clock that can be turned; Slack wants its posts ten minutes ahead. */
function createWorld(now: string) {
  let moment = new Date(now);
  const store = createMemorySubscriptions();
  const digests = createDigests({
    subscriptions: store,
    deliveries: store,
    clock: () => moment,
    leadMs: (platform) => (platform === "slack" ? 10 * MINUTE_MS : 0),
  });
  return { digests, store, turnTo: (to: string) => void (moment = new Date(to)) };
}

const onDiscord: DigestSettings = {
  ...settings,
  channel: { platform: "discord", community: "1", channel: "2" },
};

const watch: DigestSettings = { ...onDiscord, schedule: { kind: "at once", perHour: 1 } };

describe("createDigests", () => {
  it("sets a digest for the next slot", async () => {
    const { digests } = createWorld("2024-05-30T05:00:00Z");
    expect((await digests.add(onDiscord)).subscription).toMatchObject({
      number: 1,
      createdAt: "2024-05-30T05:00:00.000Z",
      coveredTo: "2024-05-30T05:00:00.000Z",
      nextSlot: "2024-05-30T08:00",
      nextAt: "2024-05-30T06:00:00.000Z",
    });
  });

  it("hands an edition over as long before its hour as the platform wants it", async () => {
    const { digests } = createWorld("2024-05-30T05:00:00Z");
    expect((await digests.add(settings)).subscription).toMatchObject({
      nextSlot: "2024-05-30T08:00",
      nextAt: "2024-05-30T05:50:00.000Z",
    });
  });

  it("begins a day later where the hour is too near for the platform", async () => {
    const { digests } = createWorld("2024-05-30T05:55:00Z");
    expect((await digests.add(settings)).subscription.nextSlot).toBe("2024-05-31T08:00");
    expect((await digests.add(onDiscord)).subscription.nextSlot).toBe("2024-05-30T08:00");
  });

  it("resumes with the next slot, and keeps what had its turn", async () => {
    const { digests, turnTo } = createWorld("2024-05-30T05:00:00Z");
    const { id } = (await digests.add(onDiscord)).subscription;
    expect((await digests.pause(id))?.subscription).toMatchObject({
      paused: "asked",
      nextSlot: null,
      nextAt: null,
    });
    turnTo("2024-07-29T12:00:00Z");
    expect((await digests.resume(id))?.subscription).toMatchObject({
      paused: null,
      nextSlot: "2024-07-30T08:00",
      nextAt: "2024-07-30T06:00:00.000Z",
      coveredTo: "2024-05-30T05:00:00.000Z",
    });
  });

  it("leaves a digest that runs as it is when it is resumed", async () => {
    const { digests, turnTo } = createWorld("2024-05-30T05:00:00Z");
    const { id } = (await digests.add(onDiscord)).subscription;
    turnTo("2024-05-30T06:30:00Z");
    expect((await digests.resume(id))?.subscription.nextSlot).toBe("2024-05-30T08:00");
  });

  it("still tells why the bot paused a digest after somebody pauses it too", async () => {
    const { digests, store } = createWorld("2024-05-30T05:00:00Z");
    const { id } = (await digests.add(onDiscord)).subscription;
    await store.update(id, { paused: "forbidden", nextSlot: null, nextAt: null });
    expect((await digests.pause(id))?.subscription.paused).toBe("forbidden");
  });

  it("never goes back to a slot that was dealt with, though the clock is set back", async () => {
    const { digests, store, turnTo } = createWorld("2024-05-30T05:00:00Z");
    const { id } = (await digests.add(onDiscord)).subscription;
    await digests.pause(id);
    await store.update(id, { lastSlot: "2024-05-31T08:00" });
    turnTo("2024-05-30T04:00:00Z");
    expect((await digests.resume(id))?.subscription.nextSlot).toBe("2024-06-01T08:00");
  });

  it("skips the next slot, or no longer", async () => {
    const { digests } = createWorld("2024-05-30T05:00:00Z");
    const { id } = (await digests.add(onDiscord)).subscription;
    expect((await digests.skip(id, "skip"))?.subscription.skipSlot).toBe("2024-05-30T08:00");
    expect((await digests.skip(id, "keep"))?.subscription.skipSlot).toBeNull();
  });

  it("yields nothing for a digest that is gone", async () => {
    const { digests } = createWorld("2024-05-30T05:00:00Z");
    const { id } = (await digests.add(onDiscord)).subscription;
    await digests.remove(id);
    expect(await digests.pause(id)).toBeUndefined();
    expect(await digests.list(onDiscord.channel)).toEqual([]);
  });

  it("lists a channel's digests with the last edition that was sent", async () => {
    const { digests, store } = createWorld("2024-05-30T05:00:00Z");
    const { id } = (await digests.add(onDiscord)).subscription;
    await digests.add(settings);
    const past = (slot: string, state: "empty" | "sent") => ({
      id: slot,
      slot,
      slotAt: new Date("2024-05-29T06:00:00Z"),
      state,
      articles: 3,
      settledAt: new Date("2024-05-29T06:00:02Z"),
    });
    store.sent.set(id, [past("2024-05-29T08:00", "empty"), past("2024-05-28T08:00", "sent")]);
    const listed = await digests.list(onDiscord.channel);
    expect(listed.map(({ last }) => last?.slot)).toEqual(["2024-05-28T08:00"]);
  });

  it("sets a watch, which may post from now on and is about what comes from now on", async () => {
    const { digests } = createWorld("2024-05-30T05:00:00Z");
    expect((await digests.add(watch)).subscription).toMatchObject({
      coveredTo: "2024-05-30T05:00:00.000Z",
      nextSlot: null,
      nextAt: "2024-05-30T05:00:00.000Z",
    });
  });

  it("keeps a watch's cap over a pause", async () => {
    const { digests, store } = createWorld("2024-05-30T05:00:00Z");
    const { id } = (await digests.add(watch)).subscription;
    store.sent.set(id, [
      {
        id: "d",
        slot: "2024-05-30T04:30",
        slotAt: new Date("2024-05-30T04:30:10Z"),
        state: "sent",
        articles: 1,
        settledAt: new Date("2024-05-30T04:30:11Z"),
      },
    ]);
    expect((await digests.pause(id))?.subscription.nextAt).toBeNull();
    expect((await digests.resume(id))?.subscription).toMatchObject({
      paused: null,
      nextSlot: null,
      nextAt: "2024-05-30T05:30:10.000Z",
    });
  });

  it("refuses more digests than people can read", async () => {
    const { digests } = createWorld("2024-05-30T05:00:00Z");
    for (let count = 0; count < MOST_DIGESTS; count++) await digests.add(onDiscord);
    await expect(digests.add(onDiscord)).rejects.toThrow(UserError);
    await expect(digests.add(onDiscord)).rejects.toThrow("This channel has 25 digests and watches");
    expect((await digests.add(settings)).subscription.number).toBe(1);
  });
});
