import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  COUNTRIES,
  completeCountries,
  countriesIn,
  countryByCode,
  findCountry,
  nearestCountries,
  type Country,
} from "#core/gazetteer/countries.ts";

const Travels = z.object({ rows: z.array(z.object({ country: z.string() })) });

describe("COUNTRIES", () => {
  it("is sorted by the names that NATO uses", () => {
    const names = COUNTRIES.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, "en")));
    expect(names).toEqual(
      expect.arrayContaining(["Türkiye", "South Korea", "Czechia", "Cabo Verde"]),
    );
  });
});

describe("countryByCode", () => {
  it("knows a code in any case", () => {
    expect(countryByCode("fi")?.name).toBe("Finland");
    expect(countryByCode("XK")?.name).toBe("Kosovo");
    expect(countryByCode("ZZ")).toBeUndefined();
  });
});

describe("findCountry", () => {
  it.each([
    [
      "FI",
      "Finland, finland, Finnish, finns, Finn, Helsinki, Republic of Finland, fi, FIN, Finland's",
    ],
    ["UA", "Kyiv, Kiev, Ukrainians, the Ukraine"],
    ["TR", "Türkiye, Turkey, Turkiye, TÜRKİYE, Turks, Ankara"],
    ["KR", "Republic of Korea, ROK, South Korea, Korea, Seoul"],
    ["KP", "DPRK, North Korea, Democratic People’s Republic of Korea, North Koreans"],
    ["CN", "China, People's Republic of China, PRC"],
    ["TW", "Taiwan, Republic of China"],
    ["CZ", "Czechia, Czech Republic, Czechs"],
    ["CV", "Cabo Verde, Cape Verde"],
    ["MK", "Macedonia, North Macedonia, FYROM"],
    ["NL", "Holland, the Netherlands, Dutch, The Hague"],
    ["GB", "UK, U.K., Britain, United Kingdom, England, Northern Ireland, Scottish"],
    [
      "US",
      "US, U.S., u.s.a., USA, America, United States of America, Washington DC, Washington D.C.",
    ],
    ["AE", "UAE, United Arab Emirates, Abu Dhabi"],
    ["BH", "Bahrein, Bahrain"],
    ["MM", "Burma, Burma (Myanmar), Myanmar"],
    ["CI", "Ivory Coast, Côte d’Ivoire, Cote d'Ivoire"],
    ["VA", "the Holy See, Vatican"],
    ["CD", "DR Congo, D.R. Congo, Congo-Kinshasa, Democratic Republic of the Congo (Zaire)"],
    ["CG", "Republic of the Congo, Congo-Brazzaville"],
    ["TL", "Timor-Leste, East Timor"],
    ["SZ", "Eswatini, eSwatini, Swaziland"],
    ["LC", "St. Lucia, Saint Lucia, St Lucia"],
    ["ST", "São Tomé and Príncipe, Sao Tome & Principe"],
    ["NE", "Niger, Nigerien"],
    ["NG", "Nigeria, Nigerian"],
    ["PG", "Papua New Guinea"],
    ["XK", "Kosovo, Pristina, Yugoslavia (Kosovo)"],
  ])("finds %s by %s", (code, words) => {
    const found = words.split(", ").map((word) => [word, findCountry(word)?.code]);
    expect(found).toEqual(found.map(([word]) => [word, code]));
  });

  it("reads names that are turned around at a comma", () => {
    expect(findCountry("Korea, Republic of")?.code).toBe("KR");
    expect(findCountry("Micronesia, Federated States of")?.code).toBe("FM");
  });

  it("finds none where words name no country, several, or nothing", () => {
    const words = ["Narnia", "Congo", "Yugoslavia", "NATO", "Finland and Sweden", ""];
    expect(words.filter((word) => findCountry(word) !== undefined)).toEqual([]);
  });

  const gold = new URL("../../../../shared/gold/place-country.json", import.meta.url);
  const present = existsSync(gold);
  const reason = present ? "" : ` (skipped: there is no ${gold.pathname})`;
  it.skipIf(!present)(
    `finds 98 of 100 countries as the US State Department's travels write them${reason}`,
    () => {
      const { rows } = Travels.parse(JSON.parse(readFileSync(gold, "utf8")));
      const missed = rows.filter(({ country }) => findCountry(country) === undefined);
      const most = Math.floor(rows.length * 0.02);
      expect(missed.map(({ country }) => country).slice(most)).toEqual([]);
    },
  );
});

