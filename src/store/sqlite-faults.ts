import { StoreError } from "#core/errors.ts";

/** SQLite's primary result codes: https://sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** A file that a check found broken, though it could be read. */
export class BrokenFile extends Error {
  readonly errcode = CORRUPT;
}

/** Tells whether another process was in the way, so that it may go better a moment later. */
export function isBusy(error: unknown): boolean {
  return [BUSY, LOCKED].includes(codeOf(error));
}

/** Tells whether there is no more room on the disk. */
export function isFull(error: unknown): boolean {
  return codeOf(error) === FULL;
}

/** Tells whether the database itself reports a fault; anything else that is thrown is a bug. */
export function isSqliteFault(error: unknown): boolean {
  return codeOf(error) !== 0;
}

/** Says in one sentence what is wrong with a database file, and what to do. */
export function explainSqlite(error: unknown, path: string): StoreError {
  return error instanceof StoreError
    ? error
    : new StoreError(`The database ${path} ${reasonOf(error)}`, { cause: error });
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
