import { describe, expect, it } from "vitest";
import { COUNTRIES } from "#core/gazetteer/countries.ts";
import { foldName } from "#core/gazetteer/country-names.ts";
import { completeRegions, findRegion, REGIONS } from "#core/gazetteer/regions.ts";

describe("REGIONS", () => {
  it("names countries that exist, each once, and no region twice", () => {
    const known = new Set(COUNTRIES.map(({ code }) => code));
    for (const { name, codes } of REGIONS) {
      expect({ name, unknown: codes.filter((code) => !known.has(code)) }).toEqual({
        name,
        unknown: [],
      });
      expect(codes).toHaveLength(new Set(codes).size);
    }
    const names = REGIONS.flatMap(({ name, aliases }) => [name].concat(aliases)).map(foldName);
    expect(names).toHaveLength(new Set(names).size);
  });

  it("puts every country on a continent", () => {
    const continents = ["Europe", "Asia", "Africa", "Americas", "Oceania", "MENA"];
    const covered = new Set(continents.flatMap((name) => findRegion(name)?.codes ?? []));
    expect(COUNTRIES.filter(({ code }) => !covered.has(code)).map(({ name }) => name)).toEqual([]);
  });
});

describe("findRegion", () => {
  it.each([
    ["the Gulf", "AE BH KW OM QA SA"],
    ["gulf states", "AE BH KW OM QA SA"],
    ["western balkans", "AL BA ME MK RS XK"],
    ["Baltic countries", "EE LT LV"],
    ["the Baltic States", "EE LT LV"],
    ["Nordic nations", "DK FI IS NO SE"],
    ["Scandinavia", "DK NO SE"],
    ["Visegrád Four", "CZ HU PL SK"],
    ["Benelux", "BE LU NL"],
    ["Indo-Pacific partners", "AU JP KR NZ"],
    ["IP4", "AU JP KR NZ"],
    ["Mediterranean Dialogue", "DZ EG IL JO MA MR TN"],
    ["Istanbul Cooperation Initiative", "AE BH KW QA"],
    ["South Caucasus", "AM AZ GE"],
    ["Central Asia", "KG KZ TJ TM UZ"],
    ["Black Sea region", "BG GE RO RU TR UA"],
  ])("knows %s: %s", (words, codes) => {
    expect(findRegion(words)?.codes.toSorted().join(" ")).toBe(codes);
  });

  it("counts 32 Allies and 27 members of the European Union", () => {
    expect(findRegion("the Allies")?.codes).toHaveLength(32);
    expect(findRegion("EU countries")?.codes).toHaveLength(27);
  });

  it("finds none for countries and other words", () => {
    expect(["Estonia", "states", "", "summit"].map(findRegion)).toEqual(Array(4).fill(undefined));
  });
});

describe("completeRegions", () => {
  it("offers names that begin so before aliases and later words", () => {
    expect(completeRegions("bal", 3).map(({ name }) => name)).toEqual([
      "Balkans",
      "Baltic states",
      "Baltic Sea region",
    ]);
    expect(completeRegions("xyz", 3)).toEqual([]);
  });
});
