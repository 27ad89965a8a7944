import type { FeedState, FeedTrouble } from "#core/newsroom/feed-store.ts";

/**
 * Shows a feed's address without what may be a secret in it: no query, no name, no password.
 *
 *     https://www.nato.int/rss.xml?key=1 → https://www.nato.int/rss.xml
 */
export function showAddress(address: string): string {
  const url = URL.parse(address);
  return url === null || url.origin === "null" ? address : url.origin + url.pathname;
}

/** A feed that fails or brings nothing for so long is told of. */
const PATIENCE_MS = 24 * 60 * 60 * 1_000;

/**
 * Tells what is wrong with a feed, `null` where nothing is: it could not be read for a day, or it was
 * and nothing new stood there. What never was counts from when it was first tried.
 *
 *     3 failures, last success two days ago → failing
 *     read a minute ago, last change two days ago → silent
 */
export function troubleOf(
  state: Pick<FeedState, "begunAt" | "failures" | "lastSuccessAt" | "lastChangeAt">,
  now: Date,
): FeedTrouble | null {
  const { begunAt, failures, lastSuccessAt, lastChangeAt } = state;
  const isOver = (moment: Date | null) =>
    moment !== null && now.getTime() - moment.getTime() >= PATIENCE_MS;
  if (failures > 0 && isOver(lastSuccessAt ?? begunAt)) return "failing";
  return lastSuccessAt !== null && isOver(lastChangeAt ?? begunAt) ? "silent" : null;
}
