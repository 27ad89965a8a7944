import { sql } from "kysely";
import type { Database } from "./tables.ts";

/**
 * Makes room for what one process tells another of articles that came by feeds, for what the operator
 * was told of a feed, and for texts that stand in for a page. A released step is never changed: see `migrate`.
 */
export async function makeFeedChanges({ schema }: Database): Promise<void> {
  await schema
    .createTable("article_changes")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("article", "text", (column) => column.notNull())
    .execute();
  await schema.alterTable("feeds").addColumn("begun_at", "text").execute();
  await schema.alterTable("feeds").addColumn("told", "text").execute();
  await schema
    .alterTable("feed_items")
    .addColumn("stands_in", "integer", (column) => column.notNull().defaultTo(sql`0`))
    .execute();
}
