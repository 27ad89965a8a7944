import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptByFeeds } from "#src/running/kept-releases.ts";
import { newFeedState } from "#feeds/feed-state.ts";
import { openStore } from "#store/store.ts";
import { sampleClock } from "#test/fixtures/bot.ts";
import { makeArticle } from "#test/support/made-articles.ts";
import { temporaryFolder } from "#test/support/start.ts";

const FEED = "https://www.nato.int/rss.xml";

describe("keptByFeeds", () => {
  it("finds what feeds brought", async () => {
    const url = `file:${join(await temporaryFolder(), "nato.db")}`;
    const article = makeArticle({ id: "a", title: "On patrols" });
    const now = sampleClock();
    const item = { key: FEED, feed: FEED, articleId: "a", url: FEED, listing: "", digest: "d" };
    const times = { seenAt: now, checkedAt: null, withdrawnAt: null };
    const store = await openStore(url, sampleClock);
    await store.feeds.takeIn({
      state: newFeedState(FEED),
      articles: [article],
      items: [{ ...item, ...times, standsIn: false }],
      at: now,
      as: "archive",
    });
    await store.close();
    const faults: string[] = [];
    const kept = await keptByFeeds(url, (line) => faults.push(line));
    expect([kept.map(({ title }) => title), faults]).toEqual([["On patrols"], []]);
  });

  it("makes no database where there is none", async () => {
    const folder = await temporaryFolder();
    expect(await keptByFeeds(`file:${join(folder, "nato.db")}`, () => {})).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("says calmly what cannot be read, leaves it alone, and goes on without", async () => {
    const path = join(await temporaryFolder(), "nato.db");
    await writeFile(path, "Dear diary, ".repeat(1_000));
    const faults: string[] = [];
    expect(await keptByFeeds(`file:${path}`, (line) => faults.push(line))).toEqual([]);
    expect(faults).toEqual([
      expect.stringMatching(
        /is no SQLite database; .* Until then what came by feeds is left out\.$/,
      ),
    ]);
    expect(await readFile(path, "utf8")).toMatch(/^Dear diary/);
  });
});
