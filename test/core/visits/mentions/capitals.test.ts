import { describe, expect, it } from "vitest";
import { placesIn } from "#core/gazetteer/places.ts";
import { withCapitals, withTheCountry, withTowns } from "#core/visits/mentions/capitals.ts";

const placesOf = (text: string) =>
  withTowns(withCapitals(placesIn(text), text), text).map(({ words, country, kind }) => [
    words,
    country,
    kind,
  ]);

describe("withCapitals", () => {
  it("makes a city of a capital that is told by its country alone", () => {
    expect(placesOf("They met in the Estonian capital on Monday.")).toEqual([
      ["Tallinn", "EE", "city"],
    ]);
    expect(placesOf("Norway’s capital played host to them.")).toEqual([["Oslo", "NO", "city"]]);
  });

  it("leaves a capital that is named next, and money, as they are", () => {
    expect(placesOf("in the Estonian capital, Tallinn").at(-1)).toEqual(["Tallinn", "EE", "city"]);
    expect(placesOf("Estonian capital markets")).toEqual([["Estonian", "EE", "demonym"]]);
  });
});

describe("withTowns", () => {
  it("adds a town that the text puts into a country", () => {
    expect(placesOf("in the Norwegian town of Arendal")).toContainEqual(["Arendal", "NO", "city"]);
  });
});

describe("withTheCountry", () => {
  const countriesOf = (text: string) =>
    withTheCountry(placesIn(text), text)
      .filter(({ words }) => words === "the country")
      .map(({ country }) => country);

  it("reads the country of a visit where one alone is named", () => {
    expect(countriesOf("He praised Slovenia’s role during a visit to the country.")).toEqual([
      "SI",
    ]);
  });

  it("leaves it open where two are", () => {
    expect(countriesOf("He praised Finland and Sweden on a visit to the country.")).toEqual([]);
    expect(countriesOf("He praised them on a visit to the country.")).toEqual([]);
  });
});
