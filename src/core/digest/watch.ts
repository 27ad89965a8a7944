import type { PastDelivery } from "./digest-store.ts";
import type { AtOnce, Slot } from "./schedule.ts";
import type { Subscription } from "./subscription.ts";

/** How many posts an hour a watch makes at most, unless somebody sets another number. */
export const USUAL_PER_HOUR = 4;
/** More posts an hour are a stream that nobody reads. */
export const MOST_PER_HOUR = 20;

/** What came longer ago is no news to be told at once; the digests and `/nato latest` still have it. */
export const NEWS_MS = 24 * 60 * 60 * 1_000;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * The slot of a watch's turn: the present minute in UTC, so that a turn taken by two processes is one.
 * `undefined` where that minute, or after a clock was set back a later one, has had its turn.
 *
 *     30 May 2024, 08:03:27 UTC → 2024-05-30T08:03
 */
export function watchSlot(
  { lastSlot }: Pick<Subscription, "lastSlot">,
  now: Date,
): Slot | undefined {
  const key = now.toISOString().slice(0, "2024-05-30T08:03".length);
  return key > (lastSlot ?? "") ? { key, at: now } : undefined;
}

/**
 * Tells from when on a watch may post again: never twice in one minute, and when of its last posts, as
 * many as an hour may hold, the oldest is an hour old. `undefined` where it has not posted yet.
 *
 *     two an hour, posts at 08:03:27 and 08:40:10   → 09:03:27
 */
export function opensAfter(posts: readonly Date[], { perHour }: AtOnce): Date | undefined {
  const times = posts.map((post) => post.getTime()).toSorted((one, other) => other - one);
  const [newestMs] = times;
  if (newestMs === undefined) return undefined;
  const nextMinuteMs = newestMs - (newestMs % MINUTE_MS) + MINUTE_MS;
  const oldestMs = times[perHour - 1] ?? Number.NEGATIVE_INFINITY;
  return new Date(Math.max(nextMinuteMs, oldestMs + HOUR_MS));
}

/** When a watch posted, as its history tells; what was refused or came too late stands nowhere. */
export function postsIn(history: readonly PastDelivery[]): readonly Date[] {
  return history
    .filter(({ state }) => state !== "refused" && state !== "missed")
    .map(({ slotAt }) => slotAt);
}
