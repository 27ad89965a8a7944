import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { createCore } from "#core/core.ts";
import { extentOf } from "#core/visits/known-extent.ts";

const article = (id: string, day: string): Article => ({
  id,
  title: id,
  paragraphs: [],
  published: { from: day, to: day, reason: "stated" },
  kind: "news",
  origin: { file: "a.txt", index: 0 },
  url: null,
});

describe("extentOf", () => {
  it("measures but once, until a release comes or goes", () => {
    const core = createCore({ articles: [article("a", "2024-05-01")] });
    const before = extentOf(core);
    expect(before).toEqual({ articles: 1, days: { from: "2024-05-01", to: "2024-05-01" } });
    expect(extentOf(core)).toBe(before);
    core.put(article("b", "2024-06-01"));
    expect(extentOf(core).days?.to).toBe("2024-06-01");
    core.remove("b");
    expect(extentOf(core).days?.to).toBe("2024-05-01");
  });
});
