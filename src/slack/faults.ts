import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import { SettingsError, UnreachableError } from "#core/errors.ts";
import { sayStranger, sayTokenRefused, sayUnreached } from "#core/platform-faults.ts";

/** Which token was tried, and where. */
export interface TriedToken {
  readonly setting: "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN";
  readonly apiUrl?: string | undefined;
}

const WHERE = {
  SLACK_BOT_TOKEN:
    "the Bot User OAuth Token (xoxb-…) from https://api.slack.com/apps → your app → OAuth & Permissions",
  SLACK_APP_TOKEN:
    "an app-level token (xapp-…) with connections:write from https://api.slack.com/apps → your app → Basic Information",
} as const;

/** The facts of an error that may stand in a log: Slack's own word for it, and nobody's words. */
export function factsOf(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name, stack } = error;
  const reason = error instanceof WebAPIPlatformError ? error.data.error : codeOf(error);
  return { error: name, reason, stack };
}

/** Slack’s words for its own trouble: https://docs.slack.dev/reference/methods/auth.test */
const PASSING = new Set([
  "fatal_error",
  "internal_error",
  "ratelimited",
  "request_timeout",
  "service_unavailable",
]);

/** Slack’s words for what it refuses: `invalid_auth`. Another server’s page or data is none. */
const WORD = /^[a-z][a-z0-9_]*$/;

/**
 * Says in one line why Slack could not be started with a token, and what to do; never the token. An
 * `UnreachableError` where it may be otherwise in a while.
 *
 *     {"ok": false, "error": "invalid_auth"} → Slack refuses SLACK_BOT_TOKEN (invalid_auth): copy …
 *     a network's login page                 → What answers at https://slack.com/api/ is not Slack: …
 */
export function explainToken(error: unknown, { setting, apiUrl }: TriedToken): SettingsError {
  const at = apiUrl ?? "https://slack.com/api/";
  const tried = { platform: "Slack", at, setting: "SLACK_API_URL" } as const;
  const passing = (said: string) => new UnreachableError([said], { cause: error });
  if (isNotSlack(error)) return passing(sayStranger(tried));
  if (error instanceof WebAPIPlatformError) {
    const { error: word } = error.data;
    if (PASSING.has(word)) return passing(`Slack is in trouble (${word}).`);
    const refused = sayTokenRefused({ platform: "Slack", setting, word, copy: WHERE[setting] });
    return new SettingsError([refused], { cause: error });
  }
  if (error instanceof WebAPIRateLimitedError) {
    return passing(`Slack asks to wait ${error.retryAfter} seconds before the next start.`);
  }
  return passing(sayUnreached(tried, reasonOf(error)));
}

/**
 * Tells whether another server answered: Slack answers in JSON with a word of its own, with 200 or in
 * trouble with 5xx, and sends nobody elsewhere. What its client then trips over is a plain error.
 * https://docs.slack.dev/apis/web-api/#responses
 */
function isNotSlack(error: unknown): boolean {
  if (error instanceof WebAPIPlatformError) return !WORD.test(error.data.error ?? "");
  if (error instanceof WebAPIHTTPError) return error.statusCode < 500;
  const original = originalOf(error);
  if (networkCode(error) !== undefined || !(original instanceof Error)) return false;
  const isRedirect = original.cause instanceof Error && /redirect/.test(original.cause.message);
  return isRedirect || (original === error && /^(?:Type|Syntax)Error$/.test(original.name));
}

/** The network's own word for a failed request, such as `ECONNREFUSED`; none where it has none. */
export function networkCode(error: unknown): string | undefined {
  const original = originalOf(error);
  const cause = original instanceof Error ? original.cause : undefined;
  return codeOf(cause) ?? codeOf(original);
}

/** What is known of a failure, in a word: what a library says of its own inside tells nobody anything. */
function reasonOf(error: unknown): string {
  if (error instanceof WebAPIHTTPError) return `HTTP ${error.statusCode}`;
  const original = originalOf(error);
  if (original instanceof Error && original.name === "TimeoutError") return "no answer in time";
  return networkCode(error) ?? "the connection was closed";
}

function originalOf(error: unknown): unknown {
  return error instanceof WebAPIRequestError ? error.original : error;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
