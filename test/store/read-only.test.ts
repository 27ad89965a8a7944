import { mkdtemp, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openToRead } from "#store/read-only.ts";
import { openStore } from "#store/store.ts";
import { sampleArticles } from "../fixtures/articles.ts";
import { sampleClock } from "../fixtures/bot.ts";

let folder: string;
let path: string;
let url: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-read-only-"));
  path = join(folder, "nato.db");
  url = `file:${path}`;
});
afterEach(() => rm(folder, { recursive: true }));

const NOTED = { at: () => sampleClock(), as: "archive" } as const;

/** Keeps the sample releases, and 200 states of buttons after them. */
async function keepSome(): Promise<void> {
  const store = await openStore(url, sampleClock);
  await store.articles.note(sampleArticles, NOTED);
  for (let number = 0; number < 200; number += 1) {
    await store.buttonStates.keep(`${number}`.repeat(50));
  }
  await store.close();
}

function change(sql: string): void {
  const file = new DatabaseSync(path);
  file.exec(sql);
  file.close();
}

describe("openToRead", () => {
  it("yields nothing where nothing is kept yet, and makes nothing", async () => {
    expect(await openToRead(url)).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
    await writeFile(path, "");
    expect(await openToRead(url)).toBeUndefined();
    expect(await readFile(path, "utf8")).toBe("");
    expect(await openToRead("file::memory:")).toBeUndefined();
  });

  it("reads what the bot keeps while it goes on, and can write nothing", async () => {
    const bot = await openStore(url, sampleClock);
    const reader = await openToRead(url);
    const [first] = await bot.articles.note(sampleArticles, NOTED);
    const found = await reader?.articles.find([first ?? ""]);
    expect(found?.map(({ article }) => article.id)).toEqual([first]);
    await expect(reader?.feeds.forget("https://www.nato.int/rss.xml")).rejects.toMatchObject({
      code: "store",
    });
    await reader?.close();
    await bot.close();
  });

  it.each([
    [
      "an older bot",
      "DELETE FROM migrations WHERE number > 3",
      /older version of the bot: start the/,
    ],
    [
      "a newer bot",
      "INSERT INTO migrations VALUES (9999, '2030-01-01')",
      /newer version of the bot/,
    ],
    ["another program", "DROP TABLE migrations", /belongs to another program/],
  ])("refuses the database of %s in a sentence, and changes nothing", async (_, sql, said) => {
    await keepSome();
    change(sql);
    const before = await readFile(path);
    await expect(openToRead(url)).rejects.toMatchObject({
      code: "store",
      message: expect.stringMatching(said),
    });
    expect(await readFile(path)).toEqual(before);
  });

  it("refuses what is no database", async () => {
    await writeFile(path, "Dear diary, ".repeat(1_000));
    await expect(openToRead(url)).rejects.toThrow("is no SQLite database");
  });

  it("does not read the whole file through: only a start of the bot finds what is broken elsewhere", async () => {
    await keepSome();
    const { root } = rootOf("button_states_kept_at");
    const file = await open(path, "r+");
    await file.write(Buffer.alloc(4_096, 0x5a), 0, 4_096, (root - 1) * 4_096);
    await file.close();
    const reader = await openToRead(url);
    const found = await reader?.articles.find(sampleArticles.map(({ id }) => id));
    expect(found).toHaveLength(sampleArticles.length);
    await reader?.close();
    const start = openStore(url, sampleClock, { check: "whole" });
    await expect(start).rejects.toThrow("is broken");
  });
});

/** Where in the file a table or an index begins. */
function rootOf(name: string): { readonly root: number } {
  const file = new DatabaseSync(path);
  const row = file.prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?").get(name);
  file.close();
  return { root: Number(row?.["rootpage"]) };
}
