import type { Told } from "./told.ts";

/** Who is received at NATO Headquarters, in the many ways in which the newsroom says it. */
export const RECEIVED: readonly Told[] = [
  {
    text: "The NATO-Georgia Commission met at NATO Headquarters on Thursday (20 July 2023), at the request of Tbilisi.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg thanked Denmark for its generous commitment to Moldova.",
    visits: [],
  },
  {
    text: "Mark Rutte praised Canada for its practical and financial aid to Jordan.",
    visits: [],
  },
  {
    text: "On 4 April 2019 Deputy Secretary General Rose Gottemoeller received the Secretary General of the Council of Europe, Thorbjørn Jagland, at NATO Headquarters.",
    visits: ["Thorbjørn Jagland > BE 2019-04-04"],
  },
  {
    text: "The Secretary General welcomed a cross-party delegation of members of the German Bundestag to NATO Headquarters on 11 May 2023.",
    visits: ["delegation of members of the German Bundestag > BE 2023-05-11"],
  },
  {
    text: "Prime Minister of Slovenia Robert Golob was welcomed to NATO on Wednesday (19 October 2022).",
    visits: ["Robert Golob > BE 2022-10-19"],
  },
  {
    text: "Kenyan Defence Minister Soipan Tuya called at NATO Headquarters on 14 February 2024.",
    visits: ["Soipan Tuya > BE 2024-02-14"],
  },
  {
    text: "Cadets from the Royal Military Academy in Breda toured NATO Headquarters on 21 March 2019.",
    visits: ["Cadets from the Royal Military Academy > BE 2019-03-21"],
  },
  {
    text: "Prime Minister Theresa May unveiled a sculpture at NATO’s new headquarters in Brussels on 25 May 2017.",
    visits: ["Theresa May > BE 2017-05-25"],
  },
  {
    text: "King Felipe VI of Spain and Queen Letizia were greeted at NATO’s Headquarters by Deputy Secretary General Mircea Geoană on 17 November 2021.",
    visits: ["Felipe > BE 2021-11-17", "Letizia > BE 2021-11-17"],
  },
  {
    text: "The OSCE Secretary General, Helga Maria Schmid, came to NATO Headquarters on 23 June 2021 to meet the North Atlantic Council.",
    visits: ["Helga Maria Schmid > BE 2021-06-23"],
  },
  {
    text: "Estonian Prime Minister Taavi Rõivas dedicated an oak, and Latvian President Raimonds Vējonis a linden, at NATO Headquarters on 4 May 2017.",
    visits: ["Taavi Rõivas > BE 2017-05-04", "Raimonds Vējonis > BE 2017-05-04"],
  },
  {
    text: "Finland was welcomed to NATO by all Allies on 4 April 2023.",
    visits: [],
  },
  {
    text: "Foreign Minister Elina Valtonen called on Allies at NATO to step up their support on 3 May 2024.",
    visits: [],
  },
  {
    text: "Japan’s new mission at NATO Headquarters was discussed by Prime Minister Shinzo Abe in Tokyo.",
    visits: [],
  },
];

