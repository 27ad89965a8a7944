import { describe, expect, it } from "vitest";
import { readVisitQuestion } from "#core/visits/question.ts";
import { sayQuestion } from "#core/visits/answers/question-sayings.ts";
import { CHAT_QUESTIONS, UNREADABLE } from "#test/core/visits/questions/chat-questions.ts";
import { DESK_QUESTIONS, THREADED_QUESTIONS } from "#test/core/visits/questions/desk-questions.ts";
import { EVERYDAY_QUESTIONS } from "#test/core/visits/questions/everyday-questions.ts";
import { FOLLOW_UPS, HELD_OUT } from "#test/core/visits/questions/held-out-questions.ts";
import {
  GATHERING_QUESTIONS,
  OTHER_GATHERINGS,
} from "#test/core/visits/questions/gathering-questions.ts";
import { HURRIED_QUESTIONS } from "#test/core/visits/questions/hurried-questions.ts";
import {
  MORE_QUESTIONS,
  OTHER_QUESTIONS,
} from "#test/core/visits/questions/more-question-cases.ts";
import {
  NEWSROOM_QUESTIONS,
  NEWSROOM_THREADS,
} from "#test/core/visits/questions/newsroom-questions.ts";
import { MANY_THREADS, MANY_VOICES } from "#test/core/visits/questions/many-voices.ts";
import { QUESTIONS } from "#test/core/visits/questions/question-cases.ts";
import { contextOf, readingOf } from "#test/core/visits/questions/question-reading.ts";

describe("readVisitQuestion", () => {
  it.each([...QUESTIONS, ...MORE_QUESTIONS])("reads “%s”", (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it.each(CHAT_QUESTIONS)("reads “%s” as people ask in a channel", (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it.each(DESK_QUESTIONS)("reads “%s” as desks ask", (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it.each(NEWSROOM_QUESTIONS)("reads “%s” as newsrooms and guests put it", (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it.each(UNREADABLE)("denies no visit of what is nobody: “%s” is searched for", (question) => {
    expect(readingOf(question)).toBe("search");
  });

  it.each(EVERYDAY_QUESTIONS)("reads “%s” as it is asked every day", (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it.each(HURRIED_QUESTIONS)("reads “%s” as it is asked in a hurry", (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it.each(MANY_VOICES)("reads “%s”, whoever puts it so", (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it.each(GATHERING_QUESTIONS)("reads “%s” without verb or name", (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it.each(OTHER_GATHERINGS)("searches for “%s”, which tells of no visit", (question) => {
    expect(readingOf(question)).toBe("search");
  });

  it.each(HELD_OUT)("reads “%s”, which its rules were not made for", (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it.each(OTHER_QUESTIONS)("leaves “%s” to search", (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it.each([...FOLLOW_UPS, ...THREADED_QUESTIONS, ...NEWSROOM_THREADS, ...MANY_THREADS])(
    "reads “%s” after “%s”",
    (question, before, reading) => {
      expect(readingOf(question, before)).toBe(reading);
    },
  );

  it("takes a pasted text for no question", () => {
    expect(readingOf("who visited Finland?")).not.toBe("search");
    expect(readingOf(`who visited Finland? ${"and then some ".repeat(50)}`)).toBe("search");
  });

  it("takes a question that goes on from nothing for a search", () => {
    expect(readingOf("and in 2023?")).toBe("search");
  });

  it("tells a misspelling from a name that nothing is called by", () => {
    expect(readVisitQuestion("who visted Jordna", contextOf())?.where).toMatchObject({
      said: "Jordan",
      wrote: "Jordna",
    });
    expect(readVisitQuestion("who visited Madagaskia?", contextOf())?.where).toMatchObject({
      isUnknown: true,
      others: ["Madagascar"],
    });
    expect(readingOf("who visited Narnia?")).toBe("search");
  });

  it("bears any text", () => {
    for (const text of ["", "?", "who", "who visited", "visits to", "🙂", "a".repeat(4_000)]) {
      expect(() => readingOf(text)).not.toThrow();
    }
  });
});

describe("sayQuestion", () => {
  it.each([
    ["who visted Jordna", "Who visited Jordan?"],
    ["who went to Finland in May 2024", "Who visited Finland in May 2024?"],
    ["which countries did Rutte visit?", "Which countries did Mark Rutte visit?"],
    ["did Rob Bauer visit Qatar", "Did Rob Bauer visit Qatar?"],
    ["who met Orban?", "Who met Viktor Orbán?"],
    ["who at NATO saw Orban?", "Who from NATO met Viktor Orbán?"],
    ["who came to NATO HQ in June 2024?", "Who came to NATO Headquarters in June 2024?"],
    [
      "the NATO chief's trips since 2023",
      "Which visits did the NATO Secretary General make since 1 Jan 2023?",
    ],
    ["planned visits to Romania", "Announced visits to Romania."],
    ["visits in May 2024", "Who travelled where in May 2024?"],
    ["visits between May and July 2024", "Who travelled where between May and July 2024?"],
    ["who visited Qatar 4-8 November 2024", "Who visited Qatar between 4 and 8 November 2024?"],
    ["visits from 28 May to 3 June 2024", "Who travelled where between 28 May and 3 June 2024?"],
    [
      "visits between December 2022 and January 2023",
      "Who travelled where between December 2022 and January 2023?",
    ],
    ["which visitors came from Estonia", "Who from Estonia travelled?"],
    [
      "who visited Western Balkans but not Kosovo",
      "Who visited the Western Balkans but not Kosovo?",
    ],
    [
      "Stoltenberg's visits to the Western Balkans but not Kosovo",
      "Which visits did Jens Stoltenberg make to the Western Balkans but not to Kosovo?",
    ],
    ["who is going to Romania", "Who is going to Romania?"],
  ])("says “%s” as “%s”", (question, said) => {
    const read = readVisitQuestion(question, contextOf());
    expect(read && sayQuestion(read)).toBe(said);
  });

  it.each(
    [...QUESTIONS, ...MORE_QUESTIONS, ...CHAT_QUESTIONS].filter(([, reading]) =>
      isSayable(reading),
    ),
  )("says “%s” so that it reads back with the same parts", (question) => {
    const read = readVisitQuestion(question, contextOf());
    const said = read === undefined ? "" : sayQuestion(read);
    expect(partsOf(readingOf(said)), said).toBe(partsOf(readingOf(question)));
  });
});

/** What is unknown is not said as it was understood, nor is what was left unread. */
function isSayable(reading: string): boolean {
  return !/\?|unread|negated| or \d/.test(reading);
}

/** A reading without what is wanted, which matters to the words of the answer alone. */
function partsOf(reading: string): string {
  return reading.split(" | ").slice(1).join(" | ");
}
