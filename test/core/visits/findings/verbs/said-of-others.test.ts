import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2024-05-16";

const OF_OTHERS = [
  "General Anna Keller said the crew was warmly welcomed in Finland on 7 November 2023.",
  "Admiral Rob Bauer said the first battery from Germany had arrived in Kyiv on 7 November 2023.",
  "On 13 May 2024, Secretary General Jens Stoltenberg thanked the firefighters of Greece in a letter to the Prime Minister in Athens.",
  "Secretary General Jens Stoltenberg congratulated the women of Ukraine in a message to the Congress in Kyiv on 13 May 2024.",
  "Special Representative Irene Fellin briefed the Committee on the situation of women in Afghanistan on 13 May 2024.",
  "The North Atlantic Council expressed its sorrow at the death of four Italian soldiers near Kabul on 13 May 2024.",
  "Admiral Rob Bauer expressed his satisfaction at the progress of the training in Baghdad on 13 May 2024.",
  "Secretary General Jens Stoltenberg marked the anniversary of the genocide in Srebrenica on 11 May 2024.",
  "Secretary General Jens Stoltenberg thanked Admiral Bauer for opening the conference in Lisbon on 13 May 2024.",
  "The Secretary General took note of the meeting between President Ilham Aliyev and Prime Minister Nikol Pashinyan in Prague on 13 May 2024.",
];

const THERE: readonly Told[] = [
  {
    text: "Secretary General Jens Stoltenberg thanked Prime Minister Jonas Gahr Støre in a speech in Oslo on 13 May 2024.",
    visits: ["Jens Stoltenberg > NO 2024-05-13"],
  },
  {
    text: "Secretary General Jens Stoltenberg briefed journalists on the situation in Ukraine at a press conference in Warsaw on 13 May 2024.",
    visits: ["Jens Stoltenberg > PL 2024-05-13"],
  },
  {
    text: "Admiral Rob Bauer expressed his satisfaction at a ceremony in Baghdad on 13 May 2024.",
    visits: ["Rob Bauer > IQ 2024-05-13"],
  },
  {
    text: "Secretary General Jens Stoltenberg held a meeting with the leaders of Greece and Türkiye in Athens on 13 May 2024.",
    visits: ["Jens Stoltenberg > GR 2024-05-13"],
  },
];

const DAYS: readonly (readonly [string, readonly string[]])[] = [
  [
    "Admiral Rob Bauer, who visited Kyiv on 10 May 2024, briefed the Council on 13 May 2024.",
    ["Rob Bauer > UA 2024-05-10"],
  ],
  [
    "Following the visit of Admiral Rob Bauer to Nouakchott in March 2024, the first course began on 13 May 2024.",
    ["Rob Bauer > MR 2024-03-01..2024-03-31"],
  ],
];

describe("findVisits on what is said of others", () => {
  it.each(OF_OTHERS)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(THERE)("tells who spoke there: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });

  it.each(DAYS)("gives a visit its own days, not those of what came after: %s", (text, visits) => {
    expect(findVisits(toArticle({ text, published })).map(sayVisit)).toEqual(visits);
  });
});
