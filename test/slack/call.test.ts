import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_TEXT } from "#core/option-types.ts";
import type { Call } from "#core/call.ts";
import { answerText } from "#slack/call.ts";
import { queryOf, readWordsOf } from "#slack/words.ts";
import { callContract } from "#test/contracts/call-contract.ts";
import { sampleBot } from "#test/fixtures/bot.ts";

const bot = sampleBot();
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

callContract("answerText", async ({ words }): Promise<Call | undefined> => {
  const { call } = await answerText(bot, readWordsOf(escaped(words)));
  return call;
});

describe("answerText", () => {
  it("tells what can be said when nothing is", async () => {
    expect((await answerText(bot, "")).answer.kind).toBe("help");
  });
});

describe("readWordsOf", () => {
  it.each([
    [
      "<@U012AB3CD> who visited <https://finland.fi|Finland> &amp; Sweden?",
      "who visited Finland & Sweden?",
    ],
    ["see <#C012AB3CD|general> and <@U1|ann>", "see general and ann"],
    ["<!here> a <!subteam^S1|@press> b <https://nato.int> c", "a @press b c"],
    [
      "digest add 8am mention:<!subteam^S0614TZR7|@press> Brussels",
      "digest add 8am mention:S0614TZR7 Brussels",
    ],
    ["1 &lt; 2 &amp;amp; 3", "1 < 2 &amp; 3"],
    ["  two\n lines ", "two lines"],
  ])("reads %s", (text, words) => {
    expect(readWordsOf(text)).toBe(words);
  });

  it("gives back every text that Slack has escaped, but for its spaces", () => {
    assert(
      property(string({ unit: "grapheme" }), (words) => {
        expect(readWordsOf(escaped(words))).toBe(words.replaceAll(/\s+/g, " ").trim());
      }),
    );
  });
});

describe("queryOf", () => {
  it("leaves out the signs of formatting and of queries", () => {
    expect(queryOf("> *Air defence* – see _“Patriot”_ -soon `x`")).toBe(
      "Air defence see Patriot soon x",
    );
    expect(queryOf("well-known snake_case")).toBe("well-known snake_case");
  });

  it("is never longer than a query may be, and ends with a word", () => {
    expect(queryOf("a wonderful word ".repeat(500)).length).toBeLessThanOrEqual(MOST_TEXT);
    expect(queryOf("a wonderful word ".repeat(500))).toMatch(/(a|wonderful|word)$/);
    assert(
      property(string({ unit: "binary", maxLength: 3 * MOST_TEXT }), (text) => {
        expect(queryOf(text).length).toBeLessThanOrEqual(MOST_TEXT);
      }),
    );
  });
});
