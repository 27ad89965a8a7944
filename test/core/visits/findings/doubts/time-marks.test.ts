import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2023-11-10";

const ONLY_DATED = [
  "The visit comes a year after Secretary General Jens Stoltenberg’s first visit to Tashkent.",
  "The talks came just over two months after Admiral Rob Bauer’s visit to Amman.",
  "Since Secretary General Jens Stoltenberg’s last visit to Rabat, much has changed.",
  "A year after Secretary General Jens Stoltenberg visited Canberra, both sides signed a plan.",
  "Today’s talks follow Admiral Rob Bauer’s visit to Tokyo last year.",
  "The project builds on Deputy Secretary General Mircea Geoană’s visit to Nouakchott earlier this year.",
  "The course is a result of Admiral Rob Bauer’s trip to Tunis.",
];

const NEWS: readonly Told[] = [
  {
    text: "Six months after his visit to Doha, Admiral Rob Bauer travelled to Muscat on 8 November 2023.",
    visits: ["Rob Bauer > OM 2023-11-08"],
  },
  {
    text: "Admiral Rob Bauer visited Amman on 8 November 2023, two years after his last visit to Jordan.",
    visits: ["Rob Bauer > JO 2023-11-08"],
  },
  {
    text: "Two weeks after taking office, General Christopher Cavoli travelled to Riga on 8 November 2023.",
    visits: ["Christopher Cavoli > LV 2023-11-08"],
  },
  {
    text: "A month after the floods in Slovenia, Admiral Rob Bauer visited Ljubljana.",
    visits: ["Rob Bauer > SI"],
  },
  {
    text: "It was Admiral Rob Bauer’s first visit to Chişinău since the start of the war in Ukraine.",
    visits: ["Rob Bauer > MD"],
  },
  {
    text: "The talks follow Admiral Rob Bauer’s visit to Tirana on 7 November 2023.",
    visits: ["Rob Bauer > AL 2023-11-07"],
  },
  {
    text: "The letter follows Admiral Rob Bauer’s visit to Tirana last week.",
    visits: ["Rob Bauer > AL 2023-10-30..2023-11-05"],
  },
  {
    text: "Admiral Rob Bauer was in Lithuania. He took part in the ceremony that marked five years since NATO’s battlegroup arrived in Lithuania.",
    visits: ["Rob Bauer > LT"],
  },
];

describe("findVisits where a journey only dates something else", () => {
  it.each(ONLY_DATED)("only recalls: %s", (text) => {
    const modes = findVisits(toArticle({ text, published })).map(({ mode }) => mode);
    expect(modes).toEqual(["recalled"]);
  });

  it.each(NEWS)("still tells: $text", ({ text, visits }) => {
    const told = findVisits(toArticle({ text, published }));
    const news = told.filter(({ mode }) => mode !== "recalled");
    expect(news.map(sayVisit)).toEqual(visits);
  });
});
