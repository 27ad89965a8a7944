import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FetchParts } from "#feeds/fetch-orders.ts";
import { previewFeed } from "#feeds/preview-feed.ts";
import { newsItem, openFeedingWorld, type FeedingWorld } from "./feeding-world.ts";

let world: FeedingWorld;
let parts: FetchParts;
beforeEach(async () => {
  world = await openFeedingWorld();
  const { fetcher, store, core, clock } = world;
  parts = { fetcherOf: () => fetcher, store, shelf: core, clock };
});
afterEach(() => world.close());

const verdicts = async () =>
  (await previewFeed({ address: world.address, how: "as the next time" }, parts)).judged.map(
    ({ verdict, title }) => [verdict, title.split(" ").at(-1)],
  );

describe("previewFeed", () => {
  it("tells what is new, known and changed, and keeps nothing", async () => {
    world.show(newsItem("Finland"), newsItem("Norway"));
    await world.feeds.tick();
    world.show(newsItem("Sweden"), newsItem("Finland", "Corrected."), newsItem("Norway"));
    const expected = [
      ["new", "Sweden"],
      ["changed", "Finland"],
      ["known", "Norway"],
    ];
    expect(await verdicts()).toEqual(expected);
    expect(await verdicts()).toEqual(expected);
    expect(await world.kept()).toHaveLength(2);
  });

  it("says why an address is no feed", async () => {
    world.newsroom.play("/page", { body: "<html><body><p>Hello.</p></body></html>" });
    const page = previewFeed(
      { address: world.newsroom.url("/page"), how: "as the next time" },
      parts,
    );
    await expect(page).rejects.toThrow("neither a feed nor a list nor an article");
  });
});
