import { describe, expect, it } from "vitest";
import { createCore } from "#core/core.ts";
import { plainText } from "#core/plain-text.ts";
import { readVisitQuestion, visitContext } from "#core/visits/question.ts";
import { answerVisits } from "#core/visits/answers/visits-answer.ts";
import { toArticle } from "#test/core/visits/findings/told-score.ts";

const core = createCore({
  articles: [
    {
      title: "General Michael Langley visits Portugal",
      text: "On 4 March 2019, General Michael Langley visited Lisbon in Portugal.",
    },
    {
      title: "Talks on munitions",
      text: "The talks were co-chaired by Assistant Secretary General Angus Lapsley.\n\nMr Lapsley opened the session in Brussels on 6 March 2019.",
    },
    {
      title: "Iceland opens its mission",
      text: "The Ambassador of Iceland to Belgium, Jon Ketilsson, met with Secretary General Jens Stoltenberg at NATO Headquarters on Tuesday (12 March 2019).",
    },
  ].map((given, at) => ({
    ...toArticle({ ...given, published: `2019-03-1${at}` }),
    id: `release-${at}`,
  })),
});

function answerOf(words: string): string {
  const question = readVisitQuestion(words, visitContext(core, "2019-04-01"));
  if (question === undefined) throw new Error(`not a question about visits: ${words}`);
  const call = { command: "ask", options: { question: words }, page: 1 };
  return plainText(answerVisits(question, { core, call }));
}

describe("who is named without a visit", () => {
  it("is told by the sentence that names the place asked about", () => {
    expect(answerOf("did Lapsley go to Brussels?")).toContain(
      "Named in Talks on munitions: “Mr Lapsley opened the session in Brussels on 6 March 2019.”",
    );
  });

  it.each(["where did Angus Lapsley go?", "did Lapsley visit Lisbon?"])(
    "is never taken for somebody else: %s",
    (question) => {
      const answer = answerOf(question);
      expect(answer).toContain("Named in Talks on munitions");
      expect(answer).not.toContain("Did you mean");
    },
  );

  it("is not taken for another of the same surname", () => {
    const answer = answerOf("did Bertha Lapsley visit Lisbon?");
    expect(answer).not.toContain("Named in");
    expect(answer).not.toContain("Did you mean");
  });

  it("may still be a name that nobody has, and is spelt like another", () => {
    expect(answerOf("did Langlei visit Lisbon?")).toContain("Michael Langley");
  });
});

describe("a meeting at NATO Headquarters with no guest", () => {
  it("is pointed out in the days asked about", () => {
    expect(answerOf("who came to NATO HQ in March 2019?")).toContain(
      "Named in Iceland opens its mission: “The Ambassador of Iceland to Belgium, Jon Ketilsson",
    );
  });

  it("is not for other days", () => {
    expect(answerOf("who came to NATO HQ in 2018?")).not.toContain("Named in");
  });
});
