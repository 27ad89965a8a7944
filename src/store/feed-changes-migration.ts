import { PostgresAdapter, sql } from "kysely";
import type { Database } from "./tables.ts";

/**
 * Makes room for what one process tells another of articles that came by feeds, for what the operator
 * was told of a feed, and for texts that stand in for a page. A released step is never changed: see `migrate`.
 */
export async function makeFeedChanges(database: Database): Promise<void> {
  const { schema } = database;
  const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
  await schema
    .createTable("article_changes")
    // Each has its own word for a number that is never given twice.
    .addColumn("number", "integer", (column) =>
      isPostgres
        ? column.primaryKey().generatedAlwaysAsIdentity()
        : column.primaryKey().autoIncrement(),
    )
    .addColumn("article", "text", (column) => column.notNull())
    .execute();
  await schema.alterTable("feeds").addColumn("begun_at", "text").execute();
  await schema.alterTable("feeds").addColumn("told", "text").execute();
  await schema
    .alterTable("feed_items")
    .addColumn("stands_in", "integer", (column) => column.notNull().defaultTo(sql`0`))
    .execute();
}
