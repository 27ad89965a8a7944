import { describe, expect, it } from "vitest";
import { createCore } from "#core/core.ts";
import { readVisitQuestion, visitContext } from "#core/visits/question.ts";
import { answerVisits } from "#core/visits/visits-answer.ts";
import { toArticle } from "./told-score.ts";

const core = createCore({
  articles: [
    toArticle({
      title: "NATO Secretary General visits Hungary",
      published: "2019-03-05",
      text: "On Tuesday (5 March 2019), Secretary General Jens Stoltenberg visited Budapest in Hungary.\n\nHe met Prime Minister Viktor Orbán.\n\nIn Budapest, Mr Stoltenberg met President János Áder.",
    }),
  ],
});

function firstProof(words: string): string | undefined {
  const question = readVisitQuestion(words, visitContext(core, "2019-04-01"));
  if (question === undefined) return undefined;
  const call = { command: "ask", options: { question: words }, page: 1 };
  return answerVisits(question, { core, call }).rows[0]?.visit.evidence[0]?.text;
}

describe("answerVisits", () => {
  it.each([
    ["who met Orban?", "He met Prime Minister Viktor Orbán."],
    ["did Stoltenberg meet Orban?", "He met Prime Minister Viktor Orbán."],
    ["who met the Hungarian prime minister?", "He met Prime Minister Viktor Orbán."],
    ["who met János Áder?", "In Budapest, Mr Stoltenberg met President János Áder."],
  ])("shows first who was asked about: %s", (question, sentence) => {
    expect(firstProof(question)).toBe(sentence);
  });

  it("shows first visitor and place where no meeting is asked for", () => {
    expect(firstProof("who visited Hungary?")).toBe(
      "On Tuesday (5 March 2019), Secretary General Jens Stoltenberg visited Budapest in Hungary.",
    );
  });
});
