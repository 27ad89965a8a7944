import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as yieldToOthers } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCore } from "#core/core.ts";
import { openFetchDesk, prepareFeeding, type FeedingParts } from "#src/running/live-feeds.ts";
import { openStore, type Store } from "#store/store.ts";
import { silentLog } from "#test/fixtures/bot.ts";
import { newsItem } from "#test/feeds/feeding-world.ts";
import { openNewsroom, rssOf, stalled, type FakeNewsroom } from "#test/support/fake-newsroom.ts";

let newsroom: FakeNewsroom;
let store: Store;
let folder: string;
let url: string;
const endless = new Promise<void>(() => undefined);
let parts: FeedingParts;
beforeEach(async () => {
  newsroom = await openNewsroom();
  newsroom.play("/rss.xml", { body: rssOf([newsItem("Finland")]) });
  const clock = () => new Date("2026-11-22T12:00:00Z");
  folder = await mkdtemp(join(tmpdir(), "nato-feeding-"));
  url = `file:${join(folder, "nato.db")}`;
  store = await openStore(url, clock);
  parts = {
    addresses: [newsroom.url("/rss.xml")],
    contact: "https://example.org/bot",
    store,
    clock,
    log: silentLog,
    wait: async () => yieldToOthers(),
  };
});
afterEach(async () => {
  await newsroom.close();
  await store.close();
  await rm(folder, { recursive: true });
});

describe("prepareFeeding", () => {
  it("reads the feeds that are set, and knows after a start what they brought", async () => {
    const core = createCore({ articles: [] });
    const feeding = prepareFeeding(parts);
    expect(await feeding.kept()).toEqual([]);
    feeding.begin(core);
    while (core.extent().articles === 0) await yieldToOthers();
    await feeding.stop();
    expect(await feeding.states()).toMatchObject([{ failures: 0, firstRunDone: true }]);
    expect((await prepareFeeding(parts).kept()).map(({ title }) => title)).toEqual([
      newsItem("Finland").title,
    ]);
  });

  it.each([
    ["a host asks for long pauses", "/robots.txt", { body: "User-agent: *\nCrawl-delay: 30\n" }],
    ["a feed is read", "/rss.xml", stalled],
  ])("stops at once while %s, and has taken nothing by halves", async (_, path, piece) => {
    newsroom.play(path, piece);
    const feeding = prepareFeeding({
      ...parts,
      wait: async (ms, signal) => {
        if (ms <= 1_000) return yieldToOthers();
        await new Promise((resolve) => signal?.addEventListener("abort", resolve));
      },
    });
    feeding.begin(createCore({ articles: [] }));
    const isAsked = () => newsroom.requests.some((request) => request.path === path);
    while (!isAsked()) await yieldToOthers();
    await yieldToOthers();
    await feeding.stop();
    expect(await store.feeds.feeds()).toEqual([]);
  });

  it("names the bot, and where to read about it", async () => {
    const desk = openFetchDesk(parts);
    await desk.fetch();
    await desk.close();
    expect(newsroom.requests.map(({ headers }) => headers["user-agent"])).toEqual([
      "nato-bot/0.1.0 (+https://example.org/bot)",
      "nato-bot/0.1.0 (+https://example.org/bot)",
    ]);
  });

  it("tells of no arrival before the core knows it", async () => {
    const core = createCore({ articles: [] });
    const feeding = prepareFeeding({ ...parts, addresses: [], wait: async () => endless });
    await feeding.kept();
    feeding.begin(core);
    const beside = { ...parts, store: await openStore(url, parts.clock) };
    const desk = openFetchDesk(beside);
    await desk.fetch();
    newsroom.play("/rss.xml", { body: rssOf([newsItem("Sweden"), newsItem("Finland")]) });
    await desk.fetch();
    await desk.close();
    await beside.store.close();
    const came = feeding.watchArrivals(store.articles);
    const ids = await came.cameBetween(new Date(0), new Date("2030-01-01T00:00:00Z"));
    expect(ids.map((id) => core.article(id)?.title)).toEqual([newsItem("Sweden").title]);
  });

  it("asks for nothing where no feed is set", async () => {
    const feeding = prepareFeeding({ ...parts, addresses: [] });
    feeding.begin(createCore({ articles: [] }));
    await feeding.stop();
    expect(newsroom.requests).toEqual([]);
  });
});

describe("openFetchDesk", () => {
  it("previews an address on loopback that its operator wrote out", async () => {
    const desk = openFetchDesk({ ...parts, addresses: [] });
    const preview = await desk.preview({
      address: newsroom.url("/rss.xml"),
      how: "as the next time",
    });
    await desk.close();
    expect(preview).toMatchObject({ kind: "rss", judged: [{ verdict: "new" }] });
  });

  it("says that there is nothing to fetch where no feed is set", async () => {
    const desk = openFetchDesk({ ...parts, addresses: [] });
    await expect(desk.fetch()).rejects.toThrow("FEEDS names no address");
    await desk.close();
  });

  it("lists feeds that are set, also before they were read", async () => {
    const desk = openFetchDesk(parts);
    expect(await desk.feeds()).toMatchObject([
      { address: parts.addresses[0], lastSuccessAt: null },
    ]);
    await desk.close();
  });
});
