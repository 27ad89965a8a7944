import { describe, expect, it } from "vitest";
import { createEditions } from "#core/digest/edition.ts";
import { mapOfEdition } from "#core/digest/edition-map.ts";
import type { DailySchedule } from "#core/digest/schedule.ts";
import { visitRow } from "../../fixtures/visit-answers.ts";
import { airDefence } from "../../fixtures/articles.ts";
import { makeSubscription } from "../../support/made-subscriptions.ts";
import { seedsCore } from "../../support/seeds-bot.ts";

const weekly: DailySchedule = {
  kind: "daily",
  at: "08:00",
  zone: "Europe/Brussels",
  days: [4],
};
const filter = { topic: null, country: null, person: null, kind: null };
const visit = (start: string | null, end: string | null) => visitRow([airDefence], { start, end });
const sections = (...visits: ReturnType<typeof visit>[]) => [
  { heading: "Who went where", items: [], visits },
];

describe("mapOfEdition", () => {
  const week = { sections: sections(visit("2024-05-28", "2024-05-30"), visit("2024-05-27", null)) };

  it("leads from a weekly edition to a map of the days of its visits", () => {
    expect(mapOfEdition(week, { schedule: weekly, filter })).toEqual([
      {
        label: "Map",
        call: { command: "map", options: { from: "2024-05-27", to: "2024-05-30" }, page: 1 },
      },
    ]);
  });

  it("keeps to the digest's person", () => {
    const about = { ...filter, person: "Rutte" };
    expect(mapOfEdition(week, { schedule: weekly, filter: about })[0]?.call.options).toMatchObject({
      person: "Rutte",
    });
  });

  it("stands under an edition that comes once a week, and under no other", async () => {
    const core = await seedsCore();
    const came = [...core.articles()].map(({ id }) => id);
    const moment = new Date("2024-05-30T06:00:00Z");
    const editionOn = (days: readonly number[]) =>
      createEditions(core)
        .compose({
          subscription: makeSubscription({ schedule: { ...weekly, days } }),
          came,
          sent: new Set<string>(),
          isFirst: false,
          slotAt: moment,
          now: moment,
        })
        ?.answer.actions.map(({ label }) => label);
    expect(editionOn([4])).toEqual(["Map"]);
    expect(editionOn([1, 4])).toEqual([]);
  });

  it("offers none where editions come oftener, or tell of fewer than two visits", () => {
    const daily = { ...weekly, days: [1, 2, 3, 4, 5] };
    expect(mapOfEdition(week, { schedule: daily, filter })).toEqual([]);
    const few = { sections: sections(visit("2024-05-28", null), visit(null, null)) };
    expect(mapOfEdition(few, { schedule: weekly, filter })).toEqual([]);
  });
});
