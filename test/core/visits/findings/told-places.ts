import type { Told } from "./told.ts";

/** Visits whose place only a dateline, a base or another sentence tells. */
export const TOLD_PLACES: readonly Told[] = [
  {
    text: "From 9 to 17 May 2022, 28 representatives from 17 Partner nations visited NATO Headquarters and SHAPE for the Staff Programme.",
    published: "2022-05-18",
    visits: ["representatives from 17 Partner nations > BE 2022-05-09..2022-05-17"],
  },
  {
    text: "Members of NATO’s Parliamentary Assembly gathered in Halifax to discuss the security of the Alliance.\n\nOn Monday (23 May 2022), the NATO Secretary General addressed the session via video message and NATO’s acting Deputy Secretary General, Camille Grand, addressed the session in person.",
    published: "2022-05-24",
    visits: [
      "Members of NATO’s Parliamentary Assembly > CA 2022-05-23",
      "Camille Grand > CA 2022-05-23",
    ],
  },
  {
    text: "During his first trip to the region, NATO Secretary General Mark Rutte met with Latvian President Edgars Rinkēvičs and visited Allied troops at Zeltava Army Base.\n\nAfter touring the base with President Rinkēvičs on Wednesday (October 23), Mr Rutte thanked the troops. On Tuesday (October 22), during meetings with President Rinkēvičs, Mr Rutte praised the country.",
    published: "2024-10-24",
    visits: ["Mark Rutte > LV 2024-10-22..2024-10-23"],
  },
  {
    text: "During a visit by the North Atlantic Council to Lopatka military base on Friday (10 March 2023), Mr Stoltenberg met with Minister of Defence, Zukan Helez. NATO Secretary General Jens Stoltenberg thanked the Bosnian troops.",
    published: "2023-03-11",
    visits: ["North Atlantic Council > BA 2023-03-10", "Jens Stoltenberg > BA 2023-03-10"],
  },
  {
    text: "LISBON, PORTUGAL – Admiral Rob Bauer, Chair of the NATO Military Committee, met with the Portuguese Chief of Defence, General José Nunes da Fonseca on 12 April 2023.",
    published: "2023-04-13",
    visits: ["Rob Bauer > PT 2023-04-12"],
  },
  {
    text: "PODGORICA – Admiral James Foggo, commander of Allied Joint Force Command Naples, visited the NATO Military Liaison Office here on 14 March 2019.",
    published: "2019-03-15",
    visits: ["James Foggo > ME 2019-03-14"],
  },
  {
    text: "SKOPJE, North Macedonia – On 14 March 2019, Admiral James Foggo, commander of Allied Joint Force Command Naples, was welcomed by Minister of Defence Radmila Shekerinska.",
    published: "2019-03-15",
    visits: ["James Foggo > MK 2019-03-14"],
  },
  {
    text: "NAPLES – Allied Joint Force Command Naples hosted a two-day visit of ambassadors from Bulgaria, Greece and Romania at the headquarters on 12 and 13 April 2023.",
    published: "2023-04-13",
    visits: ["Ambassadors from Bulgaria, Greece and Romania > IT 2023-04-12..2023-04-13"],
  },
  {
    text: "NATO Defence Ministers are meeting in Brussels on Thursday and Friday to discuss deterrence.",
    published: "2023-02-13",
    visits: ["NATO Defence Ministers > BE 2023-02-16..2023-02-17 planned"],
  },
  {
    text: "NATO Defense College’s Senior Course 141 members visited NATO HQ and SHAPE between 4 and 6 May 2022.",
    published: "2022-05-07",
    visits: ["Senior Course 141 > BE 2022-05-04..2022-05-06"],
  },
  {
    text: "NATO officials met with Ukrainian officials in Kyiv on 4 May 2022.",
    published: "2022-05-05",
    visits: ["NATO officials > UA 2022-05-04"],
  },
  {
    title:
      "Opening remarks by NATO Secretary General Jens Stoltenberg at the meeting of the North Atlantic Council with Sweden at NATO Headquarters",
    text: "Good morning. Let me extend a special welcome to Foreign Minister Tobias Billström of Sweden.",
    published: "2023-04-05",
    visits: ["Tobias Billström > BE 2023-04-05"],
  },
  {
    title:
      "Joint press point by NATO Secretary General Jens Stoltenberg with the President of Slovenia, Nataša Pirc Musar",
    text: "It is a pleasure to welcome you back to NATO Headquarters.",
    published: "2023-04-05",
    visits: ["Nataša Pirc Musar > BE 2023-04-05"],
  },
  {
    title:
      "Joint press point by NATO Secretary General Jens Stoltenberg with the Prime Minister of Denmark, Mette Frederiksen",
    text: "It was good to welcome you to NATO Headquarters last month.",
    published: "2023-04-05",
    visits: [],
  },
  {
    title:
      "Remarks by NATO Secretary General Jens Stoltenberg at the meeting with the President of Georgia",
    text: "This is the first time the whole North Atlantic Council visits Tbilisi and meets with you.",
    published: "2019-10-03",
    visits: ["North Atlantic Council > GE 2019-10-03"],
  },
  {
    text: "NORFOLK, Va. – General Philippe Lavigne, Supreme Allied Commander Transformation, hosted the Chief of the Italian Defence Staff, Admiral Giuseppe Cavo Dragone, on 4 May 2022.",
    published: "2022-05-05",
    visits: ["Giuseppe Cavo Dragone > US 2022-05-04"],
  },
  {
    text: "NATO Secretary General Jens Stoltenberg celebrated the anniversary with the President of Poland and other leaders in Gdynia on Sunday (1 September 2019).",
    published: "2019-09-02",
    visits: ["Jens Stoltenberg > PL 2019-09-01"],
  },
];

/** What stands near a base, a dateline or a name of an event, and puts nobody there. */
export const UNTOLD_PLACES: readonly string[] = [
  "On Monday (4 November 2024), NATO Secretary General Mark Rutte visited Canadian troops at Brinsk Air Base.",
  "The decision was taken at Minder Air Base in 2014. Polish President Andrzej Duda thanked NATO Secretary General Jens Stoltenberg.",
  "NATO Assistant Secretary General David van Weel stressed the importance of cooperation in his intervention at the Tokyo Defense Dialogue on Thursday (8 September 2022).",
  "The Director General of the International Military Staff, Lieutenant General Janusz Adamczak, hosted a meeting of partners at NATO Headquarters on 12 April 2023.",
  "The exercise was held in Ottawa.\n\nOn Friday (6 May 2022), the Secretary General spoke with Prime Minister Justin Trudeau by phone.",
];
