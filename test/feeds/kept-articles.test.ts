import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { sayOrigin } from "#core/plain-text.ts";
import { joinKept, markArticle } from "#feeds/kept-articles.ts";
import { makeArticle } from "../support/made-articles.ts";

const then = new Date("2026-11-22T12:00:00Z");
const article = makeArticle({ id: "a", paragraphs: ["NATO met."] });

describe("markArticle", () => {
  it("marks what its publisher changed or took away", () => {
    const kept = { article, revisedAt: null, withdrawnAt: null };
    expect(markArticle(kept)).toEqual(article);
    expect(markArticle({ ...kept, revisedAt: then }).mark).toBe("updated");
    expect(markArticle({ ...kept, revisedAt: then, withdrawnAt: then }).mark).toBe("withdrawn");
  });
});

describe("sayOrigin", () => {
  it("says what became of a release", () => {
    const marked = makeArticle({ id: "a", mark: "withdrawn" });
    expect(sayOrigin(marked)).toBe("no date · news · withdrawn");
    expect(sayOrigin(article)).toBe("no date · news");
  });
});

describe("joinKept", () => {
  const file = { file: "a.jsonl", index: 0 };
  const feed = { file: "https://www.nato.int/rss.xml", index: 0 };
  const short = makeArticle({ id: "a", paragraphs: ["NATO met."] });
  const fuller = { ...short, paragraphs: ["NATO met.", "It was long."] };

  it("takes the fuller text of a release that a file and a feed have", () => {
    const ofFile = (one: Article) => ({ ...one, origin: file });
    const ofFeed = (one: Article) => ({ ...one, origin: feed });
    expect(joinKept([ofFile(fuller)], [ofFeed(short)])).toEqual([ofFile(fuller)]);
    expect(joinKept([ofFile(short)], [ofFeed(fuller)])).toEqual([ofFeed(fuller)]);
  });

  it("takes a changed release as the feed last showed it, though a file has more", () => {
    const changed = { ...short, origin: feed, mark: "updated" as const };
    expect(joinKept([{ ...fuller, origin: file }], [changed])).toEqual([changed]);
  });

  it("takes a corrected file at its word, though it said more before", () => {
    const corrected = { ...short, origin: file };
    const before = { ...fuller, origin: file };
    expect(joinKept([corrected], [before])).toEqual([corrected]);
    const withdrawn = { ...before, mark: "withdrawn" as const };
    expect(joinKept([corrected], [withdrawn])).toEqual([{ ...corrected, mark: "withdrawn" }]);
  });
});
