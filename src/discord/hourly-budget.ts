import type { Clock } from "#core/ports.ts";

const HOUR_MS = 3_600_000;
/** From so many channels on, those that took nothing for an hour are forgotten. */
const MANY_CHANNELS = 1_000;

/** How often each channel may have something within any hour. */
export interface HourlyBudget {
  /** Takes one of a channel's; `false` where its hour is full. */
  take(channel: string): boolean;
  /** How many channels are kept in mind. */
  channels(): number;
}

/**
 * Makes a budget of so many an hour for each channel. What lies ahead, after the clock was set back,
 * does not count. Idle channels are forgotten, so that it stays small however many there were.
 */
export function createHourlyBudget(most: number, clock: Clock): HourlyBudget {
  const taken = new Map<string, readonly number[]>();
  return {
    take(channel) {
      const now = clock().getTime();
      const isRecent = (at: number): boolean => now - at < HOUR_MS && at <= now;
      if (taken.size >= MANY_CHANNELS) forgetIdle(taken, isRecent);
      const recent = (taken.get(channel) ?? []).filter(isRecent);
      const isLeft = recent.length < most;
      taken.set(channel, isLeft ? [...recent, now] : recent);
      return isLeft;
    },
    channels: () => taken.size,
  };
}

function forgetIdle(
  taken: Map<string, readonly number[]>,
  isRecent: (at: number) => boolean,
): void {
  for (const [channel, times] of taken) if (!times.some(isRecent)) taken.delete(channel);
}
