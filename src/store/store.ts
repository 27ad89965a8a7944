import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { Kysely } from "kysely";
import { SettingsError, StoreError } from "#core/errors.ts";
import type { ButtonStates, Clock } from "#core/ports.ts";
import { createButtonStates, forgetOldStates } from "./button-states.ts";
import { lastMigration, migrate, MIGRATIONS_TABLE, NEWEST_MIGRATION } from "./migrations.ts";
import {
  explainSqlite,
  isBusy,
  makeDurable,
  openSqlite,
  sqliteDialect,
  tablesIn,
} from "./sqlite.ts";
import type { Database, Tables } from "./tables.ts";

/** Everything that the bot keeps. */
export interface Store {
  readonly buttonStates: ButtonStates;
  close(): Promise<void>;
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
export async function openStore(url: string, clock: Clock): Promise<Store> {
  if (!url.startsWith("file:")) throw notServed();
  const path = url.slice("file:".length);
  const database = await openFile(path, clock);
  const explained = async <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw explainSqlite(error, path);
    });
  const states = createButtonStates(database, clock);
  return {
    buttonStates: {
      keep: (state) => explained(states.keep(state)),
      find: (key) => explained(states.find(key)),
    },
    close: () => database.destroy(),
  };
}

/** Another process that opens the file at the same moment is waited for. */
async function openFile(path: string, clock: Clock): Promise<Database> {
  if (path !== IN_MEMORY) await makeFolder(path);
  for (let left = TRIES; ; left -= 1) {
    try {
      return await tryToOpen(path, clock);
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

async function tryToOpen(path: string, clock: Clock): Promise<Database> {
  const file = openSqlite(path);
  try {
    const database: Database = new Kysely<Tables>({ dialect: sqliteDialect(file) });
    await refuseStrangers(file, { database, path });
    makeDurable(file);
    await bringUpToDate(file, { database, clock });
    return database;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Looks before anything is written: what this bot does not know it leaves alone. */
async function refuseStrangers(
  file: DatabaseSync,
  { database, path }: { readonly database: Database; readonly path: string },
): Promise<void> {
  const tables = tablesIn(file);
  if (tables.length === 0) return;
  if (!tables.includes(MIGRATIONS_TABLE)) {
    throw new StoreError(
      `The database ${path} belongs to another program; set DATABASE_URL to another file.`,
    );
  }
  if ((await lastMigration(database)) > NEWEST_MIGRATION) {
    throw new StoreError(
      `The database ${path} was written by a newer version of the bot: start that one, or set DATABASE_URL to another file.`,
    );
  }
}

async function bringUpToDate(
  file: DatabaseSync,
  { database, clock }: { readonly database: Database; readonly clock: Clock },
): Promise<void> {
  file.exec("BEGIN IMMEDIATE");
  try {
    await migrate(database, clock());
    await forgetOldStates(database, clock);
    file.exec("COMMIT");
  } catch (error) {
    if (file.isTransaction) file.exec("ROLLBACK");
    throw error;
  }
}

function notServed(): SettingsError {
  return new SettingsError([
    "DATABASE_URL names PostgreSQL, which is not yet served: set it to file:data/nato.db, or leave it empty.",
  ]);
}
