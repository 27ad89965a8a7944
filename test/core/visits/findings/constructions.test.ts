import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { DEED_PHRASES } from "#core/visits/findings/turns/deeds.ts";
import { GOING_WORDS } from "#core/visits/findings/verbs/going-words.ts";
import { HOSTING } from "#core/visits/findings/turns/guest-turns.ts";
import { anyOf } from "#core/visits/findings/phrases.ts";
import { TURNS } from "#core/visits/findings/turns/turn-table.ts";
import { inMarks } from "./in-marks.ts";
import { inWords } from "./in-words.ts";
import { sayVisit, toArticle } from "./told-score.ts";

const PHRASES = [...GOING_WORDS, ...HOSTING, ...TURNS.flatMap(({ ways }) => ways), ...DEED_PHRASES];

describe("the phrases that tell a visit", () => {
  it.each(PHRASES)("read their own example: $example", (phrase) => {
    expect(anyOf([phrase]).test(inMarks(phrase.example))).toBe(true);
  });

  it.each(PHRASES.map((phrase, turn) => inWords(phrase, turn)))(
    "tell who came where and when: $text",
    ({ text, visits }) => {
      const found = findVisits(toArticle({ text, published: "2023-05-05" })).map(sayVisit);
      for (const visit of visits) expect(found).toContainEqual(expect.stringContaining(visit));
    },
  );
});
