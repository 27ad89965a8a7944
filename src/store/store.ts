import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Kysely } from "kysely";
import { SettingsError, StoreError } from "#core/errors.ts";
import type { ButtonStates, Clock } from "#core/ports.ts";
import type { DeliveryStore, SubscriptionStore } from "#core/digest/digest-store.ts";
import type { FeedStore } from "#core/newsroom/feed-store.ts";
import { createArticles, type ArticleStore } from "./articles.ts";
import { backUp } from "./backup.ts";
import { createButtonStates, forgetOldStates } from "./button-states.ts";
import { createDeliveries } from "./deliveries.ts";
import { createFeedStore } from "./feeds.ts";
import { migrate } from "./migrations.ts";
import { checkWhole, makeDurable, openSqlite, tablesIn } from "./sqlite.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { explainSqlite, isBusy } from "./sqlite-faults.ts";
import { refuseStrangers } from "./strangers.ts";
import { createSubscriptions } from "./subscriptions.ts";
import type { Database, Tables } from "./tables.ts";

/** Everything that the bot keeps. What goes wrong is a `StoreError`, and nothing is half kept then. */
export interface Store {
  readonly articles: ArticleStore;
  readonly buttonStates: ButtonStates;
  readonly deliveries: DeliveryStore;
  readonly feeds: FeedStore;
  readonly subscriptions: SubscriptionStore;
  /** Writes a mark, to see that what is to be kept can be; throws a `StoreError` where it cannot. */
  probe(): Promise<void>;
  /** Forgets what is kept for some time only, and that time is over. */
  forgetOld(): Promise<void>;
  /** Writes a consistent copy into a new file, while other processes go on. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

/** How a file is opened. */
export interface Opening {
  /** It is read through first, so that a broken one is refused as it is: what a start has time for. */
  readonly check?: "whole";
}

const TRIES = 4;
const PAUSE_MS = 150;
const IN_MEMORY = ":memory:";

/**
 * Opens what the bot keeps, at `file:` and a path, or `file::memory:`; a missing file is made, with
 * its folder, and an older one is brought up to date. Several processes may have it open.
 *
 * @throws {StoreError} one line where the file is broken, locked, of another program or of a newer
 *   bot, or cannot be written; nothing in it is changed then
 * @throws {SettingsError} for `postgres://`, which is not served yet
 */
export async function openStore(url: string, clock: Clock, how: Opening = {}): Promise<Store> {
  refuseUnserved(url);
  const path = url.slice("file:".length);
  const database = await openFile(path, clock, how);
  return {
    articles: createArticles(database),
    buttonStates: createButtonStates(database, clock),
    deliveries: createDeliveries(database, clock),
    feeds: createFeedStore(database),
    subscriptions: createSubscriptions(database),
    probe: () => probe(database, clock),
    forgetOld: () => forgetOldStates(database, clock),
    backup: (to) => backUp(database, to),
    close: () => database.destroy(),
  };
}

/** Another process that opens the file at the same moment is waited for. */
async function openFile(path: string, clock: Clock, how: Opening): Promise<Database> {
  if (path !== IN_MEMORY) await makeFolder(path);
  for (let left = TRIES; ; left -= 1) {
    try {
      return await tryToOpen(path, clock, how);
    } catch (error) {
      if (left === 1 || !isBusy(error)) throw explainSqlite(error, path);
      await pause(PAUSE_MS);
    }
  }
}

async function makeFolder(path: string): Promise<void> {
  const folder = dirname(path);
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(
      `The folder ${folder} of the database cannot be made (${reason}). Make it, or set DATABASE_URL to another place.`,
      { cause },
    );
  }
}

async function tryToOpen(path: string, clock: Clock, how: Opening): Promise<Database> {
  const file = openSqlite(path);
  try {
    const database: Database = new Kysely<Tables>({ dialect: sqliteDialect(file, path) });
    if (how.check === "whole") checkWhole(file);
    // Before anything is written.
    await refuseStrangers(tablesIn(file), { database, path });
    makeDurable(file);
    await bringUpToDate(database, clock);
    return database;
  } catch (error) {
    file.close();
    throw error;
  }
}

async function bringUpToDate(database: Database, clock: Clock): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await migrate(transaction, clock());
    await forgetOldStates(transaction, clock);
  });
}

async function probe(database: Database, clock: Clock): Promise<void> {
  const at = clock().toISOString();
  await database
    .insertInto("heartbeats")
    .values({ name: "probe", at })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ at }))
    .execute();
}

/**
 * Refuses an address of a database that is not served.
 * @throws {SettingsError} for `postgres://`
 */
export function refuseUnserved(url: string): void {
  if (url.startsWith("file:")) return;
  throw new SettingsError([
    "DATABASE_URL names PostgreSQL, which is not yet served: set it to file:data/nato.db, or leave it empty.",
  ]);
}
