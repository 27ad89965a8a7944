import type { Told } from "./told.ts";

/** Delegations and sides that somebody leads, guests of ministries, stops on the way, offices to come. */
export const TOLD_DELEGATIONS: readonly Told[] = [
  // A delegation, a side or a group, and who leads it.
  {
    text: "Deputy Secretary General Radmila Shekerinska led a delegation of the North Atlantic Council to the inauguration of the new Regional Training Centre in Chisinau on 14 May 2025.",
    visits: ["Radmila Shekerinska > MD 2025-05-14", "North Atlantic Council > MD 2025-05-14"],
  },
  {
    text: "Secretary General Jens Stoltenberg headed a delegation of the North Atlantic Council to the opening of the Alliance’s liaison office in Tbilisi on 3 June 2019.",
    visits: ["Jens Stoltenberg > GE 2019-06-03", "North Atlantic Council > GE 2019-06-03"],
  },
  {
    text: "Deputy Secretary General Radmila Shekerinska led a discussion of the North Atlantic Council on the inauguration of the new centre in Chisinau on 14 May 2025.",
    visits: [],
  },
  {
    text: "Assistant Secretary General Boris Ruge led the NATO side at the staff talks in Amman on 12 February 2024.",
    visits: ["Boris Ruge > JO 2024-02-12"],
  },
  {
    text: "Deputy Assistant Secretary General James Appathurai headed the NATO team at the talks in Tokyo on 6 March 2024.",
    visits: ["James Appathurai > JP 2024-03-06"],
  },
  {
    text: "Assistant Secretary General Boris Ruge led the NATO side at the talks with Jordan on 12 February 2024.",
    visits: [],
  },
  {
    text: "Minister Tobias Billström and his Danish colleague, Lars Løkke Rasmussen, inspected the battlegroup in Ādaži on 5 May 2024.",
    visits: ["Tobias Billström > LV 2024-05-05", "Lars Løkke Rasmussen > LV 2024-05-05"],
  },
  {
    text: "Minister Pål Jonson and his Dutch colleague, Kajsa Ollongren, toured the naval base in Gdynia on 5 May 2023.",
    visits: ["Pål Jonson > PL 2023-05-05", "Kajsa Ollongren > PL 2023-05-05"],
  },
  {
    text: "Minister Artis Pabriks and his Danish colleague, Morten Bødskov, inspected the battlegroup in Ādaži on 5 May 2022.",
    visits: ["Morten Bødskov > LV 2022-05-05"],
  },
  {
    text: "The Secretary General is in Reykjavik with the Foreign Ministers of the 31 Allies.",
    published: "2024-05-14",
    visits: ["Jens Stoltenberg > IS 2024-05-14", "Foreign Ministers > IS 2024-05-14"],
  },
  {
    text: "Secretary General Mark Rutte is in Oslo with the Defence Ministers of the 32 Allies on 5 June 2025.",
    visits: ["Mark Rutte > NO 2025-06-05", "Defence Ministers of the 32 Allies > NO 2025-06-05"],
  },
  {
    text: "Secretary General Jens Stoltenberg met in Oslo with the Foreign Ministers of the 31 Allies on 1 June 2023.",
    visits: ["Jens Stoltenberg > NO 2023-06-01"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană was in Brussels with the Foreign Ministers of the 30 Allies on 1 June 2022.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg will not lead a delegation of the North Atlantic Council to the opening of the new office in Amman on 3 June 2024.",
    visits: [],
  },
  {
    text: "Deputy Secretary General Mircea Geoană led a delegation of the North Atlantic Council to the opening of the new wing of NATO Headquarters in Brussels on 3 June 2024.",
    visits: [],
  },
  {
    text: "Minister Hanno Pevkur headed the Estonian side at the talks in Tallinn on 4 April 2024.",
    visits: [],
  },
  {
    text: "Minister Hanno Pevkur leads the Estonian team at the consultations in Warsaw on 4 April 2024.",
    visits: ["Hanno Pevkur > PL 2024-04-04"],
  },
  {
    text: "Assistant Secretary General Boris Ruge led the NATO team at the talks by video link with officials in Amman on 4 April 2024.",
    visits: [],
  },
  {
    text: "Minister Kajsa Ollongren and her Danish colleague, Troels Lund Poulsen, spoke on the phone about the base in Gdynia on 5 May 2023.",
    visits: [],
  },
  {
    text: "Minister Troels Lund Poulsen and his Dutch colleague, Kajsa Ollongren, met in The Hague on 5 May 2023.",
    visits: ["Troels Lund Poulsen > NL 2023-05-05"],
  },
  // The guest of armed forces, of a ministry.
  {
    text: "Admiral Rob Bauer, Chair of the NATO Military Committee, was the guest of the Swedish Armed Forces in Stockholm on 7 March 2023.",
    visits: ["Rob Bauer > SE 2023-03-07"],
  },
  {
    text: "Assistant Secretary General Camille Grand was a guest of the Ministry of Defence in Vilnius on 9 June 2021.",
    visits: ["Camille Grand > LT 2021-06-09"],
  },
  {
    text: "Admiral Rob Bauer was to be the guest of the Swedish Armed Forces in Stockholm on 7 March 2023, but the visit was cancelled.",
    visits: [],
  },
  {
    text: "General Alexus Grynkewich was to be the guest of the Finnish Defence Forces in Helsinki on 4 October 2025.",
    visits: [],
  },
  {
    text: "General Alexus Grynkewich, Supreme Allied Commander Europe, was the guest of the Finnish Defence Forces in Helsinki on 4 October 2025.",
    visits: ["Alexus Grynkewich > FI 2025-10-04"],
  },
  {
    text: "General Alexus Grynkewich, Supreme Allied Commander Europe, will be the guest of the Polish Government in Warsaw on 4 October 2025.",
    visits: ["Alexus Grynkewich > PL 2025-10-04 planned"],
  },
  // The visit of a committee.
  {
    text: "The Military Committee’s visit to Lithuania, from 12 to 14 September 2023, ended at the training area in Pabradė.",
    visits: ["Military Committee > LT 2023-09-12..2023-09-14"],
  },
  {
    text: "The North Atlantic Council’s visit to Georgia, on 7 and 8 September 2011, included talks with President Mikheil Saakashvili.",
    visits: ["North Atlantic Council > GE 2011-09-07..2011-09-08"],
  },
  {
    text: "The Military Committee’s visit to Lithuania, planned for September 2023, was postponed.",
    visits: [],
  },
  {
    text: "The Military Committee’s visit to Latvia, from 3 to 5 May 2024, was cancelled.",
    visits: [],
  },
  {
    text: "The Military Committee’s visit to Latvia, from 3 to 5 May 2024, opened with a briefing.",
    visits: ["Military Committee > LV 2024-05-03..2024-05-05"],
  },
  {
    text: "The Political Committee’s visit to Jordan, from 3 to 5 May 2022, began at the Ministry of Foreign Affairs.",
    visits: ["Political Committee > JO 2022-05-03..2022-05-05"],
  },
  {
    text: "The Military Committee’s advice on Latvia, from 3 to 5 May 2024, was discussed.",
    visits: [],
  },
  {
    text: "President Alar Karis commented on the Military Committee’s visit to Estonia on 5 May 2024.",
    visits: ["Military Committee > EE 2024-05-05"],
  },
  { text: "The Military Committee’s visit to Moldova is not yet decided.", visits: [] },
  { text: "The Military Committee’s visit to Moldova may take place in May 2024.", visits: [] },
  // Stops before the way home, and where somebody set out.
  {
    text: "After stops in Rabat on 3 April 2023 and in Nouakchott on 5 April 2023, the Director of the NATO Strategic Direction South Hub, Brigadier General Davide Re, returned to Naples.",
    visits: ["Davide Re > MA 2023-04-03", "Davide Re > MR 2023-04-05"],
  },
  {
    text: "After talks in Riga on 4 May 2022 and in Tallinn on 6 May 2022, the Deputy Secretary General, Mircea Geoană, returned to Brussels.",
    visits: ["Mircea Geoană > LV 2022-05-04", "Mircea Geoană > EE 2022-05-06"],
  },
  {
    text: "Admiral Stuart Munsch, Commander of Allied Joint Force Command Naples, travelled from Naples to Podgorica on 3 March 2023.",
    visits: ["Stuart Munsch > ME 2023-03-03"],
  },
  {
    text: "General Guglielmo Luigi Miglietta, Commander of Allied Joint Force Command Brunssum, travelled from Brunssum to Tallinn on 3 March 2023.",
    visits: ["Guglielmo Luigi Miglietta > EE 2023-03-03"],
  },
  {
    text: "After calls with ministers in Riga on 4 May 2022 and in Tallinn on 6 May 2022, the Deputy Secretary General, Mircea Geoană, returned to Brussels.",
    visits: [],
  },
  {
    text: "After elections in Riga on 4 May 2022 and in Tallinn on 6 May 2022, the Deputy Secretary General, Mircea Geoană, returned to Brussels.",
    visits: [],
  },
  {
    text: "After attacks in Kabul on 4 May 2012 and in Herat on 6 May 2012, Secretary General Anders Fogh Rasmussen said that the mission goes on.",
    visits: [],
  },
  {
    text: "Following visits to Tirana on 4 May 2022 and to Skopje on 5 May 2022, Admiral Rob Bauer flew to Podgorica on 6 May 2022.",
    visits: ["Rob Bauer > AL 2022-05-04", "Rob Bauer > MK 2022-05-05", "Rob Bauer > ME 2022-05-06"],
  },
  {
    text: "The Hub’s Director, Brigadier General Davide Re, spoke in Tunis on 4 October 2023.",
    visits: ["Davide Re > TN 2023-10-04"],
  },
  {
    text: "Vice Admiral Keith Blount, Commander of Allied Maritime Command, travelled from Northwood to Lisbon on 4 May 2021.",
    visits: ["Keith Blount > PT 2021-05-04"],
  },
  {
    text: "Lieutenant General Jan Smit, commander of Multinational Division North, travelled from Riga to Vilnius on 4 May 2019.",
    visits: ["Jan Smit > LT 2019-05-04"],
  },
  // Offices that somebody is yet to take, or holds on a visit.
  {
    text: "Admiral Giuseppe Cavo Dragone, elected in September as the next Chair of the NATO Military Committee, has arrived in Athens, where he met General Dimitrios Choupis on 12 November 2024.",
    visits: ["Giuseppe Cavo Dragone > GR 2024-11-12"],
  },
  {
    text: "Mark Rutte, appointed in June as the next Secretary General of NATO, visited Helsinki on 4 July 2024.",
    visits: ["Mark Rutte > FI 2024-07-04"],
  },
  {
    text: "The next Chair of the Military Committee visited Athens on 12 November 2024.",
    visits: [],
  },
  {
    text: "Minister Dovilė Šakalienė and the visiting Chair of the NATO Military Committee, Admiral Giuseppe Cavo Dragone, discussed air defence. The Chair is visiting Vilnius on 3 and 4 June 2025.",
    visits: ["Giuseppe Cavo Dragone > LT 2025-06-03..2025-06-04"],
  },
  {
    text: "Minister Dovilė Šakalienė and the Chair of the NATO Military Committee, Admiral Giuseppe Cavo Dragone, discussed air defence. The Chair is not visiting Vilnius this year.",
    visits: [],
  },
  {
    text: "Kaja Kallas, designated as the next High Representative of the European Union, visited Warsaw on 5 July 2024.",
    visits: ["Kaja Kallas > PL 2024-07-05"],
  },
  { text: "The incoming Secretary General of NATO visited Oslo on 4 July 2024.", visits: [] },
  {
    text: "The outgoing Secretary General of NATO visited Oslo on 4 July 2024.",
    visits: ["Jens Stoltenberg > NO 2024-07-04"],
  },
  { text: "The Secretary General designate visited Rome on 4 July 2024.", visits: [] },
  {
    text: "The incoming Chair of the NATO Military Committee, Admiral Giuseppe Cavo Dragone, visited Athens on 12 November 2024.",
    visits: ["Giuseppe Cavo Dragone > GR 2024-11-12"],
  },
  {
    text: "The visiting Supreme Allied Commander Europe, General Christopher Cavoli, praised the hosts. The Supreme Allied Commander is visiting Tirana on 3 and 4 June 2024.",
    visits: ["Christopher Cavoli > AL 2024-06-03..2024-06-04"],
  },
];