/** Transcripts: “I” is whom the title names, and a guest is welcomed by name. */
export const SPOKEN_RELEASES: readonly Told[] = [
  {
    title:
      "Joint press conference with NATO Secretary General Jens Stoltenberg and the Prime Minister of the Netherlands, Dick Schoof",
    published: "2024-09-04",
    text: "Prime Minister Schoof, dear Dick, welcome to NATO Headquarters. It is a pleasure to host you here.\n\nThe Netherlands is a valued Ally. You trained with troops in Lithuania.",
    visits: ["Dick Schoof > BE 2024-09-04"],
  },
  {
    title:
      "Joint press point by NATO Secretary General Mark Rutte and the President of Cyprus, Nikos Christodoulides",
    text: "NATO Headquarters, Brussels, 8 January 2025\n\nGood morning. Mr President, a very warm welcome to NATO. It is great to see you here.",
    visits: ["Nikos Christodoulides > BE 2025-01-08"],
  },
  {
    title:
      "Doorstep statement by NATO Secretary General Jens Stoltenberg ahead of the European Council",
    published: "2023-10-06",
    text: "Good afternoon. It is great to be here in Granada for the European Political Community.\n\nI look forward to meeting President Zelenskyy.",
    visits: ["Jens Stoltenberg > ES 2023-10-06"],
  },
  {
    title: "Speech by NATO Deputy Secretary General Mircea Geoană at the Delphi Economic Forum",
    published: "2022-04-07",
    text: "Thank you for the kind introduction. I am delighted to be back in Delphi, Greece.\n\nFrom here I will travel to Skopje.",
    visits: ["Mircea Geoană > GR 2022-04-07", "Mircea Geoană > MK planned"],
  },
  {
    title:
      "Joint press conference by NATO Secretary General Mark Rutte with the Prime Minister of Spain, Pedro Sánchez",
    published: "2025-01-27",
    text: "Prime Minister Sánchez, dear Pedro, thank you for welcoming me to Madrid. It is a pleasure to be here.\n\nSpain hosts an important air operations centre.",
    visits: ["Mark Rutte > ES 2025-01-27"],
  },
  {
    title: "Remarks by NATO Secretary General Mark Rutte to the press",
    published: "2025-02-03",
    text: "It would be good to be in Kyiv again one day. It is good to be here with you.\n\nFinland is welcome to NATO meetings.",
    visits: [],
  },
  {
    title:
      "Online press conference by NATO Secretary General Jens Stoltenberg with the President of Moldova, Maia Sandu",
    published: "2021-02-02",
    text: "President Sandu, dear Maia, welcome to this video conference with NATO Headquarters. It would have been great to be in Chisinau with you.",
    visits: [],
  },
];

/** Words of transcripts that tempt and tell of no presence. */
export const SPOKEN_NOWHERE: readonly Told[] = [
  "I am glad to be in a position to announce more support for Ukraine.",
  "It is good to be here for a discussion on the war in Ukraine.",
  "It was great to be in Tallinn last week, and thank you for your warm welcome in Riga.",
  "The people of Moldova are welcome to NATO events.",
  "Sweden, welcome to NATO!",
  "When it comes to Georgia, the Secretary General said, we came to Ukraine’s aid.",
  "War came to Ukraine, and President Niinistö said that Finland was welcomed to NATO in April.",
].map((text) => ({
  title:
    "Speech by NATO Secretary General Jens Stoltenberg and President Sauli Niinistö of Finland",
  published: "2024-03-01",
  text,
  visits: [],
}));

