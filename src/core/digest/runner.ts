import type { Clock, Log } from "../ports.ts";
import { tellsQuiet, type Compose } from "./claiming.ts";
import { deliver, LEASE_MS } from "./delivery.ts";
import type { Arrivals, Claim, Delivery, DeliveryStore, Lease } from "./digest-store.ts";
import { createOutlets, hasRoom, runsLow, type Outlet } from "./outlets.ts";
import { GRACE_MS, SETTLED_MS } from "./planning.ts";
import type { Poster } from "./poster.ts";
import { createSettling } from "./settling.ts";
import type { Subscription } from "./subscription.ts";
import { createTurns, type WonTurn } from "./turns.ts";
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
  /** Forgets what is kept for some time only; called once a day. */
  tidy?(): Promise<void>;
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

/** So many deliveries are taken over or given up at a time. */
const BATCH = 50;
/** At least so often it is looked what is due. */
const POLL_MS = 2_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
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
  const settling = createSettling({ deliveries, clock, log, owner });
  const stopping = new AbortController();
  const turns = createTurns({ ...parts, signal: stopping.signal });
  const inHand = new Map<string, Promise<void>>();
  const full = new Set<Outlet>();
  const platforms = [...outlets.keys()];
  let tidiedMs = clock().getTime();
  let nap = new AbortController();
  let wakeMs = Number.POSITIVE_INFINITY;
  let running: Promise<void> | undefined;

  /** Takes what is due into hand, as much as the lanes hold; yields what it took. */
  async function pass(): Promise<TickReport & { readonly took: number }> {
    wakeMs = Number.POSITIVE_INFINITY;
    await giveUpLate();
    await tidyDaily();
    const takenOver = await takeOverAbandoned();
    const claimed = noneClaimed();
    turns.renew();
    full.clear();
    const unserved = await turns.takeUnserved(platforms);
    const won = [...unserved.won];
    for (const each of unserved.won) carryOn(each);
    // A batch of each in turn: a platform with much to do holds up no other.
    const open = new Set(outlets.values());
    while (open.size > 0 && !stopping.signal.aborted) {
      for (const outlet of open) {
        if (!hasRoom(outlet)) full.add(outlet);
        const batch = hasRoom(outlet) ? await turns.take(outlet.poster) : undefined;
        if (batch?.goesOn !== true) open.delete(outlet);
        for (const each of batch?.won ?? []) carryOn(each);
        won.push(...(batch?.won ?? []));
      }
    }
    for (const { claim } of won) claimed[claim.outcome]++;
    return { claimed, takenOver, took: takenOver + won.length };
  }

  /** Ends what nobody posted in time, before anything is claimed: the next edition has its releases. */
  async function giveUpLate(): Promise<void> {
    for (;;) {
      const now = clock();
      const slotsBefore = new Date(now.getTime() - GRACE_MS);
      const late = await deliveries.giveUp({ slotsBefore, now }, BATCH);
      for (const delivery of late) settling.logGivenUp(delivery);
      if (late.length < BATCH) return;
    }
  }

  async function tidyDaily(): Promise<void> {
    const nowMs = clock().getTime();
    if (nowMs >= tidiedMs && nowMs - tidiedMs < DAY_MS) return;
    tidiedMs = nowMs;
    await parts.tidy?.().catch((err: unknown) => log.error({ err }, "old things are still kept"));
  }

  async function takeOverAbandoned(): Promise<number> {
    const now = clock();
    const abandoned = await deliveries.abandoned(now, BATCH + inHand.size, platforms);
    let taken = 0;
    for (const delivery of abandoned) {
      const outlet = outlets.get(delivery.subscription.channel.platform);
      if (outlet === undefined || inHand.has(delivery.id) || stopping.signal.aborted) continue;
      // The moment before the claim was read: whoever took it since has a lease beyond that.
      const ms = Math.max(LEASE_MS, outlet.poster.certainAfterMs);
      const lease = { owner, until: new Date(now.getTime() + ms) };
      if (!(await deliveries.takeOver(delivery, lease, now))) continue;
      takeInHand({ delivery, lease }, outlet);
      taken++;
    }
    return taken;
  }

  function carryOn({ claim, delivery, lease }: WonTurn): void {
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
      if (runsLow(outlet) && full.has(outlet)) nap.abort();
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
