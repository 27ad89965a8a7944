import type { Told } from "./told.ts";

/** Groups of unnamed people whom a house hosts or receives, or a course trains. */
export const TOLD_HOSTED_GROUPS: readonly Told[] = [
  {
    text: "Ottawa, 4–6 June 2018 – The NATO Committee of the Chiefs of Military Veterinary Services (CVETS) convened its 12th Plenary Meeting – hosted by Canada – with partners.",
    published: "2018-06-08",
    visits: [
      "NATO Committee of the Chiefs of Military Veterinary Services > CA 2018-06-04..2018-06-06",
    ],
  },
  {
    text: "NATO’s Integrity Programme hosted the biennial conference from 4 to 6 June 2018 in Ottawa.\n\nThe conference marked its fifth anniversary and attracted more than 90 participants from NATO and partner nations.",
    published: "2018-06-08",
    visits: ["participants from NATO and partner nations > CA 2018-06-04..2018-06-06"],
  },
  {
    text: "Allied Joint Force Command Naples hosted a Partnership Conference, on Wednesday, 6 June 2018.\n\nThe conference brought together partners and representatives from across NATO.",
    published: "2018-06-08",
    visits: ["representatives from across NATO > IT 2018-06-06"],
  },
  {
    text: "Allied Land Command (LANDCOM) in Izmir hosted students from the Spanish Army War College on 6 June 2018.",
    published: "2018-06-08",
    visits: ["students from the Spanish Army War College > TR 2018-06-06"],
  },
  {
    text: "On 9 November, the Human Security Workshop brought together experts from 18 Allied and partner nations at NATO Headquarters.",
    published: "2018-11-10",
    visits: ["experts from 18 Allied and partner nations > BE 2018-11-09"],
  },
  {
    text: "On 8 November 2018, NATO hosted representatives of twelve partner countries at its Headquarters to discuss cyber defence.",
    published: "2018-11-10",
    visits: ["representatives of twelve partner countries > BE 2018-11-08"],
  },
  {
    text: "NATO’s Public Diplomacy Division welcomed a group of students from the Korean National Defense University to NATO HQ on 8 November 2018.",
    published: "2018-11-10",
    visits: ["group of students from the Korean National Defense University > BE 2018-11-08"],
  },
  {
    text: "The 12th Annual Meeting of the NATO Standardization Managers took place in Tirana, hosted by the Albanian Ministry of Defence, from 6 to 8 May 2019.",
    published: "2019-05-10",
    visits: ["NATO Standardization Managers > AL 2019-05-06..2019-05-08"],
  },
  {
    text: "Journalists from Georgia were received at NATO Headquarters on 7 June 2016.",
    published: "2016-06-10",
    visits: ["Journalists from Georgia > BE 2016-06-07"],
  },
  {
    text: "On 7 June 2016, officers from 15 partner nations took part in the orientation course at the NATO School in Oberammergau, Germany.",
    published: "2016-06-10",
    visits: ["officers from 15 partner nations > DE 2016-06-07"],
  },
  {
    text: "On 7 June 2016, Tunisian medics completed a training course in Lithuania organised by NATO.",
    published: "2016-06-10",
    visits: ["Tunisian medics > LT 2016-06-07"],
  },
  {
    text: "The Secretary General welcomed a bipartisan delegation from the US House of Representatives to NATO Headquarters on 18 April 2018.",
    published: "2018-04-20",
    visits: ["delegation from the US House of Representatives > BE 2018-04-18"],
  },
  {
    text: "NATO’s Allied Command Transformation hosted the annual Legal Conference in Norfolk, Virginia from 16 to 19 April 2018, bringing together lawyers from 30 nations.",
    published: "2018-04-20",
    visits: ["lawyers from 30 nations > US 2018-04-16..2018-04-19"],
  },
  {
    text: "Afghan parliamentarians were welcomed to NATO Headquarters by the Senior Civilian Representative on 18 April 2018.",
    published: "2018-04-20",
    visits: ["Afghan parliamentarians > BE 2018-04-18"],
  },
  {
    text: "On Wednesday (18 April 2018), NATO’s Assistant Secretary General for Operations briefed a delegation of Pakistani officers at NATO Headquarters.",
    published: "2018-04-20",
    visits: ["delegation of Pakistani officers > BE 2018-04-18"],
  },
  {
    text: "The Supreme Allied Commander Europe hosted Chiefs of Defence from Central Asian countries at SHAPE on 18 April 2018.",
    published: "2018-04-20",
    visits: ["Chiefs of Defence from Central Asian countries > BE 2018-04-18"],
  },
  {
    text: "Allied Air Command welcomed cadets from the Turkish Air Force Academy to Ramstein, Germany, on 18 April 2018.",
    published: "2018-04-20",
    visits: ["cadets from the Turkish Air Force Academy > DE 2018-04-18"],
  },
  {
    text: "The course, which took place from 9 to 13 April 2018 in Ankara, Turkey, brought together 25 officers from Iraq.",
    published: "2018-04-20",
    visits: ["officers from Iraq > TR 2018-04-09..2018-04-13"],
  },
  {
    text: "Some 30 Iraqi trainees travelled to Ankara on 9 April 2018 for a course on medicine.",
    published: "2018-04-20",
    visits: ["Iraqi trainees > TR 2018-04-09"],
  },
  {
    text: "On 12 March 2019, NATO Headquarters hosted the second Cyber Dialogue, with the participation of experts from industry and 26 Allied nations.",
    published: "2019-03-15",
    visits: ["experts from industry and 26 Allied nations > BE 2019-03-12"],
  },
  {
    text: "On 12 March 2019, 22 Moldovan journalists were briefed at NATO Headquarters by the Deputy Assistant Secretary General.",
    published: "2019-03-15",
    visits: ["Moldovan journalists > BE 2019-03-12"],
  },
  {
    text: "Senior officers from the Bangladesh National Defence College were received at NATO Headquarters on 12 March 2019.",
    published: "2019-03-15",
    visits: ["Senior officers from the Bangladesh National Defence College > BE 2019-03-12"],
  },
  {
    text: "The 30th meeting of the Air Force Armaments Group was hosted by Denmark in Aalborg from 11 to 13 March 2019.",
    published: "2019-03-15",
    visits: ["Air Force Armaments Group > DK 2019-03-11..2019-03-13"],
  },
  {
    text: "Jordanian women officers completed a course in Madrid, Spain on 12 March 2019.",
    published: "2019-03-15",
    visits: ["Jordanian women officers > ES 2019-03-12"],
  },
  {
    text: "Allied Land Command (LANDCOM) hosted Allied nations’ corps commanders, planners and other senior leaders for its autumn conference at its headquarters in Izmir, Türkiye, October 4-6.",
    published: "2022-10-07",
    visits: ["Allied nations’ corps commanders > TR 2022-10-04..2022-10-06"],
  },
  {
    text: "Yesterday Allied Air Command held its Space Conference at its headquarters in Ramstein, welcoming some 40 air planners, engineers and other specialists from Allied nations.",
    published: "2022-10-07",
    visits: ["planners, engineers > DE 2022-10-06"],
  },
  {
    text: "The Institute in Sofia hosted some 30 experts from 12 Allied and partner nations on 10 and 11 May 2022.",
    published: "2022-05-12",
    visits: ["experts from 12 Allied and partner nations > BG 2022-05-10..2022-05-11"],
  },
  {
    text: "Brunssum, The Netherlands – Major General Piotr Nowak, Headquarters Joint Force Command Brunssum (JFC Brunssum) Chief of Staff, hosted a delegation from Latvia’s Parliamentary Defence Committee, 9 May, 2022.",
    published: "2022-05-12",
    visits: ["delegation from Latvia’s Parliamentary Defence Committee > NL 2022-05-09"],
  },
  {
    text: "The institute in Sofia has hosted experts from 12 Allied nations since 10 May 2022.",
    published: "2022-05-12",
    visits: [],
  },
  {
    text: "The ministers welcomed the advice of experts from 20 nations, presented in Riga on 10 May 2022.",
    published: "2022-05-12",
    visits: [],
  },
  {
    text: "On 10 May 2022, the Centre in Riga hosted representatives from 20 partner nations for an online workshop.",
    published: "2022-05-12",
    visits: [],
  },
  {
    text: "Allied Joint Force Command Brunssum hosted the Higher Command Studies Course of the Baltic Defence College on 16 March 2022. Brigadier General Alar Tamm, Commandant of the College, was welcomed by the Chief of Staff, Lieutenant General Jan Nowak.",
    published: "2022-03-20",
    visits: [
      "Higher Command Studies Course of the Baltic Defence College > NL 2022-03-16",
      "Alar Tamm > NL 2022-03-16",
    ],
  },
  {
    text: "The Estonian Military Academy in Tartu hosted the Higher Command Studies Course of the Baltic Defence College on 16 March 2022.",
    published: "2022-03-20",
    visits: [],
  },
  {
    text: "The Commandant of the College, General Jan Nowak, was received by the Polish President on 16 March 2022.",
    published: "2022-03-20",
    visits: [],
  },
  {
    text: "On 2 July 2018, NATO ENSEC COE welcomed a joint delegation of officials from US think tanks.",
    published: "2018-07-03",
    visits: ["joint delegation > LT 2018-07-02"],
  },
  {
    text: "The NATO Parliamentary Assembly gathered NATO member state and partner parliamentarians in Tirana from 22 to 24 October 2018 to discuss energy.",
    published: "2018-10-25",
    visits: ["NATO member state and partner parliamentarians > AL 2018-10-22..2018-10-24"],
  },
  {
    text: "MARCOM played host to the Chief of the Finnish Navy, Rear Admiral Jori Harju, on 9 March 2023.",
    published: "2023-03-10",
    visits: ["Jori Harju > GB 2023-03-09"],
  },
  {
    text: "A team of experts from NATO’s Science Programme conducted a peer review in Amman from 12 to 16 June 2023.",
    published: "2023-06-17",
    visits: ["team of experts from NATO’s Science Programme > JO 2023-06-12..2023-06-16"],
  },
  {
    text: "The database brought together scientists from 20 nations and was launched in Tallinn on 4 May 2023.",
    published: "2023-05-05",
    visits: [],
  },
  {
    text: "A team of experts from the University of Tartu conducted a survey in Narva on 4 May 2023.",
    published: "2023-05-05",
    visits: [],
  },
  {
    text: "Lithuania welcomed officers and soldiers from the German brigade to Vilnius on 4 May 2023 as part of the deployment.",
    published: "2023-05-05",
    visits: [],
  },
  {
    text: "NATO Defence Ministers meet in Brussels today by secure video conference.",
    published: "2023-05-05",
    visits: [],
  },
  {
    text: "Vicenza, Italy – The Director of the Centre, Colonel Giuseppe De Magistris, welcomed Colonel Mario Conti, Commander of the 7th Regiment, on 17 May 2018.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "Vicenza, Italy – The Director of the Centre, Colonel Giuseppe De Magistris, welcomed General Salvatore Farina, Commander of Allied Joint Force Command Brunssum, on 17 May 2018.",
    published: "2018-05-18",
    visits: ["Salvatore Farina > IT 2018-05-17"],
  },
  {
    text: "On 17 May 2018 Colonel Mario Conti, Commander of the 7th Regiment, was hosted by the Stability Policing Centre of Excellence.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "On 17 May 2018 the mayor of Stavanger was received by the Joint Warfare Centre.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "On 17 May 2018 guests from Stavanger were welcomed by the Joint Warfare Centre.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "Students from the University of Oslo visited the Joint Warfare Centre in Stavanger on 17 May 2018.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "The Committee concluded its work on Kosovo on 17 May 2018.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "Experts from 20 nations shared their data on Ukraine at the push of a button on 17 May 2018.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "The delegation was led by Minister Jan Nowak. They were joined by Minister Ana Silva.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "The conference was held in Warsaw on 17 May 2018. The award was presented by the Polish President, Andrzej Duda.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "The conference was held in Warsaw on 17 May 2018. Ministers were joined by the Slovak President, Andrej Kiska, by video link.",
    published: "2018-05-18",
    visits: [],
  },
];
