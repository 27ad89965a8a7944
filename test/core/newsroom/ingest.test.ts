import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeArticles, readArticles, sayFault } from "#core/newsroom/ingest.ts";

describe("readArticles", () => {
  it("reads the ten articles of a dump without a fault", () => {
    const name = "000_401d323dab46392d.txt";
    const read = readArticles({ name, text: readFileSync(`seeds/${name}`, "utf8") });
    expect([read.articles.length, read.faults]).toEqual([10, []]);
    expect(read.articles[2]).toMatchObject({
      title: "NATO Military Committee visits Qatar",
      published: { from: "2024-11-08", to: "2024-11-08", reason: "range-end" },
      kind: "news",
      origin: { file: name, index: 2 },
    });
  });

  it("gives a release the same id each time, also below a byte order mark", () => {
    const text = "T\n\nSource: NATO\n\nBody.";
    const ids = [text, `\uFEFF${text}`].map(
      (one) => readArticles({ name: "a.txt", text: one }).articles,
    );
    expect(ids[0]).toEqual(ids[1]);
  });

  it("names the file and the line of a fault and loads the other articles", () => {
    const text = '{"title": "T", "body": "B"}\n{"title": 5}';
    const { articles, faults } = readArticles({ name: "a.jsonl", text });
    expect(articles).toHaveLength(1);
    expect(faults.map(sayFault)).toEqual(["a.jsonl, line 2: “title” must be a text, and is 5."]);
  });

  it("keeps untitled articles of different ids apart", () => {
    const text = '{"id": "1", "title": "", "body": "B"}\n{"id": "2", "title": "", "body": "B"}';
    expect(readArticles({ name: "a.jsonl", text }).articles).toHaveLength(2);
  });

  it("keeps two releases of one id, and names the line of the second", () => {
    const text =
      '{"id": "7", "title": "Kilo", "body": "Zebras came."}\n{"id": "7", "title": "Lima", "body": "Ships sailed."}';
    const { articles, faults } = readArticles({ name: "a.jsonl", text });
    expect(articles.map(({ title }) => title)).toEqual(["Kilo", "Lima"]);
    expect(faults.map(sayFault)).toEqual([
      "a.jsonl, line 2: The id “7” is that of another release, in line 1: this one is kept without it.",
    ]);
  });

  it("reads the day of a release from a line of its own, which is none of its paragraphs", () => {
    const line = { title: "T", body: "14 November 2026\n\nAllies met in Brussels." };
    const { articles } = readArticles({ name: "a.jsonl", text: JSON.stringify(line) });
    expect(articles).toMatchObject([
      { paragraphs: ["Allies met in Brussels."], published: { from: "2026-11-14" } },
    ]);
  });

  it("never throws, whatever the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("Title\n\nSource: NATO\n\n", "Title\n\n9 years 2 months ago\n"),
      fc.constantFrom("On Monday (31 February 2024), NATO", "today (5 May)", "will visit “Kyiv"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { articles, faults } = readArticles({ name: "a.txt", text: pieces.join(" ") });
        expect(articles.length + faults.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("mergeArticles", () => {
  it("makes one article of a release that two files hold", () => {
    const lede =
      "On Wednesday (26 June 2024), the North Atlantic Council met at NATO Headquarters.";
    const full = readArticles({ name: "a.txt", text: `T\n\nSource: NATO\n\n${lede}` });
    const page = readArticles({ name: "b.txt", text: `T\n\n1 day ago\n${lede}` });
    expect(mergeArticles([full.articles, page.articles])).toHaveLength(1);
  });

  it("keeps both of two releases for which two files state one id", () => {
    const lines = [
      '{"id": "1", "title": "K", "body": "Zebras."}',
      '{"id": "1", "title": "L", "body": "Ships."}',
    ];
    const lists = lines.map((text, n) => readArticles({ name: `${n}.jsonl`, text }).articles);
    expect(mergeArticles(lists)).toHaveLength(2);
  });
});
