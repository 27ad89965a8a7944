import type { Told } from "./told.ts";

/** Named people in the newsroom’s longer turns of phrase, towns known by their region, and onward stops. */
export const TOLD_ENGAGEMENTS: readonly Told[] = [
  {
    text: "The Riga Conference was held in Riga, Latvia, on 13 October 2023. Secretary General Jens Stoltenberg sent a video message to the participants, while Assistant Secretary General David van Weel addressed them in person.",
    published: "2023-10-14",
    visits: ["David van Weel > LV 2023-10-13"],
  },
  {
    text: "On 5 May 2022, Estonia hosted a seminar on innovation in Tallinn. Deputy Secretary General Mircea Geoană opened the event in a video message and General Philippe Lavigne attended in person.",
    published: "2022-05-06",
    visits: ["Philippe Lavigne > EE 2022-05-05"],
  },
  {
    text: "NATO Secretary General Jens Stoltenberg wrapped up a summit in Madrid on 30 June 2022.",
    published: "2022-06-30",
    visits: ["Jens Stoltenberg > ES 2022-06-30"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană concluded talks in Skopje with President Stevo Pendarovski on 30 June 2022.",
    published: "2022-06-30",
    visits: ["Mircea Geoană > MK 2022-06-30"],
  },
  {
    text: "Lieutenant General Hans-Werner Wiermann, Director General of the International Military Staff, the executive body of the Military Committee, paid a working visit to Podgorica on 3 June 2021.",
    published: "2021-06-04",
    visits: ["Hans-Werner Wiermann > ME 2021-06-03"],
  },
  {
    text: "Ambassador Javier Colomina, the Secretary General’s Special Representative for the Southern Neighbourhood, who took up his duties in July, paid a brief visit to Amman on 3 June 2024.",
    published: "2024-06-04",
    visits: ["Javier Colomina > JO 2024-06-03"],
  },
  {
    text: "Admiral Giampaolo Di Paola, Chairman of the Military Committee, NATO’s highest military authority, paid a farewell visit to Tirana on 3 June 2011.",
    published: "2011-06-04",
    visits: ["Giampaolo Di Paola > AL 2011-06-03"],
  },
  {
    text: "The NATO Defense College and its Commandant, Lieutenant General Olivier Rittimann, embarked on a study trip to Canada from 3 to 7 October 2022.",
    published: "2022-10-08",
    visits: [
      "NATO Defense College > CA 2022-10-03..2022-10-07",
      "Olivier Rittimann > CA 2022-10-03..2022-10-07",
    ],
  },
  {
    text: "Members of the NATO Defense College undertook a study trip to Finland from 3 to 7 October 2022.",
    published: "2022-10-08",
    visits: ["Members of the NATO Defense College > FI 2022-10-03..2022-10-07"],
  },
  {
    text: "On 15 January 2020, Secretary General Jens Stoltenberg welcomed the arrival of the second Global Hawk aircraft at a ceremony in Sigonella.",
    published: "2020-01-15",
    visits: ["Jens Stoltenberg > IT 2020-01-15"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană welcomed the delivery of new ambulances at a ceremony in Kyiv on 15 January 2022.",
    published: "2022-01-15",
    visits: ["Mircea Geoană > UA 2022-01-15"],
  },
  {
    text: "On 15 January 2020, Secretary General Jens Stoltenberg welcomed the arrival of new aircraft in Romania.",
    published: "2020-01-15",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg addressed the Marshall Center in Garmisch, Bavaria, on 15 January 2020.",
    published: "2020-01-15",
    visits: ["Jens Stoltenberg > DE 2020-01-15"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană visited Suffolk, Virginia, on 15 January 2020.",
    published: "2020-01-15",
    visits: ["Mircea Geoană > US 2020-01-15"],
  },
  {
    text: "Deputy Secretary General Alexander Vershbow met local leaders in Gjakova, western Kosovo, on 15 January 2014.",
    published: "2014-01-15",
    visits: ["Alexander Vershbow > XK 2014-01-15"],
  },
  {
    text: "Admiral Rob Bauer visited troops in Bemowo Piskie, north-eastern Poland, on 15 January 2023.",
    published: "2023-01-15",
    visits: ["Rob Bauer > PL 2023-01-15"],
  },
  {
    text: "Admiral James Foggo attended a workshop in Trapani, Sicily, on 15 January 2018.",
    published: "2018-01-15",
    visits: ["James Foggo > IT 2018-01-15"],
  },
  {
    text: "Secretary General Jens Stoltenberg visited Warsaw on Monday (5 February 2024). He will travel on to Vilnius on Wednesday.",
    published: "2024-02-05",
    visits: ["Jens Stoltenberg > PL 2024-02-05", "Jens Stoltenberg > LT 2024-02-07 planned"],
  },
  {
    text: "On Monday (5 February 2024), Secretary General Jens Stoltenberg met Prime Minister Donald Tusk in Warsaw, before travelling on to Vilnius on Wednesday.",
    published: "2024-02-07",
    visits: ["Jens Stoltenberg > PL 2024-02-05", "Jens Stoltenberg > LT 2024-02-07"],
  },
  {
    text: "Secretary General Jens Stoltenberg will visit Warsaw on 5 February 2024. From there he travels to Vilnius on Wednesday.",
    published: "2024-02-02",
    visits: [
      "Jens Stoltenberg > PL 2024-02-05 planned",
      "Jens Stoltenberg > LT 2024-02-07 planned",
    ],
  },
  {
    text: "Admiral Rob Bauer visited Seoul from 6 to 8 to May 2023.",
    published: "2023-05-09",
    visits: ["Rob Bauer > KR 2023-05-06..2023-05-08"],
  },
  {
    text: "From 12 to 14 of of June 2023, Admiral Rob Bauer visited Dublin.",
    published: "2023-06-15",
    visits: ["Rob Bauer > IE 2023-06-12..2023-06-14"],
  },
  {
    text: "Deputy Secretary General Alexander Vershbow attended a meeting of ministers in Yerevan on 8 May 2014 and discussed the partnership goals agreed in Cardiff.",
    published: "2014-05-08",
    visits: ["Alexander Vershbow > AM 2014-05-08"],
  },
  {
    text: "Some 40 officials from Ministries of Defence took part in a workshop in Podgorica (Montenegro) on 16 September 2019.",
    published: "2019-09-18",
    visits: ["officials from Ministries of Defence > ME 2019-09-16"],
  },
  {
    text: "Together with several ministers, Secretary General Anders Fogh Rasmussen wrapped up two days of talks in Tallinn on 23 April 2010.",
    published: "2010-04-23",
    visits: ["Anders Fogh Rasmussen > EE"],
  },
  {
    text: "General Knud Bartels, the Chairman of the NATO Military Committee, the senior military authority of the Alliance, accompanied by his staff, paid an official visit to Rabat, Morocco, on 23 April 2013.",
    published: "2013-04-24",
    visits: ["Knud Bartels > MA 2013-04-23"],
  },
  {
    text: "The NATO Rapid Deployable Corps Italy and its commander, Lieutenant General Riccardo Marchiò, undertook a study trip to Norway from 3 to 5 May 2017.",
    published: "2017-05-06",
    visits: ["Riccardo Marchiò > NO 2017-05-03..2017-05-05"],
  },
  {
    text: "Secretary General Jens Stoltenberg welcomed the arrival of the first F-35 aircraft in a ceremony at Ørland Air Base in Norway on 3 November 2017.",
    published: "2017-11-03",
    visits: ["Jens Stoltenberg > NO 2017-11-03"],
  },
  {
    text: "Secretary General Jens Stoltenberg visited Hohenfels, Bavaria, on 3 November 2017.",
    published: "2017-11-03",
    visits: ["Jens Stoltenberg > DE 2017-11-03"],
  },
  {
    text: "Petr Pavel, Chairman of the Military Committee, gave a lecture in Monterey, California, on 3 November 2017.",
    published: "2017-11-03",
    visits: ["Petr Pavel > US 2017-11-03"],
  },
  {
    text: "Admiral Rob Bauer attended an exercise in Rena, southern Norway on 3 November 2021.",
    published: "2021-11-03",
    visits: ["Rob Bauer > NO 2021-11-03"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană visited the training area in Nowa Dęba, south-eastern Poland, on 3 November 2021.",
    published: "2021-11-03",
    visits: ["Mircea Geoană > PL 2021-11-03"],
  },
  {
    text: "The Secretary General met Prime Minister Kurti in Peja, western Kosovo, on 3 November 2021.",
    published: "2021-11-03",
    visits: ["Jens Stoltenberg > XK 2021-11-03"],
  },
  {
    text: "Secretary General Jens Stoltenberg visited Zagreb on Monday (9 July 2018) and will continue to Skopje on Wednesday.",
    published: "2018-07-09",
    visits: ["Jens Stoltenberg > HR 2018-07-09", "Jens Stoltenberg > MK 2018-07-11 planned"],
  },
  {
    text: "On Monday (9 July 2018) Secretary General Jens Stoltenberg visited Zagreb. On Wednesday, he travelled on to Skopje.",
    published: "2018-07-12",
    visits: ["Jens Stoltenberg > HR 2018-07-09", "Jens Stoltenberg > MK 2018-07-11"],
  },
  {
    text: "The Secretary General visits Zagreb on 9 July 2018 before travelling on to Skopje on Wednesday.",
    published: "2018-07-06",
    visits: [
      "Jens Stoltenberg > HR 2018-07-09 planned",
      "Jens Stoltenberg > MK 2018-07-11 planned",
    ],
  },
  {
    text: "Jens Stoltenberg spent Monday (9 July 2018) in Zagreb, then flew on to Skopje on Wednesday and to Tirana on Thursday.",
    published: "2018-07-13",
    visits: [
      "Jens Stoltenberg > HR 2018-07-09",
      "Jens Stoltenberg > MK 2018-07-11",
      "Jens Stoltenberg > AL 2018-07-12",
    ],
  },
  {
    text: "Rob Bauer, Chair of the Military Committee, visited Seoul from 6 to to 8 May 2023.",
    published: "2023-05-09",
    visits: ["Rob Bauer > KR 2023-05-06..2023-05-08"],
  },
  {
    text: "On 3 July 2023, Deputy Secretary General Mircea Geoană sent a video message to the Warsaw Cyber Forum; Assistant Secretary General David van Weel spoke in person at the event in Warsaw.",
    published: "2023-07-03",
    visits: ["David van Weel > PL 2023-07-03"],
  },
  {
    text: "The conference was hosted by Croatia in Dubrovnik on 3 July 2023. While the Secretary General greeted participants by video, Assistant Secretary General Tom Goffus took part in person.",
    published: "2023-07-03",
    visits: ["Tom Goffus > HR 2023-07-03"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană attended the signing of the memorandum in Madrid on 14 March 2023.",
    published: "2023-03-14",
    visits: ["Mircea Geoană > ES 2023-03-14"],
  },
  {
    text: "Secretary General Jens Stoltenberg launched the Innovation Hub in Lisbon on 14 March 2023.",
    published: "2023-03-14",
    visits: ["Jens Stoltenberg > PT 2023-03-14"],
  },
  {
    text: "Secretary General Anders Fogh Rasmussen concluded a two-day meeting of Defence Ministers in Istanbul on 5 February 2010.",
    published: "2010-02-05",
    visits: ["Anders Fogh Rasmussen > TR"],
  },
  {
    text: "General Denis Mercier, Supreme Allied Commander Transformation, responsible for preparing the Alliance’s forces for future challenges, paid a farewell visit to Helsinki on 6 September 2018.",
    published: "2018-09-07",
    visits: ["Denis Mercier > FI 2018-09-06"],
  },
  {
    text: "Eurocorps and its commander, Lieutenant General Peter Devogelaere, embarked on a three-day study trip to Slovakia on 6 September 2023.",
    published: "2023-09-09",
    visits: ["Peter Devogelaere > SK"],
  },
  {
    text: "On 6 September 2018, Deputy Secretary General Rose Gottemoeller gave a lecture in Albuquerque, New Mexico.",
    published: "2018-09-07",
    visits: ["Rose Gottemoeller > US 2018-09-06"],
  },
  {
    text: "General Petr Pavel visited troops at Camp Bondsteel near Ferizaj, eastern Kosovo, on 6 September 2018.",
    published: "2018-09-07",
    visits: ["Petr Pavel > XK 2018-09-06"],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller visited Oberammergau, Bavaria on 6 September 2018.",
    published: "2018-09-07",
    visits: ["Rose Gottemoeller > DE 2018-09-06"],
  },
  {
    text: "Rob Bauer visited Lossiemouth, Scotland, on 6 September 2022, and on to Faslane.",
    published: "2022-09-07",
    visits: ["Rob Bauer > GB 2022-09-06"],
  },
  {
    text: "Admiral Rob Bauer attended a conference in Kristiansand, southern Norway, on 6 September 2022.",
    published: "2022-09-07",
    visits: ["Rob Bauer > NO 2022-09-06"],
  },
  {
    text: "Rob Bauer met officers in Colorado Springs, Colorado, on 6 September 2022.",
    published: "2022-09-07",
    visits: ["Rob Bauer > US 2022-09-06"],
  },
  {
    text: "Secretary General Mark Rutte visited Athens on Tuesday (26 November 2024), where he met Prime Minister Mitsotakis. He travels on to Ankara on Thursday.",
    published: "2024-11-26",
    visits: ["Mark Rutte > GR 2024-11-26", "Mark Rutte > TR 2024-11-28 planned"],
  },
  {
    text: "NATO Secretary General Mark Rutte will meet Prime Minister Sánchez in Madrid on Monday, before travelling on to Lisbon on Tuesday.",
    published: "2025-01-24",
    visits: ["Mark Rutte > ES 2025-01-27 planned", "Mark Rutte > PT 2025-01-28 planned"],
  },
];
