import { describe, expect, it } from "vitest";
import { completeZones, findCityZone, findZone, nearestZones } from "#core/digest/zones.ts";
import {
  COUNTRY_ZONES,
  RENAMED_ZONES,
  ZONE_CITIES,
  ZONES_OF_WIDE_COUNTRIES,
} from "#core/digest/zones-table.ts";
import { COUNTRIES, countryByCode } from "#core/gazetteer/countries.ts";

describe("findZone", () => {
  it.each([
    ["europe/brussels", "Europe/Brussels"],
    ["Brussels", "Europe/Brussels"],
    ["in Brussels", "Europe/Brussels"],
    ["brussels time", "Europe/Brussels"],
    ["Mons", "Europe/Brussels"],
    ["Norfolk", "America/New_York"],
    ["Belgium", "Europe/Brussels"],
    ["CET", "Europe/Brussels"],
    ["NATO HQ", "Europe/Brussels"],
    ["new york", "America/New_York"],
    ["America/New York", "America/New_York"],
    ["Washington", "America/New_York"],
    ["EST", "America/New_York"],
    ["Eastern time", "America/New_York"],
    ["US/Eastern", "America/New_York"],
    ["Kyiv", "Europe/Kyiv"],
    ["Europe/Kiev", "Europe/Kyiv"],
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["Delhi", "Asia/Kolkata"],
    ["Türkiye", "Europe/Istanbul"],
    ["Ankara", "Europe/Istanbul"],
    ["Rovaniemi", "Europe/Helsinki"],
    ["Pituffik", "America/Thule"],
    ["Tenerife", "Atlantic/Canary"],
    ["Ponta Delgada", "Atlantic/Azores"],
    ["utc", "UTC"],
    ["Etc/UTC", "UTC"],
    ["GMT", "UTC"],
    ["UTC+3", "Etc/GMT-3"],
    ["gmt +02:00", "Etc/GMT-2"],
    ["UTC−5", "Etc/GMT+5"],
    ["UTC+0", "UTC"],
  ])("knows what time %s goes by", (words, zone) => {
    expect(findZone(words)).toBe(zone);
  });

  it.each([
    "",
    "United States",
    "+02:00",
    "UTC+5:30",
    "UTC+15",
    "GMT-13",
    "Etc/GMT+3",
    "CST",
    "Narnia",
    "x".repeat(5_000),
  ])("does not guess at “%s”", (words) => {
    expect(findZone(words)).toBeUndefined();
  });
});

describe("findCityZone", () => {
  it("leaves names of countries to be topics", () => {
    expect(findCityZone("Ukraine")).toBeUndefined();
    expect(findCityZone("Finland")).toBeUndefined();
    expect(findCityZone("Helsinki")).toBe("Europe/Helsinki");
  });
});

describe("completeZones", () => {
  const names = (typed: string) =>
    completeZones(typed, 5).map(({ name, zone }) => `${name} ${zone}`);

  it("offers cities by their beginning, and zones by their whole name", () => {
    expect(names("bru")).toContain("Brussels Europe/Brussels");
    expect(names("antw")).toEqual(["Antwerp Europe/Brussels"]);
    expect(names("europe/ky")).toEqual(["Kyiv Europe/Kyiv"]);
    expect(names("san f")).toEqual(["San Francisco America/Los_Angeles"]);
  });

  it("offers the zones of a country", () => {
    expect(names("belgi")[0]).toBe("Brussels Europe/Brussels");
    expect(names("united states")[0]).toBe("New York America/New_York");
  });

  it("offers the usual ones before anything is typed", () => {
    expect(names("")[0]).toBe("Brussels Europe/Brussels");
  });
});

describe("nearestZones", () => {
  it("finds what was misspelt", () => {
    expect(nearestZones("Brusels", 1)).toEqual(["Brussels"]);
    expect(nearestZones("Kyvi", 1)).toEqual(["Kyiv"]);
    expect(nearestZones("Europe/Brusels", 1)).toEqual(["Europe/Brussels"]);
  });

  it("offers the cities of a country with many zones", () => {
    expect(nearestZones("USA", 3)).toEqual(["New York", "Chicago", "Los Angeles"]);
  });

  it("finds nothing near to nonsense", () => {
    expect(nearestZones("xyzzy", 3)).toEqual([]);
    expect(nearestZones("x".repeat(5_000), 3)).toEqual([]);
  });
});

describe("the tables of zones", () => {
  const all = [
    ...COUNTRY_ZONES.values(),
    ...RENAMED_ZONES.values(),
    ...ZONE_CITIES.keys(),
    ...[...ZONES_OF_WIDE_COUNTRIES.values()].flat(),
    ...Intl.supportedValuesOf("timeZone").map((zone) => RENAMED_ZONES.get(zone) ?? zone),
  ];

  it("name only zones that Intl reads and that are found by their own name", () => {
    for (const zone of all) {
      expect(() => new Intl.DateTimeFormat("en", { timeZone: zone }), zone).not.toThrow();
      expect(findZone(zone), zone).toBe(zone);
    }
  });

  it("give each country its zone or several, and offer what reads back as that zone", () => {
    for (const { code, name } of COUNTRIES) {
      const count = Number(COUNTRY_ZONES.has(code)) + Number(ZONES_OF_WIDE_COUNTRIES.has(code));
      expect(count, name).toBe(1);
    }
    for (const code of COUNTRY_ZONES.keys()) expect(countryByCode(code), code).toBeDefined();
  });

  it("find each of their cities in its zone", () => {
    for (const [zone, cities] of ZONE_CITIES) {
      for (const city of cities) expect(findZone(city), city).toBe(zone);
    }
  });
});
