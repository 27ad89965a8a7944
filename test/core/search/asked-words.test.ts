import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsAsked } from "#core/search/asked-words.ts";

describe("wordsAsked", () => {
  it.each([
    ["any news on AWACS, please?", "AWACS"],
    ["what does NATO say about pipelines", "pipelines"],
    ["What did the Alliance say about Iran's support to Russia?", "Iran's support to Russia"],
    ["is there anything on cyber defence", "cyber defence"],
    ["do you have something about the Black Sea?", "Black Sea"],
    ["can you show me the latest news on ammunition", "ammunition"],
    ["tell me about the Washington Summit", "Washington Summit"],
    ["latest on drones", "drones"],
    ["I'm looking for press releases about women, peace and security", "women, peace and security"],
    ["hey, what's new on Georgia?", "Georgia"],
    ["find air defence", "air defence"],
  ])("leaves out how %j asks", (question, words) => {
    expect(wordsAsked(question)).toBe(words);
  });

  it.each([
    "air defence for Ukraine",
    "new members",
    "information warfare",
    "latest",
    "what's new",
    "All for one",
    "news",
    "on",
    "“information on” quotes",
  ])("leaves %j as it is", (question) => {
    expect(wordsAsked(question)).toBe(question);
  });

  it("yields a part of the question, and never nothing", () => {
    fc.assert(
      fc.property(fc.string(), (question) => {
        const words = wordsAsked(question);
        expect(question.trim()).toContain(words);
        expect(words === "").toBe(question.trim() === "");
      }),
    );
  });
});
