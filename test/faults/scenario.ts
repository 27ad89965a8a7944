import { createRandom, pick } from "#test/speed/random.ts";
import { turnsBetween, type WallTime } from "./wall-clock.ts";

/** What befalls a run: the days, the channels, the news and the troubles. All of it hangs on the seed. */
export interface Scenario {
  readonly seed: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly channels: readonly Channel[];
  readonly news: readonly News[];
  /** Articles of the day before, which first editions show. */
  readonly archive: readonly string[];
  /** What many channels have of a platform that no process serves. */
  readonly crowd: "digests" | "watches" | undefined;
  /** Moments at which processes are up, and what they live through. */
  readonly shifts: readonly Shift[];
  /** Whether Slack lets the bot read its channels; else messages are scheduled ahead. */
  readonly slackReads: boolean;
  /** How likely a request meets a fault. */
  readonly faultShare: number;
}

/** A channel with one digest, or with one watch. */
export interface Channel extends WallTime {
  readonly id: string;
  readonly platform: "discord" | "slack";
  readonly quiet: "skip" | "say";
  /** How many posts an hour its watch makes at most; `undefined` where it has a digest. */
  readonly perHour: number | undefined;
  readonly closes: Closing | undefined;
  readonly isUnreadable: boolean;
}

/** When a channel closes, and how; most never do. */
export interface Closing {
  readonly atMs: number;
  readonly how: "gone" | "forbidden";
  /** How many posts it takes before, so that it closes in the midst of an edition. */
  readonly lets: number;
  /** When it opens again, and somebody has its digest go on; most stay closed. */
  readonly reopensMs: number | undefined;
}

/** Articles that come at a moment. */
export interface News {
  readonly atMs: number;
  /** Whether they come while a process puts an edition together, the next time that one does. */
  readonly isDuring?: boolean;
  readonly ids: readonly string[];
}

/** A while in which processes run. */
export interface Shift {
  readonly atMs: number;
  /** After how many calls of ports each of them dies; one entry a process. */
  readonly lives: readonly number[];
  /** By how much the processes' clock is behind the world's. */
  readonly behindMs: number;
  /** How likely the database is full at a write. */
  readonly fullShare: number;
  /** Whether this one is a process of its own that is killed. */
  readonly isKilled: boolean;
}

/** The platforms that a scenario needs. */
export function platformsOf({ channels }: Pick<Scenario, "channels">): readonly PlatformName[] {
  return [...new Set(channels.map(({ platform }) => platform))];
}

export type PlatformName = Channel["platform"];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Days with a change of clocks somewhere in the zones, and plain ones. */
const DAYS = ["2024-03-30", "2024-10-26", "2024-11-02", "2024-04-06", "2024-05-29", "2024-12-30"];
const TIMES: readonly WallTime[] = [
  { at: "08:00", zone: "Europe/Brussels" },
  { at: "02:30", zone: "Europe/Brussels" },
  { at: "01:30", zone: "America/New_York" },
  { at: "17:45", zone: "America/New_York" },
  { at: "02:15", zone: "Australia/Lord_Howe" },
  { at: "00:00", zone: "Asia/Kathmandu" },
];
/** The number of the old articles among the pieces of news. */
const OLD = 9_000;
/** The share of channels that close, and of runs with a crowd on a platform that nobody serves. */
const CLOSING_SHARE = 0.06;
const CROWD_SHARE = 0.03;
const FAR = Number.POSITIVE_INFINITY;
/** The share of channels that have a watch. */
const WATCH_SHARE = 0.35;
/** A watch tells what came within a day: so often a process is up in which nothing goes wrong. */
const SURE_EVERY_MS = 8 * HOUR_MS;

