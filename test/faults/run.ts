import { rm } from "node:fs/promises";
import { createCore } from "#core/core.ts";
import type { DigestRunner } from "#core/digest/runner.ts";
import type { Poster } from "#core/digest/poster.ts";
import { StoreError } from "#core/errors.ts";
import { openStore, type Store } from "#store/store.ts";
import { createRandom } from "#test/speed/random.ts";
import { createLife, type Life } from "#test/support/mortal.ts";
import { countEditions, LOOK_EVERY_MS, type Tally } from "./count.ts";
import { oldArticleOf } from "./edition.ts";
import { killOnTheWay } from "./killing.ts";
import { arrive, arriveAtLast } from "./news.ts";
import { createProcess } from "./process.ts";
import { platformsOf, type Scenario, type Shift } from "./scenario.ts";
import { clockOf, createPlatforms, moveTo, type Scene, type Stage, type Time } from "./scene.ts";
import { historyOf, resumeReopened, subscribeAll, subscribeCrowd } from "./subscribing.ts";

const HOUR_MS = 3_600_000;
/** Long enough for a turn of every zone, and for what an hour's rest after a refusal holds up. */
const QUIET_HOURS = 30;
const WRITES = new Set(["claim", "takeOver", "begin", "confirm", "postpone", "settle", "giveUp"]);

/** Plays a scenario from its first day to its last, and two quiet days after, and counts. */
export async function playRun(scenario: Scenario, stage: Stage): Promise<Tally> {
  const time: Time = { nowMs: scenario.startMs, behindMs: 0, underWay: 0 };
  const platforms = createPlatforms(scenario, time);
  stage.loopback.serve(platforms);
  const realNow = Date.now;
  // Discord's client keeps its rate limits by it.
  Date.now = () => time.nowMs;
  const old = scenario.archive.map((id) => oldArticleOf(id, scenario.startMs));
  const store = await openStore(`file:${stage.file}`, clockOf(time));
  const scene: Scene = {
    scenario,
    stage,
    time,
    platforms,
    processes: 0,
    subscriptions: new Map(),
    core: createCore({ articles: old }),
    arrived: [],
    pending: [],
    store,
  };
  try {
    await subscribeAll(scene);
    if (scenario.crowd !== undefined) await subscribeCrowd(scene);
    await playShifts(scene);
    await playQuietDays(scene);
    const past = await historyOf(scene);
    const news = scene.arrived;
    return countEditions({ ...scenario, news }, { standing: platforms.standing, past });
  } finally {
    await store.close();
    Date.now = realNow;
    await stage.loopback.idle();
    for (const end of ["", "-wal", "-shm"]) await rm(`${stage.file}${end}`, { force: true });
  }
}

async function playShifts(scene: Scene): Promise<void> {
  const { scenario, time } = scene;
  const news = [...scenario.news];
  for (const shift of scenario.shifts) {
    while (news[0] !== undefined && news[0].atMs <= shift.atMs) {
      const next = news.shift();
      if (next?.isDuring === true && !shift.isKilled) scene.pending.push(next);
      else if (next !== undefined) await arrive(scene, next);
    }
    moveTo(scene, shift.atMs);
    time.behindMs = shift.behindMs;
    await resumeReopened(scene);
    await playShift(scene, shift);
    await arriveAtLast(scene);
  }
  for (const next of news) await arrive(scene, next);
}

async function playShift(scene: Scene, shift: Shift): Promise<void> {
  const random = createRandom(scene.scenario.seed + Math.floor(shift.atMs / 1_000));
  if (shift.isKilled) {
    const { stage, scenario, platforms, time } = scene;
    const nowMs = time.nowMs - time.behindMs;
    const came = scene.arrived.flatMap(({ ids }) => ids);
    await killOnTheWay({ ...stage, platforms, scenario, nowMs, came, random });
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
  const articles = life.of({
    ...store.articles,
    async cameBetween(after: Date, upTo: Date) {
      const came = await store.articles.cameBetween(after, upTo);
      await arriveAtLast(scene);
      return came;
    },
  });
  return createProcess({
    store: { ...store, articles },
    core: scene.core,
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
async function playQuietDays(scene: Scene): Promise<void> {
  const { scenario, time } = scene;
  moveTo(scene, scenario.endMs + 1);
  time.behindMs = 0;
  const runner = await createRunner(scene, scene.store, createLife());
  const endMs = scenario.endMs + QUIET_HOURS * HOUR_MS;
  while (time.nowMs < endMs) {
    await resumeReopened(scene);
    await runner.tick();
    moveTo(scene, time.nowMs + LOOK_EVERY_MS);
  }
  await settled(scene);
}
