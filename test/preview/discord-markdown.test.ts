import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, escapeMarkdown, markup } from "#discord/markup.ts";
import { isolateWords, plainWords, readMarkdown } from "#src/preview/page/discord-markdown.ts";

describe("readMarkdown", () => {
  it("reads bold with a link in it", () => {
    expect(readMarkdown(String.raw`**1 · [Air \*defence\*](https://nato.int/a)**`)).toEqual([
      {
        kind: "bold",
        parts: [
          { kind: "text", text: "1 · " },
          {
            kind: "link",
            url: "https://nato.int/a",
            parts: [{ kind: "text", text: "Air *defence*" }],
          },
        ],
      },
    ]);
  });

  it("reads italics, code and moments", () => {
    expect(readMarkdown("*so* `/nato help` <t:1717135200:R>").map(({ kind }) => kind)).toEqual([
      "italic",
      "text",
      "code",
      "text",
      "time",
    ]);
  });

  it("makes no link of an address that is no web page", () => {
    expect(readMarkdown("[x](javascript:alert(1))")).toEqual([
      { kind: "text", text: "[x](javascript:alert(1))" },
    ]);
  });

  it("shows hostile words as they were written", () => {
    const words = "<img src=x onerror=alert(1)> **not bold** [a](https://evil.example) `code`";
    expect(readMarkdown(escapeMarkdown(words))).toEqual([{ kind: "text", text: words }]);
  });

  it("reads back whatever the adapter wrote", () => {
    assert(
      property(string({ unit: "binary", maxLength: 60 }), (words) => {
        const shown = plainWords(readMarkdown(escapeMarkdown(words)));
        expect(shown.replaceAll("\u200B", "")).toBe(cleanText(words).replaceAll("\u200B", ""));
      }),
    );
  });

  it("finds each style again, whatever the words", () => {
    assert(
      property(string({ minLength: 1, maxLength: 30 }), (words) => {
        const spans = [{ strong: words }, " then ", { emphasis: words }];
        const kinds = readMarkdown(markup(spans)).map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== "text")).toEqual(
          words.trim() === "" ? [] : ["bold", "italic"],
        );
      }),
    );
  });
});

describe("isolateWords", () => {
  it("keeps what was asked apart from how many releases there are", () => {
    expect(isolateWords("AWACS שלום · 1,200 releases")).toBe(
      "\u2068AWACS שלום\u2069 · 1,200 releases",
    );
  });

  it("leaves other titles as they are", () => {
    expect(isolateWords("Who visited Finland?")).toBe("Who visited Finland?");
  });
});