describe("nearestCountries", () => {
  it.each([
    ["Jordna", "Jordan"],
    ["quatar", "Qatar"],
    ["Filand", "Finland"],
    ["Bahrein", "Bahrain"],
    ["Estonai", "Estonia"],
    ["Ukrane", "Ukraine"],
    ["Armania", "Armenia"],
    ["Azerbeijan", "Azerbaijan"],
    ["Swizerland", "Switzerland"],
    ["Finish", "Finland"],
  ])("takes %s for %s", (typed, name) => {
    expect(nearestCountries(typed, 3).map((country) => country.name)).toEqual([name]);
  });

  it("offers both countries of a name that two share, or that lie equally near", () => {
    expect(codesOf(nearestCountries("Congo", 3))).toBe("CD CG");
    expect(codesOf(nearestCountries("Nigera", 3))).toBe("NE NG");
    expect(nearestCountries("Nigera", 1)).toHaveLength(1);
  });

  it("takes names that only resemble a country's for none", () => {
    const words = "Narnia Wakanda Atlantis Ruritanien Sokovia Arabia Bavaria Transylvania".split(
      " ",
    );
    expect(words.filter((word) => nearestCountries(word, 3).length > 0)).toEqual([]);
  });

  it("takes plain words for no country", () => {
    const words = "penguin defence air missile security ship minister visited summit the alliance";
    const mistaken = words.split(" ").filter((word) => nearestCountries(word, 3).length > 0);
    expect(mistaken).toEqual([]);
    expect(nearestCountries("", 3)).toEqual([]);
  });
});

describe("completeCountries", () => {
  it("offers Allies by name before anything is typed", () => {
    expect(completed("")).toEqual(["Albania", "Belgium", "Bulgaria"]);
    expect(completeCountries("", 32).every(({ ally }) => ally)).toBe(true);
  });

  it("offers names that begin so before aliases, and Allies before others", () => {
    expect(completed("f")).toEqual(["Finland", "France", "Fiji"]);
    expect(completed("ge", 2)).toEqual(["Germany", "Georgia"]);
    expect(completed("hol", 2)).toEqual(["Holy See", "Netherlands"]);
    expect(completed("kyi")).toEqual(["Ukraine"]);
  });

  it("offers the exact name first, then later words, then what holds the letters", () => {
    expect(completed("niger")).toEqual(["Niger", "Nigeria"]);
    expect(completed("guinea", 4)).toEqual([
      "Guinea",
      "Guinea-Bissau",
      "Equatorial Guinea",
      "Papua New Guinea",
    ]);
    expect(completed("zeal")).toEqual(["New Zealand"]);
    expect(completed("zambiq")).toEqual(["Mozambique"]);
  });

  it("offers none for what no country is called", () => {
    expect(completed("xyz")).toEqual([]);
  });
});

