import { describe, expect, it } from "vitest";
import { createCore } from "#core/core.ts";
import { plainWords } from "#core/rich-text.ts";
import { readVisitQuestion, visitContext } from "#core/visits/question.ts";
import { answerVisits } from "#core/visits/answers/visits-answer.ts";
import { toArticle } from "#test/core/visits/findings/told-score.ts";

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

/** The summary of an answer in plain words, with its remark. */
function summaryOf(words: string): string {
  const answer = answerOf(words);
  return plainWords([
    ...answer.remark,
    ...(answer.remark.length > 0 ? [" "] : []),
    ...answer.summary,
  ]);
}

const tours = createCore({
  articles: [
    "On Tuesday (5 March 2019), Secretary General Jens Stoltenberg visited Hungary, where he met Prime Minister Viktor Orbán.",
    "On 7 May 2019, Secretary General Jens Stoltenberg visited Serbia.",
    "On 9 May 2019, the Chair of the NATO Military Committee, Air Chief Marshal Sir Stuart Peach, and Assistant Secretary General Alejandro Alvargonzález attended a conference in Amman, Jordan.",
  ].map((text, at) => ({ ...toArticle({ text, published: "2019-06-01" }), id: `tour-${at}` })),
});

function answerOf(words: string) {
  const question = readVisitQuestion(words, visitContext(tours, "2019-07-01"));
  if (question === undefined) throw new Error(`not a question about visits: ${words}`);
  return answerVisits(question, { core: tours, call: { command: "ask", options: {}, page: 1 } });
}

describe("the answer in a sentence", () => {
  it.each([
    [
      "did Stoltenberg or Peach visit Serbia?",
      "Jens Stoltenberg: Serbia, 7 May 2019. Stuart Peach: no visit is reported.",
    ],
    [
      "did Stoltenberg visit Serbia and Jordan?",
      "Serbia: 7 May 2019. Jordan: no visit is reported.",
    ],
    ["what was the latest visit of Stoltenberg?", "Serbia, on 7 May 2019."],
    ["who was the first to visit Hungary?", "Jens Stoltenberg, on 5 Mar 2019."],
    ["who accompanied Peach to Jordan?", "Alejandro Alvargonzález."],
    [
      "who travelled to Hungary with Stoltenberg?",
      "Nobody is named who travelled to Hungary with Jens Stoltenberg (releases of Jun 2019).",
    ],
    ["how many countries did Stoltenberg visit?", "Two countries: Serbia and Hungary."],
    ["how often did Stoltenberg visit Serbia?", "Once."],
    ["who travelled the most?", "Jens Stoltenberg: two visits."],
    ["did Stoltenberg visit Serbia?", "Yes, on 7 May 2019."],
    [
      "was Orbán received by Stoltenberg?",
      "No visit of Viktor Orbán to Jens Stoltenberg is reported (releases of Jun 2019).",
    ],
    [
      "did Stoltenberg skip Serbia?",
      "The releases tell who went, not who did not: here is who did. 7 May 2019.",
    ],
    ["where was Orbán met?", "Hungary, on 5 Mar 2019."],
    ["the latest visit of any air chief marshal", "Stuart Peach, Jordan, on 9 May 2019."],
    [
      "who except Stoltenberg visited Serbia?",
      "Nobody but Jens Stoltenberg is reported to have visited Serbia (releases of Jun 2019).",
    ],
    ["which countries other than Serbia did Stoltenberg visit?", "Hungary, on 5 Mar 2019."],
    [
      "did Orbán visit Stoltenberg?",
      "No visit of Viktor Orbán to Jens Stoltenberg is reported (releases of Jun 2019).",
    ],
    [
      "where did Angela Merkel go?",
      "No visit is reported. The releases of Jun 2019 do not name Angela Merkel.",
    ],
    [
      "who has never been to Serbia?",
      "The releases tell who went, not who did not: here is who did. Jens Stoltenberg, on 7 May 2019.",
    ],
    ["where did Stoltenberg and Orbán meet?", "Hungary, on 5 Mar 2019."],
    ["did any air chief marshal visit Jordan?", "Yes: Stuart Peach, on 9 May 2019."],
    ["which air chief marshals visited Jordan?", "Stuart Peach, on 9 May 2019."],
    [
      "which generals visited Serbia?",
      "No visit of generals to Serbia is reported (releases of Jun 2019).",
    ],
    [
      "who is going to Serbia?",
      "No visit ahead is announced: here is who went. Jens Stoltenberg, on 7 May 2019.",
    ],
    ["where did Stoltenbirg go in March 2019", "Hungary, on 5 Mar 2019."],
    [
      "who visited Serbia except the gnomes?",
      "I could not read what to leave out (the gnomes), so nothing is left out. Jens Stoltenberg, on 7 May 2019.",
    ],
    [
      "which airline flew Stoltenberg to Serbia",
      "I could not read airline, so it counts for nothing. One visit, on 7 May 2019.",
    ],
  ])("%s", (question, summary) => {
    expect(summaryOf(question)).toBe(summary);
  });

  it("has all the visits a button away where the newest was asked for", () => {
    const { actions } = answerOf("latest visit of Stoltenberg");
    expect(actions).toContainEqual({
      label: "All 2",
      call: { command: "visits", options: { person: "Jens Stoltenberg" }, page: 1 },
    });
  });

  it("offers the other meaning of days that have two", () => {
    const labels = answerOf("where was Stoltenberg in may 19").actions.map(({ label }) => label);
    expect(labels).toContain("Rather 19 May 2019");
  });
});

