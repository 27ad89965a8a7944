import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { onKnownDays, sayKnownDays, surenessOf } from "#core/visits/answers/known-days.ts";
import { plainWords } from "#core/rich-text.ts";
import { sayNear, sayVisit, visitLine } from "#core/visits/answers/visit-wording.ts";
import { visitRow } from "#test/fixtures/visit-answers.ts";
import { makeArticle } from "#test/support/made-articles.ts";

/** A visit of 4–8 March 2019, a week from Monday to Friday, as one release tells it. */
function rowOf(text: string, { start = "2019-03-04", end = "2019-03-08", more = "" } = {}) {
  const article: Article = makeArticle({
    id: "a",
    paragraphs: [text, more],
    published: { from: "2019-03-08", to: "2019-03-08", reason: "feed-age" },
  });
  const evidence = [{ article: "a", origin: article.origin, text }];
  return visitRow([article], { visitor: "Mara Holm", start, end, evidence });
}

function surenessIn({ visit, articles }: ReturnType<typeof rowOf>): string {
  return surenessOf(visit, articles);
}

const oneDay = { start: "2019-03-05", end: "2019-03-05" };

describe("surenessOf", () => {
  it.each([
    ["This week, Ambassador Holm travelled to Finland.", {}],
    ["Delegates met last week in Finland.", {}],
  ])("tells that a release names but the week: %s", (text, days) => {
    expect(surenessIn(rowOf(text, days))).toBe("week");
  });

  it.each([
    ["Ambassador Holm visited Finland from 4 to 8 March.", {}],
    ["Ambassador Holm visited Finland this week (4–8 March 2019).", {}],
    ["Ambassador Holm visited Finland on Tuesday.", oneDay],
    ["Ambassador Holm visited Finland today.", oneDay],
    ["Ambassador Holm met the President in Finland.", { ...oneDay, more: "On March 5, 2019 …" }],
    ["Ambassador Holm visited Finland in March.", { start: "2019-03-01", end: "2019-03-31" }],
  ])("takes days for stated that the release tells somewhere: %s", (text, days) => {
    expect(surenessIn(rowOf(text, days))).toBe("stated");
  });

  it("tells that a release names no day at all", () => {
    expect(surenessIn(rowOf("Ambassador Holm visited Finland.", oneDay))).toBe("about");
  });
});

describe("days that are not stated", () => {
  it.each([
    ["stated", "4–8 Mar 2019", "from 4 to 8 Mar 2019"],
    ["week", "week of 4 Mar 2019", "in the week of 4 Mar 2019"],
    ["about", "about 4–8 Mar 2019", "about 4–8 Mar 2019"],
  ] as const)("are said as such: %s", (sureness, said, after) => {
    const days = { from: "2019-03-04", to: "2019-03-08" };
    expect(sayKnownDays(days, sureness)).toBe(said);
    expect(onKnownDays(days, sureness)).toBe(after);
  });

  it("stand so in the row and in what came close", () => {
    const row = rowOf("This week, Ambassador Holm travelled to Finland.");
    expect(plainWords(visitLine(sayVisit(row, "")))).toBe(
      "Mara Holm · week of 4 Mar 2019 · Finland",
    );
    expect(plainWords(sayNear(row).sentence)).toBe(
      "Mara Holm visited Finland in the week of 4 Mar 2019.",
    );
  });

  it("stand after the mark of an announcement", () => {
    const { visit, articles } = rowOf("Ambassador Holm will visit Finland next week.");
    const row = { visit: { ...visit, status: "planned" as const }, articles };
    expect(plainWords(sayVisit(row, "").when)).toBe("announced for the week of 4 Mar 2019");
  });
});
