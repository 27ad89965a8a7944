import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFeedFetchers, type FeedFetchers } from "#feeds/feed-fetchers.ts";
import { openNewsroom, redirectTo, type FakeNewsroom } from "../support/fake-newsroom.ts";
import { memoryLog } from "../support/memory-log.ts";
import { USER_AGENT } from "./feed-world.ts";

let newsroom: FakeNewsroom;
let inside: FakeNewsroom;
let fetchers: FeedFetchers;
beforeEach(async () => {
  newsroom = await openNewsroom();
  inside = await openNewsroom();
  inside.play("/secret", { body: "secret" });
  fetchers = createFeedFetchers({
    clock: () => new Date(),
    log: memoryLog(),
    userAgent: USER_AGENT,
    wait: () => Promise.resolve(),
    resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]),
  });
});
afterEach(async () => {
  await fetchers.close();
  await newsroom.close();
  await inside.close();
});

describe("createFeedFetchers", () => {
  it("reaches an inner address that its operator wrote out", async () => {
    newsroom.play("/rss.xml", { body: "news" });
    const address = newsroom.url("/rss.xml");
    expect(await fetchers.of(address).fetch(address)).toMatchObject({ text: "news" });
  });

  it("reaches no other port of it, be it by a link or by a redirect", async () => {
    newsroom.play("/rss.xml", redirectTo(inside.url("/secret")));
    const address = newsroom.url("/rss.xml");
    const fetcher = fetchers.of(address);
    expect(await fetcher.fetch(address)).toMatchObject({ status: "refused", reason: "unsafe" });
    expect(await fetcher.fetch(inside.url("/secret"))).toMatchObject({ reason: "unsafe" });
    const byName = `http://inside.localhost:${inside.port}/secret`;
    expect(await fetcher.fetch(byName)).toMatchObject({ reason: "unsafe" });
    expect(inside.requests).toEqual([]);
    // Refused as it is looked up: that nobody listens at a port is not learnt either.
    const deaf = await openNewsroom();
    await deaf.close();
    const nobody = `http://inside.localhost:${deaf.port}/secret`;
    expect(await fetcher.fetch(nobody)).toMatchObject({ reason: "unsafe" });
  });

  it("does not let one feed reach what was written out for another", async () => {
    const address = newsroom.url("/rss.xml");
    fetchers.of(address);
    const other = fetchers.of("https://www.nato.int/rss.xml");
    expect(await other.fetch(address)).toMatchObject({ status: "refused", reason: "unsafe" });
    expect(newsroom.requests).toEqual([]);
  });
});
