import { FeedError } from "#core/errors.ts";
import { readSafeUrl, UnsafeAddress, type Allow } from "./address-guard.ts";

/** More redirects than this are a loop, or somebody's game. */
export const MOST_REDIRECTS = 5;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Reads where an answer sends its reader; `undefined` where it is no redirect. Throws a `FeedError`
 * where the new address may not be fetched, or leads from https back to http.
 *
 *     302, location: "/hub?from=legacy", asked at https://www.nato.int/x → https://www.nato.int/hub?from=legacy
 */
export function readRedirect(
  answer: { readonly status: number; readonly location: string | undefined },
  asked: URL,
  allow: Allow,
): URL | undefined {
  if (!REDIRECTS.has(answer.status)) return undefined;
  const next = answer.location === undefined ? null : URL.parse(answer.location, asked.href);
  if (next === null) throw new FeedError(`${asked.host} redirects without saying where to.`);
  if (asked.protocol === "https:" && next.protocol === "http:") {
    throw new UnsafeAddress(`${asked.host} redirects from https to http, which is refused.`);
  }
  return readSafeUrl(next, allow);
}
