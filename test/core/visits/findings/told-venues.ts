import type { Told } from "./told.ts";

/** Visits told by where something was said, by a house's name, by a dateline, or at a post's door. */
export const VENUES: readonly Told[] = [
  {
    text: "Secretary General Jens Stoltenberg set out the Alliance’s plans for new technologies in a keynote lecture at the Institute of International Relations in Prague on Tuesday (5 March 2019).",
    visits: ["Jens Stoltenberg > CZ 2019-03-05"],
  },
  {
    text: "In an address at the Nordic Security Forum in Oslo on Monday (4 June 2018), Deputy Secretary General Rose Gottemoeller focused on arms control.",
    visits: ["Rose Gottemoeller > NO 2018-06-04"],
  },
  {
    text: "Secretary General Jens Stoltenberg and President Barack Obama discussed the Alliance’s answer to new dangers at the White House on Thursday (10 March 2016).",
    visits: ["Jens Stoltenberg > US 2016-03-10"],
  },
  {
    text: "Secretary General Mark Rutte welcomed Finland’s experience at the Arctic Security Conference in Rovaniemi on Friday (16 May 2025).",
    visits: ["Mark Rutte > FI 2025-05-16"],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller addressed a seminar at the National Crisis Centre in Lisbon on 8 May 2019.",
    visits: ["Rose Gottemoeller > PT 2019-05-08"],
  },
  {
    text: "Secretary General Jens Stoltenberg addressed the Slovenian Parliament on Wednesday (8 May 2019).",
    visits: ["Jens Stoltenberg > SI 2019-05-08"],
  },
  {
    text: "Secretary General Jens Stoltenberg met senators on Capitol Hill on 5 March 2019.",
    visits: ["Jens Stoltenberg > US 2019-03-05"],
  },
  {
    text: "Chancellor Angela Merkel received Secretary General Jens Stoltenberg at the Federal Chancellery on 15 June 2018.",
    visits: ["Jens Stoltenberg > DE 2018-06-15"],
  },
  {
    text: "Secretary General Jens Stoltenberg held talks with Prime Minister Alexis Tsipras of Greece at the Presidential Palace on 3 November 2017.",
    visits: ["Jens Stoltenberg > GR 2017-11-03"],
  },
  {
    text: "Secretary General Jens Stoltenberg was named an honorary citizen in Tirana on 5 April 2019.",
    visits: ["Jens Stoltenberg > AL 2019-04-05"],
  },
  {
    text: "General Curtis Scaparrotti toured the Joint Warfare Centre (JWC) on 6 March 2018.",
    visits: ["Curtis Scaparrotti > NO 2018-03-06"],
  },
  {
    text: "Admiral Rob Bauer visited NATO Mission Iraq on 6 March 2022.",
    visits: ["Rob Bauer > IQ 2022-03-06"],
  },
  {
    text: "General Tod Wolters visited KFOR on 6 March 2022.",
    visits: ["Tod Wolters > XK 2022-03-06"],
  },
  {
    text: "General Philippe Lavigne, Supreme Allied Commander Transformation, took part in a seminar in Norfolk, Virginia, on 5 May 2022.",
    visits: [],
  },
  {
    text: "Riga, 4-5 June 2025 – The Chair of the NATO Military Committee (CMC), Admiral Giuseppe Cavo Dragone, presided over a meeting of the Board.",
    visits: ["Giuseppe Cavo Dragone > LV 2025-06-04..2025-06-05"],
  },
  {
    text: "Secretary General Mark Rutte will attend the Raisina Dialogue on 17 March 2025.",
    visits: ["Mark Rutte > IN 2025-03-17 planned"],
  },
  {
    text: "Secretary General Jens Stoltenberg attended the opening of the United Nations General Assembly (UNGA) on 24 September 2019.",
    visits: ["Jens Stoltenberg > US 2019-09-24"],
  },
  {
    text: "On Tuesday (6 May 2025), Secretary General Mark Rutte received the Prime Minister of Spain, Mr Pedro Sánchez.",
    visits: ["Pedro Sánchez > BE 2025-05-06"],
  },
  {
    text: "Secretary General Jens Stoltenberg wound up a three-day visit to Greece on 22 April 2016.",
    visits: ["Jens Stoltenberg > GR 2016-04-20..2016-04-22"],
  },
  {
    text: "Secretary General Jens Stoltenberg met Prime Minister Boyko Borissov on 1 March 2018, at the start of a two-day visit to Sofia.",
    visits: ["Jens Stoltenberg > BG 2018-03-01..2018-03-02"],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller will visit Riga on 4 May 2018. She will then proceed to Tallinn. On 6 May, she will continue to Vilnius.",
    visits: [
      "Rose Gottemoeller > LV 2018-05-04 planned",
      "Rose Gottemoeller > EE planned",
      "Rose Gottemoeller > LT 2018-05-06 planned",
    ],
  },
  {
    text: "Secretary General Jens Stoltenberg, together with Deputy Secretary General Rose Gottemoeller, Ambassadors and members of the Council attended a ceremony in Norfolk on 5 May 2018.",
    visits: ["Jens Stoltenberg > US 2018-05-05", "Rose Gottemoeller > US 2018-05-05"],
  },
  {
    text: "Secretary General Jens Stoltenberg welcomed Georgia’s Vice Prime Minister for European and Euro-Atlantic Integration, Ketevan Tsikhelashvili-Gelashvili, to NATO Headquarters on 5 March 2019.",
    visits: ["Ketevan Tsikhelashvili-Gelashvili > BE 2019-03-05"],
  },
  {
    title: "Secretary General welcomes the Prime Minister of New Zealand to NATO Headquarters",
    published: "2025-06-25",
    text: "Secretary General Mark Rutte met with Prime Minister Christopher Luxon on Tuesday (24 June 2025) for talks on the Indo-Pacific.",
    visits: ["Christopher Luxon > BE 2025-06-24"],
  },
  {
    title:
      "Speech by NATO Secretary General Jens Stoltenberg to the NATO Parliamentary Assembly, Sofia, Bulgaria",
    published: "2019-05-28",
    text: "Thank you so much.\n\nIt is good to see you all here this morning.",
    visits: ["Jens Stoltenberg > BG 2019-05-28"],
  },
  {
    title:
      "Joint press point by NATO Secretary General Jens Stoltenberg and the Prime Minister of Australia, Malcolm Turnbull",
    published: "2018-04-24",
    text: "It is a great pleasure to welcome Prime Minister Malcolm Turnbull to the NATO Headquarters.",
    visits: ["Malcolm Turnbull > BE 2018-04-24"],
  },
  {
    text: "Speaking in Sofia on Friday (22 April 2016) NATO Deputy Secretary General Alexander Vershbow stressed the importance of the Black Sea.",
    visits: ["Alexander Vershbow > BG 2016-04-22"],
  },
  {
    text: "General Curtis Scaparrotti, Secretary General Jens Stoltenberg, and a host of other senior leaders visited Trondheim on 30 October 2018.",
    visits: ["Curtis Scaparrotti > NO 2018-10-30", "Jens Stoltenberg > NO 2018-10-30"],
  },
  {
    title: "Visit of Ambassador Tomasz Kowalski to the Joint Force Command in Brunssum",
    published: "2019-10-21",
    text: "On 18 October, Ambassador Tomasz Kowalski met General Erhard Bühler and took part in a briefing.",
    visits: ["Tomasz Kowalski > NL 2019-10-18"],
  },
];

