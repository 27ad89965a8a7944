import type { Told } from "./told.ts";

/** Bodies and ministers that hold a session away from their seat. */
export const TOLD_BODIES_MET: readonly Told[] = [
  {
    text: "The Standardization Committee, NATO’s highest body on common standards, is meeting in Chiefs of Defence session on 7-8 June 2018, at NATO Headquarters.",
    published: "2018-06-08",
    visits: ["Standardization Committee in Chiefs of Defence > BE 2018-06-07..2018-06-08"],
  },
  {
    text: "LARISSA, Greece – The Air Policy Board (APB), NATO’s senior body on the airspace, met at the headquarters of the wing for its second session of 2018 on 5 and 6 June 2018.",
    published: "2018-06-08",
    visits: ["Air Policy Board > GR 2018-06-05..2018-06-06"],
  },
  {
    text: "The Committee of the Chiefs of Military Medical Training in NATO held its 9th plenary meeting at NATO Headquarters on 5 to 7 June 2018.",
    published: "2018-06-08",
    visits: [
      "Committee of the Chiefs of Military Medical Training in NATO > BE 2018-06-05..2018-06-07",
    ],
  },
  {
    text: "The Civil Society Advisory Panel on Children met for the first time on 6 June 2018, in Brussels.",
    published: "2018-06-08",
    visits: ["Civil Society Advisory Panel on Children > BE 2018-06-06"],
  },
  {
    text: "The Logistics Committee held its 57th Plenary Session in Bergen, Norway, on 8 and 9 May 2019.",
    published: "2019-05-10",
    visits: ["Logistics Committee > NO 2019-05-08..2019-05-09"],
  },
  {
    text: "NATO Chiefs of Defence are meeting in Athens today for the annual Military Committee Conference.",
    published: "2019-05-10",
    visits: ["NATO Chiefs of Defence > GR 2019-05-10"],
  },
  {
    text: "NATO Defence Ministers will meet at NATO Headquarters on 15 and 16 June.",
    published: "2016-06-10",
    visits: ["NATO Defence Ministers > BE 2016-06-15..2016-06-16 planned"],
  },
  {
    text: "On 7 June, members of the NATO Parliamentary Assembly met in Reykjavik, Iceland for their annual session.",
    published: "2016-06-10",
    visits: ["members of the NATO Parliamentary Assembly > IS 2016-06-07"],
  },
  {
    text: "Over 300 delegates from the Allied parliaments gathered in Tirana, Albania, from 27 to 30 May 2016 for the Spring Session of the NATO Parliamentary Assembly.",
    published: "2016-06-10",
    visits: ["delegates from the Allied parliaments > AL 2016-05-27..2016-05-30"],
  },
  {
    text: "Meeting in Brussels on 7 June 2016, NATO Foreign Ministers agreed to enhance support for Ukraine.",
    published: "2016-06-10",
    visits: ["NATO Foreign Ministers > BE 2016-06-07"],
  },
  {
    text: "The Committee on Proliferation met in Vilnius on 7 June 2016 with partners from the Gulf.",
    published: "2016-06-10",
    visits: ["Committee on Proliferation > LT 2016-06-07"],
  },
  {
    text: "The Board of Directors of the Centre met in Kraków, Poland on 7 June 2016.",
    published: "2016-06-10",
    visits: ["Board of Directors > PL 2016-06-07"],
  },
  {
    text: "The Steering Committee of the Trust Fund convened in Kyiv, Ukraine on 18 April 2018.",
    published: "2018-04-20",
    visits: ["Steering Committee of the Trust Fund > UA 2018-04-18"],
  },
  {
    text: "The Political Committee travelled to Skopje on 18 April 2018 for consultations.",
    published: "2018-04-20",
    visits: ["Political Committee > MK 2018-04-18"],
  },
  {
    text: "Members of the Norwegian Parliament’s Defence Committee were at NATO Headquarters on 18 April 2018.",
    published: "2018-04-20",
    visits: ["Members of the Norwegian Parliament’s Defence Committee > BE 2018-04-18"],
  },
  {
    text: "Allied Defence Ministers will gather in Brussels next week (25-26 April 2018).",
    published: "2018-04-20",
    visits: ["Allied Defence Ministers > BE 2018-04-25..2018-04-26 planned"],
  },
  {
    text: "NATO Military Committee members are due to meet in Sofia from 14 to 16 May 2018.",
    published: "2018-04-20",
    visits: ["NATO Military Committee members > BG 2018-05-14..2018-05-16 planned"],
  },
  {
    text: "The Executive Working Group met in Lisbon, Portugal, on 12 March 2019.",
    published: "2019-03-15",
    visits: ["Executive Working Group > PT 2019-03-12"],
  },
  {
    text: "Members of the Political Affairs Committee of the Assembly travelled to Tbilisi on 12 March 2019.",
    published: "2019-03-15",
    visits: ["Members of the Political Affairs Committee > GE 2019-03-12"],
  },
  {
    text: "The North Atlantic Council will travel to Skopje on 2 April 2019.",
    published: "2019-03-15",
    visits: ["North Atlantic Council > MK 2019-04-02 planned"],
  },
  {
    text: "The Chiefs of Defence of the Allies will convene at NATO Headquarters in Brussels on 21 May 2019.",
    published: "2019-03-15",
    visits: ["Chiefs of Defence of the Allies > BE 2019-05-21 planned"],
  },
  {
    title: "NATO Defence Ministers Meet in Brussels",
    text: "The Secretary General opened the talks on Wednesday (12 October 2022).",
    published: "2022-10-12",
    visits: ["NATO Defence Ministers > BE 2022-10-12"],
  },
  {
    title: "Allied Foreign Ministers to meet in Oslo",
    text: "The Secretary General set out the agenda in Brussels.",
    published: "2023-05-26",
    visits: ["Allied Foreign Ministers > NO planned"],
  },
  {
    title: "NATO foreign ministers to meet",
    text: "Ministers would meet in Oslo if all agree, he said.",
    published: "2023-05-26",
    visits: [],
  },
  {
    text: "GDYNIA, Poland - Naval Chiefs from across the NATO Alliance met at the Naval Academy in Gdynia for their annual symposium March 5-7, 2019.",
    published: "2019-03-09",
    visits: ["Naval Chiefs from across the NATO Alliance > PL 2019-03-05..2019-03-07"],
  },
  {
    text: "Defence Ministers from NATO’s four Indo-Pacific partners – Australia, Japan, New Zealand and the Republic of Korea – joined Allied Defence Ministers for a session at NATO Headquarters on Thursday (17 October 2024).",
    published: "2024-10-18",
    visits: ["Defence Ministers from NATO’s four Indo-Pacific partners > BE 2024-10-17"],
  },
  {
    text: "Defence Ministers from Georgia and Moldova joined Allies by video from Tbilisi on 17 October 2024.",
    published: "2024-10-18",
    visits: [],
  },
  {
    text: "Finland and Sweden joined Allied Defence Ministers at NATO Headquarters on 17 October 2022.",
    published: "2022-10-18",
    visits: [],
  },
  {
    text: "NATO Foreign Ministers began their informal meeting in Prague with a dinner hosted by the Czech President.",
    published: "2024-05-30",
    visits: ["NATO Foreign Ministers > CZ"],
  },
];
