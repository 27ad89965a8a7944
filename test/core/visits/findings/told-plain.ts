import type { Told } from "./told.ts";

/** Plain sentences of releases that tell a visit. */
export const PLAIN: readonly Told[] = [
  {
    text: "At a ceremony in Cluj, Romania, on 3 May 2022, the Norwegian Chief of Defence, General Odd Haugen, laid a wreath for the fallen.",
    published: "2022-05-04",
    visits: ["Odd Haugen > RO 2022-05-03"],
  },
  {
    text: "In the Polish town of Bemowo on 4 May 2022, Admiral Rob Bauer saw the new barracks.",
    published: "2022-05-05",
    visits: ["Rob Bauer > PL 2022-05-04"],
  },
  {
    text: "Defence Minister Oisin Quigley became on 5 March 2019 the first Irish minister to tour Allied Maritime Command in Northwood.",
    published: "2019-03-06",
    visits: ["Oisin Quigley > GB 2019-03-05"],
  },
  {
    text: "The protocol was signed in Doha on 9 June 2021 by Qatari Minister Khalid Al-Kuwari and NATO's Deputy Secretary General Mircea Geoană.",
    published: "2021-06-10",
    visits: ["Mircea Geoană > QA 2021-06-09"],
  },
  {
    text: "Following a meeting in Oslo with Foreign Minister Liv Strand on 7 March 2023, Admiral Rob Bauer told cadets that the North matters.",
    published: "2023-03-08",
    visits: ["Rob Bauer > NO 2023-03-07"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană briefed the Speaker of the Moldovan Parliament, Ms Ana Rusu, at NATO Headquarters on 8 June 2022.",
    published: "2022-06-09",
    visits: ["Ana Rusu > BE 2022-06-08"],
  },
  {
    text: "Estonian State Secretary Kadri Saar and NATO's Assistant Secretary General David van Weel opened the fair at Vienna's Hofburg on 2 March 2022.",
    published: "2022-03-03",
    visits: ["Kadri Saar > AT 2022-03-02", "David van Weel > AT 2022-03-02"],
  },
  {
    text: "Cyprus's Prime Minister Kyros Nikolaou and Defence Minister Eleni Vasou held talks with NATO Secretary General Mark Rutte in Nicosia on 4 March 2025.",
    published: "2025-03-05",
    visits: ["Mark Rutte > CY 2025-03-04"],
  },
  {
    text: "Sixteen cadets of the Belgian Military Academy and three of their teachers toured Joint Force Command Naples on 9 May 2019.",
    published: "2019-05-10",
    visits: ["cadets of the Belgian Military Academy > IT 2019-05-09"],
  },
  {
    text: "Portuguese General Rui Falcato stopped by Joint Force Command Brunssum on 9 May 2019 for a briefing.",
    published: "2019-05-10",
    visits: ["Rui Falcato > NL 2019-05-09"],
  },
  {
    text: "Over three days in Rabat, Ambassador Nicolas Ferrand of NATO's International Staff took part in a seminar on counter-terrorism.",
    published: "2019-05-10",
    visits: ["Nicolas Ferrand > MA"],
  },
  {
    text: "Tuesday's talks between Secretary General Jens Stoltenberg and President Egils Levits in Riga focused on the Baltic Sea.",
    published: "2020-03-05",
    visits: ["Jens Stoltenberg > LV 2020-03-03"],
  },
  {
    text: "Iceland's Foreign Minister Jón Helgason showed General Denis Mercier the radar site at Keflavik on 31 January 2017.",
    published: "2017-02-02",
    visits: ["Denis Mercier > IS 2017-01-31"],
  },
  {
    text: "Secretary General Jens Stoltenberg and the President of Slovenia, Nina Kos, gave a joint press conference at the Presidential Palace in Ljubljana on 9 May 2023.",
    published: "2023-05-10",
    visits: ["Jens Stoltenberg > SI 2023-05-09"],
  },
  {
    text: "At the end of a tour that took him to Lisbon, Madrid and Paris from 2 to 4 May 2022, General Philippe Lavigne of Allied Command Transformation thanked the hosts.",
    published: "2022-05-05",
    visits: ["Philippe Lavigne > PT", "Philippe Lavigne > ES", "Philippe Lavigne > FR"],
  },
  {
    text: "The Secretary General will be in Rome on 5 October 2020 and in Madrid the day after.",
    published: "2020-10-01",
    visits: [
      "Jens Stoltenberg > IT 2020-10-05 planned",
      "Jens Stoltenberg > ES 2020-10-06 planned",
    ],
  },
  {
    text: "Major General Avi Golan of Israel sat down with Military Committee Chairman General Petr Pavel at NATO Headquarters on 2 November 2016.",
    published: "2016-11-03",
    visits: ["Avi Golan > BE 2016-11-02"],
  },
  {
    text: "DSACEUR General Sir Adrian Bradshaw called on the Croatian Minister of Defence, Damir Kos, in Zagreb on 28 August 2016.",
    published: "2016-08-29",
    visits: ["Adrian Bradshaw > HR 2016-08-28"],
  },
  {
    text: "The Minister of Defence of the former Yugoslav Republic of Macedonia, Ms Vera Ilieva, visited NATO Headquarters on 9 May 2017.",
    published: "2017-05-10",
    visits: ["Vera Ilieva > BE 2017-05-09"],
  },
  {
    text: "The Surgeon General of the Norwegian Armed Forces, Brigadier Petter Lund, visited The Hague on 4 June 2019.",
    published: "2019-06-05",
    visits: ["Petter Lund > NL 2019-06-04"],
  },
  {
    text: "The Chief of the Swiss Armed Forces, Corps Commander Urs Keller, returned to Bern on 1 November 2017 after two days at SHAPE.",
    published: "2017-11-02",
    visits: ["Urs Keller > BE"],
  },
  {
    text: "Albania's Prime Minister Arben Hoxha hoisted the flag in Tirana together with Assistant Secretary General Camille Grand on 12 February 2019.",
    published: "2019-02-13",
    visits: ["Camille Grand > AL 2019-02-12"],
  },
  {
    text: "Outgoing Danish Prime Minister Lars Holm, who takes office as Secretary General of the Nordic Council in May, was in Ankara on 26 April 2024.",
    published: "2024-04-27",
    visits: ["Lars Holm > TR 2024-04-26"],
  },
  {
    text: "Senators Mark Ellison and Jane Harlow were hosted to lunch by the Deputy Secretary General at NATO Headquarters on 14 June 2022.",
    published: "2022-06-15",
    visits: ["Mark Ellison > BE 2022-06-14", "Jane Harlow > BE 2022-06-14"],
  },
  {
    text: "Defence Ministers met in Lisbon on 13 February 2018. NATO was represented by the Deputy Secretary General, Rose Gottemoeller, who announced that the mission in Iraq would grow.",
    published: "2018-02-14",
    visits: ["Rose Gottemoeller > PT 2018-02-13", "Defence Ministers > PT 2018-02-13"],
  },
  {
    text: "His Majesty King Abdullah II of Jordan met the Secretary General at NATO Headquarters on 5 December 2017. Jordan hosts a centre for Iraqi officers. He will go on to The Hague.",
    published: "2017-12-06",
    visits: ["Abdullah II > BE 2017-12-05", "Abdullah II > NL planned"],
  },
  {
    text: "The Chiefs of Defence of Latvia, Admiral Juris Kalnins, and of Iceland, Major General Einar Helgason, met General Christopher Cavoli at SHAPE on 2 November 2022.",
    published: "2022-11-03",
    visits: ["Juris Kalnins > BE 2022-11-02", "Einar Helgason > BE 2022-11-02"],
  },
  {
    text: "President Joe Brandt told Mark Rutte, who was in Bali on 3 March 2025, of the fire in Warsaw.",
    published: "2025-03-05",
    visits: ["Mark Rutte > ID 2025-03-03"],
  },
];

/** Plain sentences of releases that name people and places and tell no visit. */
export const SILENT: readonly Omit<Told, "visits">[] = [
  {
    text: "Mr Stoltenberg thanked Mr Pons for Andorra's support to the Trust Fund in Jordan and for hosting a seminar with Spain and France.",
    published: "2018-05-23",
  },
  {
    text: "IZMIR, Turkey – General Carl Mason handed over Allied Land Command to General Peter Voss on 7 June 2023.",
    published: "2023-06-08",
  },
  {
    text: "Secretary of State John Weller welcomed Turkey's talks with Sweden and Finland in Brussels.",
    published: "2022-06-09",
  },
  {
    text: "General Ivan Moroz missed the seminar in Odesa because he was in hospital in Kyiv.",
    published: "2019-12-19",
  },
  {
    text: "King Felipe will give a dinner in Madrid for his guests on 5 June 2022.",
    published: "2022-06-03",
  },
  {
    text: "The Secretary General paid tribute to the two sailors lost off Somalia, from NATO Headquarters.",
    published: "2024-01-11",
  },
  {
    text: "The head of the NATO Liaison Office in Georgia, Carla Ricci, met Defence Minister Levan Maisuradze in Tbilisi on 19 June 2018.",
    published: "2018-06-21",
  },
  {
    text: "Germany's Foreign Minister Jonas Richter regrets the decision and will speak to his colleagues in Paris, Warsaw and London.",
    published: "2020-05-21",
  },
  {
    text: "Ana Costa succeeds James Appathurai, who held talks in Baku, Tbilisi and Yerevan for more than a decade, as envoy.",
    published: "2021-05-13",
  },
  {
    text: "The Army chief of Albania, Brigadier General Mira Leka, presided over the ceremony in Tirana for soldiers going to Latvia.",
    published: "2019-12-05",
  },
  {
    text: "Generals Luc Martin, Karl Brandt and Sir Hugh Carver conferred in Paris on 16 November 2021.",
    published: "2021-11-18",
  },
  {
    text: "It was in Berlin that President Kennedy said he was a Berliner.",
    published: "2019-11-07",
  },
  {
    text: "Senior Civilian Representative Ian Walsh and General Tom Reed met in Kabul with the Ambassadors of Germany and Italy on 10 December 2019.",
    published: "2019-12-12",
  },
  {
    text: "Fog kept the plane of Danish Minister Troels Dahl on the ground in Nuuk, and the trip to Reykjavik was dropped.",
    published: "2024-11-21",
  },
  {
    text: "Fifty jets will go to Norway in June, the Chief of the Swedish Air Staff, General Nils Berg, told reporters by phone.",
    published: "2021-06-10",
  },
  {
    text: "British Prime Minister Rishi Sunak announced in London that fourteen tanks will go to Ukraine.",
    published: "2023-01-19",
  },
  {
    text: "The Secretary General called on Belgrade, and on President Zoran Milic of Serbia, to show restraint in the talks.",
    published: "2022-05-05",
  },
  {
    text: "President Trump flew to Florida on 20 January and President Biden was sworn in.",
    published: "2021-01-28",
  },
  {
    text: "The Dutch Ambassador for Afghanistan, Carla Wijnen, met refugees in Kabul on 16 August 2021.",
    published: "2021-08-26",
  },
  {
    text: "Admiral Paul Winter, who commanded the flotilla in Naples from 2012 to 2014, retired in San Diego on Friday.",
    published: "2021-05-06",
  },
  {
    text: "The agreement was signed in Bonn by twelve states, and Chancellor Angela Merkel praised the troops serving in Mali.",
    published: "2017-05-06",
  },
  {
    text: "The training centre in Besmaya was built by Portugal and Spain. The team inspected the training centre in Besmaya.",
    published: "2017-09-28",
  },
  {
    text: "Jordan hosts a training centre for Iraqi officers. He will go on to The Hague.",
    published: "2017-12-06",
  },
  {
    text: "Brigadier General Ann Morrow, Commander of NATO Headquarters Sarajevo, laid flowers in Tuzla on 11 July 2023.",
    published: "2023-07-20",
  },
  {
    text: "The ambassadors spoke to the press; the Ambassador of the United States, Mary Fuller, was also at Ramstein on 5 May 2023.",
    published: "2023-05-06",
  },
  {
    text: "The Secretary General thanked Madrid for its Patriot battery at Incirlik in Turkey.",
    published: "2019-10-24",
  },
  {
    text: "President Paul Stone, who died in Houston on Friday, had spoken of a Europe whole and free in Mainz in 1989.",
    published: "2018-12-06",
  },
];
