import { describe, expect, it } from "vitest";
import { StoreError } from "#core/errors.ts";
import { createModelWorld, REPEATABLE } from "./digest-model.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe("a tick", () => {
  it("does nothing before the hour", async () => {
    const world = createModelWorld();
    world.subscribe();
    world.pass(HOUR_MS - 1_000);
    expect((await world.start().runner.tick()).claimed.empty).toBe(0);
  });

  it("posts nothing on a quiet day, and goes on to the next", async () => {
    const world = createModelWorld();
    const { id } = world.subscribe();
    world.pass(HOUR_MS);
    const { claimed } = await world.start().runner.tick();
    expect(claimed).toEqual({ post: 0, empty: 1, skipped: 0, missed: 0, passed: 0 });
    expect(world.platform.standing).toEqual([]);
    expect(world.subscription(id).nextSlot).toBe("2024-05-31T08:00");
  });

  it("says that nothing is new where somebody wants to hear it", async () => {
    const world = createModelWorld();
    world.subscribe({ quiet: "say" });
    world.pass(HOUR_MS);
    await world.start().tick();
    expect(world.platform.standing).toHaveLength(1);
  });

  it("posts the edition late after a short downtime, and leaves it to the next after a long one", async () => {
    const world = createModelWorld();
    world.subscribe();
    world.pass(1);
    world.arrive("a1");
    world.pass(3.5 * HOUR_MS);
    await world.start().tick();
    expect(world.counts()).toEqual({ "C1 a1": 1 });
    world.arrive("a2");
    world.pass(DAY_MS + HOUR_MS);
    const { claimed } = await world.start().runner.tick();
    expect(claimed.missed).toBe(1);
    world.pass(DAY_MS - 3 * HOUR_MS);
    await world.start().tick();
    expect(world.counts()).toEqual({ "C1 a1": 1, "C1 a2": 1 });
  });

  it("after sixty days of downtime posts one edition with everything in it", async () => {
    const world = createModelWorld();
    world.subscribe();
    for (let day = 0; day < 60; day++) {
      world.pass(DAY_MS);
      world.arrive(`a${day}`);
    }
    world.pass(HOUR_MS + 1_000);
    const { claimed } = await world.start().runner.tick();
    expect(claimed).toEqual({ post: 1, empty: 0, skipped: 0, missed: 1, passed: 0 });
    expect(Object.values(world.counts())).toEqual(Array.from({ length: 60 }, () => 1));
  });

  it("leaves out the edition that is to be skipped; its releases come with the next", async () => {
    const world = createModelWorld();
    world.subscribe({ skipSlot: "2024-05-30T08:00" });
    world.pass(1);
    world.arrive("a1");
    world.pass(HOUR_MS);
    await world.start().tick();
    expect(world.counts()).toEqual({});
    world.pass(DAY_MS);
    await world.start().tick();
    expect(world.counts()).toEqual({ "C1 a1": 1 });
  });

  it("posts once though two processes do it", async () => {
    const world = createModelWorld();
    for (let count = 0; count < 20; count++) world.subscribe();
    world.pass(1);
    world.arrive("a1");
    world.pass(HOUR_MS);
    await Promise.all([world.start().tick(), world.start().tick()]);
    expect(Object.values(world.counts())).toEqual(Array.from({ length: 20 }, () => 1));
  });

  it("tells once that nothing has come for long, and again after there was news", async () => {
    const world = createModelWorld();
    world.subscribe();
    const { tick } = world.start();
    world.pass(HOUR_MS);
    const quietDays = async (days: number) => {
      for (let day = 0; day < days; day++) {
        await tick();
        world.pass(DAY_MS);
      }
    };
    await quietDays(6);
    expect(world.platform.told).toEqual([]);
    await quietDays(10);
    expect(world.platform.told.map(({ words }) => words)).toEqual([
      expect.stringContaining("Digest 1 is well, but it has found nothing new"),
    ]);
    world.arrive("a1");
    world.pass(1_000);
    await quietDays(9);
    expect(world.platform.told).toHaveLength(2);
  });

  it("lets one edition that cannot be put together hold up no other", async () => {
    const world = createModelWorld();
    world.subscribe({ filter: { topic: "broken", country: null, person: null, kind: null } });
    world.subscribe();
    world.pass(1);
    world.arrive("a1");
    world.pass(HOUR_MS);
    await world.start().tick();
    expect(world.counts()).toEqual({ "C2 a1": 1 });
    expect(world.log.lines.map(({ level }) => level)).toContain("error");
  });

  it("leaves digests of a platform alone that is not connected, until their time is over", async () => {
    const world = createModelWorld();
    const channel = { platform: "slack", community: "T1", channel: "C9" } as const;
    const { id } = world.subscribe({ channel });
    world.pass(HOUR_MS);
    await world.start().tick();
    expect(world.subscription(id).lastSlot).toBeNull();
    world.pass(4 * HOUR_MS);
    await world.start().tick();
    expect(world.store.kept.map(({ state }) => state)).toEqual(["missed"]);
  });
});

