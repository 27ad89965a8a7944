import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { openStore } from "#store/store.ts";
import { sampleClock } from "../fixtures/bot.ts";
import { makeArticle } from "../support/made-articles.ts";

const EIGHT = new Date("2024-05-30T08:00:00Z");
const NINE = new Date("2024-05-30T09:00:00Z");

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-articles-"));
  path = join(folder, "nato.db");
});
afterEach(() => rm(folder, { recursive: true }));

/** Notes an article at eight, and what has become of it at nine; yields what is kept then. */
async function noteTwice(article: Article, later: Article) {
  const store = await openStore(`file:${path}`, sampleClock);
  await store.articles.note([article], { at: () => EIGHT, as: "news" });
  await store.articles.note([later], { at: () => NINE, as: "news" });
  await store.close();
  const file = new DatabaseSync(path);
  const kept = file.prepare("SELECT * FROM articles").all();
  file.close();
  return kept;
}

describe("note", () => {
  const article = makeArticle({ id: "7", title: "NATO visits", paragraphs: ["One.", "Two."] });

  it("keeps the new text of an article, and when it changed", async () => {
    const later = { ...article, title: "NATO visits Finland", paragraphs: ["One."] };
    expect(await noteTwice(article, later)).toMatchObject([
      {
        id: "7",
        title: "NATO visits Finland",
        paragraphs: '["One."]',
        came_at: EIGHT.toISOString(),
        revised_at: NINE.toISOString(),
      },
    ]);
  });

  it("keeps what else is known of it now, which is no new text", async () => {
    const published = { from: "2024-05-30", to: "2024-05-30", reason: "stated" } as const;
    const url = "https://www.nato.int/7";
    const origin = { file: "b.jsonl", index: 3 };
    const later: Article = { ...article, published, url, origin, kind: "speech" };
    expect(await noteTwice(article, later)).toMatchObject([
      {
        published_from: "2024-05-30",
        published_to: "2024-05-30",
        published_reason: "stated",
        url,
        origin_file: "b.jsonl",
        origin_index: 3,
        kind: "speech",
        paragraphs: '["One.","Two."]',
        revised_at: null,
      },
    ]);
  });

  it("writes nothing where nothing is new", async () => {
    const store = await openStore(`file:${path}`, sampleClock);
    await store.articles.note([article], { at: () => EIGHT, as: "news" });
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    expect(await store.articles.note([article], { at: () => NINE, as: "news" })).toEqual([]);
    other.close();
    await store.close();
  });
});
