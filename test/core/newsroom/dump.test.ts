import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDump, readLines } from "#core/newsroom/dump.ts";

const titlesOf = (text: string) => readDump(text).items.map(({ title }) => title);

describe("readDump", () => {
  it("reads a title above “Source: NATO”", () => {
    const text =
      "NATO Military Committee visits Qatar\n\nSource: NATO\n\nFrom 4 to 8 November 2024, …\n\nThe visit …";
    expect(readDump(text)).toEqual({
      items: [
        {
          title: "NATO Military Committee visits Qatar",
          body: ["From 4 to 8 November 2024, …", "", "The visit …"],
          line: 1,
          index: 0,
        },
      ],
      faults: [],
    });
  });

  it("reads a title above an age, with the body directly below", () => {
    const text =
      "NATO Secretary General in Romania\n\n1 day 3 hours ago\nOn Monday, 28 November 2022, …";
    expect(readDump(text).items).toEqual([
      {
        title: "NATO Secretary General in Romania",
        body: ["On Monday, 28 November 2022, …"],
        age: "1 day 3 hours ago",
        line: 1,
        index: 0,
      },
    ]);
  });

  it("reads both shapes in one file", () => {
    expect(titlesOf("One\n\nSource: NATO\n\nText.\n\nTwo\n\n3 hours ago\nText.\n")).toEqual([
      "One",
      "Two",
    ]);
  });

  const FOOTER =
    "1 hour 10 minutes ago\nWhat´s new at NATO Headquarters?\nSubscribe to NATO News feed";
  it.each([
    ["without a blank line before it", `T\n\n1 week ago\nBody.\n${FOOTER}`],
    ["after a blank line", `T\n\n1 week ago\nBody.\n\n${FOOTER}`],
    ["cut after its age", "T\n\n1 week ago\nBody.\n1 hour 10 minutes ago"],
  ])("leaves out the footer %s", (_, text) => {
    expect(readDump(text).items.map(({ title, body }) => [title, body])).toEqual([
      ["T", ["Body."]],
    ]);
  });

  it("keeps the articles below a footer", () => {
    const text = `One\n\n1 week ago\nBody.\n${FOOTER}\nTwo\n\n2 weeks ago\nBody.`;
    expect(titlesOf(text)).toEqual(["One", "Two"]);
  });

  it.each(["1 year ago", "2 weeks 3 days ago"])("reads a title that is the age “%s”", (title) => {
    const feed = `First\n\n3 hours ago\nBody.\n\n${title}\n\n1 day ago\nBody.`;
    const dump = `First\n\nSource: NATO\n\nBody.\n\n${title}\n\nSource: NATO\n\nBody.`;
    expect([titlesOf(feed), titlesOf(dump)]).toEqual([
      ["First", title],
      ["First", title],
    ]);
  });

  it("takes lines of no-break spaces for blank ones, Windows line ends for line ends", () => {
    const text =
      "Dr\u00A0Vermeij\u00A0\r\n\u00A0\r\nSource:\u00A0NATO\r\n \u00A0\r\nBody.\u00A0\r\n";
    expect(readDump(text).items[0]).toMatchObject({ title: "Dr Vermeij", body: ["Body."] });
  });

  it("loads what there is of a file that ends inside an article", () => {
    expect(titlesOf("One\n\nSource: NATO\n\nBody.\n\nTwo\n\nSource: NA")).toEqual(["One", "Two"]);
  });

  it.each([
    ["an empty file", "", 1, "empty"],
    ["a file of blank lines", "\n \n", 1, "empty"],
    ["a text of neither shape", "\nDear diary,\n\ntoday …", 2, "No article found"],
    [
      "text above the first title",
      "cut off.\n\nT\n\nSource: NATO\n\nBody.",
      1,
      "before the first title",
    ],
    ["a mark without a title", "T\n\nSource: NATO\n\nSource: NATO\n\nBody.", 5, "no title"],
  ])("names the line of the fault in %s", (...[, text, line, words]) => {
    expect(readDump(text).faults).toEqual([{ line, message: expect.stringContaining(words) }]);
  });

  const plain = fc.stringMatching(/^[A-Z][a-z“”’,.]{0,12}( [a-z0-9“”’,.]{1,12}){0,6}\.$/);
  const releases = fc.array(fc.record({ title: plain, body: fc.array(plain, { minLength: 1 }) }), {
    minLength: 1,
  });
  it("gives back any titles and bodies written above “Source: NATO”", () => {
    fc.assert(
      fc.property(releases, fc.constantFrom("\n", "\r\n"), (list, end) => {
        const text = list.map(({ title, body }) =>
          [title, "Source: NATO", ...body].join(end + end),
        );
        const { items, faults } = readDump(text.join(end + end));
        expect(faults).toEqual([]);
        expect(items.map(({ title, body }) => ({ title, body: body.filter(Boolean) }))).toEqual(
          list,
        );
      }),
    );
  });

  it("gives back any titles and bodies written above an age", () => {
    const ages = fc.constantFrom(
      "9 minutes 5 seconds ago",
      "1 week 1 day ago",
      "1 year 3 months ago",
    );
    fc.assert(
      fc.property(releases, ages, (list, age) => {
        const text = list.map(({ title, body }) => `${title}\n\n${age}\n${body.join("\n\n")}`);
        const { items, faults } = readDump(text.join("\n\n"));
        expect(faults).toEqual([]);
        expect(items.map(({ title, body }) => ({ title, body: body.filter(Boolean) }))).toEqual(
          list,
        );
      }),
    );
  });

  it("never throws, whatever the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\n", "\n\n", "Source: NATO", "1 week ago", FOOTER),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { items, faults } = readDump(pieces.join("\n"));
        expect(items.length + faults.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("readLines", () => {
  it("folds and trims spaces, no-break spaces too", () => {
    expect(readLines("General Dr\u00A0 Lotte\r\n\u00A0\r\n")).toEqual(["General Dr Lotte", "", ""]);
  });
});
