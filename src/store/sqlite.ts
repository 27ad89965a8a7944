import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { SqliteDialect, type SqliteDatabase } from "kysely";
import { StoreError } from "#core/errors.ts";

/** How long a statement waits for another process's lock; the bot answers nobody meanwhile. */
const LOCK_WAIT_MS = 500;

/** SQLite's primary result codes: https://sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** Opens a file as a database, or makes it; nothing is read or written yet. */
export function openSqlite(path: string): DatabaseSync {
  return new DatabaseSync(path, { timeout: LOCK_WAIT_MS });
}

/** Lets kysely speak to Node's own SQLite: its dialect expects the shape of better-sqlite3. */
export function sqliteDialect(database: DatabaseSync): SqliteDialect {
  const shaped: SqliteDatabase = {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...inputsOf(values)),
        run: (values) => statement.run(...inputsOf(values)),
        iterate: (values) => statement.iterate(...inputsOf(values)),
      };
    },
  };
  return new SqliteDialect({ database: shaped });
}

function inputsOf(values: readonly unknown[]): SQLInputValue[] {
  return values.map((value) => {
    if (isInput(value)) return value;
    throw new TypeError(`SQLite cannot keep a value of type ${typeof value}.`);
  });
}

/** What our queries bind. */
function isInput(value: unknown): value is SQLInputValue {
  return value === null || typeof value === "string" || typeof value === "number";
}

/** The names of the tables that a file holds; throws where it is no database, or a broken one. */
export function tablesIn(database: DatabaseSync): string[] {
  const [check] = database.prepare("PRAGMA quick_check(1)").all();
  if (check?.["quick_check"] !== "ok") throw new BrokenFile(String(check?.["quick_check"]));
  return database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => String(name));
}

/**
 * Sets the file so that readers never wait for a writer, and that what is written survives the loss
 * of power (https://sqlite.org/wal.html, https://sqlite.org/pragma.html#pragma_synchronous).
 */
export function makeDurable(database: DatabaseSync): void {
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
}

/** Tells whether another process was in the way, so that it may go better a moment later. */
export function isBusy(error: unknown): boolean {
  return [BUSY, LOCKED].includes(codeOf(error));
}

/** Says in one sentence what is wrong with a database file, and what to do. */
export function explainSqlite(error: unknown, path: string): StoreError {
  return error instanceof StoreError
    ? error
    : new StoreError(`The database ${path} ${reasonOf(error)}`, { cause: error });
}

class BrokenFile extends Error {
  readonly errcode = CORRUPT;
}

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case BUSY:
    case LOCKED:
      return "is locked by another program: stop that one, and start again.";
    case READONLY:
      return "cannot be written: give the bot’s user the right to write the file and its folder, or set DATABASE_URL to another place.";
    case CORRUPT:
    case NOTADB:
      return "is broken, or is no SQLite database; nothing in it was changed. Put a backup in its place, or move it away to begin anew.";
    case FULL:
      return "cannot grow: the disk is full.";
    case CANTOPEN:
      return "cannot be opened or made: give the bot’s user the right to write in its folder, or set DATABASE_URL to another place.";
    case IOERR:
      return "cannot be read or written: the disk reports a fault.";
    default:
      return `cannot be used (${error instanceof Error ? error.message : String(error)}).`;
  }
}

/** The primary code of an error of SQLite's; 0 for another. */
function codeOf(error: unknown): number {
  if (!(error instanceof Error && "errcode" in error)) return 0;
  return typeof error.errcode === "number" ? error.errcode & 0xff : 0;
}
