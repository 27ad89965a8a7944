import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FetchParts } from "#feeds/fetch-orders.ts";
import { previewFeed } from "#feeds/preview-feed.ts";
import { fetchAgain } from "#feeds/read-again.ts";
import { pageOf, rssOf } from "../support/fake-newsroom.ts";
import { newsItem, openFeedingWorld, type FeedingWorld } from "./feeding-world.ts";

const MONTH_MS = 30 * 24 * 60 * 60_000;

let world: FeedingWorld;
let parts: FetchParts;
beforeEach(async () => {
  world = await openFeedingWorld();
  const { fetcher, store, core, clock } = world;
  parts = { fetcherOf: () => fetcher, store, shelf: core, clock };
});
afterEach(() => world.close());

const titleOf = (name: string) => `NATO Secretary General visits ${name}`;
const path = (name: string) => `/news/${name}`;

/** Publishes a release: a page of its own, and a line in the feed. */
function publish(name: string, words = "They talked at length.") {
  const lede = `NATO Secretary General Mark Rutte visited ${name} on Sunday (22 November 2026).`;
  const paragraphs = [lede, `${name} was glad. ${words}`];
  const body = pageOf({ title: titleOf(name), day: "2026-11-22", paragraphs });
  world.newsroom.play(path(name), { headers: { "content-type": "text/html" }, body });
  return { title: titleOf(name), link: world.newsroom.url(path(name)), description: lede };
}

/** Shows releases in the feed, whose server says “not modified” to whoever has it already. */
const show = (...names: readonly string[]) =>
  world.newsroom.play("/rss.xml", {
    body: rssOf(names.map((name) => publish(name))),
    etag: `"${names.join()}"`,
  });

const again = () => fetchAgain([world.address], parts);
const textOf = async (name: string) =>
  (await world.kept()).find(({ title }) => title === titleOf(name))?.paragraphs.join(" ");

describe("fetchAgain", () => {
  it("reads a page again that its feed has long stopped showing, and takes in what was corrected", async () => {
    show("Finland", "Norway");
    await world.feeds.tick();
    show("Sweden");
    await world.nextTick();
    world.turn(MONTH_MS);
    publish("Norway", "They talked for an hour.");
    expect(await again()).toMatchObject([
      { verdicts: { changed: 1, known: 2, new: 0 }, error: null },
    ]);
    expect(await textOf("Norway")).toContain("They talked for an hour.");
  });

  it("reads every page once, also where the feed itself has not changed", async () => {
    show("Finland", "Norway");
    await world.feeds.tick();
    const before = world.newsroom.asked().length;
    publish("Finland", "They talked for an hour.");
    expect(await again()).toMatchObject([{ verdicts: { changed: 1, known: 1 } }]);
    expect(world.newsroom.asked().slice(before).toSorted()).toEqual([
      path("Finland"),
      path("Norway"),
      "/rss.xml",
    ]);
  });

  it("takes in what is new on the way, and posts it as news", async () => {
    show("Finland");
    await world.feeds.tick();
    show("Finland", "Norway");
    expect(await again()).toMatchObject([{ verdicts: { new: 1, known: 1 } }]);
    expect(await world.news()).toHaveLength(1);
  });

  it("compares what a feed gives whole, and fetches no page for it", async () => {
    world.show(newsItem("Finland"), newsItem("Norway"));
    await world.feeds.tick();
    world.show(newsItem("Finland", "Corrected."), newsItem("Norway"));
    const before = world.newsroom.asked().length;
    expect(await again()).toMatchObject([{ verdicts: { changed: 1, known: 1 } }]);
    expect(world.newsroom.asked().slice(before)).toEqual(["/rss.xml"]);
  });

  it("marks the release of a page that is gone", async () => {
    show("Finland", "Norway");
    await world.feeds.tick();
    world.newsroom.withdraw(path("Norway"));
    expect(await again()).toMatchObject([{ verdicts: { withdrawn: 1, known: 1 } }]);
    expect(await textOf("Norway")).toContain("They talked at length.");
  });

  it("keeps what is known where a host is down, and says how much was not read", async () => {
    show("Finland", "Norway");
    await world.feeds.tick();
    for (const name of ["Finland", "Norway"]) world.newsroom.play(path(name), { status: 503 });
    const [fetched] = await again();
    expect(fetched).toMatchObject({ verdicts: { changed: 0, withdrawn: 0 } });
    expect(fetched?.error).toMatch(/What is known of 2 pages stays; ask again later\.$/);
    expect(await textOf("Norway")).toContain("They talked at length.");
  });

  it("says which feed could not be read, and leaves its own readings when they were", async () => {
    show("Finland");
    await world.feeds.tick();
    const [before] = await world.feeds.states();
    world.newsroom.play("/rss.xml", { status: 404 });
    expect(await again()).toMatchObject([{ error: expect.stringContaining("404") }]);
    expect(await world.feeds.states()).toMatchObject([{ nextRunAt: before?.nextRunAt }]);
  });
});

describe("previewFeed, again", () => {
  it("tells which releases were corrected, and keeps nothing", async () => {
    show("Finland", "Norway");
    await world.feeds.tick();
    show("Sweden");
    await world.nextTick();
    publish("Norway", "They talked for an hour.");
    const { judged } = await previewFeed({ address: world.address, how: "again" }, parts);
    expect(judged.map(({ verdict, title }) => `${verdict} ${title}`).toSorted()).toEqual([
      `changed ${titleOf("Norway")}`,
      `known ${titleOf("Finland")}`,
      `known ${titleOf("Sweden")}`,
    ]);
    expect(await textOf("Norway")).toContain("They talked at length.");
  });
});
