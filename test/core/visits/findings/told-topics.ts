import type { Told } from "./told.ts";

/** Places that are only what was talked about, and where people were none the less. */
export const TOPICS: readonly Told[] = [
  {
    text: "In Estonia, NATO Secretary General Jens Stoltenberg had talks with President Alar Karis and Prime Minister Kaja Kallas about incidents on Finland’s border and Russia’s military build-up near Georgia on 4 October 2021.",
    visits: ["Jens Stoltenberg > EE 2021-10-04"],
  },
  {
    text: "On 3 to 5 June 2024, the NATO Military Committee travelled to the Joint Force Training Centre in Bydgoszcz, Poland.",
    title: "NATO Military Committee visits Allied Command Transformation in Poland",
    visits: ["NATO Military Committee > PL 2024-06-03..2024-06-05"],
  },
  {
    text: "Secretary General Jens Stoltenberg is visiting Estonia and Finland on Monday (4 October 2021) together with the President of the European Council, Charles Michel, to show unity.",
    visits: [
      "Charles Michel > EE 2021-10-04 ongoing",
      "Charles Michel > FI 2021-10-04 ongoing",
      "Jens Stoltenberg > EE 2021-10-04 ongoing",
      "Jens Stoltenberg > FI 2021-10-04 ongoing",
    ],
  },
  {
    text: "In a face-to-face meeting at NATO Headquarters on Tuesday (3 March 2020), Secretary General Jens Stoltenberg thanked Croatian foreign minister Gordan Grlić-Radman for his country’s contributions in Kosovo.",
    visits: ["Gordan Grlić-Radman > BE 2020-03-03"],
  },
  {
    text: "Secretary General Jens Stoltenberg held a series of high-level meetings in the Portuguese capital Lisbon on Tuesday and Wednesday (5-6 May 2020).",
    visits: ["Jens Stoltenberg > PT 2020-05-05..2020-05-06"],
  },
  {
    text: "On 20 and 21 May 2025, NATO Allies and several Partner nations met in Finland for the annual Resilience Symposium.",
    visits: ["NATO Allies and several Partner nations > FI 2025-05-20..2025-05-21"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană spoke about resilience at a conference in Bratislava on 3 May 2022.",
    visits: ["Mircea Geoană > SK 2022-05-03"],
  },
  {
    text: "Secretary General Jens Stoltenberg had talks about energy security with Prime Minister Jonas Gahr Støre in Oslo on 7 April 2022.",
    visits: ["Jens Stoltenberg > NO 2022-04-07"],
  },
  {
    text: "Secretary General Mark Rutte reaffirmed support for Ukraine in Odesa on 15 April 2025.",
    visits: ["Mark Rutte > UA 2025-04-15"],
  },
  {
    text: "Secretary General Mark Rutte discussed undersea infrastructure at a press conference in Tallinn on 20 January 2025.",
    visits: ["Mark Rutte > EE 2025-01-20"],
  },
];

/** Announcements whose title calls them off. */
export const CALLED_OFF: readonly Told[] = [
  {
    title: "Postponed: NATO Secretary General to visit Slovenia",
    text: "On Tuesday, 10 May 2022, the NATO Secretary General, Mr Jens Stoltenberg, will travel to Slovenia.",
    visits: ["Jens Stoltenberg > SI 2022-05-10 postponed"],
  },
  {
    title: "CANCELLED - Media Advisory: Deputy Secretary General visits Norway",
    text: "On Tuesday, 10 May 2022, the NATO Deputy Secretary General, Mr Mircea Geoană, will visit Oslo, Norway.",
    visits: ["Mircea Geoană > NO 2022-05-10 cancelled"],
  },
  {
    title: "Secretary General visit to Greece (rescheduled)",
    text: "The NATO Secretary General, Mr. Mark Rutte, will visit Athens on Thursday, 6 March 2025.",
    visits: ["Mark Rutte > GR 2025-03-06 postponed"],
  },
];

/** Places of borders, summits, documents, troops and deeds of others. */
export const TEMPTING_TOPICS: readonly Told[] = [
  {
    text: "Admiral Rob Bauer discussed with General Zaluzhnyi the fighting near Bakhmut on 3 March 2023.",
    visits: [],
  },
  {
    text: "The Secretary General expressed concern over the detentions in Minsk and the migrant crisis at the border near Grodno on 12 November 2021.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte outlined his expectations for the NATO Summit in Ankara, including new defence investment plans.",
    visits: [],
  },
  {
    text: "On Monday (6 February 2023), Secretary General Jens Stoltenberg convened officials from Sweden, Finland and Türkiye under the Trilateral Memorandum signed in Madrid in June 2022.",
    visits: [],
  },
  {
    text: "Deputy Secretary General Radmila Shekerinska praised the Joint Declaration adopted in Vilnius and the Charter signed in Washington in July.",
    visits: [],
  },
  {
    text: "Mr Stoltenberg thanked President Iohannis for Romania’s leadership in the Black Sea region and for the troops stationed in Cincu.",
    visits: [],
  },
  {
    text: "General Christopher Cavoli briefed Allies on Exercise Griffin Lightning in Latvia.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte noted the outcome of the meeting of the Ramstein group in London on 11 April 2025.",
    visits: [],
  },
  {
    text: "In a joint statement, Secretary General Jens Stoltenberg and High Representative Josep Borrell expressed support for the dialogue in Ohrid on 18 March 2023.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte met with Prime Minister Evika Siliņa on Monday (3 March 2025) for talks about drones found near Rēzekne and in Lithuania.",
    visits: [],
  },
  {
    text: "Deputy Secretary General Mircea Geoană held discussions with Deputy Prime Minister Olha Stefanishyna on reforms in Ukraine and on the recovery conference in Lugano on 8 June 2022.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg unveiled the agenda for the Washington Summit and the events planned in Chicago.",
    visits: [],
  },
  {
    text: "On Tuesday (24 January 2023), the Secretary General thanked German defence minister Boris Pistorius in a call for the tanks sent to Ukraine from bases in Poland.",
    visits: [],
  },
  {
    text: "Neighbouring Belarus has deployed troops along the border with Lithuania, President Nausėda told the Secretary General.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg warned that Russian forces massing in Crimea, around Voronezh and in Belarus could attack without warning.",
    visits: [],
  },
  {
    text: "The Secretary General signed a memorandum with the International Criminal Court based in The Hague on 4 May 2023.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg sent his condolences to the families of the soldiers killed near Rzeszów on 15 November 2022.",
    visits: [],
  },
  {
    text: "On 5 October 2023 the Secretary General thanked the United Kingdom for sending 200 soldiers to Kosovo and paid tribute to the KFOR troops injured in Zvečan.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte welcomed the ceasefire in Gaza brokered by the United States, Egypt and Qatar in Sharm el-Sheikh on 9 October 2025.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte offered his condolences and spoke to Prime Minister Ulf Kristersson about the investigation in Malmö.",
    visits: [],
  },
];
