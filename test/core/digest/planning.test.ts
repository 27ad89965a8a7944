import { describe, expect, it } from "vitest";
import {
  changesAfter,
  coveredBy,
  coveredFrom,
  dueSlot,
  readTurn,
  slotNow,
  type Planning,
} from "#core/digest/planning.ts";
import type { Subscription } from "#core/digest/subscription.ts";
import type { DailySchedule } from "#core/digest/schedule.ts";
import { createModelWorld } from "./digest-model.ts";

const BRUSSELS: DailySchedule = {
  kind: "daily",
  at: "08:00",
  zone: "Europe/Brussels",
  days: [1, 2, 3, 4, 5, 6, 7],
};

function planningAt(now: string, changes: Partial<Subscription> = {}): Planning {
  const subscription = createModelWorld().subscribe({ schedule: BRUSSELS, ...changes });
  const slot = { key: "2024-05-30T08:00", at: new Date("2024-05-30T06:00:00Z") };
  return { subscription, slot, now: new Date(now), leadMs: 0 };
}

describe("dueSlot", () => {
  it("finds the moment of a slot, however long before it the subscription falls due", () => {
    const set = { nextSlot: "2024-05-30T08:00", nextAt: "2024-05-30T05:50:00.000Z" };
    const { subscription } = planningAt("2024-05-30T05:50:00Z");
    const due = dueSlot({ ...subscription, ...set });
    expect(due).toEqual({ key: "2024-05-30T08:00", at: new Date("2024-05-30T06:00:00Z") });
  });

  it("comes at once where it was brought forward by hours", () => {
    const set = { nextSlot: "2024-05-30T08:00", nextAt: "2024-05-29T15:00:00.000Z" };
    const { subscription } = planningAt("2024-05-29T15:00:00Z");
    const slot = dueSlot({ ...subscription, ...set });
    expect(slot).toEqual({ key: "2024-05-30T08:00", at: new Date("2024-05-29T15:00:00Z") });
    const planning = { ...planningAt("2024-05-29T15:00:00Z"), slot: slot! };
    expect(changesAfter("post", planning).nextSlot).toBe("2024-05-31T08:00");
  });

  it("finds none while the subscription stands still", () => {
    const { subscription } = planningAt("2024-05-30T05:50:00Z");
    expect(dueSlot({ ...subscription, nextSlot: null, nextAt: null })).toBeUndefined();
  });
});

describe("readTurn", () => {
  it.each([
    ["2024-05-30T06:00:00Z", "compose"],
    ["2024-05-30T09:00:00Z", "compose"],
    ["2024-05-30T09:00:01Z", "missed"],
  ] as const)("posts the edition of 08:00 (06:00 UTC) at %s: %s", (now, turn) => {
    expect(readTurn(planningAt(now))).toBe(turn);
  });

  it("leaves out the slot that somebody wants left out", () => {
    expect(readTurn(planningAt("2024-05-30T06:00:00Z", { skipSlot: "2024-05-30T08:00" }))).toBe(
      "skipped",
    );
  });
});

describe("changesAfter", () => {
  it("goes on to the next day, and has covered what came", () => {
    const planning = planningAt("2024-05-30T06:00:02Z", { coveredTo: "2024-05-29T06:00:00.000Z" });
    expect(changesAfter("post", planning)).toEqual({
      lastSlot: "2024-05-30T08:00",
      nextSlot: "2024-05-31T08:00",
      nextAt: "2024-05-31T06:00:00.000Z",
      coveredTo: "2024-05-30T06:00:01.750Z",
    });
  });

  it("falls due so long before the slot as the platform wants", () => {
    const planning = { ...planningAt("2024-05-30T05:50:00Z"), leadMs: 600_000 };
    expect(changesAfter("empty", planning).nextAt).toBe("2024-05-31T05:50:00.000Z");
  });

  it.each(["skipped", "missed"] as const)(
    "keeps the releases of a %s slot for the next",
    (outcome) => {
      expect(changesAfter(outcome, planningAt("2024-05-30T12:00:00Z"))).not.toHaveProperty(
        "coveredTo",
      );
    },
  );

  it("leaves out no further slot once one was left out", () => {
    expect(changesAfter("skipped", planningAt("2024-05-30T06:00:00Z"))).toMatchObject({
      skipSlot: null,
    });
  });

  it("goes on, after days of downtime, with the newest slot that is not too late", () => {
    const changes = changesAfter("missed", planningAt("2024-06-03T08:30:00Z"));
    expect(changes.nextSlot).toBe("2024-06-03T08:00");
  });

  it("repeats no slot when the clock was set back", () => {
    const changes = changesAfter("post", planningAt("2024-05-29T03:00:00Z"));
    expect(changes.nextSlot).toBe("2024-05-31T08:00");
  });
});

describe("a watch’s turn", () => {
  const schedule = { kind: "at once", perHour: 2 } as const;
  const watchAt = (now: string, changes: Partial<Subscription> = {}): Planning => ({
    ...planningAt(now, { schedule, coveredTo: "2024-05-30T05:00:00.000Z", ...changes }),
    slot: { key: "2024-05-30T06:00", at: new Date(now) },
  });

  it("is the present minute, unless it stands still", () => {
    const { subscription, now } = watchAt("2024-05-30T06:00:09Z");
    expect(slotNow(subscription, now)).toEqual({ key: "2024-05-30T06:00", at: now });
    expect(slotNow({ ...subscription, nextAt: null }, now)).toBeUndefined();
    expect(dueSlot(subscription)).toBeUndefined();
  });

  it("is never too late", () => {
    expect(readTurn(watchAt("2024-05-30T06:00:09Z"))).toBe("compose");
  });

  it("ends with what was covered, the minute taken, and when the cap has room again", () => {
    const posts = [new Date("2024-05-30T05:20:00Z")];
    expect(changesAfter("post", watchAt("2024-05-30T06:00:09Z"), posts)).toEqual({
      lastSlot: "2024-05-30T06:00",
      nextAt: "2024-05-30T06:20:00.000Z",
      coveredTo: "2024-05-30T06:00:08.750Z",
    });
  });

  it("takes no minute where it lets everything pass", () => {
    expect(changesAfter("passed", watchAt("2024-05-30T06:00:09Z"))).toEqual({
      coveredTo: "2024-05-30T06:00:08.750Z",
    });
  });

  it("takes what came since the last, and nothing older than a day", () => {
    const since = (coveredTo: string) =>
      coveredFrom(watchAt("2024-05-30T06:00:00Z", { coveredTo })).toISOString();
    expect(since("2024-05-29T07:00:00.000Z")).toBe("2024-05-29T07:00:00.000Z");
    expect(since("2024-05-20T07:00:00.000Z")).toBe("2024-05-29T06:00:00.000Z");
    const digest = planningAt("2024-05-30T06:00:00Z", { coveredTo: "2024-05-20T07:00:00.000Z" });
    expect(coveredFrom(digest).toISOString()).toBe("2024-05-20T07:00:00.000Z");
  });
});

describe("coveredBy", () => {
  it("never goes back behind what had its turn", () => {
    const coveredTo = "2024-05-30T06:00:00.000Z";
    expect(coveredBy(planningAt("2024-05-30T05:00:00Z", { coveredTo })).toISOString()).toBe(
      coveredTo,
    );
  });

  it("leaves what came in this very moment for the next edition", () => {
    const coveredTo = "2024-05-29T06:00:00.000Z";
    const covered = coveredBy(planningAt("2024-05-30T06:00:00Z", { coveredTo }));
    expect(covered.toISOString()).toBe("2024-05-30T05:59:59.750Z");
  });
});
