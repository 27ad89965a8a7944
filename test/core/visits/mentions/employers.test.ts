import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../findings/told-score.ts";
import type { Told } from "../findings/told.ts";

const published = "2023-11-10";

const EMPLOYED = [
  "The podcast hosted Dr Eva Lind, Director for Northern Europe at the Atlantic Council.",
  "Admiral Rob Bauer met Dr Eva Lind, a senior fellow at the Hudson Institute, on 7 November 2023.",
  "Admiral Rob Bauer spoke alongside Dr Eva Lind of the Hudson Institute in Washington on 7 November 2023.",
  "Admiral Rob Bauer met Dr Eva Lind, an analyst based in London, on 7 November 2023.",
  "The report was presented by Dr Eva Lind, Professor at the Harvard Kennedy School, on 7 November 2023.",
];

const THERE: readonly Told[] = [
  {
    text: "Admiral Rob Bauer spoke at the Hudson Institute in Washington on 7 November 2023.",
    visits: ["Rob Bauer > US 2023-11-07"],
  },
  {
    text: "Admiral Rob Bauer gave a lecture to students of the Charles University in Prague on 7 November 2023.",
    visits: ["Rob Bauer > CZ 2023-11-07"],
  },
  {
    text: "Admiral Rob Bauer visited the battlegroup, based in Rukla, Lithuania, on 7 November 2023.",
    visits: ["Rob Bauer > LT 2023-11-07"],
  },
  {
    text: "General Karl Berg, Director of the Joint Warfare Centre in Stavanger, visited Warsaw on 7 November 2023.",
    visits: ["Karl Berg > PL 2023-11-07"],
  },
];

describe("isOfEmployer", () => {
  it.each(EMPLOYED)("tells of nobody where somebody is employed: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(THERE)("leaves where somebody is: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
