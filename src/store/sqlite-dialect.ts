import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
  type SqliteStatement,
} from "kysely";
import { explainSqlite, isBusy, isSqliteFault } from "./sqlite-faults.ts";

/** How often a statement is tried that finds the file locked, and how long it pauses between. */
const TRIES = 4;
const PAUSE_MS = 150;
/** Statements that come again need not be prepared again; long ones, of batches, seldom do. */
const MOST_PREPARED = 200;
const LONGEST_PREPARED = 2_000;

/**
 * Lets kysely speak to Node's own SQLite. A transaction takes the write lock as it begins: one that
 * reads first would fail where another process writes meanwhile (https://sqlite.org/isolation.html).
 * A lock of another process is waited for; what still goes wrong is thrown as a `StoreError`.
 */
export function sqliteDialect(file: DatabaseSync, path: string): SqliteDialect {
  return new NodeSqliteDialect(file, path);
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #file: DatabaseSync;
  readonly #path: string;

  constructor(file: DatabaseSync, path: string) {
    super({ database: shapeOf(file) });
    this.#file = file;
    this.#path = path;
  }

  override createDriver(): SqliteDriver {
    return new NodeSqliteDriver(this.#file, this.#path);
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #file: DatabaseSync;
  readonly #path: string;

  constructor(file: DatabaseSync, path: string) {
    super({ database: shapeOf(file) });
    this.#file = file;
    this.#path = path;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return patient(await super.acquireConnection(), this.#path);
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /** A full disk has ended the transaction already. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** A statement that finds the file locked has done nothing, so it may be tried again. */
function patient(connection: DatabaseConnection, path: string): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      for (let left = TRIES; ; left -= 1) {
        try {
          return await connection.executeQuery<Row>(query);
        } catch (error) {
          if (!isSqliteFault(error)) throw error;
          if (left === 1 || !isBusy(error)) throw explainSqlite(error, path);
          await pause(PAUSE_MS);
        }
      }
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}

/** Kysely expects the shape of better-sqlite3. */
function shapeOf(file: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => file.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      const statement = prepare(file, sql);
      if (prepared.size >= MOST_PREPARED) prepared.clear();
      if (sql.length <= LONGEST_PREPARED) prepared.set(sql, statement);
      return statement;
    },
  };
}

function prepare(file: DatabaseSync, sql: string): SqliteStatement {
  const statement = file.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...inputsOf(values)),
    run: (values) => statement.run(...inputsOf(values)),
    iterate: (values) => statement.iterate(...inputsOf(values)),
  };
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
