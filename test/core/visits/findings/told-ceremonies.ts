import type { Told } from "./told.ts";

/** Who was at a ceremony or an event of which another sentence tells where it was. */
export const CEREMONIES: readonly Told[] = [
  {
    text: "On 4 May 2021 the colours were handed over at a ceremony in Constanta. Spanish airmen had kept watch since January. The handover ceremony was attended by Romanian State Secretary Simona Cojocaru, Italian Undersecretary of Defence Giorgio Mule, and the mayor of the town.",
    published: "2021-05-05",
    visits: ["Giorgio Mule > RO 2021-05-04"],
  },
  {
    text: "A ceremony will take place at the air base in Zaragoza on 9 May 2019. The ceremony will be attended by Spanish Defence Minister Margarita Robles and French Defence Minister Florence Parly.",
    published: "2019-05-06",
    visits: ["Florence Parly > ES 2019-05-09 planned"],
  },
  {
    text: "The event will take place at Rukla, Lithuania, on 2 June 2020. Participating in the event will be Lithuanian Defence Minister Raimundas Karoblis, Belgian Defence Minister Philippe Goffin, and Dutch Defence Minister Ank Bijleveld.",
    published: "2020-05-30",
    visits: ["Philippe Goffin > LT 2020-06-02 planned", "Ank Bijleveld > LT 2020-06-02 planned"],
  },
  {
    text: "The ceremony was attended by Danish Defence Minister Trine Bramsen.",
    published: "2020-05-30",
    visits: [],
  },
  {
    text: "A workshop on cyber defence was held in Chisinau on 12 March 2019. Opening the workshop, NATO Assistant Secretary General Antonio Missiroli said that no nation is safe alone.",
    published: "2019-03-13",
    visits: ["Antonio Missiroli > MD 2019-03-12"],
  },
  {
    text: "Planners compared notes in Sarajevo on 12 March 2019 at a seminar that NATO Assistant Secretary General Alejandro Alvargonzález opened.",
    published: "2019-03-13",
    visits: ["Alejandro Alvargonzález > BA 2019-03-12"],
  },
  {
    text: "Opening the door to Georgia, NATO Deputy Secretary General Rose Gottemoeller said, would take time.",
    published: "2019-03-13",
    visits: [],
  },
  {
    text: "RUKLA, Lithuania – On 9 March 2018 General Riccardo Marchiò, Commander Allied Joint Force Command Brunssum, welcomed the first soldiers of the battlegroup at a ceremony.",
    published: "2018-03-10",
    visits: ["Riccardo Marchiò > LT 2018-03-09"],
  },
  {
    text: "BRUSSELS – On 9 March 2018 Secretary General Jens Stoltenberg welcomed the deployment of the battlegroup to Latvia.",
    published: "2018-03-10",
    visits: [],
  },
];

/** Who leads, and whose are the groups that nobody names. */
export const LEADERS: readonly Told[] = [
  {
    text: "A delegation of 14 officers and civilians, led by Vice Admiral Lars Holm, recently visited Allied Command Transformation in Norfolk.",
    published: "2021-05-05",
    visits: ["Lars Holm > US"],
  },
  {
    text: "Admiral Rob Bauer led the delegation to the Memorial of the Fallen in Podgorica on 18 May 2023, where a wreath was laid.",
    published: "2023-05-20",
    visits: ["Rob Bauer > ME 2023-05-18"],
  },
  {
    text: "Colonel Anna Berg of Sweden will lead her delegation to the talks in Paris on 23 May 2023.",
    published: "2023-05-20",
    visits: ["Anna Berg > FR 2023-05-23 planned"],
  },
  {
    text: "Colonel Anna Berg leads the Swedish delegation to the OSCE in Vienna.",
    published: "2023-05-20",
    visits: [],
  },
  {
    text: "General Petr Pavel, who chairs the NATO Military Committee, sat down with General Ivan Horvat in Zagreb on 2 March 2017.",
    published: "2017-03-02",
    visits: ["Petr Pavel > HR 2017-03-02"],
  },
  {
    text: "The NATO Headquarters in Sarajevo hosted the Commander of the Joint Allied Command in Naples, Admiral James Foggo, on 3 March 2019.",
    published: "2019-03-04",
    visits: ["James Foggo > BA 2019-03-03"],
  },
  {
    title: "Minister meets the commander of the NATO Joint Force Command in Naples",
    text: "Bulgarian Defence Minister Todor Tagarev met Admiral Stuart Munsch on 25 September 2023.",
    published: "2023-09-25",
    visits: [],
  },
];

