import type { Told } from "./told.ts";

/** Sentences that tempt: venues, calls, days and places of others. */
export const TEMPTING_SENTENCES: readonly Told[] = [
  {
    text: "On 13 November 2023, a delegation of the African Union Peace and Security Council and its Secretariat visited NATO Headquarters in Brussels.",
    visits: ["African Union Peace and Security Council > BE 2023-11-13"],
  },
  {
    text: "A delegation of the North Atlantic Council and its Secretariat visited NATO Headquarters in Brussels.",
    visits: [],
  },
  {
    text: "Admiral Rob Bauer visited Bishkek on 13 November 2023. He spoke to students, many of whom had been to Oberammergau.",
    visits: ["Rob Bauer > KG 2023-11-13"],
  },
  {
    text: "General Michele Oliva and his staff went through three weeks of training in Poland.",
    visits: [],
  },
  {
    text: "The Military Committee visited Sigonella, Italy, on 13 November 2023. Brigadier General Andrew Clark briefed the Military Representatives. They had come from Ankara.",
    visits: ["NATO Military Committee > IT 2023-11-13"],
  },
  {
    text: "President Jakov Milatović will take part in a summit in Tirana on 16 November 2023 before he travels to Vienna.",
    visits: ["Jakov Milatović > AL 2023-11-16 planned", "Jakov Milatović > AT planned"],
  },
  {
    text: "On Monday (13 May 2024), the Deputy Secretary General received a group of the Senate's staff. The senators are touring Europe; they will go on to Warsaw and Vilnius.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg and the High Representative of the European Union, Josep Borrell, took part in a forum in Brussels on 13 May 2024.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg welcomed the President of the European Commission, Ursula von der Leyen, to NATO Headquarters on 13 May 2024.",
    visits: ["Ursula von der Leyen > BE 2024-05-13"],
  },
  {
    text: "Admiral Rob Bauer visited Spain on 14 September 2023 and watched an exercise in Florida.",
    visits: ["Rob Bauer > ES 2023-09-14"],
  },
  {
    text: "Admiral Pierre Vandier visited Nashville, Tennessee, on 14 May 2025 and then Alabama.",
    visits: ["Pierre Vandier > US 2025-05-14"],
  },
  {
    text: "General Christopher Cavoli will visit Uruguay on 4 June 2024 and observe the exercise in Florida.",
    visits: ["Christopher Cavoli > UY 2024-06-04 planned"],
  },
  {
    text: "Secretary General Jens Stoltenberg visited Oslo on Thursday (7 April 2022).\n\nSpeaking alongside Prime Minister Jonas Gahr Støre, he said that Ukraine had sent its list on Tuesday.",
    visits: ["Jens Stoltenberg > NO 2022-04-07"],
  },
  {
    text: "Secretary General Mark Rutte visited Riga on Thursday (6 March 2025).\n\nOn Wednesday (5 March 2025), he welcomed the plan that the European Commission had presented.",
    visits: ["Mark Rutte > LV 2025-03-06"],
  },
  {
    text: "Admiral Rob Bauer visited Tirana on 7 June 2022.\n\nHe recalled that Albania had joined on 1 April 2009.",
    visits: ["Rob Bauer > AL 2022-06-07"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană visited Vienna on 5 May 2022. He noted that talks had resumed on Monday.",
    visits: ["Mircea Geoană > AT 2022-05-05"],
  },
  {
    text: "Secretary General Mark Rutte and Prime Minister Dick Schoof discussed preparations for the upcoming NATO Summit in The Hague.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte spoke with President Emmanuel Macron ahead of the summit in Paris.",
    visits: [],
  },
  {
    text: "On Thursday (16 January 2025), Secretary General Mark Rutte spoke by phone with Prime Minister Petteri Orpo. They discussed the summit of Baltic Sea Allies in Helsinki.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte looks forward to visiting Ankara.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte had a call with President Volodymyr Zelenskyy on Friday; they discussed the talks in Geneva.",
    visits: [],
  },
  {
    text: "Attending the meeting by video link from Tokyo, Foreign Minister Takeshi Iwaya thanked the Allies.",
    visits: [],
  },
  {
    text: "Recalling his visit to Kyiv in April 2023, Secretary General Jens Stoltenberg called for more support.",
    visits: ["Jens Stoltenberg > UA"],
  },
  {
    text: "Observing the situation in Kosovo, Secretary General Jens Stoltenberg urged all sides to show restraint.",
    visits: [],
  },
  {
    text: "Marking the anniversary of the treaty signed in Washington on 4 April 1949, Secretary General Jens Stoltenberg praised the Alliance.",
    visits: [],
  },
  {
    text: "Opening a meeting of NATO Defence Ministers in Brussels on 12 June 2024, Secretary General Jens Stoltenberg praised Allies.",
    visits: [],
  },
  {
    text: "Meeting of the North Atlantic Council in Tallinn was held by the Allies.",
    visits: [],
  },
  {
    text: "Welcoming Prime Minister Kristen Michal to NATO Headquarters on 6 November 2024, Secretary General Mark Rutte praised Estonia.",
    visits: ["Kristen Michal > BE 2024-11-06"],
  },
  {
    text: "Visiting troops in Rukla on 9 May 2022, General Tod Wolters thanked Lithuania.",
    visits: ["Tod Wolters > LT 2022-05-09"],
  },
  {
    text: "Meeting Prime Minister Edi Rama in Tirana on Tuesday (17 May 2022), Deputy Secretary General Mircea Geoană praised the reforms.",
    visits: ["Mircea Geoană > AL 2022-05-17"],
  },
  {
    text: "While attending the Doha Forum in Qatar on 10 December 2023, Assistant Secretary General Javier Colomina met Foreign Minister Ayman Safadi.",
    visits: ["Javier Colomina > QA 2023-12-10", "Ayman Safadi > QA 2023-12-10"],
  },
  {
    text: "Before travelling to Riga, Secretary General Jens Stoltenberg took part in a panel in Stockholm on 8 March 2023.",
    visits: ["Jens Stoltenberg > SE 2023-03-08", "Jens Stoltenberg > LV"],
  },
  {
    text: "The Military Committee awarded the prize to the team that gathered data in Greenland.",
    visits: [],
  },
  {
    text: "Norwegian experts met in Bergen on 5 May 2020.",
    visits: [],
  },
  {
    text: "Allied Joint Force Command Naples hosted an exercise for officers of Jordan.",
    visits: [],
  },
  {
    text: "Prime Minister Alexander De Croo received the Order of Merit at NATO Headquarters on 5 May 2023.",
    visits: [],
  },
  {
    text: "Chiefs of Defence met virtually on 5 May 2020.",
    visits: [],
  },
  {
    text: "The two-day meeting of experts concluded in Vilnius on 5 May 2022.",
    visits: [],
  },
];
