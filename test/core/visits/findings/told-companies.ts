import type { Told } from "./told.ts";

/** Unnamed companies and standing bodies that come together, and whom others tell of beside them. */
export const TOLD_COMPANIES: readonly Told[] = [
  {
    text: "Representatives of 22 partner nations met at NATO Headquarters on 12 March 2014.",
    published: "2014-03-12",
    visits: ["Representatives of 22 partner nations > BE 2014-03-12"],
  },
  {
    text: "On 12 March 2014, senior representatives from across the Alliance gathered in Lisbon, Portugal.",
    published: "2014-03-12",
    visits: ["senior representatives from across the Alliance > PT 2014-03-12"],
  },
  {
    text: "Around 100 experts from Allied and partner nations attended a conference on energy security in Split (Croatia) on 12 and 13 March 2014.",
    published: "2014-03-14",
    visits: ["experts from Allied and partner nations > HR 2014-03-12..2014-03-13"],
  },
  {
    text: "Some 80 experts gathered in Ohrid (North Macedonia) on 12 March 2019 to discuss cyber defence.",
    published: "2019-03-14",
    visits: ["experts > MK 2019-03-12"],
  },
  {
    text: "A group of some 25 invited guests from academia visited NATO Headquarters on 12 March 2019.",
    published: "2019-03-14",
    visits: ["group of invited guests from academia > BE 2019-03-12"],
  },
  {
    text: "NATO’s national experts on munitions safety met in Bergen, Norway, from 4 to 6 June 2018.",
    published: "2018-06-08",
    visits: ["NATO’s national experts > NO 2018-06-04..2018-06-06"],
  },
  {
    text: "Envoys from seven Gulf and Mediterranean nations were received at NATO Headquarters on 6 June 2018.",
    published: "2018-06-08",
    visits: ["Envoys from seven Gulf and Mediterranean nations > BE 2018-06-06"],
  },
  {
    text: "On 6 June 2018, more than 70 participants from 18 countries came to NATO Headquarters for a seminar on civil preparedness.",
    published: "2018-06-08",
    visits: ["participants from 18 countries > BE 2018-06-06"],
  },
  {
    text: "NATO Foreign Ministers are meeting in Antalya today.",
    published: "2015-05-13",
    visits: ["NATO Foreign Ministers > TR 2015-05-13"],
  },
  {
    text: "NATO Defence Ministers concluded two days of talks in Bratislava on 6 February 2009.",
    published: "2009-02-06",
    visits: ["NATO Defence Ministers > SK"],
  },
  {
    text: "Allied Foreign Ministers wrapped up two days of meetings in Oslo today.",
    published: "2023-06-01",
    visits: ["Allied Foreign Ministers > NO"],
  },
  {
    text: "The 30 Chiefs of Defence are meeting in Athens, Greece, on 18 September 2021.",
    published: "2021-09-18",
    visits: ["Chiefs of Defence > GR 2021-09-18"],
  },
  {
    text: "Experts from 28 nations have warned of hybrid threats to Croatia.",
    published: "2021-09-18",
    visits: [],
  },
  {
    text: "Croatian experts gathered in Split (Croatia) on 12 March 2019.",
    published: "2019-03-14",
    visits: [],
  },
  {
    text: "Some 80 experts will gather online on 12 March 2021 for a workshop hosted by Croatia.",
    published: "2021-03-01",
    visits: [],
  },
  {
    text: "EU Foreign Ministers are meeting in Luxembourg today.",
    published: "2021-03-01",
    visits: [],
  },
  {
    text: "NATO Foreign Ministers are meeting at NATO Headquarters in Brussels today.",
    published: "2021-03-23",
    visits: ["NATO Foreign Ministers > BE 2021-03-23"],
  },
  {
    text: "NATO’s Pipeline Committee held its 45th plenary in Porto, Portugal, on 8 October 2015.",
    published: "2015-10-10",
    visits: ["Pipeline Committee > PT 2015-10-08"],
  },
  {
    text: "The plenary meeting of the Civil-Military Planning Board took place in Gdańsk, Poland, from 8 to 9 October 2015.",
    published: "2015-10-10",
    visits: ["Civil-Military Planning Board > PL 2015-10-08..2015-10-09"],
  },
  {
    text: "From 8 to 9 October 2015, the Aviation Committee convened for its 7th plenary session in Ljubljana, Slovenia.",
    published: "2015-10-10",
    visits: ["Aviation Committee > SI 2015-10-08..2015-10-09"],
  },
  {
    text: "On 8 October 2015, the 30th plenary session of the Logistics Committee was held in Zagreb, Croatia.",
    published: "2015-10-10",
    visits: ["Logistics Committee > HR 2015-10-08"],
  },
  {
    text: "The Norwegian Nobel Committee held its 45th plenary in Oslo on 8 October 2015.",
    published: "2015-10-10",
    visits: [],
  },
  {
    text: "On 16 September 2021, senior leaders and experts from 30 Allied nations came together in Stavanger, Norway.",
    published: "2021-09-17",
    visits: ["experts from 30 Allied nations > NO 2021-09-16"],
  },
  {
    text: "A delegation of 15 cadets from the Hellenic Army Academy visited NATO Headquarters on 16 September 2021.",
    published: "2021-09-17",
    visits: ["delegation of 15 cadets > BE 2021-09-16"],
  },
  {
    text: "More than one hundred representatives from Allies and partners attended a seminar on human security in Sarajevo (Bosnia and Herzegovina) from 16 to 17 September 2019.",
    published: "2019-09-18",
    visits: ["representatives from Allies and partners > BA 2019-09-16..2019-09-17"],
  },
  {
    text: "Twenty journalists from Central Asia were welcomed at NATO Headquarters on 16 September 2014.",
    published: "2014-09-18",
    visits: ["journalists from Central Asia > BE 2014-09-16"],
  },
  {
    text: "Students from across the Alliance were received at NATO Headquarters on 16 September 2014.",
    published: "2014-09-18",
    visits: ["Students from across the Alliance > BE 2014-09-16"],
  },
  {
    text: "High-level envoys from the Gulf states held talks at NATO Headquarters on 16 September 2014.",
    published: "2014-09-18",
    visits: ["envoys from the Gulf states > BE 2014-09-16"],
  },
  {
    text: "NATO Defence Ministers are meeting in Antalya, Turkey, today (13 May 2015).",
    published: "2015-05-13",
    visits: ["NATO Defence Ministers > TR 2015-05-13"],
  },
  {
    text: "Allied Defence Ministers concluded two days of talks in Lisbon on Friday.",
    published: "2010-10-15",
    visits: ["Allied Defence Ministers > PT"],
  },
  {
    text: "On 16 September 2014, the Committee on Gender Perspectives held its annual conference in Madrid, Spain.",
    published: "2014-09-18",
    visits: ["Committee on Gender Perspectives > ES 2014-09-16"],
  },
  {
    text: "The NATO Medical Committee held its 45th plenary session at the Military Academy in Lisbon, Portugal from 16 to 18 September 2014.",
    published: "2014-09-18",
    visits: ["Medical Committee > PT 2014-09-16..2014-09-18"],
  },
  {
    text: "The Transport Planning Group’s 62nd plenary meeting took place in Oslo, Norway on 16 September 2014.",
    published: "2014-09-18",
    visits: ["Transport Planning Group > NO 2014-09-16"],
  },
  {
    text: "The 12th plenary meeting of the NATO Resilience Committee took place from 16 to 18 September 2014 in Vilnius.",
    published: "2014-09-18",
    visits: ["Resilience Committee > LT 2014-09-16..2014-09-18"],
  },
  {
    text: "On 7 February 2024, Admiral Rob Bauer delivered the opening address at the Rome Atlantic Forum.\n\nThe Forum gathers experts each year.\n\nAdmiral Bauer, who spoke via videolink, highlighted deterrence.",
    published: "2024-02-08",
    visits: [],
  },
  {
    text: "Mircea Geoană presented on 14 March 2023 the package adopted by heads of state in Madrid to experts.",
    published: "2023-03-14",
    visits: [],
  },
  {
    text: "Sixty experts from Allies, partners and industry came together at NATO Headquarters on 4 June 2019 for a workshop.",
    published: "2019-06-05",
    visits: ["experts from Allies > BE 2019-06-04"],
  },
  {
    text: "On 4 June 2019, a group of 20 Georgian students visited NATO Headquarters.",
    published: "2019-06-05",
    visits: ["group of Georgian students > BE 2019-06-04"],
  },
  {
    text: "NATO’s senior cyber officials gathered in Reykjavik (Iceland) on 4 June 2019.",
    published: "2019-06-05",
    visits: ["senior cyber officials > IS 2019-06-04"],
  },
  {
    text: "Representatives of all Allied nations and 11 partner countries met in Bucharest, Romania, on 4 June 2019 to discuss standardization.",
    published: "2019-06-05",
    visits: ["Representatives of all Allied nations > RO 2019-06-04"],
  },
  {
    text: "About 150 delegates from 40 countries attended the annual conference on arms control in Kraków (Poland) on 4 and 5 June 2019.",
    published: "2019-06-06",
    visits: ["delegates from 40 countries > PL 2019-06-04..2019-06-05"],
  },
  {
    text: "Around 60 scientists from Allied and Mediterranean Dialogue countries took part in a workshop in Rabat, Morocco, from 4 to 5 June 2019.",
    published: "2019-06-06",
    visits: ["scientists from Allied > MA 2019-06-04..2019-06-05"],
  },
  {
    text: "Ukrainian experts were trained in Kyiv on 4 June 2019.",
    published: "2019-06-06",
    visits: [],
  },
  {
    text: "Experts from 20 nations met online on 4 June 2020; the workshop was organised by Spain.",
    published: "2020-06-06",
    visits: [],
  },
  {
    text: "Foreign Ministers from the 28 Allies are gathering in Antalya today to discuss Ukraine.",
    published: "2015-05-13",
    visits: ["Foreign Ministers > TR 2015-05-13"],
  },
  {
    text: "NATO Ministers of Defence wrapped up a two-day meeting in Budapest on 10 October 2009.",
    published: "2009-10-10",
    visits: ["Ministers of Defence > HU"],
  },
  {
    text: "NATO leaders are meeting in Chicago today.",
    published: "2012-05-20",
    visits: [],
  },
  {
    text: "The Committee for Standardization convened its 12th plenary in Prague on 4 June 2019.",
    published: "2019-06-05",
    visits: ["Committee for Standardization > CZ 2019-06-04"],
  },
  {
    text: "The NATO Air Defence Committee convened its annual plenary meeting at NATO Headquarters on 4 June 2019, with representatives of 12 partner nations.",
    published: "2019-06-05",
    visits: ["Representatives of 12 partner nations > BE 2019-06-04"],
  },
  {
    text: "The European Parliament’s Committee on Security and Defence convened in Warsaw on 4 June 2019.",
    published: "2019-06-05",
    visits: [],
  },
  {
    text: "On 9 October 2019, the 5th NATO Industry Forum plenary took place in Washington.",
    published: "2019-10-09",
    visits: [],
  },
  {
    text: "On 1 December 2021, experts from Allies and Ukraine discussed progress.",
    published: "2021-12-02",
    visits: [],
  },
  {
    text: "Participants from 30 nations trained in Lithuania during the exercise on 1 December 2021.",
    published: "2021-12-02",
    visits: [],
  },
  {
    text: "The guests were received at NATO Headquarters on 1 December 2021.",
    published: "2021-12-02",
    visits: [],
  },
  {
    text: "The Netherlands hosted partners; guests met in The Hague on 1 December 2021.",
    published: "2021-12-02",
    visits: [],
  },
  {
    text: "Romania and Poland held talks in Warsaw on 1 December 2021.",
    published: "2021-12-02",
    visits: [],
  },
];
