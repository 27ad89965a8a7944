import type { Generated, Kysely } from "kysely";
import type { FeedTrouble } from "#core/newsroom/feed-store.ts";
import type { ArticleKind, Published } from "#core/article.ts";
import type { PastDelivery } from "#core/digest/digest-store.ts";
import type { ChannelRef, DigestSettings, PauseReason } from "#core/digest/subscription.ts";

/** The database as queries see it; its tables are made by the migrations. */
export type Database = Kysely<Tables>;

/**
 * Every table, by its name. Moments are ISO 8601 in UTC, so that they sort as text; yes and no are 1
 * and 0; what people write goes through `keepText`.
 */
export interface Tables {
  readonly migrations: MigrationRow;
  readonly button_states: ButtonStateRow;
  readonly articles: ArticleRow;
  readonly article_changes: ArticleChangeRow;
  readonly channels: ChannelRow;
  readonly subscriptions: SubscriptionRow;
  readonly deliveries: DeliveryRow;
  readonly delivery_parts: DeliveryPartRow;
  readonly sent_articles: SentArticleRow;
  readonly feeds: FeedRow;
  readonly feed_items: FeedItemRow;
  readonly heartbeats: HeartbeatRow;
}

/** A migration that was made. */
interface MigrationRow {
  readonly number: number;
  readonly made_at: string;
}

/** A button's state under its key; `state` is JSON, see `createButtonStates`. */
interface ButtonStateRow {
  readonly key: string;
  readonly state: string;
  readonly kept_at: string;
}

/** An article that was met: when first, whether as news, and what it says now. */
export interface ArticleRow {
  readonly id: string;
  readonly came_at: string;
  readonly is_news: number;
  readonly published_from: string | null;
  readonly published_to: string | null;
  readonly published_reason: Published["reason"] | null;
  readonly kind: ArticleKind;
  readonly origin_file: string;
  readonly origin_index: number;
  readonly url: string | null;
  /** A digest of title and paragraphs, by which a changed text is known without reading it. */
  readonly text_digest: string;
  /** When its text last changed. */
  readonly revised_at: string | null;
  readonly withdrawn_at: string | null;
  readonly title: string;
  /** JSON. */
  readonly paragraphs: string;
}

/**
 * An article of a feed was added, changed or marked; by its number other processes hear of it. That no
 * lower number is seen after a higher one rests on one writer at a time, as SQLite has: where several
 * write, numbers may be committed out of their order, and whoever reads on from the last would miss one.
 */
interface ArticleChangeRow {
  readonly number: Generated<number>;
  readonly article: string;
}

/** A channel that ever had a subscription, and the last number that it gave. */
interface ChannelRow {
  readonly platform: ChannelRef["platform"];
  readonly community: string;
  readonly channel: string;
  readonly last_number: number;
}

/** See `Subscription`. */
export interface SubscriptionRow {
  readonly id: string;
  readonly platform: ChannelRef["platform"];
  readonly community: string;
  readonly channel: string;
  readonly number: number;
  /** When a digest comes; empty for a watch. */
  readonly at: string;
  readonly zone: string;
  /** JSON. */
  readonly days: string;
  /** How many posts an hour a watch makes at most; `null` for a digest. */
  readonly per_hour: number | null;
  /** JSON. */
  readonly filter: string;
  readonly most: number;
  readonly quiet: DigestSettings["quiet"];
  readonly mention: string | null;
  readonly crosspost: number;
  readonly set_by: string;
  readonly created_at: string;
  readonly paused: PauseReason | null;
  readonly skip_slot: string | null;
  readonly last_slot: string | null;
  readonly next_slot: string | null;
  readonly next_at: string | null;
  readonly covered_to: string;
  readonly last_news_at: string | null;
  readonly quiet_told: number;
}

/** What becomes of a slot; one row for each subscription and slot, ever. */
export interface DeliveryRow {
  readonly id: string;
  readonly subscription: string;
  readonly slot: string;
  readonly slot_at: string;
  readonly state: PastDelivery["state"];
  readonly article_count: number;
  /** How far the subscription had come before: there it goes back to if the delivery is refused. */
  readonly covered_from: string;
  /** Whether it is a first edition; `null` where that was not kept yet. */
  readonly is_first: number | null;
  readonly claimed_at: string;
  readonly settled_at: string | null;
  /** Both `null` once it is settled; no owner while it is left alone. */
  readonly lease_owner: string | null;
  readonly lease_until: string | null;
}

/** A message of a delivery; its payload is the empty text once the delivery is settled. */
export interface DeliveryPartRow {
  readonly delivery: string;
  readonly number: number;
  readonly payload: string;
  readonly tried_at: string | null;
  readonly message_id: string | null;
}

/** An article that a subscription was sent, or is being sent; forgotten only with the subscription. */
export interface SentArticleRow {
  readonly subscription: string;
  readonly article: string;
  readonly delivery: string;
  /** The message that tells of it, by its number; `null` where that was not kept yet. */
  readonly part: number | null;
}

/** How far a feed has come; see `FeedState`. */
export interface FeedRow {
  readonly address: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly last_success_at: string | null;
  readonly last_change_at: string | null;
  readonly next_run_at: string | null;
  readonly failures: number;
  readonly last_error: string | null;
  readonly first_run_done: number;
  /** JSON. */
  readonly boilerplate: string;
  /** JSON. */
  readonly backfill: string | null;
  readonly begun_at: string | null;
  readonly told: FeedTrouble | null;
}

/** An item that a feed showed, and the article that it is; see `KnownItem`. */
export interface FeedItemRow {
  readonly key: string;
  readonly feed: string;
  readonly article: string;
  readonly url: string | null;
  readonly listing: string;
  readonly digest: string;
  readonly seen_at: string;
  readonly checked_at: string | null;
  readonly withdrawn_at: string | null;
  readonly stands_in: number;
}

/** Written to see whether the disk still takes anything. */
interface HeartbeatRow {
  readonly name: string;
  readonly at: string;
}
