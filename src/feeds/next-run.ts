import type { FeedState } from "#core/newsroom/feed-store.ts";
import { jitterOf } from "./politeness.ts";

/** No feed is read more often. */
const LEAST_INTERVAL_MS = 15 * 60_000;
const LONGEST_INTERVAL_MS = 24 * 60 * 60_000;

/**
 * Tells when a feed is to be read next: a quarter of an hour after `now` and up to a fifth more, so
 * that feeds spread; after failures twice as long each time, up to a day. The host's own wish, `notBefore`,
 * is honoured beyond that.
 *
 *     no failure, 12:00 → 12:15 … 12:18, always the same for an address
 *     3 failures, 12:00 → 14:00 … 14:24
 */
export function nextRun(
  state: Pick<FeedState, "address" | "failures">,
  now: Date,
  notBefore: Date | null = null,
): Date {
  const doubled = LEAST_INTERVAL_MS * 2 ** Math.min(state.failures, 20);
  const interval = Math.min(doubled, LONGEST_INTERVAL_MS);
  const jitter = (jitterOf(state.address) * interval) / 5;
  const due = now.getTime() + interval + Math.floor(jitter);
  return new Date(Math.max(due, notBefore?.getTime() ?? 0));
}
