import { describe, expect, it } from "vitest";
import { createCore } from "#core/core.ts";
import { plainWords } from "#core/rich-text.ts";
import { readVisitQuestion, visitContext } from "#core/visits/question.ts";
import { answerVisits } from "#core/visits/answers/visits-answer.ts";
import { toArticle } from "#test/core/visits/findings/told-score.ts";

const announcements = createCore({
  articles: [
    "On Tuesday (5 March 2019), Secretary General Jens Stoltenberg visited Hungary, where he met Prime Minister Viktor Orbán.",
    "On 20 March 2019, Secretary General Jens Stoltenberg will visit Estonia, where he will meet with President Kersti Kaljulaid.",
    "From 4 to 8 February 2019, the Chair of the NATO Military Committee, Air Chief Marshal Sir Stuart Peach, visited Canada.",
  ].map((text, at) => ({ ...toArticle({ text, published: "2019-03-06" }), id: `news-${at}` })),
});

/** The remark and the summary of an answer from releases of which some only announce. */
function said(words: string): string {
  const question = readVisitQuestion(words, visitContext(announcements, "2019-03-07"));
  if (question === undefined) throw new Error(`not a question about visits: ${words}`);
  const call = { command: "ask", options: {}, page: 1 };
  const { remark, summary } = answerVisits(question, { core: announcements, call });
  return [remark, summary].map(plainWords).filter(Boolean).join(" ");
}

describe("whoever was with somebody", () => {
  const core = createCore({
    articles: [
      {
        ...toArticle({
          text: "From 4 to 8 March 2019, the Chair of the NATO Military Committee, Air Chief Marshal Sir Stuart Peach, and Ambassador Boris Ruge attended a conference in Manama, Bahrain. Air Chief Marshal Peach met with Admiral Tony Radakin.",
          published: "2019-03-09",
        }),
        id: "conference",
      },
    ],
  });

  it.each([
    ["who was with Peach in Bahrain?", "Boris Ruge and Tony Radakin."],
    ["who did Peach meet in Bahrain?", "Tony Radakin, from 4 to 8 Mar 2019."],
    ["who travelled to Bahrain with Peach?", "Boris Ruge."],
  ])("came along, or met them there: %s", (words, answer) => {
    const question = readVisitQuestion(words, visitContext(core, "2019-04-01"));
    if (question === undefined) throw new Error(`not a question about visits: ${words}`);
    const call = { command: "ask", options: {}, page: 1 };
    expect(plainWords(answerVisits(question, { core, call }).summary)).toBe(answer);
  });
});

describe("a town that no visit names", () => {
  const core = createCore({
    articles: [
      {
        ...toArticle({
          text: "On 5 March 2019, Secretary General Jens Stoltenberg visited Italy.\n\nHe spoke at a ceremony in Sigonella.\n\nItaly also has bases called Aviano and Ghedi.",
          published: "2019-03-09",
        }),
        id: "drones",
      },
    ],
  });

  it.each([
    ["who went to Sigonella?", "Jens Stoltenberg, on 5 Mar 2019."],
    ["who went to Aviano?", "Nobody is reported to have visited Aviano (releases of Mar 2019)."],
  ])("is found where the release says that something was there: %s", (words, answer) => {
    const question = readVisitQuestion(words, visitContext(core, "2019-04-01"));
    if (question === undefined) throw new Error(`not a question about visits: ${words}`);
    const call = { command: "ask", options: {}, page: 1 };
    expect(plainWords(answerVisits(question, { core, call }).summary)).toBe(answer);
  });
});

describe("what is sure and what is only announced", () => {
  it.each([
    ["who did Stoltenberg meet?", "Viktor Orbán; announced: Kersti Kaljulaid."],
    ["who from NATO met Orban?", "Jens Stoltenberg."],
    ["which countries did Stoltenberg visit?", "Hungary: one visit; announced: Estonia."],
    [
      "who visited Hungary, Estonia and Latvia?",
      "Hungary: Jens Stoltenberg. Estonia: Jens Stoltenberg, announced. Latvia: nobody.",
    ],
    ["who visited Hungary or Sweden", "Hungary: Jens Stoltenberg. Sweden: nobody."],
    ["where is Stoltenberg now?", "Last known: Hungary, on 5 Mar 2019."],
    ["how long was Peach in Canada?", "Five days: 4–8 Feb 2019."],
    [
      "who visited more than one country?",
      "Jens Stoltenberg: two countries, one of them announced.",
    ],
    [
      "who visited Hungary mar 19",
      "Read as March 2019, a month and not a day. Jens Stoltenberg, on 5 Mar 2019.",
    ],
    ["who visited Hungary on a Tuesday", "Jens Stoltenberg, on 5 Mar 2019."],
    [
      "who visited Hungary on a Friday",
      "Nobody is reported to have visited Hungary on a Friday (releases of Mar 2019).",
    ],
    [
      "who visited Hungary but not in March 2019?",
      "Nobody is reported to have visited Hungary outside March 2019 (releases of Mar 2019).",
    ],
    [
      "who visited Atlantis?",
      "I know no place called Atlantis, and no release has the name. Ask for a country, a region, a city or NATO Headquarters.",
    ],
  ])("is told apart: %s", (question, answer) => {
    expect(said(question)).toBe(answer);
  });

  it("says that who went to one place was announced at the other as well", () => {
    expect(said("who visited Hungary but not Estonia?")).toMatch(
      /^Jens Stoltenberg was also announced to visit Estonia on 20 Mar 2019/,
    );
  });
});
