import type { PastDelivery } from "./digest-store.ts";
import type { Subscription } from "./subscription.ts";

/** So many turns in a row without news, or so many days, are long. */
const MANY_TURNS = 7;
const LONG_MS = 14 * 24 * 60 * 60 * 1_000;

/** How many past turns `isQuietForLong` wants to see. */
export const TURNS_BEFORE = MANY_TURNS - 1;

/**
 * Tells whether whoever set a digest should hear, once, that nothing comes: the present turn is
 * empty, and so were the six before, or there was no news for 14 days. `before` are the past turns.
 */
export function isQuietForLong(
  { quietTold, lastNewsAt, createdAt }: Subscription,
  before: readonly PastDelivery[],
  now: Date,
): boolean {
  if (quietTold) return false;
  if (now.getTime() - Date.parse(lastNewsAt ?? createdAt) >= LONG_MS) return true;
  return before.length >= TURNS_BEFORE && before.every(({ state }) => state === "empty");
}
