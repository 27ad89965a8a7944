import { describe, expect, it } from "vitest";
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
  const fuller = { ...article, paragraphs: ["NATO met.", "It was long."] };

  it("takes the fuller text of a release that a file and a feed have", () => {
    expect(joinKept([fuller], [article])).toEqual([fuller]);
    expect(joinKept([article], [fuller])).toEqual([fuller]);
  });

  it("takes a changed release as the feed last showed it, though a file has more", () => {
    const changed = { ...article, mark: "updated" as const };
    expect(joinKept([fuller], [changed])).toEqual([changed]);
  });
});
