/** Questions as ordinary people ask them in whole sentences; asked on 30 November 2024. */
export const EVERYDAY_QUESTIONS: readonly (readonly [question: string, reading: string])[] = [
  // feasts are days
  ["visits before Christmas 2023", "visits | ..2023-12-24"],
  ["who visited Finland since New Year's Day 2024", "visitors | to FI | 2024-01-01.."],
  ["visits on Boxing Day of 2022", "visits | 2022-12-26..2022-12-26"],
  // who is meant stands before the question, or behind it
  ["Rutte, where has he been?", "destinations | by Mark Rutte"],
  ["bauer where did he go", "destinations | by Rob Bauer"],
  ["has Finland been visited by Rutte", "whether | by Mark Rutte | to FI"],
  ["who came from Latvia to see NATO", "visitors | by anybody of LV | to HQ"],
  ["who came to see Stoltenberg", "visitors | guests of Jens Stoltenberg"],
  ["who did NATO send to Israel", "visitors | by anybody of NATO | to IL"],
  ["anyone from Mauritania?", "visitors | by anybody of MR"],
  // what closes a question and says nothing
  ["did Stoltenberg go to Romania in the end", "whether | by Jens Stoltenberg | to RO"],
  ["who visited Qatar and who did they meet?", "visitors | to QA"],
  ["who visited Brussels HQ", "visitors | to HQ"],
  ["in which towns was Bauer", "destinations | by Rob Bauer"],
  // a place between two people, and a slip beside a country
  ["Rutte + Budapest + Orban", "met | meeting Mark Rutte + Viktor Orbán | to HU@Budapest"],
  ["rutte romme italy", "visits | by Mark Rutte | to IT"],
  // a list of guests; a slip in a country beside the noun
  ["list the guests Rutte received at NATO HQ", "visitors | guests of Mark Rutte | to HQ"],
  ["leaders that Stoltenberg welcomed", "visitors | guests of Jens Stoltenberg"],
  ["Romannia trips 2022", "visits | to RO | 2022-01-01..2022-12-31"],
  // how often, on which weekday, how long
  [
    "who visited more than one country in 2023?",
    "visitors | 2023-01-01..2023-12-31 | 2 countries or more",
  ],
  ["who has been to at least three countries", "visitors | 3 countries or more"],
  ["who went to Kosovo more than once", "visitors | to XK | 2 visits or more"],
  ["who visited Italy on a Tuesday", "visitors | to IT | weekday 2"],
  ["who travelled on Mondays", "visitors | weekday 1"],
  ["who visited Italy on Tuesday 5 November 2024", "visitors | to IT | 2024-11-05..2024-11-05"],
  ["where is Bauer now?", "destinations | by Rob Bauer | now"],
  ["how long was Bauer in Canada?", "when | by Rob Bauer | to CA | length"],
  // no visits
  ["how many countries are in NATO?", "search"],
  ["where is NATO Headquarters?", "search"],
  ["what did Stoltenberg say in Jeju?", "search"],
  ["did NATO send troops to Latvia", "search"],
  ["who visited museums", "search"],
  ["who visited the beach", "search"],
];
