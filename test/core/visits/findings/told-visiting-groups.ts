import type { Told } from "./told.ts";

/** Classes, delegations and guests who visit a house, and locals who only seem to. */
export const TOLD_VISITING_GROUPS: readonly Told[] = [
  {
    text: "NATO Regional Course 9 visited Amman, Jordan, on 6 June 2018.",
    published: "2018-06-08",
    visits: ["Regional Course 9 > JO 2018-06-06"],
  },
  {
    text: "The North Atlantic Council visited Stockholm on 9 May 2019 and met members of the Swedish government.",
    published: "2019-05-10",
    visits: ["North Atlantic Council > SE 2019-05-09"],
  },
  {
    text: "NATO Senior Course 128 will be at NATO Headquarters on 15 June.",
    published: "2016-06-10",
    visits: ["Senior Course 128 > BE 2016-06-15 planned"],
  },
  {
    text: "A group of journalists from the Western Balkans toured NATO Headquarters on 7 June 2016 and were briefed by officials.",
    published: "2016-06-10",
    visits: ["group of journalists from the Western Balkans > BE 2016-06-07"],
  },
  {
    text: "Algerian military doctors visited NATO Headquarters on 7 June 2016.",
    published: "2016-06-10",
    visits: ["Algerian military doctors > BE 2016-06-07"],
  },
  {
    text: "Representatives of the Swiss Parliament were briefed on NATO’s agenda during their visit to NATO Headquarters on 7 June 2016.",
    published: "2016-06-10",
    visits: ["Representatives of the Swiss Parliament > BE 2016-06-07"],
  },
  {
    text: "NATO’s Deputies Committee visited Kyiv on 7 June 2016.",
    published: "2016-06-10",
    visits: ["Deputies Committee > UA 2016-06-07"],
  },
  {
    text: "A delegation from the Royal College of Defence Studies, London, visited Allied Joint Force Command Naples on 7 June 2016.",
    published: "2016-06-10",
    visits: ["delegation from the Royal College of Defence Studies > IT 2016-06-07"],
  },
  {
    text: "A delegation of senior officials from the Ministry of Defence of Kazakhstan visited NATO Headquarters from 3 to 5 April 2018 for staff talks.",
    published: "2018-04-20",
    visits: [
      "delegation of senior officials from the Ministry of Defence of Kazakhstan > BE 2018-04-03..2018-04-05",
    ],
  },
  {
    text: "From 16 to 20 April 2018, 30 mid-level officers from Mediterranean Dialogue countries attended a course at the NATO Defense College in Rome.",
    published: "2018-04-20",
    visits: [
      "mid-level officers from Mediterranean Dialogue countries > IT 2018-04-16..2018-04-20",
    ],
  },
  {
    text: "Around 40 students and faculty from the Canadian Forces College visited Joint Force Command Naples on 18 April 2018.",
    published: "2018-04-20",
    visits: ["students and faculty from the Canadian Forces College > IT 2018-04-18"],
  },
  {
    text: "A NATO advisory team visited Tunis from 16 to 18 April 2018 to help prepare the next package.",
    published: "2018-04-20",
    visits: ["NATO advisory team > TN 2018-04-16..2018-04-18"],
  },
  {
    text: "Mongolian officers visited the NATO School in Oberammergau on 18 April 2018.",
    published: "2018-04-20",
    visits: ["Mongolian officers > DE 2018-04-18"],
  },
  {
    text: "As part of a study tour, 35 Irish defence students visited NATO Headquarters on 18 April 2018, where they met the Director General.",
    published: "2018-04-20",
    visits: ["Irish defence students > BE 2018-04-18"],
  },
  {
    text: "A delegation of Armenian members of parliament visited NATO Headquarters on 12 March 2019.",
    published: "2019-03-15",
    visits: ["delegation of Armenian members of parliament > BE 2019-03-12"],
  },
  {
    text: "NATO Ambassadors visited the Centre of Excellence in Helsinki, Finland, on 12 March 2019.",
    published: "2019-03-15",
    visits: ["NATO Ambassadors > FI 2019-03-12"],
  },
  {
    text: "A high-level delegation from the League of Arab States visited NATO on 12 March 2019.",
    published: "2019-03-15",
    visits: ["delegation from the League of Arab States > BE 2019-03-12"],
  },
  {
    text: "Specialists of the NATO Support and Procurement Agency visited Tirana from 11 to 13 March 2019 to inspect the depots.",
    published: "2019-03-15",
    visits: ["Specialists of the NATO Support and Procurement Agency > AL 2019-03-11..2019-03-13"],
  },
  {
    text: "The NATO National Permanent Representatives visited Joint Force Command Norfolk on 26 September 2023, where the Belgian Ambassador to the United States met them.",
    published: "2023-10-04",
    visits: ["NATO National Permanent Representatives > US 2023-09-26"],
  },
  {
    text: "The Danish Ambassador to the United States and the Mayor of Norfolk, Kenneth Alexander, visited Joint Force Command Norfolk on 24 June 2024.",
    published: "2024-06-25",
    visits: [],
  },
  {
    text: "On 5 June 2018, the Joint Warfare Centre was visited by General Philip Breedlove of the United States.",
    published: "2018-06-06",
    visits: ["Philip Breedlove > NO 2018-06-05"],
  },
  {
    text: "The exhibition in Riga was visited by 3,000 local students on 6 June 2018.\n\nTallinn was visited by NATO ships on 5 June 2018.",
    published: "2018-06-08",
    visits: [],
  },
  {
    text: "On 24 April 2018, students from the Institute of International Relations visited the NATO ENSEC COE in Vilnius.",
    published: "2018-04-25",
    visits: [],
  },
  {
    text: "The North Atlantic Council received a briefing from the OSCE Secretary General, Thomas Greminger, at NATO Headquarters on 12 March 2019.",
    published: "2019-03-13",
    visits: ["Thomas Greminger > BE 2019-03-12"],
  },
  {
    text: "The North Atlantic Council received a briefing from Supreme Allied Commander Europe, General Christopher Cavoli, at NATO Headquarters on 4 May 2023.",
    published: "2023-05-05",
    visits: [],
  },
  {
    text: "Military attachés from twenty NATO countries, accredited in Poland, visited the NATO Counter Intelligence Centre of Excellence on 4 May 2023.\n\nAllied ambassadors accredited to Ukraine met in Lviv on 4 May 2023.",
    published: "2023-05-05",
    visits: [],
  },
  {
    text: "On 15 May 2014, General Jan Novak of Poland visited the JCBRN Defence COE.",
    published: "2014-05-16",
    visits: ["Jan Novak > CZ 2014-05-15"],
  },
  {
    text: "Brussels, 9 June 2021 – Some 20 legislators from nine Allied nations visited Zagreb and Ljubljana from 1 to 4 June.",
    published: "2021-06-10",
    visits: [
      "legislators from nine Allied nations > HR",
      "legislators from nine Allied nations > SI",
    ],
  },
  {
    text: "The NATO Logistics Committee will visit Lisbon on 22 June 2021.",
    published: "2021-06-10",
    visits: ["NATO Logistics Committee > PT 2021-06-22 planned"],
  },
  {
    text: "The next Director of the Logistics Committee visited Lisbon on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Experts from Allied nations toured the data on Moldova on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Staff of the Polish parliamentary committee on defence visited Gdańsk on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Journalists from twelve partner countries made a visit to Tirana on 2 June 2021.",
    published: "2021-06-10",
    visits: ["Journalists from twelve partner countries > AL 2021-06-02"],
  },
  {
    text: "Students from fourteen Allied countries spent two days in Toledo on 2 June 2021.",
    published: "2021-06-10",
    visits: ["Students from fourteen Allied countries > ES 2021-06-02"],
  },
  {
    text: "Some 40 officers from 15 countries did not visit Kosovo on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Troops from ten Allied nations arrived in Lithuania on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "On 2 June 2021, Allied Joint Force Command Naples hosted the annual conference of the Chiefs of Defence of the Balkan states.",
    published: "2021-06-10",
    visits: ["Chiefs of Defence > IT 2021-06-02"],
  },
  {
    text: "Bulgaria will host a meeting of the Armaments Directors of ten Allied nations in Varna on 22 June 2021.",
    published: "2021-06-10",
    visits: ["Armaments Directors > BG 2021-06-22 planned"],
  },
  {
    text: "The Joint Warfare Centre organised a course for experts on logistics on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The Senate of Romania will host the Assembly's autumn session in Bucharest from 20 to 23 June 2021.\n\nThe session will bring together in Bucharest some 250 lawmakers from 30 Allied countries.",
    published: "2021-06-10",
    visits: ["lawmakers from 30 Allied countries > RO 2021-06-20..2021-06-23 planned"],
  },
  {
    text: "The project was launched in Madrid on 2 June 2021.\n\nThe project will bring together experts from 30 Allied countries.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The University of Bergen hosted the conference of the Student Council in Bergen on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "On 2 June 2021 the Joint Analysis and Lessons Learned Centre was honoured to welcome the Norwegian Minister of Defence, Frank Bakke-Jensen.",
    published: "2021-06-10",
    visits: ["Frank Bakke-Jensen > PT 2021-06-02"],
  },
  {
    text: "The Baltic Defence College had the privilege of hosting General Jean-Paul Paloméros of France on 2 June 2021.",
    published: "2021-06-10",
    visits: ["Jean-Paul Paloméros > EE 2021-06-02"],
  },
  {
    text: "It would be a pleasure to host the Secretary General in Tirana on 22 June, the Prime Minister said.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The Joint Warfare Centre would be honoured to host Admiral Manfred Nielson.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The Joint Warfare Centre was pleased to welcome the decision of Norway’s Minister of Defence, Frank Bakke-Jensen, on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The CCDCOE was delighted to welcome Japan to the Centre on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The Energy Security Centre of Excellence had the pleasure to welcome its first guests of the year, receiving Norwegian State Secretary Tone Skogen on 2 June 2021.",
    published: "2021-06-10",
    visits: ["Tone Skogen > LT 2021-06-02"],
  },
  {
    text: "Members of the NATO Parliamentary Assembly will meet in Brussels from 20 to 22 June.",
    published: "2021-06-10",
    visits: ["Members of the NATO Parliamentary Assembly > BE 2021-06-20..2021-06-22 planned"],
  },
  {
    text: "The seventh session of the Air Navigation Committee was organised in Split, Croatia on 2 June 2021.",
    published: "2021-06-10",
    visits: ["Air Navigation Committee > HR 2021-06-02"],
  },
  {
    text: "Belgian lawmakers met in Brussels on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Lawmakers from 20 countries gathered in Brussels on 2 June 2021.",
    published: "2021-06-10",
    visits: ["Lawmakers from 20 countries > BE 2021-06-02"],
  },
];
