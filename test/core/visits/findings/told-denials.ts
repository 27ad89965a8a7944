import type { Told } from "./told.ts";

/** Sentences with a visitor, a place and a day of which nobody tells that the visit was so. */
export const NOT_SO: readonly string[] = [
  "Secretary General Jens Stoltenberg had planned to meet Prime Minister Støre in Oslo, but the meeting took place in Brussels on 7 November 2023.",
  "Secretary General Jens Stoltenberg was to have visited Oslo on 7 November 2023.",
  "Secretary General Jens Stoltenberg was prevented from attending the ceremony in Paris.",
  "There were rumours that General Christopher Cavoli had been in Kyiv on 7 November 2023.",
  "Asked about reports that Allied instructors were in Georgia, the Spokesperson referred to the Allies.",
  "A channel falsely claimed that General Christopher Cavoli had visited Lviv on 7 November 2023.",
  "Journalists wanted to know whether Admiral Rob Bauer was in Odesa.",
  "Claims that General Christopher Cavoli visited Chisinau on 8 November 2023 are untrue.",
  "Rumours that Secretary General Jens Stoltenberg flew to Kyiv on 8 November 2023 were quickly denied by NATO.",
  "It is not true that Admiral Rob Bauer was in Minsk on 8 November 2023.",
  "A report that Secretary General Jens Stoltenberg met President Lukashenko in Minsk on 8 November 2023 was fabricated.",
  "The story that Deputy Secretary General Mircea Geoană visited Tiraspol on 8 November 2023 is a fake.",
  "A NATO official denied that Secretary General Jens Stoltenberg visited Moscow on 8 November 2023.",
  "The claim that NATO's Military Committee met in Minsk on 8 November 2023 is baseless.",
  "Social media posts claiming that General Christopher Cavoli was in Odesa on 8 November 2023 are disinformation.",
  "NATO would neither confirm nor deny that Secretary General Jens Stoltenberg was in Kyiv on 8 November 2023.",
  "The South Korean Foreign Minister has not decided if he will come to Brussels on 8 December 2023.",
  "Leaders from Chile and Peru have yet to decide whether they will attend the session in Vilnius.",
  "It remains unclear whether the Serbian Defence Minister will visit NATO Headquarters on 8 December 2023.",
  "The Georgian President is considering a visit to NATO Headquarters on 8 December 2023.",
  "A decision on whether Admiral Rob Bauer will travel to Skopje on 8 December 2023 is pending.",
  "President Maia Sandu has left open whether she will be in Vilnius on 8 December 2023.",
  "In a message sent to Madrid on 3 November 2023, Admiral Rob Bauer thanked Spain for its lead of the brigade in Slovakia.",
  "General Christopher Cavoli was awarded a medal on 8 November 2023 for his work in Latvia.",
  "The film about General Christopher Cavoli was shown in Kyiv on 8 November 2023.",
  "NATO Spokesperson Oana Lungescu spent 7 November 2023 on leave in Romania.",
  "Experts from Allied nations met the target in Lisbon on 7 November 2023.",
  "The Allies met their pledge in Riga on 7 November 2023.",
  "Allegedly, General Christopher Cavoli was in Odesa on 7 November 2023.",
  "No NATO official, least of all Admiral Rob Bauer, was in Moscow on 7 November 2023.",
  "A delegation without General Christopher Cavoli visited Oslo on 7 November 2023.",
  "Secretary General Jens Stoltenberg had planned to visit Baku on 7 November 2023.",
  "ESPS Cristóbal Colón, the flagship of SNMG1, arrived in Reykjavik on 8 November 2023.",
  "LÉ William Butler Yeats sailed into Brest on 8 November 2023.",
  "HNLMS Jan van Galen, flagship of the group, spent three days in Cork from 6 to 8 November 2023.",
  "The Ambassador of Portugal was hosted on board in Tunis on 8 November 2023.",
  "Team Members went to Vilnius on 8 November 2023.",
  "Staff Officers toured the facility in Madrid on 8 November 2023.",
  "Colonel Janis Berzins of the Latvian Army visited Riga on 7 November 2023.",
  "General Christopher Cavoli got a first-hand look at the situation in Ukraine on 7 November 2023.",
  "Back in Oslo for the first time since his appointment, Foreign Minister Espen Barth Eide spoke to students on 7 November 2023.",
  "Back in London, Prime Minister Rishi Sunak told Parliament that the Alliance was strong.",
  "Deputy Secretary General Mircea Geoană spoke by phone with Foreign Minister Annalena Baerbock on 8 November 2023 ahead of her trip to Kyiv.",
  "The brigade spent 7 November 2023 at the range in Drawsko Pomorskie, Poland.",
];

