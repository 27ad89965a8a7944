import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2023-11-10";

const STATIONED = [
  "The Head of the OSCE Mission to Moldova, Anna Keller, spoke to students in Chişinău on 7 November 2023.",
  "The Consul General of Canada in Istanbul, Anna Keller, attended the conference in Istanbul on 7 November 2023.",
  "The Defence Attaché of Norway in Kyiv, Colonel Lars Olsen, met officials in Lviv on 7 November 2023.",
  "The Head of the Mission of Ukraine to NATO, Ambassador Anna Keller, briefed Allies at NATO Headquarters on 7 November 2023.",
  "Ambassador Anna Keller, Head of the Swiss Mission to NATO, met Admiral Rob Bauer at NATO Headquarters on 7 November 2023.",
  "The Swiss Defence Attaché to NATO, Colonel Urs Frei, spoke at NATO Headquarters on 7 November 2023.",
  "Captain Maria Silva, commander of the Portuguese detachment, opened the exhibition in Šiauliai on 7 November 2023.",
  "Detachment Commander Lieutenant Colonel Marco Rossi told reporters in Ämari on 7 November 2023 that his pilots are ready.",
  "NATO’s Representative in Ukraine, Peter Tamm, met Minister Rustem Umerov in Kyiv on 7 November 2023.",
];

const AWAY: readonly Told[] = [
  {
    text: "Captain Maria Silva, commander of the Portuguese detachment, visited Estonia on 7 November 2023.",
    visits: ["Maria Silva > EE 2023-11-07"],
  },
  {
    text: "Admiral Rob Bauer gave a lecture at Japan’s embassy in Washington on 7 November 2023.",
    visits: ["Rob Bauer > US 2023-11-07"],
  },
  {
    text: "The Head of the OSCE Mission to Moldova, Anna Keller, spoke to students in Tallinn on 7 November 2023.",
    visits: ["Anna Keller > EE 2023-11-07"],
  },
  {
    text: "The Secretary General’s Special Representative for the Southern Neighbourhood, Javier Colomina, met officials in Amman on 7 November 2023.",
    visits: ["Javier Colomina > JO 2023-11-07"],
  },
];

describe("findVisits on the heads of offices abroad", () => {
  it.each(STATIONED)("tells nothing of where they are posted: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(AWAY)("tells where else they go: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
