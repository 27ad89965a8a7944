import { describe, expect, it } from "vitest";
import { parseArticle } from "#core/newsroom/article-parser.ts";

describe("parseArticle", () => {
  const item = { title: "Doorstep statement", line: 1, index: 0 };

  it("parts paragraphs at blank lines and keeps the lines of a list", () => {
    const body = ["Good morning.", "I’m looking forward …", "", "", "The most urgent …"];
    expect(parseArticle({ ...item, body }).paragraphs).toEqual([
      "Good morning.\nI’m looking forward …",
      "The most urgent …",
    ]);
  });

  it("believes the kind that a file states", () => {
    expect(parseArticle({ ...item, body: [], kind: "news" }).kind).toBe("news");
  });
});
