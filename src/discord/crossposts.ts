import { Routes } from "discord.js";
import type { Clock, Log } from "#core/ports.ts";
import type { DigestLine } from "./digest-line.ts";
import { factsOf } from "./faults.ts";
import { MESSAGE } from "./limits.ts";

const HOUR_MS = 3_600_000;
/** From so many channels on, those that published nothing for an hour are forgotten. */
const MANY_CHANNELS = 1_000;

/** Publishes messages of announcement channels to their followers. */
export interface Crossposts {
  /** Publishes a message as far as Discord lets it; never fails. */
  publish(channel: string, message: string): Promise<void>;
}

/** What publishing is done with. */
export interface CrosspostParts {
  readonly line: Pick<DigestLine, "write">;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Makes a publisher with a budget for each channel: Discord takes ten an hour, and lets whoever asks
 * for more wait for up to an hour. The message itself stands in its channel in any case.
 */
export function createCrossposts({ line, clock, log }: CrosspostParts): Crossposts {
  const published = new Map<string, readonly number[]>();

  function take(channel: string): boolean {
    const now = clock().getTime();
    const isRecent = (at: number): boolean => now - at < HOUR_MS && at <= now;
    if (published.size >= MANY_CHANNELS) forgetIdle(published, isRecent);
    const recent = (published.get(channel) ?? []).filter(isRecent);
    const isLeft = recent.length < MESSAGE.crosspostsAnHour;
    published.set(channel, isLeft ? [...recent, now] : recent);
    return isLeft;
  }

  return {
    async publish(channel, message) {
      if (!take(channel)) {
        log.warn({ channel, message }, "a digest was not published: its channel’s hour is full");
        return;
      }
      try {
        await line.write(Routes.channelMessageCrosspost(channel, message));
      } catch (error) {
        const { cause = error } = error instanceof Error ? error : {};
        log.warn({ channel, message, ...factsOf(cause) }, "a digest was not published");
      }
    },
  };
}

function forgetIdle(
  published: Map<string, readonly number[]>,
  isRecent: (at: number) => boolean,
): void {
  for (const [channel, times] of published) if (!times.some(isRecent)) published.delete(channel);
}
