import { describe, expect, it } from "vitest";
import { createHourlyBudget } from "#discord/hourly-budget.ts";

const HOUR_MS = 3_600_000;

/** A budget of two an hour, at a clock that can be turned. */
function createWorld() {
  let nowMs = Date.parse("2024-05-30T06:00:00Z");
  const budget = createHourlyBudget(2, () => new Date(nowMs));
  const take = (...channels: readonly string[]) => channels.map((each) => budget.take(each));
  return { budget, take, turn: (ms: number) => void (nowMs += ms) };
}

/** As many channels as are all kept in mind. */
const thousand = Array.from({ length: 1_000 }, (_, at) => `channel ${at}`);

describe("createHourlyBudget", () => {
  it("gives each channel its own, and again once an hour is over", () => {
    const { take, turn } = createWorld();
    expect(take("one", "one", "one", "other")).toEqual([true, true, false, true]);
    turn(HOUR_MS - 1);
    expect(take("one")).toEqual([false]);
    turn(1);
    expect(take("one", "one", "one")).toEqual([true, true, false]);
  });

  it("counts nothing that lies ahead after the clock was set back", () => {
    const { take, turn } = createWorld();
    take("one", "one");
    turn(-1);
    expect(take("one")).toEqual([true]);
  });

  it("forgets channels that were idle for an hour, once there are many", () => {
    const { budget, take, turn } = createWorld();
    take(...thousand);
    expect(budget.channels()).toBe(1_000);
    turn(HOUR_MS);
    take("one");
    expect(budget.channels()).toBe(1);
  });

  it("forgets none whose hour still counts, however many there are", () => {
    const { budget, take, turn } = createWorld();
    take(...thousand);
    turn(HOUR_MS / 2);
    take("busy", "busy");
    turn(HOUR_MS / 2);
    expect(take("busy", "other")).toEqual([false, true]);
    expect(budget.channels()).toBe(2);
  });
});
