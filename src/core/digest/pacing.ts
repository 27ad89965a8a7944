import type { Clock } from "../ports.ts";
import type { ChannelRef } from "./subscription.ts";
import type { Wait } from "../waiting.ts";

/** How many posts a platform takes in a second; what is absent is not limited. */
export interface Pace {
  readonly perSecond?: number;
  readonly perCommunityPerSecond?: number;
  readonly perChannelPerSecond?: number;
}

/** Holds posts back so that a platform never has to refuse them. */
export interface Pacer {
  /** Resolves when a post to the channel may be handed over; early when the signal says to stop. */
  turn(channel: ChannelRef, signal?: AbortSignal): Promise<void>;
}

/** What a pacer is made of. */
export interface PacerParts {
  readonly pace: Pace;
  readonly clock: Clock;
  readonly wait: Wait;
}

/**
 * A second as it is counted here: what is sent at even pace may arrive closer together.
 *
 *     50 a second → in any 1,020 ms at most 50, on average 49
 */
const SECOND_MS = 1_020;
/** The least part of an even pause between two: what was held up is made up for little by little. */
const SHORTEST_PAUSE = 0.8;
/** More meters than so many are looked through for those that nobody waits for. */
const MANY_METERS = 1_000;

/**
 * Makes a pacer for one platform. It counts what passed in the last second, so a process that was held
 * up for a moment makes up for it, and still never passes more in any second than is allowed.
 * A clock set back holds nobody up.
 */
export function createPacer({ pace, clock, wait }: PacerParts): Pacer {
  const meters = new Map<string, Meter>();

  async function pass(key: string, { perSecond, signal }: Passing): Promise<void> {
    if (perSecond === undefined || signal?.aborted) return;
    if (meters.size > MANY_METERS) forgetIdle(meters, clock().getTime());
    let meter = meters.get(key);
    if (meter === undefined) meters.set(key, (meter = createMeter(perSecond, { clock, wait })));
    await meter.pass(signal);
  }

  return {
    async turn({ community, channel }, signal) {
      // The narrowest first, so that no turn of the whole platform passes unused meanwhile.
      const inChannel = { perSecond: pace.perChannelPerSecond, signal };
      await pass(`channel ${community} ${channel}`, inChannel);
      await pass(`community ${community}`, { perSecond: pace.perCommunityPerSecond, signal });
      await pass("platform", { perSecond: pace.perSecond, signal });
    },
  };
}

interface Passing {
  readonly perSecond: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** A gate that so many may pass in a second, in the order in which they came. */
interface Meter {
  pass(signal: AbortSignal | undefined): Promise<void>;
  /** Tells whether nobody waits at it, and nobody who comes would have to. */
  isIdle(nowMs: number): boolean;
}

function createMeter(perSecond: number, { clock, wait }: Omit<PacerParts, "pace">): Meter {
  const most = Math.max(1, Math.floor(perSecond));
  const windowMs = (SECOND_MS * most) / perSecond;
  const pauseMs = (windowMs / most) * SHORTEST_PAUSE;
  const passedMs: number[] = [];
  let waiting = 0;
  let last = Promise.resolve();

  /** The moment, after what passed before was moved back with a clock that was set back. */
  function readClock(): number {
    const nowMs = clock().getTime();
    const backMs = (passedMs.at(-1) ?? nowMs) - nowMs;
    if (backMs > 0) for (const [place, ms] of passedMs.entries()) passedMs[place] = ms - backMs;
    return nowMs;
  }

  async function passNext(signal: AbortSignal | undefined): Promise<void> {
    const nowMs = readClock();
    const windowEndsMs = passedMs.length < most ? nowMs : (passedMs[0] ?? nowMs) + windowMs;
    const waitMs = Math.max(windowEndsMs, (passedMs.at(-1) ?? -pauseMs) + pauseMs) - nowMs;
    if (waitMs > 0 && !signal?.aborted) await wait(Math.ceil(waitMs), signal);
    if (passedMs.length === most) passedMs.shift();
    passedMs.push(readClock());
  }

  return {
    async pass(signal) {
      waiting++;
      last = last.then(() => passNext(signal));
      await last;
      waiting--;
    },
    isIdle: (nowMs) => waiting === 0 && (passedMs.at(-1) ?? 0) + windowMs <= nowMs,
  };
}

function forgetIdle(meters: Map<string, Meter>, nowMs: number): void {
  for (const [key, meter] of meters) if (meter.isIdle(nowMs)) meters.delete(key);
}
