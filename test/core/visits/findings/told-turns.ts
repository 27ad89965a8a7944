import type { Told } from "./told.ts";

/** Visits told with the place, the day, a thing or a picture first, and what only looks like one. */
export const PLACE_FIRST: readonly Told[] = [
  {
    text: "Sofia played host to Admiral Rob Bauer on 3 May 2023.",
    visits: ["Rob Bauer > BG 2023-05-03"],
  },
  {
    text: "The Latvian capital rolled out the red carpet for Secretary General Jens Stoltenberg on 4 May 2023.",
    visits: ["Jens Stoltenberg > LV 2023-05-04"],
  },
  {
    text: "Ljubljana never played host to Secretary General Jens Stoltenberg.",
    visits: [],
  },
  {
    text: "Vienna welcomed Secretary General Jens Stoltenberg’s words on 4 May 2023.",
    visits: [],
  },
  {
    text: "Tuesday’s visitor to the Moldovan capital was Defence Minister Hanno Pevkur of Estonia.",
    published: "2023-05-04",
    visits: ["Hanno Pevkur > MD 2023-05-02"],
  },
  {
    text: "Among those in Skopje for the ceremony on 5 June 2023 was General Christopher Cavoli.",
    visits: ["Christopher Cavoli > MK 2023-06-05"],
  },
  {
    text: "There to open the range in Tallinn on 6 June 2023 was David van Weel of NATO’s International Staff.",
    visits: ["David van Weel > EE 2023-06-06"],
  },
  {
    text: "It was in Zagreb on 7 June 2023 that Admiral Rob Bauer thanked the cadets.",
    visits: ["Rob Bauer > HR 2023-06-07"],
  },
  {
    text: "Thursday, 8 June 2023, found Deputy Secretary General Mircea Geoană in Lisbon.",
    visits: ["Mircea Geoană > PT 2023-06-08"],
  },
  {
    text: "Prague, 9 June 2023: Jens Stoltenberg and Petr Pavel face the press.",
    visits: ["Jens Stoltenberg > CZ 2023-06-09"],
  },
  {
    text: "Seen in a café in Athens on 10 June 2023: Mircea Geoană, in conversation with students.",
    visits: ["Mircea Geoană > GR 2023-06-10"],
  },
  {
    text: "A wreath was laid at the memorial in Chisinau by Deputy Secretary General Mircea Geoană on 12 June 2023.",
    visits: ["Mircea Geoană > MD 2023-06-12"],
  },
  {
    text: "The ministers were joined in Bucharest on 13 June 2023 by Norway’s Bjørn Arild Gram and Italy’s Guido Crosetto.",
    visits: ["Bjørn Arild Gram > RO 2023-06-13", "Guido Crosetto > RO 2023-06-13"],
  },
  {
    text: "Prime Minister Kaja Kallas had Jens Stoltenberg over for lunch in Tallinn on 14 June 2023.",
    visits: ["Jens Stoltenberg > EE 2023-06-14"],
  },
  {
    text: "Admiral Rob Bauer’s Budapest stop took in a barracks on 15 June 2023.",
    visits: ["Rob Bauer > HU 2023-06-15"],
  },
  {
    text: "Secretary General Jens Stoltenberg’s Ukraine policy was praised on 15 June 2023.",
    visits: [],
  },
  {
    text: "A cold morning in Oslo on 16 June 2023 saw General Christopher Cavoli lay a wreath.",
    visits: ["Christopher Cavoli > NO 2023-06-16"],
  },
  {
    text: "Nouakchott was the last stop on Ambassador Javier Colomina’s southern tour, on 19 June 2023.",
    visits: ["Javier Colomina > MR 2023-06-19"],
  },
  {
    text: "It took Jens Stoltenberg a night on the train to reach Kyiv, on 20 April 2023.",
    visits: ["Jens Stoltenberg > UA 2023-04-20"],
  },
  {
    text: "The talks that Admiral Rob Bauer had with Margarita Robles took place in Madrid on 21 June 2023.",
    visits: ["Rob Bauer > ES 2023-06-21"],
  },
  {
    text: "Justin Trudeau and Pedro Sánchez, both in Riga on 8 March 2022, inspected the camp.",
    visits: ["Justin Trudeau > LV 2022-03-08", "Pedro Sánchez > LV 2022-03-08"],
  },
  {
    text: "To Toledo went the Secretary General on 30 August 2023 for a meeting of ministers.",
    visits: ["Jens Stoltenberg > ES 2023-08-30"],
  },
  {
    text: "Albin Kurti, whom Jens Stoltenberg saw at NATO Headquarters on 26 April 2023, flew home at night.",
    visits: ["Albin Kurti > BE 2023-04-26"],
  },
  {
    text: "Any visit of the Secretary General to Beijing would need the consent of all Allies, a diplomat said on 3 May 2023.",
    visits: [],
  },
  {
    text: "Stoltenberg in Kyiv for talks with Zelenskyy on 4 May 2023",
    visits: [],
  },
  {
    text: "The flag was raised at NATO Headquarters on 11 March 2024 in the presence of Prime Minister Ulf Kristersson of Sweden.",
    visits: ["Ulf Kristersson > BE 2024-03-11"],
  },
  {
    text: "A visit to Kosovo by Admiral Rob Bauer concluded on 20 December 2022.",
    visits: ["Rob Bauer > XK 2022-12-20"],
  },
  {
    title: "Stoltenberg in Kyiv for talks with Zelenskyy",
    text: "",
    published: "2023-05-04",
    visits: ["Jens Stoltenberg > UA"],
  },
  {
    title: "Admiral Bauer off to Tokyo next week",
    text: "",
    published: "2024-03-06",
    visits: ["Rob Bauer > JP planned"],
  },
];

