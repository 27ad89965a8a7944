import type { EditionAnswer } from "#core/answer.ts";
import type { Compose } from "#core/digest/claiming.ts";
import type { PostedPart, Poster } from "#core/digest/poster.ts";
import { createDigestRunner, type DigestRunner } from "#core/digest/runner.ts";
import { nextSlot } from "#core/digest/schedule.ts";
import type { ChannelRef, Subscription } from "#core/digest/subscription.ts";
import { DeliveryError } from "#core/errors.ts";
import { memoryLog } from "#test/support/memory-log.ts";
import { createLife } from "#test/support/mortal.ts";
import {
  createMemoryDigestStore,
  type MemoryDigestStore,
} from "#test/support/memory-digest-store.ts";

/** What befalls one request to the platform. */
export type Fault =
  "none" | "lost" | "cut" | "busy" | "long busy" | "forbidden" | "gone" | "unfit" | "unreadable";

/** A message as it stands in a channel. */
export interface Standing {
  readonly id: string;
  readonly channel: string;
  readonly delivery: string;
  readonly number: number;
  readonly articles: readonly string[];
  readonly atMs: number;
}

/** A platform in memory, with a clock of its own that nobody sets back. */
export interface ModelPlatform {
  readonly standing: Standing[];
  readonly told: { readonly person: string; readonly words: string }[];
  readonly closed: Map<string, "gone" | "forbidden">;
  readonly unreadable: Set<string>;
  readonly calls: string[];
  /** How often old things were forgotten. */
  tidied: number;
  /** What befalls the next requests, one each; then none fails. */
  faults: Fault[];
}

/** How a platform of the model takes posts. */
export type Manner = Pick<Poster, "leadMs" | "repeatsWithinMs" | "certainAfterMs">;

/** One like Discord: a repeat within minutes is shown once. */
export const REPEATABLE: Manner = { leadMs: 0, repeatsWithinMs: 90_000, certainAfterMs: 30_000 };
/** One that can only be looked at. */
export const LOOKABLE: Manner = { leadMs: 0, repeatsWithinMs: 0, certainAfterMs: 30_000 };

const NONCE_KEPT_MS = 180_000;

/** A whole world: a store, a platform and a clock; processes come and go. */
export interface ModelWorld {
  readonly store: MemoryDigestStore;
  readonly platform: ModelPlatform;
  readonly log: ReturnType<typeof memoryLog>;
  now(): Date;
  /** Lets time go by; the world's own, which the processes' clocks follow. */
  pass(ms: number): void;
  /** Sets the processes' clocks by so much against the world's. */
  setClocks(aheadMs: number): void;
  subscribe(changes?: Partial<Subscription>): Subscription;
  arrive(id: string): void;
  /** Starts a process; after so many calls of its ports it is dead. */
  start(livesFor?: number): ModelProcess;
  subscription(id: string): Subscription;
  /** How often each article stands, as `channel article`. */
  counts(): Readonly<Record<string, number>>;
}

/** A process of the model. */
export interface ModelProcess {
  readonly runner: DigestRunner;
  /** A tick, or as much of it as the process lives for. */
  tick(): Promise<void>;
}

/** Makes a world at 07:00 UTC of 30 May 2024. */
export function createModelWorld(manner: Manner = REPEATABLE): ModelWorld {
  let worldMs = Date.parse("2024-05-30T07:00:00Z");
  let aheadMs = 0;
  let started = 0;
  const store = createMemoryDigestStore();
  const log = memoryLog();
  const platform: ModelPlatform = {
    standing: [],
    told: [],
    closed: new Map(),
    unreadable: new Set(),
    calls: [],
    tidied: 0,
    faults: [],
  };
  const now = (): Date => new Date(worldMs + aheadMs);
  const poster = createModelPoster({ platform, manner, worldNow: () => worldMs, pass });

  function pass(ms: number): void {
    worldMs += ms;
  }

  function start(livesFor = Number.POSITIVE_INFINITY): ModelProcess {
    const life = createLife(livesFor);
    const mortal = life.of(store);
    const runner = createDigestRunner({
      deliveries: mortal,
      arrivals: mortal,
      posters: [life.of(poster)],
      compose: composeModel,
      clock: now,
      wait: async (ms) => pass(ms),
      log,
      tidy: async () => void platform.tidied++,
      owner: `process ${++started}`,
    });
    return {
      runner,
      tick: async () => Promise.race([runner.tick().then(() => undefined), life.over]),
    };
  }

  return {
    store,
    platform,
    log,
    now,
    pass,
    setClocks: (ms) => void (aheadMs = ms),
    subscribe(changes = {}) {
      const subscription = subscriptionOf({
        number: store.subscriptions.size + 1,
        now: now(),
        changes,
      });
      const set = { ...subscription, ...firstTurn(subscription, now(), manner) };
      store.subscriptions.set(set.id, set);
      return set;
    },
    arrive: (id) => store.arrive(id, now()),
    start,
    subscription(id) {
      const found = store.subscriptions.get(id);
      if (found === undefined) throw new Error(`there is no subscription ${id}`);
      return found;
    },
    counts() {
      const counts: Record<string, number> = {};
      for (const { channel, articles } of platform.standing) {
        for (const article of articles) {
          counts[`${channel} ${article}`] = (counts[`${channel} ${article}`] ?? 0) + 1;
        }
      }
      return counts;
    },
  };
}

