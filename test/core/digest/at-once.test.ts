import { describe, expect, it } from "vitest";
import type { Subscription } from "#core/digest/subscription.ts";
import { createModelWorld, LOOKABLE, type ModelWorld } from "./digest-model.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A world at 07:00 with a watch in the channel C1, of four posts an hour. */
function watchedWorld(changes: Partial<Subscription> = {}, perHour = 4) {
  const world = createModelWorld();
  const watch = world.subscribe({ schedule: { kind: "at once", perHour }, ...changes });
  world.pass(1);
  return { world, id: watch.id };
}

/** An article comes, and the bot looks some seconds later. */
async function arriveAndLook(world: ModelWorld, ...articles: readonly string[]) {
  for (const article of articles) world.arrive(article);
  world.pass(2_000);
  return world.start().runner.tick();
}

const postsOf = ({ platform }: ModelWorld) => platform.standing.map(({ articles }) => articles);

describe("a watch", () => {
  it("tells of a release when it has come", async () => {
    const { world } = watchedWorld();
    await arriveAndLook(world, "a1");
    expect(postsOf(world)).toEqual([["a1"]]);
  });

  it("is not looked at where nothing came", async () => {
    const { world } = watchedWorld();
    await arriveAndLook(world, "a1");
    world.pass(10 * MINUTE_MS);
    const { claimed } = await world.start().runner.tick();
    expect(claimed).toEqual({ post: 0, empty: 0, skipped: 0, missed: 0, passed: 0 });
  });

  it("tells of what comes together in one post", async () => {
    const { world } = watchedWorld();
    await arriveAndLook(world, "a1", "a2", "a3");
    expect(postsOf(world)).toEqual([["a1", "a2", "a3"]]);
  });

  it("makes no second post in one minute, and tells the rest in the next", async () => {
    const { world } = watchedWorld();
    await arriveAndLook(world, "a1");
    await arriveAndLook(world, "a2");
    expect(postsOf(world)).toEqual([["a1"]]);
    world.pass(MINUTE_MS);
    await world.start().tick();
    expect(postsOf(world)).toEqual([["a1"], ["a2"]]);
  });

  it("holds back what its cap has no room for, and tells it together when it has", async () => {
    const { world } = watchedWorld({}, 2);
    await arriveAndLook(world, "a1");
    world.pass(10 * MINUTE_MS);
    await arriveAndLook(world, "a2");
    world.pass(10 * MINUTE_MS);
    await arriveAndLook(world, "a3");
    world.pass(30 * MINUTE_MS);
    await arriveAndLook(world, "a4");
    expect(postsOf(world)).toEqual([["a1"], ["a2"]]);
    world.pass(10 * MINUTE_MS);
    await world.start().tick();
    expect(postsOf(world)).toEqual([["a1"], ["a2"], ["a3", "a4"]]);
  });

  it("tells in one post what came while the bot was down for hours", async () => {
    const { world } = watchedWorld();
    for (const article of ["a1", "a2", "a3"]) {
      world.arrive(article);
      world.pass(5 * HOUR_MS);
    }
    await world.start().tick();
    expect(postsOf(world)).toEqual([["a1", "a2", "a3"]]);
  });

  it("moves on silently past what came more than a day ago", async () => {
    const { world, id } = watchedWorld();
    world.arrive("old");
    world.pass(23 * HOUR_MS);
    world.arrive("new");
    world.pass(2 * HOUR_MS);
    await world.start().tick();
    expect(postsOf(world)).toEqual([["new"]]);
    expect(world.subscription(id).lastSlot).toBe("2024-05-31T08:00");
  });

  it("moves on without a trace where nothing that came is for it", async () => {
    const { world, id } = watchedWorld({ filter: { ...NOTHING, topic: "nothing" } });
    const { claimed } = await arriveAndLook(world, "a1");
    expect(claimed).toMatchObject({ post: 0, passed: 1 });
    expect(world.store.kept).toEqual([]);
    expect(world.log.lines).toEqual([]);
    expect(world.subscription(id)).toMatchObject({ lastSlot: null, lastNewsAt: null });
    expect((await world.start().runner.tick()).claimed.passed).toBe(0);
  });

  it("may post in the minute in which it let something pass", async () => {
    const { world, id } = watchedWorld({ filter: { ...NOTHING, topic: "nothing" } });
    await arriveAndLook(world, "a1");
    const { coveredTo } = world.subscription(id);
    world.store.subscriptions.set(id, { ...world.subscription(id), filter: NOTHING });
    await arriveAndLook(world, "a2");
    expect(postsOf(world)).toEqual([["a2"]]);
    expect(world.subscription(id).coveredTo > coveredTo).toBe(true);
  });

  it("says nothing of a quiet time, however long", async () => {
    const { world } = watchedWorld({ filter: { ...NOTHING, topic: "nothing" } });
    for (let day = 0; day < 30; day++) {
      world.pass(24 * HOUR_MS);
      await arriveAndLook(world, `a${day}`);
    }
    expect(world.platform.told).toEqual([]);
  });

  it("stalls while a clock is set back, and then tells everything once", async () => {
    const { world } = watchedWorld();
    await arriveAndLook(world, "a1");
    world.setClocks(-HOUR_MS);
    await arriveAndLook(world, "a2");
    expect(postsOf(world)).toEqual([["a1"]]);
    world.setClocks(0);
    world.pass(2 * HOUR_MS);
    await world.start().tick();
    expect(world.counts()).toEqual({ "C1 a1": 1, "C1 a2": 1 });
  });

  it("waits for its platform, and is in nobody's way meanwhile", async () => {
    const { world } = watchedWorld();
    world.subscribe({
      schedule: { kind: "at once", perHour: 4 },
      channel: { platform: "slack", community: "T1", channel: "C9" },
    });
    const { claimed } = await arriveAndLook(world, "a1");
    expect(claimed).toMatchObject({ post: 1, passed: 0, missed: 0 });
  });

  it("stands still with everything else in a channel that takes no posts", async () => {
    const { world, id } = watchedWorld();
    world.subscribe({ channel: { platform: "discord", community: "G1", channel: "C1" } });
    world.platform.closed.set("C1", "forbidden");
    await arriveAndLook(world, "a1");
    expect(world.subscription(id)).toMatchObject({ paused: "forbidden", nextAt: null });
    expect(world.platform.told.map(({ words }) => words)).toEqual([
      expect.stringContaining("Watch 1 and digest 2 stand still"),
    ]);
  });

  it("is posted by one of two processes that look at once", async () => {
    const world = createModelWorld(LOOKABLE);
    world.subscribe({ schedule: { kind: "at once", perHour: 4 } });
    world.pass(1);
    world.arrive("a1");
    world.pass(2_000);
    await Promise.all([world.start().tick(), world.start().tick()]);
    expect(world.counts()).toEqual({ "C1 a1": 1 });
  });
});

const NOTHING = { topic: null, country: null, person: null, kind: null } as const;
