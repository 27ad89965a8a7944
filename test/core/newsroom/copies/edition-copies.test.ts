import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { foldAlike } from "#core/newsroom/copies/edition-copies.ts";
import { alikeness } from "#core/newsroom/copies/likeness.ts";
import { airDefence, longHaul, underseaInfrastructure } from "../../../fixtures/articles.ts";
import { makeArticle } from "../../../support/made-articles.ts";
import { seedsArticles } from "../../../support/seeds-bot.ts";

const again = (article: Article, changes: Partial<Article>): Article => ({
  ...article,
  id: `${article.id}-again`,
  ...changes,
});
const [opening = ""] = airDefence.paragraphs;

function fold(articles: readonly Article[], most = 10) {
  const { folded, rest } = foldAlike(
    articles.map((article) => ({ article })),
    most,
  );
  return {
    folded: folded.map(({ item, alike }) => [item, ...alike].map(({ article }) => article.id)),
    rest: rest.map(({ article }) => article.id),
  };
}

describe("foldAlike", () => {
  it.each([
    ["is sent again with a note above", { title: `RECAST: ${airDefence.title}` }],
    ["has another title", { title: "Remarks" }],
    ["has a changed word", { paragraphs: [opening.replace("Brussels", "Luxembourg")] }],
    ["goes on further", { paragraphs: [...airDefence.paragraphs, "More was said. ".repeat(20)] }],
  ])("sets a release behind its fellow that %s", (_, changes) => {
    expect(fold([airDefence, again(airDefence, changes), longHaul]).folded).toEqual([
      ["air-defence", "air-defence-again"],
      ["long-haul"],
    ]);
  });

  it("keeps short texts apart that share their few words, but not their titles", () => {
    const short = makeArticle({
      id: "1",
      title: "Meeting in Paris",
      paragraphs: ["Media advisory"],
    });
    const other = again(short, { title: "Visit of the Council to Oslo" });
    expect(fold([short, other]).folded).toHaveLength(2);
    expect(fold([short, again(short, {})]).folded).toHaveLength(1);
  });

  it("keeps releases apart that hold nothing", () => {
    const empty = makeArticle({ id: "1" });
    expect(fold([empty, { ...empty, id: "2" }]).folded).toHaveLength(2);
  });

  it("leaves out what is too much, but for copies of what stands there", () => {
    const copy = again(airDefence, {});
    expect(fold([airDefence, longHaul, copy, underseaInfrastructure], 1)).toEqual({
      folded: [["air-defence", "air-defence-again"]],
      rest: ["long-haul", "undersea-infrastructure"],
    });
  });

  it("folds no two releases of the seeds, by a wide margin", async () => {
    const articles = await seedsArticles();
    const pairs = articles.flatMap((one, n) =>
      articles
        .slice(n + 1)
        .map((other) => [alikeness(one, other), one.title, other.title] as const),
    );
    expect(pairs.filter(([share]) => share > 0.45)).toEqual([]);
  });
});
