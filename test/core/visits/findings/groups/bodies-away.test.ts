import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const sayAll = (text: string) =>
  findVisits(toArticle({ text, published: "2024-05-16" })).map(sayVisit);

const AWAY: readonly [text: string, told: string][] = [
  [
    "The Centre of Excellence for Military Medicine attended in March the conference held in Oslo, Norway.",
    "Centre of Excellence for Military Medicine > NO",
  ],
  [
    "NATO’s Energy Security Centre of Excellence took part in the Energy Forum in Sofia, Bulgaria, on 14 May 2024.",
    "NATO’s Energy Security Centre of Excellence > BG 2024-05-14",
  ],
  [
    "From 13 to 15 May 2024, the NATO Communications and Information Agency’s (NCI Agency) cloud team attended the Cloud Symposium in Madrid, Spain.",
    "NATO Communications and Information Agency’s cloud team > ES 2024-05-13..2024-05-15",
  ],
];

const NOT_AWAY = [
  "NATO’s Energy Security Centre of Excellence took part in the Energy Forum in Vilnius on 14 May 2024.",
  "NATO’s Energy Security Centre of Excellence took part in the exercise in Sofia on 14 May 2024.",
  "NATO’s Energy Security Centre of Excellence took part online in the Energy Forum in Sofia on 14 May 2024.",
  "The NATO Communications and Information Agency took part in a meeting in Mons on 14 May 2024.",
  "The Centre attended the conference in Oslo on 14 May 2024.",
  "The Centre for Strategic Studies took part in a conference in Sofia on 14 May 2024.",
];

describe("bodiesAwayIn", () => {
  it.each(AWAY)("has the house's people there: %s", (text, told) => {
    expect(sayAll(text)).toEqual([told]);
  });

  it.each(NOT_AWAY)("has nobody there: %s", (text) => {
    expect(sayAll(text)).toEqual([]);
  });
});
