import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const published = "2023-11-10";
const told = (text: string) => findVisits(toArticle({ text, published })).map(sayVisit);

describe("isDeedOfThanked", () => {
  it.each([
    "Admiral Rob Bauer thanked General Mark Milley for visiting troops in Lithuania.",
    "Admiral Rob Bauer spoke with General Mark Milley and thanked him for travelling to Kyiv.",
    "Admiral Rob Bauer commended General Mark Milley for attending a ceremony in Riga.",
    "Admiral Rob Bauer condemned General Valery Gerasimov for meeting President Alexander Lukashenko in Minsk.",
  ])("leaves it to those who are thanked: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("knows who was received", () => {
    expect(
      told("In Sofia, Admiral Rob Bauer thanked Admiral Emil Eftimov for hosting the conference."),
    ).toEqual(["Rob Bauer > BG"]);
  });
});

describe("isAheadOf", () => {
  it.each([
    [
      "Ahead of his visit to Ankara, Admiral Rob Bauer spoke with General Metin Gürak on 9 November 2023.",
      ["Rob Bauer > TR planned"],
    ],
    [
      "Admiral Rob Bauer spoke to the press on 9 November 2023 ahead of a visit to Sweden.",
      ["Rob Bauer > SE planned"],
    ],
    [
      "Prior to his visit to Skopje, Admiral Rob Bauer was in Tirana on 9 November 2023.",
      ["Rob Bauer > MK planned", "Rob Bauer > AL 2023-11-09"],
    ],
    [
      "The article was published ahead of Admiral Rob Bauer’s visit to Tallinn on 20 November 2023.",
      ["Rob Bauer > EE 2023-11-20 planned"],
    ],
  ])("takes a visit as planned: %s", (text, visits) => {
    expect(told(text).toSorted()).toEqual(visits.toSorted());
  });

  it("knows a visit that is over", () => {
    expect(
      told("After his visit to Skopje on 8 November 2023, Admiral Rob Bauer spoke to the press."),
    ).toEqual(["Rob Bauer > MK 2023-11-08"]);
  });
});

describe("isOwnedByOther", () => {
  it.each([
    [
      "Admiral Rob Bauer and General Petr Pavel discussed General Mark Milley’s recent visit to Kyiv.",
      ["Mark Milley > UA"],
    ],
    [
      "Admiral Rob Bauer praised General Mark Milley’s visit to Kyiv as a strong signal.",
      ["Mark Milley > UA"],
    ],
    [
      "Admiral Rob Bauer received an update on General Mark Milley’s visit to Chişinău.",
      ["Mark Milley > MD"],
    ],
    [
      "The leaders discussed General Mark Milley’s visit to Türkiye and Finland’s accession.",
      ["Mark Milley > TR"],
    ],
    [
      "Admiral Rob Bauer joined General Mark Milley’s visit to Hungary.",
      ["Mark Milley > HU", "Rob Bauer > HU"],
    ],
    [
      "Admiral Rob Bauer met the Hungarian Chief of Defence during General Mark Milley’s visit to Budapest.",
      ["Mark Milley > HU", "Rob Bauer > HU"],
    ],
    ["Admiral Rob Bauer and General Petr Pavel discussed plans for his visit to Kyiv.", []],
  ])("knows whose visit it is: %s", (text, visits) => {
    expect(told(text).toSorted()).toEqual(visits.toSorted());
  });
});
