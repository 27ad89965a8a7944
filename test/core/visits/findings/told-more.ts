import type { Told } from "./told.ts";

/** More sentences, written after the first version of the rules to find its gaps. */
export const MORE_SENTENCES: readonly Told[] = [
  {
    text: "On 21 May 2024, the Deputy Secretary General, Mircea Geoană, was in Athens where he met with Foreign Minister Giorgos Gerapetritis and addressed the Delphi Forum.",
    visits: ["Mircea Geoană > GR 2024-05-21"],
  },
  {
    text: "Admiral Rob Bauer and Lieutenant General Hans-Werner Wiermann visited Rabat, Morocco on 5 October 2022.",
    visits: ["Rob Bauer > MA 2022-10-05", "Hans-Werner Wiermann > MA 2022-10-05"],
  },
  {
    text: "President Volodymyr Zelenskyy of Ukraine met NATO Defence Ministers at NATO Headquarters on Wednesday (11 October 2023).",
    visits: ["Volodymyr Zelenskyy > BE 2023-10-11"],
  },
  {
    text: "The Federal Chancellor of Austria, Karl Nehammer, met with Jens Stoltenberg at the Alliance’s Headquarters in Brussels on 2 March 2023.",
    visits: ["Karl Nehammer > BE 2023-03-02"],
  },
  {
    text: "Following his visit to Romania, Admiral Bauer travelled to Bulgaria on 14 April 2023, where he was hosted by Admiral Emil Eftimov.",
    visits: ["Rob Bauer > RO", "Rob Bauer > BG 2023-04-14"],
  },
  {
    text: "NATO Secretary General Mark Rutte will visit Sarajevo on 10 March and Pristina on 11 March 2025.",
    visits: ["Mark Rutte > BA 2025-03-10 planned", "Mark Rutte > XK 2025-03-11 planned"],
  },
  {
    text: "Speaking in Riga on 3 June 2024, Deputy Secretary General Mircea Geoană praised Latvia’s support to Ukraine.",
    visits: ["Mircea Geoană > LV 2024-06-03"],
  },
  { text: "The delegation from Kosovo met with NATO officials.", visits: [] },
  {
    text: "Estonia’s Chief of Defence, General Martin Herem, received Admiral Bauer in Tallinn on 16 June 2022.",
    visits: ["Rob Bauer > EE 2022-06-16"],
  },
  {
    text: "At NATO Headquarters on Monday (16 October 2023), Secretary General Jens Stoltenberg welcomed Albanian Foreign Minister Igli Hasani.",
    visits: ["Igli Hasani > BE 2023-10-16"],
  },
  {
    text: "NATO Secretary General Jens Stoltenberg thanked Prime Minister Kyriakos Mitsotakis for Greece’s hospitality during his trip to Athens.",
    visits: ["Jens Stoltenberg > GR"],
  },
  {
    text: "The United States, Canada and the United Kingdom lead the battlegroups in Poland, Latvia and Estonia.",
    visits: [],
  },
  {
    text: "Air Chief Marshal Sir Stuart Peach attended the Warsaw Security Forum in Poland on 5 October 2020.",
    visits: ["Stuart Peach > PL 2020-10-05"],
  },
  {
    text: "On Thursday, 8 June 2023, Secretary General Jens Stoltenberg visited the Canadian Armed Forces in Cold Lake, Canada.",
    visits: ["Jens Stoltenberg > CA 2023-06-08"],
  },
  { text: "The new NATO Liaison Officer in Jordan took office in September.", visits: [] },
  {
    text: "Lieutenant General Yoshida Yoshihide, Chief of Staff of the Japan Self-Defense Forces, visited NATO HQ on 7 June 2023.",
    visits: ["Yoshida Yoshihide > BE 2023-06-07"],
  },
  {
    text: "Secretary General Jens Stoltenberg had a phone call with President Joe Biden on 12 July 2022.",
    visits: [],
  },
  {
    text: "A delegation led by the Minister of Defence of Iraq, Mr Thabit Al Abbasi, visited NATO Headquarters on 22 March 2023.",
    visits: ["Thabit Al Abbasi > BE 2023-03-22"],
  },
  {
    text: "Minister Al Abbasi was accompanied by Lieutenant General Abdul Amir Rashid Yarallah.",
    visits: [],
  },
  {
    text: "The Deputy Secretary General recalled the NATO Summit in Madrid in June 2022.",
    visits: [],
  },
  {
    text: "Italian Defence Minister Guido Crosetto will be in Brussels on 15 February 2024 for a meeting of NATO Defence Ministers.",
    visits: ["Guido Crosetto > BE 2024-02-15 planned"],
  },
  {
    text: "The NATO Secretary General’s first visit to Kyiv since Russia’s invasion took place on 20 April 2023.",
    visits: ["Jens Stoltenberg > UA 2023-04-20"],
  },
  {
    text: "Mark Rutte made an unannounced visit to Odesa, Ukraine, together with President Volodymyr Zelenskyy on 15 April 2025.",
    visits: ["Mark Rutte > UA 2025-04-15"],
  },
  {
    text: "Members of the NATO Defense College Senior Course 143 visited Canada, the United States and Norway from 2 to 13 October 2023.",
    visits: [
      "Members of the NATO Defense College Senior Course > CA 2023-10-02..2023-10-13",
      "Members of the NATO Defense College Senior Course > US 2023-10-02..2023-10-13",
      "Members of the NATO Defense College Senior Course > NO 2023-10-02..2023-10-13",
    ],
  },
  {
    text: "Prime Minister Robert Abela of Malta said that his country hosts refugees from Libya.",
    visits: [],
  },
  {
    text: "The Secretary General spoke to soldiers from Latvia, Canada and Spain deployed at Camp Adazi.",
    visits: [],
  },
  {
    text: "In her meetings in Amman, NATO Deputy Secretary General Radmila Shekerinska reaffirmed the partnership with Jordan on 7 July 2025.",
    visits: ["Radmila Shekerinska > JO 2025-07-07"],
  },
  {
    text: "The President of Montenegro, Jakov Milatović, was at NATO Headquarters on 12 July 2023 to meet the Secretary General.",
    visits: ["Jakov Milatović > BE 2023-07-12"],
  },
  {
    text: "NATO Secretary General Jens Stoltenberg returned from Washington on 12 July 2024.",
    visits: [],
  },
  {
    text: "On the sidelines of the UN General Assembly in New York, Jens Stoltenberg met Egyptian Foreign Minister Sameh Shoukry on 20 September 2023.",
    visits: ["Jens Stoltenberg > US 2023-09-20", "Sameh Shoukry > US 2023-09-20"],
  },
  { text: "Ambassador Petr Pavel was never posted to Moscow.", visits: [] },
  {
    text: "General Sir Richard Barrons visited the Joint Warfare Centre (JWC) in Stavanger on 3 May 2023.",
    visits: ["Richard Barrons > NO 2023-05-03"],
  },
  {
    text: "Supreme Allied Commander Europe General Alexus Grynkewich travelled to Finland and Sweden from 1 to 3 September 2025.",
    visits: [
      "Alexus Grynkewich > FI 2025-09-01..2025-09-03",
      "Alexus Grynkewich > SE 2025-09-01..2025-09-03",
    ],
  },
  {
    text: "Cooperation between Japan and NATO has deepened since Prime Minister Kishida attended the Madrid Summit.",
    visits: ["Kishida > ES"],
  },
  {
    text: "The Chair of the NATO Military Committee praised Denmark for leading NATO Mission Iraq.",
    visits: [],
  },
  {
    text: "NATO’s Assistant Secretary General for Emerging Security Challenges, James Appathurai, participated in the Singapore International Cyber Week on 17 October 2023.",
    visits: ["James Appathurai > SG 2023-10-17"],
  },
  { text: "Prime Minister Ulf Kristersson visited Kyiv.", visits: ["Ulf Kristersson > UA"] },
  { text: "The exercise will take the participants from Spain to Romania.", visits: [] },
  {
    text: "Polish President Andrzej Duda, Prime Minister Rishi Sunak and Secretary General Jens Stoltenberg met in Warsaw on 23 April 2024.",
    visits: ["Rishi Sunak > PL 2024-04-23", "Jens Stoltenberg > PL 2024-04-23"],
  },
  { text: "Mr Geoană had to cancel his visit to Madrid on 3 May 2023.", visits: [] },
  {
    text: "NATO’s Military Committee met in Chiefs of Defence session in Brussels on 17 January 2024.",
    visits: ["NATO’s Military Committee in Chiefs of Defence > BE 2024-01-17"],
  },
  {
    text: "Foreign Minister Tobias Billström of Sweden and Foreign Minister Pekka Haavisto of Finland attended the meeting of NATO Foreign Ministers in Bucharest on 29 and 30 November 2022.",
    visits: [
      "Tobias Billström > RO 2022-11-29..2022-11-30",
      "Pekka Haavisto > RO 2022-11-29..2022-11-30",
    ],
  },
  {
    text: "Journalists from Serbia visited NATO Headquarters from 6 to 8 June 2023.",
    visits: ["Journalists from Serbia > BE 2023-06-06..2023-06-08"],
  },
  {
    text: "The Prime Minister of Belgium, Alexander De Croo, welcomed Secretary General Stoltenberg at his residence in Brussels.",
    visits: [],
  },
  {
    text: "On Saturday (18 February 2023), the Secretary General met with Georgian Prime Minister Irakli Garibashvili in Munich.",
    visits: ["Jens Stoltenberg > DE 2023-02-18", "Irakli Garibashvili > DE 2023-02-18"],
  },
  { text: "President Biden travelled to Vilnius for the NATO Summit.", visits: ["Biden > LT"] },
  {
    text: "During a working visit to Luxembourg on 26 September 2023, the Deputy Secretary General, Mircea Geoană, visited the NATO Support and Procurement Agency in Capellen.",
    visits: ["Mircea Geoană > LU 2023-09-26"],
  },
  {
    text: "NATO Secretary General Mark Rutte is travelling to The Hague on 23 June 2025 for the NATO Summit.",
    visits: ["Mark Rutte > NL 2025-06-23"],
  },
  {
    text: "The Alliance’s fighter jets intercepted Russian aircraft near Estonia and Lithuania, the Minister of Defence said in Tallinn.",
    visits: [],
  },
  {
    text: "Colonel John Smith from the United States, together with instructors from Italy, trained Iraqi officers in Baghdad.",
    visits: [],
  },
  { text: "NATO Secretary General travels to Indo-Pacific region", visits: [] },
  {
    text: "Jens Stoltenberg visits Japan and the Republic of Korea",
    visits: ["Jens Stoltenberg > JP", "Jens Stoltenberg > KR"],
  },
  {
    text: "Latvian Prime Minister Krišjānis Kariņš met Jens Stoltenberg in the margins of the Riga Conference in Riga on 21 October 2022.",
    visits: ["Jens Stoltenberg > LV 2022-10-21"],
  },
  {
    text: "Ukraine’s Commander-in-Chief General Valerii Zaluzhnyi joined the meeting via secure video link from Kyiv.",
    visits: [],
  },
  {
    text: "The North Atlantic Council visited Aalborg, Denmark, on 5 September 2024.",
    visits: ["North Atlantic Council > DK 2024-09-05"],
  },
  {
    text: "The Military Committee, chaired by Admiral Giuseppe Cavo Dragone, visited Poland from 19 to 21 May 2025 at the invitation of General Wiesław Kukuła.",
    visits: ["Military Committee > PL 2025-05-19..2025-05-21"],
  },
  {
    text: "Mr Rutte is due to meet Chancellor Friedrich Merz in Berlin on 9 July 2025.",
    visits: ["Mark Rutte > DE 2025-07-09 planned"],
  },
  {
    text: "His next stop was Tokyo, where he met Prime Minister Kishida on 31 January 2023.",
    visits: [],
  },
  {
    text: "The Greek Minister of National Defence Nikolaos Dendias and the Secretary General discussed Türkiye and Cyprus.",
    visits: [],
  },
  {
    text: "The Speaker of the Verkhovna Rada of Ukraine, Ruslan Stefanchuk, visited NATO Headquarters today (6 June 2023), meeting with Secretary General Jens Stoltenberg.",
    visits: ["Ruslan Stefanchuk > BE 2023-06-06"],
  },
];
