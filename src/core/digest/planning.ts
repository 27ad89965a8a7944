import type { Claim, SubscriptionChanges } from "./digest-store.ts";
import { nextSlot, type Slot } from "./schedule.ts";
import type { Subscription } from "./subscription.ts";

/** So long after its hour a missed edition is still posted; later its releases come with the next. */
const GRACE_MS = 3 * 60 * 60 * 1_000;

/**
 * What came within the last moment is left for the next edition: whoever keeps it may not have
 * finished, and what is covered is never looked at again.
 */
export const SETTLED_MS = 250;

/** What is to become of a turn: nothing, or whatever is new is put together. */
export type Turn = "skipped" | "missed" | "compose";

/** When a subscription's turn is planned. */
export interface Planning {
  readonly subscription: Subscription;
  readonly slot: Slot;
  readonly now: Date;
  /** See `Poster`. */
  readonly leadMs: number;
}

/** No platform must have an edition so long before its hour. */
const LONGEST_LEAD_MS = 30 * 60_000;

/**
 * The slot that a subscription is due for; `undefined` where it stands still. One that is due long
 * before its hour was brought forward, and comes at once.
 */
export function dueSlot({ schedule, nextSlot: key, nextAt }: Subscription): Slot | undefined {
  if (key === null || nextAt === null) return undefined;
  // `nextAt` lies a lead before the slot, and the lead may have been another one when it was set.
  const { at } = nextSlot(schedule, new Date(Date.parse(nextAt) - 1));
  const isEarly = at.getTime() - Date.parse(nextAt) > LONGEST_LEAD_MS;
  return { key, at: isEarly ? new Date(nextAt) : at };
}

/**
 * Decides what becomes of a turn.
 *
 *     the slot of 08:00 at 08:00 or at 10:59 → compose
 *     the slot of 08:00 at 11:01             → missed
 */
export function readTurn({ subscription, slot, now }: Planning): Turn {
  if (subscription.skipSlot === slot.key) return "skipped";
  return now.getTime() - slot.at.getTime() > GRACE_MS ? "missed" : "compose";
}

/**
 * Tells how a subscription goes on once its turn is dealt with. The next turn is the first after this
 * one that may still be posted: after a long downtime the newest, if it lies within the grace, and
 * after a clock was set back none that was dealt with before.
 */
export function changesAfter(outcome: Claim["outcome"], planning: Planning): SubscriptionChanges {
  const { subscription, slot, now, leadMs } = planning;
  const earliestMs = Math.max(slot.at.getTime(), now.getTime() - GRACE_MS);
  let next = nextSlot(subscription.schedule, new Date(earliestMs));
  while (next.key <= slot.key) next = nextSlot(subscription.schedule, next.at);
  const went = {
    lastSlot: slot.key,
    nextSlot: next.key,
    nextAt: new Date(next.at.getTime() - leadMs).toISOString(),
  };
  if (outcome === "skipped") return { ...went, skipSlot: null };
  if (outcome === "missed") return went;
  return { ...went, coveredTo: coveredBy(planning).toISOString() };
}

/** Up to when a turn takes releases: a moment ago, and never back behind what had its turn before. */
export function coveredBy({ subscription, now }: Planning): Date {
  return new Date(Math.max(now.getTime() - SETTLED_MS, Date.parse(subscription.coveredTo)));
}
