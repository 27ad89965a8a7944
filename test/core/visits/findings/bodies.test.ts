import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { TOLD_BODIES } from "./told-bodies.ts";
import { TOLD_NEWSROOM } from "./told-newsroom.ts";
import { TOLD_PITFALLS } from "./told-pitfalls.ts";
import { sayVisit, scoreTold, toArticle } from "./told-score.ts";
import { TOLD_TRAVELS } from "./told-travels.ts";

describe("findVisits on bodies and on travels to commands and missions", () => {
  it.each([
    ["bodies", TOLD_BODIES],
    ["travels", TOLD_TRAVELS],
    ["newsroom’s words", TOLD_NEWSROOM],
    ["pitfalls", TOLD_PITFALLS],
  ])("finds nearly all visits of the %s, and hardly any other", (_, texts) => {
    const score = scoreTold(texts);
    const faults = score.faults.join("\n");
    expect(score.precision, faults).toBeGreaterThanOrEqual(0.97);
    expect(score.recall, faults).toBeGreaterThanOrEqual(0.97);
    expect(score.datesExact, faults).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    "The NATO Network Committee (NWC), led by its Director, Dr Marta Velde, visited Tokyo, Japan, on 4 October 2017.",
    "The Science Committee (SciCom), headed by its Chair, Dr Marta Velde, visited Tokyo, Japan, on 4 October 2017.",
    "The Logistics Board (LB), chaired by its Director, Dr Marta Velde, convened in Tokyo, Japan, on 4 October 2017.",
  ])("counts who leads a body among its participants: %s", (text) => {
    const [visit] = findVisits(toArticle({ text }));
    expect(visit?.participants.map(({ name }) => name)).toEqual(["Marta Velde"]);
  });

  it("gives a visit of the title the day of the lede", () => {
    const [visit] = findVisits(
      toArticle({
        title: "Mongolian lawmakers visit NATO Headquarters",
        text: "On 18 December 2018, talks were held on the future of the partnership.",
      }),
    );
    expect(visit?.start).toBe("2018-12-18");
  });

  it("gives a visit the day of a dateline that stands alone", () => {
    const text = "Pristina, 16 July 2014.\n\nGeneral Philip Breedlove visited KFOR Headquarters.";
    expect(findVisits(toArticle({ text })).map(sayVisit)).toEqual([
      "Philip Breedlove > XK 2014-07-16",
    ]);
  });

  it("reads a month without a year ahead where the sentence speaks of what is next", () => {
    const text =
      "Secretary General Jens Stoltenberg will attend the next informal ministerial in Oslo in June.";
    expect(findVisits(toArticle({ text, published: "2023-03-05" })).map(sayVisit)).toEqual([
      "Jens Stoltenberg > NO 2023-06-01..2023-06-30 planned",
    ]);
  });
});
