import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { createCopyFinder } from "#core/newsroom/copies/feed-copies.ts";
import { makeArticle } from "../../../support/made-articles.ts";
import { seedsArticles } from "../../../support/seeds-bot.ts";

const text = Array.from({ length: 60 }, (_, place) => `word${place}`).join(" ");
const on = (day: string) => ({ from: day, to: day, reason: "stated" as const });
const release = makeArticle({
  id: "release",
  title: "NATO Secretary General in Romania",
  paragraphs: [text],
  published: on("2024-05-01"),
});
const like = (changes: Partial<Article>): Article => ({ ...release, id: "other", ...changes });

describe("createCopyFinder", () => {
  it.each([
    ["under another title", { title: "RECAST: a visit" }],
    ["with a word changed", { paragraphs: [text.replace("word30", "corrected")] }],
    ["some days later", { published: on("2024-05-09") }],
    ["without a date", { published: null }],
  ])("finds a release that is sent again %s", (_, changes) => {
    expect(createCopyFinder([release]).find(like(changes))).toBe(release);
  });

  it.each([
    ["another text", { paragraphs: ["Something else was said by somebody else. ".repeat(9)] }],
    ["the next meeting of a series", { published: on("2024-05-12") }],
    ["the release itself", { id: "release" }],
  ])("finds nothing for %s", (_, changes) => {
    expect(createCopyFinder([release]).find(like(changes))).toBeUndefined();
  });

  it("knows what was put there last", () => {
    const copies = createCopyFinder();
    copies.put(release);
    const changed = { ...release, title: "Changed" };
    copies.put(changed);
    expect(copies.find(like({}))).toBe(changed);
  });

  it("finds no release of the seeds twice", async () => {
    const articles = await seedsArticles();
    const copies = createCopyFinder(articles);
    expect(articles.filter((article) => copies.find(article) !== undefined)).toEqual([]);
  });
});