/** Two who talk, and where; whom “he” means. */
export const TOGETHER: readonly Told[] = [
  {
    text: "Estonian Defence Minister Jüri Luik discussed Baltic air defence with his Dutch colleague, Ank Bijleveld, in Lisbon on 12 May 2019.",
    published: "2019-05-13",
    visits: ["Jüri Luik > PT 2019-05-12", "Ank Bijleveld > PT 2019-05-12"],
  },
  {
    text: "Work together must go on, Prime Minister Jacinda Ardern of New Zealand said during a joint news conference with Secretary General Jens Stoltenberg in Wellington, New Zealand, on 6 August 2019.",
    published: "2019-08-06",
    visits: ["Jens Stoltenberg > NZ 2019-08-06"],
  },
  {
    text: "Polish Foreign Minister Jacek Czaputowicz discussed the war with journalists in Warsaw on 12 May 2019 and spoke to Ank Bijleveld by telephone.",
    published: "2019-05-13",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg met Chancellor Sebastian Kurz of Austria and Prime Minister Charles Michel’s adviser in Munich on 15 February 2019.",
    published: "2019-02-16",
    visits: ["Jens Stoltenberg > DE 2019-02-15", "Sebastian Kurz > DE 2019-02-15"],
  },
  {
    text: "“We stand by you,” said Secretary General Jens Stoltenberg alongside Prime Minister Donald Tusk in Warsaw on 26 March 2014.",
    published: "2014-03-27",
    visits: ["Jens Stoltenberg > PL 2014-03-26"],
  },
  {
    title: "Foreign Minister of Kyrgyzstan at NATO",
    text: "Erlan Abdyldaev, Kyrgyzstan’s Foreign Minister, exchanged views with Deputy Secretary General Rose Gottemoeller when he came to NATO Headquarters on 14 June 2017.",
    published: "2017-06-14",
    visits: ["Erlan Abdyldaev > BE 2017-06-14"],
  },
];

