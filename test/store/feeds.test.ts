import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "#store/store.ts";
import { feedItem, feedState, feedStoreContract } from "../contracts/feed-store-contract.ts";
import { sampleClock } from "../fixtures/bot.ts";
import { makeArticle } from "../support/made-articles.ts";

let folder: string;
let files = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-feeds-"));
});
afterEach(() => rm(folder, { recursive: true }));

function newPath(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

feedStoreContract("SQLite in memory", () => openStore("file::memory:", sampleClock));
feedStoreContract("a SQLite file", () => openStore(`file:${newPath()}`, sampleClock));

describe("takeIn", () => {
  it("is in the file once it is said to be", async () => {
    const path = newPath();
    const store = await openStore(`file:${path}`, sampleClock);
    const article = makeArticle({ id: "a", title: "NATO visits Finland" });
    const { seenAt: at } = feedItem("a");
    await store.feeds.takeIn({
      state: feedState(),
      articles: [article],
      items: [feedItem("a")],
      at,
      as: "news",
    });
    const other = new DatabaseSync(path, { readOnly: true });
    expect(other.prepare("SELECT id FROM articles").all()).toMatchObject([{ id: "a" }]);
    expect(other.prepare("SELECT article FROM feed_items").all()).toMatchObject([{ article: "a" }]);
    other.close();
    await store.close();
  });
});

describe("probe", () => {
  it("writes what every other process sees", async () => {
    const path = newPath();
    const store = await openStore(`file:${path}`, sampleClock);
    await store.probe();
    const other = new DatabaseSync(path, { readOnly: true });
    expect(other.prepare("SELECT at FROM heartbeats").all()).toEqual([
      { at: sampleClock().toISOString() },
    ]);
    other.close();
    await store.close();
  });

  it("fails where the file may not be written", async () => {
    const path = newPath();
    const store = await openStore(`file:${path}`, sampleClock);
    const other = new DatabaseSync(path);
    other.exec("DROP TABLE heartbeats");
    other.close();
    await expect(store.probe()).rejects.toThrow(/heartbeats/);
    await store.close();
  });
});
