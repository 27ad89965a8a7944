import { setTimeout as wait } from "node:timers/promises";

/**
 * Tells whether work is done within a time. It goes on if it is not; if it fails in time, so does this.
 */
export async function isDoneWithin(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  const stop = new AbortController();
  const late = wait(limitMs, false, { signal: stop.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    stop.abort();
  }
}
