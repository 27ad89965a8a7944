import { setImmediate as yieldToOthers } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCore } from "#core/core.ts";
import { createFeeds } from "#feeds/feeds.ts";
import { pageOf } from "../support/fake-newsroom.ts";
import { createLife } from "../support/mortal.ts";
import { newsItem, openFeedingWorld, type FeedingWorld } from "./feeding-world.ts";

let world: FeedingWorld;
beforeEach(async () => {
  world = await openFeedingWorld();
});
afterEach(() => world.close());

const titles = async () => (await world.kept()).map(({ title }) => title).toSorted();
const find = (words: string) =>
  world.core.search({ words }, { offset: 0, limit: 5 }).hits.map(({ article }) => article.title);

describe("createFeeds", () => {
  it("takes in everything of a new feed, and calls none of it news", async () => {
    world.show(newsItem("Finland"), newsItem("Sweden"));
    await world.feeds.tick();
    expect(await titles()).toEqual([
      "NATO Secretary General visits Finland",
      "NATO Secretary General visits Sweden",
    ]);
    expect(await world.news()).toEqual([]);
  });

  it("calls news what comes later, and can be asked for it at once", async () => {
    world.show(newsItem("Finland"));
    await world.feeds.tick();
    world.show(newsItem("Sweden"), newsItem("Finland"));
    await world.nextTick();
    expect(find("Sweden")).toEqual(["NATO Secretary General visits Sweden"]);
    const visits = world.core.visits({}).visits.map(({ country }) => country);
    expect(visits.toSorted()).toEqual(["FI", "SE"]);
    const [id = ""] = await world.news();
    expect(world.core.article(id)?.title).toBe("NATO Secretary General visits Sweden");
    expect(await world.news()).toHaveLength(1);
  });

  it("finds what is stale, and calls it no news", async () => {
    await world.feeds.tick();
    world.show(newsItem("Finland"));
    await world.nextTick();
    const old = { ...newsItem("Sweden"), pubDate: "Sat, 07 Nov 2026 12:00:00 GMT" };
    const young = { ...newsItem("Norway"), pubDate: "Sun, 08 Nov 2026 12:00:00 GMT" };
    world.show(old, young, newsItem("Finland"));
    await world.nextTick();
    expect(find("Sweden")).toHaveLength(1);
    const news = (await world.news()).map((id) => world.core.article(id)?.title);
    expect(news).not.toContain("NATO Secretary General visits Sweden");
    expect(news).toContain("NATO Secretary General visits Norway");
  });

  it("calls no news what could not be read at first, and news what could not be read later", async () => {
    const bare = (name: string) => ({ title: `On ${name}`, link: world.newsroom.url(`/${name}`) });
    const play = (name: string) => {
      const paragraphs = [`${name} `.repeat(60)];
      const body = pageOf({ title: `On ${name}`, day: "2026-11-22", paragraphs });
      world.newsroom.play(`/${name}`, { body });
    };
    const waitForPages = async () => {
      world.turn(3 * 60 * 60_000);
      await world.feeds.tick();
    };
    const busy = { status: 503, headers: { "retry-after": "60" } };
    world.newsroom.play("/Oslo", busy);
    world.show(newsItem("Finland"), bare("Oslo"));
    await world.feeds.tick();
    play("Oslo");
    await waitForPages();
    world.newsroom.play("/Rome", busy);
    world.show(bare("Rome"), newsItem("Finland"), bare("Oslo"));
    await waitForPages();
    expect(await titles()).not.toContain("On Rome");
    play("Rome");
    await waitForPages();
    expect(await titles()).toEqual(["NATO Secretary General visits Finland", "On Oslo", "On Rome"]);
    const news = (await world.news()).map((id) => world.core.article(id)?.title);
    expect(news).toEqual(["On Rome"]);
  });

  it("brings a changed release up to date, marks it, and posts it no second time", async () => {
    world.show(newsItem("Finland"));
    await world.feeds.tick();
    world.show(newsItem("Finland", "A correction was made about the icebreaker."));
    await world.nextTick();
    expect(await world.kept()).toMatchObject([{ mark: "updated" }]);
    expect(find("icebreaker")).toEqual(["NATO Secretary General visits Finland"]);
    expect(await world.news()).toEqual([]);
  });

  it("reads nothing before its time", async () => {
    await world.feeds.tick();
    const asked = world.newsroom.asked().length;
    world.turn(14 * 60_000);
    await world.feeds.tick();
    expect(world.newsroom.asked()).toHaveLength(asked);
    world.turn(5 * 60_000);
    await world.feeds.tick();
    expect(world.newsroom.asked()).toHaveLength(asked + 1);
  });

  it("keeps why a feed failed, and leaves what is known alone", async () => {
    world.show(newsItem("Finland"));
    await world.feeds.tick();
    world.newsroom.play("/rss.xml", { status: 503 });
    await world.nextTick();
    const [state] = await world.feeds.states();
    expect(state).toMatchObject({ failures: 1, lastError: expect.stringContaining("503") });
    expect(await titles()).toHaveLength(1);
  });

  it("tells the operator once of a feed that fails for a day, and once that it is over", async () => {
    world.newsroom.play("/rss.xml", { status: 404 });
    const told = (level: string) =>
      world.log.lines.filter(
        (line) => line.level === level && /24 hours|well again/.test(line.message),
      );
    for (let day = 0; day < 4; day++) {
      await world.feeds.tick();
      world.turn(26 * 60 * 60_000);
    }
    expect(told("warn")).toHaveLength(1);
    world.show(newsItem("Finland"));
    await world.feeds.tick();
    expect(told("info").map(({ message }) => message)).toEqual(["a feed is well again"]);
  });

  it("tells neither of them again after a start", async () => {
    world.newsroom.play("/rss.xml", { status: 404 });
    const told = () =>
      world.log.lines.filter(({ message }) => /24 hours|well again/.test(message)).length;
    const startAgain = async () => {
      world.turn(26 * 60 * 60_000);
      await (await world.restart()).feeds.tick();
      return told();
    };
    expect(await startAgain()).toBe(0);
    expect([await startAgain(), await startAgain(), await startAgain()]).toEqual([1, 1, 1]);
    world.show(newsItem("Finland"));
    expect(await startAgain()).toBe(2);
    world.show(newsItem("Sweden"), newsItem("Finland"));
    expect(await startAgain()).toBe(2);
  });

  it("knows after a start what came before", async () => {
    world.show(newsItem("Finland"));
    await world.feeds.tick();
    const { core } = await world.restart();
    const { hits } = core.search({ words: "Finland" }, { offset: 0, limit: 5 });
    expect(hits).toHaveLength(1);
  });

  it("neither loses nor doubles anything, at whichever step it is killed", async () => {
    world.show(newsItem("Finland"));
    await world.feeds.tick();
    const items = ["Sweden", "Norway", "Denmark"].map((name) => newsItem(name));
    world.show(...items, newsItem("Finland", "This was added."));
    for (let calls = 0.5; calls < 8; calls += 0.5) {
      world.turn(20 * 60_000);
      const life = createLife(calls);
      const store = { feeds: life.of(world.store.feeds), articles: world.store.articles };
      const shelf = createCore({ articles: await world.kept() });
      const { feeds } = await world.restart({ store, shelf });
      await Promise.race([feeds.tick(), life.over]);
    }
    await world.nextTick();
    expect(await titles()).toHaveLength(4);
    expect(new Set(await world.news()).size).toBe(3);
    expect(await world.news()).toHaveLength(3);
  });

  it("goes on while one feed fails, until it is stopped", async () => {
    world.show(newsItem("Finland"));
    const broken = world.newsroom.url("/none.xml");
    const readings = () => world.newsroom.asked().filter((path) => path === "/rss.xml").length;
    const feeds = createFeeds({
      addresses: [broken, world.address],
      fetcherOf: () => world.fetcher,
      store: world.store,
      shelf: world.core,
      clock: world.clock,
      log: world.log,
      wait: async (ms) => {
        await yieldToOthers();
        world.turn(ms);
        if (readings() === 3) void feeds.stop();
      },
    });
    await feeds.run();
    const [one, other] = await feeds.states();
    expect(one?.failures).toBeGreaterThan(0);
    expect(other?.failures).toBe(0);
    expect(readings()).toBe(3);
    expect(world.newsroom.mostAtOnce).toBe(1);
  });
});

describe("stop", () => {
  it("breaks off a long first reading, which the next start takes up", async () => {
    world.show(...Array.from({ length: 60 }, (_, n) => newsItem(`Place${n}`)));
    let takings = 0;
    const takeIn: typeof world.store.feeds.takeIn = (taking) => {
      if (++takings === 1) void feeds.stop();
      return world.store.feeds.takeIn(taking);
    };
    const store = { ...world.store, feeds: { ...world.store.feeds, takeIn } };
    const { feeds } = await world.restart({ store });
    await feeds.run();
    expect(takings).toBe(1);
    await world.nextTick();
    expect(await titles()).toHaveLength(60);
    expect(await world.news()).toEqual([]);
  });
});