/** Makes up what befalls the run of a seed. `killShare` of the runs kill a process of their own. */
export function makeScenario(seed: number, killShare: number): Scenario {
  const random = createRandom(seed);
  const chance = (share: number): boolean => random() < share;
  const between = (from: number, to: number): number => Math.floor(from + random() * (to - from));
  const startMs = Date.parse(`${pick(DAYS, random)}T00:00:00Z`) + between(0, 24) * HOUR_MS;
  const endMs = startMs + 2 * DAY_MS;
  const moment = (): number => between(startMs + 1_000, endMs);
  const slackReads = chance(0.7);
  const channels = Array.from({ length: between(1, 5) }, (_, n): Channel => {
    const platform = chance(0.5) ? "discord" : "slack";
    const atMs = moment();
    const reopens = chance(0.5);
    const how = pick(["gone", "forbidden"] as const, random);
    const perHour = chance(WATCH_SHARE) ? between(1, 4) : undefined;
    // A watch would have forgotten what came more than a day before it goes on.
    const closes: Closing =
      reopens && perHour === undefined
        ? { atMs, how: "forbidden", lets: 1, reopensMs: between(atMs + 1_000, endMs) }
        : { atMs, how, lets: 0, reopensMs: undefined };
    return {
      ...pick(TIMES, random),
      id: `${platform === "slack" ? "C" : ""}${seed}${n}`,
      platform,
      quiet: chance(0.3) ? "say" : "skip",
      perHour,
      closes: chance(CLOSING_SHARE) ? closes : undefined,
      isUnreadable: chance(0.03),
    };
  });
  const hasWatch = channels.some(({ perHour }) => perHour !== undefined);
  const arrivalsAtMs = Array.from({ length: between(1, 6) }, moment);
  // A newsroom's busy hour, for the caps.
  const busyMs = between(startMs + 1_000, endMs - HOUR_MS);
  const bursts = Array.from({ length: hasWatch ? between(0, 8) : 0 }, () =>
    between(busyMs, busyMs + HOUR_MS),
  );
  const newsMoments = [...arrivalsAtMs, ...bursts].toSorted((a, b) => a - b);
  const news = newsMoments.map((atMs, n) => {
    const count = chance(0.06) ? 60 : between(1, 5);
    const ids = Array.from({ length: count }, (__, each) => `a${n}x${each}`);
    return { atMs, isDuring: chance(0.3), ids };
  });
  const archiveSize = chance(0.1) ? 60 : between(0, 4);
  const archive = Array.from({ length: archiveSize }, (_, n) => `a${OLD}x${n}`);
  const digests = channels.filter(({ perHour }) => perHour === undefined);
  const turnsAtMs = digests.flatMap((channel) =>
    turnsBetween(channel, { fromMs: startMs, toMs: endMs }).map(({ atMs }) => atMs),
  );
  const goesBack = chance(0.12);
  const isKilledOnce = chance(killShare);
  const shift = (atMs: number): Shift => ({
    atMs,
    lives: Array.from({ length: chance(0.25) ? 2 : 1 }, () =>
      chance(0.55) ? between(0, 60) / 2 : FAR,
    ),
    behindMs: goesBack && chance(0.4) ? pick([5_000, 300_000, 5_400_000, 9_000_000], random) : 0,
    fullShare: chance(0.05) ? 0.3 : 0,
    isKilled: false,
  });
  const aroundTurns = [...new Set(turnsAtMs)].flatMap((atMs) => {
    if (chance(0.12)) return [shift(atMs + between(0, 6 * HOUR_MS))];
    const first = atMs - (chance(0.5) ? 9 * MINUTE_MS : 0) + between(0, 5_000);
    const soonAfter = first + pick([2_000, 20_000, 70_000, 400_000, 1_200_000], random);
    return [first, soonAfter, soonAfter + between(1_000, HOUR_MS)].map(shift);
  });
  const afterNews = (hasWatch ? newsMoments : []).flatMap((atMs) =>
    chance(0.2) ? [] : [shift(atMs + between(0, 3_000)), shift(atMs + between(3_000, 2 * HOUR_MS))],
  );
  const sure = hasWatch ? surely(startMs, endMs) : [];
  const shifts = [...aroundTurns, ...afterNews, ...sure, shift(moment())].toSorted(
    (a, b) => a.atMs - b.atMs,
  );
  const mayBeKilled = shifts.filter((each) => !sure.includes(each));
  const killed = isKilledOnce ? mayBeKilled[between(0, mayBeKilled.length)] : undefined;
  return {
    seed,
    startMs,
    endMs,
    channels,
    news,
    archive,
    crowd: chance(CROWD_SHARE) ? (hasWatch ? "watches" : "digests") : undefined,
    shifts: shifts.map((each) => (each === killed ? { ...each, isKilled: true } : each)),
    slackReads,
    faultShare: pick([0, 0.1, 0.3, 0.6], random),
  };
}

/** Shifts of one process each that lives, with a clock that is right. */
function surely(fromMs: number, toMs: number): Shift[] {
  const shifts: Shift[] = [];
  for (let atMs = fromMs + SURE_EVERY_MS; atMs <= toMs; atMs += SURE_EVERY_MS) {
    shifts.push({ atMs, lives: [FAR], behindMs: 0, fullShare: 0, isKilled: false });
  }
  return shifts;
}
