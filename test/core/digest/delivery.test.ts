import { describe, expect, it } from "vitest";
import { createModelWorld, LOOKABLE, REPEATABLE, type Fault, type Manner } from "./digest-model.ts";

const HOUR_MS = 3_600_000;

/** A world at its hour, with one release to post in channel C1, and what befalls its requests. */
function worldAtItsHour(faults: readonly Fault[], manner: Manner = REPEATABLE) {
  const world = createModelWorld(manner);
  const subscription = world.subscribe();
  world.pass(1_000);
  world.arrive("a1");
  world.pass(HOUR_MS);
  world.platform.faults = [...faults];
  return { ...world, subscription };
}

const RELEASE_ONCE = { "C1 a1": 1 };

describe("deliver", () => {
  it("posts an edition at its hour, and says so in the log", async () => {
    const world = worldAtItsHour([]);
    await world.start().tick();
    expect(world.counts()).toEqual(RELEASE_ONCE);
    const { facts } = await world.log.until("an edition is posted");
    expect(facts).toMatchObject({
      delivery: world.platform.standing[0]?.delivery,
      platform: "discord",
      channel: "C1",
      slot: "2024-05-30T08:00",
      parts: 1,
      articles: 1,
    });
  });

  it("waits as long as a busy platform asks for, and posts then", async () => {
    const world = worldAtItsHour(["busy", "busy"]);
    await world.start().tick();
    expect(world.platform.calls).toEqual(["post 1", "post 1", "post 1"]);
    expect(world.counts()).toEqual(RELEASE_ONCE);
  });

  it("comes back to a platform that is busy for long", async () => {
    const world = worldAtItsHour(["long busy"]);
    const { tick } = world.start();
    await tick();
    expect(world.platform.calls).toEqual(["post 1"]);
    world.pass(900_000);
    await tick();
    expect(world.counts()).toEqual(RELEASE_ONCE);
  });

  it("posts what a platform put off for long, also where nobody can look for it", async () => {
    const world = worldAtItsHour(["long busy"]);
    const { tick } = world.start();
    await tick();
    world.pass(900_000);
    await tick();
    expect(world.platform.calls).toEqual(["post 1", "post 1"]);
  });

  it("repeats a post with the same mark where its answer was lost", async () => {
    const world = worldAtItsHour(["lost"]);
    await world.start().tick();
    expect(world.platform.calls).toEqual(["post 1", "post 1"]);
    expect(world.counts()).toEqual(RELEASE_ONCE);
  });

  it("looks before it posts again where a repeat would show twice", async () => {
    const world = worldAtItsHour(["lost"], LOOKABLE);
    const { tick } = world.start();
    await tick();
    expect(world.platform.calls).toEqual(["post 1"]);
    world.pass(LOOKABLE.certainAfterMs);
    await tick();
    expect(world.platform.calls).toEqual(["post 1", "find 1"]);
    expect(world.counts()).toEqual(RELEASE_ONCE);
  });

  it("posts again what certainly does not stand there", async () => {
    const world = worldAtItsHour(["cut"], LOOKABLE);
    const { tick } = world.start();
    await tick();
    world.pass(LOOKABLE.certainAfterMs);
    await tick();
    expect(world.platform.calls).toEqual(["post 1", "find 1", "post 1"]);
    expect(world.counts()).toEqual(RELEASE_ONCE);
  });

  it("does not post again what was posted minutes ago by a process that died", async () => {
    const world = worldAtItsHour(["lost"]);
    const dead = world.start(12);
    await dead.tick();
    expect(world.platform.standing).toHaveLength(1);
    world.pass(10 * 60_000);
    await world.start().tick();
    expect(world.platform.calls.at(-1)).toBe("find 1");
    expect(world.counts()).toEqual(RELEASE_ONCE);
  });

  it("never posts again where nobody can look, and tells whoever set the digest", async () => {
    const world = worldAtItsHour(["unreadable"], LOOKABLE);
    const { tick } = world.start();
    await tick();
    world.pass(LOOKABLE.certainAfterMs);
    await tick();
    world.pass(HOUR_MS);
    await tick();
    expect(world.platform.calls).toEqual(["post 1", "find 1"]);
    expect(world.platform.told).toHaveLength(1);
    expect(world.platform.told[0]?.words).toContain("I do not post it again");
    expect(world.subscription.paused).toBeNull();
  });

  it("trusts no clock over a restart: where nobody can look, nothing is repeated", async () => {
    const world = worldAtItsHour([]);
    await world.start(12).tick();
    expect(world.platform.standing).toHaveLength(1);
    world.platform.unreadable.add("C1");
    world.pass(6 * 60_000);
    world.setClocks(-5 * 60_000);
    await world.start().tick();
    expect(world.platform.calls).toEqual(["post 1", "find 1"]);
    expect(world.store.kept.map(({ state }) => state)).toEqual(["unsure"]);
  });

  it.each([
    ["forbidden", "Digest 1 stands still: I may not post in its channel any more."],
    ["gone", "Digest 1 stands still: its channel is gone."],
  ] as const)("stops after the first refusal (%s), and says so once", async (fault, words) => {
    const world = worldAtItsHour([fault]);
    const { tick } = world.start();
    await tick();
    world.pass(24 * HOUR_MS);
    await tick();
    expect(world.platform.calls).toEqual(["post 1"]);
    expect(world.store.subscriptions.get(world.subscription.id)?.paused).toBe(fault);
    expect(world.platform.told.map((each) => each.words.slice(0, words.length))).toEqual([words]);
  });

  it("pauses all digests of a channel, and tells each of those who set them once", async () => {
    const world = worldAtItsHour(["forbidden"]);
    const { channel } = world.subscription;
    world.subscribe({ channel });
    world.subscribe({ channel, setBy: "U2" });
    await world.start().tick();
    expect(world.platform.told.map(({ person }) => person)).toEqual(["U1", "U2"]);
    expect(world.platform.told[0]?.words).toContain("Digests 1 and 2 stand still");
  });

  it("believes that an edition stands in a channel that has refused its repeat", async () => {
    const world = worldAtItsHour(["lost", "forbidden"]);
    await world.start().tick();
    expect(world.store.kept.map(({ state }) => state)).toEqual(["sent"]);
  });

  it("posts a long edition in parts, each once and in their order", async () => {
    const world = worldAtItsHour(["none", "lost"]);
    for (const id of ["a2", "a3", "a4", "a5", "a6", "a7"]) world.arrive(id);
    world.pass(1_000);
    await world.start().tick();
    expect(world.platform.standing.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(Object.values(world.counts())).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it("goes on with the second part where it was killed after the first", async () => {
    const world = worldAtItsHour([]);
    for (const id of ["a2", "a3", "a4"]) world.arrive(id);
    world.pass(1_000);
    for (let calls = 1; calls < 30; calls += 0.5) {
      await world.start(calls).tick();
      world.pass(40_000);
    }
    expect(world.platform.standing.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("says once in the log that an edition is stuck", async () => {
    const world = worldAtItsHour(Array.from({ length: 60 }, () => "long busy" as const));
    const { tick } = world.start();
    for (let hours = 0; hours < 3; hours++) {
      await tick();
      world.pass(HOUR_MS);
    }
    const stuck = world.log.lines.filter(({ message }) => message.includes("stuck"));
    expect(stuck.map(({ level }) => level)).toEqual(["warn"]);
  });
});

describe("deliver, too late", () => {
  const MINUTE_MS = 60_000;

  it("posts nothing more than three hours after its hour: the next edition has it", async () => {
    const world = worldAtItsHour(Array.from({ length: 20 }, () => "long busy" as const));
    const { tick } = world.start();
    for (let quarters = 0; quarters <= 12; quarters++) {
      await tick();
      world.pass(15 * MINUTE_MS);
    }
    world.platform.faults = [];
    world.arrive("a2");
    await tick();
    expect(world.counts()).toEqual({});
    expect(world.store.kept.map(({ state }) => state)).toEqual(["missed"]);
    world.pass(21 * HOUR_MS);
    await tick();
    expect(world.counts()).toEqual({ "C1 a1": 1, "C1 a2": 1 });
    expect(world.platform.standing).toHaveLength(1);
  });

  it("after days in which the platform took nothing posts one edition with all of it", async () => {
    const world = worldAtItsHour(Array.from({ length: 999 }, () => "long busy" as const));
    const { tick } = world.start();
    for (let day = 0; day < 10; day++) {
      for (let quarters = 0; quarters < 13; quarters++) {
        await tick();
        world.pass(15 * MINUTE_MS);
      }
      world.arrive(`b${day}`);
      world.pass(24 * HOUR_MS - 13 * 15 * MINUTE_MS);
    }
    world.platform.faults = [];
    await tick();
    expect(new Set(world.platform.standing.map(({ delivery }) => delivery)).size).toBe(1);
    expect(Object.values(world.counts())).toEqual(Array.from({ length: 11 }, () => 1));
  });

  it("looks first for what may stand there, however late", async () => {
    const world = worldAtItsHour(["lost"], LOOKABLE);
    await world.start().tick();
    world.pass(5 * HOUR_MS);
    await world.start().tick();
    expect(world.store.kept.map(({ state }) => state)).toEqual(["sent"]);
    expect(world.counts()).toEqual(RELEASE_ONCE);
  });

  it("posts what surely does not stand there no later either", async () => {
    const world = worldAtItsHour(["cut"], LOOKABLE);
    await world.start().tick();
    world.pass(5 * HOUR_MS);
    await world.start().tick();
    expect(world.store.kept.map(({ state }) => state)).toEqual(["missed"]);
    expect(world.counts()).toEqual({});
    const { facts } = await world.log.until("an edition comes too late");
    expect(facts).toMatchObject({ articles: 1, slot: "2024-05-30T08:00" });
  });

  it("posts the editions of a channel that were left behind in the order of their hours", async () => {
    const world = createModelWorld();
    const channel = { platform: "discord", community: "G1", channel: "C1" };
    for (const at of ["08:20", "08:10", "08:00"]) {
      const zone = { zone: "UTC", days: [1, 2, 3, 4, 5, 6, 7] };
      world.subscribe({ channel, schedule: { kind: "daily", at, ...zone }, quiet: "say" });
    }
    world.pass(HOUR_MS + 20 * MINUTE_MS);
    world.platform.faults = ["long busy", "long busy", "long busy"];
    await world.start().tick();
    const byHour = world.store.kept.toSorted((one, other) => +one.slotAt - +other.slotAt);
    for (const [place, { id }] of byHour.entries()) {
      const until = new Date(world.now().getTime() + (9 - place) * MINUTE_MS);
      await world.store.postpone(id, until);
    }
    world.pass(HOUR_MS);
    await world.start().tick();
    const posted = world.platform.standing.map(({ delivery }) => delivery);
    expect(posted).toEqual(byHour.map(({ id }) => id));
  });

  it("pauses a digest whose posts are not taken as it is set, and says so to whoever set it", async () => {
    const world = worldAtItsHour(["unfit"]);
    await world.start().tick();
    expect(world.store.subscriptions.get(world.subscription.id)?.paused).toBe("unfit");
    expect(world.platform.told).toEqual([
      { person: "U1", words: expect.stringContaining("not taken as it is set") },
    ]);
  });
});
