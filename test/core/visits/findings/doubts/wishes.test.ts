import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2025-04-10";

const WISHED = [
  "Secretary General Mark Rutte hopes for a visit to Japan, he told media.",
  "Secretary General Mark Rutte is thinking about a visit to Japan next year.",
  "Secretary General Mark Rutte will decide on a visit to Japan.",
  "Secretary General Mark Rutte discussed a visit to Japan with Prime Minister Ishiba.",
  "Secretary General Mark Rutte considered a trip to Tokyo.",
  "Secretary General Mark Rutte ruled out a visit to Moscow.",
  "Secretary General Mark Rutte spoke about the prospects of a visit to Moscow.",
  "Secretary General Mark Rutte is open to a visit to Tokyo.",
  "Secretary General Mark Rutte talked with Prime Minister Ishiba about an early visit to Tokyo.",
];

const MADE: readonly Told[] = [
  {
    text: "Secretary General Mark Rutte discussed security during a visit to Japan on 7 April 2025.",
    visits: ["Mark Rutte > JP 2025-04-07"],
  },
  {
    text: "Secretary General Mark Rutte spoke about support to Ukraine on a visit to Tokyo on 7 April 2025.",
    visits: ["Mark Rutte > JP 2025-04-07"],
  },
  {
    text: "Secretary General Mark Rutte used a visit to Japan to discuss industry.",
    visits: ["Mark Rutte > JP"],
  },
];

describe("findVisits on visits that are only talked about", () => {
  it.each(WISHED)("tells no visit of %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(MADE)("tells the visit that was made: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
