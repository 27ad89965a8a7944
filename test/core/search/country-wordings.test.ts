import { describe, expect, it } from "vitest";
import { countryNamesFor } from "#core/search/country-wordings.ts";

describe("countryNamesFor", () => {
  it.each([
    ["korean", ["Korea"]],
    ["finns", ["Finland"]],
    ["dutch", ["Netherlands"]],
    ["bosnian", ["Bosnia"]],
    ["emirati", ["Emirates"]],
    ["penguin", []],
  ])("knows the country of %s", (demonym, names) => {
    expect(countryNamesFor(demonym)).toEqual(names);
  });
});