describe("a tick beside a platform that nobody serves", () => {
  const elsewhere = { platform: "slack", community: "T1", channel: "C9" } as const;
  const LATER = { kind: "daily", at: "08:01", zone: "UTC", days: [1, 2, 3, 4, 5, 6, 7] } as const;

  it("posts in time what it can, however many digests are due over there", async () => {
    const world = createModelWorld();
    for (let count = 0; count < 1_100; count++) world.subscribe({ channel: elsewhere });
    world.subscribe({ schedule: LATER, quiet: "say" });
    world.pass(HOUR_MS + 65_000);
    await world.start().tick();
    expect(world.platform.standing).toHaveLength(1);
  });

  it("lets their turns go once they are too late", async () => {
    const world = createModelWorld();
    for (let count = 0; count < 120; count++) world.subscribe({ channel: elsewhere });
    world.pass(5 * HOUR_MS);
    const { tick } = world.start();
    for (let times = 0; times < 3; times++) await tick();
    const states = new Set(world.store.kept.map(({ state }) => state));
    expect([...states, world.store.kept.length]).toEqual(["missed", 120]);
  });
});

describe("a release that comes while an edition is put together", () => {
  it("is in that one or in the next, though it says that it came before", async () => {
    const world = createModelWorld();
    world.subscribe();
    world.pass(HOUR_MS);
    const { cameBetween } = world.store;
    const since = world.now();
    world.store.cameBetween = async (after, upTo) => {
      const came = await cameBetween(after, upTo);
      world.store.cameBetween = cameBetween;
      world.store.keepLate("a1", since);
      return came;
    };
    await world.start().tick();
    world.pass(DAY_MS);
    await world.start().tick();
    expect(world.counts()).toEqual({ "C1 a1": 1 });
  });
});

describe("old things", () => {
  it("are forgotten once a day", async () => {
    const world = createModelWorld();
    const { tick } = world.start();
    await tick();
    expect(world.platform.tidied).toBe(0);
    for (let hours = 0; hours < 49; hours++) {
      world.pass(HOUR_MS);
      await tick();
    }
    expect(world.platform.tidied).toBe(2);
  });
});

describe("what was left behind", () => {
  it("is finished though a platform with much to finish is not connected", async () => {
    const world = createModelWorld();
    for (let count = 0; count < 130; count++) world.subscribe({ quiet: "say" });
    world.pass(HOUR_MS);
    world.platform.faults = Array.from({ length: 130 }, () => "long busy" as const);
    await world.start().tick();
    expect(world.store.kept.map(({ state }) => state)).toEqual(
      Array.from({ length: 130 }, () => "claimed"),
    );
    const [...all] = world.store.subscriptions.values();
    for (const each of all.slice(0, -1)) {
      const channel = { ...each.channel, platform: "slack" } as const;
      world.store.subscriptions.set(each.id, { ...each, channel });
    }
    world.pass(HOUR_MS);
    const { tick } = world.start();
    for (let times = 0; times < 4; times++) await tick();
    expect(world.platform.standing.map(({ channel }) => channel)).toEqual(["C130"]);
  });
});

describe("run", () => {
  it("posts at the hour, and stops when it is told to", async () => {
    const world = createModelWorld();
    world.subscribe();
    world.pass(1);
    world.arrive("a1");
    const { runner } = world.start();
    const running = runner.run();
    await world.log.until("an edition is posted");
    await runner.stop();
    await running;
    const [standing] = world.platform.standing;
    expect(standing?.atMs).toBeLessThan(Date.parse("2024-05-30T08:00:05Z"));
  });

  it("goes on when the store could not be read", async () => {
    const world = createModelWorld();
    world.subscribe({ quiet: "say" });
    const { due } = world.store;
    let reads = 0;
    world.store.due = async (now, most) => {
      if (++reads === 2) throw new StoreError("The disk is full.");
      return due(now, most);
    };
    const { runner } = world.start();
    const running = runner.run();
    await world.log.until("an edition is posted");
    await runner.stop();
    await running;
    expect(world.log.lines.map(({ level }) => level)).toContain("error");
  });
});

describe("stop", () => {
  it("begins nothing more, and leaves it to the next start at once", async () => {
    const world = createModelWorld({ ...REPEATABLE });
    for (let count = 0; count < 100; count++) {
      world.subscribe({
        quiet: "say",
        channel: { platform: "discord", community: "G1", channel: "C1" },
      });
    }
    world.pass(HOUR_MS);
    const first = world.start();
    const running = first.runner.run();
    await world.log.until("an edition is posted");
    await first.runner.stop();
    await running;
    const standing = world.platform.standing.length;
    expect(standing).toBeLessThan(100);
    await world.start().tick();
    expect(world.platform.standing).toHaveLength(100);
  });
});
