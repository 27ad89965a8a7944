import type { Told } from "./told.ts";

/** What people did with their own hands, feet or mouth in a place; and what is done from afar. */
export const DEEDS: readonly Told[] = [
  {
    text: "The Secretary General and Prime Minister Petr Fiala strolled across the old bridge in Prague on 3 May 2023.",
    visits: ["Jens Stoltenberg > CZ 2023-05-03"],
  },
  {
    text: "In Vilnius on 4 May 2023, Admiral Rob Bauer had lunch with conscripts.",
    visits: ["Rob Bauer > LT 2023-05-04"],
  },
  {
    text: "Ambassador Boris Ruge had a full diary in Tbilisi on 8 February 2024.",
    visits: ["Boris Ruge > GE 2024-02-08"],
  },
  {
    text: "Secretary General Jens Stoltenberg approved the plan for the port in Constanta on 5 May 2023.",
    visits: [],
  },
  {
    text: "Jens Stoltenberg telephoned the president in Ankara on 6 May 2023.",
    visits: [],
  },
  {
    text: "Mircea Geoană presented on 14 March 2023 the package adopted by leaders in Madrid.",
    visits: [],
  },
  {
    text: "Admiral Rob Bauer appeared on a screen in Hanoi on 5 May 2022.",
    visits: [],
  },
  {
    text: "The welcome was warm in Kuressaare, Estonia, where Tom Goffus of NATO’s International Staff inspected the port on 18 December 2024.",
    visits: ["Tom Goffus > EE 2024-12-18"],
  },
  {
    text: "Jens Stoltenberg told an audience at Charles University in Prague on 7 June 2023 that Allies would stand firm.",
    visits: ["Jens Stoltenberg > CZ 2023-06-07"],
  },
];

/** Where somebody comes from who goes on, or home. */
export const ORIGINS: readonly Told[] = [
  {
    text: "Fresh from talks in Oslo, Admiral Rob Bauer flew on to Helsinki on 4 May 2023.",
    visits: ["Rob Bauer > NO", "Rob Bauer > FI 2023-05-04"],
  },
  {
    text: "Having wrapped up his business in Seoul, Jens Stoltenberg turned up in Tokyo on 31 January 2023.",
    visits: ["Jens Stoltenberg > KR", "Jens Stoltenberg > JP 2023-01-31"],
  },
  {
    text: "General Christopher Cavoli flew from Riga to Tallinn on 10 May 2023.",
    visits: ["Christopher Cavoli > LV", "Christopher Cavoli > EE 2023-05-10"],
  },
  {
    text: "Ambassador Boris Ruge is back from Podgorica, where he sat down with the prime minister on 9 September 2024.",
    visits: ["Boris Ruge > ME"],
  },
  {
    text: "Secretary General Jens Stoltenberg was back in Brussels on 8 February 2024 after three days in Canada.",
    visits: ["Jens Stoltenberg > CA"],
  },
  {
    text: "Secretary General Jens Stoltenberg spoke after the attack in Ankara on 2 October 2023.",
    visits: [],
  },
  {
    text: "Leopard tanks left Poland for Ukraine on 19 January 2023, Secretary General Jens Stoltenberg said.",
    visits: [],
  },
];

/** Lists of stops, and the parts of a trip. */
export const SCHEDULES: readonly Told[] = [
  {
    text: "Vilnius on 8 May 2024, Riga on 9 May 2024: such was the timetable of General Christopher Cavoli.",
    visits: ["Christopher Cavoli > LT 2024-05-08", "Christopher Cavoli > LV 2024-05-09"],
  },
  {
    text: "Tirana, Skopje, Podgorica: Admiral Rob Bauer got round all three on 5 August 2024.",
    visits: ["Rob Bauer > AL", "Rob Bauer > MK", "Rob Bauer > ME"],
  },
  {
    text: "Ambassador Javier Colomina’s trip, which had begun in Algiers on 3 September 2024, drew to a close in Tunis on 5 September 2024.",
    visits: ["Javier Colomina > DZ 2024-09-03", "Javier Colomina > TN 2024-09-05"],
  },
  {
    text: "Elections in Chisinau on 5 May 2024 and in Tbilisi on 6 May 2024 were the topic, Jens Stoltenberg said.",
    visits: [],
  },
  {
    text: "Oslo, Norway – On 3 May 2024 the visit of General Christopher Cavoli was called off.",
    visits: [],
  },
];
