import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import {
  HTTPModuleFunctions,
  isRawBodyError,
  type AnyMiddlewareArgs,
  type NextFn,
} from "@slack/bolt";
import type { Clock, Log } from "#core/ports.ts";
import { factsOf } from "./faults.ts";
import { REQUEST_PATH } from "./registration.ts";

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
const MOST_SKEW_SECONDS = 5 * 60;
/** A request is taken until five minutes after its own time, which may lie five minutes ahead. */
const SIGNATURE_MEMORY_MS = 2 * MOST_SKEW_SECONDS * 1_000;
/** Slack sends an event again at once, after one minute, and after five. */
const EVENT_MEMORY_MS = 60 * 60 * 1_000;
const MOST_REMEMBERED = 20_000;

/** Larger than anything that Slack sends us, and small enough to be thrown at us all day. */
const BODY_LIMIT = "256kb";

/** What Bolt leaves of an unsigned request: https://docs.slack.dev/interactivity/implementing-slash-commands */
const CERTIFICATE_CHECK = "ssl_check=1";

/** Remembers for a while what came before; the oldest is forgotten first. */
export interface Memory {
  /** Tells whether this comes for the first time, and remembers it. */
  isNew(key: string): boolean;
}

/** Makes a memory that holds each key for `forMs` milliseconds, and at most `most` of them. */
export function createMemory(
  clock: Clock,
  { forMs, most = MOST_REMEMBERED }: { readonly forMs: number; readonly most?: number },
): Memory {
  const seen = new Map<string, number>();
  return {
    isNew(key) {
      const now = clock().getTime();
      for (const [oldest, at] of seen) {
        if (at > now - forMs && seen.size < most) break;
        seen.delete(oldest);
      }
      if (seen.has(key)) return false;
      seen.set(key, now);
      return true;
    },
  };
}

/** What the guard needs to tell Slack's requests from others. */
export interface GuardParts {
  readonly signingSecret: string;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Stands before Bolt's own listener and lets only fresh requests of Slack's pass, each of them once.
 *
 * Bolt checks the signature and that a request is not old. It takes the same request twice, and one
 * whose time lies ahead (seen in 5.1.0): both are refused here with 401, as is a wrong signature,
 * and a body that is too large with 413.
 */
export function guardRequests(
  listener: RequestListener,
  { signingSecret, clock, log }: GuardParts,
): RequestListener {
  const signatures = createMemory(clock, { forMs: SIGNATURE_MEMORY_MS });

  async function admit(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = await refuse(request);
    if (refusal === undefined) {
      listener(request, response);
      return;
    }
    log.warn({ status: refusal.status }, `refused a request to Slack’s address: ${refusal.why}`);
    response.writeHead(refusal.status, { connection: "close" });
    response.end();
  }

  async function refuse(request: IncomingMessage): Promise<Refusal | undefined> {
    let body: string;
    try {
      const { rawBody } = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(
        { enabled: true, signingSecret, bodyLimit: BODY_LIMIT },
        request,
      );
      body = rawBody.toString();
    } catch (error) {
      if (isRawBodyError(error)) return { status: 413, why: "its body is too large or broken" };
      return { status: 401, why: "it is stale, or its signature is missing or wrong" };
    }
    // Slack's check of our certificate is not signed: nothing else of it is read, or remembered.
    if (body === CERTIFICATE_CHECK) return undefined;
    const seconds = Number(request.headers["x-slack-request-timestamp"]);
    const ahead = seconds - clock().getTime() / 1_000;
    if (!(Math.abs(ahead) <= MOST_SKEW_SECONDS)) return { status: 401, why: "its time is not now" };
    // Bolt takes `v0=hash` with anything behind a further `=`, so the hash alone tells.
    const [, hash = ""] = String(request.headers["x-slack-signature"]).split("=");
    return signatures.isNew(hash) ? undefined : { status: 401, why: "it came before" };
  }

  return (request, response) => {
    const isForSlack = request.method === "POST" && request.url?.split("?")[0] === REQUEST_PATH;
    if (!isForSlack) return listener(request, response);
    admit(request, response).catch((error: unknown) => {
      log.error(factsOf(error), "a request to Slack’s address broke");
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

interface Refusal {
  readonly status: 401 | 413;
  readonly why: string;
}

/**
 * Lets each event pass once, however often Slack sends it. That an event says it is sent again is no
 * reason to drop it: the first sending may never have arrived.
 */
export function createEventGuard(clock: Clock) {
  const events = createMemory(clock, { forMs: EVENT_MEMORY_MS });
  return async ({ body, next }: AnyMiddlewareArgs & { next: NextFn }): Promise<void> => {
    const id: unknown = "event_id" in body ? body.event_id : undefined;
    if (typeof id !== "string" || events.isNew(id)) await next();
  };
}
