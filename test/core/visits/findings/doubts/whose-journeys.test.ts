import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2023-11-10";

const OF_ANOTHER = [
  "Secretary General Jens Stoltenberg was briefed by Foreign Minister Anna Keller on her trip to Cairo and Amman.",
  "Secretary General Jens Stoltenberg called Foreign Minister Anna Keller during her visit to Cairo.",
  "Secretary General Jens Stoltenberg spoke with Prime Minister Anna Keller on Tuesday (7 November 2023) after her visits to Cairo and Amman.",
  "Secretary General Jens Stoltenberg heard from Foreign Minister Anna Keller about her trip to Cairo.",
  "Admiral Rob Bauer debriefed General Christopher Cavoli following his visit to Cairo.",
  "Secretary General Jens Stoltenberg spoke with Prime Minister Petteri Orpo on his return to Helsinki.",
];

const KNOWN: readonly Told[] = [
  {
    text: "Admiral Rob Bauer thanked President Edgars Rinkēvičs during his visit to Latvia on 7 November 2023.",
    visits: ["Rob Bauer > LV 2023-11-07"],
  },
  {
    text: "Secretary General Jens Stoltenberg met Prime Minister Petteri Orpo in Helsinki on 7 November 2023, after his trip to Cairo.",
    visits: ["Jens Stoltenberg > FI 2023-11-07"],
  },
  {
    text: "Secretary General Jens Stoltenberg welcomed Prime Minister Petteri Orpo to NATO Headquarters on 7 November 2023, after his trip to Cairo.",
    visits: ["Petteri Orpo > BE 2023-11-07"],
  },
  {
    text: "Admiral Rob Bauer met with Prime Minister Petteri Orpo during his visit to Finland.",
    visits: ["Rob Bauer > FI"],
  },
  {
    text: "Admiral Rob Bauer was welcomed by Prime Minister Petteri Orpo on his visit to Helsinki.",
    visits: ["Rob Bauer > FI"],
  },
  {
    text: "After his visit to Riga, Admiral Rob Bauer met Prime Minister Petteri Orpo in Helsinki.",
    visits: ["Rob Bauer > LV", "Rob Bauer > FI"],
  },
  {
    text: "Secretary General Jens Stoltenberg congratulated Prime Minister Petteri Orpo on his successful visit to Ottawa.",
    visits: ["Petteri Orpo > CA"],
  },
];

describe("findVisits on the journey of one of two people", () => {
  it.each(OF_ANOTHER)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(KNOWN)("tells what is certain: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
