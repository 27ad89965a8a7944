/** Questions in a hurry: misspelt, without a verb, of early days in office; and in other languages. Asked on 30 November 2024. */
export const HURRIED_QUESTIONS: readonly (readonly [question: string, reading: string])[] = [
  // visits that countries or people got
  ["Which countries got a visit in November 2024?", "destinations | 2024-11-01..2024-11-30"],
  ["which places saw a visit in May 2024", "destinations | 2024-05-01..2024-05-31"],
  [
    "how many countries had visits in 2024",
    "destinations | 2024-01-01..2024-12-31 | count countries",
  ],
  [
    "which countries had NATO visitors in 2024",
    "destinations | by anybody of NATO | 2024-01-01..2024-12-31",
  ],
  [
    "which country got a visit from Bauer in 2023",
    "destinations | by Rob Bauer | 2023-01-01..2023-12-31",
  ],
  ["who got a visit", "destinations"],
  [
    "who got a visit from Rutte in November 2024",
    "met | by Mark Rutte | meeting Mark Rutte | 2024-11-01..2024-11-30",
  ],
  ["did Italy get a visit from Rutte?", "whether | by Mark Rutte | to IT"],
  ["has Botswana ever had a visit", "visitors | to BW"],
  [
    "which nations received a NATO delegation in 2023",
    "destinations | by anybody of NATO | 2023-01-01..2023-12-31",
  ],
  ["did Qatar have any NATO visitors", "visitors | by anybody of NATO | to QA"],
  ["what countries were paid a visit in May 2024", "destinations | 2024-05-01..2024-05-31"],
  ["which leaders got a visit from Rutte", "met | by Mark Rutte | meeting Mark Rutte"],
  [
    "who did Rutte pay a visit to in November 2024",
    "destinations | by Mark Rutte | 2024-11-01..2024-11-30",
  ],
  ["who got a medal", "search"],
  ["which countries received Patriot missiles", "search"],
  // guests of somebody
  ["who was the guest of Mircea Geoana", "visitors | guests of Mircea Geoană"],
  ["who were Stoltenberg's guests", "visitors | guests of Jens Stoltenberg"],
  ["whose guest was Zelenskyy", "met | by Zelenskyy | meeting Zelenskyy"],
  [
    "whose guest was Rutte in Budapest",
    "met | by Mark Rutte | meeting Mark Rutte | to HU@Budapest",
  ],
  [
    "guests of the Secretary General in 2024",
    "visitors | guests of [nato-secretary-general] | 2024-01-01..2024-12-31",
  ],
  ["was Kallas the guest of Stoltenberg", "whether | meeting Jens Stoltenberg + Kaja Kallas"],
  ["who was the guest of honour at the conference", "search"],
  // the word that asks is misspelt, and others with it
  ["ho visited Serbya", "visitors | to RS"],
  ["wo visted Romnia", "visitors | to RO"],
  ["hwo went to Jordan", "visitors | to JO"],
  ["who wnet to Jordan", "visitors | to JO"],
  ["whcih countries did Rutte visit", "destinations | by Mark Rutte"],
  ["waht countries did Rutte visit", "destinations | by Mark Rutte"],
  ["wehn did Rutte visit Italy", "when | by Mark Rutte | to IT"],
  ["ho chi minh", "search"],
  // how early or late in an office
  [
    "where did Rutte go in his first six weeks?",
    "destinations | by Mark Rutte | 2024-10-01..2024-11-11",
  ],
  [
    "Rutte's trips in her first 100 days as NATO chief",
    "visits | by Mark Rutte | 2024-10-01..2025-01-08",
  ],
  [
    "where did Rutte travel during his first month in office",
    "destinations | by Mark Rutte | 2024-10-01..2024-10-31",
  ],
  [
    "In his first 100 days in office, where did Rutte go?",
    "destinations | by Mark Rutte | 2024-10-01..2025-01-08",
  ],
  [
    "Rutte's visits in the first month of his tenure",
    "visits | by Mark Rutte | 2024-10-01..2024-10-31",
  ],
  ["whom did Rutte meet in his first weeks", "met | meeting Mark Rutte | 2024-10-01..2024-11-11"],
  [
    "who visited NATO in Rutte's first month in office",
    "visitors | to HQ | 2024-10-01..2024-10-31",
  ],
  [
    "where did the NATO Secretary General go in his first six weeks",
    "destinations | by [nato-secretary-general] | 2024-10-01..2024-11-11",
  ],
  [
    "where did Rutte go in the first six weeks after taking office",
    "destinations | by Mark Rutte | 2024-10-01..2024-11-11",
  ],
  [
    "where did Stoltenberg go in his final year as Secretary General",
    "destinations | by Jens Stoltenberg | 2023-10-01..2024-09-30",
  ],
  [
    "Stoltenberg's first year in office: trips",
    "visits | by Jens Stoltenberg | 2014-10-01..2015-09-30",
  ],
  ["rutte first 100 days visits", "visits | by Mark Rutte | 2024-10-01..2025-01-08"],
  ["Rutte's first six weeks: where did he go?", "visits | by Mark Rutte | 2024-10-01..2024-11-11"],
  ["Finland's first year trips", "search"],
  [
    "where did Rutte go in the first week of November 2024",
    "destinations | by Mark Rutte | 2024-11-01..2024-11-07",
  ],
  ["where did Rutte go in his first week as a father", "search"],
  // a month and two digits are a year where they tell more so
  [
    "stoltenberg romania nov 22",
    "visits | by Jens Stoltenberg | to RO | 2022-11-01..2022-11-30 | or 2023-11-22..2023-11-22",
  ],
  [
    "who visited Finland May 24",
    "visitors | to FI | 2024-05-01..2024-05-31 | or 2024-05-24..2024-05-24",
  ],
  ["who was in Finland on May 24", "visitors | to FI | 2024-05-24..2024-05-24"],
  ["rutte italy nov 5", "visits | by Mark Rutte | to IT | 2024-11-05..2024-11-05"],
  // whom somebody talked to, with little words
  ["who did colomina talk to over in jordan", "met | meeting Javier Colomina | to JO"],
  ["who did Rutte speak with down in Italy", "met | meeting Mark Rutte | to IT"],
  ["who did Rutte sit down with over there in Italy", "met | meeting Mark Rutte | to IT"],
  [
    "who did Rutte see back in November 2024 in Italy",
    "met | meeting Mark Rutte | to IT | 2024-11-01..2024-11-30",
  ],
  ["who did Bauer see while he was over in Qatar", "met | meeting Rob Bauer | to QA"],
  ["who was Rutte talking to in Hungary", "met | meeting Mark Rutte | to HU"],
  ["who did Rutte meet with over in Rome", "met | meeting Mark Rutte | to IT@Rome"],
  // somebody without a name
  ["mauritanian guy at nato, who was it", "visitors | by anybody of MR | to HQ"],
  [
    "name of the japanese general who came to brussels",
    "visitors | by <general> of JP | to BE@Brussels",
  ],
  ["who's the general from Japan who came to NATO", "visitors | by <general> of JP | to HQ"],
  [
    "what was the name of the minister from Mauritania who came to Brussels",
    "visitors | by <minister> of MR | to BE@Brussels",
  ],
  ["who was the Estonian lady at NATO HQ", "visitors | by anybody of EE | to HQ"],
  ["which Japanese officer visited Brussels", "visitors | by <officer> of JP | to BE@Brussels"],
  ["who was the woman who visited Israel in 2022", "visitors | to IL | 2022-01-01..2022-12-31"],
  ["name of the minister from Mauritania at NATO", "visitors | by <minister> of MR | to HQ"],
  [
    "what's the Mauritanian minister's name who came to NATO",
    "visitors | by <minister> of MR | to HQ",
  ],
  ["name of the new NATO helicopter", "search"],
  // who stands at the end
  ["israel trip 2022 who", "visitors | to IL | 2022-01-01..2022-12-31"],
  ["botswana visit who", "visitors | to BW"],
  ["jordan trip november 2024 who went", "visitors | to JO | 2024-11-01..2024-11-30"],
  ["rutte italy trip who", "met | meeting Mark Rutte | to IT"],
  // Spanish and Italian
  ["¿Quién visitó Bulgaria?", "visitors | to BG"],
  ["quienes fueron a Finlandia en mayo de 2024", "visitors | to FI | 2024-05-01..2024-05-31"],
  ["¿A dónde fue Rutte?", "destinations | by Mark Rutte"],
  [
    "¿Qué países visitó Rutte en noviembre de 2024?",
    "destinations | by Mark Rutte | 2024-11-01..2024-11-30",
  ],
  ["¿cuándo visitó Bauer Canadá?", "when | by Rob Bauer | to CA"],
  ["¿quién visitó Finlandia el 28 de mayo de 2024?", "visitors | to FI | 2024-05-28..2024-05-28"],
  ["¿con quién se reunió Rutte en Italia?", "met | meeting Mark Rutte | to IT"],
  ["¿Quién estuvo en la sede de la OTAN?", "visitors | to HQ"],
  ["visitas de Rutte a Italia", "visits | by Mark Rutte | to IT"],
  ["Chi ha visitato la Bulgaria?", "visitors | to BG"],
  ["chi è andato in Finlandia a maggio 2024", "visitors | to FI | 2024-05-01..2024-05-31"],
  ["chi ha visitato l'Italia", "visitors | to IT"],
  ["dove è andato Rutte", "destinations | by Mark Rutte"],
  ["quali paesi ha visitato Rutte", "destinations | by Mark Rutte"],
  ["quando Bauer ha visitato il Canada", "when | by Rob Bauer | to CA"],
  ["chi ha incontrato Rutte in Italia", "met | meeting Mark Rutte | to IT"],
  ["who had visitors in May 2024", "visits | 2024-05-01..2024-05-31"],
  // a town alone, where somebody was
  ["rovaniemi", "visits | to FI@Rovaniemi"],
  ["Finland", "search"],
  ["Budapest", "search"],
  ["Vilnius", "search"],
];
