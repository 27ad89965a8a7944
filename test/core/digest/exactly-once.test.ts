import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createModelWorld,
  LOOKABLE,
  REPEATABLE,
  type Fault,
  type ModelWorld,
} from "./digest-model.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FAR = Number.POSITIVE_INFINITY;

/** What happens next in a world: time goes by, articles come, processes start and die. */
type Event =
  | { readonly kind: "pass"; readonly ms: number }
  | { readonly kind: "arrive"; readonly count: number }
  | { readonly kind: "start"; readonly lives: readonly number[] }
  | { readonly kind: "faults"; readonly faults: readonly Fault[] };

const passing = fc.oneof(
  fc.integer({ min: 1, max: 120_000 }),
  fc.integer({ min: 1, max: 6 * HOUR_MS }),
);
const harmless: readonly Fault[] = ["none", "lost", "cut", "busy", "long busy"];

const eventsWith = (faults: readonly Fault[]): fc.Arbitrary<Event[]> =>
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: passing.map((ms) => ({ kind: "pass" as const, ms })) },
      fc.integer({ min: 1, max: 7 }).map((count) => ({ kind: "arrive" as const, count })),
      {
        weight: 3,
        arbitrary: fc
          .array(
            fc.integer({ min: 0, max: 40 }).map((half) => half / 2),
            { minLength: 1, maxLength: 2 },
          )
          .map((lives) => ({ kind: "start" as const, lives })),
      },
      fc
        .array(fc.constantFrom(...faults), { maxLength: 6 })
        .map((list) => ({ kind: "faults" as const, faults: list })),
    ),
    { minLength: 5, maxLength: 40 },
  );

const manners = fc.constantFrom(REPEATABLE, LOOKABLE, { ...LOOKABLE, leadMs: 600_000 });

/** Plays what happens, then two quiet days in which one process lives. */
async function play(events: readonly Event[], manner: typeof REPEATABLE, subscribe = setDigests) {
  const world = createModelWorld(manner);
  subscribe(world);
  const came: string[] = [];
  world.pass(1);
  for (const event of events) {
    if (event.kind === "pass") world.pass(event.ms);
    if (event.kind === "faults") world.platform.faults = [...event.faults];
    if (event.kind === "arrive") {
      for (let count = 0; count < event.count; count++) {
        came.push(`a${came.length}`);
        world.arrive(came.at(-1) ?? "");
      }
    }
    if (event.kind === "start") {
      await Promise.all(event.lives.map(async (lives) => world.start(lives).tick()));
    }
  }
  world.platform.faults = [];
  const last = world.start();
  for (const end = world.now().getTime() + 2 * DAY_MS; world.now().getTime() < end;) {
    await last.tick();
    world.pass(HOUR_MS / 2);
  }
  return { world, came };
}

/** Three channels with a digest each, and a second one in the first. */
function setDigests(world: ModelWorld): void {
  for (let count = 0; count < 3; count++) world.subscribe();
  world.subscribe({ channel: { platform: "discord", community: "G1", channel: "C1" } });
}

/** A watch and a digest in one channel, and a watch of one post an hour in another. */
function setWatches(world: ModelWorld): void {
  world.subscribe({ schedule: { kind: "at once", perHour: 3 } });
  world.subscribe({ schedule: { kind: "at once", perHour: 1 } });
  world.subscribe({ channel: { platform: "discord", community: "G1", channel: "C1" } });
}

describe("a watch, whatever happens", () => {
  it("shows no release twice, none but once that came while it could look, and keeps its cap", async () => {
    await fc.assert(
      fc.asyncProperty(eventsWith(harmless), manners, async (events, manner) => {
        const { world, came } = await play(
          [...events, { kind: "start", lives: [FAR] }],
          manner,
          setWatches,
        );
        const counts = world.counts();
        for (const id of came) {
          expect(counts[`C1 ${id}`]).toBeLessThanOrEqual(2);
          expect(counts[`C2 ${id}`] ?? 0).toBeLessThanOrEqual(1);
        }
        const slots = world.store.kept.filter(
          ({ subscription }) => subscription === "subscription2",
        );
        const times = slots.map(({ slotAt }) => slotAt.getTime());
        expect(times.every((time, n) => n === 0 || time - (times[n - 1] ?? 0) >= HOUR_MS)).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });

  it("loses none where no more than a day goes by unlooked", async () => {
    const hours = (events: readonly Event[]) =>
      events.flatMap((event): Event[] => [event, { kind: "start", lives: [FAR] }]);
    await fc.assert(
      fc.asyncProperty(eventsWith(harmless), manners, async (events, manner) => {
        const { world, came } = await play(hours(events), manner, setWatches);
        const expected = came.flatMap((id) => [
          [`C1 ${id}`, 2],
          [`C2 ${id}`, 1],
        ]);
        expect(world.counts()).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 150 },
    );
  });
});

describe("a digest, whatever happens", () => {
  it("shows every release once in every channel for each of its digests", async () => {
    await fc.assert(
      fc.asyncProperty(eventsWith(harmless), manners, async (events, manner) => {
        const { world, came } = await play(events, manner);
        const expected = came.flatMap((id) => [
          [`C1 ${id}`, 2],
          [`C2 ${id}`, 1],
          [`C3 ${id}`, 1],
        ]);
        expect(world.counts()).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 150 },
    );
  });

  it("posts no part twice, though channels close or cannot be read", async () => {
    const faults: readonly Fault[] = [...harmless, "forbidden", "gone", "unreadable"];
    await fc.assert(
      fc.asyncProperty(eventsWith(faults), manners, async (events, manner) => {
        const { world } = await play(events, manner);
        const parts = world.platform.standing.map(
          ({ delivery, number }) => `${delivery} ${number}`,
        );
        expect(parts).toHaveLength(new Set(parts).size);
      }),
      { numRuns: 150 },
    );
  });

  it("repeats nothing when the clocks are set back", async () => {
    await fc.assert(
      fc.asyncProperty(
        eventsWith(harmless),
        fc.array(fc.integer({ min: -8 * HOUR_MS, max: 0 }), { maxLength: 4 }),
        async (events, backs) => {
          const world = createModelWorld(REPEATABLE);
          world.subscribe();
          let aheadMs = 0;
          for (const [place, event] of events.entries()) {
            const back = backs[place % 10];
            if (back !== undefined && place % 10 < backs.length) world.setClocks((aheadMs += back));
            if (event.kind === "pass") world.pass(event.ms);
            if (event.kind === "faults") world.platform.faults = [...event.faults];
            if (event.kind === "arrive") world.arrive(`a${place}`);
            if (event.kind === "start") {
              for (const lives of event.lives) await world.start(lives).tick();
            }
          }
          const parts = world.platform.standing.map(
            ({ delivery, number }) => `${delivery} ${number}`,
          );
          expect(parts).toHaveLength(new Set(parts).size);
          const slots = world.store.kept.map(({ slot }) => slot);
          expect(slots).toHaveLength(new Set(slots).size);
        },
      ),
      { numRuns: 150 },
    );
  });
});
