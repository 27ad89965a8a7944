/** Questions as people type them in a channel, of kinds that a first reading got wrong; asked on 30 November 2024. */
export const CHAT_QUESTIONS: readonly (readonly [question: string, reading: string])[] = [
  // a name and a place, and nothing else
  ["bauer qatar?", "visits | by Rob Bauer | to QA"],
  ["stoltenberg, serbia?", "visits | by Jens Stoltenberg | to RS"],
  ["finland military committee", "visits | by the NATO Military Committee | to FI"],
  ["estonian prime minister nato hq", "visits | by [prime-minister EE] | to HQ"],
  ["rutte meloni", "met | meeting Mark Rutte + Giorgia Meloni"],
  // what is wanted stands at the end, and capitals decide nothing
  ["colomina jordan when", "when | by Javier Colomina | to JO"],
  ["rutte italy date", "when | by Mark Rutte | to IT"],
  ["bauer in qatar when", "when | by Rob Bauer | to QA"],
  ["stoltenberg serbia who met", "met | meeting Jens Stoltenberg | to RS"],
  // coming together in a place
  ["who met in Rovaniemi in May 2024?", "visitors | to FI@Rovaniemi | 2024-05-01..2024-05-31"],
  ["who gathered in Finland", "visitors | to FI"],
  ["which generals met in Finland", "visitors | by <generals> | to FI"],
  ["where did Rutte and Meloni meet", "where | meeting Mark Rutte + Giorgia Meloni"],
  // ranks
  ["did any Japanese generals come to NATO HQ", "whether | by <generals> of JP | to HQ"],
  ["which colonels visited Qatar", "visitors | by <colonels> | to QA"],
  // several people
  ["did Rutte or Stoltenberg visit Italy?", "whether | by (Mark Rutte, Jens Stoltenberg) | to IT"],
  [
    "where did Rutte and Stoltenberg go in 2024?",
    "destinations | by (Mark Rutte, Jens Stoltenberg) | 2024-01-01..2024-12-31",
  ],
  [
    "trips of the foreign and defence ministers",
    "visits | by ([foreign-minister], [defence-minister])",
  ],
  [
    "where did members of the Military Committee go in 2024?",
    "destinations | by the NATO Military Committee | 2024-01-01..2024-12-31",
  ],
  [
    "who from the Military Committee visited Qatar?",
    "visitors | by the NATO Military Committee | to QA",
  ],
  ["who visited both Qatar and Jordan", "visitors | to QA+JO | both"],
  // the newest, the first, the next
  ["what was the latest visit of Stoltenberg?", "visits | by Jens Stoltenberg | newest 1"],
  ["what was Bauer's most recent trip?", "visits | by Rob Bauer | newest 1"],
  ["when was the last visit to Jordan", "when | to JO | newest 1"],
  [
    "what was the last country Stoltenberg visited?",
    "destinations | by Jens Stoltenberg | newest 1",
  ],
  ["the most recent visitor to NATO headquarters", "visits | to HQ | newest 1"],
  ["who was the first to visit Kosovo", "visitors | to XK | oldest 1"],
  ["last three visits of Stoltenberg", "visits | by Jens Stoltenberg | newest 3"],
  ["when is Rutte's next trip?", "visits | by Mark Rutte | 2024-11-30.. | planned | next 1"],
  [
    "did the First Deputy Prime Minister visit Serbia",
    "whether | by <First Deputy Prime Minister> | to RS",
  ],
  // what is left out
  ["who visited Finland but not in May", "visitors | to FI | not (2024-05-01..2024-05-31)"],
  [
    "who visited the Gulf outside 2023",
    "visitors | to the Gulf states | not (2023-01-01..2023-12-31)",
  ],
  [
    "which countries other than Hungary did Rutte visit?",
    "destinations | by Mark Rutte | not (to HU)",
  ],
  ["who except Kallas came to NATO HQ", "visitors | to HQ | not (by Kaja Kallas)"],
  ["visits in 2022 and 2024", "visits | 2022-01-01..2024-12-31 | not (2023-01-01..2023-12-31)"],
  ["who visited Finland except the gnomes", "visitors | to FI | unread: the gnomes"],
  // together
  ["who accompanied Bauer to Qatar", "visitors | with Rob Bauer | to QA"],
  ["who went with Stoltenberg to Serbia?", "visitors | with Jens Stoltenberg | to RS"],
  ["who was with Rutte in Budapest", "met | meeting Mark Rutte | to HU@Budapest | or along"],
  // counting
  [
    "how many people came to NATO HQ in 2024?",
    "visitors | to HQ | 2024-01-01..2024-12-31 | count people",
  ],
  ["how often did Bauer travel?", "destinations | by Rob Bauer | count visits"],
  ["who travelled the most?", "visitors | most"],
  ["which country was visited most often in 2023?", "destinations | 2023-01-01..2023-12-31 | most"],
  // without a place
  ["which foreign ministers travelled?", "visitors | by [foreign-minister]"],
  ["which countries were visited in November 2023", "destinations | 2023-11-01..2023-11-30"],
  ["what trips were announced?", "visits | planned"],
  ["has Bauer been anywhere in the Middle East", "whether | by Rob Bauer | to the Middle East"],
  ["who has never been to Finland", "visitors | to FI | negated"],
  // days
  ["visits in week 45 of 2024", "visits | 2024-11-04..2024-11-10"],
  ["visits in the week of 6 November 2024", "visits | 2024-11-04..2024-11-10"],
  ["visits in 2H 2023", "visits | 2023-07-01..2023-12-31"],
  ["visits 11/2024", "visits | 2024-11-01..2024-11-30"],
  [
    "where was Stoltenberg in june 24",
    "destinations | by Jens Stoltenberg | 2024-06-01..2024-06-30 | or 2024-06-24..2024-06-24",
  ],
  ["visits june 24", "visits | 2024-06-01..2024-06-30 | or 2024-06-24..2024-06-24"],
  ["visits in June '24", "visits | 2024-06-01..2024-06-30"],
  // French and German
  ["Wer war im NATO-Hauptquartier?", "visitors | to HQ"],
  ["qui est venu au siège de l'OTAN ?", "visitors | to HQ"],
  ["wie viele Länder hat Rutte besucht?", "destinations | by Mark Rutte | count countries"],
  ["combien de pays Rutte a-t-il visités ?", "destinations | by Mark Rutte | count countries"],
  ["wer begleitete Bauer nach Katar?", "visitors | with Rob Bauer | to QA"],
  ["wen traf Rutte in Italien?", "met | meeting Mark Rutte | to IT"],
  ["qui Rutte a-t-il rencontré en Italie ?", "met | meeting Mark Rutte | to IT"],
  ["wann war der letzte Besuch in Jordanien?", "when | to JO | newest 1"],
  ["quel est le dernier voyage de Stoltenberg ?", "visits | by Jens Stoltenberg | newest 1"],
  ["geplante Besuche in Rumänien", "visits | to RO | planned"],
  ["visites prévues en Roumanie", "visits | to RO | planned"],
];

/** What stands for a visitor and is nobody, and what is about two visits at once. */
export const UNREADABLE: readonly string[] = [
  "did any ship visit Estonia",
  "which troops visited Latvia",
  "who spoke in Athens?",
  "was the visit to Qatar before the trip to Jordan?",
  "war in Ukraine",
  "Finland in NATO",
];
