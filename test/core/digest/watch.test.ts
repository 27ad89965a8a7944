import { assert, array, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { opensAfter, postsIn, watchSlot } from "#core/digest/watch.ts";
import type { PastDelivery } from "#core/digest/digest-store.ts";

const HOUR_MS = 3_600_000;
const at = (time: string) => new Date(`2024-05-30T${time}Z`);
const capOf = (perHour: number) => ({ kind: "at once", perHour }) as const;

describe("watchSlot", () => {
  it("is the present minute in UTC", () => {
    const slot = watchSlot({ lastSlot: null }, at("08:03:27"));
    expect(slot).toEqual({ key: "2024-05-30T08:03", at: at("08:03:27") });
  });

  it("comes once a minute", () => {
    expect(watchSlot({ lastSlot: "2024-05-30T08:03" }, at("08:03:59"))).toBeUndefined();
    expect(watchSlot({ lastSlot: "2024-05-30T08:03" }, at("08:04:00"))?.key).toBe(
      "2024-05-30T08:04",
    );
  });

  it("waits for the time of the last post after a clock was set back", () => {
    expect(watchSlot({ lastSlot: "2024-05-30T08:03" }, at("07:00:00"))).toBeUndefined();
  });
});

describe("opensAfter", () => {
  it("is at any time where nothing was posted", () => {
    expect(opensAfter([], capOf(1))).toBeUndefined();
  });

  it("waits for the next minute while the hour has room", () => {
    expect(opensAfter([at("08:03:27")], capOf(2))).toEqual(at("08:04:00"));
  });

  it("waits until the oldest of as many posts as an hour may hold is an hour old", () => {
    expect(opensAfter([at("08:03:27"), at("08:40:10")], capOf(2))).toEqual(at("09:03:27"));
    expect(opensAfter([at("08:40:10"), at("08:03:27")], capOf(1))).toEqual(at("09:40:10"));
  });

  it("does not wait for posts of hours ago", () => {
    expect(opensAfter([at("08:40:10"), at("03:00:00")], capOf(2))).toEqual(at("08:41:00"));
  });

  it("never lets more into any hour than it may hold, and holds back none that has room", () => {
    const wishes = array(integer({ min: 0, max: 4 * HOUR_MS }), { maxLength: 40 });
    assert(
      property(wishes, integer({ min: 1, max: 20 }), (moments, perHour) => {
        const posts: number[] = [];
        for (const ms of moments.toSorted((one, other) => one - other)) {
          const opens = opensAfter(
            posts.map((post) => new Date(post)),
            capOf(perHour),
          );
          const inTheHour = posts.filter((post) => post > ms - HOUR_MS).length;
          const sameMinute = posts.some(
            (post) => Math.floor(post / 60_000) === Math.floor(ms / 60_000),
          );
          const mayPost = (opens?.getTime() ?? 0) <= ms;
          expect(mayPost).toBe(inTheHour < perHour && !sameMinute);
          if (mayPost) posts.push(ms);
        }
      }),
    );
  });
});

describe("postsIn", () => {
  it("counts whatever may stand in the channel", () => {
    const past = (state: PastDelivery["state"], slotAt: Date): PastDelivery => ({
      id: "d",
      slot: "",
      slotAt,
      state,
      articles: 1,
      settledAt: null,
    });
    const history = [
      past("claimed", at("08:03:00")),
      past("refused", at("08:02:00")),
      past("missed", at("08:01:30")),
    ];
    expect(postsIn([...history, past("unsure", at("08:01:00"))])).toEqual([
      at("08:03:00"),
      at("08:01:00"),
    ]);
  });
});
