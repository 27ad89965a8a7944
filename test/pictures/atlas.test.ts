import { geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { COUNTRIES } from "#core/gazetteer/countries.ts";
import { LANDS, mappedCountry } from "#pictures/atlas.ts";

const holds = (code: string, place: [longitude: number, latitude: number]) => {
  const country = mappedCountry(code);
  return country !== undefined && geoContains(country.shape, place);
};

describe("mappedCountry", () => {
  it("shows Crimea in Ukraine", () => {
    const simferopol: [number, number] = [34.1, 44.95];
    expect(holds("UA", simferopol)).toBe(true);
    expect(holds("RU", simferopol)).toBe(false);
  });

  it("shows Kosovo as a country of its own", () => {
    const pristina: [number, number] = [21.16, 42.66];
    expect(holds("XK", pristina)).toBe(true);
    expect(holds("RS", pristina)).toBe(false);
  });

  it("knows every country of the gazetteer", () => {
    const missing = COUNTRIES.filter(({ code }) => mappedCountry(code) === undefined);
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it("takes the country where an island of it has the same number", () => {
    expect(holds("AU", [134, -25])).toBe(true);
  });

  it("puts the label of a country on its greatest piece of land", () => {
    const [longitude, latitude] = mappedCountry("FR")?.middle ?? [0, 0];
    expect(longitude).toBeCloseTo(2.5, 0);
    expect(latitude).toBeCloseTo(46.6, 0);
  });
});

describe("LANDS", () => {
  it("has no Antarctica, which would take a fifth of the page", () => {
    const names = LANDS.map(({ properties }) => properties.name);
    expect(names).not.toContain("Antarctica");
    expect(names).toContain("Australia");
  });
});
