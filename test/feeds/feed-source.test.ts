import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rssOf } from "../support/fake-newsroom.ts";
import { openReader } from "./feed-reader.ts";
import { useNewsroom, whole, words } from "./read-newsroom.ts";

const feed = useNewsroom();

describe("a feed", () => {
  it("brings what is new, and then only what is newer", async () => {
    const reader = feed.readRss();
    feed.playRss(whole("a"), whole("b"));
    expect(await reader.verdicts()).toEqual(["new On a", "new On b"]);
    feed.playRss(whole("c"), whole("a"));
    expect(await reader.verdicts()).toEqual(["new On c", "known On a"]);
    expect([...reader.articles.values()].map(({ published }) => published?.from)).toEqual([
      "2025-09-19",
      "2025-09-19",
      "2025-09-19",
    ]);
  });

  it("is an archive at first, and then news", async () => {
    const reader = feed.readRss();
    feed.playRss(whole("a"));
    expect((await reader.read()).judgement?.taking.as).toBe("archive");
    feed.playRss(whole("b"), whole("a"));
    expect((await reader.read()).judgement?.taking.as).toBe("news");
  });

  it("is not read again while it has not changed", async () => {
    feed.newsroom.play("/rss.xml", { body: rssOf([whole("a")]), etag: '"1"' });
    const reader = feed.readRss();
    await reader.read();
    const { reading } = await reader.read();
    expect(reading).toMatchObject({ status: "read", kind: null, incoming: [] });
  });

  it("yields the same releases however it is shuffled and dated", async () => {
    const items = ["a", "b", "c", "d"].map((name) => whole(name));
    const reader = feed.readRss();
    feed.playRss(...items);
    await reader.read();
    const ids = [...reader.articles.keys()];
    const shuffle = fc.shuffledSubarray(items, { minLength: 4 });
    const day = fc.constantFrom("1 Jan 2020", "19 Sep. 2025 12:00:00 GMT", "tomorrow");
    await fc.assert(
      fc.asyncProperty(shuffle, day, async (order, pubDate) => {
        feed.playRss(...order.map((item) => ({ ...item, pubDate })));
        const verdicts = await reader.verdicts();
        expect(verdicts.every((verdict) => verdict.startsWith("known"))).toBe(true);
        expect([...reader.articles.keys()]).toEqual(ids);
      }),
      { numRuns: 20 },
    );
  });

  it("changes a release in its place", async () => {
    const reader = feed.readRss();
    feed.playRss(whole("a"));
    await reader.read();
    const [id = ""] = reader.articles.keys();
    feed.playRss(
      whole("a", { title: "Something else", content: `<p>${words("other")} end</p>${words("x")}` }),
    );
    expect(await reader.verdicts()).toEqual(["changed Something else"]);
    expect([...reader.articles].map(([key, { title }]) => [key, title])).toEqual([
      [id, "Something else"],
    ]);
  });

  it("folds what is sent again under another address", async () => {
    const reader = feed.readRss();
    feed.playRss(whole("a"), whole("a", { link: "/reprint", title: "Reprint: on a" }));
    expect(await reader.verdicts()).toEqual(["new On a", "known Reprint: on a"]);
    const recast = whole("a", { link: "/recast", title: "RECAST: On a" });
    feed.playRss(recast, whole("a"));
    expect((await reader.verdicts())[0]).toBe("changed RECAST: On a");
    expect(reader.articles.size).toBe(1);
  });

  it("keeps apart what a series says in the same words at another time", async () => {
    const reader = feed.readRss();
    feed.playRss(
      whole("a"),
      whole("a", { link: "/next", title: "October", pubDate: "19 Oct 2025" }),
    );
    expect(await reader.verdicts()).toEqual(["new On a", "new October"]);
  });

  it("knows a release that came by a dump", async () => {
    const other = feed.readRss();
    feed.playRss(whole("a"));
    await other.read();
    const dumped = [...other.articles.values()].map((article) => ({ ...article, url: null }));
    const reader = openReader(feed.newsroom.url("/rss.xml"), feed.world, dumped);
    expect(await reader.verdicts()).toEqual(["known On a"]);
    expect(reader.articles.size).toBe(1);
  });

  it("says why it failed, and comes back later each time", async () => {
    feed.newsroom.play("/rss.xml", { body: "<rss version='2.0'><channel><item>" });
    const reader = feed.readRss();
    const { reading } = await reader.read();
    if (reading.status !== "failed") throw new Error("It is broken off.");
    expect(reading.error.message).toContain("broken off");
    const first = (reading.state.nextRunAt?.getTime() ?? 0) - feed.world.clock().getTime();
    await reader.read();
    const second = (reader.state.nextRunAt?.getTime() ?? 0) - feed.world.clock().getTime();
    expect([reader.state.failures, Math.round(second / first)]).toEqual([2, 2]);
  });
});
