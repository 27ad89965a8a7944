import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, sayVisit, toArticle } from "./told-score.ts";
import { TOLD_BODIES_MET } from "./told-bodies-met.ts";
import { TOLD_GROUPS } from "./told-groups.ts";
import { TOLD_HOSTED_GROUPS } from "./told-hosted-groups.ts";
import { TOLD_HOUSES } from "./told-houses.ts";
import { TOLD_VISITING_GROUPS } from "./told-visiting-groups.ts";
import { UNTOLD_GROUPS } from "./untold-groups.ts";

describe("findVisits on groups of unnamed people", () => {
  it.each([
    ...TOLD_GROUPS,
    ...TOLD_BODIES_MET,
    ...TOLD_HOSTED_GROUPS,
    ...TOLD_HOUSES,
    ...TOLD_VISITING_GROUPS,
  ])("finds who came, and nobody else: $text", (told) => {
    expect(scoreTold([told]).faults).toEqual([]);
  });

  it.each(UNTOLD_GROUPS)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published: "2016-06-10" })).map(sayVisit)).toEqual([]);
  });

  it.each([
    ["the Peruvian War College", "students from the Peruvian War College"],
    ["the Jackson School of Public Studies", "students from the Jackson School of Public Studies"],
    ["the Omani military academy", "students from the Omani military academy"],
    [
      "the Royal Joint Command and Staff College",
      "students from the Royal Joint Command and Staff College",
    ],
  ])("calls a group by its whole name: students from %s", (house, name) => {
    const text = `A group of students from ${house} visited NATO Headquarters on 7 June 2016.`;
    expect(findVisits(toArticle({ text })).map(({ visitor }) => visitor)).toEqual([
      `Group of ${name}`,
    ]);
  });

  it("tells a gathering that is still to come as planned", () => {
    const text = "NATO Chiefs of Defence will meet in Oslo, Norway, on 16 June 2016.";
    const [visit] = findVisits(toArticle({ text, published: "2016-06-10" }));
    expect(visit?.status).toBe("planned");
  });
});