function firstTurn({ schedule }: Subscription, now: Date, { leadMs }: Manner) {
  if (schedule.kind === "at once") return { nextSlot: null, nextAt: now.toISOString() };
  const slot = nextSlot(schedule, now);
  return { nextSlot: slot.key, nextAt: new Date(slot.at.getTime() - leadMs).toISOString() };
}

/** Every article that is new, three to a message; none for the topic “nothing”. */
const composeModel: Compose = ({ subscription, came, sent }) => {
  if (subscription.filter.topic === "broken") throw new Error("this edition breaks");
  const fits = subscription.filter.topic !== "nothing";
  const articles = came.filter((id) => fits && !sent.has(id));
  if (articles.length === 0 && subscription.quiet === "skip") return undefined;
  return { answer: { ...EMPTY_EDITION, about: articles }, articles };
};

const EMPTY_EDITION: EditionAnswer = {
  kind: "edition",
  occasion: "digest",
  heading: "NATO daily",
  day: "2024-05-30",
  remark: [],
  about: [],
  sections: [],
  total: 0,
  more: 0,
  schedule: "",
  actions: [],
  menu: [],
};

interface PosterParts {
  readonly platform: ModelPlatform;
  readonly manner: Manner;
  worldNow(): number;
  pass(ms: number): void;
}

function createModelPoster({ platform, manner, worldNow, pass }: PosterParts): Poster {
  const nextFault = (): Fault => platform.faults.shift() ?? "none";

  function show({ channel, delivery, number, payload }: PostedPart): string {
    const repeated = platform.standing.find(
      (each) =>
        manner.repeatsWithinMs > 0 &&
        each.delivery === delivery &&
        each.number === number &&
        worldNow() - each.atMs < NONCE_KEPT_MS,
    );
    if (repeated !== undefined) return repeated.id;
    const id = `m${platform.standing.length + 1}`;
    const articles = JSON.parse(payload) as string[];
    const standing = { id, channel: channel.channel, delivery, number, articles };
    platform.standing.push({ ...standing, atMs: worldNow() });
    return id;
  }

  function refuseClosed(channel: ChannelRef): void {
    const closed = platform.closed.get(channel.channel);
    if (closed !== undefined) throw new DeliveryError(closed);
  }

  return {
    platform: "discord",
    ...manner,
    async draw({ about }) {
      const parts = Array.from({ length: Math.max(1, Math.ceil(about.length / 3)) }, (_, n) =>
        about.slice(n * 3, n * 3 + 3),
      );
      return parts.map((part) => ({ payload: JSON.stringify(part), articles: part }));
    },
    async post(part) {
      const fault = nextFault();
      platform.calls.push(`post ${part.number}`);
      pass(200);
      if (fault === "forbidden" || fault === "gone") {
        platform.closed.set(part.channel.channel, fault);
      }
      refuseClosed(part.channel);
      if (fault === "busy") throw new DeliveryError("busy", { retryAfterMs: 2_000 });
      if (fault === "long busy") throw new DeliveryError("busy", { retryAfterMs: 900_000 });
      if (fault === "unfit") throw new DeliveryError("unfit");
      if (fault === "unreadable") platform.unreadable.add(part.channel.channel);
      if (fault === "cut") throw new DeliveryError("unsure");
      const id = show(part);
      if (fault === "lost" || fault === "unreadable") {
        pass(10_000);
        throw new DeliveryError("unsure");
      }
      return id;
    },
    async find({ channel, delivery, number }) {
      platform.calls.push(`find ${number}`);
      pass(200);
      const fault = nextFault();
      if (fault !== "none") throw new DeliveryError("busy", { retryAfterMs: 2_000 });
      if (platform.closed.get(channel.channel) === "gone") throw new DeliveryError("gone");
      if (platform.unreadable.has(channel.channel)) throw new DeliveryError("forbidden");
      return platform.standing.find((each) => each.delivery === delivery && each.number === number)
        ?.id;
    },
    async tell(person, _, words) {
      const plain = words.map((span) => (typeof span === "string" ? span : Object.values(span)[0]));
      platform.told.push({ person, words: plain.join("") });
    },
  };
}

interface NewSubscription {
  readonly number: number;
  readonly now: Date;
  readonly changes: Partial<Subscription>;
}

function subscriptionOf({ number, now, changes }: NewSubscription): Subscription {
  return {
    id: `subscription${number}`,
    number,
    channel: { platform: "discord", community: "G1", channel: `C${number}` },
    schedule: { kind: "daily", at: "08:00", zone: "UTC", days: [1, 2, 3, 4, 5, 6, 7] },
    filter: { topic: null, country: null, person: null, kind: null },
    most: 10,
    quiet: "skip",
    mention: null,
    crosspost: false,
    setBy: "U1",
    createdAt: now.toISOString(),
    paused: null,
    skipSlot: null,
    lastSlot: null,
    nextSlot: null,
    nextAt: null,
    coveredTo: now.toISOString(),
    lastNewsAt: null,
    quietTold: false,
    ...changes,
  };
}
