import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Clock, Log } from "../ports.ts";
import { tellsQuiet, writeClaim, type Compose } from "./claiming.ts";
import { deliver, LEASE_MS } from "./delivery.ts";
import type { Arrivals, Claim, Delivery, DeliveryStore, Lease } from "./digest-store.ts";
import { createOutlets, hasRoom, runsLow, type Outlet } from "./outlets.ts";
import { readTurn, SETTLED_MS, slotNow } from "./planning.ts";
import type { Poster } from "./poster.ts";
import { createSettling } from "./settling.ts";
import type { Subscription } from "./subscription.ts";
import { waitQuietly, type Wait } from "../waiting.ts";

/** What a digest runs on. */
export interface DigestRunnerParts {
  readonly deliveries: DeliveryStore;
  readonly arrivals: Arrivals;
  /** One for each platform that the bot is connected to. */
  readonly posters: readonly Poster[];
  readonly compose: Compose;
  /** Whether an article that came can be told of yet; without it, each can at once. */
  isKnown?(article: string): boolean;
  readonly clock: Clock;
  readonly log: Log;
  /** The name of this process, unlike any other's, also after a restart. */
  readonly owner: string;
  /** How time passes, where a test turns the clock. */
  readonly wait?: Wait;
}

/** Sends every edition at its hour, exactly once. */
export interface DigestRunner {
  /** Does all that is due, and yields once nothing is left to do now. */
  tick(): Promise<TickReport>;
  /** Does what is due, again and again, until it is stopped. */
  run(): Promise<void>;
  /**
   * Begins nothing new, and lets posts under way end, for at most three seconds. What is left is
   * finished by the next start.
   */
  stop(): Promise<void>;
}

/** What a tick did. */
export interface TickReport {
  /** How many turns were taken, by what became of them. */
  readonly claimed: Readonly<Record<Claim["outcome"], number>>;
  /** How many deliveries of earlier lives were taken over. */
  readonly takenOver: number;
}

/** So many turns are taken in one transaction. */
const BATCH = 50;
/** At least so often it is looked what is due. */
const POLL_MS = 2_000;
const MINUTE_MS = 60_000;
/** So many turns may wait for their platform before those behind them have to wait too. */
const MOST_WAITING = 1_000;
/** A turn that broke is looked at again after so long. */
const BROKEN_REST_MS = 5 * MINUTE_MS;
const AFTER_FAULT_MS = 5_000;
const STOP_WITHIN_MS = 3_000;

/** A delivery in this process's hands, and its lease as it was taken. */
interface Held {
  readonly delivery: Delivery;
  readonly lease: Lease;
}

/** Work that waits for its channel's turn; it does not throw. */
interface InTurn {
  readonly id: string;
  readonly subscription: Subscription;
  work(): Promise<void>;
}

/** A turn that was won; there is no delivery where nothing is posted. */
interface Won {
  readonly delivery: Delivery | undefined;
  readonly lease: Lease;
}

/**
 * Makes the digest's engine. Several processes may run one each on the same store: whoever claims a
 * turn first posts it, and what a process leaves behind is taken over when its lease is over.
 *
 *     const runner = createDigestRunner({ deliveries, arrivals, posters, compose, clock, log, owner });
 *     void runner.run();  …  await runner.stop();
 */
