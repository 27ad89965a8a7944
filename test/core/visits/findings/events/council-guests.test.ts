import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const published = "2024-05-16";
const sayAll = (text: string) => findVisits(toArticle({ text, published })).map(sayVisit);

const GUESTS = [
  "Secretary General Jens Stoltenberg welcomed on Tuesday (14 May 2024), Ms Nora Lind, Special Envoy of Sweden for Ukraine, to the North Atlantic Council.",
  "The Foreign Minister of Sweden, Nora Lind, was welcomed to the North Atlantic Council on Tuesday (14 May 2024).",
  "The Foreign Minister of Sweden, Nora Lind, briefed the North Atlantic Council on Tuesday (14 May 2024).",
  "Foreign Minister Nora Lind of Sweden took part in a meeting of the North Atlantic Council on Tuesday (14 May 2024).",
  "On Tuesday (14 May 2024), the North Atlantic Council met with the Foreign Minister of Sweden, Nora Lind.",
  "On Tuesday (14 May 2024), the North Atlantic Council welcomed the Foreign Minister of Sweden, Nora Lind.",
];

const NO_GUESTS = [
  "The North Atlantic Council welcomed the nomination of Foreign Minister Nora Lind of Sweden on 14 May 2024.",
  "Secretary General Jens Stoltenberg welcomed Ambassador Nora Lind, the new Permanent Representative of Sweden to the North Atlantic Council, on 14 May 2024.",
  "The Secretary General thanked the Foreign Minister of Sweden, Nora Lind, for her address to the North Atlantic Council on 14 May 2024.",
  "The Foreign Minister of Sweden, Nora Lind, may address the North Atlantic Council on 14 May 2024.",
  "The Supreme Allied Commander Europe, General Christopher Cavoli, briefed the North Atlantic Council on 14 May 2024.",
  "President Nora Lind of Sweden addressed the North Atlantic Council of Students on 14 May 2024.",
  "The talks were held by video conference. The Foreign Minister of Sweden, Nora Lind, addressed the North Atlantic Council on 14 May 2024.",
  "Leaders arrived for the summit on 14 May 2024. The Foreign Minister of Sweden, Nora Lind, addressed the North Atlantic Council.",
];

describe("councilGuestsIn", () => {
  it.each(GUESTS)("has them at NATO Headquarters: %s", (text) => {
    expect(sayAll(text)).toEqual(["Nora Lind > BE 2024-05-14"]);
  });

  it("knows what is still to come", () => {
    const text =
      "The Foreign Minister of Sweden, Nora Lind, will address the North Atlantic Council on 17 May 2024.";
    expect(sayAll(text)).toEqual(["Nora Lind > BE 2024-05-17 planned"]);
  });

  it.each(NO_GUESTS)("has nobody there: %s", (text) => {
    expect(sayAll(text)).toEqual([]);
  });
});
