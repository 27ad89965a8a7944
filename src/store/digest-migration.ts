import type { Database } from "./tables.ts";

/** Makes the tables of articles and of the digest. A released step is never changed: see `migrate`. */
export async function makeDigestTables(database: Database): Promise<void> {
  await makeArticles(database);
  await makeSubscriptions(database);
  await makeDeliveries(database);
}

async function makeArticles({ schema }: Database): Promise<void> {
  await schema
    .createTable("articles")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("came_at", "text", (column) => column.notNull())
    .addColumn("is_news", "integer", (column) => column.notNull())
    .addColumn("published_from", "text")
    .addColumn("published_to", "text")
    .addColumn("published_reason", "text")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("origin_file", "text", (column) => column.notNull())
    .addColumn("origin_index", "integer", (column) => column.notNull())
    .addColumn("url", "text")
    .addColumn("text_digest", "text", (column) => column.notNull())
    .addColumn("revised_at", "text")
    .addColumn("withdrawn_at", "text")
    // The long texts stand last, so that what is before them is read without them.
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("paragraphs", "text", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("articles_came_at")
    .on("articles")
    .columns(["is_news", "came_at", "id"])
    .execute();
}

async function makeSubscriptions({ schema }: Database): Promise<void> {
  await schema
    .createTable("channels")
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("community", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("last_number", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("channels_key", ["platform", "community", "channel"])
    .execute();
  await schema
    .createTable("subscriptions")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("community", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("zone", "text", (column) => column.notNull())
    .addColumn("days", "text", (column) => column.notNull())
    .addColumn("filter", "text", (column) => column.notNull())
    .addColumn("most", "integer", (column) => column.notNull())
    .addColumn("quiet", "text", (column) => column.notNull())
    .addColumn("mention", "text")
    .addColumn("crosspost", "integer", (column) => column.notNull())
    .addColumn("set_by", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("paused", "text")
    .addColumn("skip_slot", "text")
    .addColumn("last_slot", "text")
    .addColumn("next_slot", "text")
    .addColumn("next_at", "text")
    .addColumn("covered_to", "text", (column) => column.notNull())
    .addColumn("last_news_at", "text")
    .addColumn("quiet_told", "integer", (column) => column.notNull())
    .addUniqueConstraint("subscriptions_number", ["platform", "community", "channel", "number"])
    .execute();
  await schema
    .createIndex("subscriptions_next_at")
    .on("subscriptions")
    .columns(["next_at", "id"])
    .execute();
  await schema
    .createIndex("subscriptions_covered_to")
    .on("subscriptions")
    .column("covered_to")
    .execute();
}

async function makeDeliveries({ schema }: Database): Promise<void> {
  await schema
    .createTable("deliveries")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("subscription", "text", (column) =>
      column.notNull().references("subscriptions.id").onDelete("cascade"),
    )
    .addColumn("slot", "text", (column) => column.notNull())
    .addColumn("slot_at", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("article_count", "integer", (column) => column.notNull())
    .addColumn("covered_from", "text", (column) => column.notNull())
    .addColumn("claimed_at", "text", (column) => column.notNull())
    .addColumn("settled_at", "text")
    .addColumn("lease_owner", "text")
    .addColumn("lease_until", "text")
    .addUniqueConstraint("deliveries_slot", ["subscription", "slot"])
    .execute();
  await schema
    .createIndex("deliveries_lease_until")
    .on("deliveries")
    .columns(["lease_until", "id"])
    .execute();
  await schema
    .createTable("delivery_parts")
    .addColumn("delivery", "text", (column) =>
      column.notNull().references("deliveries.id").onDelete("cascade"),
    )
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("payload", "text", (column) => column.notNull())
    .addColumn("tried_at", "text")
    .addColumn("message_id", "text")
    .addPrimaryKeyConstraint("delivery_parts_key", ["delivery", "number"])
    .execute();
  await schema
    .createTable("sent_articles")
    .addColumn("subscription", "text", (column) =>
      column.notNull().references("subscriptions.id").onDelete("cascade"),
    )
    .addColumn("article", "text", (column) => column.notNull())
    .addColumn("delivery", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("sent_articles_key", ["subscription", "article"])
    .execute();
}
