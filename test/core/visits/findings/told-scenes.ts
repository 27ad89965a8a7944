import type { Told } from "./told.ts";

/** Events whose place one sentence tells, and whose guests another. */
export const EVENT_GUESTS: readonly Told[] = [
  {
    text: "The seminar took place in Ohrid, North Macedonia, on 4 and 5 June 2018. NATO Assistant Secretary General Antonio Missiroli gave the keynote speech. Other speakers included the Chief of Defence of Austria, General Robert Brieger.",
    published: "2018-06-06",
    visits: [
      "Antonio Missiroli > MK 2018-06-04..2018-06-05",
      "Robert Brieger > MK 2018-06-04..2018-06-05",
    ],
  },
  {
    text: "On 14 March 2018, the annual Resilience Days opened in Porto, Portugal. Alongside Defence Minister José Azeredo Lopes of Portugal, Deputy Secretary General Rose Gottemoeller addressed the participants.",
    published: "2018-03-15",
    visits: ["Rose Gottemoeller > PT 2018-03-14"],
  },
  {
    text: "The ceremony was held at the barracks in Niinisalo, Finland on 7 May 2025. Among the guests were Norwegian Defence Minister Tore Sandvik and Finnish Defence Minister Antti Häkkänen.",
    published: "2025-05-08",
    visits: ["Tore Sandvik > FI 2025-05-07"],
  },
  {
    text: "The round table was held at NATO Headquarters in Brussels on 2 April 2019. Panellists included the Swedish Chief of Defence, General Micael Bydén.",
    published: "2019-04-03",
    visits: ["Micael Bydén > BE 2019-04-02"],
  },
  {
    text: "The seminar took place in Cork on 2 April 2019. Irish Defence Minister Paul Kehoe opened the seminar. The US Ambassador to Ireland, Mark Richards, also addressed the audience.",
    published: "2019-04-03",
    visits: [],
  },
  {
    text: "The workshop was held in hybrid format in Turin on 2 April 2019. Assistant Secretary General Camille Grand addressed the participants.",
    published: "2019-04-03",
    visits: [],
  },
  {
    text: "The workshop was held in Patras on 3 May 2018. Assistant Secretary General Camille Grand had addressed the previous meeting in Lyon.",
    published: "2018-05-04",
    visits: [],
  },
  {
    text: "A conference opened in Granada on 3 May 2018. In Brussels, the Deputy Secretary General opened the session of the Council.",
    published: "2018-05-04",
    visits: [],
  },
];

/** Words said at events and of events: who was there, and who need not have been. */
export const WORDS_AND_PLACES: readonly Told[] = [
  {
    text: "Speaking at the Lisbon Forum in November, Ms Clare Hutchinson said that women must be at the table.",
    published: "2018-11-20",
    visits: [],
  },
  {
    text: "In remarks to the Bucharest Forum on 3 October 2019, Assistant Secretary General Camille Grand praised the host.",
    published: "2019-10-04",
    visits: [],
  },
  {
    text: "Deputy Secretary General Mircea Geoană spoke in person at the Warsaw Security Forum on 24 October 2019.",
    published: "2019-10-25",
    visits: ["Mircea Geoană > PL 2019-10-24"],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller spoke at the Berlin Security Conference on 27 November 2018. While in Berlin, she also met State Secretary Benedikt Zimmer.",
    published: "2018-11-28",
    visits: ["Rose Gottemoeller > DE 2018-11-27"],
  },
  {
    text: "The Deputy Secretary General noted that at the Foreign Ministers’ meeting in Reykjavik, Allies had agreed to step up their efforts.",
    published: "2017-12-06",
    visits: [],
  },
  {
    text: "Ambassador Sorin Ducaru said the Cyber Defence Pledge, adopted by Allied leaders in Warsaw, was bearing fruit.",
    published: "2017-12-06",
    visits: [],
  },
  {
    text: "On the margins of the Munich Security Conference, Secretary General Jens Stoltenberg met President Raimonds Vējonis of Latvia.",
    published: "2018-02-17",
    visits: ["Jens Stoltenberg > DE", "Raimonds Vējonis > DE"],
  },
  {
    text: "Secretary General Jens Stoltenberg thanked Norway for its contributions in Bergen on Monday (8 April 2019).",
    published: "2019-04-09",
    visits: ["Jens Stoltenberg > NO 2019-04-08"],
  },
  {
    text: "Secretary General Jens Stoltenberg and Prime Minister Zoran Zaev of North Macedonia discussed the path to membership in Skopje on 8 April 2019.",
    published: "2019-04-09",
    visits: ["Jens Stoltenberg > MK 2019-04-08"],
  },
  {
    text: "The Secretary General thanked Spain for its support after the attacks in Barcelona on 17 August 2017.",
    published: "2018-05-04",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg and Foreign Minister Nikos Kotzias of Greece discussed the talks in Geneva on 3 May 2018.",
    published: "2018-05-04",
    visits: [],
  },
  {
    text: "Ambassador Tacan Ildem praised the opening of the NATO Information Centre in Chisinau on 8 December 2017.",
    published: "2017-12-09",
    visits: [],
  },
  {
    text: "With Foreign Minister Sergey Lavrov, Secretary General Jens Stoltenberg discussed the situation in and around Ukraine on Friday (16 February 2018).",
    published: "2018-02-17",
    visits: [],
  },
];

