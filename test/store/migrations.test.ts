import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect,
} from "kysely";
import { describe, expect, it } from "vitest";
import { migrate, NEWEST_MIGRATION } from "#store/migrations.ts";
import type { Tables } from "#store/tables.ts";
import { sampleClock } from "../fixtures/bot.ts";

/** A driver that does nothing, and finds that no migration was made. */
class NothingDone extends DummyDriver {
  override async acquireConnection() {
    return {
      executeQuery: async () => ({ rows: [{ last: null }] as never[] }),
      async *streamQuery() {},
    };
  }
}

const POSTGRES: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new NothingDone(),
  createIntrospector: (database) => new PostgresIntrospector(database),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};
const SQLITE: Dialect = {
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new NothingDone(),
  createIntrospector: (database) => new SqliteIntrospector(database),
  createQueryCompiler: () => new SqliteQueryCompiler(),
};

/** The statements of all migrations, as one database is to hear them. */
async function statementsFor(dialect: Dialect): Promise<string[]> {
  const said: string[] = [];
  const log = ({ query }: { readonly query: { readonly sql: string } }) =>
    void said.push(query.sql);
  await migrate(new Kysely<Tables>({ dialect, log }), sampleClock());
  return said;
}

describe("migrate", () => {
  it("speaks to PostgreSQL in words that it knows", async () => {
    const said = await statementsFor(POSTGRES);
    expect(said.filter((statement) => /auto_?increment/i.test(statement))).toEqual([]);
    expect(said).toContainEqual(
      expect.stringContaining('"number" integer generated always as identity primary key'),
    );
  });

  it("makes the same tables and columns in both", async () => {
    const [postgres, sqlite] = [await statementsFor(POSTGRES), await statementsFor(SQLITE)];
    const bare = (statement: string) =>
      statement
        .replaceAll(/ generated always as identity| autoincrement/g, "")
        .replaceAll(/\$\d+/g, "?");
    expect(postgres.map(bare)).toEqual(sqlite.map(bare));
    expect(sqlite).toContainEqual(
      expect.stringContaining('"number" integer primary key autoincrement'),
    );
    const made = sqlite.filter((statement) => statement.startsWith('insert into "migrations"'));
    expect(made).toHaveLength(NEWEST_MIGRATION);
  });
});
