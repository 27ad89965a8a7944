import type { Backfill, FeedState, KnownItem } from "#core/newsroom/feed-store.ts";
import { keepText, readKeptText } from "./kept-text.ts";
import type { FeedItemRow, FeedRow } from "./tables.ts";

/** Writes how far a feed has come. */
export function feedRow(state: FeedState): FeedRow {
  return {
    address: keepText(state.address),
    etag: keepMaybe(state.etag),
    last_modified: keepMaybe(state.lastModified),
    last_success_at: isoMaybe(state.lastSuccessAt),
    last_change_at: isoMaybe(state.lastChangeAt),
    next_run_at: isoMaybe(state.nextRunAt),
    failures: state.failures,
    last_error: keepMaybe(state.lastError),
    first_run_done: state.firstRunDone ? 1 : 0,
    boilerplate: JSON.stringify(state.boilerplate),
    backfill: state.backfill === null ? null : JSON.stringify(state.backfill),
    begun_at: isoMaybe(state.begunAt),
    told: state.told,
  };
}

/** Reads how far a feed has come. */
export function readFeed(row: FeedRow): FeedState {
  return {
    address: readKeptText(row.address),
    etag: readMaybe(row.etag),
    lastModified: readMaybe(row.last_modified),
    lastSuccessAt: dateMaybe(row.last_success_at),
    lastChangeAt: dateMaybe(row.last_change_at),
    nextRunAt: dateMaybe(row.next_run_at),
    failures: row.failures,
    lastError: readMaybe(row.last_error),
    firstRunDone: row.first_run_done === 1,
    boilerplate: (JSON.parse(row.boilerplate) as unknown[]).map(String),
    backfill: row.backfill === null ? null : (JSON.parse(row.backfill) as Backfill),
    begunAt: dateMaybe(row.begun_at),
    told: row.told,
  };
}

/** Writes an item that was met. */
export function itemRow(item: KnownItem): FeedItemRow {
  return {
    key: keepText(item.key),
    feed: keepText(item.feed),
    article: keepText(item.articleId),
    url: keepMaybe(item.url),
    listing: keepText(item.listing),
    digest: keepText(item.digest),
    seen_at: item.seenAt.toISOString(),
    checked_at: isoMaybe(item.checkedAt),
    withdrawn_at: isoMaybe(item.withdrawnAt),
    stands_in: item.standsIn ? 1 : 0,
  };
}

/** Reads an item that was met. */
export function readItem(row: FeedItemRow): KnownItem {
  return {
    key: readKeptText(row.key),
    feed: readKeptText(row.feed),
    articleId: readKeptText(row.article),
    url: readMaybe(row.url),
    listing: readKeptText(row.listing),
    digest: readKeptText(row.digest),
    seenAt: new Date(row.seen_at),
    checkedAt: dateMaybe(row.checked_at),
    withdrawnAt: dateMaybe(row.withdrawn_at),
    standsIn: row.stands_in === 1,
  };
}

function keepMaybe(text: string | null): string | null {
  return text === null ? null : keepText(text);
}

function readMaybe(kept: string | null): string | null {
  return kept === null ? null : readKeptText(kept);
}

function isoMaybe(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}

function dateMaybe(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}
