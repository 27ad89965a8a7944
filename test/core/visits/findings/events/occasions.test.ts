import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const published = "2024-05-16";
const sayAll = (text: string) => findVisits(toArticle({ text, published })).map(sayVisit);
const WHO = "Deputy Secretary General Mircea Geoană";

const THERE = [
  `In a speech given to the Assembly’s spring session in Riga, Latvia on 14 May 2024, ${WHO} said that the Alliance was strong.`,
  `In a keynote address delivered on 14 May 2024 at the Academy in Riga, ${WHO} stressed unity.`,
  `In remarks to students in Riga on 14 May 2024, ${WHO} stressed unity.`,
  `${WHO} opened the annual Partners Symposium on 14 May 2024. The 2024 edition of the Symposium is taking place from 13-15 May in Riga, Latvia.`,
  `${WHO} gave the keynote at the symposium on 14 May 2024. The event, hosted by Latvia, took place in Riga.`,
  `The Board met in Riga for its annual conference on 14 May 2024. The conference was formally closed by ${WHO}.`,
  `A seminar on logistics was held in Riga, Latvia, on 14 May 2024. ${WHO} gave a presentation on transport.`,
  `A seminar on logistics was held in Riga, Latvia, on 14 May 2024. The keynote was given by ${WHO}.`,
];

const NOT_THERE = [
  `Responding to a speech given in Moscow on 14 May 2024, ${WHO} said it was wrong.`,
  `In an interview given to a newspaper in Riga on 14 May 2024, ${WHO} said so.`,
  `In remarks on the summit in Vilnius on 14 May 2024, ${WHO} stressed unity.`,
  `${WHO} opened the conference on 14 May 2024. The last conference took place in Geneva.`,
  `${WHO} opened the conference on 14 May 2024. The next conference will take place in Geneva.`,
  `${WHO} opened a seminar on 14 May 2024. The exhibition is held in Geneva from 13 to 15 May.`,
  `A seminar on logistics was held in Riga, Latvia, on 14 May 2024. Last year, ${WHO} gave a lecture on transport.`,
];

describe("findVisits by occasions", () => {
  it.each(THERE)("finds who was there: %s", (text) => {
    expect(sayAll(text)).toContain("Mircea Geoană > LV 2024-05-14");
  });

  it.each(NOT_THERE)("finds none: %s", (text) => {
    expect(sayAll(text)).toEqual([]);
  });
});
