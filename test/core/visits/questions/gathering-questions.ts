/** Meetings and events without a verb, bodies without their name, journeys that were awaited. Asked on 30 November 2024. */
export const GATHERING_QUESTIONS: readonly (readonly [question: string, reading: string])[] = [
  ["serbian president stoltenberg talks", "met | meeting [president RS] + Jens Stoltenberg"],
  ["bilateral rutte meloni", "met | meeting Mark Rutte + Giorgia Meloni"],
  ["meloni nato boss talks", "met | meeting Giorgia Meloni + [nato-secretary-general]"],
  [
    "vucic nato sg talks belgrade",
    "met | meeting Aleksandar Vučić + [nato-secretary-general] | to RS@Belgrade",
  ],
  ["rutte italy with meloni", "met | meeting Mark Rutte + Giorgia Meloni | to IT"],
  ["whose delegates gathered in Tampere", "visitors | to FI@Tampere"],
  ["whose members met in Rovaniemi", "visitors | to FI@Rovaniemi"],
  ["which committee gathered in Tampere", "visitors | to FI@Tampere"],
  ["which body's members met in Tampere", "visitors | to FI@Tampere"],
  ["everything on Finland in May 2024 please", "visits | to FI | 2024-05-01..2024-05-31"],
  [
    "dump all on qatar nov 24",
    "visits | to QA | 2024-11-01..2024-11-30 | or 2023-11-24..2023-11-24",
  ],
  [
    "I should like to see everything concerning Serbia in November 2023",
    "visits | to RS | 2023-11-01..2023-11-30",
  ],
  [
    "where did natos boss go on 27 may 2024",
    "destinations | by [nato-secretary-general] | 2024-05-27..2024-05-27",
  ],
  ["natos boss on 5 nov 2024", "visits | by [nato-secretary-general] | 2024-11-05..2024-11-05"],
  ["when did italys pm meet rutte", "when | meeting [prime-minister IT] + Mark Rutte"],
  ["mc qatar dates", "when | by the NATO Military Committee | to QA"],
  [
    "who was expected in North Macedonia in november 2023",
    "visitors | to MK | 2023-11-01..2023-11-30",
  ],
  ["who was supposed to be in Kosovo", "visitors | to XK"],
  ["which leader is due in Italy", "visitors | to IT | planned"],
  ["when was Stoltenberg due in Kosovo", "when | by Jens Stoltenberg | to XK"],
  [
    "on what date had Mr Stoltenberg been due to arrive in Serbia",
    "when | by Jens Stoltenberg | to RS",
  ],
  [
    "where was stoltenberg expected in november 2023",
    "destinations | by Jens Stoltenberg | 2023-11-01..2023-11-30",
  ],
  ["was Stoltenberg expected in Serbia", "whether | by Jens Stoltenberg | to RS"],
  ["colomina due jordan", "visits | by Javier Colomina | to JO"],
  ["stoltenberg kosovo trip on what date", "when | by Jens Stoltenberg | to XK"],
  ["bauer canada trip in which year", "when | by Rob Bauer | to CA"],
  [
    "In which city did the Military Committee meet?",
    "destinations | by the NATO Military Committee",
  ],
  ["which town did the Transport Group meet in", "destinations | by the Transport Group"],
  [
    "which city played host to the Transport Group's delegates",
    "destinations | by the Transport Group",
  ],
  [
    "In which capital did Mr Rutte and Mr Orbán hold their talks?",
    "where | meeting Mark Rutte + Viktor Orbán",
  ],
  [
    "japan officer hq june 24 name",
    "visitors | by <officer> of JP | to HQ | 2024-06-24..2024-06-24 | or 2024-06-01..2024-06-30",
  ],
  [
    "Where was the meeting between Chancellor Scholz and Mr Rutte held?",
    "where | meeting Scholz + Mark Rutte",
  ],
];

/** Words like them that ask for no visit. */
export const OTHER_GATHERINGS: readonly string[] = [
  "stoltenberg secretary general",
  "everything on Finland",
  "everything on air defence in May 2024",
  "who was expected to win",
  "what was expected in Vilnius",
  "athens security forum remarks",
  "cyber defence course tallinn 2023",
];
