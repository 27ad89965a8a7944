import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import {
  CEREMONIES,
  LEADERS,
  LED_THERE,
  OPENINGS,
  PORTS,
  TO_COME,
  TOGETHER,
} from "./told-ceremonies.ts";
import { scoreTold, toArticle } from "./told-score.ts";

describe("findVisits at ceremonies, in openings and with leaders", () => {
  it.each([
    ...CEREMONIES,
    ...LEADERS,
    ...TOGETHER,
    ...OPENINGS,
    ...LED_THERE,
    ...TO_COME,
    ...PORTS,
  ])("tells who was there, and nobody else: $text", (told) => {
    expect(scoreTold([told]).faults).toEqual([]);
  });

  it.each([
    "The museum in Gdansk was visited by President Barack Obama in 2014.",
    "The treaty that President Barack Obama signed in Prague in 2010 is still in force.",
  ])("takes a visit of long ago as recalled, however it is told: %s", (text) => {
    const visits = findVisits(toArticle({ text, published: "2019-02-10" }));
    expect(visits.map(({ mode }) => mode)).toEqual(["recalled"]);
  });
});
