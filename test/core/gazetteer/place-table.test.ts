import { describe, expect, it } from "vitest";
import { foldName } from "#core/gazetteer/country-names.ts";
import { COUNTRY_ROWS } from "#core/gazetteer/country-table.ts";
import { PLACE_ROWS } from "#core/gazetteer/place-table.ts";

describe("PLACE_ROWS", () => {
  it("names countries that exist, at least 150 of them, and well-formed places", () => {
    const codes = new Set(COUNTRY_ROWS.map(({ code }) => code));
    expect(PLACE_ROWS.filter(({ country }) => !codes.has(country))).toEqual([]);
    expect(new Set(PLACE_ROWS.map(({ country }) => country)).size).toBeGreaterThan(150);
    const names = PLACE_ROWS.flatMap((row) => row.names);
    expect(names.filter((name) => !/^[\p{Lu}'][\p{L}\p{M}\d'. -]*$/u.test(name))).toEqual([]);
  });

  it("puts a name in one country, unless a second one is marked", () => {
    const countryOf = new Map<string, string>();
    const doubled = PLACE_ROWS.filter((row) => !row.isSecond).flatMap(({ country, names }) =>
      names.filter((words) => {
        const name = foldName(words);
        const known = countryOf.get(name) ?? country;
        countryOf.set(name, country);
        return known !== country;
      }),
    );
    expect(doubled).toEqual([]);
  });

  it("has a better known place of the same name for each second one", () => {
    const first = new Set(
      [
        ...PLACE_ROWS.filter((row) => !row.isSecond).flatMap((row) => row.names),
        ...COUNTRY_ROWS.flatMap((row) => row.capitals),
        ...COUNTRY_ROWS.flatMap((row) => row.aliases),
      ].map(foldName),
    );
    const alone = PLACE_ROWS.filter((row) => row.isSecond).flatMap((row) => row.names);
    expect(alone.filter((name) => !first.has(foldName(name)))).toEqual([]);
  });
});
