import type { Day } from "#core/day.ts";
import type { FeedContent } from "./feed-content.ts";
import type { Backfill, FeedState } from "#core/newsroom/feed-store.ts";
import { pageAddress } from "./nato-list.ts";

/**
 * Asks for all releases since a day. Each reading then takes one page of a list, or some pages of
 * another feed, and its state says where to go on; at the end `backfill` is `null` again.
 *
 *     startBackfill(state, "2020-01-01") → page 1 of the list comes next
 */
export function startBackfill(state: FeedState, since: Day): FeedState {
  return { ...state, backfill: { since, nextPage: 0, pages: 0 } };
}

/** The document that comes next: the feed itself, or a page of its list. */
export function documentToRead({ address, backfill }: FeedState): string {
  if (backfill === null || backfill.nextPage < 1) return address;
  return pageAddress(address, backfill.nextPage);
}

/** The day back to which a back-fill reaches, if one is under way. */
export function sinceOf({ backfill }: FeedState): Day | undefined {
  return backfill?.since;
}

/**
 * Where a back-fill goes on after a document: on the same one while pages of it are left, then on the
 * next; it ends with the last page, or where a list that runs newest first is past its day.
 */
export function stepBackfill(
  backfill: Backfill | null,
  content: FeedContent,
  left: number,
): Backfill | null {
  if (backfill === null) return null;
  const { list } = content;
  if (list === null) return left > 0 ? backfill : null;
  const here = { ...backfill, nextPage: list.page, pages: list.pages };
  if (left > 0) return here;
  if (list.page >= list.pages || isPast(content, backfill.since)) return null;
  return { ...here, nextPage: list.page + 1 };
}

function isPast({ items }: FeedContent, since: Day): boolean {
  const days = items.map(({ published }) => published).filter((day) => day !== null);
  const [first] = days;
  const last = days.at(-1);
  return first !== undefined && last !== undefined && first >= last && last < since;
}
