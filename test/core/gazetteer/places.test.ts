import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { findCountry } from "#core/gazetteer/countries.ts";
import { findPlace, placesIn, type PlaceMention } from "#core/gazetteer/places.ts";

const Travels = z.object({ rows: z.array(z.object({ place: z.string(), country: z.string() })) });

describe("findPlace", () => {
  it.each([
    ["manama", "Manama, BH"],
    ["Halifax (Nova Scotia)", "Halifax, CA"],
    ["Kingston, Jamaica", "Kingston, JM"],
    ["Ramstein Air Base", "Ramstein, DE"],
    ["Leningrad", "Saint Petersburg, RU"],
    ["Rovajarvi", "Rovajärvi, FI"],
    ["Birmingham", "Birmingham, GB"],
    ["Birmingham, Alabama", "Birmingham, US"],
    ["Goteborg", "Gothenburg, SE"],
    ["ŁÓDŹ", "Łódź, PL"],
    ["Targu Mures", "Târgu Mureș, RO"],
    ["the Hague", "The Hague, NL"],
    ["Camp Nothing Hill", "Camp Nothing Hill, XK"],
    ["Yalta", "Yalta, UA"],
    ["Letohrad, Czech Republic", "Letohrad, CZ"],
    ["Blatno (Czechia)", "Blatno, CZ"],
    ["Qatar", "Qatar, QA"],
  ])("finds %s: %s", (words, place) => {
    const { name, country } = findPlace(words) ?? {};
    expect(`${name}, ${country}`).toBe(place);
  });

  it("finds none for words that name no place", () => {
    const words = ["", "Narnia", "Rutte", "in", "Estonian", "NATO"];
    expect(words.filter((word) => findPlace(word) !== undefined)).toEqual([]);
  });

  it.each([
    ["Geilenkirchen Grafenwöhr Ulm Munich", "DE"],
    ["Brunssum Eindhoven", "NL"],
    ["Norfolk Aspen Dayton", "US"],
    ["Naples Sigonella Taormina", "IT"],
    ["Stavanger Bodø Bardufoss", "NO"],
    ["Ādaži Liepāja", "LV"],
    ["Rukla Kaunas", "LT"],
    ["Orzysz Redzikowo Rzeszów", "PL"],
    ["Deveselu Cincu Oradea", "RO"],
    ["Izmir Incirlik", "TR"],
    ["Northwood Molesworth", "GB"],
    ["Mons Florennes", "BE"],
  ])("knows NATO's sites: %s in %s", (words, country) => {
    expect(words.split(" ").map((word) => findPlace(word)?.country)).toEqual(
      words.split(" ").map(() => country),
    );
  });

  const gold = new URL("../../../../shared/gold/place-country.json", import.meta.url);
  const present = existsSync(gold);
  const reason = present ? "" : ` (skipped: there is no ${gold.pathname})`;
  it.skipIf(!present)(
    `puts 98 of 100 places of US State's travels in their country${reason}`,
    () => {
      const { rows } = Travels.parse(JSON.parse(readFileSync(gold, "utf8")));
      const missed = rows.filter(({ place, country }) => {
        const found = findPlace(place)?.country ?? "";
        return found !== findCountry(country)?.code && !isSuccessor(country, found);
      });
      const most = Math.floor(rows.length * 0.02);
      expect(missed.map(({ place, country }) => `${place}, ${country}`).slice(most)).toEqual([]);
    },
  );
});

