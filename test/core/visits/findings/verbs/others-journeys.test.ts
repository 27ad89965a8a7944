import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2024-05-16";

/** Journeys of which somebody only hears, or for which others are thanked. */
const OF_OTHERS = [
  "Admiral Rob Bauer was informed of their recent tour to the brigade in Estonia.",
  "Admiral Rob Bauer thanked the soldiers for their recent tour in Iraq.",
  "Admiral Rob Bauer was told of the regiment’s visit to Hungary.",
  "Admiral Rob Bauer heard about the crew’s trip to Iceland.",
  "Admiral Rob Bauer was briefed on their preparations for a tour to Latvia.",
  "Admiral Rob Bauer congratulated the cadets on their visit to Norway.",
  "Admiral Rob Bauer recognised the unit after their tour in Iraq.",
];

const OWN: readonly Told[] = [
  {
    text: "During his tour to the brigade in Estonia, Admiral Rob Bauer met soldiers from five nations.",
    visits: ["Rob Bauer > EE"],
  },
  {
    text: "Admiral Rob Bauer was briefed on cyber defence during his visit to Norway.",
    visits: ["Rob Bauer > NO"],
  },
  {
    text: "The Minister thanked Admiral Rob Bauer for his visit to Norway.",
    visits: ["Rob Bauer > NO"],
  },
  {
    text: "President Kowal thanked Admiral Rob Bauer for his visit to Hungary on Monday.",
    visits: ["Rob Bauer > HU 2024-05-13"],
  },
  {
    text: "Secretary General Jens Stoltenberg was told about Admiral Rob Bauer’s visit to Hungary on Monday.",
    visits: ["Rob Bauer > HU 2024-05-13"],
  },
];

/** Things that are visited, with what they are for. */
const FOR_ELSEWHERE = [
  "Admiral Rob Bauer visited the depot in charge of deliveries to Moldova.",
  "Admiral Rob Bauer toured the command responsible for assistance to Georgia.",
  "Admiral Rob Bauer visited soldiers deploying to Mali.",
  "Admiral Rob Bauer visited a company exporting to Chile.",
  "Admiral Rob Bauer visited the gas pipeline to Poland.",
  "Admiral Rob Bauer visited the team in charge of the mission to Iraq.",
];

const THERE: readonly Told[] = [
  {
    text: "On Monday, Admiral Rob Bauer visited the depot for aid to Moldova in Iași, Romania.",
    visits: ["Rob Bauer > RO 2024-05-13"],
  },
  {
    text: "Admiral Rob Bauer visited Canadian soldiers deployed to Latvia.",
    visits: ["Rob Bauer > LV"],
  },
  {
    text: "Admiral Rob Bauer travelled with a convoy of aid to Moldova on Monday.",
    visits: ["Rob Bauer > MD 2024-05-13"],
  },
];

/** Talks without a place of their own, and what was said in them. */
const SAID_IN_TALKS = [
  "In his meeting with General Silva, Admiral Rob Bauer praised the Portuguese troops serving in Romania.",
  "During their meeting with President Novak, Admiral Rob Bauer highlighted the training of soldiers in Poland.",
  "In his meeting with Mr Jose Silva, the Chilean Minister of Defence, the Admiral thanked Chile for its work in Haiti.",
  "Meeting with General Silva, the Chilean Chief of Defence, the Chair commended the army for its contribution to the Force in Haiti.",
];

const TALKS_IN_A_PLACE: readonly Told[] = [
  {
    text: "General Jan Vos met for the first time his counterpart at Joint Force Command Naples, Admiral Karl Berg.",
    visits: [],
  },
  {
    text: "General Jan Vos met Admiral Karl Berg at the Joint Warfare Centre.",
    visits: ["Jan Vos > NO"],
  },
  {
    text: "In his meeting with General Silva in Lisbon, Admiral Rob Bauer praised the mission in Iraq.",
    visits: ["Rob Bauer > PT"],
  },
  {
    text: "In a meeting with General Silva on Monday in Lisbon, Admiral Rob Bauer thanked Portugal.",
    visits: ["Rob Bauer > PT 2024-05-13"],
  },
];

/** Acronyms of houses behind the office of who leads them. */
const OF_HOUSES: readonly Told[] = [
  {
    text: "Major General Wilhelm Haas, JFTC Commander, met General Jan Vos, who visited JFTC on 2 May. On 3 May, JFTC hosted a visit of Brigadier General Karl Berg, the Commander of the 1st Danish Brigade.",
    visits: ["Jan Vos > PL 2024-05-02", "Karl Berg > PL 2024-05-03"],
  },
  {
    text: "The Commander JFTC, General Jan Vos, visited Berlin on Monday.",
    visits: ["Jan Vos > DE 2024-05-13"],
  },
  { text: "Commander JWC visited Berlin on Monday.", visits: [] },
  {
    text: "General Adrian BRADSHAW visited Berlin on Monday.",
    visits: ["Adrian Bradshaw > DE 2024-05-13"],
  },
];

/** Staff talks at Headquarters, with who led the guests. */
const STAFF_TALKS: readonly Told[] = [
  {
    text: "On 13 May 2024, NATO hosted military staff talks with Chile at NATO Headquarters. The Chilean delegation, led by Major General Jose Silva, met with the Director General of the NATO International Military Staff, Lieutenant General Janusz Adamczak.",
    visits: ["Jose Silva > BE 2024-05-13"],
  },
  {
    text: "On 13 May 2024, NATO hosted virtual staff talks with Chile at NATO Headquarters. The Chilean delegation, led by Major General Jose Silva, met with the Director General of the NATO International Military Staff, Lieutenant General Janusz Adamczak.",
    visits: [],
  },
];

const visitsIn = (text: string) =>
  findVisits(toArticle({ text, published })).map(sayVisit).toSorted();

describe("findVisits on whose journey it was", () => {
  it.each(OF_OTHERS)("knows that others went: %s", (text) => {
    expect(visitsIn(text)).toEqual([]);
  });

  it.each(OWN)("knows who went: $text", ({ text, visits }) => {
    expect(visitsIn(text)).toEqual(visits);
  });
});

describe("findVisits on what a thing that is visited is for", () => {
  it.each(FOR_ELSEWHERE)("leads nobody there: %s", (text) => {
    expect(visitsIn(text)).toEqual([]);
  });

  it.each(THERE)("knows where it stands: $text", ({ text, visits }) => {
    expect(visitsIn(text)).toEqual(visits);
  });
});

describe("findVisits on talks", () => {
  it.each(SAID_IN_TALKS)("puts nobody where something is that was praised: %s", (text) => {
    expect(visitsIn(text)).toEqual([]);
  });

  it.each([...TALKS_IN_A_PLACE, ...STAFF_TALKS])("knows where: $text", ({ text, visits }) => {
    expect(visitsIn(text)).toEqual(visits);
  });

  it.each(OF_HOUSES)("takes a house for no commander: $text", ({ text, visits }) => {
    expect(visitsIn(text)).toEqual(visits);
  });
});
