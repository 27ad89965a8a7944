import { describe, expect, it } from "vitest";
import { createCore } from "#core/core.ts";
import { makeArticle, makeArticles } from "../support/made-articles.ts";
import { sampleArticles } from "../fixtures/articles.ts";
import { seedsArticles, seedsCore } from "../support/seeds-bot.ts";

const WINDOW = { offset: 0, limit: 60 };

describe("createCore", () => {
  it("holds the releases it was given, in their order", () => {
    const core = createCore({ articles: sampleArticles });
    expect([...core.articles()]).toEqual(sampleArticles);
    expect(core.article("long-haul")?.title).toContain("long haul");
    expect(core.article("constructor")).toBeUndefined();
  });

  it("knows how much it holds, and from which days", async () => {
    expect((await seedsCore()).extent()).toEqual({
      articles: 51,
      days: { from: "2022-11-16", to: "2024-11-11" },
    });
  });

  it("knows no days where no release is dated", () => {
    const core = createCore({ articles: makeArticles(["one", "two"]) });
    expect(core.extent()).toEqual({ articles: 2, days: undefined });
  });

  it("is empty without releases", () => {
    const core = createCore({ articles: [] });
    expect(core.search({ words: "NATO" }, WINDOW).total).toBe(0);
    expect(core.extent().articles).toBe(0);
  });

  it("reads releases for visits a few at a time, so that others have their turn", async () => {
    const titles = Array.from({ length: 9 }, (_, n) => `Mark Rutte visited Italy ${n}`);
    const core = createCore({ articles: makeArticles(titles) });
    const parts: number[] = [];
    let turns = 0;
    const count = () => {
      turns++;
      if (parts.at(-1) !== 1) setImmediate(count);
    };
    setImmediate(count);
    expect(await core.readVisits((part) => parts.push(part))).toBe(9);
    expect(turns).toBeGreaterThan(3);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(await core.readVisits()).toBe(0);
  });

  it("tells how many releases are indexed so far", () => {
    const told: number[] = [];
    createCore({ articles: makeArticles(["a", "b", "c"]), onProgress: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3]);
  });

  it("finds what is put at once, and what is removed never", () => {
    const core = createCore({ articles: sampleArticles });
    core.put(makeArticle({ id: "walrus", title: "A walrus in Rome" }));
    expect(core.search({ words: "walrus" }, WINDOW).total).toBe(1);
    expect(core.extent().articles).toBe(sampleArticles.length + 1);
    core.remove("walrus");
    expect(core.search({ words: "walrus" }, WINDOW).total).toBe(0);
    expect(core.latest({}, WINDOW).total).toBe(sampleArticles.length);
    expect(core.articlesTitled("walrus", 5)).toEqual([]);
  });

  it("starts from a saved index, and answers the same", async () => {
    const articles = await seedsArticles();
    const core = await seedsCore();
    const again = createCore({ articles, saved: core.exportIndex() });
    for (const words of ["AWACS", "undersea cables", '"air defence"', "finnland", "Geoana"]) {
      expect(again.search({ words }, WINDOW), words).toEqual(core.search({ words }, WINDOW));
    }
    expect(again.completeQuery("ukrain", 5)).toEqual(core.completeQuery("ukrain", 5));
    expect(again.completePeople("stol", 5)).toEqual(core.completePeople("stol", 5));
  });
});
