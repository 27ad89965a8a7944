import type { FeedError } from "#core/errors.ts";
import type { Fetched } from "./fetched.ts";
import type { FeedState, KnownItem } from "#core/newsroom/feed-store.ts";
import { nextRun } from "./next-run.ts";

/** The state of a feed that was never read. */
export function newFeedState(address: string): FeedState {
  return {
    address,
    etag: null,
    lastModified: null,
    lastSuccessAt: null,
    lastChangeAt: null,
    nextRunAt: null,
    failures: 0,
    lastError: null,
    firstRunDone: false,
    boilerplate: [],
    backfill: null,
    begunAt: null,
    told: null,
  };
}

/**
 * The state after a reading that succeeded. Where pages were not tried yet, the next request is
 * unconditional: a “not modified” would hide them. The first run ends once each was: what could not be
 * read is looked at again by `dueForRecheck`, for as long as it is young.
 */
export function afterSuccess(
  state: FeedState,
  reading: { readonly fetched: Fetched; readonly left: number },
  now: Date,
): FeedState {
  const { fetched, left } = reading;
  const isNew = fetched.status === "content";
  const begunAt = state.begunAt ?? now;
  const next = { ...state, begunAt, failures: 0, lastError: null, lastSuccessAt: now };
  return {
    ...next,
    etag: left > 0 ? null : isNew ? fetched.etag : state.etag,
    lastModified: left > 0 ? null : isNew ? fetched.lastModified : state.lastModified,
    firstRunDone: state.firstRunDone || left === 0,
    nextRunAt: nextRun(next, now),
  };
}

/** The state after a failure: it is tried again, later each time, and not before the host wishes. */
export function afterFailure(
  state: FeedState,
  failure: { readonly error: FeedError; readonly retryAt: Date | null },
  now: Date,
): FeedState {
  const next = {
    ...state,
    begunAt: state.begunAt ?? now,
    failures: state.failures + 1,
    lastError: failure.error.message,
  };
  return { ...next, nextRunAt: nextRun(next, now, failure.retryAt) };
}

/**
 * The state after a failure of a reading that an operator asked for: the bot's own readings come when
 * they would have come, unless the host wishes otherwise.
 */
export function afterFailureByHand(
  state: FeedState,
  failure: { readonly error: FeedError; readonly retryAt: Date | null },
): FeedState {
  const { nextRunAt } = state;
  const { error, retryAt } = failure;
  const isLater = retryAt !== null && (nextRunAt === null || retryAt > nextRunAt);
  return { ...state, lastError: error.message, nextRunAt: isLater ? retryAt : nextRunAt };
}

/** Before this, no item is looked at again: see `dueForRecheck`. */
export function watchedSince(now: Date): Date {
  return new Date(now.getTime() - WATCHED_DAYS * DAY_MS);
}

const DAY_MS = 24 * 60 * 60 * 1_000;
/** A release is corrected or taken away soon, or hardly ever. */
const WATCHED_DAYS = 7;

/** A page that could not be read is tried again sooner. */
const RETRY_MS = 60 * 60 * 1_000;

/**
 * Chooses the items whose pages are to be looked at again, the longest unseen first: those of the
 * last week, each once a day, and once an hour where the page could not be read. So a correction is met
 * that a feed does not show, a page that is gone, and one that can be read at last.
 */
export function dueForRecheck(
  items: readonly KnownItem[],
  now: Date,
  most: number,
): readonly KnownItem[] {
  const age = (moment: Date | null) =>
    moment === null ? Infinity : now.getTime() - moment.getTime();
  return items
    .filter(({ url, withdrawnAt }) => url !== null && withdrawnAt === null)
    .filter(
      ({ seenAt, checkedAt, standsIn }) =>
        age(seenAt) < WATCHED_DAYS * DAY_MS && age(checkedAt) >= (standsIn ? RETRY_MS : DAY_MS),
    )
    .toSorted((one, other) => age(other.checkedAt) - age(one.checkedAt) || 0)
    .slice(0, most);
}
