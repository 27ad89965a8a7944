import { describe, expect, it } from "vitest";
import { mentionsIn } from "#core/visits/mentions/mentions.ts";

const calendar = { near: "2023-05-04", last: undefined, ahead: false } as const;
const countryOf = (text: string) => mentionsIn(text, calendar).actors[0]?.country;
const rolesIn = (text: string) => mentionsIn(text, calendar).actors.map(({ role }) => role);

describe("withCountrymen", () => {
  it.each([
    ["Finland’s defence chief, General Timo Kivinen, spoke.", "FI"],
    ["Austrian lawmaker Eva Huber spoke.", "AT"],
    ["Ararat Mirzoyan, Armenia’s top diplomat, spoke.", "AM"],
  ])("knows the country of whom a small-letter office tells: %s", (text, country) => {
    expect(countryOf(text)).toBe(country);
  });

  it("takes no ship for a person", () => {
    expect(mentionsIn("The frigate Blas de Lezo sailed.", calendar).actors).toEqual([]);
  });
});

describe("leadersIn", () => {
  it("knows NATO’s leaders by what the newspapers call them", () => {
    expect(rolesIn("NATO’s chief spoke.")).toContain("NATO Secretary General");
    expect(rolesIn("NATO’s top soldier spoke.")).toContain("Chair of the NATO Military Committee");
  });
});
