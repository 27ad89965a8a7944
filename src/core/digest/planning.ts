import type { Claim, SubscriptionChanges } from "./digest-store.ts";
import { nextSlot, type Slot } from "./schedule.ts";
import type { Subscription } from "./subscription.ts";
import { NEWS_MS, opensAfter, watchSlot } from "./watch.ts";

/** So long after its hour a missed edition is still posted; later its releases come with the next. */
export const GRACE_MS = 3 * 60 * 60 * 1_000;

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
 * The slot that a subscription may take at a moment; `undefined` where it stands still, and where a
 * watch has to wait for the next minute.
 */
export function slotNow(subscription: Subscription, now: Date): Slot | undefined {
  return subscription.schedule.kind === "at once" && subscription.nextAt !== null
    ? watchSlot(subscription, now)
    : dueSlot(subscription);
}

/**
 * The slot that a digest is due for; `undefined` where it stands still, and for a watch. One that is
 * due long before its hour was brought forward, and comes at once.
 */
export function dueSlot({ schedule, nextSlot: key, nextAt }: Subscription): Slot | undefined {
  if (key === null || nextAt === null || schedule.kind === "at once") return undefined;
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
  return isTooLate(slot.at, now) ? "missed" : "compose";
}

/**
 * Tells whether an edition may no longer be posted, whether it was put together or not.
 *
 *     the slot of 08:00 at 11:00 → false; at 11:01 → true
 */
export function isTooLate(slotAt: Date, now: Date): boolean {
  return now.getTime() - slotAt.getTime() > GRACE_MS;
}

/** The moment before which a turn was due that is too late now, however early its platform wants it. */
export function surelyLate(now: Date): Date {
  return new Date(now.getTime() - GRACE_MS - LONGEST_LEAD_MS);
}

/**
 * Tells how a subscription goes on once its turn is dealt with. The next turn is the first after this
 * one that may still be posted: after a long downtime the newest, if it lies within the grace, and
 * after a clock was set back none that was dealt with before. `posts` are those before, as far as they
 * bear on how soon a watch may post again.
 */
export function changesAfter(
  outcome: Claim["outcome"],
  planning: Planning,
  posts: readonly Date[] = [],
): SubscriptionChanges {
  const { subscription, slot, now, leadMs } = planning;
  const { schedule } = subscription;
  if (schedule.kind === "at once") {
    const coveredTo = coveredBy(planning).toISOString();
    if (outcome !== "post") return { coveredTo };
    const nextAt = opensAfter([slot.at, ...posts], schedule)?.toISOString();
    return { coveredTo, lastSlot: slot.key, ...(nextAt === undefined ? {} : { nextAt }) };
  }
  const earliestMs = Math.max(slot.at.getTime(), now.getTime() - GRACE_MS);
  let next = nextSlot(schedule, new Date(earliestMs));
  while (next.key <= slot.key) next = nextSlot(schedule, next.at);
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

/** From when on a turn takes releases: where the last one ended, and a watch not what is no news. */
export function coveredFrom({ subscription, now }: Planning): Date {
  const sinceMs = Date.parse(subscription.coveredTo);
  if (subscription.schedule.kind === "daily") return new Date(sinceMs);
  return new Date(Math.max(sinceMs, now.getTime() - NEWS_MS));
}
