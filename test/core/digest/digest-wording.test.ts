import { describe, expect, it } from "vitest";
import { cityOf, sayDigest, sayFilter, saySchedule, sayZone } from "#core/digest/digest-wording.ts";
import type { Subscription } from "#core/digest/subscription.ts";
import { plainWords } from "#core/rich-text.ts";

const subscription: Subscription = {
  id: "k3v9m2p4x7w1",
  number: 2,
  channel: { platform: "discord", community: "1", channel: "2" },
  schedule: { kind: "daily", at: "08:00", zone: "Europe/Brussels", days: [1, 2, 3, 4, 5, 6, 7] },
  filter: { topic: null, country: null, person: null, kind: null },
  most: 10,
  quiet: "skip",
  mention: null,
  crosspost: false,
  setBy: "3",
  createdAt: "2024-05-29T12:00:00.000Z",
  paused: null,
  skipSlot: null,
  lastSlot: null,
  nextSlot: "2024-05-30T08:00",
  nextAt: "2024-05-30T06:00:00.000Z",
  coveredTo: "2024-05-29T12:00:00.000Z",
  lastNewsAt: null,
  quietTold: false,
};

describe("saySchedule", () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7], "Daily at 08:00 Brussels time"],
    [[1, 2, 3, 4, 5], "Weekdays at 08:00 Brussels time"],
    [[6, 7], "Weekends at 08:00 Brussels time"],
    [[1, 3, 5], "Mon, Wed and Fri at 08:00 Brussels time"],
    [[2], "Tuesdays at 08:00 Brussels time"],
  ])("says days %j", (days, said) => {
    expect(saySchedule({ kind: "daily", at: "08:00", zone: "Europe/Brussels", days })).toBe(said);
  });
});

describe("a watch", () => {
  const watch = { ...subscription, schedule: { kind: "at once", perHour: 1 } } as const;

  it("says how many posts an hour it makes at most", () => {
    expect(saySchedule(watch.schedule)).toBe("At once, at most 1 post an hour");
    expect(saySchedule({ kind: "at once", perHour: 4 })).toBe("At once, at most 4 posts an hour");
  });

  it("has its own name, and no next edition", () => {
    const running = { ...watch, nextSlot: null };
    expect(sayDigest({ subscription: running, last: undefined })).toMatchObject({
      name: "Watch 2",
      next: null,
      facts: [],
    });
  });
});

describe("sayZone", () => {
  it("names the city", () => {
    expect(sayZone("America/Argentina/Buenos_Aires")).toBe("Buenos Aires time");
    expect(sayZone("UTC")).toBe("UTC");
    expect(cityOf("America/New_York")).toBe("New York");
  });
});

describe("sayFilter", () => {
  it("says each part in few words", () => {
    const filter = { topic: "Ukraine", country: "FI", person: "Rutte", kind: "statement" } as const;
    expect(sayFilter(filter)).toEqual([
      "Ukraine",
      "names Finland",
      "names Rutte",
      "only statements",
    ]);
  });

  it("says nothing where everything fits", () => {
    expect(sayFilter(subscription.filter)).toEqual([]);
  });
});

describe("sayDigest", () => {
  const facts = (changes: Partial<Subscription>) =>
    sayDigest({ subscription: { ...subscription, ...changes }, last: undefined }).facts.map(
      plainWords,
    );

  it("says what is set, and when it comes", () => {
    expect(sayDigest({ subscription, last: undefined })).toEqual({
      name: "Digest 2",
      about: ["all releases"],
      schedule: "Daily at 08:00 Brussels time",
      facts: [],
      next: new Date("2024-05-30T06:00:00Z"),
      last: null,
    });
  });

  it("says the hour itself where the platform wants the edition before it", () => {
    const ahead = { ...subscription, nextAt: "2024-05-30T05:50:00.000Z" };
    expect(sayDigest({ subscription: ahead, last: undefined }).next).toEqual(
      new Date("2024-05-30T06:00:00Z"),
    );
  });

  it("says whatever differs from the usual", () => {
    expect(facts({ quiet: "say", mention: "9", crosspost: true, most: 5 })).toEqual([
      "says so on quiet days",
      "mentions a group",
      "is published to followers",
      "at most 5 items",
    ]);
  });

  it("says that it is paused, and why", () => {
    const still = { nextSlot: null, nextAt: null };
    expect(facts({ ...still, paused: "asked" })).toEqual(["paused"]);
    expect(facts({ ...still, paused: "forbidden" })).toEqual(["paused: I may not post here"]);
    expect(facts({ ...still, paused: "gone" })).toEqual(["paused: its channel is gone"]);
  });

  it("says that the next one is skipped, and only that one", () => {
    expect(facts({ skipSlot: "2024-05-30T08:00" })).toEqual(["next one is skipped"]);
    expect(facts({ skipSlot: "2024-05-29T08:00" })).toEqual([]);
  });

  it("says when the edition after a skipped one comes", () => {
    const skipped = { ...subscription, skipSlot: "2024-05-30T08:00" };
    expect(sayDigest({ subscription: skipped, last: undefined }).next).toEqual(
      new Date("2024-05-31T06:00:00Z"),
    );
  });

  it("says when the last one was sent, and with how many releases", () => {
    const sent = {
      id: "d1",
      slot: "2024-05-29T08:00",
      slotAt: new Date("2024-05-29T06:00:00Z"),
      state: "sent",
      articles: 4,
      settledAt: new Date("2024-05-29T06:00:02Z"),
    } as const;
    expect(sayDigest({ subscription, last: sent }).last).toEqual({
      at: new Date("2024-05-29T06:00:02Z"),
      releases: 4,
    });
  });
});
