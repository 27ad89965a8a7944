import type { FeedState } from "#core/newsroom/feed-store.ts";

/**
 * Shows a feed's address without what may be a secret in it: no query, no name, no password.
 *
 *     https://www.nato.int/rss.xml?key=1 → https://www.nato.int/rss.xml
 */
export function showAddress(address: string): string {
  const url = URL.parse(address);
  return url === null || url.origin === "null" ? address : url.origin + url.pathname;
}

/** What is wrong with a feed; `undefined` where nothing is. */
export type FeedTrouble = "failing" | "silent";

/** A feed that fails or brings nothing for so long is told of. */
const PATIENCE_MS = 24 * 60 * 60 * 1_000;

/**
 * Tells what is wrong with a feed: it could not be read for a day, or it was and nothing new stood
 * there. One that was never read counts from `since`, when it began to be.
 *
 *     3 failures, last success two days ago → failing
 *     read a minute ago, last change two days ago → silent
 */
export function troubleOf(
  state: Pick<FeedState, "failures" | "lastSuccessAt" | "lastChangeAt">,
  { now, since }: { readonly now: Date; readonly since: Date },
): FeedTrouble | undefined {
  const { lastSuccessAt, lastChangeAt } = state;
  const isOver = (moment: Date) => now.getTime() - moment.getTime() >= PATIENCE_MS;
  if (isOver(latest(lastSuccessAt, state.failures > 0 ? null : since) ?? since)) return "failing";
  return lastSuccessAt !== null && isOver(lastChangeAt ?? since) ? "silent" : undefined;
}

function latest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
