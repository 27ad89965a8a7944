import iso from "i18n-iso-countries/index.js";
import { describe, expect, it } from "vitest";
import { foldName, indexNames } from "#core/gazetteer/country-names.ts";
import { ALLY_CODES, COUNTRY_ROWS } from "#core/gazetteer/country-table.ts";

/** The 193 members of the United Nations (un.org/en/about-us/member-states). */
const UN_MEMBERS = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH
  CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN
  GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC
  LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP
  NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV
  SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW
`
  .trim()
  .split(/\s+/);

describe("COUNTRY_ROWS", () => {
  it("holds every member of the United Nations, Kosovo, Palestine, Taiwan and the Holy See, once", () => {
    expect(UN_MEMBERS).toHaveLength(193);
    expect(COUNTRY_ROWS.map(({ code }) => code).toSorted()).toEqual(
      [...UN_MEMBERS, "XK", "PS", "TW", "VA"].toSorted(),
    );
  });

  it("uses the codes of ISO 3166-1, and XK for Kosovo", () => {
    const unknown = COUNTRY_ROWS.filter(({ code }) => !(code in iso.getAlpha2Codes()));
    expect(unknown.map(({ code }) => code).filter((code) => code !== "XK")).toEqual([]);
  });

  it.each(COUNTRY_ROWS)("agrees with ISO on what $name is", ({ code, name, aliases }) => {
    const ours = new Set([name, ...aliases].map(foldName));
    const theirs = iso.getName(code, "en", { select: "all" }) ?? [];
    const shared = theirs
      .map((words) => words.replace(/^([^,]+), (.+)$/, "$2 $1").replace(/ \(.*\)$/, ""))
      .filter((words) => ours.has(foldName(words)));
    expect(shared).not.toEqual([]);
  });

  it("leaves no cell empty, doubled or out of shape", () => {
    for (const { name, aliases, demonyms, capitals } of COUNTRY_ROWS) {
      const words = [name, ...aliases, ...demonyms];
      expect(words).toHaveLength(new Set(words).size);
      expect({ name, capitals }).not.toEqual({ name, capitals: [] });
      for (const word of [...words, ...capitals]) {
        expect(word).toMatch(/^\p{Lu}[\p{L}\p{M}'. -]*[\p{L}\p{M}]$/u);
      }
    }
  });

  it("lets two countries claim no name but Congo", () => {
    expect([...indexNames().sharedNames]).toEqual(["congo", "congolese"]);
  });
});

describe("ALLY_CODES", () => {
  it("names 32 countries of the table, each once", () => {
    const codes = new Set(COUNTRY_ROWS.map(({ code }) => code));
    expect(new Set(ALLY_CODES).size).toBe(32);
    expect(ALLY_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });
});
