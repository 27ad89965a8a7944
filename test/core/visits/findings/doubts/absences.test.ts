import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2023-11-10";

const FROM_AFAR = [
  "From NATO Headquarters in Brussels, Secretary General Jens Stoltenberg addressed the Security Forum in Latvia on 7 November 2023.",
  "Speaking from his office in Brussels, Admiral Rob Bauer told the conference in Bucharest on 7 November 2023 that NATO stands firm.",
  "Admiral Rob Bauer, speaking from NATO Headquarters, opened the exhibition in Ottawa on 7 November 2023.",
  "Admiral Rob Bauer joined the panel in Helsinki from Brussels.",
  "Secretary General Jens Stoltenberg addressed the conference in Madrid from a studio at NATO Headquarters.",
];

const THERE: readonly Told[] = [
  {
    text: "From Riga, Secretary General Jens Stoltenberg travelled to Vilnius on 7 November 2023.",
    visits: ["Jens Stoltenberg > LV", "Jens Stoltenberg > LT 2023-11-07"],
  },
  {
    text: "From his base in Ramstein, General James Hecker visited Norway on 7 November 2023.",
    visits: ["James Hecker > NO 2023-11-07"],
  },
  {
    text: "Admiral Rob Bauer spoke at a conference in Riga from 6 to 8 November 2023.",
    visits: ["Rob Bauer > LV 2023-11-06..2023-11-08"],
  },
  {
    text: "Admiral Rob Bauer addressed students in Tallinn from Estonia and Latvia.",
    visits: ["Rob Bauer > EE"],
  },
];

describe("findVisits on those who speak from where they are", () => {
  it.each(FROM_AFAR)("takes it for words from afar: %s", (text) => {
    const modes = findVisits(toArticle({ text, published })).map(({ mode }) => mode);
    expect(new Set(modes)).toEqual(new Set(["remote"]));
  });

  it.each(THERE)("tells who is there: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
