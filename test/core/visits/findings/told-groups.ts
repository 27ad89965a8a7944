import type { Told } from "./told.ts";

/** Groups of unnamed people and bodies that come together or attend. */
export const TOLD_GROUPS: readonly Told[] = [
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
    text: "Young people from across the Alliance came together in Lisbon on 7 June 2016 to discuss the future of NATO.",
    published: "2016-06-10",
    visits: ["Young people from across the Alliance > PT 2016-06-07"],
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
    text: "A team of NATO experts was in Nouakchott, Mauritania, from 1 to 3 June 2016 to assess ammunition depots.",
    published: "2016-06-10",
    visits: ["team of NATO experts > MR 2016-06-01..2016-06-03"],
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
    text: "More than 150 participants from Allies, partner countries and international organisations gathered in Copenhagen on 18 and 19 April 2018 for the annual conference on disarmament.",
    published: "2018-04-20",
    visits: [
      "participants from Allies, partner countries and international organisations > DK 2018-04-18..2018-04-19",
    ],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller met a group of young professionals from Bosnia and Herzegovina at NATO Headquarters on 18 April 2018.",
    published: "2018-04-20",
    visits: ["group of young professionals from Bosnia and Herzegovina > BE 2018-04-18"],
  },
  {
    text: "A group of 20 students from the University of Belgrade came to NATO Headquarters on 18 April 2018 to learn about the partnership.",
    published: "2018-04-20",
    visits: ["students from the University of Belgrade > BE 2018-04-18"],
  },
  {
    text: "Directors of the NATO-accredited Centres of Excellence met in Vyškov, Czech Republic on 18 April 2018.",
    published: "2018-04-20",
    visits: ["Directors of the NATO-accredited Centres of Excellence > CZ 2018-04-18"],
  },
  {
    text: "The heads of military intelligence of NATO Allies met in Budapest from 17 to 18 April 2018.",
    published: "2018-04-20",
    visits: ["heads of military intelligence of NATO Allies > HU 2018-04-17..2018-04-18"],
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
    text: "In Vilnius on 12 March 2019, energy experts from Allied countries discussed the protection of pipelines.",
    published: "2019-03-15",
    visits: ["energy experts from Allied countries > LT 2019-03-12"],
  },
  {
    text: "Representatives of Switzerland, Austria and Ireland took part in the exercise planning meeting in Zagreb, Croatia, on 12 March 2019.",
    published: "2019-03-15",
    visits: ["Representatives of Switzerland, Austria and Ireland > HR 2019-03-12"],
  },
  {
    text: "NATO foreign ministers met at NATO headquarters in Brussels to discuss aid to Ukraine.",
    published: "2024-04-03",
    visits: ["NATO foreign ministers > BE"],
  },
  {
    text: "OSLO – Today more than 90 NATO and partner nation industry leaders are gathering in Oslo for a forum on shipbuilding.",
    published: "2015-11-18",
    visits: ["NATO and partner nation industry leaders > NO 2015-11-18"],
  },
  {
    text: "Dutch Officer Cadets from the Royal Military Academy visited Joint Force Command Brunssum on 7 July 2022.",
    published: "2022-07-08",
    visits: [],
  },
];
