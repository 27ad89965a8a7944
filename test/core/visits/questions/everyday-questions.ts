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
  // since somebody took over an office
  [
    "Where has Mark Rutte been since he took over as Secretary General?",
    "destinations | by Mark Rutte | 2024-10-01..",
  ],
  [
    "where has Rutte travelled since he was appointed",
    "destinations | by Mark Rutte | 2024-10-01..",
  ],
  ["trips of Rutte since he started as NATO chief", "visits | by Mark Rutte | 2024-10-01.."],
  ["Rutte's visits since assuming office, please", "visits | by Mark Rutte | 2024-10-01.."],
  ["Since taking office, where has Rutte been?", "destinations | by Mark Rutte | 2024-10-01.."],
  [
    "whom has Rutte met since he took over from Stoltenberg",
    "met | meeting Mark Rutte | 2024-10-01..",
  ],
  ["where was Rutte since he was in Budapest", "search"],
  // what somebody has planned; a body's agenda is no journey
  ["rutte itinerary november 2024 plz", "visits | by Mark Rutte | 2024-11-01..2024-11-30"],
  ["Rutte's schedule in November 2024", "visits | by Mark Rutte | 2024-11-01..2024-11-30"],
  ["what was on Bauer's agenda in 2023", "visits | by Rob Bauer | 2023-01-01..2023-12-31"],
  ["diary of Stoltenberg May 2024", "visits | by Jens Stoltenberg | 2024-05-01..2024-05-31"],
  ["sec gen's travel calendar", "visits | by [nato-secretary-general]"],
  ["Bauer upcoming schedule", "visits | by Rob Bauer | planned"],
  ["agenda of the Military Committee", "search"],
  ["NATO 2030 agenda", "search"],
  ["transport programme", "search"],
  ["president's agenda", "search"],
  // at NATO, in German and French
  ["Wann war Selenskyj bei der NATO in Brüssel?", "when | by Selenskyj | to HQ"],
  ["Wann kam Selenskyj zur NATO nach Brüssel?", "when | by Selenskyj | to HQ"],
  ["Wer war bei der NATO?", "visitors | to HQ"],
  ["Wer war in Brüssel bei der NATO?", "visitors | to HQ"],
  ["quand Zelensky est-il venu à l'OTAN à Bruxelles ?", "when | by Zelensky | to HQ"],
  ["wann war Rutte in Brüssel", "when | by Mark Rutte | to BE@Brussels"],
  // who of them met somebody
  ["Who from NATO saw the French president?", "met | meeting anybody of NATO + [president FR]"],
  ["who at NATO HQ sat down with Vucic", "met | meeting anybody of NATO + Aleksandar Vučić"],
  ["which NATO officials spoke with Vucic?", "met | meeting anybody of NATO + Aleksandar Vučić"],
  ["who from Ukraine met Rutte", "met | meeting anybody of UA + Mark Rutte"],
  // the place before the noun, and who went behind it
  ["Sarajevo trip of the sec gen", "visits | by [nato-secretary-general] | to BA@Sarajevo"],
  ["Qatar visit by the military committee", "visits | by the NATO Military Committee | to QA"],
  ["port visit by HMS Enterprise", "search"],
  // who led those of a country
  [
    "who led the Japanese delegation to NATO in june 2024",
    "visitors | by anybody of JP | to HQ | 2024-06-01..2024-06-30",
  ],
  ["who headed the delegation of Japan to NATO HQ", "visitors | by anybody of JP | to HQ"],
  [
    "who was head of Japan's parliamentary delegation to NATO",
    "visitors | by anybody of JP | to HQ",
  ],
  ["who led the delegation to Finland", "visitors | to FI"],
  // “us” is whoever asks
  ["who visited us", "search"],
  ["visited us", "search"],
  ["who came to see us in November 2024", "search"],
  ["who visited US", "visitors | to US"],
  ["who went to the us", "visitors | to US"],
  ["who met us officials", "met | meeting anybody of US"],
  // no visits
  ["how many countries are in NATO?", "search"],
  ["where is NATO Headquarters?", "search"],
  ["what did Stoltenberg say in Jeju?", "search"],
  ["did NATO send troops to Latvia", "search"],
  ["who visited museums", "search"],
  ["who visited the beach", "search"],
];
