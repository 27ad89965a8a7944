import { Cron } from "croner";
import { assert, constantFrom, date, integer, property, record, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { nextSlot, type DailySchedule, type Slot } from "#core/digest/schedule.ts";

const DAILY = [1, 2, 3, 4, 5, 6, 7];
const MINUTE_MS = 60_000;
const HALF_HOUR_MS = 30 * MINUTE_MS;

const daily = (at: string, zone: string): DailySchedule => ({
  kind: "daily",
  at,
  zone,
  days: DAILY,
});
const next = (schedule: DailySchedule, after: string) => {
  const { key, at } = nextSlot(schedule, new Date(after));
  return [key, at.toISOString().slice(0, 16)];
};

/** Every turn after the one moment, up to the other. */
function slotsIn(schedule: DailySchedule, from: Date, to: Date): Slot[] {
  const slots: Slot[] = [];
  for (let at = from; ;) {
    const slot = nextSlot(schedule, at);
    if (slot.at > to) return slots;
    slots.push(slot);
    at = slot.at;
  }
}

/**
 * What the clock on a wall shows, half an hour at a time, by Intl alone: no zone of these years changes
 * within one. As milliseconds, as though it were UTC.
 */
function createWallClock(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  return (moment) => {
    const [, d, m, y, time] =
      /^(\d\d)\/(\d\d)\/(\d{4}), ([\d:]{8})$/.exec(format.format(moment)) ?? [];
    return Date.parse(`${y}-${m}-${d}T${time}Z`);
  };
}

/** The turns by brute force: the first minute at which the wall shows each day's time, or a later one. */
function slotsByWatching({ at, zone, days }: DailySchedule, from: Date, to: Date): Slot[] {
  const wall = createWallClock(zone);
  const slots: Slot[] = [];
  let shownDay = "";
  let latest = Number.NEGATIVE_INFINITY;
  let wanted: string[] = [];
  for (let half = from.getTime(); half < to.getTime(); half += HALF_HOUR_MS) {
    const shift = wall(half) - half;
    for (let minute = half; minute < half + HALF_HOUR_MS; minute += MINUTE_MS) {
      const shown = minute + shift;
      if (shown <= latest) continue;
      latest = shown;
      const day = new Date(shown).toISOString().slice(0, 10);
      if (day > shownDay) wanted = shownDay === "" ? [] : [...wanted, day];
      shownDay = day > shownDay ? day : shownDay;
      for (const key of wanted.filter((each) => Date.parse(`${each}T${at}Z`) <= shown)) {
        wanted = wanted.filter((each) => each !== key);
        const weekday = new Date(`${key}T00:00Z`).getUTCDay() || 7;
        if (days.includes(weekday)) slots.push({ key: `${key}T${at}`, at: new Date(minute) });
      }
    }
  }
  return slots;
}

describe("nextSlot", () => {
  it("finds the next turn, strictly after the moment", () => {
    const brussels = daily("08:00", "Europe/Brussels");
    expect(next(brussels, "2024-05-30T05:59:59Z")).toEqual([
      "2024-05-30T08:00",
      "2024-05-30T06:00",
    ]);
    expect(next(brussels, "2024-05-30T06:00:00Z")).toEqual([
      "2024-05-31T08:00",
      "2024-05-31T06:00",
    ]);
  });

  it("keeps to the days of the week", () => {
    const mondays = { ...daily("17:30", "America/New_York"), days: [1] };
    expect(next(mondays, "2024-05-28T12:00:00Z")).toEqual(["2024-06-03T17:30", "2024-06-03T21:30"]);
  });

  it("moves an hour that does not exist to the next minute that does", () => {
    expect(next(daily("02:30", "Europe/Brussels"), "2024-03-30T12:00Z")).toEqual([
      "2024-03-31T02:30",
      "2024-03-31T01:00",
    ]);
    expect(next(daily("02:00", "Europe/Brussels"), "2024-03-30T12:00Z")[1]).toBe(
      "2024-03-31T01:00",
    );
    expect(next(daily("02:15", "Australia/Lord_Howe"), "2024-10-05T12:00Z")).toEqual([
      "2024-10-06T02:15",
      "2024-10-05T15:30",
    ]);
  });

  it("takes the first of a doubled hour, and only that", () => {
    const night = daily("02:30", "Europe/Brussels");
    expect(next(night, "2024-10-26T12:00Z")).toEqual(["2024-10-27T02:30", "2024-10-27T00:30"]);
    expect(next(night, "2024-10-27T00:30Z")).toEqual(["2024-10-28T02:30", "2024-10-28T01:30"]);
  });

  it("passes over a date that a zone leaves out", () => {
    expect(next(daily("08:00", "Pacific/Apia"), "2011-12-29T20:00Z")).toEqual([
      "2011-12-31T08:00",
      "2011-12-30T18:00",
    ]);
    const fridays = { ...daily("08:00", "Pacific/Apia"), days: [5] };
    expect(next(fridays, "2011-12-29T12:00Z")[0]).toBe("2012-01-06T08:00");
  });

  it("gives a turn before midnight to its own day, where midnight is jumped over", () => {
    expect(next(daily("00:15", "Africa/Cairo"), "2024-04-25T12:00Z")).toEqual([
      "2024-04-26T00:15",
      "2024-04-25T22:00",
    ]);
  });

  it("refuses a schedule without days rather than look for ever", () => {
    expect(() => next({ ...daily("08:00", "UTC"), days: [] }, "2024-05-30T08:00Z")).toThrow(
      "no weekday",
    );
  });
});

describe("nextSlot over three years", () => {
  const from = new Date("2023-12-30T00:00Z");
  const to = new Date("2027-01-02T00:00Z");
  const weekdays = [1, 2, 3, 4, 5];

  it.each([
    ["02:30", "Europe/Brussels", DAILY],
    ["01:59", "America/New_York", DAILY],
    ["02:15", "Australia/Lord_Howe", [6, 7]],
    ["00:00", "America/Santiago", DAILY],
    ["08:00", "Asia/Tokyo", weekdays],
    ["00:10", "Africa/Cairo", DAILY],
    ["03:00", "Pacific/Auckland", [1, 7]],
  ] as const)(
    "comes at %s in %s once on each local date, as somebody sees who watches the clock",
    (at, zone, days) => {
      const schedule = { ...daily(at, zone), days };
      const watched = slotsByWatching(schedule, from, to);
      const [first] = watched;
      const computed = slotsIn(
        schedule,
        new Date((first?.at.getTime() ?? 0) - 1),
        new Date(to.getTime() - 1),
      );
      expect(computed).toEqual(watched);
      expect(new Set(computed.map(({ key }) => key)).size).toBe(computed.length);
      expect(computed.length).toBeGreaterThan(300);
    },
  );
});

describe("nextSlot and croner", () => {
  it("agree on when a turn comes, wherever and whenever", () => {
    const two = (count: number) => String(count).padStart(2, "0");
    const turns = record({
      zone: constantFrom("Europe/Kyiv", "America/St_Johns", "Asia/Kolkata", "Africa/Casablanca"),
      after: date({
        min: new Date("2020-01-01T00:00Z"),
        max: new Date("2030-01-01T00:00Z"),
        noInvalidDate: true,
      }),
      hour: integer({ min: 0, max: 23 }),
      minute: integer({ min: 0, max: 59 }),
      days: subarray(DAILY, { minLength: 1 }),
    });
    assert(
      property(turns, ({ zone, after, hour, minute, days }) => {
        const slot = nextSlot({ ...daily(`${two(hour)}:${two(minute)}`, zone), days }, after);
        const cron = new Cron(`${minute} ${hour} * * ${days.join(",")}`, { timezone: zone });
        expect(slot.at).toEqual(cron.nextRun(after));
        expect(slot.at > after).toBe(true);
      }),
    );
  });
});
