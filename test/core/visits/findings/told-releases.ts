import type { Told } from "./told.ts";

/** Short releases in the manner of NATO's newsroom, with the visits that each tells. */
export const TOLD_RELEASES: readonly Told[] = [
  {
    title: "NATO Secretary General visits Slovenia",
    published: "2024-02-06",
    text: "NATO Secretary General Jens Stoltenberg met with Prime Minister Robert Golob in Ljubljana on Tuesday (6 February 2024).\n\nThe Secretary General thanked Slovenia for its contributions to NATO’s battlegroups in Latvia and Slovakia.\n\nDuring his visit, Mr Stoltenberg also met with President Nataša Pirc Musar.",
    visits: ["Jens Stoltenberg > SI 2024-02-06"],
  },
  {
    title: "NATO Secretary General in Tallinn: Estonia is a staunch Ally",
    published: "2024-11-19",
    text: "On Tuesday (19 November 2024), Secretary General Mark Rutte met with Prime Minister Kristen Michal and President Alar Karis. He praised Estonia for spending more than 3% of its GDP on defence.\n\nMr Rutte also visited Tapa, where he spoke to British and French troops of the multinational battlegroup.",
    visits: ["Mark Rutte > EE 2024-11-19"],
  },
  {
    title: "Deputy Secretary General receives the Foreign Minister of Kuwait",
    published: "2023-03-22",
    text: "Deputy Secretary General Mircea Geoană received Sheikh Salem Abdullah Al-Jaber Al-Sabah, Minister of Foreign Affairs of Kuwait, at NATO Headquarters on Wednesday (22 March 2023). They discussed the Istanbul Cooperation Initiative and security in the Gulf.",
    visits: ["Salem Abdullah Al-Jaber Al-Sabah > BE 2023-03-22"],
  },
  {
    title: "NATO Secretary General to visit Türkiye",
    published: "2023-02-14",
    text: "The NATO Secretary General, Mr Jens Stoltenberg, will travel to Türkiye on Thursday, 16 February 2023.\n\nHe will meet with the President of Türkiye, Mr Recep Tayyip Erdoğan, and the Minister of Foreign Affairs, Mr Mevlüt Çavuşoğlu, in Ankara.\n\nMedia advisory\n\n14:00 (local time) Joint press conference with the Foreign Minister",
    visits: ["Jens Stoltenberg > TR 2023-02-16 planned"],
  },
  {
    title: "NATO Secretary General visits the Baltic States",
    published: "2025-03-24",
    text: "From 26 to 28 March 2025, the NATO Secretary General, Mr Mark Rutte, will visit Estonia, Latvia and Lithuania.\n\nOn Wednesday, 26 March, the Secretary General will be in Tallinn, where he will meet Prime Minister Kristen Michal.\n\nOn Thursday, 27 March, Mr Rutte will travel to Riga for talks with President Edgars Rinkēvičs.\n\nThe following day, he will meet with President Gitanas Nausėda in Vilnius.",
    visits: [
      "Mark Rutte > EE 2025-03-26 planned",
      "Mark Rutte > LV 2025-03-27 planned",
      "Mark Rutte > LT 2025-03-28 planned",
    ],
  },
  {
    title: "Chair of the NATO Military Committee visits Portugal",
    published: "2023-05-12",
    text: "The Chair of the NATO Military Committee, Admiral Rob Bauer, conducted an official visit to Portugal from 9 to 11 May 2023. He was hosted by the Portuguese Chief of Defence, General José Nunes da Fonseca.\n\nIn Lisbon, Admiral Bauer was received by the Minister of Defence, Helena Carreiras. He also visited the headquarters of Naval Striking and Support Forces NATO in Oeiras.\n\nPortugal contributes troops to the NATO presence in Romania and to KFOR in Kosovo.",
    visits: ["Rob Bauer > PT 2023-05-09..2023-05-11"],
  },
  {
    title: "NATO Secretary General thanks Greece for its contributions",
    published: "2024-01-30",
    text: "Secretary General Jens Stoltenberg spoke by telephone with Prime Minister Kyriakos Mitsotakis on Tuesday (30 January 2024). They discussed security in the Red Sea and support to Ukraine.",
    visits: [],
  },
  {
    title: "NATO and Moldova deepen cooperation",
    published: "2023-11-23",
    text: "The Minister of Defence of the Republic of Moldova, Anatolie Nosatîi, met with Allies at NATO Headquarters on 23 November 2023. Minister Nosatîi thanked NATO for the Defence Capacity Building package.\n\nThe Deputy Secretary General reaffirmed NATO’s support to Moldova’s sovereignty.",
    visits: ["Anatolie Nosatîi > BE 2023-11-23"],
  },
  {
    title: "Secretary General welcomes Sweden as NATO’s 32nd Ally",
    published: "2024-03-07",
    text: "Sweden became NATO’s newest member on Thursday (7 March 2024), upon depositing its instrument of accession to the North Atlantic Treaty with the Government of the United States in Washington DC. Secretary General Jens Stoltenberg welcomed Sweden’s accession.",
    visits: [],
  },
  {
    title: "NATO ships visit Gdynia",
    published: "2023-09-10",
    text: "Ships of Standing NATO Mine Countermeasures Group One arrived in Gdynia, Poland, on 8 September 2023 for a port visit. The group is deployed to the Baltic Sea.",
    visits: [],
  },
  {
    title: "Special Representative visits Georgia",
    published: "2022-11-10",
    text: "The NATO Secretary General’s Special Representative for the Caucasus and Central Asia, Mr Javier Colomina, visited Georgia from 7 to 9 November 2022. He met Prime Minister Irakli Garibashvili and Foreign Minister Ilia Darchiashvili in Tbilisi.",
    visits: ["Javier Colomina > GE 2022-11-07..2022-11-09"],
  },
  {
    title: "NATO Secretary General at the G7 Summit",
    published: "2025-06-17",
    text: "Secretary General Mark Rutte took part in the G7 Summit in Kananaskis, Canada, on Tuesday (17 June 2025). In the margins of the summit, he met with Ukrainian President Volodymyr Zelenskyy and Canadian Prime Minister Mark Carney.",
    visits: ["Mark Rutte > CA 2025-06-17", "Volodymyr Zelenskyy > CA 2025-06-17"],
  },
  {
    title: "NATO Parliamentary Assembly delegation visits Denmark",
    published: "2024-04-25",
    text: "A delegation of the NATO Parliamentary Assembly’s Science and Technology Committee travelled to Copenhagen from 22 to 24 April 2024. The delegation, led by Njall Trausti Fridbertsson, met with officials and visited the Niels Bohr Institute.",
    visits: [
      "NATO Parliamentary Assembly Science and Technology Committee > DK 2024-04-22..2024-04-24",
    ],
  },
  {
    title: "NATO-Ukraine Council meets on recent Russian strikes",
    published: "2024-01-10",
    text: "NATO Allies and Ukraine met in the NATO-Ukraine Council on Wednesday (10 January 2024). Ukraine’s civilian and military leaders briefed Allies through a video link.",
    visits: [],
  },
  {
    title: "NATO Secretary General meets the President of Switzerland",
    published: "2023-03-20",
    text: "On Wednesday, 22 March 2023, the NATO Secretary General, Mr Jens Stoltenberg, will meet the President of the Swiss Confederation, Mr Alain Berset, at NATO Headquarters in Brussels.\n\nMedia Advisory\n\n15:00 Joint press conference",
    visits: ["Alain Berset > BE 2023-03-22 planned"],
  },
  {
    title: "Supreme Allied Commander Transformation visits Italy",
    published: "2023-06-30",
    text: "General Philippe Lavigne, Supreme Allied Commander Transformation, visited Rome on 28 June. He met the Italian Chief of Defence Staff and delivered a keynote at the NATO Defense College.",
    visits: ["Philippe Lavigne > IT 2023-06-28"],
  },
  {
    title: "NATO Secretary General wraps up visit to the United States",
    published: "2024-02-01",
    text: "NATO Secretary General Jens Stoltenberg concluded his visit to the United States on Wednesday (31 January 2024). Over four days, he met President Biden’s National Security Adviser Jake Sullivan, gave a speech at the Heritage Foundation and visited a production facility in Alabama.",
    visits: ["Jens Stoltenberg > US"],
  },
  {
    title: "NATO’s Deputy Secretary General highlights role of industry",
    published: "2024-05-15",
    text: "Deputy Secretary General Mircea Geoană delivered a keynote speech at the Lennart Meri Conference in Tallinn last week. He praised Estonia’s start-ups and met with Minister of Defence Hanno Pevkur.",
    visits: ["Mircea Geoană > EE"],
  },
  {
    title: "Iceland’s Foreign Minister visits NATO",
    published: "2025-01-21",
    text: "Secretary General Mark Rutte met with Icelandic Foreign Minister Þorgerður Katrín Gunnarsdóttir at NATO Headquarters today (21 January 2025). Iceland hosts NATO’s air policing mission.",
    visits: ["Þorgerður Katrín Gunnarsdóttir > BE 2025-01-21"],
  },
  {
    title: "NATO training team visits Mauritania",
    published: "2023-10-20",
    text: "From 16 to 19 October 2023, a team of NATO experts was in Nouakchott to train Mauritanian officers. The training was funded by Spain and Italy.",
    visits: ["NATO experts > MR 2023-10-16..2023-10-19"],
  },
  {
    title: "NATO Assistant Secretary General visits Ukraine",
    published: "2023-04-05",
    text: "NATO Assistant Secretary General for Defence Investment Camille Grand was in Kyiv this week, where he met with Deputy Defence Minister Volodymyr Havrylov.\n\nMr Grand said that Ukraine needs ammunition. He last visited Ukraine in 2021.",
    visits: [
      "Camille Grand > UA 2023-04-03..2023-04-05",
      "Camille Grand > UA 2021-01-01..2021-12-31",
    ],
  },
  {
    title: "NATO exercise Dynamic Mongoose starts off the coast of Iceland",
    published: "2023-07-01",
    text: "Ships and aircraft from nine Allied nations have gathered in Reykjavik for Exercise Dynamic Mongoose. Iceland hosts the exercise; submarines from France, Germany and the United States take part.",
    visits: [],
  },
  {
    title: "Secretary General discusses regional security with leaders in Helsinki",
    published: "2025-01-14",
    text: "On 14 January 2025, NATO Secretary General Mark Rutte attended the Baltic Sea NATO Allies Summit in Helsinki, co-hosted by Finnish President Alexander Stubb and Estonian Prime Minister Kristen Michal. “We will enhance our military presence in the Baltic Sea,” he said.",
    visits: ["Mark Rutte > FI 2025-01-14"],
  },
  {
    title: "NATO Military Committee visits Iraq",
    published: "2023-03-03",
    text: "The NATO Military Committee visited NATO Mission Iraq in Baghdad on 28 February and 1 March 2023. Led by its Chair, Admiral Rob Bauer, the Committee met with Prime Minister Mohammed Shia’ Al Sudani and Defence Minister Thabet Al-Abbasi.",
    visits: ["NATO Military Committee > IQ 2023-02-28..2023-03-01"],
  },
  {
    title: "President of Bulgaria meets NATO Secretary General",
    published: "2023-01-18",
    text: "Bulgarian President Rumen Radev and NATO Secretary General Jens Stoltenberg discussed the security situation in the Black Sea during a meeting at NATO Headquarters on Wednesday (18 January 2023).",
    visits: ["Rumen Radev > BE 2023-01-18"],
  },
  {
    title: "NATO Secretary General visits NATO Headquarters Sarajevo",
    published: "2025-03-10",
    text: "NATO Secretary General Mark Rutte arrived in Sarajevo on Monday (10 March 2025). He met with members of the Presidency and visited NATO Headquarters Sarajevo and EUFOR troops at Camp Butmir. Later in the day he travelled on to Pristina.",
    visits: ["Mark Rutte > BA 2025-03-10", "Mark Rutte > XK 2025-03-10"],
  },
];
