import { describe, expect, it } from "vitest";
import { isStale } from "#core/newsroom/staleness.ts";

const of = (day: string) => ({ published: { from: day, to: day, reason: "stated" } as const });

describe("isStale", () => {
  it("takes a release of the last fortnight for news, and none before", () => {
    expect(isStale(of("2024-11-11"), new Date("2024-11-25T23:00:00Z"))).toBe(false);
    expect(isStale(of("2024-11-11"), new Date("2024-11-26T00:00:00Z"))).toBe(true);
  });

  it("takes a release of unknown day for news", () => {
    expect(isStale({ published: null }, new Date("2024-11-26T00:00:00Z"))).toBe(false);
  });
});
