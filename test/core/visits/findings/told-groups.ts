import type { Told } from "./told.ts";

/** Groups of unnamed people and bodies that come together, attend, visit, or are received. */
export const TOLD_GROUPS: readonly Told[] = [
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
    text: "Ottawa, 4–6 June 2018 – The NATO Committee of the Chiefs of Military Veterinary Services (CVETS) convened its 12th Plenary Meeting – hosted by Canada – with partners.",
    published: "2018-06-08",
    visits: [
      "NATO Committee of the Chiefs of Military Veterinary Services > CA 2018-06-04..2018-06-06",
    ],
  },
  {
    text: "The Committee of the Chiefs of Military Medical Training in NATO held its 9th plenary meeting at NATO Headquarters on 5 to 7 June 2018.",
    published: "2018-06-08",
    visits: [
      "Committee of the Chiefs of Military Medical Training in NATO > BE 2018-06-05..2018-06-07",
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
    text: "A major space conference got underway in Norway on Monday (4 June 2018), as senior experts from more than 30 countries and organizations gathered to discuss satellites.",
    published: "2018-06-08",
    visits: ["senior experts from more than 30 countries and organizations > NO 2018-06-04"],
  },
  {
    text: "Top national officials in charge of railways gathered for their yearly conference on 6 June in Zagreb, Croatia.",
    published: "2018-06-08",
    visits: ["Top national officials in charge of railways > HR 2018-06-06"],
  },
  {
    text: "Allied Land Command (LANDCOM) in Izmir hosted students from the Spanish Army War College on 6 June 2018.",
    published: "2018-06-08",
    visits: ["students from the Spanish Army War College > TR 2018-06-06"],
  },
  {
    text: "The Civil Society Advisory Panel on Children met for the first time on 6 June 2018, in Brussels.",
    published: "2018-06-08",
    visits: ["Civil Society Advisory Panel on Children > BE 2018-06-06"],
  },
  {
    text: "NATO Regional Course 9 visited Amman, Jordan, on 6 June 2018.",
    published: "2018-06-08",
    visits: ["Regional Course 9 > JO 2018-06-06"],
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
    text: "The Logistics Committee held its 57th Plenary Session in Bergen, Norway, on 8 and 9 May 2019.",
    published: "2019-05-10",
    visits: ["Logistics Committee > NO 2019-05-08..2019-05-09"],
  },
  {
    text: "The 12th Annual Meeting of the NATO Standardization Managers took place in Tirana, hosted by the Albanian Ministry of Defence, from 6 to 8 May 2019.",
    published: "2019-05-10",
    visits: ["NATO Standardization Managers > AL 2019-05-06..2019-05-08"],
  },
  {
    text: "NATO Chiefs of Defence are meeting in Athens today for the annual Military Committee Conference.",
    published: "2019-05-10",
    visits: ["NATO Chiefs of Defence > GR 2019-05-10"],
  },
  {
    text: "The North Atlantic Council visited Stockholm on 9 May 2019 and met members of the Swedish government.",
    published: "2019-05-10",
    visits: ["North Atlantic Council > SE 2019-05-09"],
  },
  {
    text: "NATO Defence Ministers will meet at NATO Headquarters on 15 and 16 June.",
    published: "2016-06-10",
    visits: ["NATO Defence Ministers > BE 2016-06-15..2016-06-16 planned"],
  },
  {
    text: "NATO Senior Course 128 will be at NATO Headquarters on 15 June.",
    published: "2016-06-10",
    visits: ["Senior Course 128 > BE 2016-06-15 planned"],
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
    text: "Young people from across the Alliance came together in Lisbon on 7 June 2016 to discuss the future of NATO.",
    published: "2016-06-10",
    visits: ["Young people from across the Alliance > PT 2016-06-07"],
  },
  {
    text: "A group of journalists from the Western Balkans toured NATO Headquarters on 7 June 2016 and were briefed by officials.",
    published: "2016-06-10",
    visits: ["group of journalists from the Western Balkans > BE 2016-06-07"],
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
    text: "Senior representatives from the nuclear, chemical and medical communities of 28 Allies convened in Prague on 7 June 2016.",
    published: "2016-06-10",
    visits: [
      "Senior representatives from the nuclear, chemical and medical communities of 28 Allies > CZ 2016-06-07",
    ],
  },
  {
    text: "Gender advisers from Allied armed forces attended a seminar in Stockholm, Sweden, from 6 to 8 June 2016.",
    published: "2016-06-10",
    visits: ["Gender advisers from Allied armed forces > SE 2016-06-06..2016-06-08"],
  },
  {
    text: "The Conference of Commandants, held in Kyiv from 6 to 8 June 2016, was attended by 80 heads of defence academies from 35 nations.",
    published: "2016-06-10",
    visits: ["heads of defence academies from 35 nations > UA 2016-06-06..2016-06-08"],
  },
  {
    text: "The two-day meeting at NATO Headquarters (6-7 June 2016) gathered policy advisers from capitals and partner nations.",
    published: "2016-06-10",
    visits: ["policy advisers from capitals and partner nations > BE 2016-06-06..2016-06-07"],
  },
  {
    text: "Meeting in Brussels on 7 June 2016, NATO Foreign Ministers agreed to enhance support for Ukraine.",
    published: "2016-06-10",
    visits: ["NATO Foreign Ministers > BE 2016-06-07"],
  },
  {
    text: "On 7 June 2016, Tunisian medics completed a training course in Lithuania organised by NATO.",
    published: "2016-06-10",
    visits: ["Tunisian medics > LT 2016-06-07"],
  },
  {
    text: "A team of NATO experts was in Nouakchott, Mauritania, from 1 to 3 June 2016 to assess ammunition depots.",
    published: "2016-06-10",
    visits: ["team of NATO experts > MR 2016-06-01..2016-06-03"],
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
    text: "NATO’s Deputies Committee visited Kyiv on 7 June 2016.",
    published: "2016-06-10",
    visits: ["Deputies Committee > UA 2016-06-07"],
  },
  {
    text: "Policy directors from Allied capitals met in Brussels on 7 June 2016 to discuss burden-sharing.",
    published: "2016-06-10",
    visits: ["Policy directors from Allied capitals > BE 2016-06-07"],
  },
  {
    text: "National cyber coordinators from all Allies will gather in Tallinn on 20 June 2016.",
    published: "2016-06-10",
    visits: ["cyber coordinators from all Allies > EE 2016-06-20 planned"],
  },
  {
    text: "The seminar, which took place in Amman, Jordan on 7 June 2016, was attended by officials from Iraq, Tunisia and Egypt.",
    published: "2016-06-10",
    visits: ["officials from Iraq > JO 2016-06-07"],
  },
  {
    text: "A delegation from the Royal College of Defence Studies, London, visited Allied Joint Force Command Naples on 7 June 2016.",
    published: "2016-06-10",
    visits: ["delegation from the Royal College of Defence Studies > IT 2016-06-07"],
  },
  {
    text: "More than 150 participants from Allies, partner countries and international organisations gathered in Copenhagen on 18 and 19 April 2018 for the annual conference on disarmament.",
    published: "2018-04-20",
    visits: [
      "participants from Allies, partner countries and international organisations > DK 2018-04-18..2018-04-19",
    ],
  },
  {
    text: "A delegation of senior officials from the Ministry of Defence of Kazakhstan visited NATO Headquarters from 3 to 5 April 2018 for staff talks.",
    published: "2018-04-20",
    visits: [
      "delegation of senior officials from the Ministry of Defence of Kazakhstan > BE 2018-04-03..2018-04-05",
    ],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller met a group of young professionals from Bosnia and Herzegovina at NATO Headquarters on 18 April 2018.",
    published: "2018-04-20",
    visits: ["group of young professionals from Bosnia and Herzegovina > BE 2018-04-18"],
  },
  {
    text: "The Secretary General welcomed a bipartisan delegation from the US House of Representatives to NATO Headquarters on 18 April 2018.",
    published: "2018-04-20",
    visits: ["delegation from the US House of Representatives > BE 2018-04-18"],
  },
  {
    text: "A group of 20 students from the University of Belgrade came to NATO Headquarters on 18 April 2018 to learn about the partnership.",
    published: "2018-04-20",
    visits: ["students from the University of Belgrade > BE 2018-04-18"],
  },
  {
    text: "NATO’s Allied Command Transformation hosted the annual Legal Conference in Norfolk, Virginia from 16 to 19 April 2018, bringing together lawyers from 30 nations.",
    published: "2018-04-20",
    visits: ["lawyers from 30 nations > US 2018-04-16..2018-04-19"],
  },
  {
    text: "Directors of the NATO-accredited Centres of Excellence met in Vyškov, Czech Republic on 18 April 2018.",
    published: "2018-04-20",
    visits: ["Directors of the NATO-accredited Centres of Excellence > CZ 2018-04-18"],
  },
  {
    text: "The Steering Committee of the Trust Fund convened in Kyiv, Ukraine on 18 April 2018.",
    published: "2018-04-20",
    visits: ["Steering Committee of the Trust Fund > UA 2018-04-18"],
  },
  {
    text: "The heads of military intelligence of NATO Allies met in Budapest from 17 to 18 April 2018.",
    published: "2018-04-20",
    visits: ["heads of military intelligence of NATO Allies > HU 2018-04-17..2018-04-18"],
  },
  {
    text: "From 16 to 20 April 2018, 30 mid-level officers from Mediterranean Dialogue countries attended a course at the NATO Defense College in Rome.",
    published: "2018-04-20",
    visits: [
      "mid-level officers from Mediterranean Dialogue countries > IT 2018-04-16..2018-04-20",
    ],
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
    text: "Around 40 students and faculty from the Canadian Forces College visited Joint Force Command Naples on 18 April 2018.",
    published: "2018-04-20",
    visits: ["students and faculty from the Canadian Forces College > IT 2018-04-18"],
  },
  {
    text: "The Political Committee travelled to Skopje on 18 April 2018 for consultations.",
    published: "2018-04-20",
    visits: ["Political Committee > MK 2018-04-18"],
  },
  {
    text: "A NATO advisory team visited Tunis from 16 to 18 April 2018 to help prepare the next package.",
    published: "2018-04-20",
    visits: ["NATO advisory team > TN 2018-04-16..2018-04-18"],
  },
  {
    text: "Members of the Norwegian Parliament’s Defence Committee were at NATO Headquarters on 18 April 2018.",
    published: "2018-04-20",
    visits: ["Members of the Norwegian Parliament’s Defence Committee > BE 2018-04-18"],
  },
  {
    text: "NATO staff and Swiss experts held a two-day seminar in Geneva on 17 and 18 April 2018.",
    published: "2018-04-20",
    visits: ["NATO staff > CH 2018-04-17..2018-04-18"],
  },
  {
    text: "Allied and partner scientists are meeting this week (16-20 April 2018) in Toledo, Spain.",
    published: "2018-04-20",
    visits: ["Allied and partner scientists > ES 2018-04-16..2018-04-20"],
  },
  {
    text: "NATO foreign ministers meet in Brussels on 27 April 2018 to prepare the summit.",
    published: "2018-04-20",
    visits: ["NATO foreign ministers > BE 2018-04-27 planned"],
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
    text: "Resilience experts from Finland, Norway and Sweden met their Allied counterparts in Oslo on 18 April 2018.",
    published: "2018-04-20",
    visits: ["Resilience experts from Finland, Norway and Sweden > NO 2018-04-18"],
  },
  {
    text: "Twelve journalists from Ukraine’s regions spent two days at NATO Headquarters (17-18 April 2018).",
    published: "2018-04-20",
    visits: ["journalists from Ukraine’s regions > BE 2018-04-17..2018-04-18"],
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
    text: "A delegation of Armenian members of parliament visited NATO Headquarters on 12 March 2019.",
    published: "2019-03-15",
    visits: ["delegation of Armenian members of parliament > BE 2019-03-12"],
  },
  {
    text: "On 12 March 2019, NATO Headquarters hosted the second Cyber Dialogue, with the participation of experts from industry and 26 Allied nations.",
    published: "2019-03-15",
    visits: ["experts from industry and 26 Allied nations > BE 2019-03-12"],
  },
  {
    text: "Defence planners from Sweden and Finland met with NATO staff in Mons, Belgium, on 12 March 2019.",
    published: "2019-03-15",
    visits: ["Defence planners from Sweden and Finland > BE 2019-03-12"],
  },
  {
    text: "The NATO Conference of National Cyber Commanders was held in Ottawa, Canada, on 12 and 13 March 2019, gathering commanders from 22 Allies.",
    published: "2019-03-15",
    visits: ["commanders from 22 Allies > CA 2019-03-12..2019-03-13"],
  },
  {
    text: "From 11 to 13 March 2019, Egyptian and Jordanian military lawyers attended a seminar at the NATO School in Oberammergau.",
    published: "2019-03-15",
    visits: ["Egyptian and Jordanian military lawyers > DE 2019-03-11..2019-03-13"],
  },
  {
    text: "Some 60 young leaders from Allied and partner countries gathered in Ljubljana this week (11-13 March 2019) for the youth summit.",
    published: "2019-03-15",
    visits: ["young leaders from Allied and partner countries > SI 2019-03-11..2019-03-13"],
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
    text: "NATO Ambassadors visited the Centre of Excellence in Helsinki, Finland, on 12 March 2019.",
    published: "2019-03-15",
    visits: ["NATO Ambassadors > FI 2019-03-12"],
  },
  {
    text: "The Chiefs of Defence of the Allies will convene at NATO Headquarters in Brussels on 21 May 2019.",
    published: "2019-03-15",
    visits: ["Chiefs of Defence of the Allies > BE 2019-05-21 planned"],
  },
  {
    text: "On 12 March 2019, 22 Moldovan journalists were briefed at NATO Headquarters by the Deputy Assistant Secretary General.",
    published: "2019-03-15",
    visits: ["Moldovan journalists > BE 2019-03-12"],
  },
  {
    text: "A high-level delegation from the League of Arab States visited NATO on 12 March 2019.",
    published: "2019-03-15",
    visits: ["delegation from the League of Arab States > BE 2019-03-12"],
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
    text: "The Deputy Secretary General spoke to a group of students from Harvard University at NATO HQ on 12 March 2019.",
    published: "2019-03-15",
    visits: ["group of students from Harvard University > BE 2019-03-12"],
  },
  {
    text: "The Ukrainian delegation, composed of 12 experts, arrived in Tallinn on 12 March 2019 for a cyber workshop.",
    published: "2019-03-15",
    visits: ["Ukrainian delegation > EE 2019-03-12"],
  },
  {
    text: "Policy experts gathered at the Royal Military Academy in Copenhagen, Denmark on 12 March 2019.",
    published: "2019-03-15",
    visits: ["Policy experts > DK 2019-03-12"],
  },
  {
    text: "NATO and Japanese officials met in Tokyo on 12 March 2019 for staff talks.",
    published: "2019-03-15",
    visits: ["NATO officials > JP 2019-03-12"],
  },
  {
    text: "Experts from NATO’s Allied Command Transformation and Swedish officials met in Stockholm on 12 March 2019.",
    published: "2019-03-15",
    visits: ["Experts from NATO’s Allied Command Transformation > SE 2019-03-12"],
  },
  {
    text: "The NATO Youth Forum, attended by students from 20 countries, took place in Budapest, Hungary, on 12 March 2019.",
    published: "2019-03-15",
    visits: ["students from 20 countries > HU 2019-03-12"],
  },
  {
    text: "Specialists of the NATO Support and Procurement Agency visited Tirana from 11 to 13 March 2019 to inspect the depots.",
    published: "2019-03-15",
    visits: ["Specialists of the NATO Support and Procurement Agency > AL 2019-03-11..2019-03-13"],
  },
  {
    text: "In Vilnius on 12 March 2019, energy experts from Allied countries discussed the protection of pipelines.",
    published: "2019-03-15",
    visits: ["energy experts from Allied countries > LT 2019-03-12"],
  },
  {
    text: "Representatives of Switzerland, Austria and Ireland took part in the exercise planning meeting in Zagreb, Croatia, on 12 March 2019.",
    published: "2019-03-15",
    visits: ["Representatives of Switzerland, Austria and Ireland > HR 2019-03-12"],
  },
];
