import { describe, expect, it } from "vitest";
import { readSectionRows, SECTION_ROWS } from "#core/digest/sections-table.ts";

describe("readSectionRows", () => {
  it("reads kinds, countries, regions and words", () => {
    const [row] = readSectionRows("Here | news | UA =Baltic_states | one, two words");
    expect(row).toEqual({
      heading: "Here",
      kinds: ["news"],
      countries: new Set(["UA", "EE", "LT", "LV"]),
      countriesBut: undefined,
      words: ["one", "two words"],
    });
  });

  it("reads all countries but some", () => {
    const [row] = readSectionRows("There | | but RU BY |");
    expect(row).toMatchObject({ countries: new Set(), countriesBut: new Set(["RU", "BY"]) });
  });

  it.each([
    ["without a heading", " | news | | "],
    ["with nothing to go by", "Here | | | "],
    ["with an unknown kind", "Here | gossip | | "],
    ["with an unknown country", "Here | | QQ | "],
    ["with an unknown region", "Here | | =Narnia | "],
    ["with too few columns", "Here | news"],
    ["with a heading that stands there already", "Here | news | |\nHere | speech | |"],
    ["with a heading that is kept for what has none", "Other news | news | |"],
  ])("refuses a line %s", (_, line) => {
    expect(() => readSectionRows(line)).toThrow(/^Section table: /);
  });

  it("has headings that fit on one line of a phone", () => {
    expect(SECTION_ROWS.map(({ heading }) => heading).filter(({ length }) => length > 30)).toEqual(
      [],
    );
  });
});