/** What only looks like such a turn. */
export const NO_TURNS: readonly Told[] = [
  "The next ambassador to Kyiv will be Martin Jäger, Foreign Minister Annalena Baerbock said on 4 May 2023.",
  "Berlin gave Jens Stoltenberg a promise of more tanks on 4 May 2023.",
  "Jens Stoltenberg ruled out a summit in Kyiv on 4 May 2023.",
  "Ankara saw Jens Stoltenberg as an honest broker on 4 May 2023.",
  "From Kyiv the President thanked Jens Stoltenberg on 4 May 2023.",
  "The visit of HMS Defender to Odesa was welcomed by Secretary General Jens Stoltenberg on 4 May 2023.",
  "General Christopher Cavoli shifted a brigade to bases in Poland on 4 May 2023.",
  "Kyiv awaits Secretary General Jens Stoltenberg’s answer.",
  "Lisbon opened its doors to Admiral Rob Bauer’s critics on 3 May 2023.",
  "Riga gave a warm welcome to General Christopher Cavoli’s plan on 3 May 2023.",
  "Vienna prepared for the visit of inspectors, Ambassador Boris Ruge said on 3 May 2023.",
  "The first choice for Tallinn was Admiral Rob Bauer on 3 May 2023.",
  "A cold morning in Oslo on 3 May 2023 saw prices rise, General Christopher Cavoli said.",
  "Jens Stoltenberg chose Oslo for the summit on 3 May 2023.",
  "Berlin sent Ambassador Boris Ruge to Tbilisi as its envoy on 3 May 2023.",
  "Thursday, 4 May 2023, found Admiral Rob Bauer in two minds about Zagreb.",
  "Zagreb was where the plan of Admiral Rob Bauer was born on 3 May 2023.",
  "Prague, 3 May 2023: Jens Stoltenberg welcomes the vote.",
  "Asked in Oslo on 3 May 2023: General Christopher Cavoli or Mark Rutte?",
  "Seen from Kyiv on 3 May 2023: Admiral Rob Bauer’s words were too few.",
  "The letter was opened in Tirana on 3 May 2023 by hackers, Ambassador Javier Colomina said.",
  "European leaders, including Jens Stoltenberg, met the demands of Kyiv on 3 May 2023.",
  "Ministers argued over dinner in Athens, Jens Stoltenberg said on 3 May 2023.",
  "It took Ambassador Boris Ruge a year to reach an agreement with Belgrade, on 3 May 2023.",
  "The talks that Admiral Rob Bauer had with Kyiv continued on 3 May 2023.",
  "The cadets in Oslo, with General Christopher Cavoli in mind, sang on 3 May 2023.",
  "Back in Oslo’s favour on 3 May 2023, General Christopher Cavoli smiled.",
  "Admiral Rob Bauer’s Kosovo file grew on 3 May 2023.",
  "Ambassador Boris Ruge turned up the pressure on Belgrade on 3 May 2023.",
  "Admiral Rob Bauer stopped short of Kyiv’s demands on 3 May 2023.",
  "Ambassador Javier Colomina came away with a promise from Tunis on 3 May 2023.",
  "General Christopher Cavoli took the side of Vilnius on 3 May 2023.",
].map((text) => ({ text, visits: [] }));
