import { FeedError } from "#core/errors.ts";
import { UnsafeAddress } from "./address-guard.ts";

/** What came of a request. */
export type Fetched = NewContent | { readonly status: "unchanged" } | Refused;

/** Something new to read. */
export interface NewContent {
  readonly status: "content";
  /** Unpacked and decoded, without a byte-order mark. */
  readonly text: string;
  /** The header as it came; empty where there is none. What counts is the content. */
  readonly contentType: string;
  /** For the next conditional request. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Where it was in the end, after redirects. */
  readonly finalUrl: string;
}

/**
 * Why nothing was read. `gone`: nothing stands there (404, 410); `forbidden`: the host or its
 * robots.txt does not want us; `later`: the host is busy, down or resting; `unsafe`: the address may
 * not be reached; `broken`: what came can not be read.
 */
export type RefusalReason = "gone" | "forbidden" | "later" | "unsafe" | "broken";

/** A request that brought nothing. */
export interface Refused {
  readonly status: "refused";
  readonly reason: RefusalReason;
  /** One sentence for people. */
  readonly error: FeedError;
  /** Not before this moment; `null` where the host does not say. */
  readonly retryAt: Date | null;
}

/** Refuses, with the reason in a sentence. */
export function refuse(
  reason: RefusalReason,
  message: string,
  retryAt: Date | null = null,
): Refused {
  return { status: "refused", reason, error: new FeedError(message), retryAt };
}

/** Tells whether an answer brought nothing. */
export function isRefusal(answer: { readonly status: string }): answer is Refused {
  return answer.status === "refused";
}

/**
 * Makes a refusal of what was thrown during a request: a `FeedError` says itself what is wrong, all
 * else is the network's.
 *
 *     ECONNREFUSED, www.nato.int → later, “www.nato.int cannot be reached (ECONNREFUSED).”
 */
export function refusalOf(error: unknown, host = "The host"): Refused {
  const ours = feedErrorIn(error);
  if (ours !== undefined) {
    const reason = ours instanceof UnsafeAddress ? "unsafe" : "broken";
    return { status: "refused", reason, error: ours, retryAt: null };
  }
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  const why = typeof code === "string" ? code : "no reason given";
  const message = `${host} cannot be reached (${why}).`;
  return {
    status: "refused",
    reason: "later",
    error: new FeedError(message, { cause: error }),
    retryAt: null,
  };
}

/** Libraries wrap what was thrown in their look-ups. */
function feedErrorIn(error: unknown): FeedError | undefined {
  for (let cause = error, depth = 0; depth < 5 && cause instanceof Error; depth++) {
    if (cause instanceof FeedError) return cause;
    cause = cause.cause;
  }
  return undefined;
}