/** What tempts the rules for venues, and is no visit. */
export const TEMPTING_VENUES: readonly Told[] = [
  "Secretary General Jens Stoltenberg welcomed the pledges made at the Recovery Conference in London on 21 June 2019.",
  "Secretary General Jens Stoltenberg condemned the attack at the airport in Istanbul on Tuesday (28 June 2016).",
  "Secretary General Jens Stoltenberg thanked Switzerland for its participation in KFOR on 5 May 2019.",
  "Secretary General Jens Stoltenberg praised the role of Portugal in the Resolute Support Mission on 5 May 2019.",
  "In a speech on the future of Kosovo, Secretary General Jens Stoltenberg called for calm on 5 May 2019.",
  "Secretary General Jens Stoltenberg discussed preparations for the meeting of NATO leaders in London with Prime Minister Pedro Sánchez on 5 May 2019.",
  "Secretary General Jens Stoltenberg met the Ambassador of the United States at the US Embassy on 5 May 2019.",
  "Secretary General Jens Stoltenberg addressed the Swedish Parliament’s decision on 5 May 2019.",
  "Deputy Secretary General Rose Gottemoeller addressed key aims for the Warsaw Summit on 5 May 2016.",
  "Secretary General Mark Rutte received a medal from Prime Minister Pedro Sánchez on 5 May 2025.",
  "Secretary General Jens Stoltenberg met Prime Minister Viktor Orbán of Hungary and President Andrzej Duda of Poland at the Presidential Palace on 5 May 2019.",
  "BRUSSELS, 3 March 2019 – Secretary General Jens Stoltenberg took part in a meeting of the Council.",
  "Allies will continue to Ukraine’s east their deliveries.",
  "Secretary General Jens Stoltenberg met President Donald Trump at the US Official Residence on 11 July 2018.",
  "Naval Striking and Support Forces NATO welcomed the Ambassadors of Allied Nations in Portugal at its headquarters on 15 March 2018.",
  "Submarine U34 visited Tallinn on 5 May 2015.",
].map((text) => ({ text, visits: [] }));
