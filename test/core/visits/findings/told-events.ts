import type { Told } from "./told.ts";

/** Sentences on who went to events, gathered, watched, was honoured, and for how many days. */
export const EVENT_SENTENCES: readonly Told[] = [
  {
    text: "Attending the Shangri-La Dialogue in Singapore on Friday (3 June 2022), Admiral Rob Bauer said that rules matter.",
    visits: ["Rob Bauer > SG 2022-06-03"],
  },
  {
    text: "Addressing the Riga Conference on Saturday (21 October 2023), Deputy Secretary General Mircea Geoană called for unity.",
    visits: ["Mircea Geoană > LV 2023-10-21"],
  },
  {
    text: "Delivering the opening lecture at the Hertie School in Berlin on Monday (5 October 2020), Secretary General Jens Stoltenberg outlined his vision.",
    visits: ["Jens Stoltenberg > DE 2020-10-05"],
  },
  {
    text: "Participating in the Delphi Economic Forum in Greece on 11 April 2024, Assistant Secretary General Boris Ruge stressed the value of partnerships.",
    visits: ["Boris Ruge > GR 2024-04-11"],
  },
  {
    text: "Opening the new training centre in Constanța on 8 May 2019, Deputy Secretary General Rose Gottemoeller praised Romania.",
    visits: ["Rose Gottemoeller > RO 2019-05-08"],
  },
  {
    text: "Launching the strategy, which was agreed in Warsaw in 2016, Secretary General Jens Stoltenberg thanked Allies.",
    visits: [],
  },
  {
    text: "Commenting on the elections in Georgia on Sunday, Secretary General Mark Rutte called for calm.",
    visits: [],
  },
  {
    text: "The Chiefs of Defence of the Alliance gathered in Oslo, Norway 16-18 September 2023.",
    visits: ["Chiefs of Defence > NO 2023-09-16..2023-09-18"],
  },
  {
    text: "On 4 and 5 April 2022, NATO’s Conference of National Armaments Directors convened in Madrid.",
    visits: ["NATO’s Conference of National Armaments Directors > ES 2022-04-04..2022-04-05"],
  },
  {
    text: "Some thirty logistics experts from Allied and partner nations assembled in Budapest on 7 June 2018.",
    visits: ["logistics experts > HU 2018-06-07"],
  },
  {
    text: "NATO’s Science and Technology Board met in Sofia on 21 March 2019.",
    visits: ["NATO’s Science and Technology Board > BG 2019-03-21"],
  },
  {
    text: "From 6 to 8 May 2025, Allied legal advisers came together in Dubrovnik for their annual conference.",
    visits: ["Allied legal advisers > HR 2025-05-06..2025-05-08"],
  },
  { text: "NATO Allies agreed in Madrid to increase their support.", visits: [] },
  { text: "NATO leaders met in Madrid on 29 June 2022.", visits: [] },
  { text: "Estonian officials met in Tallinn on 3 May 2022.", visits: [] },
  {
    text: "Partners gathered momentum in Lisbon when the concept was adopted in 2010.",
    visits: [],
  },
  {
    text: "In the Royal Palace in Madrid, Secretary General Mark Rutte sat down with King Felipe on 27 January 2025.",
    visits: ["Mark Rutte > ES 2025-01-27"],
  },
  {
    text: "In Prague on 5 June 2023, Deputy Secretary General Mircea Geoană exchanged views with President Petr Pavel.",
    visits: ["Mircea Geoană > CZ 2023-06-05"],
  },
  {
    text: "Assistant Secretary General David van Weel spoke on a panel at the Tallinn Digital Summit in Estonia on 5 September 2023.",
    visits: ["David van Weel > EE 2023-09-05"],
  },
  {
    text: "Rear Admiral Juan Ruiz headed a delegation of experts to Windhoek on 9 July 2022.",
    visits: ["Juan Ruiz > NA 2022-07-09"],
  },
  {
    text: "Deputy Secretary General Radmila Shekerinska took the stage at the Globsec Forum in Prague on 13 June 2025.",
    visits: ["Radmila Shekerinska > CZ 2025-06-13"],
  },
  {
    text: "General Smith led the brigade to victory in Normandy in June 1944.",
    visits: [],
  },
  {
    text: "The Secretary General will sit down with the leaders of Serbia.",
    visits: [],
  },
  {
    text: "Admiral Rob Bauer concluded a three-day visit to Peru on 14 June 2023.",
    visits: ["Rob Bauer > PE 2023-06-12..2023-06-14"],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller finished her two-day trip to Ankara on Friday (10 March 2017).",
    visits: ["Rose Gottemoeller > TR 2017-03-09..2017-03-10"],
  },
  {
    text: "Secretary General Jens Stoltenberg started a two-day visit to Canberra on 7 August 2019.",
    visits: ["Jens Stoltenberg > AU 2019-08-07..2019-08-08"],
  },
  {
    text: "General Petr Pavel arrived in Amman on 4 March 2018 for a two-day visit.",
    visits: ["Petr Pavel > JO 2018-03-04..2018-03-05"],
  },
  {
    text: "Secretary General Mark Rutte ended his three-day visit to Tokyo on 10 April 2025.",
    visits: ["Mark Rutte > JP 2025-04-08..2025-04-10"],
  },
  {
    text: "From 8 to 10 April 2025, Secretary General Mark Rutte paid a three-day visit to Japan.",
    visits: ["Mark Rutte > JP 2025-04-08..2025-04-10"],
  },
  {
    text: "General Petr Pavel watched soldiers of the battlegroup exercise in Orzysz, Poland, on 11 July 2017.",
    visits: ["Petr Pavel > PL 2017-07-11"],
  },
  {
    text: "Admiral Rob Bauer inspected the vaccine depot at Pratica di Mare, Italy, on 4 May 2021.",
    visits: ["Rob Bauer > IT 2021-05-04"],
  },
  {
    text: "Hosted by President Gitanas Nausėda, Secretary General Jens Stoltenberg observed the exercise at Pabradė, Lithuania, on 26 June 2023.",
    visits: ["Jens Stoltenberg > LT 2023-06-26"],
  },
  {
    text: "Admiral Pierre Vandier toured the exercise Dynamic Messenger off Setúbal, Portugal, on 12 September 2025.",
    visits: ["Pierre Vandier > PT 2025-09-12"],
  },
  {
    text: "It was Admiral Bauer’s second visit to Albania as Chair of the Military Committee.\n\nAdmiral Rob Bauer thanked his hosts.",
    visits: ["Rob Bauer > AL"],
  },
  {
    text: "Secretary General Jens Stoltenberg watched closely the situation in Belarus.",
    visits: [],
  },
  {
    text: "NORTHWOOD, United Kingdom – Allied Maritime Command welcomed General Tod Wolters, Supreme Allied Commander Europe, on 3 March 2020.",
    visits: ["Tod Wolters > GB 2020-03-03"],
  },
  {
    text: "Headquarters Allied Joint Force Command Brunssum hosted the Chair of the Military Committee, Admiral Rob Bauer, on 2 February 2022.",
    visits: ["Rob Bauer > NL 2022-02-02"],
  },
  {
    text: "IZMIR, Türkiye – On 5 May 2021, Allied Land Command received Deputy Secretary General Mircea Geoană.",
    visits: ["Mircea Geoană > TR 2021-05-05"],
  },
  {
    text: "The NATO Defense College in Rome hosted Admiral Rob Bauer on 9 November 2023.",
    visits: ["Rob Bauer > IT 2023-11-09"],
  },
  {
    text: "Allied Air Command in Ramstein welcomed the Chief of the Finnish Air Force, Major General Pasi Jokinen, on 6 April 2021.",
    visits: ["Pasi Jokinen > DE 2021-04-06"],
  },
  {
    text: "Allied Maritime Command welcomed the decision to extend the operation.",
    visits: [],
  },
  {
    text: "Allied Joint Force Command Naples welcomed the new members of the staff.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg discussed support for Ukraine with President Joe Biden in a visit to the White House on Tuesday (13 June 2023).",
    visits: ["Jens Stoltenberg > US 2023-06-13"],
  },
  {
    text: "Secretary General Mark Rutte met Secretary of Defense Pete Hegseth at the Pentagon on 24 April 2025.",
    visits: ["Mark Rutte > US 2025-04-24"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană addressed lawmakers at the Bundestag on 9 May 2022.",
    visits: ["Mircea Geoană > DE 2022-05-09"],
  },
  {
    title: "NATO Secretary General in Madrid",
    text: "NATO Secretary General Mark Rutte discussed defence spending with Prime Minister Pedro Sánchez on Monday (27 January 2025).",
    visits: ["Mark Rutte > ES 2025-01-27"],
  },
  {
    text: "During a visit to the Quirinale on 8 June 2022, Secretary General Jens Stoltenberg thanked President Sergio Mattarella.",
    visits: ["Jens Stoltenberg > IT 2022-06-08"],
  },
  { text: "Secretary General Mark Rutte discussed the decisions of the White House.", visits: [] },
  {
    text: "Secretary General Mark Rutte called on the Kremlin to end the war on 3 March 2025.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte and President Alexander Stubb discussed the next NATO Summit in Ankara.",
    visits: [],
  },
  {
    text: "Admiral Rob Bauer will next be in Zagreb for the Adriatic Forum on 7 May 2024.",
    visits: ["Rob Bauer > HR 2024-05-07 planned"],
  },
  {
    text: "The journey took Secretary General Jens Stoltenberg to Tashkent on 4 May 2016.",
    visits: ["Jens Stoltenberg > UZ 2016-05-04"],
  },
  {
    text: "His career took Admiral Rob Bauer to command ships of the Netherlands.",
    visits: [],
  },
  {
    text: "General Petr Pavel visited Lisbon on Tuesday and Wednesday (6-7 June 2017).",
    visits: ["Petr Pavel > PT 2017-06-06..2017-06-07"],
  },
  {
    text: "From Monday 4 [December] to Wednesday 6 December 2017, General Petr Pavel visited Wellington.",
    visits: ["Petr Pavel > NZ 2017-12-04..2017-12-06"],
  },
  {
    text: "Admiral Rob Bauer visited Helsinki on Wednesday 7 and Thursday 8 February [2024].",
    visits: ["Rob Bauer > FI 2024-02-07..2024-02-08"],
  },
  {
    text: "General Christopher Cavoli was awarded the Commander’s Cross in Warsaw on 10 April 2025.",
    visits: ["Christopher Cavoli > PL 2025-04-10"],
  },
  {
    text: "Secretary General Jens Stoltenberg accepted an honorary doctorate at a ceremony in Vilnius on 9 June 2022.",
    visits: ["Jens Stoltenberg > LT 2022-06-09"],
  },
  {
    text: "Secretary General Jens Stoltenberg was decorated with the Order of Freedom in Kyiv on 29 April 2024.",
    visits: ["Jens Stoltenberg > UA 2024-04-29"],
  },
  {
    title: "NATO Secretary General receives John F. Kennedy Prize in Copenhagen",
    text: "The prize is given each year.",
    visits: ["Jens Stoltenberg > DK"],
    published: "2023-09-02",
  },
  {
    text: "The Medal of Merit was established in Tirana in 1999.",
    visits: [],
  },
  {
    text: "A seminar on resilience was held in Riga on 8 February 2023.\n\nMany dignitaries attended the event, including the Polish Minister of Defence, Mariusz Błaszczak; the Supreme Allied Commander Transformation (SACT), General Philippe Lavigne; and the Latvian Minister of Defence, Ināra Mūrniece.",
    published: "2023-02-10",
    visits: ["Mariusz Błaszczak > LV 2023-02-08", "Philippe Lavigne > LV 2023-02-08"],
  },
  {
    text: "A seminar on resilience was held in Riga on 8 February 2023.\n\nParticipants discussed many matters, including the unveiling of a portrait of President Klaus Iohannis of Romania and the ideas of Prime Minister Kaja Kallas of Estonia.",
    published: "2023-02-10",
    visits: [],
  },
  {
    text: "The annual conference of the Centres took place from 7 to 9 October 2014 in Oradea, Romania. The event was closed by a speech of Dr Jamie Shea, NATO Deputy Assistant Secretary General for Emerging Security Challenges.",
    published: "2014-10-13",
    visits: ["Jamie Shea > RO 2014-10-07..2014-10-09"],
  },
  {
    text: "Allied Land Command hosted its yearly conference at its headquarters in Izmir, Türkiye, on 16 April 2024.\n\n“Your work matters,” said Supreme Allied Commander Europe, General Christopher Cavoli, opening the conference.",
    published: "2024-04-20",
    visits: ["Christopher Cavoli > TR 2024-04-16"],
  },
  {
    text: "The conference took place in Oradea, Romania, on 7 October 2014. It ended with a video of a speech of Secretary General Jens Stoltenberg.",
    published: "2014-10-13",
    visits: [],
  },
  {
    text: "Allied Foreign Ministers gathered in Oslo on 1 June 2023 to prepare for the Vilnius Summit.\n\nGeorgian Foreign Minister Ilia Darchiashvili also attended the meeting.",
    published: "2023-06-02",
    visits: ["Allied Foreign Ministers > NO 2023-06-01", "Ilia Darchiashvili > NO 2023-06-01"],
  },
  {
    text: "Other panellists at the security conference in Athens on 27 February 2024 included the Assistant Secretary General for Operations, Tom Goffus, and the Romanian Chief of Defence, General Gheorghiță Vlad.",
    published: "2024-03-01",
    visits: ["Tom Goffus > GR 2024-02-27", "Gheorghiță Vlad > GR 2024-02-27"],
  },
  {
    text: "Allied Foreign Ministers met in Oslo on 1 June 2023.\n\nAt last year’s summit, President Alar Karis of Estonia opened the session.",
    published: "2023-06-02",
    visits: ["Allied Foreign Ministers > NO 2023-06-01"],
  },
  {
    text: "Also in attendance at the change of command in Izmir on 4 August 2022 were Admiral Stuart Munsch, Commander of Allied Joint Force Command Naples, and the US Ambassador to Türkiye, Jeff Flake.",
    published: "2022-08-05",
    visits: ["Stuart Munsch > TR 2022-08-04"],
  },
  {
    text: "Secretary General Mark Rutte met the European Commissioner for Defence, Andrius Kubilius, in Rome on 9 December 2024.",
    published: "2024-12-10",
    visits: ["Mark Rutte > IT 2024-12-09", "Andrius Kubilius > IT 2024-12-09"],
  },
  {
    text: "Secretary General Mark Rutte met OSCE Secretary General Feridun Sinirlioğlu in Vienna on 9 December 2024.",
    published: "2024-12-10",
    visits: ["Mark Rutte > AT 2024-12-09"],
  },
];
