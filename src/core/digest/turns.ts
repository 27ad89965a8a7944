import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Clock, Log } from "../ports.ts";
import { writeClaim, type ClaimingParts } from "./claiming.ts";
import { LEASE_MS } from "./delivery.ts";
import type { Claim, Delivery, DeliveryStore, Lease } from "./digest-store.ts";
import { slotNow, surelyLate } from "./planning.ts";
import type { Poster } from "./poster.ts";
import type { Subscription } from "./subscription.ts";

/** What turns are taken with. */
export interface TurnsParts extends Omit<ClaimingParts, "deliveries"> {
  readonly deliveries: DeliveryStore;
  readonly clock: Clock;
  readonly log: Log;
  /** The name of this process. */
  readonly owner: string;
  /** Says that the process stops: nothing more is taken. */
  readonly signal: AbortSignal;
}

/** A turn that this process won; there is no delivery where nothing is posted. */
export interface WonTurn {
  readonly claim: Claim;
  readonly delivery: Delivery | undefined;
  readonly lease: Lease;
}

/** What one batch of turns came to. */
export interface TurnBatch {
  readonly won: readonly WonTurn[];
  /** Whether more may be due at once. */
  readonly goesOn: boolean;
}

/** Takes the turns that are due, a batch at a time. */
export interface Turns {
  /** Looks at everything anew: what had to wait may be ready. */
  renew(): void;
  /** Takes a batch of what is due on a poster's platform. */
  take(poster: Poster): Promise<TurnBatch>;
  /** Takes a batch of what is too late on platforms that none of the posters serves. */
  takeUnserved(served: readonly string[]): Promise<TurnBatch>;
}

/** So many turns are taken in one transaction. */
const BATCH = 50;
/** So many turns may wait for what is being taken in before those behind them have to wait too. */
const MOST_WAITING = 1_000;
/** A turn that broke is looked at again after so long. */
const BROKEN_REST_MS = 5 * 60_000;
/** So often claims that all were lost are written anew at once: something came, or others took them. */
const MOST_LOST = 3;

/** Makes what takes turns: of each platform by itself, so that none stands in another's way. */
export function createTurns(parts: TurnsParts): Turns {
  const { deliveries, clock, log, owner, signal } = parts;
  const broken = new Map<string, number>();
  let waiting = new Map<string, Set<string>>();
  let lost = 0;

  /** Writes the claim of a turn; `undefined` where it has to wait, or is broken. */
  async function plan(
    subscription: Subscription,
    { now, poster }: { readonly now: Date; readonly poster: Poster | undefined },
  ): Promise<Claim | undefined> {
    const { platform } = subscription.channel;
    try {
      const slot = slotNow(subscription, now);
      const leadMs = poster?.leadMs ?? 0;
      const claim = slot && (await writeClaim({ subscription, slot, now, leadMs }, poster, parts));
      if (claim === undefined) waitingOn(platform).add(subscription.id);
      return claim;
    } catch (err) {
      log.error({ err, subscription: subscription.id }, "an edition could not be put together");
      broken.set(subscription.id, now.getTime() + BROKEN_REST_MS);
      return undefined;
    }
  }

  function waitingOn(platform: string): Set<string> {
    const known = waiting.get(platform) ?? new Set<string>();
    waiting.set(platform, known);
    return known;
  }

  async function takeAll(claims: readonly Claim[]): Promise<readonly WonTurn[]> {
    if (claims.length === 0 || signal.aborted) return [];
    const lease = { owner, until: new Date(clock().getTime() + LEASE_MS) };
    const won = await deliveries.claim(claims, lease);
    const byId = new Map(won.map((delivery) => [delivery.id, delivery]));
    return claims
      .filter(({ id }) => byId.has(id))
      .map((each) => ({ claim: each, delivery: byId.get(each.id), lease }));
  }

  return {
    renew() {
      waiting = new Map();
      lost = 0;
      const nowMs = clock().getTime();
      for (const [id, untilMs] of broken) if (untilMs <= nowMs) broken.delete(id);
    },
    async take(poster) {
      const now = clock();
      const resting = waitingOn(poster.platform);
      const before = resting.size;
      const most = BATCH + broken.size + before;
      const due = await deliveries.due(now, most, [poster.platform]);
      const claims: Claim[] = [];
      for (const subscription of due) {
        if (broken.has(subscription.id) || resting.has(subscription.id)) continue;
        const written = await plan(subscription, { now, poster });
        if (written !== undefined) claims.push(written);
        await yieldToOthers();
      }
      const won = await takeAll(claims);
      const looksFurther = resting.size > before && resting.size < MOST_WAITING;
      const triesAgain = claims.length > won.length && lost++ < MOST_LOST;
      return { won, goesOn: won.length > 0 || looksFurther || triesAgain };
    },
    async takeUnserved(served) {
      const now = clock();
      const late = await deliveries.unserved(surelyLate(now), BATCH, served);
      const claims: Claim[] = [];
      for (const subscription of late) {
        const written = await plan(subscription, { now, poster: undefined });
        if (written !== undefined) claims.push(written);
      }
      const won = await takeAll(claims);
      return { won, goesOn: won.length > 0 };
    },
  };
}
