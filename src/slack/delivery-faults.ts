import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";
import { DeliveryError } from "#core/errors.ts";
import { networkCode } from "./faults.ts";

/** What a request was meant to do: where reading fails, nothing is unsure and one may ask again. */
export type Doing = "posting" | "reading";

type Refusal = Exclude<DeliveryError["reason"], "busy"> | { readonly retryAfterMs: number };

const SOON_MS = 5_000;
const MINUTE_MS = 60_000;
/** The operator has to mend something first, such as a token. */
const UNTIL_MENDED_MS = 60 * MINUTE_MS;

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors and …/chat.scheduleMessage#errors */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  channel_not_found: "gone",
  is_archived: "gone",
  channel_is_archived: "gone",
  not_in_channel: "forbidden",
  user_not_in_channel: "forbidden",
  no_permission: "forbidden",
  missing_scope: "forbidden",
  ekm_access_denied: "forbidden",
  as_user_not_supported: "forbidden",
  ratelimited: { retryAfterMs: MINUTE_MS },
  rate_limited: { retryAfterMs: MINUTE_MS },
  restricted_too_many: { retryAfterMs: 5 * MINUTE_MS },
  message_limit_exceeded: { retryAfterMs: 10 * MINUTE_MS },
  invalid_blocks: "unfit",
  invalid_blocks_format: "unfit",
  msg_blocks_too_long: "unfit",
  msg_too_long: "unfit",
  no_text: "unfit",
  time_in_past: { retryAfterMs: MINUTE_MS },
  request_timeout: { retryAfterMs: SOON_MS },
  service_unavailable: "unsure",
  internal_error: "unsure",
  fatal_error: "unsure",
};

/** Words of Slack for a token that it takes no longer. */
const TOKEN_REFUSALS = new Set([
  "account_inactive",
  "invalid_auth",
  "not_authed",
  "token_expired",
  "token_revoked",
]);

/** The request cannot have left, for there was no connection. */
const NEVER_SENT = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Says what an error of Slack's client means for a post.
 *
 *     {ok: false, error: "not_in_channel"}   → forbidden
 *     {ok: false, error: "invalid_blocks"}   → unfit: it will not be taken later either
 *     429, Retry-After: 7                    → busy, after 7 seconds
 *     no answer within ten seconds           → unsure; busy where it was only read
 *
 * Whatever is not known to be a refusal is unsure: an answer that breaks off, one that is no JSON.
 */
export function deliveryErrorOf(error: unknown, doing: Doing): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const refusal = refusalOf(error);
  if (typeof refusal === "object") return new DeliveryError("busy", { ...refusal, cause: error });
  if (refusal === "unsure" && doing === "reading") {
    return new DeliveryError("busy", { retryAfterMs: SOON_MS, cause: error });
  }
  return new DeliveryError(refusal, { cause: error });
}

/** Tells whether the operator has to mend something before anything can be posted. */
export function needsOperator(error: unknown): boolean {
  if (!(error instanceof WebAPIPlatformError)) return false;
  const { error: word } = error.data;
  const isOurs = word === "time_in_past" || meaningOf(word) === "unfit";
  return TOKEN_REFUSALS.has(word) || isOurs || isUnknownRefusal(word);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof WebAPIRateLimitedError) {
    return { retryAfterMs: Math.max(1, error.retryAfter) * 1_000 };
  }
  if (error instanceof WebAPIHTTPError) {
    return error.statusCode < 500 ? { retryAfterMs: MINUTE_MS } : "unsure";
  }
  if (error instanceof WebAPIPlatformError) return meaningOf(error.data.error);
  return NEVER_SENT.has(networkCode(error) ?? "") ? { retryAfterMs: SOON_MS } : "unsure";
}

function meaningOf(word: string): Refusal {
  const known = Object.hasOwn(REFUSALS, word) ? REFUSALS[word] : undefined;
  if (known !== undefined) return known;
  if (word.startsWith("restricted_action")) return "forbidden";
  if (TOKEN_REFUSALS.has(word) || isUnknownRefusal(word)) return { retryAfterMs: UNTIL_MENDED_MS };
  return "unsure";
}

/** `invalid_blocks` is a word of Slack's; the client hands over as one whatever else came back. */
function isUnknownRefusal(word: string): boolean {
  return (
    /^[a-z]+(_[a-z]+)+$/.test(word) &&
    !Object.hasOwn(REFUSALS, word) &&
    !word.startsWith("restricted_action")
  );
}
