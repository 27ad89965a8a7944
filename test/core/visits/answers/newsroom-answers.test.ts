import { describe, expect, it } from "vitest";
import { createCore } from "#core/core.ts";
import type { RichText } from "#core/rich-text.ts";
import { readVisitQuestion, visitContext } from "#core/visits/question.ts";
import { answerVisits } from "#core/visits/answers/visits-answer.ts";
import { toArticle } from "#test/core/visits/findings/told-score.ts";

const core = createCore({
  articles: [
    "On Tuesday (5 March 2019), Secretary General Jens Stoltenberg visited Hungary, where he met Prime Minister Viktor Orbán.",
    "On 7 May 2019, Secretary General Jens Stoltenberg visited Serbia.",
    "On 9 May 2019, the Chair of the NATO Military Committee, Air Chief Marshal Sir Stuart Peach, attended a conference in Amman, Jordan.",
  ].map((text, at) => ({ ...toArticle({ text, published: "2019-06-01" }), id: `desk-${at}` })),
});

function plain(words: RichText): string {
  return words
    .map((part) => (typeof part === "string" ? part : Object.values(part).join("")))
    .join("");
}

function answerOf(words: string) {
  const question = readVisitQuestion(words, visitContext(core, "2019-07-01"));
  if (question === undefined) throw new Error(`not a question about visits: ${words}`);
  return answerVisits(question, { core, call: { command: "ask", options: {}, page: 1 } });
}

describe("answerVisits, as a newsroom asks", () => {
  it.each([
    ["who visited Jordan?", "Stuart Peach, on 9 May 2019."],
    ["when did Stoltenberg meet Orbán?", "5 Mar 2019, in Hungary."],
    [
      "who went to more countries, Peach or Stoltenberg?",
      "Jens Stoltenberg: two countries. Stuart Peach: one country.",
    ],
    [
      "who travelled more, Stoltenberg or Peach?",
      "Jens Stoltenberg: two visits. Stuart Peach: one visit.",
    ],
    [
      "whom did Peach meet?",
      "No names are given of those whom Stuart Peach met: Jordan, on 9 May 2019.",
    ],
    ["did Stoltenberg go to Budapest?", "Hungary, yes, on 5 Mar 2019."],
    ["where did Stoltenberg go after Hungary?", "Serbia, on 7 May 2019."],
    ["who visited Jordan on the same day as Peach?", "Stuart Peach, on 9 May 2019."],
  ])("answers “%s”", (question, summary) => {
    expect(plain(answerOf(question).summary)).toBe(summary);
  });

  it.each([
    [
      "who met Stoltenberg in Budapest?",
      "The releases say Hungary and name no town, so it may not have been Budapest.",
    ],
    [
      "who visited Serbia since the coup in Niger?",
      "I could not read when that is (since the coup in Niger): visits of all days count.",
    ],
  ])("says of “%s” what is unsure", (question, remark) => {
    expect(plain(answerOf(question).remark)).toBe(remark);
  });

  it.each([
    [
      "who went to more countries, Peach or Stoltenberg?",
      "Who visited more countries: Stuart Peach or Jens Stoltenberg?",
    ],
    [
      "where were Peach and Stoltenberg together?",
      "Where did Stuart Peach travel with Jens Stoltenberg?",
    ],
  ])("says “%s” as it was understood", (question, heading) => {
    expect(answerOf(question).heading).toBe(heading);
  });

  it("takes a town that no release names for no other town of the country", () => {
    expect(answerOf("who visited Szeged?").rows).toEqual([]);
  });
});