/** Who comes along with a visitor, and visitors joined by “and”. */
export const COMPANIONS: readonly Told[] = [
  {
    text: "NATO Secretary General Jens Stoltenberg visited Tirana on 20 November 2020. He was accompanied by the Supreme Allied Commander Europe, General Tod Wolters.",
    visits: ["Jens Stoltenberg > AL 2020-11-20", "Tod Wolters > AL 2020-11-20"],
  },
  {
    text: "Admiral Rob Bauer travelled to Oslo on 14 March 2023, accompanied by the Director General of the International Military Staff, Lieutenant General Janusz Adamczak.",
    visits: ["Rob Bauer > NO 2023-03-14", "Janusz Adamczak > NO 2023-03-14"],
  },
  {
    text: "Prime Minister Petr Fiala of the Czech Republic visited NATO Headquarters on 6 January 2022, together with Defence Minister Jana Černochová.",
    visits: ["Petr Fiala > BE 2022-01-06", "Jana Černochová > BE 2022-01-06"],
  },
  {
    text: "On 5 May 2021, Deputy Secretary General Mircea Geoană visited Rome. Mr Geoană is being joined by NATO’s Assistant Secretary General for Operations, John Manza.",
    visits: ["Mircea Geoană > IT 2021-05-05", "John Manza > IT 2021-05-05"],
  },
  {
    text: "President Maia Sandu of Moldova was received at NATO Headquarters on 18 April 2023. The President was accompanied by Foreign Minister Nicu Popescu.",
    visits: ["Maia Sandu > BE 2023-04-18", "Nicu Popescu > BE 2023-04-18"],
  },
  {
    text: "Secretary General Jens Stoltenberg visited Amari on 6 September 2016. He was accompanied by Estonian Prime Minister Taavi Rõivas.",
    visits: ["Jens Stoltenberg > EE 2016-09-06"],
  },
  {
    text: "NATO Secretary General Mark Rutte addressed the press on 3 June 2025. He was joined by General Alexus Grynkewich by video link.",
    visits: [],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller and NATO’s Supreme Allied Commander Transformation General Denis Mercier visited Lisbon on 3 May 2017.",
    visits: ["Rose Gottemoeller > PT 2017-05-03", "Denis Mercier > PT 2017-05-03"],
  },
  {
    text: "General Petr Pavel and Supreme Allied Commander Europe General Curtis Scaparrotti travelled to Batumi on 2 June 2017.",
    visits: ["Petr Pavel > GE 2017-06-02", "Curtis Scaparrotti > GE 2017-06-02"],
  },
  {
    text: "On 6 March 2024 the Defence Ministers of Sweden and Norway, Pål Jonson and Bjørn Arild Gram, visited Rovaniemi in Finland.",
    visits: ["Pål Jonson > FI 2024-03-06", "Bjørn Arild Gram > FI 2024-03-06"],
  },
  {
    text: "The Chair of the NATO Military Committee Admiral Rob Bauer and the Director General of the International Military Staff Lieutenant General Janusz Adamczak attended a conference in Ljubljana on 9 June 2023.",
    visits: ["Rob Bauer > SI 2023-06-09", "Janusz Adamczak > SI 2023-06-09"],
  },
  {
    text: "Prime Minister Ulf Kristersson and NATO Secretary General Jens Stoltenberg visited Gotland, Sweden, on 9 June 2023.",
    visits: ["Jens Stoltenberg > SE 2023-06-09"],
  },
  {
    text: "Secretary General Jens Stoltenberg and General Wolters’ staff discussed the visit of Allied ships to Riga.",
    visits: [],
  },
];

/** Titles and names that must come out whole. */
export const NAMES: readonly Told[] = [
  {
    text: "His Majesty King Abdullah II of Jordan visited NATO Headquarters on 9 April 2024.",
    visits: ["Abdullah II > BE 2024-04-09"],
  },
  {
    text: "NATO’s senior airman, Air Marshal Johnny Stringer, travelled to Bucharest on 4 May 2023.",
    visits: ["Johnny Stringer > RO 2023-05-04"],
  },
  {
    text: "Ambassador Baiba Braže, Assistant Secretary General for Public Diplomacy, visited Vilnius on 5 May 2022.",
    visits: ["Baiba Braže > LT 2022-05-05"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană met H.E. Vjosa Osmani in Pristina on 12 May 2023.",
    visits: ["Mircea Geoană > XK 2023-05-12"],
  },
  {
    text: "Her Royal Highness Crown Princess Victoria of Sweden visited NATO Headquarters on 27 November 2024.",
    visits: ["Victoria > BE 2024-11-27"],
  },
  {
    text: "Prime Minister Mustafa al-Kadhimi of Iraq visited NATO Headquarters on 30 June 2021.",
    visits: ["Mustafa al-Kadhimi > BE 2021-06-30"],
  },
  {
    text: "His Excellency the Ambassador praised Air Marshal training in Estonia.",
    visits: [],
  },
  {
    text: "The Marshal of the Sejm spoke about His Majesty’s ships in Gdynia.",
    visits: [],
  },
];
