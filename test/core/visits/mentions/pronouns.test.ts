import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { toArticle } from "../findings/told-score.ts";

const WHO_SAYS_SO = [
  [
    "At a press point with Secretary General Jens Stoltenberg, Prime Minister Donald Tusk said he had been to Paris on 7 November 2023.",
    ["Donald Tusk > FR"],
  ],
  [
    "Following a meeting with Jens Stoltenberg, Prime Minister Kaja Kallas said she had visited Kyiv on 7 November 2023.",
    ["Kaja Kallas > UA"],
  ],
  [
    "Together with Admiral Rob Bauer, General Anna Keller explained that she had met Minister Rustem Umerov in Kyiv on 7 November 2023.",
    ["Anna Keller > UA"],
  ],
  [
    "Thanking Admiral Rob Bauer for his visit to Seoul on 7 November 2023, General Min-jun Park said that he valued the partnership.",
    ["Rob Bauer > KR"],
  ],
  [
    "On Tuesday, Admiral Rob Bauer said that he had visited Kyiv on 7 November 2023.",
    ["Rob Bauer > UA"],
  ],
] as const;

describe("meantBy", () => {
  it.each(WHO_SAYS_SO)("finds whom a sentence is about: %s", (text, expected) => {
    const visits = findVisits(toArticle({ text, published: "2023-11-10" }));
    expect(visits.map(({ visitor, country }) => `${visitor} > ${country}`)).toEqual(expected);
  });
});
