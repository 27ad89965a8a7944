import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const published = "2024-05-16";
const LEDE = "Admiral Rob Bauer chaired the meeting of the Committee on 13 May 2024. ";

const LONG_AGO = [
  "Last year, the Admiral visited Amman for talks.",
  "The Admiral visited Amman in the autumn of last year.",
  "Two years ago, the Admiral visited Amman.",
  "In previous years, the Admiral visited Amman.",
  "The idea was born when the Admiral met Foreign Minister Ayman Safadi in Amman.",
];

const UNDATED = [
  "He recently visited Amman.",
  "Earlier this year, the Admiral visited Amman.",
  "The Admiral had visited Amman a few weeks earlier.",
];

const SPANS: readonly (readonly [string, string])[] = [
  ["On Thursday, he will address a seminar in a video message.", "2024-05-13"],
  ["On Thursday, he will meet the press in Brussels.", "2024-05-13"],
  ["On Tuesday, he met Foreign Minister Ayman Safadi.", "2024-05-13..2024-05-14"],
];

describe("findVisits on journeys of another day than the lede’s", () => {
  it.each(LONG_AGO)("only recalls: %s", (text) => {
    const visits = findVisits(toArticle({ text: LEDE + text, published }));
    expect(visits.filter(({ visitor }) => visitor === "Rob Bauer")).toMatchObject([
      { country: "JO", mode: "recalled" },
    ]);
  });

  it.each(UNDATED)("gives no day to: %s", (text) => {
    expect(findVisits(toArticle({ text: LEDE + text, published })).map(sayVisit)).toEqual([
      "Rob Bauer > JO",
    ]);
  });

  it.each(SPANS)("reckons the days of a stay with: %s", (text, days) => {
    const lede = "Admiral Rob Bauer visited Amman on 13 May 2024. ";
    expect(findVisits(toArticle({ text: lede + text, published })).map(sayVisit)).toEqual([
      `Rob Bauer > JO ${days}`,
    ]);
  });
});
