import { DiscordAPIError, REST } from "discord.js";
import { DeliveryError } from "#core/errors.ts";
import type { Clock, Log } from "#core/ports.ts";
import { deliveryError, LATER_MS, type Way } from "./delivery-faults.ts";
import { factsOf, TOKEN_REFUSED } from "./faults.ts";
import { DISCORD_API } from "./limits.ts";

/** What is needed to talk to Discord's API. */
export interface LineParts {
  readonly token: string;
  /** Where Discord's API is, without its version; a proxy, or a loopback server in a test. */
  readonly apiUrl?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** How long to wait for an answer; a test cannot wait ten seconds. */
  readonly timeoutMs?: number | undefined;
}

/** The digests' own line to Discord's API. What goes wrong on it is a `DeliveryError`. */
export interface DigestLine {
  read(path: `/${string}`, query?: Readonly<Record<string, string>>): Promise<unknown>;
  write(path: `/${string}`, body?: object): Promise<unknown>;
}

/** So long a post may take; whether it came through is known five seconds later. */
export const TIMEOUT_MS = 10_000;
/** A read may wait so long for its turn; a post never does, for its own pacing rules it. */
const LONGEST_TURN_MS = 5_000;

/**
 * Opens a line of its own, so that digests never slow an answer. Nothing is tried twice: whoever
 * delivers decides that. After Discord has refused the token, it is not asked again for an hour, for
 * it shuts out who asks in vain ten thousand times
 * (https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).
 */
export function openDigestLine(parts: LineParts): DigestLine {
  const { token, apiUrl = DISCORD_API, clock, log, timeoutMs = TIMEOUT_MS } = parts;
  const rest = new REST({
    api: apiUrl.replace(/\/+$/, ""),
    retries: 0,
    timeout: timeoutMs,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    rejectOnRateLimit: ({ method, timeToReset, retryAfter }) =>
      method.toUpperCase() !== "GET" || Math.max(timeToReset, retryAfter) > LONGEST_TURN_MS,
  }).setToken(token);
  let refusedAt: Date | undefined;

  async function ask(way: Way, request: (signal: AbortSignal) => Promise<unknown>) {
    if (refusedAt !== undefined) {
      const leftMs = refusedAt.getTime() + LATER_MS - clock().getTime();
      if (leftMs > 0 && leftMs <= LATER_MS)
        throw new DeliveryError("busy", { retryAfterMs: leftMs });
      refusedAt = undefined;
      rest.setToken(token);
    }
    try {
      return await request(AbortSignal.timeout(timeoutMs));
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === 401) {
        refusedAt = clock();
        log.error(factsOf(error), TOKEN_REFUSED);
      }
      throw deliveryError(error, way);
    }
  }

  return {
    async read(path, query = {}) {
      return ask("read", async (signal) =>
        rest.get(path, { query: new URLSearchParams(query), signal }),
      );
    },
    async write(path, body) {
      return ask("write", async (signal) =>
        rest.post(path, body === undefined ? { signal } : { body, signal }),
      );
    },
  };
}