/** States of the records that no longer exist, or ruled then what is a state today. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  "U.S.S.R.": "RU UA BY KZ GE",
  Yugoslavia: "RS HR",
  "Serbia and Montenegro": "RS",
  Czechoslovakia: "CZ SK",
  "United Kingdom": "BS BB JM MT TT LC GM CA CN AG",
  France: "DZ SN",
  Denmark: "US",
  "Cook Islands": "NZ",
};

function isSuccessor(country: string, code: string): boolean {
  return SUCCESSORS[country]?.split(" ").includes(code) ?? false;
}

describe("placesIn", () => {
  it.each([
    ["the NATO Summit in Vilnius, Lithuania", "Vilnius city LT; Lithuania country LT"],
    ["at NATO Headquarters Sarajevo", "NATO Headquarters Sarajevo nato-headquarters BA"],
    ["at NATO’s headquarters", "NATO’s headquarters nato-headquarters BE"],
    ["split in two", ""],
    ["the Western Balkans", "Western Balkans region-name AL BA ME MK RS XK"],
    ["a Qatari general in Łódź", "Qatari demonym QA; Łódź city PL"],
    ["the Gulf of Finland", ""],
  ])("reads what and where: %s", (text, mentions) => {
    expect(read(text)).toBe(mentions);
  });

  it.each([
    ["Tripoli, Lebanon", "Tripoli city LB; Lebanon country LB"],
    ["spoke in Tripoli about Libya", "Tripoli city LY; Libya country LY"],
    ["London, Ontario", "London city CA; Ontario city CA"],
    ["Norfolk, Virginia", "Norfolk city US; Virginia city US"],
    ["Paris, Germany and Italy", "Paris city FR; Germany country DE; Italy country IT"],
    ["in Savannah, Georgia. Georgia thanked", "Savannah city US"],
    ["North Korea and Korean troops", "North Korea country KP; Korean demonym KP"],
  ])("tells places of one name apart: %s", (text, mentions) => {
    expect(read(text)).toBe(mentions);
  });

  it.each([
    ["Nice to see you. Split the bill.", ""],
    ["visited Nice and Split", "Nice city FR; Split city HR"],
    ["Lloyd Austin in Austin, Texas", "Austin city US; Texas city US"],
    ["Mr Lincoln and Michael Jordan", ""],
    ["General Khalid Al-Qatari and Sheikh Thamer Ali Al-Sabah", ""],
    ["General Preston visited Preston, England", "Preston city GB; England country GB"],
    ["in Bucharest on Tuesday", "Bucharest city RO"],
    ["Lloyd Austin, Romania’s guest", "Romania country RO"],
    ["Reading the report in Reading", "Reading city GB"],
    ["Pentagon chief at the Pentagon", "Pentagon city US"],
  ])("tells words and people from places: %s", (text, mentions) => {
    expect(read(text)).toBe(mentions);
  });

  it.each([
    ["preparations for the Washington Summit", "Washington Summit"],
    ["the Washington Treaty", "Washington Treaty"],
    ["the Minsk agreements", "Minsk agreements"],
    ["the Madrid NATO Summit", "Madrid NATO Summit"],
    ["the Halifax International Security Forum", "Halifax International Security Forum"],
    ["the Antalya Diplomacy Forum", "Antalya Diplomacy Forum"],
    ["the Shangri-La Dialogue", "Shangri-La Dialogue"],
    ["the NATO Summit in Washington", undefined],
  ])("marks the names of meetings and papers: %s", (text, event) => {
    expect(placesIn(text).map((mention) => [mention.isEventName, mention.event])).toEqual([
      [event !== undefined, event],
    ]);
  });

  it("believes a text about a place that is not listed", () => {
    expect(read("in Blatno, Czech Republic.")).toBe("Blatno city CZ; Czech Republic country CZ");
    expect(read("In May, Finland hosted. In Parliament, Germany.")).toBe(
      "Finland country FI; Germany country DE",
    );
  });

  it.each([
    ["He visited Cedar Falls, Iowa on Tuesday.", "Cedar Falls", "US"],
    ["They met in Trois-Rivières, Quebec.", "Trois-Rivières", "CA"],
    ["He visited Blatno, Czech Republic on Tuesday.", "Blatno", "CZ"],
  ])("finds an unlisted town by its state, province or country: %s", (text, words, country) => {
    expect(placesIn(text)[0]).toMatchObject({ words, country, kind: "city" });
  });

  it.each(["He visited Governor Smith, Ohio on Tuesday.", "He visited King Smith, Ohio."])(
    "takes no office for a town: %s",
    (text) => {
      expect(placesIn(text).map(({ words }) => words)).toEqual(["Ohio"]);
    },
  );

  it("gives the words and offsets of the original, whatever its accents", () => {
    const text = "visiting Ādaži and Rovajärvi, Târgu Mures\u0326, Ærø";
    const words = placesIn(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(["Ādaži", "Rovajärvi", "Târgu Mures\u0326"]);
  });
});

function read(text: string): string {
  return placesIn(text).map(said).join("; ");
}

function said({ words, kind, codes }: PlaceMention): string {
  return `${words} ${kind} ${codes.join(" ")}`;
}
