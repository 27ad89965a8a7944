import { array, assert, integer, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutElements,
  escapeMarkup,
  escapeToFit,
  linked,
  marked,
  plainText,
  richText,
  showable,
  styled,
  wordsOf,
} from "#slack/markup.ts";
import { hostileWords } from "#test/fixtures/worst-answers.ts";

const anyWords = string({ unit: "binary", maxLength: 300 });
const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

describe("escapeMarkup", () => {
  it("escapes what begins markup, and nothing else", () => {
    expect(escapeMarkup("AT&T <!channel> *as is* a|b")).toBe(
      "AT&amp;T &lt;!channel&gt; *as is* a|b",
    );
  });

  it("can be undone, whatever the words", () => {
    assert(
      property(anyWords, (words) => {
        expect(unescaped(escapeMarkup(words))).toBe(words);
        expect(escapeMarkup(words)).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe("escapeToFit", () => {
  it("fits once it is escaped, and never cuts an escape in two", () => {
    assert(
      property(
        string({ unit: "grapheme", maxLength: 200 }),
        integer({ min: 0, max: 90 }),
        (w, n) => {
          const text = escapeToFit(`<&>${w}`, n);
          expect(text.length).toBeLessThanOrEqual(n);
          expect(text).not.toMatch(/&(?!amp;|lt;|gt;)/);
        },
      ),
    );
  });
});

describe("showable", () => {
  it("shows words as they were written", () => {
    expect(showable("*bold* _sly_ ~gone~ `code` > & a\nb")).toBe(
      "*bold* _sly_ ~gone~ `code` > & a\nb",
    );
  });

  it("keeps `<!channel>` and its like from ever being read as markup", () => {
    for (const words of hostileWords) expect(showable(words)).not.toMatch(/<[!@#]/);
    expect(showable("<!channel>").replace("\u2060", "")).toBe("<!channel>");
  });

  it("takes out what cannot be seen but does harm", () => {
    expect(showable("a\u0000\u001B[31m\u202Eb\u2066c\uD83D")).toBe("a[31mbc\uFFFD");
  });

  it("changes nothing when it is done twice", () => {
    assert(
      property(anyWords, (words) => {
        expect(showable(showable(words))).toBe(showable(words));
      }),
    );
  });
});

describe("plainText", () => {
  it("is a line that is never empty, nor too long", () => {
    expect(plainText(" \n ", 75).text).toBe("–");
    expect(plainText("one\n two", 75).text).toBe("one two");
    assert(
      property(anyWords, integer({ min: 1, max: 80 }), (words, limit) => {
        const { text } = plainText(words, limit);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe("richText", () => {
  it("sets words apart by style, with no sign in the text", () => {
    expect(richText(["No ", { strong: "*x*" }, { emphasis: "y" }, { code: "`z`" }, ""])).toEqual([
      { type: "text", text: "No " },
      { type: "text", text: "*x*", style: { bold: true } },
      { type: "text", text: "y", style: { italic: true } },
      { type: "text", text: "`z`", style: { code: true } },
    ]);
  });
});

describe("linked", () => {
  it("links an address of the web, with nothing in it that could end the link", () => {
    const [element] = linked("Title", "https://www.nato.int/a|b?x=<1>&y=2");
    expect(element).toMatchObject({
      type: "link",
      url: "https://www.nato.int/a%7Cb?x=%3C1%3E&y=2",
    });
  });

  it.each(["javascript:alert(1)", "https://", "no address", `https://x.y/${"a".repeat(3_000)}`])(
    "links nothing to %.20s",
    (url) => {
      expect(linked("Title", url)).toEqual(styled("Title", { bold: true }));
    },
  );
});

describe("marked", () => {
  it("keeps every word of the snippet, whatever the marks", () => {
    const someMarks = array(tuple(integer({ min: -9, max: 99 }), integer({ min: -9, max: 99 })));
    assert(
      property(string({ unit: "grapheme-ascii" }), someMarks, (snippet, marks) => {
        const elements = marked({ snippet, marks }, 500);
        expect(elements.map(wordsOf).join("").replaceAll("\u2060", "")).toBe(snippet);
        expect(elements.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });

  it("marks each letter once where marks overlap", () => {
    const overlapping = {
      snippet: "undersea cables",
      marks: [
        [5, 8],
        [0, 6],
      ],
    } as const;
    const words = marked(overlapping, 500).map(({ text, style }) => [text, style?.bold ?? false]);
    expect(words).toEqual([
      ["unders", true],
      ["ea", true],
      [" cables", false],
    ]);
  });
});

describe("cutElements", () => {
  it("cuts the last element that fits only in part, and leaves the rest out", () => {
    const elements = [
      ...styled("one two "),
      ...styled("three four", { bold: true }),
      ...styled("five"),
    ];
    expect(cutElements(elements, 14).map(wordsOf)).toEqual(["one two ", "three…"]);
  });
});
