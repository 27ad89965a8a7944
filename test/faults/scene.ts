import type { Core } from "#core/core.ts";
import type { Store } from "#store/store.ts";
import { createRandom, pick } from "#test/speed/random.ts";
import type { Loopback } from "./loopback.ts";
import { catchUp, nextArrivalMs, type Fault, type Platforms } from "./platforms.ts";
import type { News, Scenario } from "./scenario.ts";

const QUICK_FAULTS: readonly Fault[] = [
  ...(["lost", "lost", "cut", "late", "broken before", "broken after", "too many"] as const),
];
/** The common ones, and the rare ones: a slow answer takes real time. */
const FAULTS: readonly Fault[] = [
  ...Array.from({ length: 10 }, () => QUICK_FAULTS).flat(),
  ...(["slow", "far too many", "far too many", "far too many"] as const),
];
/** Where a run is played. */
export interface Stage {
  readonly loopback: Loopback;
  /** The database file of this run. */
  readonly file: string;
}

/** The time of a run: the world's, and what the bot's processes take for it. */
export interface Time {
  nowMs: number;
  behindMs: number;
  underWay: number;
}

/** A run as it is played. */
export interface Scene {
  /** The subscriptions' ids by their channels'. */
  readonly subscriptions: Map<string, string>;
  readonly scenario: Scenario;
  readonly stage: Stage;
  readonly time: Time;
  readonly platforms: Platforms;
  processes: number;
  /** What all processes know: each would take in the same. */
  readonly core: Core;
  /** The news that has come, and when it did. */
  readonly arrived: News[];
  /** News that is to come when next a process has looked what there is. */
  readonly pending: News[];
  /** A process of its own, which keeps what comes. */
  readonly store: Store;
}

/** What the bot's processes take for the time. */
export function clockOf(time: Time): () => Date {
  return () => new Date(time.nowMs - time.behindMs);
}

/** Makes the platforms of a run, where nothing goes wrong once its days are over. */
export function createPlatforms(scenario: Scenario, time: Time): Platforms {
  const counts = new Map<string, number>();
  return {
    standing: [],
    scheduled: [],
    closed: new Map(),
    lets: new Map(),
    unreadable: new Set(scenario.channels.filter((c) => c.isUnreadable).map(({ id }) => id)),
    requests: [],
    slackScopes: scenario.slackReads ? "chat:write,channels:history,groups:history" : "chat:write",
    nowMs: () => time.nowMs,
    faultOf(channel, way) {
      if (time.nowMs > scenario.endMs) return "none";
      const count = (counts.get(channel) ?? 0) + 1;
      counts.set(channel, count);
      const random = createRandom(
        scenario.seed * 7_919 + Number(channel.slice(-2)) * 104_729 + count,
      );
      const share = way === "post" ? scenario.faultShare : scenario.faultShare / 2;
      return random() < share ? pick(FAULTS, random) : "none";
    },
  };
}

/** Lets time go by, and happen what comes due meanwhile. */
export function moveTo({ time, scenario, platforms }: Scene, atMs: number): void {
  while (nextArrivalMs(platforms) <= atMs) {
    time.nowMs = Math.max(time.nowMs, nextArrivalMs(platforms));
    catchUp(platforms);
  }
  time.nowMs = Math.max(time.nowMs, atMs);
  for (const { id, closes } of scenario.channels) {
    const reopensMs = closes?.reopensMs ?? Number.POSITIVE_INFINITY;
    if (closes === undefined || closes.atMs > time.nowMs || reopensMs <= time.nowMs) continue;
    if (!platforms.closed.has(id)) platforms.lets.set(id, closes.lets);
    platforms.closed.set(id, closes.how);
  }
  catchUp(platforms);
}
