import { describe, expect, it } from "vitest";
import { COUNTRIES } from "#core/gazetteer/countries.ts";
import { findOffice, officeHolder } from "#core/gazetteer/office-holders.ts";
import { OFFICE_ROWS } from "#core/gazetteer/office-table.ts";

describe("OFFICE_ROWS", () => {
  it("names known countries, each office once, and terms in the order of time", () => {
    const codes = new Set([...COUNTRIES.map(({ code }) => code), ""]);
    expect(OFFICE_ROWS.filter(({ country = "" }) => !codes.has(country))).toEqual([]);
    const keys = OFFICE_ROWS.map(({ office, country }) => `${office} ${country}`);
    expect(keys).toHaveLength(new Set(keys).size);
    for (const { office, country, terms } of OFFICE_ROWS) {
      const days = terms.map(({ earliest }) => earliest);
      expect({ office, country, days }).toEqual({ office, country, days: days.toSorted() });
      const overlapping = terms.filter(
        ({ until = "" }, at) => until > (terms[at + 1]?.from ?? "9"),
      );
      expect({ office, country, overlapping }).toEqual({ office, country, overlapping: [] });
      expect(terms.filter(({ from, until = "9" }) => until < from)).toEqual([]);
    }
  });
});

describe("officeHolder", () => {
  it.each([
    ["NATO chief", "2024-09-30", "Jens Stoltenberg"],
    ["NATO chief", "2024-10-01", "Mark Rutte"],
    ["NATO chief", "2026-11-22", "Mark Rutte"],
    ["NATO chief", "2012-05-20", "Anders Fogh Rasmussen"],
    ["Estonian PM", "2024-07-23", "Kristen Michal"],
    ["Chair of the NATO Military Committee", "2023-11-18", "Rob Bauer"],
    ["NATO Deputy Secretary General", "2024-05-27", "Mircea Geoană"],
    ["German chancellor", "2024-11-04", "Olaf Scholz"],
    ["US president", "2025-01-20", "Donald Trump"],
    ["Latvian president", "2023-11-20", "Edgars Rinkēvičs"],
    ["Bulgarian prime minister", "2024-05-27", "Dimitar Glavchev"],
  ])("knows the %s of %s: %s", (words, day, name) => {
    const office = findOffice(words);
    expect(office && officeHolder(office, day)).toBe(name);
  });

  it("says nobody where it is not sure", () => {
    const deputy = { office: "nato-deputy-secretary-general" } as const;
    expect(officeHolder(deputy, "2024-12-10")).toBeUndefined();
    expect(officeHolder(deputy, "2025-01-01")).toBe("Radmila Shekerinska");
    expect(officeHolder({ office: "prime-minister", country: "EE" }, "2031-01-01")).toBeUndefined();
    expect(officeHolder({ office: "president", country: "US" }, "2029-01-20")).toBeUndefined();
    expect(officeHolder({ office: "defence-minister", country: "MR" }, "2024-05-27")).toBe(
      undefined,
    );
  });
});

describe("findOffice", () => {
  it.each([
    ["the NATO chief", "nato-secretary-general"],
    ["NATO Secretary General", "nato-secretary-general"],
    ["Secretary General of NATO", "nato-secretary-general"],
    ["SG", "nato-secretary-general"],
    ["Deputy Secretary General", "nato-deputy-secretary-general"],
    ["UN Secretary-General", "un-secretary-general"],
    ["NATO’s Supreme Allied Commander Europe", "saceur"],
    ["the Estonian PM", "prime-minister EE"],
    ["Estonian Prime Minister", "prime-minister EE"],
    ["Prime Minister of Estonia", "prime-minister EE"],
    ["German chancellor", "prime-minister DE"],
    ["Ukraine's president", "president UA"],
    ["President of the Republic of Korea", "president KR"],
    ["King of Jordan", "monarch JO"],
    ["Secretary of State", "foreign-minister US"],
    ["UK Defence Secretary", "defence-minister GB"],
    ["Defence Minister of Mauritania", "defence-minister MR"],
    ["Minister of Foreign Affairs of Bahrain", "foreign-minister BH"],
    ["defence ministers", "defence-minister"],
    ["Deputy Prime Minister", ""],
    ["former president", ""],
    ["Secretary General of the Foreign Ministry of Jordan", ""],
    ["penguin", ""],
  ])("reads %s as %s", (words, expected) => {
    const { office = "", country = "" } = findOffice(words) ?? {};
    expect(`${office} ${country}`.trim()).toBe(expected);
  });
});
