import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFollowing } from "#feeds/following.ts";
import { openStore, type Store } from "#store/store.ts";
import { newsItem, openFeedingWorld, type FeedingWorld } from "./feeding-world.ts";

/** Another process: a store of its own on the same file, whose feeds are read there. */
let other: FeedingWorld;
let store: Store;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-following-"));
  other = await openFeedingWorld(`file:${join(folder, "nato.db")}`);
  store = await openStore(`file:${join(folder, "nato.db")}`, other.clock);
});
afterEach(async () => {
  await other.close();
  await store.close();
  await rm(folder, { recursive: true });
});

/** A running bot that starts now, and reads no feed itself. */
async function startBot(wait = async () => new Promise<void>(() => undefined)) {
  const since = await store.feeds.lastChange();
  const { core } = await other.restart();
  const following = createFollowing({ store, shelf: core, since, log: other.log, wait });
  const find = (words: string) =>
    core
      .search({ words }, { offset: 0, limit: 5 })
      .hits.map(({ article: { title, mark } }) => [title, mark]);
  return { core, following, find };
}

const FINLAND = "NATO Secretary General visits Finland";

describe("createFollowing", () => {
  it("knows what another process took in, what it changed and what it withdrew", async () => {
    const { core, following, find } = await startBot();
    other.show(newsItem("Finland"));
    await other.feeds.tick();
    expect(find("Finland")).toEqual([]);
    await following.look();
    expect(find("Finland")).toEqual([[FINLAND, undefined]]);
    expect(core.visits({}).visits.map(({ country }) => country)).toEqual(["FI"]);

    other.show(newsItem("Finland", "A correction was made about the icebreaker."));
    await other.nextTick();
    await following.look();
    expect(find("icebreaker")).toEqual([[FINLAND, "updated"]]);

    const [item] = await store.feeds.itemsOf(other.address);
    const state = await other.store.feeds.feed(other.address);
    if (item === undefined || state === undefined) throw new Error("It was taken in.");
    const withdrawn = { ...item, withdrawnAt: other.clock() };
    const at = other.clock();
    await other.store.feeds.takeIn({ state, articles: [], items: [withdrawn], at, as: "news" });
    await following.look();
    expect(find("icebreaker")).toEqual([[FINLAND, "withdrawn"]]);
  });

  it("leaves alone what the bot started with, and what it took in itself", async () => {
    other.show(newsItem("Finland"));
    await other.feeds.tick();
    const { following, core } = await startBot();
    const { feeds } = await other.restart({ store, shelf: core });
    other.show(newsItem("Sweden"), newsItem("Finland"));
    other.turn(20 * 60_000);
    await feeds.tick();
    await following.look();
    expect(other.log.lines.map(({ message }) => message)).not.toContain(
      "another process took releases in; they are known now",
    );
  });

  it("goes on after a look that failed", async () => {
    let waits = 0;
    const { following, find } = await startBot(async () => {
      if (++waits === 2) void following.stop();
    });
    other.show(newsItem("Finland"));
    await other.feeds.tick();
    const asked = store.feeds.othersAfter.bind(store.feeds);
    store.feeds.othersAfter = async (change) => {
      store.feeds.othersAfter = asked;
      return Promise.reject(new Error(`locked at ${change}`));
    };
    await following.run();
    expect(find("Finland")).toEqual([[FINLAND, undefined]]);
    expect(other.log.lines.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  it("stops between two of many releases that another process took in", async () => {
    const { core } = await startBot();
    other.show(...["Finland", "Sweden", "Norway"].map((name) => newsItem(name)));
    await other.feeds.tick();
    let puts = 0;
    const stopped: Promise<void>[] = [];
    const shelf = {
      ...core,
      put(article: Parameters<typeof core.put>[0]) {
        core.put(article);
        if (++puts === 1) stopped.push(following.stop());
      },
    };
    const wait = async () => undefined;
    const following = createFollowing({ store, shelf, since: 0, log: other.log, wait });
    await following.run();
    await Promise.all(stopped);
    expect(puts).toBe(1);
  });
});
