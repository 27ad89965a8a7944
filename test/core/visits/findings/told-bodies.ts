import type { Told } from "./told.ts";

/** Boards, staffs, courses and other bodies that go somewhere, gather there or are received. */
export const TOLD_BODIES: readonly Told[] = [
  // Sessions of boards and committees.
  {
    text: "The 41st plenary of the NATO Logistics Committee convened in Ljubljana, Slovenia, from 4 to 6 October 2017.",
    visits: ["NATO Logistics Committee > SI 2017-10-04..2017-10-06"],
  },
  {
    text: "The Army Armaments Group held its 12th plenary meeting in Tallinn, Estonia, on 9 May 2018.",
    visits: ["Army Armaments Group > EE 2018-05-09"],
  },
  {
    text: "From 12 to 14 September 2016, the NATO Standardization Board held its autumn session in Vienna, Austria.",
    visits: ["NATO Standardization Board > AT 2016-09-12..2016-09-14"],
  },
  {
    text: "The Air Defence Committee met for its annual plenary in Athens, Greece on 21 June 2015.",
    visits: ["Air Defence Committee > GR 2015-06-21"],
  },
  {
    text: "On 3 March 2014, the Petroleum Committee convened its spring plenary session in Prague, Czech Republic.",
    visits: ["Petroleum Committee > CZ 2014-03-03"],
  },
  {
    text: "The 60th meeting of the Science for Peace Advisory Panel was held in Tirana, Albania, on 8 October 2013.",
    visits: ["Science for Peace Advisory Panel > AL 2013-10-08"],
  },
  {
    text: "The NATO Pipeline Committee held its 30th plenary at NATO Headquarters on 5 June 2014.",
    visits: [],
  },
  {
    text: "The Norwegian Defence Committee held its spring meeting in Bergen, Norway, on 5 June 2014.",
    visits: [],
  },
  {
    text: "The committee’s report on the war in Kyiv, Ukraine, was discussed in its plenary meeting on 5 June 2014.",
    visits: [],
  },
  {
    text: "The next plenary of the Logistics Committee is to be agreed after elections in Ankara, Turkey, on 3 June 2014.",
    visits: [],
  },
  // Bare collectives.
  {
    text: "International Staff visited Jordan from 3 to 5 February 2016 to prepare the new package.",
    visits: ["International Staff > JO 2016-02-03..2016-02-05"],
  },
  {
    text: "NATO experts visited Chisinau on 14 April 2015 to advise the Ministry of Defence.",
    visits: ["NATO experts > MD 2015-04-14"],
  },
  {
    text: "From 6 to 8 July 2016, NATO International Military Staff travelled to Tunis, Tunisia, for expert talks.",
    visits: ["International Military Staff > TN 2016-07-06..2016-07-08"],
  },
  {
    text: "Officials from the NATO Communications and Information Agency gathered in Lisbon, Portugal, on 11 May 2017.",
    visits: ["Officials from the NATO Communications and Information Agency > PT 2017-05-11"],
  },
  {
    text: "The Alliance's thirty national armaments directors gathered in Helsinki, Finland, on 20 May 2022.",
    visits: ["national armaments directors > FI 2022-05-20"],
  },
  {
    text: "NATO’s national cyber coordinators met in Zagreb, Croatia, on 6 June 2023.",
    visits: ["national cyber coordinators > HR 2023-06-06"],
  },
  {
    text: "NATO staff visited Mauritania on 2 December 2014.",
    visits: ["NATO staff > MR 2014-12-02"],
  },
  {
    text: "NATO experts praised Georgia for its reforms on 14 April 2015.",
    visits: [],
  },
  {
    text: "International Staff at Headquarters support the visits of Allies to Jordan.",
    visits: [],
  },
  { text: "Georgian officials gathered in Tbilisi, Georgia, on 4 May 2018.", visits: [] },
  // Representatives of many nations at Headquarters.
  {
    text: "Representatives from over 30 nations attended the seminar at NATO Headquarters on 18 October 2018.",
    visits: ["Representatives from over 30 nations > BE 2018-10-18"],
  },
  {
    text: "On 7 March 2017, delegates from more than 40 countries took part in the conference at NATO Headquarters in Brussels.",
    visits: ["delegates from more than 40 countries > BE 2017-03-07"],
  },
  {
    text: "Experts from 25 partner countries met at NATO Headquarters on 3 June 2019.",
    visits: ["Experts from 25 partner countries > BE 2019-06-03"],
  },
  {
    text: "Representatives of NATO Allies meet every week at NATO Headquarters.",
    visits: [],
  },
  // A house that receives a delegation.
  {
    text: "The Public Diplomacy Division hosted a delegation of Moroccan parliamentarians at the NATO Headquarters on 12 June 2018.",
    visits: ["delegation of Moroccan parliamentarians > BE 2018-06-12"],
  },
  {
    text: "On 4 April 2019, the International Military Staff welcomed a delegation of Algerian officers at NATO Headquarters.",
    visits: ["delegation of Algerian officers > BE 2019-04-04"],
  },
  {
    text: "The NATO Office of Legal Affairs hosted a group of Colombian officials to NATO Headquarters on 9 May 2018.",
    visits: ["group of Colombian officials > BE 2018-05-09"],
  },
  {
    text: "The Cooperative Security Division received a delegation of Kuwaiti officials at NATO HQ on 2 March 2016.",
    visits: ["delegation of Kuwaiti officials > BE 2016-03-02"],
  },
  {
    text: "The Division hosts a website on a delegation of Moroccan officials and NATO Headquarters.",
    visits: [],
  },
  // Courses and students at named headquarters.
  {
    text: "Participants of the Partnership Course from Oberammergau toured the region, visiting both Allied Land Command on 3 May 2016 and Joint Force Command Naples on 5 May 2016.",
    visits: [
      "Participants of the Partnership Course > TR 2016-05-03",
      "Participants of the Partnership Course > IT 2016-05-05",
    ],
  },
  {
    text: "On 14 November 2017, a group of students from the Swedish Defence University visited Joint Force Command Brunssum.",
    visits: ["group of students from the Swedish Defence University > NL 2017-11-14"],
  },
  {
    text: "A group of students from the Baltic Defence College visited NATO Headquarters on 6 March 2018.",
    visits: ["group of students from the Baltic Defence College > BE 2018-03-06"],
  },
  {
    text: "Students of the Royal College of Defence Studies visited SHAPE on 9 May 2017.",
    visits: ["Students of the Royal College of Defence Studies > BE 2017-05-09"],
  },
  {
    text: "The NATO Defense College Senior Course 130 visited Allied Maritime Command in Northwood on 2 May 2017.",
    visits: ["NATO Defense College Senior Course > GB 2017-05-02"],
  },
  {
    text: "A group of students from the Baltic Defence College praised Latvia for its hospitality.",
    visits: [],
  },
];
