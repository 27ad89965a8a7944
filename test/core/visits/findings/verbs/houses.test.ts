import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const published = "2024-05-16";
const sayAll = (text: string) => findVisits(toArticle({ text, published })).map(sayVisit);
const WHO = "Deputy Secretary General Mircea Geoană";

const THERE = [
  ["gave a lecture at the Alan Turing Institute, London, on 14 May 2024.", "GB"],
  ["spoke at Trinity College Dublin on 14 May 2024.", "IE"],
  ["took part in a panel discussion at the Ballhaus Hotel, Berlin, Germany, on 14 May 2024.", "DE"],
  ["opened the office at the Imperial College London Innovation Hub on 14 May 2024.", "GB"],
  ["joined Allied leaders for talks at the Munich Security Conference on 14 May 2024.", "DE"],
  ["was at the Munich Security Conference on 14 May 2024 for meetings.", "DE"],
] as const;

const NOT_THERE = [
  "spoke at the Institute for Ukraine Studies on 14 May 2024.",
  "praised the work at the Alan Turing Institute, London, on 14 May 2024.",
  "attended a seminar of experts from the Nansen Institute, Oslo, on 14 May 2024.",
  "joined calls for talks in Geneva on 14 May 2024.",
  "announced that NATO will open an office in Amman on 14 May 2024.",
  "said the EU had opened an office in Amman on 14 May 2024.",
];

describe("findVisits by houses and events without “in”", () => {
  it.each(THERE)("finds where %s", (deed, country) => {
    expect(sayAll(`${WHO} ${deed}`)).toEqual([`Mircea Geoană > ${country} 2024-05-14`]);
  });

  it("finds whom one met while there", () => {
    const text = `While at the Munich Security Conference on 14 May 2024, ${WHO} met Foreign Minister Jan Berg.`;
    expect(sayAll(text)).toContain("Mircea Geoană > DE 2024-05-14");
  });

  it.each(NOT_THERE)("finds none: %s", (deed) => {
    expect(sayAll(`${WHO} ${deed}`)).toEqual([]);
  });

  it.each([
    "The JWC Commander, Rear Admiral Jan Berg, spoke to students in Stavanger on 14 May 2024.",
    "The NDC Commandant, Lieutenant General Jan Berg, visited the NDC library on 14 May 2024.",
    "Officers from LANDCOM hosted local students for an open day in Izmir on 14 May 2024.",
  ])("knows who is at their post by an abbreviation: %s", (text) => {
    expect(sayAll(text)).toEqual([]);
  });

  it.each([
    ["General Nora Lind visited NATO ACT on 14 May 2024.", "Nora Lind > US 2024-05-14"],
    [
      "The Royal Danish Defence College visited SHAPE on 14 May 2024.",
      "Royal Danish Defence College > BE 2024-05-14",
    ],
    [
      "The Norwegian Association of Reserve Officers (NARO) visited the NATO Defense College on 14 May 2024.",
      "Norwegian Association of Reserve Officers > IT 2024-05-14",
    ],
  ])("knows houses and those who come as one: %s", (text, visit) => {
    expect(sayAll(text)).toEqual([visit]);
  });
});
