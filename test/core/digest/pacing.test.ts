import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPacer, type Pace } from "#core/digest/pacing.ts";
import type { ChannelRef } from "#core/digest/subscription.ts";

const channelOf = (channel: string): ChannelRef => ({
  platform: "slack",
  community: "T1",
  channel,
});

/** A pacer over a clock of its own: whoever waits lets it go on. Yields when each turn was given. */
function pacedTurns(pace: Pace, startMs = 0) {
  const time = { ms: startMs };
  const clock = () => new Date(time.ms);
  const pacer = createPacer({ pace, clock, wait: async (ms) => void (time.ms += ms) });
  return {
    time,
    async turns(channels: readonly string[]): Promise<number[]> {
      const given: number[] = [];
      for (const channel of channels) {
        await pacer.turn(channelOf(channel));
        given.push(time.ms);
      }
      return given;
    },
  };
}

const many = (count: number): string[] => Array.from({ length: count }, (_, n) => `C${n}`);

/** The most turns that fall into any one second. */
function mostInASecond(given: readonly number[]): number {
  const counts = given.map((from) => given.filter((ms) => ms >= from && ms < from + 1_000).length);
  return Math.max(...counts);
}

describe("createPacer", () => {
  it("uses at least 95 % of what the platform allows", async () => {
    const given = await pacedTurns({ perSecond: 50 }).turns(many(1_000));
    expect(1_000 / ((given.at(-1) ?? 0) / 1_000)).toBeGreaterThanOrEqual(47.5);
  });

  it("never gives more turns in a second than are allowed, after whatever rest", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 2, maxLength: 80 }),
        async (perSecond, rests) => {
          const { time, turns } = pacedTurns({ perSecond });
          const given: number[] = [];
          for (const rest of rests) {
            time.ms += rest % 7 === 0 ? rest : 0;
            given.push(...(await turns(["C1"])));
          }
          expect(mostInASecond(given)).toBeLessThanOrEqual(perSecond);
        },
      ),
    );
  });

  it("gives each channel its own turns", async () => {
    const given = await pacedTurns({ perChannelPerSecond: 1 }).turns(["C1", "C2", "C3", "C1"]);
    expect(given.slice(0, 3)).toEqual([0, 0, 0]);
    expect(given[3]).toBeGreaterThanOrEqual(1_000);
  });

  it("holds a community to its own limit", async () => {
    const given = await pacedTurns({ perCommunityPerSecond: 4 }).turns(many(41));
    expect(given.at(-1)).toBeGreaterThanOrEqual(10_000);
  });

  it("knows rates below one a second", async () => {
    const given = await pacedTurns({ perCommunityPerSecond: 0.5 }).turns(["C1", "C2"]);
    expect(given[1]).toBeGreaterThanOrEqual(2_000);
  });

  it("makes up for a moment in which nobody was served", async () => {
    const { time, turns } = pacedTurns({ perSecond: 50 });
    await turns(many(10));
    time.ms += 900;
    await turns(many(90));
    expect(time.ms).toBeLessThan(2_800);
  });

  it("lets posts pass at once where nothing is limited", async () => {
    expect(await pacedTurns({}).turns(["C1", "C1"])).toEqual([0, 0]);
  });

  it("holds nobody up when the clock is set back", async () => {
    const { time, turns } = pacedTurns({ perSecond: 1 }, 7_200_000);
    await turns(["C1"]);
    time.ms = 0;
    const [given] = await turns(["C1"]);
    expect(given).toBeLessThan(1_100);
  });
});
