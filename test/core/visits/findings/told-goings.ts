import type { Told } from "./told.ts";

/** Verbs of going as any writer may put them, and the same words where they lead nowhere. */
export const GOINGS: readonly Told[] = [
  {
    text: "Defence Minister Artis Pabriks set foot in Kyiv on 3 May 2022.",
    visits: ["Artis Pabriks > UA 2022-05-03"],
  },
  {
    text: "Secretary General Jens Stoltenberg touched down in Pristina on 4 May 2022.",
    visits: ["Jens Stoltenberg > XK 2022-05-04"],
  },
  {
    text: "Spain’s José Manuel Albares popped into NATO Headquarters on 5 May 2022.",
    visits: ["José Manuel Albares > BE 2022-05-05"],
  },
  {
    text: "Admiral Rob Bauer’s plane put down in Erbil, Iraq, on 6 May 2022.",
    visits: ["Rob Bauer > IQ 2022-05-06"],
  },
  {
    text: "General Christopher Cavoli could be found in Tunis on 7 May 2023.",
    visits: ["Christopher Cavoli > TN 2023-05-07"],
  },
  {
    text: "NATO’s chief stepped off a train in Kyiv on 20 April 2023.",
    visits: ["Jens Stoltenberg > UA 2023-04-20"],
  },
  {
    text: "Ararat Mirzoyan, Armenia’s top diplomat, was shown round NATO Headquarters on 9 May 2023.",
    visits: ["Ararat Mirzoyan > BE 2023-05-09"],
  },
  {
    text: "Milo Đukanović will come calling at NATO Headquarters on 6 October 2022.",
    published: "2022-09-29",
    visits: ["Milo Đukanović > BE 2022-10-06 planned"],
  },
  {
    text: "The Chair of the NATO Military Committee is due in Zagreb on 5 March 2024.",
    published: "2024-02-28",
    visits: ["Rob Bauer > HR 2024-03-05 planned"],
  },
  {
    text: "The Chair of the NATO Military Committee was due in Zagreb on 5 March 2024.",
    published: "2024-03-08",
    visits: [],
  },
  {
    text: "Admiral Rob Bauer reached out to Belgrade on 5 March 2024.",
    visits: [],
  },
  {
    text: "Jens Stoltenberg reached agreement with Ankara on 5 March 2024.",
    visits: [],
  },
  {
    text: "Had he been in Ankara, Secretary General Jens Stoltenberg would have felt it on 6 February 2023.",
    visits: [],
  },
  {
    text: "As prime minister of Norway, Jens Stoltenberg visited Kabul many times.",
    visits: [],
  },
  {
    text: "The Spanish frigate Blas de Lezo left Ferrol on 18 September 2023.",
    visits: [],
  },
  {
    text: "Sir Keith Blount, who spent his twenties in Gibraltar, retires next month.",
    published: "2023-10-31",
    visits: [],
  },
  {
    text: "The Norwegian town of Arendal had Jens Stoltenberg on its festival stage on 15 August 2023.",
    visits: ["Jens Stoltenberg > NO 2023-08-15"],
  },
  {
    text: "When he landed in Rome, Jens Stoltenberg was met by protesters on 8 November 2022.",
    visits: ["Jens Stoltenberg > IT 2022-11-08"],
  },
];
