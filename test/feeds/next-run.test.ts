import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextRun } from "#feeds/next-run.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const minutes = (failures: number, address = "https://a.int/") =>
  (nextRun({ address, failures }, NOW).getTime() - NOW.getTime()) / 60_000;

describe("nextRun", () => {
  it("is never sooner than in a quarter of an hour, nor later than in a day and a fifth", () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.nat(), (address, failures) => {
        const wait = minutes(failures, address);
        expect(wait).toBeGreaterThanOrEqual(15);
        expect(wait).toBeLessThanOrEqual(24 * 60 * 1.2);
      }),
    );
  });

  it("is twice as far away after each failure", () => {
    expect(minutes(1) / minutes(0)).toBeCloseTo(2, 3);
    expect(minutes(3) / minutes(2)).toBeCloseTo(2, 3);
  });

  it("lies at another moment for another address", () => {
    expect(minutes(0, "https://a.int/")).not.toBe(minutes(0, "https://b.int/"));
  });

  it("is not before the moment that the host asks for", () => {
    const wish = new Date("2026-11-23T12:00:00Z");
    expect(nextRun({ address: "https://a.int/", failures: 0 }, NOW, wish)).toEqual(wish);
  });
});
