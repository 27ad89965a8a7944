import { setTimeout as sleep } from "node:timers/promises";

/** Waits so long, or until the signal says that nobody waits any more; never throws. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/**
 * Waits by the machine's own timer, which keeps no process alive.
 *
 *     await waitQuietly(2_000, signal)
 */
export const waitQuietly: Wait = async (ms, signal) => {
  await sleep(ms, undefined, { ref: false, ...(signal && { signal }) }).catch(() => undefined);
};

/** Waits by a timer that keeps the process alive: for a command line, where nothing else does. */
export const waitAwake: Wait = async (ms, signal) => {
  await sleep(ms, undefined, signal && { signal }).catch(() => undefined);
};
