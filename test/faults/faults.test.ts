import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countEditions } from "./count.ts";
import type { Standing } from "./platforms.ts";
import { makeScenario, type Scenario } from "./scenario.ts";
import { playSeeds } from "./seeds.ts";
import { turnsBetween } from "./wall-clock.ts";

/** They take a few seconds, and longer beside much else. */
const PATIENCE_MS = 120_000;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-faults-"));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

describe("days of digests with the real store and the real posters, while everything goes wrong", () => {
  it(
    "neither lose nor double an edition",
    async () => {
      const { tally, failed } = await playSeeds({ seed: 1, runs: 25, killShare: 0 }, folder);
      expect(failed).toEqual([]);
      expect(tally.editions).toBeGreaterThan(100);
    },
    PATIENCE_MS,
  );

  it(
    "neither lose nor double one when a real process is killed in the midst of it",
    async () => {
      const { failed } = await playSeeds({ seed: 1, runs: 2, killShare: 1 }, folder);
      expect(failed).toEqual([]);
    },
    PATIENCE_MS,
  );
});

/** A scenario with one channel and one piece of news, before the turn of 30 May. */
function smallScenario(): Scenario {
  const startMs = Date.parse("2024-05-29T12:00:00Z");
  return {
    ...makeScenario(1, 0),
    startMs,
    endMs: startMs + 48 * 3_600_000,
    channels: [
      {
        id: "C1",
        platform: "slack",
        quiet: "skip",
        perHour: undefined,
        at: "08:00",
        zone: "UTC",
        closes: undefined,
        isUnreadable: false,
      },
    ],
    news: [{ atMs: startMs + 1_000, ids: ["a0x0", "a0x1"] }],
    archive: [],
    shifts: [],
  };
}

function standing(body: string, at = "2024-05-30T08:00:01Z"): Standing {
  const more = { nonce: "", metadata: undefined, components: [] };
  return { id: body, channel: "C1", atMs: Date.parse(at), body, ...more };
}

describe("countEditions", () => {
  const count = (...messages: readonly Standing[]) =>
    countEditions(smallScenario(), { standing: messages, past: new Map() });

  it("counts an edition that stands once, in one message or in two", () => {
    expect(count(standing("«a0x0» «a0x1»"))).toMatchObject({ editions: 1, lost: 0, doubled: 0 });
    expect(count(standing("«a0x0»"), standing("«a0x1»"))).toMatchObject({ lost: 0, doubled: 0 });
  });

  it("notices a lost edition, and half of one", () => {
    expect(count()).toMatchObject({ editions: 1, lost: 1 });
    expect(count(standing("«a0x0»"))).toMatchObject({ editions: 1, lost: 1 });
  });

  it("notices a doubled edition, and one that twice says nothing is new", () => {
    const edition = standing("«a0x0» «a0x1»");
    expect(count(edition, edition)).toMatchObject({ doubled: 1 });
    expect(count(edition, standing("«slot 1»"), standing("«slot 1»"))).toMatchObject({
      doubled: 1,
    });
  });

  it("owes the old releases to the first edition, once", () => {
    const scenario = { ...smallScenario(), archive: ["a9000x0"] };
    const counted = (...bodies: readonly string[]) =>
      countEditions(scenario, { standing: bodies.map((body) => standing(body)), past: new Map() });
    expect(counted("«a0x0» «a0x1» «a9000x0»")).toMatchObject({ lost: 0, doubled: 0 });
    expect(counted("«a0x0» «a0x1»")).toMatchObject({ lost: 1 });
    expect(counted("«a0x0» «a0x1» «a9000x0»", "«a9000x0»")).toMatchObject({ doubled: 1 });
  });

  it("notices a message that is begun when it should have been left to the next edition", () => {
    const slot = Date.parse("2024-05-30T08:00:00Z");
    const edition = `«slot ${slot}» «a0x0» «a0x1»`;
    expect(count(standing(edition, "2024-05-30T11:10:00Z"))).toMatchObject({ stale: 0 });
    expect(count(standing(edition, "2024-05-30T11:30:00Z"))).toMatchObject({ stale: 1 });
  });

  it("notices an edition of the quiet days that did not come at the first look", () => {
    const scenario = { ...smallScenario(), endMs: Date.parse("2024-05-30T00:00:00Z") };
    const stale = (at: string) =>
      countEditions(scenario, {
        standing: [standing("«a0x0» «a0x1»", at)],
        past: new Map(),
      }).stale;
    expect([stale("2024-05-30T09:59:00Z"), stale("2024-05-30T12:00:00Z")]).toEqual([0, 1]);
  });

  it("notices a late edition", () => {
    const late = standing("«a0x0» «a0x1»", "2024-05-30T08:11:00Z");
    expect(count(late)).toMatchObject({ late: 1, lost: 0 });
  });
});

describe("countEditions of a watch of one post an hour", () => {
  const scenario = smallScenario();
  const [channel] = scenario.channels;
  const count = (...messages: readonly Standing[]) =>
    countEditions(
      { ...scenario, channels: channel === undefined ? [] : [{ ...channel, perHour: 1 }] },
      { standing: messages, past: new Map() },
    );
  const post = (time: string, body: string) =>
    standing(`«slot ${Date.parse(`2024-05-29T${time}Z`)}» ${body}`, `2024-05-29T${time}Z`);

  it("owes what came at one moment once, whatever the hour, in one post or in two", () => {
    expect(count(post("12:00:03", "«a0x0» «a0x1»"))).toMatchObject({
      editions: 1,
      lost: 0,
      doubled: 0,
      late: 0,
      crowded: 0,
    });
    expect(count(post("12:00:03", "«a0x0»"), post("13:00:03", "«a0x1»"))).toMatchObject({
      lost: 0,
      late: 1,
      crowded: 0,
    });
  });

  it("notices what is lost, and what is told twice", () => {
    expect(count()).toMatchObject({ editions: 1, lost: 1 });
    expect(count(post("12:00:03", "«a0x0» «a0x1»"), post("14:00:00", "«a0x1»"))).toMatchObject({
      doubled: 1,
    });
  });

  it("notices a post beyond the cap", () => {
    expect(count(post("12:00:03", "«a0x0»"), post("13:00:02", "«a0x1»"))).toMatchObject({
      crowded: 1,
    });
  });
});

describe("turnsBetween", () => {
  const keys = (zone: string, from: string, to: string) =>
    turnsBetween({ at: "02:30", zone }, { fromMs: Date.parse(from), toMs: Date.parse(to) }).map(
      ({ key, atMs }) => `${key} ${new Date(atMs).toISOString()}`,
    );

  it("has a turn on a day without that hour, as soon as the hour is over", () => {
    expect(keys("Europe/Brussels", "2024-03-31T00:00Z", "2024-03-31T12:00Z")).toEqual([
      "2024-03-31T02:30 2024-03-31T01:00:00.000Z",
    ]);
  });

  it("has one turn on a day that has the hour twice", () => {
    expect(keys("Europe/Brussels", "2024-10-26T23:00Z", "2024-10-27T12:00Z")).toEqual([
      "2024-10-27T02:30 2024-10-27T00:30:00.000Z",
    ]);
  });
});
