import { DatabaseSync } from "node:sqlite";
import { BrokenFile } from "./sqlite-faults.ts";

/** How long a statement waits for another process's lock; the bot answers nobody meanwhile. */
const LOCK_WAIT_MS = 500;

/** Opens a file as a database, or makes it; nothing is read or written yet. */
export function openSqlite(path: string): DatabaseSync {
  return new DatabaseSync(path, { timeout: LOCK_WAIT_MS });
}

/** Opens a file that is there for reading alone. */
export function openSqliteToRead(path: string): DatabaseSync {
  return new DatabaseSync(path, { readOnly: true, timeout: LOCK_WAIT_MS });
}

/** Reads a file through, and throws where it is broken; takes the longer, the more is kept in it. */
export function checkWhole(database: DatabaseSync): void {
  const [check] = database.prepare("PRAGMA quick_check(1)").all();
  if (check?.["quick_check"] !== "ok") throw new BrokenFile(String(check?.["quick_check"]));
}

/** The names of the tables that a file holds; throws where it is no database. */
export function tablesIn(database: DatabaseSync): string[] {
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
