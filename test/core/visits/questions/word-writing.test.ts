import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { createCore } from "#core/core.ts";
import { writingIn } from "#core/visits/questions/word-writing.ts";

const release: Article = {
  id: "a",
  title: "General Carignan speaks of troops",
  paragraphs: ["Troops came to Rovaniemi."],
  published: null,
  kind: "news",
  origin: { file: "a.txt", index: 0 },
  url: null,
};

describe("writingIn", () => {
  const writingOf = writingIn(createCore({ articles: [release] }));

  it("tells a name from a word that is written small somewhere", () => {
    expect(writingOf("carignan")).toBe("capital");
    expect(writingOf("troops")).toBe("small");
  });

  it("says nothing of what no release has", () => {
    expect(writingOf("atlantis")).toBeUndefined();
  });
});
