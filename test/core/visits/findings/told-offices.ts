import type { Told } from "./told.ts";

/** Visits told by offices, ranks, lists of ministers and days that are counted from others. */
export const TOLD_OFFICES: readonly Told[] = [
  {
    text: "Nora Lind, a local teacher, met Secretary General Jens Stoltenberg in Ādaži on 9 May 2023.",
    published: "2023-05-10",
    visits: ["Jens Stoltenberg > LV 2023-05-09"],
  },
  {
    text: "Foreign Minister Nora Lind of Norway met Secretary General Jens Stoltenberg in Rome on 9 May 2023.",
    published: "2023-05-10",
    visits: ["Nora Lind > IT 2023-05-09", "Jens Stoltenberg > IT 2023-05-09"],
  },
  {
    text: "The Presidents of the European Commission and the European Council, Ursula von der Leyen and Charles Michel, signed the declaration in Brussels on 9 May 2023.",
    published: "2023-05-10",
    visits: [],
  },
  {
    text: "European Commissioner Nora Lind and the Chief Executive of the European Defence Agency, Jan Berg, opened the conference in Brussels on 9 May 2023.",
    published: "2023-05-10",
    visits: [],
  },
  {
    text: "Josep Borrell visited NATO Headquarters on 9 May 2023, and Charles Michel visited Riga on 10 May 2023.",
    published: "2023-05-11",
    visits: ["Josep Borrell > BE 2023-05-09", "Charles Michel > LV 2023-05-10"],
  },
  {
    text: "Admiral Rob Bauer visited Oslo on 9 March 2023. The Admiral then travelled to Stockholm on 10 March 2023.",
    published: "2023-03-12",
    visits: ["Rob Bauer > NO 2023-03-09", "Rob Bauer > SE 2023-03-10"],
  },
  {
    text: "The Deputy NATO Secretary General visited Kyiv on 30 August 2019.",
    published: "2019-09-01",
    visits: ["Rose Gottemoeller > UA 2019-08-30"],
  },
  {
    title: "NATO military committee chief to visit Japan",
    text: "The chief of NATO’s military committee will be in Tokyo on Tuesday.",
    published: "2022-06-05",
    visits: ["Rob Bauer > JP 2022-06-07 planned"],
  },
  {
    text: "The Nato Secretary General visited Kuwait on 23 January 2017.",
    published: "2017-01-24",
    visits: ["Jens Stoltenberg > KW 2017-01-23"],
  },
  {
    text: "Foreign Ministers Ana Leka of Albania and Jan Berg of Norway visited Kyiv on 5 April 2023.",
    published: "2023-04-06",
    visits: ["Ana Leka > UA 2023-04-05", "Jan Berg > UA 2023-04-05"],
  },
  {
    text: "The leaders of the region, including Prime Minister Ana Leka of Albania, President Jan Novak of Croatia, and Prime Minister Ivo Hora of Slovenia, met in Skopje on 5 April 2023.",
    published: "2023-04-06",
    visits: ["Ana Leka > MK 2023-04-05", "Jan Novak > MK 2023-04-05", "Ivo Hora > MK 2023-04-05"],
  },
  {
    text: "On 9 March 2022, the Portuguese Defence Minister, Rui Matos, received his Spanish counterpart, Ana Ruiz, in Lisbon.",
    published: "2022-03-10",
    visits: ["Ana Ruiz > PT 2022-03-09"],
  },
  {
    text: "On 9 March 2022, the Portuguese Defence Minister, Rui Matos, spoke by telephone with his Spanish counterpart, Ana Ruiz, from Lisbon.",
    published: "2022-03-10",
    visits: [],
  },
  {
    text: "The Secretary General met the Prime Minister at her Harpsund residence on 9 March 2022.",
    published: "2022-03-10",
    visits: ["Jens Stoltenberg > SE 2022-03-09"],
  },
  {
    text: "Secretary General Jens Stoltenberg ended a four-day tour of the region on 20 November 2015 with talks in Podgorica. A day earlier, he had been received in Skopje by President Gjorge Ivanov.",
    published: "2015-11-20",
    visits: ["Jens Stoltenberg > ME 2015-11-20", "Jens Stoltenberg > MK 2015-11-19"],
  },
  {
    text: "Mr Stoltenberg was in Tallinn on 20 November 2014, having been in Vilnius the day before.",
    published: "2014-11-21",
    visits: ["Jens Stoltenberg > EE 2014-11-20", "Jens Stoltenberg > LT 2014-11-19"],
  },
  {
    text: "Secretary General Jens Stoltenberg was in Belgrade on 18 November 2015. The tour had begun in Sarajevo. The tour began in Skopje on 17 November 2015.",
    published: "2015-11-20",
    visits: ["Jens Stoltenberg > RS 2015-11-18", "Jens Stoltenberg > MK 2015-11-17"],
  },
  {
    text: "BEIJING — NATO Deputy Secretary General Rose Gottemoeller will attend a security forum in Asia next month, a source said.",
    published: "2018-05-29",
    visits: [],
  },
  {
    text: "Mr Stoltenberg visited the Austerlitz Bridge in Mitrovica on 4 April 2019.",
    published: "2019-04-05",
    visits: ["Jens Stoltenberg > XK 2019-04-04"],
  },
  {
    text: "On 10 May 2017, Danish PM Ole Lund and FM Ib Holm received Secretary General Jens Stoltenberg in Copenhagen. Later that day he left for London.",
    published: "2017-05-12",
    visits: ["Jens Stoltenberg > DK 2017-05-10", "Jens Stoltenberg > GB 2017-05-10"],
  },
  {
    text: "The NATO Secretary General will travel to Warsaw on the 7th and to Bucharest on the 8th of July.",
    published: "2014-07-04",
    visits: [
      "Anders Fogh Rasmussen > PL 2014-07-07 planned",
      "Anders Fogh Rasmussen > RO 2014-07-08 planned",
    ],
  },
  {
    text: "General Petr Pavel, the Czech officer who heads NATO’s Military Committee, held talks in Tokyo on 10 November 2016 with Defence Minister Tomomi Inada.",
    published: "2016-11-11",
    visits: ["Petr Pavel > JP 2016-11-10"],
  },
];