const TOUR = `From 19 to 22 November 2019, the Secretary General, Jens Stoltenberg, will visit Kosovo, Serbia and North Macedonia.

On Wednesday, 20 November, Mr Stoltenberg will travel to Serbia.

On Thursday, 21 November, the Secretary General will travel to North Macedonia.

The Prime Minister of Slovenia, Mr Robert Golob, has been invited to attend.`;

const announced = createCore({
  articles: [toArticle({ title: "Tour", text: TOUR, published: "2019-11-15" })],
});

function tourOf(words: string) {
  const question = readVisitQuestion(words, visitContext(announced, "2019-11-16"));
  if (question === undefined) throw new Error(`not a question about visits: ${words}`);
  return answerVisits(question, {
    core: announced,
    call: { command: "ask", options: {}, page: 1 },
  });
}

describe("a journey that is announced", () => {
  it("is told as a whole", () => {
    expect(plainWords(tourOf("did Stoltenberg visit Serbia and North Macedonia?").summary)).toBe(
      "Serbia: 20 Nov 2019, announced. North Macedonia: 21 Nov 2019, announced.",
    );
    expect(plainWords(tourOf("is Stoltenberg going to the Western Balkans?").summary)).toBe(
      "Three visits are announced for 19–22 Nov 2019.",
    );
  });
});

describe("a release that was taken back", () => {
  const [report, recap] = [
    "On 7 May 2019, Secretary General Jens Stoltenberg visited Serbia.",
    "Secretary General Jens Stoltenberg was in Serbia on 7 May 2019, where he met officials.",
  ].map((text, at) => ({ ...toArticle({ text, published: "2019-05-08" }), id: `serbia-${at}` }));

  it("proves less than one that stands", () => {
    if (report === undefined || recap === undefined) throw new Error("two releases");
    const both = createCore({ articles: [{ ...report, mark: "withdrawn" }, recap] });
    const question = readVisitQuestion("who visited Serbia", visitContext(both, "2019-07-01"));
    if (question === undefined) throw new Error("a question");
    const { rows } = answerVisits(question, {
      core: both,
      call: { command: "ask", options: {}, page: 1 },
    });
    expect(rows[0]?.visit.evidence[0]?.article).toBe("serbia-1");
  });
});

describe("the sentence shown first", () => {
  it.each([
    ["Serbia", "On Wednesday, 20 November, Mr Stoltenberg will travel to Serbia."],
    [
      "North Macedonia",
      "On Thursday, 21 November, the Secretary General will travel to North Macedonia.",
    ],
  ])("is the one of the country, not of the whole tour: %s", (country, sentence) => {
    expect(tourOf(`who will visit ${country}?`).rows[0]?.visit.evidence[0]?.text).toBe(sentence);
  });
});

describe("what came close", () => {
  it("is where somebody is named whom nobody is told to have met", () => {
    const { rows, hints } = tourOf("who met Robert Golob?");
    expect(rows).toEqual([]);
    expect(hints.map(plainWords)).toEqual([
      "Named in Tour: “The Prime Minister of Slovenia, Mr Robert Golob, has been invited to attend.”",
    ]);
  });

  it("is no more than the country where no release names its capital, and says so", () => {
    const { rows, summary, remark } = answerOf("did Stoltenberg go to Belgrade?");
    expect(rows.map(({ visit }) => visit.country)).toEqual(["RS"]);
    expect(plainWords(summary)).toMatch(/^Serbia, yes/);
    expect(plainWords(remark)).toBe(
      "The releases say Serbia and name no town, so it may not have been Belgrade.",
    );
  });

  it("is where somebody was met who has not come", () => {
    const { rows, near } = answerOf("did Orbán visit NATO Headquarters?");
    expect(rows).toEqual([]);
    expect(near.map(({ visit }) => visit.country)).toEqual(["HU"]);
    expect(answerOf("did Orbán visit Jordan?").near).toEqual([]);
  });

  it("says of an announcement that it is one", () => {
    expect(tourOf("did Rutte visit Serbia?").hints.map(plainWords)).toEqual([
      "Jens Stoltenberg is announced to visit Serbia on 20 Nov 2019.",
    ]);
  });
});
