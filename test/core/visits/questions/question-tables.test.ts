import { describe, expect, it } from "vitest";
import { countryByCode, findCountry } from "#core/gazetteer/countries.ts";
import { findRegion } from "#core/gazetteer/regions.ts";
import { FOREIGN_ADJECTIVES } from "#core/visits/questions/foreign-adjective-table.ts";
import { PROVINCES } from "#core/visits/questions/province-table.ts";

describe("the provinces that questions ask about", () => {
  it("lie in countries, each once, with towns", () => {
    expect(PROVINCES.filter(([country]) => countryByCode(country) === undefined)).toEqual([]);
    expect(new Set(PROVINCES.map(([, province]) => province)).size).toBe(PROVINCES.length);
    expect(PROVINCES.filter(([, , towns]) => towns.trim() === "")).toEqual([]);
  });
});

describe("French and German adjectives", () => {
  it("have an English one that a question understands", () => {
    const unknown = FOREIGN_ADJECTIVES.filter(
      ([english]) =>
        findCountry(english) === undefined &&
        findRegion(english) === undefined &&
        findRegion(english.replace(/n$/, "")) === undefined &&
        findRegion(`${english} states`) === undefined,
    );
    expect(unknown).toEqual([]);
  });
});
