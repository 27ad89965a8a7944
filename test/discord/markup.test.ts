import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, escapeMarkdown, escapeToFit, markedText, markup } from "#discord/markup.ts";
import type { RichText, Span } from "#core/rich-text.ts";
import { hostileWords } from "../fixtures/worst-answers.ts";
import { readMarkdown } from "../support/read-markdown.ts";

/** Letters that matter to Discord, so that their combinations come up often. */
const hostileText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from("\\*_~`|<>[]()#+-:@&!/1. \nt"),
        "everyone",
        "here",
        "https://evil.example/a_b",
        "discord.gg/abc",
        "123",
        "\uD83D",
      ),
    )
    .map((parts) => parts.join("")),
);
const span: fc.Arbitrary<Span> = fc.oneof(
  hostileText,
  hostileText.map((strong) => ({ strong })),
  hostileText.map((emphasis) => ({ emphasis })),
  hostileText.map((code) => ({ code })),
);
const richText: fc.Arbitrary<RichText> = fc.array(span, { maxLength: 5 });

/** The text as it is seen, without what is not. */
function seen(text: string): string {
  return text.replaceAll("\u200B", "");
}

describe("escapeMarkdown", () => {
  it("shows any text as it stands, and lets nothing in it call or link", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: shown, links, mentions } = readMarkdown(escapeMarkdown(text));
        expect(seen(shown)).toBe(seen(cleanText(text)));
        expect([...links, ...mentions]).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("at most doubles the length", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeMarkdown(text).length).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });

  it("leaves the prose of a press release alone", () => {
    const prose =
      "From 27 to 29 May, the NATO Military Committee visited Rovaniemi (Finland): 5.5 hours; long-range & “air-to-air”.";
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it.each([
    ["# Ukraine", String.raw`\# Ukraine`],
    ["- Allies\n1. Partners", String.raw`\- Allies` + "\n" + String.raw`1\. Partners`],
    ["||secret|| ~~gone~~", String.raw`\|\|secret\|\| \~\~gone\~\~`],
    ["[NATO](https://evil.example)", String.raw`\[NATO\](https\://evil.example)`],
    ["<@123> <t:1:R>", String.raw`\<@123> \<t\:1\:R>`],
    ["@everyone", "@\u200Beveryone"],
    ["discord.gg/abc", String.raw`discord.gg\/abc`],
    [":tada:", String.raw`\:tada:`],
  ])("escapes %s", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("cleanText", () => {
  it("drops control signs, turned directions and halves of pairs", () => {
    expect(cleanText("\u001B[31mred\u0000 \u202Etxet \uD83D")).toBe("[31mred txet \uFFFD");
  });
});

describe("escapeToFit", () => {
  it("fits, whatever the text", () => {
    fc.assert(
      fc.property(hostileText, fc.nat({ max: 60 }), (text, limit) => {
        expect(escapeToFit(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it("leaves no backslash without its sign at the cut", () => {
    for (let limit = 1; limit < 40; limit++) {
      const backslashes = /\\*$/.exec(escapeToFit("*".repeat(30), limit).replace("…", ""));
      expect(Number(backslashes?.[0].length) % 2).toBe(0);
    }
  });
});

describe("markup", () => {
  it("sets words apart", () => {
    expect(
      markup([
        "Showing ",
        { strong: "Balticconnector" },
        " (",
        { emphasis: "baltic" },
        ") ",
        { code: "/nato" },
      ]),
    ).toBe("Showing **Balticconnector** (*baltic*) `/nato`");
  });

  it("shows every span as it stands, and lets nothing in it call or link", () => {
    fc.assert(
      fc.property(richText, (text) => {
        const { links, mentions } = readMarkdown(markup(text));
        expect([...links, ...mentions]).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("fits, whatever the text, and stays well formed", () => {
    fc.assert(
      fc.property(richText, fc.nat({ max: 60 }), (text, limit) => {
        const drawn = markup(text, limit);
        expect(drawn.length).toBeLessThanOrEqual(limit);
        expect(drawn.isWellFormed()).toBe(true);
      }),
    );
  });

  it("keeps white space outside the marks, where they hold", () => {
    expect(markup([{ strong: " air defence " }, { emphasis: "\n" }])).toBe(" **air defence** \n");
  });

  it.each([
    [["@", "here"]],
    [["https:", "//evil.example"]],
    [["discord.gg", { strong: " " }, "/abc"]],
    [["@", { emphasis: "" }, "everyone"]],
  ])("lets nothing come together of parts: %j", (text) => {
    const { links, mentions } = readMarkdown(markup(text));
    expect([...links, ...mentions]).toEqual([]);
  });

  it("shows a sign that ends code by its look-alike", () => {
    expect(markup([{ code: "a`b <@1>" }])).toBe("`aˋb <\u200B@1>`");
  });

  it.each(hostileWords)("lets no harm come of %s", (words) => {
    const text = [words, { strong: words }, { emphasis: words }, { code: words }];
    const { links, mentions } = readMarkdown(markup(text));
    expect([...links, ...mentions]).toEqual([]);
  });
});

describe("markedText", () => {
  it("sets the marked words apart", () => {
    expect(markedText("the cables show", [[4, 10]])).toEqual([
      "the ",
      { strong: "cables" },
      " show",
    ]);
  });

  it("keeps every letter, whatever the marks", () => {
    const marks = fc.array(fc.tuple(fc.integer({ max: 40 }), fc.integer({ max: 40 })));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), marks, (text, given) => {
        const spans = markedText(text, given);
        expect(
          spans.map((each) => (typeof each === "string" ? each : Object.values(each)[0])).join(""),
        ).toBe(text);
      }),
    );
  });
});