/** What looks like a denial, thanks or a doubt, and tells a visit all the same. */
export const SO_AFTER_ALL: readonly Told[] = [
  {
    text: "Secretary General Jens Stoltenberg recalled his visit to Kyiv on 7 November 2023.",
    visits: ["Jens Stoltenberg > UA 2023-11-07"],
  },
  {
    text: "Secretary General Jens Stoltenberg, who visited Sarajevo on 7 November 2023, said he had not decided whether to stay on.",
    visits: ["Jens Stoltenberg > BA 2023-11-07"],
  },
  {
    text: "Prime Minister Kaja Kallas denied reports of a rift as she met Secretary General Jens Stoltenberg in Tallinn on 7 November 2023.",
    visits: ["Jens Stoltenberg > EE 2023-11-07"],
  },
  {
    text: "Estonian Minister Hanno Pevkur was considering a bid when he visited Washington on 7 November 2023.",
    visits: ["Hanno Pevkur > US 2023-11-07"],
  },
  {
    text: "It is true that General Christopher Cavoli visited Chisinau on 7 November 2023.",
    visits: ["Christopher Cavoli > MD 2023-11-07"],
  },
  {
    text: "Admiral Rob Bauer, Chair of the NATO Military Committee, received a medal for his work at a ceremony in Lisbon on 7 November 2023.",
    visits: ["Rob Bauer > PT 2023-11-07"],
  },
  {
    text: "Back from Amman, where he had met the Kuwaiti Foreign Minister on 6 November 2023, Assistant Secretary General Javier Colomina briefed Allies in Brussels.",
    visits: ["Javier Colomina > JO 2023-11-06", "Kuwaiti Foreign Minister > JO 2023-11-06"],
  },
  {
    text: "Before travelling to Poland, Stacy Cummings, General Manager of NSPA, attended the Industry Forum in Vienna, Austria, where she led a panel on 6 November 2023.",
    visits: ["Stacy Cummings > AT 2023-11-06", "Stacy Cummings > PL"],
  },
];

/** A tour told in one sentence, and its days in others. */
export const PARTS_OF_TOURS: readonly Told[] = [
  {
    text: "Secretary General Mark Rutte met President Rumen Radev in Sofia on Tuesday (4 November 2025), as part of his visit to Bulgaria and Romania.\n\nAlso on Tuesday, the Secretary General will meet members of parliament. On Wednesday, the Secretary General will travel to Bucharest to meet President Nicușor Dan.",
    published: "2025-11-04",
    visits: ["Mark Rutte > BG 2025-11-04", "Mark Rutte > RO 2025-11-05 planned"],
  },
];

