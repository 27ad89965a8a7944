import { DiscordAPIError, RateLimitError } from "discord.js";
import { DeliveryError } from "#core/errors.ts";
import { ERROR } from "./limits.ts";

/** What a request was to do: a lost answer to one that writes leaves in doubt whether it did. */
export type Way = "write" | "read";

/** Where nobody listens, or Discord has a fault, it is asked again so much later. */
const SOON_MS = 5_000;
/** What Discord refuses for a reason of ours will not be better a minute later. */
export const LATER_MS = 3_600_000;

/** With these a request has never left. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Tells what an error of a request means for a post.
 *
 *     403 Missing Permissions (50013)   → forbidden
 *     404 Unknown Channel (10003)       → gone
 *     400 Invalid Form Body (50035)     → unfit: it will not be taken an hour later either
 *     429, ECONNREFUSED                 → busy: surely not posted
 *     502, a time-out, a cut socket     → unsure for a write, busy for a read
 *
 * Only what Discord itself says ends a digest. What a proxy or Discord's outer network says (a page
 * without a code) may hit every channel at once and pass, so it is `busy`.
 */
export function deliveryError(cause: unknown, way: Way): DeliveryError {
  if (cause instanceof DeliveryError) return cause;
  if (cause instanceof RateLimitError) {
    const { timeToReset, retryAfter, sublimitTimeout } = cause;
    const retryAfterMs = Math.ceil(Math.max(timeToReset, retryAfter, sublimitTimeout));
    return new DeliveryError("busy", { cause, retryAfterMs });
  }
  if (cause instanceof DiscordAPIError) return refusal(cause);
  const isSurelyUndone = way === "read" || NEVER_SENT.has(codeOf(cause));
  return isSurelyUndone
    ? new DeliveryError("busy", { cause, retryAfterMs: SOON_MS })
    : new DeliveryError("unsure", { cause });
}

function refusal(cause: DiscordAPIError): DeliveryError {
  const { code, status } = cause;
  const isOfDiscord = typeof code === "number" && code !== ERROR.blockedByNetwork;
  if (code === ERROR.unknownChannel || (status === 404 && isOfDiscord && code > 0)) {
    return new DeliveryError("gone", { cause });
  }
  if (status === 400 && code === ERROR.invalidBody) return new DeliveryError("unfit", { cause });
  if (code === ERROR.wrongChannelType || (status === 403 && isOfDiscord)) {
    return new DeliveryError("forbidden", { cause });
  }
  return new DeliveryError("busy", { cause, retryAfterMs: LATER_MS });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error && "code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
