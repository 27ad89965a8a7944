import { describe, expect, it } from "vitest";
import { wholeArticle } from "#terminal/answering.ts";
import { seedsBot } from "../support/seeds-bot.ts";

const readFinland = async () => {
  const options = { article: "NATO Military Committee visits Finland" };
  return (await seedsBot()).answer({ command: "article", options, page: 1 });
};

describe("wholeArticle", () => {
  it("shows a release from its beginning to its end", async () => {
    const paged = await readFinland();
    expect(paged).toMatchObject({ page: { number: 1, count: 2 } });
    const { paragraphs = [] } = paged.kind === "article" ? paged.article : {};
    expect(wholeArticle(paged)).toMatchObject({
      paragraphs,
      page: { number: 1, count: 1 },
      actions: [],
    });
  });

  it("leaves other answers as they are", async () => {
    const { answer } = await (await seedsBot()).answerWords("latest");
    expect(wholeArticle(answer)).toBe(answer);
  });
});
