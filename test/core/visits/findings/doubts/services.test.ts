import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2023-11-10";

const SERVICE = [
  "Twenty police officers from Slovenia arrived in Kosovo on Monday (6 November 2023) to join KFOR.",
  "Ten advisers from Sweden arrived in Baghdad on 6 November 2023 to serve with NATO Mission Iraq.",
  "Lieutenant Nora Lind of Norway arrived in Kosovo on 6 November 2023 for a six-month tour.",
  "Private Jan Berg left Ohio for Poland, where he will spend nine months.",
  "General Nora Lind of Canada travelled to Ādaži on 6 November 2023 to lead the multinational brigade.",
];

const NEWS: readonly Told[] = [
  {
    text: "Admiral Rob Bauer visited Riga on 6 November 2023, where he met soldiers who had arrived for a six-month mission.",
    visits: ["Rob Bauer > LV 2023-11-06"],
  },
  {
    text: "Admiral Rob Bauer travelled to Kyiv on 6 November 2023 to join the Chiefs of Defence.",
    visits: ["Rob Bauer > UA 2023-11-06"],
  },
  {
    text: "Admiral Rob Bauer flew to Vilnius on 6 November 2023 to lead the delegation of the Military Committee.",
    visits: ["Rob Bauer > LT 2023-11-06"],
  },
];

describe("findVisits on those who come to serve", () => {
  it.each(SERVICE)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(NEWS)("tells what is news all the same: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
