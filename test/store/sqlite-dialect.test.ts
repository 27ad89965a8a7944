import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createArticles } from "#store/articles.ts";
import { createDeliveries } from "#store/deliveries.ts";
import { migrate } from "#store/migrations.ts";
import { makeDurable, openSqlite } from "#store/sqlite.ts";
import { sqliteDialect } from "#store/sqlite-dialect.ts";
import { createSubscriptions } from "#store/subscriptions.ts";
import type { Tables } from "#store/tables.ts";
import {
  addSample,
  claimOf,
  current,
  drawn,
  leaseOf,
  minute,
} from "../contracts/digest-store-samples.ts";
import { sampleClock } from "../fixtures/bot.ts";
import { makeArticle } from "../support/made-articles.ts";

let folder: string;
let path: string;
let file: DatabaseSync;
let database: Kysely<Tables>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-dialect-"));
  path = join(folder, "nato.db");
  file = openSqlite(path);
  makeDurable(file);
  database = new Kysely<Tables>({ dialect: sqliteDialect(file, path) });
  await database.transaction().execute((each) => migrate(each, sampleClock()));
});
afterEach(async () => {
  await database.destroy();
  await rm(folder, { recursive: true });
});

/** Keeps the file from growing, as a full disk does. */
function fillDisk(): void {
  const size = file.prepare("PRAGMA page_count").get()?.["page_count"];
  file.exec(`PRAGMA max_page_count = ${Number(size)}`);
}

function freeDisk(): void {
  file.exec("PRAGMA max_page_count = 1000000");
}

const full = { code: "store", message: expect.stringMatching(/cannot grow: the disk is full\.$/) };
const locked = { code: "store", message: expect.stringMatching(/is locked by another program/) };
const long = "x".repeat(1_000_000);

describe("a full disk", () => {
  it("keeps nothing of a claim, which can be won later", async () => {
    const subscriptions = createSubscriptions(database);
    const deliveries = createDeliveries(database, sampleClock);
    const added = await addSample({ subscriptions });
    const claim = claimOf(added, { messages: drawn(long) });
    fillDisk();
    await expect(deliveries.claim([claim], leaseOf("us"))).rejects.toMatchObject(full);
    expect(await current({ subscriptions }, added)).toEqual(added);
    expect(await deliveries.history(added.id, 9)).toEqual([]);
    freeDisk();
    expect(await deliveries.claim([claim], leaseOf("us"))).toHaveLength(1);
  });

  it("keeps no article of many, so that the first filling stays an archive", async () => {
    const articles = createArticles(database);
    const all = ["a", "b"].map((id) => makeArticle({ id, paragraphs: [long] }));
    fillDisk();
    await expect(articles.note(all, { at: () => minute(0), as: "news" })).rejects.toMatchObject(
      full,
    );
    freeDisk();
    expect(await articles.note(all, { at: () => minute(1), as: "news" })).toEqual(["a", "b"]);
    expect(await articles.cameBetween(new Date(0), minute(9))).toEqual([]);
  });
});

describe("a transaction", () => {
  it("may read before it writes: nobody else writes from its beginning on", async () => {
    const other = new DatabaseSync(path, { timeout: 0 });
    await database.transaction().execute(async (transaction) => {
      await transaction.selectFrom("migrations").selectAll().execute();
      const write = () => other.exec("INSERT INTO migrations VALUES (77, 'then')");
      expect(write).toThrow(/locked/);
      await transaction.insertInto("migrations").values({ number: 78, made_at: "now" }).execute();
    });
    const kept = other.prepare("SELECT number FROM migrations WHERE number > 70").all();
    other.close();
    expect(kept).toEqual([{ number: 78 }]);
  });
});

describe("a file that another process has locked", () => {
  it("is waited for", async () => {
    const subscriptions = createSubscriptions(database);
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    const adding = addSample({ subscriptions });
    setTimeout(() => other.close(), 0);
    expect((await adding).number).toBe(1);
  });

  it("is given up in the end, with nothing kept, and serves again later", async () => {
    const subscriptions = createSubscriptions(database);
    const deliveries = createDeliveries(database, sampleClock);
    const added = await addSample({ subscriptions });
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    const claim = claimOf(added);
    await expect(deliveries.claim([claim], leaseOf("us"))).rejects.toMatchObject(locked);
    expect(await deliveries.due(minute(0), 9)).toEqual([added]);
    other.close();
    expect(await deliveries.claim([claim], leaseOf("us"))).toHaveLength(1);
  });

  it("keeps two transactions of one process apart", async () => {
    const subscriptions = createSubscriptions(database);
    const added = await Promise.all(Array.from({ length: 9 }, () => addSample({ subscriptions })));
    expect(added.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
