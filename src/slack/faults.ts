import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import { SettingsError, UnreachableError } from "#core/errors.ts";

/** Which token was tried, and where. */
export interface TriedToken {
  readonly setting: "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN";
  readonly apiUrl?: string | undefined;
}

const WHERE_TO_GET = {
  SLACK_BOT_TOKEN:
    "Copy the Bot User OAuth Token (xoxb-…) from https://api.slack.com/apps → your app → OAuth & Permissions",
  SLACK_APP_TOKEN:
    "Copy an app-level token (xapp-…) with connections:write from https://api.slack.com/apps → your app → Basic Information",
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

/**
 * Says in one line why Slack could not be started with a token, and what to do; never the token. An
 * `UnreachableError` where it may be otherwise in a while.
 */
export function explainToken(error: unknown, { setting, apiUrl }: TriedToken): SettingsError {
  if (error instanceof WebAPIPlatformError) {
    const refusal = `Slack refuses ${setting} (${error.data.error}).`;
    if (PASSING.has(error.data.error)) {
      return new UnreachableError([`Slack is in trouble (${error.data.error}).`], { cause: error });
    }
    return new SettingsError([`${refusal} ${WHERE_TO_GET[setting]}.`], { cause: error });
  }
  if (error instanceof WebAPIRateLimitedError) {
    const wait = `Slack asks to wait ${error.retryAfter} seconds before the next start.`;
    return new UnreachableError([wait], { cause: error });
  }
  const where = apiUrl ?? "https://slack.com/api/";
  const isPassing = !(error instanceof WebAPIHTTPError) || error.statusCode >= 500;
  const Fault = isPassing ? UnreachableError : SettingsError;
  return new Fault(
    [
      `Slack cannot be reached at ${where} (${reasonOf(error)}). ` +
        "Check the network and its proxy, and SLACK_API_URL if it is set.",
    ],
    { cause: error },
  );
}

/** The network's own word for a failed request, such as `ECONNREFUSED`; none where it has none. */
export function networkCode(error: unknown): string | undefined {
  const original = originalOf(error);
  const cause = original instanceof Error ? original.cause : undefined;
  return codeOf(cause) ?? codeOf(original);
}

function reasonOf(error: unknown): string {
  const original = originalOf(error);
  return (
    networkCode(error) ?? (original instanceof Error ? original.message : "the socket was closed")
  );
}

function originalOf(error: unknown): unknown {
  return error instanceof WebAPIRequestError ? error.original : error;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
