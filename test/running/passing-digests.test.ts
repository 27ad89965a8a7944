import { describe, expect, it } from "vitest";
import type { DigestSettings } from "#core/digest/subscription.ts";
import { passingDigests } from "#src/running/passing-digests.ts";
import { silentLog } from "../fixtures/bot.ts";

const settings: DigestSettings = {
  channel: { platform: "discord", community: "1", channel: "2" },
  schedule: { kind: "daily", at: "08:00", zone: "Europe/Brussels", days: [1, 2, 3, 4, 5] },
  filter: { topic: null, country: null, person: null, kind: null },
  most: 10,
  quiet: "skip",
  mention: null,
  crosspost: false,
  setBy: "3",
};

/** Digests on the page that were set on Thursday, 30 May 2024 at seven, an hour before they come. */
async function setAtSeven(given: Partial<DigestSettings> = {}) {
  let now = new Date("2024-05-30T05:00:00Z");
  const digests = await passingDigests({ clock: () => now, log: silentLog });
  const { subscription } = await digests.add({ ...settings, ...given });
  return {
    digests,
    id: subscription.id,
    turnTo: (moment: string) => void (now = new Date(moment)),
    next: async () => (await digests.list(settings.channel))[0]?.subscription.nextSlot,
  };
}

describe("passingDigests", () => {
  it.each([
    ["2024-05-30T05:59:00Z", "2024-05-30T08:00"],
    ["2024-05-30T06:00:00Z", "2024-05-31T08:00"],
    ["2024-05-30T07:00:00Z", "2024-05-31T08:00"],
    ["2024-06-05T06:30:00Z", "2024-06-06T08:00"],
  ])("shows at %s that %s comes next", async (moment, slot) => {
    const { turnTo, next } = await setAtSeven();
    turnTo(moment);
    expect(await next()).toBe(slot);
  });

  it("skips the edition that comes next, and no other", async () => {
    const { digests, id, turnTo, next } = await setAtSeven();
    turnTo("2024-05-30T09:00:00Z");
    expect(await next()).toBe("2024-05-31T08:00");
    expect((await digests.skip(id, "skip"))?.subscription.skipSlot).toBe("2024-05-31T08:00");
    turnTo("2024-05-31T09:00:00Z");
    expect((await digests.list(settings.channel))[0]?.subscription).toMatchObject({
      skipSlot: null,
      nextSlot: "2024-06-03T08:00",
    });
  });

  it("leaves alone what is paused, and watches", async () => {
    const { digests, id, turnTo, next } = await setAtSeven();
    await digests.pause(id);
    await digests.add({ ...settings, schedule: { kind: "at once", perHour: 4 } });
    turnTo("2024-06-05T06:30:00Z");
    expect(await next()).toBeNull();
    expect((await digests.list(settings.channel))[1]?.subscription.nextAt).toBe(
      "2024-05-30T05:00:00.000Z",
    );
  });
});
