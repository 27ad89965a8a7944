import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJsonLines } from "#core/newsroom/json-lines.ts";

describe("readJsonLines", () => {
  it("reads all that a line states, and the day of a moment", () => {
    const line =
      '{"id": 7, "title": "NATO Military Committee visits Qatar", "body": "From 4 to 8 …", "published": "2024-11-08T23:30:00-05:00", "url": "https://www.nato.int/a", "kind": "news", "more": 1}';
    expect(readJsonLines(line)).toEqual({
      items: [
        {
          id: "7",
          title: "NATO Military Committee visits Qatar",
          body: ["From 4 to 8 …"],
          published: "2024-11-08",
          url: "https://www.nato.int/a",
          kind: "news",
          line: 1,
          index: 0,
        },
      ],
      faults: [],
    });
  });

  it("accepts an empty title, and keys that are null", () => {
    const { items } = readJsonLines(
      '{"title": "", "body": "Text.", "published": null, "url": null}',
    );
    expect(items).toMatchObject([{ title: "", body: ["Text."] }]);
  });

  it.each([
    ["{", "no JSON"],
    ["[1]", "no JSON object"],
    ['{"body": "x"}', "“title” must be a text, and is missing"],
    ['{"title": "", "body": " "}', "both empty"],
    ['{"title": "x", "body": "x", "published": "2023-02-29"}', "“published”"],
    ['{"title": "x", "body": "x", "url": "javascript:alert(1)"}', "“url”"],
    ['{"title": "x", "body": "x", "kind": "gossip"}', "“kind”"],
  ])("names the line of the bad part of %s and reads the others", (bad, words) => {
    const { items, faults } = readJsonLines(`${bad}\r\n\r\n{"title": "T", "body": "B"}\r\n`);
    expect(items).toMatchObject([{ title: "T", line: 3, index: 0 }]);
    expect(faults).toEqual([{ line: 1, message: expect.stringContaining(words) }]);
  });

  it("says that an empty file is empty", () => {
    expect(readJsonLines("\n").faults).toEqual([{ line: 1, message: "The file is empty." }]);
  });

  it("gives back any titles and bodies", () => {
    const word = fc.stringMatching(/^[a-zé“”\\"{}]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ title: word, body: word }), { minLength: 1 }), (list) => {
        const { items } = readJsonLines(list.map((one) => JSON.stringify(one)).join("\n"));
        expect(items.map(({ title, body }) => ({ title, body: body.join("\n") }))).toEqual(list);
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        const { items, faults } = readJsonLines(text);
        expect(items.length + faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
