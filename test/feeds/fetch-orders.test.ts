import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backFill, BACKFILL, fetchFeeds, type FetchParts } from "#feeds/fetch-orders.ts";
import { rssOf } from "../support/fake-newsroom.ts";
import { newsItem, openFeedingWorld, type FeedingWorld } from "./feeding-world.ts";

let world: FeedingWorld;
let parts: FetchParts;
beforeEach(async () => {
  world = await openFeedingWorld();
  const { fetcher, store, core, clock } = world;
  parts = { fetcherOf: () => fetcher, store, shelf: core, clock };
});
afterEach(() => world.close());

describe("fetchFeeds", () => {
  it("reads feeds whether they are due or not, and says which failed and why", async () => {
    world.show(newsItem("Finland"));
    await world.feeds.tick();
    world.show(newsItem("Finland"), newsItem("Sweden"));
    const broken = world.newsroom.url("/none.xml");
    const fetched = await fetchFeeds([world.address, broken], parts);
    expect(fetched).toMatchObject([
      { address: world.address, verdicts: { new: 1, known: 1 }, error: null },
      { address: broken, error: expect.stringContaining("404") },
    ]);
  });

  it("leaves a feed that fails to be read when it would have been", async () => {
    world.show(newsItem("Finland"));
    await world.feeds.tick();
    const due = async () => (await world.feeds.states())[0];
    const before = await due();
    world.newsroom.play("/rss.xml", { status: 404 });
    for (let times = 0; times < 4; times++) await fetchFeeds([world.address], parts);
    expect(await due()).toMatchObject({ failures: 0, nextRunAt: before?.nextRunAt });
  });
});

describe("backFill", () => {
  /** NATO's list of so many pages; each release has a page of its own. */
  function playList(pages: number): string {
    const path = "/general_search.search.json";
    for (let page = 1; page <= pages; page++) {
      const link = `/en/news/2026/11/${10 + page}/visit-${page}`;
      const body = {
        numberOfPages: pages,
        pages: [
          {
            title: newsItem(`Place${page}`).title,
            description: "",
            link,
            pageDate: `${20 - page} November 2026`,
            pageType: "News",
          },
        ],
      };
      world.newsroom.play(`${path}?page=${page}`, { body: JSON.stringify(body) });
      world.newsroom.play(link, { body: articlePage(`Place${page}`) });
    }
    return world.newsroom.url(`${path}?page=1`);
  }

  function articlePage(name: string): string {
    const { title, content = "" } = newsItem(name);
    return `<html><body><main><h1>${title}</h1><article>${content}</article></main></body></html>`;
  }

  it("fetches all pages of a list, as an archive, and leaves the feed’s own state alone", async () => {
    const address = playList(4);
    const [done] = await backFill({ addresses: [address], since: "2020-01-01" }, parts);
    expect(done).toMatchObject({ verdicts: { new: 4 }, error: null });
    expect(await world.kept()).toHaveLength(4);
    expect(await world.news()).toEqual([]);
    expect(await world.store.feeds.feeds()).toEqual([]);
  });

  it("goes on where it was broken off", async () => {
    const address = playList(4);
    world.newsroom.play("/general_search.search.json?page=3", { status: 404 });
    const order = { addresses: [address], since: "2020-01-01" };
    expect(await backFill(order, parts)).toMatchObject([
      { verdicts: { new: 2 }, error: expect.stringContaining("404") },
    ]);
    expect(await world.store.feeds.feed(BACKFILL + address)).toMatchObject({
      backfill: { nextPage: 3, pages: 4 },
    });
    playList(4);
    const asked = world.newsroom.asked().length;
    expect(await backFill(order, parts)).toMatchObject([{ verdicts: { new: 2 }, error: null }]);
    expect(world.newsroom.asked().slice(asked)[0]).toContain("page=3");
    expect(await world.kept()).toHaveLength(4);
  });

  it("shows how far it has come", async () => {
    const shown: number[] = [];
    const order = { addresses: [playList(4)], since: "2020-01-01" };
    await backFill(order, parts, ({ part }) => shown.push(part));
    expect(shown.at(-1)).toBe(1);
    expect(shown).toEqual(shown.toSorted((one, other) => one - other));
  });

  it("takes what a feed without pages holds since that day", async () => {
    world.newsroom.play("/rss.xml", {
      body: rssOf([
        newsItem("Finland"),
        { ...newsItem("Sweden"), pubDate: "Fri, 01 Nov 2019 12:00:00 GMT" },
      ]),
    });
    await backFill({ addresses: [world.address], since: "2020-01-01" }, parts);
    expect((await world.kept()).map(({ title }) => title)).toEqual([newsItem("Finland").title]);
  });
});