/** Days, tours, hosts and posts. */
export const STAYS: readonly Told[] = [
  {
    text: "From Tuesday to Thursday, Deputy Secretary General Rose Gottemoeller visited Montenegro.",
    published: "2019-04-12",
    visits: ["Rose Gottemoeller > ME 2019-04-09..2019-04-11"],
  },
  {
    text: "From Tuesday, July 25 to Friday, July 28, General Denis Mercier, Supreme Allied Commander Transformation, toured Italy.",
    published: "2017-07-29",
    visits: ["Denis Mercier > IT 2017-07-25..2017-07-28"],
  },
  {
    text: "General Petr Pavel, Chairman of the NATO Military Committee, concluded today a two-day visit to Croatia that began on 8 February.",
    published: "2017-02-09",
    visits: ["Petr Pavel > HR 2017-02-08..2017-02-09"],
  },
  {
    text: "On Wednesday (8 February 2017), NATO reaffirmed its support to Tunisia.\n\nDuring her visit to Tunis, Deputy Secretary General Rose Gottemoeller met Foreign Minister Khemaies Jhinaoui.",
    published: "2017-02-09",
    visits: ["Rose Gottemoeller > TN 2017-02-08"],
  },
  {
    text: "Assistant Secretary General Tacan Ildem visited Malta from 17 to 19 March and Cyprus from 20 to 21 March 2019.",
    published: "2019-03-28",
    visits: ["Tacan Ildem > MT 2019-03-17..2019-03-19", "Tacan Ildem > CY 2019-03-20..2019-03-21"],
  },
  {
    text: "After talks in Yerevan on Monday (6 February 2017), Ambassador Alejandro Alvargonzález flew on to Baku on Tuesday.",
    published: "2017-02-09",
    visits: ["Alejandro Alvargonzález > AM 2017-02-06", "Alejandro Alvargonzález > AZ 2017-02-07"],
  },
  {
    text: "The Latvian President, Raimonds Vējonis, visited Ādaži on 8 February 2017 together with NATO Deputy Secretary General Rose Gottemoeller.",
    published: "2017-02-09",
    visits: ["Rose Gottemoeller > LV 2017-02-08"],
  },
  {
    text: "Slovak Prime Minister Peter Pellegrini hosted a dinner for Secretary General Jens Stoltenberg in Bratislava on 3 May 2018.",
    published: "2018-05-04",
    visits: ["Jens Stoltenberg > SK 2018-05-03"],
  },
  {
    text: "Visiting Prague on Thursday (19 June 2014) for meetings with Prime Minister Bohuslav Sobotka, Foreign Minister Lubomír Zaorálek and Defence Minister Martin Stropnický, NATO Secretary General Anders Fogh Rasmussen said it was a good day.",
    published: "2014-06-20",
    visits: ["Anders Fogh Rasmussen > CZ 2014-06-19"],
  },
  {
    text: "NATO Deputy Secretary General Rose Gottemoeller welcomed the President of the Council of Slovenia, Matej Tonin; the Foreign Minister of Slovenia, Karl Erjavec; and Defence Minister Andreja Katič of Slovenia to NATO Headquarters on 20 June 2017.",
    published: "2017-06-20",
    visits: [
      "Matej Tonin > BE 2017-06-20",
      "Karl Erjavec > BE 2017-06-20",
      "Andreja Katič > BE 2017-06-20",
    ],
  },
  {
    text: "A delegation led by General Petr Pavel, Chairman of the NATO Military Committee, met Albanian officials at the Ministry of Defence in Tirana on 3 May 2018.",
    published: "2018-05-04",
    visits: ["Petr Pavel > AL 2018-05-03"],
  },
  {
    text: "Admiral Michelle Howard, Commander of JFC Naples, took part in a ceremony in Naples on 8 February 2017.",
    published: "2017-02-09",
    visits: [],
  },
  {
    text: "NATO Assistant Secretary General Boris Ruge held consultations in Canberra on 7 April and in Wellington on 8 and 9 April 2025.",
    published: "2025-04-10",
    visits: ["Boris Ruge > AU 2025-04-07", "Boris Ruge > NZ 2025-04-08..2025-04-09"],
  },
  {
    text: "Portuguese Defence Minister Nuno Melo and his Spanish counterpart, Margarita Robles, met in Badajoz, Spain on 8 April 2025.",
    published: "2025-04-10",
    visits: ["Nuno Melo > ES 2025-04-08"],
  },
  {
    text: "Among those attending the ceremony in Adazi, Latvia on 8 April 2025 were Canadian Defence Minister Bill Blair and Latvian Defence Minister Andris Sprūds.",
    published: "2025-04-10",
    visits: ["Bill Blair > LV 2025-04-08"],
  },
  {
    text: "Milan Brglez, Foreign Minister of Slovenia, visited NATO Headquarters on 8 April 2025.",
    published: "2025-04-10",
    visits: ["Milan Brglez > BE 2025-04-08"],
  },
];
