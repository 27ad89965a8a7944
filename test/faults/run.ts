import { rm } from "node:fs/promises";
import type { DigestRunner } from "#core/digest/runner.ts";
import type { DigestSettings } from "#core/digest/subscription.ts";
import type { Poster } from "#core/digest/poster.ts";
import { StoreError } from "#core/errors.ts";
import type { PastDelivery } from "#core/digest/digest-store.ts";
import { nextSlot } from "#core/digest/schedule.ts";
import { openStore, type Store } from "#store/store.ts";
import { createRandom, pick } from "#test/speed/random.ts";
import { createLife, type Life } from "#test/support/mortal.ts";
import { countEditions, type Tally } from "./count.ts";
import { articleOf } from "./edition.ts";
import type { Loopback } from "./loopback.ts";
import { catchUp, nextArrivalMs, type Fault, type Platforms } from "./platforms.ts";
import { createProcess } from "./process.ts";
import { killOnTheWay } from "./killing.ts";
import { platformsOf, type Channel, type News, type Scenario, type Shift } from "./scenario.ts";

const HOUR_MS = 3_600_000;
/** Long enough for a turn of every zone, and for what an hour's rest after a refusal holds up. */
const QUIET_HOURS = 30;
const QUICK_FAULTS: readonly Fault[] = [
  ...(["lost", "lost", "cut", "late", "broken before", "broken after", "too many"] as const),
];
/** The common ones, and the rare ones: a slow answer takes real time. */
const FAULTS: readonly Fault[] = [
  ...Array.from({ length: 10 }, () => QUICK_FAULTS).flat(),
  ...(["slow", "far too many", "far too many", "far too many"] as const),
];
const WRITES = new Set(["claim", "takeOver", "begin", "confirm", "postpone", "settle"]);

/** Where a run is played. */
export interface Stage {
  readonly loopback: Loopback;
  /** The database file of this run. */
  readonly file: string;
}

/** The time of a run: the world's, and what the bot's processes take for it. */
interface Time {
  nowMs: number;
  behindMs: number;
  underWay: number;
}

/** Plays a scenario from its first day to its last, and two quiet days after, and counts. */
export async function playRun(scenario: Scenario, stage: Stage): Promise<Tally> {
  const time: Time = { nowMs: scenario.startMs, behindMs: 0, underWay: 0 };
  const platforms = createPlatforms(scenario, time);
  stage.loopback.serve(platforms);
  const realNow = Date.now;
  // Discord's client keeps its rate limits by it.
  Date.now = () => time.nowMs;
  const scene: Scene = { scenario, stage, time, platforms, processes: 0, subscriptions: new Map() };
  try {
    const store = await openStore(`file:${stage.file}`, clockOf(time));
    await subscribeAll(scene, store);
    await playShifts(scene, store);
    await playQuietDays(scene, store);
    const past = await historyOf(scene, store);
    await store.close();
    return countEditions(scenario, { standing: platforms.standing, past });
  } finally {
    Date.now = realNow;
    await stage.loopback.idle();
    for (const end of ["", "-wal", "-shm"]) await rm(`${stage.file}${end}`, { force: true });
  }
}

interface Scene {
  /** The subscriptions' ids by their channels'. */
  readonly subscriptions: Map<string, string>;
  readonly scenario: Scenario;
  readonly stage: Stage;
  readonly time: Time;
  readonly platforms: Platforms;
  processes: number;
}

function clockOf(time: Time): () => Date {
  return () => new Date(time.nowMs - time.behindMs);
}