/** First calls, days spent, second times, guests, stops of a journey, and calls in a port. */
export const CALLS: readonly Told[] = [
  {
    text: "Three weeks after his election, the new Chief of the Latvian Joint Staff, Brigadier General Oskars Liepa, made his first call abroad, on Finland’s Defence Command in Helsinki, on 7 November 2023.",
    visits: ["Oskars Liepa > FI 2023-11-07"],
  },
  {
    text: "A group of nine Chilean staff officers spent 6 and 7 November 2023 at Supreme Headquarters Allied Powers Europe in Mons, Belgium.",
    visits: ["Group of nine Chilean staff officers > BE 2023-11-06..2023-11-07"],
  },
  {
    text: "NATO’s Assistant Secretary General for Innovation, David van Weel, spent Tuesday (7 November 2023) in the workshops of Aalto University, Finland.",
    visits: ["David van Weel > FI 2023-11-07"],
  },
  {
    text: "Back in Podgorica for the third time in a year, Deputy Secretary General Mircea Geoană spoke to students on 7 November 2023.",
    visits: ["Mircea Geoană > ME 2023-11-07"],
  },
  {
    text: "Sweden’s Defence Minister, Pål Jonson, was among the guests whom Rob Bauer received at NATO Headquarters on 7 November 2023.",
    visits: ["Pål Jonson > BE 2023-11-07"],
  },
  {
    text: "Colombian Defence Minister Iván Velásquez got a first-hand look at the Joint Force Training Centre in Bydgoszcz, Poland, on Tuesday (7 November 2023).",
    visits: ["Iván Velásquez > PL 2023-11-07"],
  },
  {
    text: "Japan’s National Defence College class of 2023 toured NATO Headquarters in Brussels on 7 November 2023.",
    visits: ["Japan’s National Defence College class of 2023 > BE 2023-11-07"],
  },
  {
    text: "The autumn travels of General Darryl A. Williams, Commander of Allied Land Command, took him to Paide, Estonia, on 12 September 2023 and to Alytus, Lithuania, on 14 September 2023.",
    visits: ["Darryl A. Williams > EE 2023-09-12", "Darryl A. Williams > LT 2023-09-14"],
  },
  {
    text: "Standing NATO Maritime Group One made a scheduled stop in the Polish port of Gdynia on 7 November 2023.\n\nThe Commander of the Group, Rear Admiral Thorsten Marx of the German Navy, called at the naval base, where he held meetings.",
    visits: ["Thorsten Marx > PL 2023-11-07"],
  },
  {
    text: "A Danish frigate spent three days in Porto. In Porto a reception was held aboard the flagship. The Commander of the Group, Commodore Thomas Skjelmose of the Royal Danish Navy, paid a series of courtesy calls in the city.",
    visits: ["Thomas Skjelmose > PT"],
  },
  {
    text: "A Danish frigate spent three days in Aarhus. The Commander of the Group, Commodore Thomas Skjelmose of the Royal Danish Navy, paid a series of courtesy calls in the city.",
    visits: [],
  },
  {
    text: "TALLINN, Estonia – The Cooperative Cyber Defence Centre of Excellence celebrated its 15th anniversary with a ceremony on 7 November 2023. Among the guests who attended were the State Secretary in the Estonian Ministry of Defence, Ms Anna Kask; the Supreme Allied Commander Transformation, General Philippe Lavigne; and the Director General of the International Military Staff, Lieutenant General Janusz Adamczak.",
    visits: ["Philippe Lavigne > EE 2023-11-07", "Janusz Adamczak > EE 2023-11-07"],
  },
  {
    text: "Fresh from its France Day, the NATO Defense College's Senior Course 140 continued its European field study in Norway, where Course Members visited the Ministry of Defence in Oslo on 3 May 2022.",
    visits: ["NATO Defense College's Senior Course 140 > NO 2022-05-03"],
  },
];

/** Names of every shape: colours, initials, ranks of several, and names that begin with a small word. */
export const SHAPES_OF_NAMES: readonly Told[] = [
  {
    text: "NATO Spokesperson James Black took part in person in a conference in Baku, Azerbaijan, on 8 November 2023.",
    visits: ["James Black > AZ 2023-11-08"],
  },
  {
    text: "Generals Christopher Cavoli and Chris Badia visited Oslo on 7 November 2023.",
    visits: ["Christopher Cavoli > NO 2023-11-07", "Chris Badia > NO 2023-11-07"],
  },
  {
    text: "Presidents Gitanas Nausėda and Andrzej Duda visited Kyiv on 7 November 2023.",
    visits: ["Gitanas Nausėda > UA 2023-11-07", "Andrzej Duda > UA 2023-11-07"],
  },
  {
    text: "Lieutenant General Olaf B.K.M. Hansen, Commandant of the NATO Defense College, visited Berlin on 7 November 2023.",
    visits: ["Olaf B.K.M. Hansen > DE 2023-11-07"],
  },
  {
    text: "Iraqi Prime Minister al-Sudani visited NATO Headquarters on 7 November 2023.",
    visits: ["al-Sudani > BE 2023-11-07"],
  },
  {
    text: "Sweden’s Air Chief, Major General Jonas Wikman, visited Stockholm on 7 November 2023.",
    visits: [],
  },
  {
    text: "NATO’s Chief Scientist, Dr Ingrid Dahl, visited Turin on 7 November 2023.",
    visits: ["Ingrid Dahl > IT 2023-11-07"],
  },
  {
    text: "The General Manager of the NATO Communications and Information Agency (NCI Agency), Antonio Calderon, attended a forum in Lisbon on 7 November 2023. The General Manager also spoke in Madrid on 8 November 2023.",
    visits: ["Antonio Calderon > PT 2023-11-07", "Antonio Calderon > ES 2023-11-08"],
  },
];
