import { existsSync } from "node:fs";
import { Kysely } from "kysely";
import { StoreError } from "#core/errors.ts";
import { createArticles } from "./articles.ts";
import { createFeedStore } from "./feeds.ts";
import { NEWEST_MIGRATION } from "./migrations.ts";
import { openSqliteToRead, tablesIn } from "./sqlite.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { explainSqlite } from "./sqlite-faults.ts";
import type { Store } from "./store.ts";
import { refuseStrangers } from "./strangers.ts";
import type { Database, Tables } from "./tables.ts";

/** What of the bot's database is read by those who only ask. */
export type ReadOnlyStore = Pick<Store, "articles" | "feeds" | "close">;

/**
 * Opens what the bot keeps, at `file:` and a path, for reading alone: nothing is made, checked through
 * or brought up to date, so that it costs the same however much is kept, and the bot goes on beside it.
 * Whatever would write is a `StoreError`. `undefined` where nothing is kept yet.
 *
 * @throws {StoreError} one line where the file cannot be read, or is of another program or of another
 *   version of the bot
 */
export async function openToRead(url: string): Promise<ReadOnlyStore | undefined> {
  const path = url.slice("file:".length);
  if (!url.startsWith("file:") || !existsSync(path)) return undefined;
  try {
    return await open(path);
  } catch (error) {
    throw explainSqlite(error, path);
  }
}

async function open(path: string): Promise<ReadOnlyStore | undefined> {
  const file = openSqliteToRead(path);
  try {
    const database: Database = new Kysely<Tables>({ dialect: sqliteDialect(file, path) });
    const last = await refuseStrangers(tablesIn(file), { database, path });
    if (last > 0 && last < NEWEST_MIGRATION) throw tooOld(path);
    const close = () => database.destroy();
    if (last > 0)
      return { articles: createArticles(database), feeds: createFeedStore(database), close };
  } catch (error) {
    file.close();
    throw error;
  }
  file.close();
  return undefined;
}

function tooOld(path: string): StoreError {
  return new StoreError(
    `The database ${path} was written by an older version of the bot: start the bot once, which brings it up to date.`,
  );
}
