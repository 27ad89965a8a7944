import type { Told } from "./told.ts";

/** Visits in the newsroom’s longer turns: second offices, brackets, dashes, unknown towns, summits. */
export const TOLD_REGISTERS: readonly Told[] = [
  {
    text: "General Lars Holm, Chairman of the NATO Military Committee and senior military adviser to the Secretary General paid a long-planned visit to Chisinau, Moldova on 3-4 March 2021.",
    published: "2021-03-04",
    visits: ["Lars Holm > MD 2021-03-03..2021-03-04"],
  },
  {
    text: "Ms Anna Lind, Assistant Secretary General for Operations and head of the Operations Division at NATO addressed cadets at the University of Turku, Finland on 3 March 2021.",
    published: "2021-03-04",
    visits: ["Anna Lind > FI 2021-03-03"],
  },
  {
    text: "NATO’s thirty Chiefs of Defence gathered in Lisbon, Portugal for the autumn session of the Military Committee Conference.",
    published: "2021-09-20",
    visits: ["NATO’s thirty Chiefs of Defence > PT"],
  },
  {
    text: "Experts on logistics from 12 countries - including NATO members and partners - as well as from NATO and the European Union gathered in Porto (Portugal), from 5 to 7 March 2024, to examine new risks.",
    published: "2024-03-08",
    visits: ["Experts on logistics from 12 countries > PT 2024-03-05..2024-03-07"],
  },
  {
    text: "On 5 March 2024 around 80 experts from across the Alliance and partner countries gathered at NATO Headquarters to discuss national views on space.",
    published: "2024-03-06",
    visits: ["Experts from across the Alliance and partner countries > BE 2024-03-05"],
  },
  {
    text: "NATO Deputy Secretary General Mircea Geoană visited Cedar Falls, Iowa on Tuesday (5 March 2024), where he toured a plant.",
    published: "2024-03-06",
    visits: ["Mircea Geoană > US 2024-03-05"],
  },
  {
    text: "NATO Deputy Secretary General Mircea Geoană toured Trois-Rivières, Quebec on Tuesday (5 March 2024).",
    published: "2024-03-06",
    visits: ["Mircea Geoană > CA 2024-03-05"],
  },
  {
    text: "From 5 to 8 March 2024, Lieutenant General Lars Holm, Director General of the NATO International Military Staff (DGIMS), participated in Allied Command Operations’ Planners Conference, hosted and led by General Jan Maas, Supreme Allied Commander Transformation (SACT) in Florida, United States.",
    published: "2024-03-09",
    visits: ["Lars Holm > US 2024-03-05..2024-03-08"],
  },
  {
    text: "Senior Course 151 (SC 151) and NATO Regional Cooperation Course 22 (NRCC 22) embarked on a two-day journey to the heart of the Alliance, visiting both SHAPE on 5 March and NATO Headquarters on 6 March 2024.",
    published: "2024-03-07",
    visits: [
      "Senior Course 151 > BE 2024-03-05..2024-03-06",
      "NATO Regional Cooperation Course 22 > BE 2024-03-05..2024-03-06",
    ],
  },
  {
    text: "On 5 March 2024, the NATO Defense College and its Commandant, Lieutenant General Lars Holm, embarked on a Field Study to Greece.",
    published: "2024-03-06",
    visits: ["NATO Defense College > GR 2024-03-05", "Lars Holm > GR 2024-03-05"],
  },
  {
    text: "On Thursday (30 June 2022), Secretary General Jens Stoltenberg wrapped up NATO’s 32nd Leaders’ Summit in Madrid, Spain.",
    published: "2022-07-01",
    visits: ["Jens Stoltenberg > ES 2022-06-30"],
  },
  {
    text: "NATO Secretary General Jens Stoltenberg closed the Oslo Leaders’ Forum in Norway on Tuesday (5 March 2024).",
    published: "2024-03-06",
    visits: ["Jens Stoltenberg > NO 2024-03-05"],
  },
  {
    text: "TIRANA, Albania - Admiral Lars Holm, commander of NATO’s Allied Joint Force Command Naples, met with Mr. Arben Leka and Major General Ilir Duka, Albania’s most senior security officials on March 5.",
    published: "2024-03-06",
    visits: ["Lars Holm > AL 2024-03-05"],
  },
  {
    text: "CAMP BONDSTEEL, Kosovo - The Allied Joint Force Command Naples commander visited his Kosovo Force commander here March 5. Admiral Lars Holm’s engagement with the general was his second.",
    published: "2013-03-06",
    visits: ["Lars Holm > XK 2013-03-05"],
  },
  {
    text: "NATO Secretary General Anders Fogh Rasmussen said the Summit in May “will be the most important one of this whole decade.” Visiting Oslo on Monday (5 March) for meetings with Prime Minister Jens Holm and Foreign Minister Eva Dahl, he said that unity counts.",
    published: "2012-03-06",
    visits: ["Anders Fogh Rasmussen > NO 2012-03-05"],
  },
  {
    text: "NORFOLK - General Lars Holm, Supreme Allied Commander Transformation, and the ACT team hosted a two-day visit of NATO Ambassadors from Canada, Denmark and Latvia at NATO’s North American Headquarters on March 5th and March 6th.",
    published: "2024-03-07",
    visits: ["NATO Ambassadors from Canada, Denmark and Latvia > US 2024-03-05..2024-03-06"],
  },
  {
    text: "NATO Secretary General Jens Stoltenberg and his wife Ingrid Schulerud attended the funeral of the King in Tirana on 5 March 2021.",
    published: "2021-03-06",
    visits: ["Jens Stoltenberg > AL 2021-03-05", "Ingrid Schulerud > AL 2021-03-05"],
  },
  {
    text: "Admiral Rob Bauer, NATO’s most senior military officer, wrapped up a three-day tour of Australia on Tuesday (5 March 2024).",
    published: "2024-03-06",
    visits: ["Rob Bauer > AU 2024-03-03..2024-03-05"],
  },
  {
    text: "Rear Admiral Lars Holm paid a courtesy call on the mayor in Varna, Bulgaria on 5 March 2024.",
    published: "2024-03-06",
    visits: ["Lars Holm > BG 2024-03-05"],
  },
];

/** Tempting sentences of the same register: none tells of a visit. */
export const UNTOLD_REGISTERS: readonly string[] = [
  "At a farewell ceremony attended by senior Alliance officials and military officers, the Secretary General laid a wreath at NATO headquarters on 5 March 2014.",
  "The Secretary General participated in a discussion on Iraq, an effort led by the United States, on 5 March 2014.",
  "On 5 March 2014, NATO Defense College experts wrote of the Arctic.",
  "NATO Secretary General Jens Stoltenberg thanked Governor John Smith, Ohio, on 5 March 2019.",
];
