import { existsSync } from "node:fs";
import { Kysely } from "kysely";
import type { DeliveryStore } from "#core/digest/digest-store.ts";
import { StoreError } from "#core/errors.ts";
import { createArticles } from "./articles.ts";
import { backUp } from "./backup.ts";
import { createDue } from "./due.ts";
import { createFeedStore } from "./feeds.ts";
import { createHands } from "./hands.ts";
import { NEWEST_MIGRATION } from "./migrations.ts";
import { openSqliteToRead, tablesIn } from "./sqlite.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { explainSqlite } from "./sqlite-faults.ts";
import type { Store } from "./store.ts";
import { refuseStrangers } from "./strangers.ts";
import type { Database, Tables } from "./tables.ts";

/** What of the bot's database is read by those who only ask. */
export interface ReadOnlyStore extends Pick<Store, "articles" | "feeds" | "backup" | "close"> {
  readonly deliveries: Pick<DeliveryStore, "due" | "unserved" | "abandoned">;
}

/** How a file is opened to be read. */
export interface Reading {
  /** Also what an older bot wrote, as for a copy before an update; its tables may be other ones. */
  readonly versions?: "older too";
}

/**
 * Opens what the bot keeps, at `file:` and a path, for reading alone: nothing is made, checked through
 * or brought up to date, so that it costs the same however much is kept, and the bot goes on beside it.
 * Whatever would write is a `StoreError`. `undefined` where nothing is kept yet.
 *
 * @throws {StoreError} one line where the file cannot be read, or is of another program or of another
 *   version of the bot
 */
export async function openToRead(
  url: string,
  how: Reading = {},
): Promise<ReadOnlyStore | undefined> {
  const path = url.slice("file:".length);
  if (!url.startsWith("file:") || !existsSync(path)) return undefined;
  try {
    return await open(path, how);
  } catch (error) {
    throw explainSqlite(error, path);
  }
}

async function open(path: string, { versions }: Reading): Promise<ReadOnlyStore | undefined> {
  const file = openSqliteToRead(path);
  try {
    const database: Database = new Kysely<Tables>({ dialect: sqliteDialect(file, path) });
    const last = await refuseStrangers(tablesIn(file), { database, path });
    const isOld = last < NEWEST_MIGRATION && versions === undefined;
    if (last > 0 && isOld) throw tooOld(path);
    if (last > 0) return readingOf(database);
  } catch (error) {
    file.close();
    throw error;
  }
  file.close();
  return undefined;
}

function readingOf(database: Database): ReadOnlyStore {
  const { due, unserved } = createDue(database);
  const { abandoned } = createHands(database);
  return {
    articles: createArticles(database),
    feeds: createFeedStore(database),
    deliveries: { due, unserved, abandoned },
    backup: (to) => backUp(database, to),
    close: () => database.destroy(),
  };
}

function tooOld(path: string): StoreError {
  return new StoreError(
    `The database ${path} was written by an older version of the bot: start the bot once, which brings it up to date.`,
  );
}
