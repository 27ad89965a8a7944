import { StoreError } from "#core/errors.ts";
import { lastMigration, MIGRATIONS_TABLE, NEWEST_MIGRATION } from "./migrations.ts";
import type { Database } from "./tables.ts";

/** A file that is open, and where it stands. */
interface OpenFile {
  readonly database: Database;
  readonly path: string;
}

/**
 * Refuses what this bot does not know, which it leaves alone: a database of another program, or of a
 * newer bot. Yields the number of the last migration that was made; 0 for an empty file.
 */
export async function refuseStrangers(
  tables: readonly string[],
  { database, path }: OpenFile,
): Promise<number> {
  if (tables.length === 0) return 0;
  if (!tables.includes(MIGRATIONS_TABLE)) {
    throw new StoreError(
      `The database ${path} belongs to another program; set DATABASE_URL to another file.`,
    );
  }
  const last = await lastMigration(database);
  if (last <= NEWEST_MIGRATION) return last;
  throw new StoreError(
    `The database ${path} was written by a newer version of the bot: start that one, or set DATABASE_URL to another file.`,
  );
}
