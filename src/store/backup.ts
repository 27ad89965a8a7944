import { open, rename, rm, stat } from "node:fs/promises";
import { sql } from "kysely";
import { StoreError } from "#core/errors.ts";
import { isFull } from "./sqlite-faults.ts";
import type { Database } from "./tables.ts";

/**
 * Writes a consistent copy of a SQLite database into a file that does not exist yet, while other
 * processes read and write; this process does nothing else meanwhile. The file appears whole or not
 * at all (https://sqlite.org/lang_vacuum.html#vacuum_with_an_into_clause).
 *
 * @throws {StoreError} where the file exists, or cannot be written
 */
export async function backUp(database: Database, path: string): Promise<void> {
  if (await isThere(path)) {
    throw new StoreError(`The file ${path} exists already: name another one, or move it away.`);
  }
  const temporary = `${path}.${process.pid}.part`;
  try {
    await rm(temporary, { force: true });
    await makeEmpty(temporary);
    await sql`vacuum into ${temporary}`.execute(database);
    await waitForDisk(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw explain(error, path);
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** SQLite writes into an empty file, and Node says better why it cannot be made. */
async function makeEmpty(path: string): Promise<void> {
  await (await open(path, "wx", 0o600)).close();
}

async function waitForDisk(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function explain(error: unknown, path: string): StoreError {
  return new StoreError(`The backup ${path} cannot be written: ${reasonOf(error)}`, {
    cause: error,
  });
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "its folder does not exist. Make it first.";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return "there is no right to write in its folder. Give it, or name another folder.";
  }
  const cause = error instanceof StoreError ? error.cause : error;
  if (code === "ENOSPC" || isFull(cause)) return "the disk is full. Make room, and try again.";
  return error instanceof Error ? error.message : String(error);
}
