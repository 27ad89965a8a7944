import { makeDigestTables } from "./digest-migration.ts";
import { makeFeedChanges } from "./feed-changes-migration.ts";
import { makeFeedTables } from "./feed-migration.ts";
import { keepSentParts } from "./sent-parts-migration.ts";
import type { Database } from "./tables.ts";
import { makeRoomForWatches } from "./watch-migration.ts";

/** The table that tells which migrations were made. */
export const MIGRATIONS_TABLE = "migrations";

type Migration = (database: Database) => Promise<void>;

/**
 * The steps from an empty database to what the queries expect; number n (from 1) stands at place
 * n − 1. A step that has once been released is never changed: what is wrong with it is mended by a
 * further one. There is no way back.
 */
const MIGRATIONS: readonly Migration[] = [
  async function keepButtonStates(database) {
    await database.schema
      .createTable("button_states")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("kept_at", "text", (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex("button_states_kept_at")
      .on("button_states")
      .column("kept_at")
      .execute();
  },
  makeDigestTables,
  makeFeedTables,
  makeRoomForWatches,
  makeFeedChanges,
  keepSentParts,
];

/** The number of the newest migration that this bot knows. */
export const NEWEST_MIGRATION = MIGRATIONS.length;

/** Yields the number of the last migration that was made; 0 for an empty database. */
export async function lastMigration(database: Database): Promise<number> {
  const { last } = await database
    .selectFrom(MIGRATIONS_TABLE)
    .select(({ fn }) => fn.max("number").as("last"))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Makes the migrations that are missing; to be called within a transaction that locks others out. */
export async function migrate(database: Database, now: Date): Promise<void> {
  await database.schema
    .createTable(MIGRATIONS_TABLE)
    .ifNotExists()
    .addColumn("number", "integer", (column) => column.primaryKey())
    .addColumn("made_at", "text", (column) => column.notNull())
    .execute();
  const last = await lastMigration(database);
  for (const [place, make] of MIGRATIONS.entries()) {
    const number = place + 1;
    if (number <= last) continue;
    await make(database);
    await database
      .insertInto(MIGRATIONS_TABLE)
      .values({ number, made_at: now.toISOString() })
      .execute();
  }
}
