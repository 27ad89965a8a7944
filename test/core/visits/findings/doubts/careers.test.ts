import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2023-11-10";

const LIVES = [
  "Dr Amina Haddad served as Ambassador to Poland before she came to NATO Headquarters.",
  "Ms Lindqvist, an economist, worked at the Embassy of Sweden in Washington and at the United Nations in New York.",
  "Prior to joining NATO, Mr Tamm was posted to Moscow and attended the Diplomatic Academy in Vienna.",
  "Before his appointment, General Keller commanded a brigade in Germany and visited the Pentagon twice.",
  "Colonel Ferrari studied in Paris, graduated from the War College in Rome and took part in missions in Lebanon.",
];

const NEWS: readonly Told[] = [
  {
    text: "General Christopher Cavoli, who served in Germany before, visited Riga on 7 November 2023.",
    visits: ["Christopher Cavoli > LV 2023-11-07"],
  },
  {
    text: "Before becoming President, Alexander Stubb was a student in Bruges; on 7 November 2023 he visited Vilnius.",
    visits: ["Alexander Stubb > LT 2023-11-07"],
  },
  {
    text: "Admiral Rob Bauer visited Skopje, where he thanked the soldiers who had served in Kosovo.",
    visits: ["Rob Bauer > MK"],
  },
];

describe("findVisits on what somebody did before", () => {
  it.each(LIVES)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(NEWS)("tells what is news all the same: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