export function createDigestRunner(parts: DigestRunnerParts): DigestRunner {
  const { deliveries, clock, log, owner, wait = waitQuietly } = parts;
  const outlets = createOutlets(parts.posters, { clock, wait });
  const settling = createSettling({ deliveries, clock, log });
  const stopping = new AbortController();
  const inHand = new Map<string, Promise<void>>();
  const broken = new Map<string, number>();
  let waiting = new Set<string>();
  let unserved = 0;
  let nap = new AbortController();
  let wakeMs = Number.POSITIVE_INFINITY;
  let running: Promise<void> | undefined;

  /** Takes what is due into hand, as much as the lanes hold; yields what it took. */
  async function pass(): Promise<TickReport & { readonly took: number }> {
    wakeMs = Number.POSITIVE_INFINITY;
    const takenOver = await takeOverAbandoned();
    const claimed = noneClaimed();
    let took = takenOver;
    waiting = new Set();
    forgetOver(broken, clock());
    while (!stopping.signal.aborted) {
      const waitingBefore = waiting.size;
      const won = await claimDue();
      const looksFurther = waiting.size > waitingBefore && waiting.size < MOST_WAITING;
      if (won.length === 0 && !looksFurther) break;
      for (const { outcome } of won) claimed[outcome]++;
      took += won.length;
    }
    return { claimed, takenOver, took };
  }

  async function takeOverAbandoned(): Promise<number> {
    const now = clock();
    const abandoned = await deliveries.abandoned(now, BATCH + inHand.size + unserved);
    unserved = 0;
    let taken = 0;
    for (const delivery of abandoned) {
      const outlet = outlets.get(delivery.subscription.channel.platform);
      if (outlet === undefined) unserved++;
      if (outlet === undefined || inHand.has(delivery.id) || stopping.signal.aborted) continue;
      // The moment before the claim was read: whoever took it since has a lease beyond that.
      const lease = leaseFrom(now, outlet.poster);
      if (!(await deliveries.takeOver(delivery, lease, now))) continue;
      takeInHand({ delivery, lease }, outlet);
      taken++;
    }
    return taken;
  }

  /** Takes a batch of turns, and yields those that this process won. */
  async function claimDue(): Promise<readonly Claim[]> {
    const now = clock();
    const due = await deliveries.due(now, BATCH + broken.size + waiting.size, [...outlets.keys()]);
    const claims: Claim[] = [];
    for (const subscription of due) {
      if (broken.has(subscription.id) || waiting.has(subscription.id)) continue;
      const claim = await plan(subscription, now);
      if (claim !== undefined) claims.push(claim);
      await yieldToOthers();
    }
    if (claims.length === 0 || stopping.signal.aborted) return [];
    const lease = leaseFrom(clock());
    const won = await deliveries.claim(claims, lease);
    const byId = new Map(won.map((delivery) => [delivery.id, delivery]));
    const ours = claims.filter(({ id }) => byId.has(id));
    for (const claim of ours) carryOn(claim, { delivery: byId.get(claim.id), lease });
    return ours;
  }

  /** Writes the claim of a turn; `undefined` where it has to wait. */
  async function plan(subscription: Subscription, now: Date): Promise<Claim | undefined> {
    const outlet = outlets.get(subscription.channel.platform);
    try {
      const slot = slotNow(subscription, now);
      const planning = slot && { subscription, slot, now, leadMs: outlet?.poster.leadMs ?? 0 };
      const isServed = outlet !== undefined && hasRoom(outlet);
      const claim =
        planning === undefined || (!isServed && readTurn(planning) === "compose")
          ? undefined
          : await writeClaim(planning, outlet?.poster, parts);
      if (claim === undefined) waiting.add(subscription.id);
      return claim;
    } catch (err) {
      log.error({ err, subscription: subscription.id }, "an edition could not be put together");
      broken.set(subscription.id, now.getTime() + BROKEN_REST_MS);
      return undefined;
    }
  }

  function carryOn(claim: Claim, { delivery, lease }: Won): void {
    const { subscription, slot, outcome } = claim;
    const outlet = outlets.get(subscription.channel.platform);
    if (outcome === "post") {
      if (outlet !== undefined && delivery !== undefined) takeInHand({ delivery, lease }, outlet);
      return;
    }
    // A thousand watches may look at every release that comes.
    if (outcome === "passed") return;
    const { platform, channel } = subscription.channel;
    log.info(
      { delivery: claim.id, subscription: subscription.id, platform, channel, slot, outcome },
      "no edition is posted",
    );
    if (!tellsQuiet(claim) || outlet === undefined) return;
    const tell = async () => settling.tellQuiet(subscription, outlet.poster);
    doInTurn({ id: claim.id, subscription, work: tell }, outlet);
  }

  function takeInHand(held: Held, outlet: Outlet): void {
    const { id, subscription } = held.delivery;
    doInTurn({ id, subscription, work: async () => handle(held, outlet) }, outlet);
  }

  function doInTurn({ id, subscription, work }: InTurn, outlet: Outlet): void {
    const { community, channel } = subscription.channel;
    const done = Promise.withResolvers<void>();
    inHand.set(id, done.promise);
    outlet.lane.add(`${community} ${channel}`, async () => {
      await work();
      inHand.delete(id);
      done.resolve();
      if (runsLow(outlet) && waiting.size > 0) nap.abort();
    });
  }

  async function handle({ delivery, lease }: Held, { poster, pacer }: Outlet): Promise<void> {
    const { signal } = stopping;
    try {
      if (signal.aborted) {
        // Nothing of it was begun in this life, so the next start may have it at once.
        if (clock() < lease.until) await deliveries.postpone(delivery.id, clock());
        return;
      }
      const tools = { deliveries, poster, pacer, clock, wait, owner, signal };
      const end = await deliver(delivery, tools);
      if (end.kind === "later") wakeMs = Math.min(wakeMs, end.until.getTime());
      await settling.settle({ delivery, poster, end });
    } catch (err) {
      log.error({ err, delivery: delivery.id }, "a delivery broke off; it is looked at again");
    }
  }

  function leaseFrom(now: Date, poster?: Poster): Lease {
    const ms = Math.max(LEASE_MS, poster?.certainAfterMs ?? 0);
    return { owner, until: new Date(now.getTime() + ms) };
  }

  async function keepRunning(): Promise<void> {
    const { signal } = stopping;
    await wait(SETTLED_MS, signal);
    while (!signal.aborted) {
      nap = new AbortController();
      try {
        await pass();
        await wait(untilNextMs(), AbortSignal.any([nap.signal, signal]));
      } catch (err) {
        log.error({ err }, "the digests cannot be read or kept; they are tried again");
        await wait(AFTER_FAULT_MS, signal);
      }
    }
  }

  /** Until a postponed delivery, or the full minute that most digests come at. */
  function untilNextMs(): number {
    const nowMs = clock().getTime();
    const toMinuteMs = MINUTE_MS - (nowMs % MINUTE_MS);
    return Math.max(1, Math.min(POLL_MS, toMinuteMs, wakeMs - nowMs));
  }

  return {
    async tick() {
      const claimed = noneClaimed();
      let takenOver = 0;
      await wait(SETTLED_MS, stopping.signal);
      for (;;) {
        const report = await pass();
        takenOver += report.takenOver;
        for (const each of OUTCOMES) claimed[each] += report.claimed[each];
        if (inHand.size > 0) await Promise.all(inHand.values());
        else if (report.took === 0) return { claimed, takenOver };
      }
    },
    async run() {
      running ??= keepRunning();
      await running;
    },
    async stop() {
      stopping.abort();
      const ended = Promise.all([running, ...inHand.values()]);
      await Promise.race([ended, wait(STOP_WITHIN_MS)]);
    },
  };
}

const OUTCOMES = ["post", "empty", "skipped", "missed", "passed"] as const;

function noneClaimed(): Record<Claim["outcome"], number> {
  return { post: 0, empty: 0, skipped: 0, missed: 0, passed: 0 };
}

function forgetOver(moments: Map<string, number>, now: Date): void {
  for (const [id, untilMs] of moments) if (untilMs <= now.getTime()) moments.delete(id);
}
