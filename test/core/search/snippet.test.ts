import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "#core/search/analyzer.ts";
import { cutSnippet, worthiestStart } from "#core/search/snippet.ts";
import { seedsCore } from "../../support/seeds-bot.ts";
import { makeArticle, makeIndex } from "../../support/made-articles.ts";

/** The snippet of one article of these paragraphs for these words. */
function snippetOf(words: string, ...paragraphs: string[]) {
  const article = makeArticle({ id: "one", title: "A title", paragraphs });
  const worths = new Map(analyze(words).map(({ term }) => [term, 1]));
  return cutSnippet(article, 0, { worths, index: makeIndex([article]) });
}

const marked = ({ text, marks }: ReturnType<typeof snippetOf>) =>
  marks.map(([from, to]) => text.slice(from, to));

const FILLER =
  "Allies met in Brussels on Monday and agreed on many further steps for all of the years ahead. ".repeat(
    6,
  );

describe("cutSnippet", () => {
  it("marks the words in the release about undersea cables", async () => {
    const core = await seedsCore();
    const { hits } = core.search({ words: "undersea cables" }, { offset: 0, limit: 1 });
    const [{ snippet, marks } = { snippet: "", marks: [] }] = hits;
    const words = marks.map(([from, to]) => snippet.slice(from, to));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !/^(undersea|cables?)$/i.test(word))).toEqual([]);
  });

  it("shows the paragraph in which the most of the words stand together", () => {
    const { text } = snippetOf(
      "grain summit",
      "A summit.",
      `Grain for all.`,
      "The grain summit met.",
    );
    expect(text).toBe("The grain summit met.");
  });

  it("starts with the sentence where that begins close before the word", () => {
    const { text } = snippetOf("medal", `${FILLER}He received the medal in Brussels. ${FILLER}`);
    expect(text).toMatch(/^…He received the medal/);
  });

  it("starts at a word where the sentence begins too far before", () => {
    const long = "and so on, word after word, ".repeat(12);
    const { text } = snippetOf("medal", `${long}a medal was given. ${FILLER}`);
    expect(text).toMatch(/^…(\S+ )+a medal was given/);
    expect(marked(snippetOf("medal", `${long}a medal was given. ${FILLER}`))).toEqual(["medal"]);
  });

  it("starts with the text where the word stands near its beginning", () => {
    const { text } = snippetOf("steps", FILLER);
    expect(text).toMatch(/^Allies met.*…$/);
  });

  it("shows the lede, unmarked, where the words stand only in the title", () => {
    expect(snippetOf("title", "The lede.", "The rest.")).toEqual({ text: "The lede.", marks: [] });
  });

  it("has nothing to show of a release without a text", () => {
    expect(snippetOf("title")).toEqual({ text: "", marks: [] });
  });

  it("shows a short paragraph whole", () => {
    expect(snippetOf("met", "We met. It was good.").text).toBe("We met. It was good.");
  });

  it("marks the words and nothing else, within its text, and cuts no letter in two", () => {
    const piece = fc.oneof(
      fc.constantFrom(" ", ". ", "harvest", "Kosovo’s", "🙂", "🏳️‍🌈", "e\u0301", "—", "\n", "”"),
      fc.constantFrom("x".repeat(90), "word ".repeat(20), "🙂".repeat(100)),
    );
    const paragraph = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 3 }), (paragraphs) => {
        const { text, marks } = snippetOf("harvest kosovo", ...paragraphs);
        expect(text.isWellFormed()).toBe(true);
        expect(text.length).toBeLessThanOrEqual(242);
        let before = 0;
        for (const [from, to] of marks) {
          expect(from).toBeGreaterThanOrEqual(before);
          const [token, ...others] = analyze(text.slice(from, to));
          expect([token?.term, others]).toEqual([expect.stringMatching(/^(harvest|kosovo)/), []]);
          before = to;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });
});

/** The definition: of all that follows on each word, what ends within a hundred letters of its start. */
function worthiestByDefinition(
  found: readonly { term: string; start: number; end: number }[],
  worths: ReadonlyMap<string, number>,
): number {
  let [first, most] = [found[0]?.start ?? 0, -1];
  for (const [place, { start }] of found.entries()) {
    const following = found.slice(place);
    const beyond = following.findIndex(({ end }) => end > start + 100);
    const held = beyond < 0 ? following : following.slice(0, beyond);
    const sum = [...new Set(held.map(({ term }) => term))].reduce(
      (total, term) => total + (worths.get(term) ?? 0),
      0,
    );
    if (sum > most) [first, most] = [start, sum];
  }
  return first;
}

describe("worthiestStart", () => {
  const worths = new Map([
    ["grain", 2],
    ["corridor", 3],
    ["war", 1],
    ["sea", 0.1],
  ]);

  it("begins where the most of the words follow closely", () => {
    const found = [
      { term: "grain", start: 10, end: 15 },
      { term: "grain", start: 400, end: 405 },
      { term: "corridor", start: 406, end: 414 },
    ];
    expect(worthiestStart(found, worths)).toBe(400);
    expect(worthiestStart([], worths)).toBe(0);
  });

  it("begins where the definition says, wherever the words stand", () => {
    const word = fc.record({
      term: fc.constantFrom("grain", "corridor", "war", "sea", "unknown"),
      gap: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 200 })),
      length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 90, max: 120 })),
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        let end = 0;
        const found = words.map(({ term, gap, length }) => {
          const start = end + gap;
          end = start + length;
          return { term, start, end };
        });
        expect(worthiestStart(found, worths)).toBe(worthiestByDefinition(found, worths));
      }),
      { numRuns: 1_000 },
    );
  });
});
