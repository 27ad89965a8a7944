import { describe, expect, it } from "vitest";
import { answerJson, articleJson, emptySearchJson, searchJson } from "#terminal/json.ts";
import { answers } from "../fixtures/answers.ts";
import { undatedPodcast, underseaInfrastructure, unsafeOverflight } from "../fixtures/articles.ts";
import { sampleCore } from "../fixtures/bot.ts";

const keys = (json: object) => Object.keys(json).toSorted();

describe("articleJson", () => {
  it("tells what a release is, without its text and our reasons", () => {
    expect(articleJson(unsafeOverflight)).toEqual({
      id: "unsafe-overflight",
      title: "Russian aircraft make unsafe overflight of NATO vessels in the Baltic Sea",
      published: { from: "2022-11-16", to: "2022-11-22" },
      kind: "news",
      origin: { file: "004_9d3cf22585746fd1.txt", index: 8 },
      url: null,
    });
  });

  it("says null where no day is known", () => {
    expect(articleJson(undatedPodcast)["published"]).toBeNull();
    expect(articleJson({ ...undatedPodcast, mark: "withdrawn" })["mark"]).toBe("withdrawn");
  });
});

describe("searchJson", () => {
  it("holds the hits, the total, and how the query was understood", () => {
    const query = { words: "balticconnector -podcast", from: "2023-01-01" };
    const result = sampleCore().search(query, { offset: 0, limit: 10 });
    expect(searchJson(query, result)).toMatchObject({
      total: 1,
      hits: [
        {
          article: { id: underseaInfrastructure.id },
          snippet: expect.stringContaining("Balticconnector"),
        },
      ],
      query: {
        asked: "balticconnector -podcast",
        excluded: ["podcast"],
        filters: { from: "2023-01-01", to: null, country: null },
      },
    });
  });

  it("has the same keys where nothing could be searched", () => {
    const query = { words: "cables" };
    const found = searchJson(query, sampleCore().search(query, { offset: 0, limit: 1 }));
    expect(keys(emptySearchJson(""))).toEqual(keys(found));
    expect(keys(Object(emptySearchJson("")["query"]))).toEqual(keys(Object(found["query"])));
    expect(emptySearchJson("country:Narnia", "No such country.")["error"]).toBe("No such country.");
  });
});

describe("answerJson", () => {
  it("holds the whole release, whatever page was drawn", () => {
    expect(answerJson("article", answers.article)).toMatchObject({
      article: { id: underseaInfrastructure.id, paragraphs: underseaInfrastructure.paragraphs },
    });
  });

  it("has the shape of its command where nothing was found", () => {
    expect(answerJson("article", answers.nothing)).toMatchObject({ article: null });
    expect(answerJson("latest", answers.nothing)).toMatchObject({ total: 0, hits: [] });
  });

  it("holds an edition's releases and visits under their headings", () => {
    const { edition, text } = answerJson("digest preview", answers.edition);
    expect(edition).toMatchObject({
      heading: "NATO daily",
      day: "2024-05-30",
      remark: "",
      about: ["Ukraine", "names Finland"],
      total: 12,
      more: 7,
      sections: [
        {
          heading: "Ukraine",
          items: [{ article: { id: "air-defence" }, alike: [{ id: "doorstep" }] }, {}],
        },
        { heading: "Who went where", visits: [{ country: "FI" }, { country: "RO" }, {}] },
        { heading: "Partners", items: [{ summary: "", alike: [] }] },
      ],
    });
    expect(JSON.stringify(edition)).not.toContain("paragraphs");
    expect(text).toContain("and 7 more releases");
  });

  it("holds the digests with their moments, and no buttons", () => {
    const json = JSON.parse(JSON.stringify(answerJson("digest list", answers.settings)));
    expect(json.digests).toMatchObject([
      { name: "Digest 1", next: "2024-05-31T06:00:00.000Z", last: { releases: 4 } },
      { name: "Digest 2", facts: ["next one is skipped", "mentions a role"] },
      { name: "Digest 5", next: null },
    ]);
    expect(json.digests[0]).not.toHaveProperty("actions");
  });

  it("tells every command for help", () => {
    expect(answerJson("help", answers.help)).toMatchObject({ commands: answers.help.entries });
  });
});
