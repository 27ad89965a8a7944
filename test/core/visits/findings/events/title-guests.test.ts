import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const published = "2024-05-16";
const sayAll = (title: string, text: string) =>
  findVisits(toArticle({ title, text, published })).map(sayVisit);

const GUESTS = [
  [
    "New Tribunal prosecutor visits NATO",
    "Nora Lind, the new prosecutor of the International Tribunal for the Law of the Sea, met with NATO Secretary General Jens Stoltenberg on 14 May.",
  ],
  [
    "ICRC President visits NATO Headquarters",
    "The President of the ICRC, Nora Lind, held talks with Secretary General Jens Stoltenberg on 14 May 2024.",
  ],
  [
    "Swedish Foreign Minister visits NATO Headquarters",
    "The Minister for Foreign Affairs of Sweden, Nora Lind, met Deputy Secretary General Mircea Geoană on 14 May 2024.",
  ],
] as const;

const NO_GUESTS = [
  [
    "New Tribunal prosecutor visits NATO",
    "Nora Lind of the World Food Programme met Secretary General Jens Stoltenberg on 14 May 2024.",
  ],
  [
    "World Food Programme head visits NATO",
    "Nora Lind, the head of the World Food Programme, spoke by phone with Secretary General Jens Stoltenberg on 14 May 2024.",
  ],
] as const;

describe("titleGuestsIn", () => {
  it.each(GUESTS)("has them at NATO Headquarters: %s / %s", (title, text) => {
    expect(sayAll(title, text)).toEqual(["Nora Lind > BE 2024-05-14"]);
  });

  it.each(NO_GUESTS)("has nobody there: %s / %s", (title, text) => {
    expect(sayAll(title, text)).toEqual([]);
  });

  it("knows a title's chiefs in those whom the text names", () => {
    const text =
      "General Nora Lind, Chief of Defence of Sweden, Admiral Jan Berg, Chief of Defence of Finland, and General Ola Dahl, Chief of Defence of Norway, visited Allied Command Transformation on 14 May 2024.";
    expect(sayAll("Nordic Chiefs of Defence visit NATO ACT", text).toSorted()).toEqual([
      "Jan Berg > US 2024-05-14",
      "Nora Lind > US 2024-05-14",
      "Ola Dahl > US 2024-05-14",
    ]);
  });
});
