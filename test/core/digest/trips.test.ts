import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { saysMore, tripsToldBy } from "#core/digest/trips.ts";
import type { DigestFilter } from "#core/digest/subscription.ts";
import type { Visit } from "#core/visits/visit.ts";
import { militaryCommitteeInFinland } from "../../fixtures/articles.ts";
import { visitRow, visitRows } from "../../fixtures/visit-answers.ts";
import { makeArticle } from "../../support/made-articles.ts";
import { makeFilter } from "../../support/made-subscriptions.ts";

const { militaryCommittee, transportGroup, kallas, romania, jeju, seoul } = visitRows;
const known = [romania, militaryCommittee, transportGroup, kallas, jeju, seoul];
const [newer, older] = kallas.articles;

function coreWith(visits: readonly Visit[]): Pick<Core, "visits"> {
  return { visits: () => ({ total: visits.length, visits }) };
}

function trips(articles: readonly Article[], filter: Partial<DigestFilter> = {}) {
  const core = coreWith(known.map(({ visit }) => visit));
  return tripsToldBy(articles, { core, filter: makeFilter(filter) });
}

const visitors = (rows: ReturnType<typeof trips>) => rows.map(({ visit }) => visit.visitor);
const everything = known.flatMap(({ articles }) => articles);

describe("tripsToldBy", () => {
  it("finds the visits that the releases tell of, the newest first, announced ones last", () => {
    expect(visitors(trips(everything))).toEqual([
      "Kaja Kallas",
      "NATO Military Committee",
      "Delegates of the NATO Transport Group",
      "Jens Stoltenberg",
    ]);
  });

  it("tells neither what was by video nor what is recalled", () => {
    expect(trips(jeju.articles)).toEqual([]);
  });

  it("tells no visit that is called off", () => {
    const visit = { ...militaryCommittee.visit, status: "cancelled" } as const;
    const rows = tripsToldBy([militaryCommitteeInFinland], {
      core: coreWith([visit]),
      filter: makeFilter(),
    });
    expect(rows).toEqual([]);
  });

  it("knows nothing of visits that other releases tell of", () => {
    expect(visitors(trips([militaryCommitteeInFinland]))).toEqual(["NATO Military Committee"]);
  });

  it("proves a visit by the new release alone", () => {
    if (newer === undefined || older === undefined) throw new Error("two releases tell of it");
    const [row] = trips([older]);
    expect(row?.articles).toEqual([older]);
    expect(row?.visit.evidence.map(({ article }) => article)).toEqual([older.id]);
  });

  it("keeps to the filter's country: who went there, and who came from there", () => {
    expect(visitors(trips(everything, { country: "FI" }))).toEqual([
      "NATO Military Committee",
      "Delegates of the NATO Transport Group",
    ]);
    expect(visitors(trips(everything, { country: "EE" }))).toEqual(["Kaja Kallas"]);
  });

  it("keeps to the filter's person: who went, and whom they met", () => {
    expect(visitors(trips(everything, { person: "Stoltenberg" }))).toEqual([
      "Kaja Kallas",
      "Jens Stoltenberg",
    ]);
  });

  it("tells one trip once, however many visits were read of it", () => {
    const visits = [militaryCommittee.visit, { ...militaryCommittee.visit, id: "again" }];
    const rows = tripsToldBy([militaryCommitteeInFinland], {
      core: coreWith(visits),
      filter: makeFilter(),
    });
    expect(rows).toHaveLength(1);
  });
});

describe("saysMore", () => {
  const titled = (title: string) => makeArticle({ id: "1", title });
  const paris = visitRow([], {
    visitor: "Jens Stoltenberg",
    role: "Secretary General",
    affiliation: "NATO",
    country: "FR",
    places: ["Paris"],
  });

  it.each([
    ["NATO Military Committee visits Finland", militaryCommittee, false],
    ["NATO Secretary General in Romania", romania, false],
    ["NATO Secretary General meets the Prime Minister of Estonia", kallas, false],
    ["Secretary General praises France’s leading role during visit to Paris", paris, true],
    ["Secretary General: Estonia leads by example in NATO", kallas, true],
  ] as const)("asks whether “%s” says more than its visit", (title, row, expected) => {
    expect(saysMore(titled(title), [row])).toBe(expected);
  });
});