/** Sentences that begin with a place, a day of an event, or where somebody comes from. */
export const OPENINGS: readonly Told[] = [
  {
    text: "Standing next to President Egils Levits at Lielvarde Air Base in Latvia, Secretary General Jens Stoltenberg on 29 November 2021 thanked the crews.",
    published: "2021-11-29",
    visits: ["Jens Stoltenberg > LV 2021-11-29"],
  },
  {
    text: "On the first day of the Munich Security Conference (15 February 2019), Secretary General Jens Stoltenberg held talks with President Ashraf Ghani of Afghanistan.",
    published: "2019-02-16",
    visits: ["Jens Stoltenberg > DE 2019-02-15", "Ashraf Ghani > DE 2019-02-15"],
  },
  {
    text: "One day after talks in Ankara, Secretary General Jens Stoltenberg met Prime Minister Kyriakos Mitsotakis in Athens on 6 October 2020.",
    published: "2020-10-06",
    visits: ["Jens Stoltenberg > GR 2020-10-06", "Jens Stoltenberg > TR"],
  },
  {
    text: "One day after the elections in Ankara, Secretary General Jens Stoltenberg congratulated the winner.",
    published: "2020-10-06",
    visits: [],
  },
  {
    text: "Two days into the job, Secretary General Mark Rutte took the night train to Kyiv and was welcomed there by President Volodymyr Zelenskyy on 3 October 2024.",
    published: "2024-10-03",
    visits: ["Mark Rutte > UA 2024-10-03"],
  },
  {
    text: "The Secretary General’s tour (25 August 2017) began in Orzysz, where soldiers showed him their tanks.",
    published: "2017-08-25",
    visits: ["Jens Stoltenberg > PL 2017-08-25"],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller wound up a three-day tour of the Baltic region with a speech in Riga on 9 September 2017.",
    published: "2017-09-09",
    visits: ["Rose Gottemoeller > LV 2017-09-09"],
  },
  {
    text: "At a ceremony in Tapa on 5 October 2017, Latvia handed over the lead, Secretary General Jens Stoltenberg said.",
    published: "2017-10-06",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg followed the live-fire demonstration near Bodo on 30 October 2018. He has followed the crisis in Syria closely.",
    published: "2018-10-31",
    visits: ["Jens Stoltenberg > NO 2018-10-30"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană will be awarded the Freedom Prize in Krakow on 9 January 2023. General Denis Mercier has been awarded a medal for his work in Mali.",
    published: "2023-01-06",
    visits: ["Mircea Geoană > PL 2023-01-09 planned"],
  },
];

/** Journeys that led somebody somewhere, by other words than theirs. */
export const LED_THERE: readonly Told[] = [
  {
    text: "Asked in Berlin about the pipeline on 18 January 2022, Secretary General Jens Stoltenberg said that it was for Germany to decide.",
    published: "2022-01-18",
    visits: ["Jens Stoltenberg > DE 2022-01-18"],
  },
  {
    text: "Defence planning brought Assistant Secretary General Patrick Turner to Zagreb on 7 March 2018.",
    published: "2018-03-08",
    visits: ["Patrick Turner > HR 2018-03-07"],
  },
  {
    text: "The war brought Assistant Secretary General Patrick Turner and his staff closer to the capitals.",
    published: "2018-03-08",
    visits: [],
  },
  {
    text: "Foreign Ministers of the Allies met in Antalya on 14 and 15 May 2015 under the chairmanship of Secretary General Jens Stoltenberg.",
    published: "2015-05-15",
    visits: [
      "Foreign Ministers of the Allies > TR 2015-05-14..2015-05-15",
      "Jens Stoltenberg > TR 2015-05-14..2015-05-15",
    ],
  },
  {
    text: "The Deputy Secretary General, Mr Mircea Geoană, will lead NATO’s delegation at the Halifax Forum in Halifax, Canada, from 22 to 24 November 2019.",
    published: "2019-11-18",
    visits: ["Mircea Geoană > CA 2019-11-22..2019-11-24 planned"],
  },
  {
    text: "General Curtis Scaparrotti’s programme in Tallinn on 26 September 2017 included a briefing on cyber defence.",
    published: "2017-09-28",
    visits: ["Curtis Scaparrotti > EE 2017-09-26"],
  },
  {
    text: "On the second leg of a tour that had started in Tbilisi on 18 October 2021, Special Representative Javier Colomina reached Baku on 20 October 2021.",
    published: "2021-10-22",
    visits: ["Javier Colomina > GE 2021-10-18", "Javier Colomina > AZ 2021-10-20"],
  },
  {
    text: "Lieutenant General Darryl Williams flew in from Izmir to watch the exercise.",
    published: "2018-09-07",
    visits: [],
  },
  {
    text: "Soldiers of six nations crossed the river at Orzysz in Poland on 17 May 2018. Deputy Secretary General Rose Gottemoeller addressed them there.",
    published: "2018-05-18",
    visits: ["Rose Gottemoeller > PL"],
  },
  {
    text: "Protests went on in Minsk on 17 August 2020. Secretary General Jens Stoltenberg said that the situation there gave cause for concern.",
    published: "2020-08-18",
    visits: [],
  },
];

/** What is announced, prepared or said, and when. */
export const TO_COME: readonly Told[] = [
  {
    text: "Secretary General Jens Stoltenberg is scheduled to attend a ceremony in Riga on 19 June 2017 and to observe an exercise in Rukla, in Lithuania, on 20 June 2017.",
    published: "2017-06-15",
    visits: [
      "Jens Stoltenberg > LV 2017-06-19 planned",
      "Jens Stoltenberg > LT 2017-06-20 planned",
    ],
  },
  {
    text: "President Vjosa Osmani of Kosovo met General Enrico Barduani on 4 March 2025, on the eve of the announced visit of NATO Secretary General Mark Rutte to Kosovo.",
    published: "2025-03-04",
    visits: ["Mark Rutte > XK planned"],
  },
  {
    text: "Polish Foreign Minister Jacek Czaputowicz welcomed the preparations for the meeting with President Volodymyr Zelenskyy in Lviv on 5 July 2019.",
    published: "2019-06-20",
    visits: [],
  },
  {
    title:
      "Address by NATO Deputy Secretary General Alexander Vershbow at the Spring Session of the NATO Parliamentary Assembly in Tirana, Albania",
    text: "Mr President, let me thank the Albanian Parliament for hosting this Spring Session.",
    published: "2016-05-30",
    visits: ["Alexander Vershbow > AL 2016-05-30"],
  },
];

/** Calls in port. */
export const PORTS: readonly Told[] = [
  {
    text: "Standing NATO Maritime Group Two made a port stop in the Turkish port of Aksaz. The Commander of SNMG2, Rear Admiral Pasquale Esposito, paid a visit to the Naval Base there.",
    published: "2024-02-10",
    visits: ["Pasquale Esposito > TR"],
  },
];
