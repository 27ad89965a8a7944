import { Routes } from "discord.js";
import type { Clock, Log } from "#core/ports.ts";
import type { DigestLine } from "./digest-line.ts";
import { factsOf } from "./faults.ts";
import { createHourlyBudget } from "./hourly-budget.ts";
import { MESSAGE } from "./limits.ts";

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
  const budget = createHourlyBudget(MESSAGE.crosspostsAnHour, clock);
  return {
    async publish(channel, message) {
      if (!budget.take(channel)) {
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
