import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { isReportedLater } from "#core/visits/findings/doubts/reports.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const published = "2024-05-16";

function told(text: string): string[] {
  return findVisits(toArticle({ title: "News", text, published })).map(sayVisit);
}

describe("isReportedLater", () => {
  it("knows a report from a briefing on the spot", () => {
    expect(
      isReportedLater("On 4 March, Anna Mertens briefed the Committee on her visit to Tunisia."),
    ).toBe(true);
    expect(isReportedLater("On 4 March, Anna Mertens was briefed on her visit to Tunisia.")).toBe(
      false,
    );
  });
});

describe("withoutReportDays", () => {
  it.each([
    "On 13 May 2024, Admiral Rob Bauer briefed the Committee on his recent visit to Tunisia.",
    "Admiral Rob Bauer updated Allies on 13 May 2024 about his visit to Tunisia.",
    "On 13 May 2024, Admiral Rob Bauer shared his impressions from his visit to Tunisia.",
  ])("leaves the day to the report: %s", (text) => {
    expect(told(text)).toEqual(["Rob Bauer > TN"]);
  });

  it.each([
    [
      "On 13 May 2024, Admiral Rob Bauer briefed the Committee on his visit to Tunisia on 6 May 2024.",
      "2024-05-06",
    ],
    [
      "On 13 May 2024, Admiral Rob Bauer was briefed on the training during his visit to Tunisia.",
      "2024-05-13",
    ],
    [
      "On his visit to Tunisia on 13 May 2024, Admiral Rob Bauer briefed the officers.",
      "2024-05-13",
    ],
  ])("keeps the day of a visit: %s", (text, day) => {
    expect(told(text)).toEqual([`Rob Bauer > TN ${day}`]);
  });
});
