import { describe, expect, it } from "vitest";
import { mentionsIn } from "#core/visits/mentions/mentions.ts";

const calendar = { near: "2023-05-04", last: undefined, ahead: false } as const;
const countryOf = (text: string) => mentionsIn(text, calendar).actors[0]?.country;

describe("withCountrymen", () => {
  it.each([
    ["Finland’s defence chief, General Timo Kivinen, spoke.", "FI"],
    ["Austrian lawmaker Eva Huber spoke.", "AT"],
    ["Ararat Mirzoyan, Armenia’s top diplomat, spoke.", "AM"],
    ["Last week the minister met his Spanish counterpart, Ana Ruiz.", "ES"],
    ["Last week the minister met her counterpart from Spain, Ana Ruiz.", "ES"],
  ])("knows the country of whom a small-letter office tells: %s", (text, country) => {
    expect(countryOf(text)).toBe(country);
  });

  it("takes no ship for a person", () => {
    expect(mentionsIn("The frigate Blas de Lezo sailed.", calendar).actors).toEqual([]);
  });
});
