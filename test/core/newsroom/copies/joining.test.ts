import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { mergeDuplicates } from "#core/newsroom/copies/joining.ts";

const LEDE =
  "From 4 to 8 November 2024, the NATO Military Committee was in Qatar for a series of high-level engagements and visits of Qatar’s military education and training facilities.";

const ARTICLE: Article = {
  id: "a",
  title: "NATO Military Committee visits Qatar",
  paragraphs: [LEDE],
  published: null,
  kind: "news",
  origin: { file: "dump.txt", index: 0 },
  url: null,
};

describe("mergeDuplicates", () => {
  it("keeps the fuller text with the better-known date and the link", () => {
    const day = "2024-11-08";
    const summary = {
      ...ARTICLE,
      published: { from: day, to: day, reason: "feed-age" },
      url: "https://www.nato.int/a",
    } as const;
    const full: Article = { ...ARTICLE, paragraphs: [LEDE, "The visit began …"] };
    const merged = { ...full, published: summary.published, url: summary.url };
    expect(mergeDuplicates([summary, full])).toEqual([merged]);
    expect(mergeDuplicates([full, summary])).toEqual([merged]);
  });

  it("keeps the later of two texts of one length", () => {
    const later = { ...ARTICLE, title: "Later" };
    expect(mergeDuplicates([ARTICLE, later])).toEqual([later]);
  });

  it("prefers a stated day to a narrow guess", () => {
    const stated = { from: "2024-11-09", to: "2024-11-09", reason: "stated" } as const;
    const guess = { from: "2024-11-08", to: "2024-11-08", reason: "event-day" } as const;
    const [merged] = mergeDuplicates([
      { ...ARTICLE, published: stated },
      { ...ARTICLE, published: guess },
    ]);
    expect(merged?.published).toEqual(stated);
  });

  it("keeps articles of different ids apart, even with the same words", () => {
    expect(mergeDuplicates([ARTICLE, { ...ARTICLE, id: "b" }])).toHaveLength(2);
  });
});