function createPlatforms(scenario: Scenario, time: Time): Platforms {
  const counts = new Map<string, number>();
  return {
    standing: [],
    scheduled: [],
    closed: new Map(),
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

async function subscribeAll({ scenario, time, subscriptions }: Scene, store: Store): Promise<void> {
  const now = new Date(time.nowMs);
  await store.articles.note([articleOf("archive")], { at: now, as: "archive" });
  for (const channel of scenario.channels) {
    const settings = settingsOf(channel);
    const leadMs = channel.platform === "slack" && !scenario.slackReads ? 600_000 : 0;
    const { id } = await store.subscriptions.add(settings, {
      createdAt: now.toISOString(),
      coveredTo: now.toISOString(),
      ...firstTurn(settings, now, leadMs),
    });
    subscriptions.set(channel.id, id);
  }
}

function firstTurn({ schedule }: DigestSettings, now: Date, leadMs: number) {
  if (schedule.kind === "at once") return { nextSlot: null, nextAt: now.toISOString() };
  const { key, at } = nextSlot(schedule, now);
  return { nextSlot: key, nextAt: new Date(at.getTime() - leadMs).toISOString() };
}

function settingsOf({ id, platform, at, zone, quiet, perHour }: Channel): DigestSettings {
  return {
    channel: { platform, community: "G1", channel: id },
    schedule:
      perHour === undefined
        ? { kind: "daily", at, zone, days: [1, 2, 3, 4, 5, 6, 7] }
        : { kind: "at once", perHour },
    filter: { topic: null, country: null, person: null, kind: null },
    most: 100,
    quiet,
    mention: null,
    crosspost: false,
    setBy: "U1",
  };
}

async function playShifts(scene: Scene, store: Store): Promise<void> {
  const { scenario, time } = scene;
  const news = [...scenario.news];
  for (const shift of scenario.shifts) {
    while (news[0] !== undefined && news[0].atMs <= shift.atMs) {
      const next = news.shift();
      if (next === undefined) break;
      await arrive(scene, store, next);
    }
    moveTo(scene, shift.atMs);
    time.behindMs = shift.behindMs;
    await playShift(scene, shift);
  }
  for (const next of news) await arrive(scene, store, next);
}

async function arrive(scene: Scene, store: Store, { atMs, ids }: News): Promise<void> {
  moveTo(scene, atMs);
  await store.articles.note(ids.map(articleOf), { at: clockOf(scene.time)(), as: "news" });
}

function moveTo({ time, scenario, platforms }: Scene, atMs: number): void {
  while (nextArrivalMs(platforms) <= atMs) {
    time.nowMs = Math.max(time.nowMs, nextArrivalMs(platforms));
    catchUp(platforms);
  }
  time.nowMs = Math.max(time.nowMs, atMs);
  for (const { id, closes } of scenario.channels) {
    if (closes !== undefined && closes.atMs <= time.nowMs) platforms.closed.set(id, closes.how);
  }
  catchUp(platforms);
}

async function playShift(scene: Scene, shift: Shift): Promise<void> {
  const random = createRandom(scene.scenario.seed + Math.floor(shift.atMs / 1_000));
  if (shift.isKilled) {
    const { stage, scenario, platforms, time } = scene;
    const nowMs = time.nowMs - time.behindMs;
    await killOnTheWay({ ...stage, platforms, scenario, nowMs, random });
    await settled(scene);
    return;
  }
  await Promise.all(
    shift.lives.map(async (calls) => live(scene, { life: createLife(calls), shift, random })),
  );
}

interface Living {
  readonly life: Life;
  readonly shift: Pick<Shift, "fullShare">;
  readonly random: () => number;
}

/** A process from its start to its death, or to where nothing is left to do. */
async function live(scene: Scene, { life, shift, random }: Living): Promise<void> {
  const { time, stage } = scene;
  const store = await openStore(`file:${stage.file}`, clockOf(time));
  const deliveries = life.of(failing(store.deliveries, () => random() < shift.fullShare));
  const runner = await createRunner(scene, { ...store, deliveries }, life);
  const work = runner.tick().catch((error: unknown) => {
    if (!(error instanceof StoreError)) throw error;
  });
  await Promise.race([work, life.over]);
  // What a dead process had sent is on its way, and arrives before anything else happens.
  await settled(scene);
  await store.close();
}

async function createRunner(scene: Scene, store: Store, life: Life): Promise<DigestRunner> {
  const { time, stage, scenario } = scene;
  return createProcess({
    store: { ...store, articles: life.of(store.articles) },
    urls: stage.loopback,
    platforms: platformsOf(scenario),
    through: (poster) => life.of(counted(poster, time)),
    clock: clockOf(time),
    wait: life.of({ wait: async (ms: number) => passTime(scene, ms) }).wait,
    owner: `process ${++scene.processes}`,
  });
}

/** Resolves when no request is on its way. */
async function settled({ time, stage }: Scene): Promise<void> {
  while (time.underWay > 0) await new Promise((resolve) => setImmediate(resolve));
  await stage.loopback.idle();
}

/** Time only leaps while nothing is on its way to a platform: no request takes hours. */
async function passTime(scene: Scene, ms: number): Promise<void> {
  await settled(scene);
  moveTo(scene, scene.time.nowMs + Math.ceil(ms));
}

/** Counts what is on its way, also for a process that is dead meanwhile. */
function counted(poster: Poster, time: Time): Poster {
  const count = async <Result>(work: Promise<Result>): Promise<Result> => {
    time.underWay++;
    try {
      return await work;
    } finally {
      time.underWay--;
    }
  };
  return {
    ...poster,
    post: async (part) => count(poster.post(part)),
    find: async (part) => count(poster.find(part)),
    tell: async (person, channel, words) => count(poster.tell(person, channel, words)),
  };
}

/** A store whose disk is full now and then: nothing is written then. */
function failing<Port extends object>(port: Port, isFull: () => boolean): Port {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]): Promise<unknown> => {
        if (WRITES.has(String(name)) && isFull()) throw new StoreError("The disk is full.");
        return Reflect.apply(member, target, args) as unknown;
      };
    },
  });
}

/** One process that lives, and nothing goes wrong: whatever was left is finished now. */
async function playQuietDays(scene: Scene, store: Store): Promise<void> {
  const { scenario, time } = scene;
  moveTo(scene, scenario.endMs + 1);
  time.behindMs = 0;
  const runner = await createRunner(scene, store, createLife());
  const endMs = scenario.endMs + QUIET_HOURS * HOUR_MS;
  while (time.nowMs < endMs) {
    await runner.tick();
    moveTo(scene, time.nowMs + 2 * HOUR_MS);
  }
  await settled(scene);
}

async function historyOf(
  { subscriptions }: Scene,
  store: Store,
): Promise<ReadonlyMap<string, readonly PastDelivery[]>> {
  const past = new Map<string, readonly PastDelivery[]>();
  for (const [channel, id] of subscriptions) {
    past.set(channel, await store.deliveries.history(id, 1_000));
  }
  return past;
}
