import type { KnownItem } from "#core/newsroom/feed-store.ts";
import type { Incoming } from "./incoming.ts";

/** Which feed is read, when, and as what its releases come. */
export interface Occasion {
  readonly feed: string;
  readonly now: Date;
  readonly as: "news" | "archive";
}

/**
 * Keeps in mind an item of which nothing can be read yet, so that its page is tried again: neither
 * is the feed asked for anew because of it, nor forgotten as what it counts once it can be read.
 */
export function awaitItem({ key, url, listing }: Incoming, { feed, now, as }: Occasion): KnownItem {
  const times = { seenAt: now, checkedAt: now, withdrawnAt: null };
  return { key, feed, articleId: "", url, listing, digest: as, ...times, standsIn: true };
}

/** Nothing of it was ever read. */
export function isAwaited({ articleId }: Pick<KnownItem, "articleId">): boolean {
  return articleId === "";
}

/** It was awaited since all that its feed showed was an archive, so it is no news. */
export function isBelated(item: KnownItem): boolean {
  return isAwaited(item) && item.digest === "archive";
}

/** The item as it is known after it came in again. */
export function seenAgain(one: Incoming, met: KnownItem, { now }: Occasion): KnownItem {
  const { listing, isShown } = one;
  const seenAt = isShown ? now : met.seenAt;
  return { ...met, listing, seenAt, checkedAt: checkedAt(one, met, now) };
}

/** What its feed says now was not compared with its page while the host is down: that is soon due. */
function checkedAt(one: Incoming, met: KnownItem, now: Date): Date | null {
  if (!one.isChecked) return met.checkedAt;
  if (one.refusal?.reason !== "later" || met.standsIn) return now;
  return one.listing === met.listing ? met.checkedAt : null;
}