describe("countriesIn", () => {
  it("finds names, demonyms and capitals", () => {
    expect(
      read(
        "Australia, Japan, New Zealand, the Republic of Korea and Ukraine associate themselves with this",
      ),
    ).toBe("AU JP KR NZ UA");
    expect(read("their Japanese counterparts met Poles and Swedes in Tokyo")).toBe("JP PL SE");
    expect(read("NATO-Jordan strategic partnership … EU-Ukraine … Türkiye’s TÜRKİYE")).toBe(
      "JO TR UA",
    );
    expect(read("at NATO Headquarters in Brussels")).toBe("BE");
  });

  it.each([
    ["Papua New Guinea", "PG"],
    ["Guinea-Bissau and Equatorial Guinea", "GQ GW"],
    ["Guinea", "GN"],
    ["Niger", "NE"],
    ["Nigerian", "NG"],
    ["South Sudanese", "SS"],
    ["Northern Ireland", "GB"],
    ["the Republic of Ireland", "IE"],
    ["the Republic of China (Taiwan)", "TW"],
    ["the People’s Republic of China", "CN"],
    ["Côte d’Ivoire", "CI"],
    ["Sao Tome & Principe", "ST"],
    ["St. Lucia", "LC"],
    ["Mexico City", "MX"],
    ["New Mexico", ""],
    ["Latin American", ""],
  ])("takes the longest name: %s is %s", (text, codes) => {
    expect(read(text)).toBe(codes);
  });

  it.each([
    ["the Democratic People’s Republic of Korea (DPRK)", "KP"],
    ["Korea", "KR"],
    ["North Korea sends Korean troops", "KP"],
    ["North Korea, and the Korean President in Seoul", "KP KR"],
    ["the Korean Peninsula", ""],
    ["Congo", "CD"],
    ["the Democratic Republic of Congo", "CD"],
    ["the Republic of the Congo", "CG"],
    ["Brazzaville, Congo", "CG"],
    ["Congo, Kinshasa", "CD"],
  ])("tells two of one name apart: %s is %s", (text, codes) => {
    expect(read(text)).toBe(codes);
  });

  it.each([
    ["the US, U.S.-led, USA", "US"],
    ["they told us", ""],
    ["LET US GO", ""],
    ["US$ 5 million and 3 US dollars", ""],
    ["Polish forces", "PL"],
    ["polish the china with turkey", ""],
    ["Polish the brass", ""],
  ])("heeds capitals and what follows: %s is %s", (text, codes) => {
    expect(read(text)).toBe(codes);
  });

  it.each([
    ["travelled to Jordan", "JO"],
    ["Jordan thanked NATO", "JO"],
    ["the Jordan Armed Forces", "JO"],
    ["Jordan Smith thanked NATO", ""],
    ["Michael Jordan came. Jordan spoke.", ""],
    ["Michael Jordan came to Jordan.", "JO"],
    ["Chad and Niger", "NE TD"],
    ["General Chad D. Brown", ""],
    ["George Washington", ""],
    ["NATO Secretary General French President", "FR"],
    ["General French", ""],
  ])("tells people from countries: %s is %s", (text, codes) => {
    expect(read(text)).toBe(codes);
  });

  it.each([
    ["Tbilisi, Georgia", "GE"],
    ["the NATO-Georgia Commission", "GE"],
    ["Atlanta, Georgia. He grew up in Georgia.", ""],
    ["Georgia Tech", ""],
    ["Georgia National Guard", ""],
    ["Paris, Texas", ""],
  ])("tells states of the US from countries: %s is %s", (text, codes) => {
    expect(read(text)).toBe(codes);
  });

  it.each([
    ["final preparations for the Washington Summit", ""],
    ["the Washington Treaty and the Vilnius NATO Summit", ""],
    ["the NATO Summit in Washington, D.C.", "US"],
    ["the Gulf of Finland, the Indian Ocean, Lake Chad", ""],
    ["available in French, or in English and Russian", ""],
    ["Russian-speaking", ""],
    ["in Ukrainian waters", "UA"],
  ])("tells events, seas and languages from countries: %s is %s", (text, codes) => {
    expect(read(text)).toBe(codes);
  });

  it("finds nothing in a text without countries", () => {
    expect(read("")).toBe("");
    expect(read("Allies remain as resolute as ever.")).toBe("");
  });
});

function codesOf(countries: readonly Country[]): string {
  return countries
    .map(({ code }) => code)
    .toSorted()
    .join(" ");
}

function completed(typed: string, limit = 3): readonly string[] {
  return completeCountries(typed, limit).map(({ name }) => name);
}

function read(text: string): string {
  return [...countriesIn(text)].toSorted().join(" ");
}
