import { describe, expect, it } from "vitest";
import { countriesNamed, countryCalled } from "#core/visits/origins.ts";

describe("countryCalled", () => {
  it("knows a country by its name, and no sentence that holds one", () => {
    expect(countryCalled("Estonia")).toBe("EE");
    expect(countryCalled("Prime Minister of Estonia")).toBeUndefined();
  });
});

describe("countriesNamed", () => {
  it("finds all countries that words name", () => {
    expect([...countriesNamed("Prime Minister of Estonia")]).toEqual(["EE"]);
  });
});
