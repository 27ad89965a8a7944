import type { Database } from "./tables.ts";

/** Makes the tables of feeds. A released step is never changed: see `migrate`. */
export async function makeFeedTables({ schema }: Database): Promise<void> {
  await schema
    .createTable("feeds")
    .addColumn("address", "text", (column) => column.primaryKey().notNull())
    .addColumn("etag", "text")
    .addColumn("last_modified", "text")
    .addColumn("last_success_at", "text")
    .addColumn("last_change_at", "text")
    .addColumn("next_run_at", "text")
    .addColumn("failures", "integer", (column) => column.notNull())
    .addColumn("last_error", "text")
    .addColumn("first_run_done", "integer", (column) => column.notNull())
    .addColumn("boilerplate", "text", (column) => column.notNull())
    .addColumn("backfill", "text")
    .execute();
  // No reference to feeds: a feed that is forgotten leaves its items, by which its releases are known.
  await schema
    .createTable("feed_items")
    .addColumn("key", "text", (column) => column.primaryKey().notNull())
    .addColumn("feed", "text", (column) => column.notNull())
    .addColumn("article", "text", (column) => column.notNull())
    .addColumn("url", "text")
    .addColumn("listing", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("seen_at", "text", (column) => column.notNull())
    .addColumn("checked_at", "text")
    .addColumn("withdrawn_at", "text")
    .execute();
  await schema
    .createIndex("feed_items_feed")
    .on("feed_items")
    .columns(["feed", "seen_at", "key"])
    .execute();
  await schema.createIndex("articles_published_to").on("articles").column("published_to").execute();
  await schema.createIndex("feed_items_article").on("feed_items").column("article").execute();
  await schema
    .createTable("heartbeats")
    .addColumn("name", "text", (column) => column.primaryKey().notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
}
