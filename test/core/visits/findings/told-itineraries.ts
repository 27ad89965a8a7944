import type { Told } from "./told.ts";

/** Who went where, as a writer may put it otherwise than by a plain verb, and what only looks alike. */
export const TOLD_ITINERARIES: readonly Told[] = [
  {
    text: "Lithuanian Foreign Minister Linas Linkevičius met over the weekend in Yerevan with his counterpart, Zohrab Mnatsakanyan.",
    published: "2019-05-21",
    visits: ["Linas Linkevičius > AM"],
  },
  {
    text: "Rose Gottemoeller’s programme during her stay in Chisinau will include meetings with Prime Minister Pavel Filip, Speaker Andrian Candu, and Foreign Minister Tudor Ulianovschi.",
    published: "2018-05-21",
    visits: ["Rose Gottemoeller > MD planned"],
  },
  {
    text: "The squadron was handed over at a ceremony in Rota on 4 May 2017, attended by Deputy Secretary General Rose Gottemoeller and opened by Spanish Defence Minister María Dolores de Cospedal.",
    published: "2017-05-05",
    visits: ["Rose Gottemoeller > ES 2017-05-04"],
  },
  {
    text: "The seminar in Riga will be attended by experts, and was announced by Deputy Secretary General Rose Gottemoeller.",
    published: "2017-05-05",
    visits: [],
  },
  {
    text: "Vice Admiral Guy Robinson, Chief of Staff at Allied Maritime Command and former Commander of the Naval Forces, travelled to Constanta on 4 May 2021.",
    published: "2021-05-05",
    visits: ["Guy Robinson > RO 2021-05-04"],
  },
  {
    text: "The meeting, hosted by Foreign Minister Bogdan Aurescu in Bucharest, was welcomed by Secretary General Jens Stoltenberg.",
    published: "2021-05-05",
    visits: [],
  },
  {
    text: "On 4 May 2021, Deputy Secretary General Mircea Geoană discussed the next steps with Kuwaiti officials in Kuwait City.",
    published: "2021-05-05",
    visits: ["Mircea Geoană > KW 2021-05-04"],
  },
  {
    text: "On 4 May 2021, Deputy Secretary General Mircea Geoană discussed the situation in Minsk with Polish officials.",
    published: "2021-05-05",
    visits: [],
  },
  {
    text: "On 4 May 2021, the Chairman of the Military Committee, Air Chief Marshal Sir Stuart Peach, visited Skopje. The Chairman then headed to Tirana, where Air Chief Marshal Peach met General Bardhyl Kollçaku.",
    published: "2021-05-06",
    visits: ["Stuart Peach > MK 2021-05-04", "Stuart Peach > AL"],
  },
  {
    text: "Colonel Ana Petrova, MFA Deputy State Secretary for Security paid an official visit to Podgorica on 4 May 2021.",
    published: "2021-05-06",
    visits: ["Ana Petrova > ME 2021-05-04"],
  },
  {
    text: "The talks followed a visit by Assistant Secretary General John Manza to Baghdad on 2 May 2021.",
    published: "2021-05-06",
    visits: ["John Manza > IQ 2021-05-02"],
  },
  {
    text: "Officials proposed a visit by Assistant Secretary General John Manza to Baghdad on 2 June 2021.",
    published: "2021-05-06",
    visits: [],
  },
  {
    text: "On 3 June 2021, Moldovan Defence Minister Victor Gaiciuc received Assistant Secretary General John Manza.",
    published: "2021-06-06",
    visits: ["John Manza > MD 2021-06-03"],
  },
  {
    text: "On 3 June 2021, Moldovan Defence Minister Victor Gaiciuc received Assistant Secretary General John Manza on the margins of the ministerial.",
    published: "2021-06-06",
    visits: [],
  },
  {
    text: "On Friday, Secretary General Jens Stoltenberg is due to attend a meeting of countries that send aid to Ukraine at Spangdahlem Air Base in Germany.",
    published: "2022-04-20",
    visits: ["Jens Stoltenberg > DE 2022-04-22 planned"],
  },
  {
    text: "During a press conference in Tirana, Minister Besnik Mustafaj said that talks would go on.",
    published: "2022-04-20",
    visits: [],
  },
  {
    text: "NATO Deputy Secretary General Mircea Geoană is coming to Georgia on 7 May 2022 to open the Batumi conference.",
    published: "2022-04-20",
    visits: ["Mircea Geoană > GE 2022-05-07 planned"],
  },
  {
    text: "Admiral Rob Bauer is visiting Latvia and will meet President Egils Levits on Friday. He arrived on Wednesday.",
    published: "2022-09-15",
    visits: ["Rob Bauer > LV 2022-09-14..2022-09-16 ongoing"],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller together with Assistant Secretary General Alejandro Alvargonzález and senior staff will begin a two-day visit to Mauritania on 4 June 2018.",
    published: "2018-06-01",
    visits: [
      "Rose Gottemoeller > MR 2018-06-04..2018-06-05 planned",
      "Alejandro Alvargonzález > MR 2018-06-04..2018-06-05 planned",
    ],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller together with President Mohamed Ould Abdel Aziz visited Nouakchott on 4 June 2018.",
    published: "2018-06-05",
    visits: ["Rose Gottemoeller > MR 2018-06-04"],
  },
  {
    text: "Ljubljana will be the last stop of Secretary General Jens Stoltenberg’s tour of the region.",
    published: "2018-06-01",
    visits: ["Jens Stoltenberg > SI planned"],
  },
  {
    text: "Ljubljana will be the last city to receive the new flag, Secretary General Jens Stoltenberg said.",
    published: "2018-06-01",
    visits: [],
  },
  {
    text: "On 4 June 2019, Deputy Secretary General Mircea Geoană will travel to Valletta. On 6 June, he will return to Bratislava, where he will meet students.",
    published: "2019-06-01",
    visits: ["Mircea Geoană > MT 2019-06-04 planned", "Mircea Geoană > SK 2019-06-06 planned"],
  },
  {
    text: "Minister Juma al-Anad met in his office with the Head of the Advisory Mission in Somalia, Brigadier General Per Nilsen, on the occasion of the end of his work in Somalia.",
    published: "2019-06-01",
    visits: [],
  },
  {
    text: "On 4 June 2019, Secretary General Jens Stoltenberg visited Lisbon. Mr Stoltenberg, who was joined by Royal Navy Admiral Sir James Burnell-Nugent and SACEUR, General Tod Wolters, also met students.",
    published: "2019-06-07",
    visits: ["Jens Stoltenberg > PT 2019-06-04", "Tod Wolters > PT 2019-06-04"],
  },
  {
    text: "The head of NATO’s Military Committee, Admiral Rob Bauer, has come to Ireland for a two-day visit.",
    published: "2022-06-07",
    visits: ["Rob Bauer > IE"],
  },
  {
    text: "NATO’s Secretary General, Jens Stoltenberg, will visit Zagreb next Thursday. The day before, he will be in Podgorica.",
    title: "Secretary General in Zagreb on Thursday",
    published: "2022-06-04",
    visits: [
      "Jens Stoltenberg > HR 2022-06-09 planned",
      "Jens Stoltenberg > ME 2022-06-08 planned",
    ],
  },
  {
    text: "It is a pleasure to be here with the students and to see so many of you. I will say a word on Ukraine.",
    title:
      "Speech by NATO Deputy Secretary General Mircea Geoană at the Vilnius Institute of Politics and Law",
    published: "2022-06-04",
    visits: ["Mircea Geoană > LT 2022-06-04"],
  },
  {
    text: "In the Croatian capital, Deputy Secretary General Mircea Geoană sat down with Defence Minister Mario Banožić on 4 April 2022.",
    published: "2022-04-05",
    visits: ["Mircea Geoană > HR 2022-04-04"],
  },
  {
    text: "On the fringes of the Prague European Summit, Deputy Secretary General Mircea Geoană met Georgian activists on 4 April 2022.",
    published: "2022-04-05",
    visits: ["Mircea Geoană > CZ 2022-04-04"],
  },
  {
    text: "On the margins of the Somalia Partnership Forum, Deputy Secretary General Mircea Geoană met Kenyan officials on 4 April 2022.",
    published: "2022-04-05",
    visits: [],
  },
  {
    text: "Aboard the frigate Cristóbal Colón in Split, Admiral Rob Bauer told sailors on 4 April 2022 that the sea lanes matter.",
    published: "2022-04-05",
    visits: ["Rob Bauer > HR 2022-04-04"],
  },
  {
    text: "Secretary General Jens Stoltenberg told the BBC that the attacks in Mariupol must stop.",
    published: "2022-04-05",
    visits: [],
  },
  {
    text: "From Valletta, where he had met President George Vella on 4 April 2022, Deputy Secretary General Mircea Geoană continued to Tunis.",
    published: "2022-04-06",
    visits: ["Mircea Geoană > MT 2022-04-04", "Mircea Geoană > TN"],
  },
  {
    text: "On 5 April 2022, Deputy Secretary General Mircea Geoană attended a seminar in Zagreb. He arrived from Skopje, where he had spoken to students.",
    published: "2022-04-06",
    visits: ["Mircea Geoană > HR 2022-04-05", "Mircea Geoană > MK"],
  },
  {
    text: "The ambassador came from Lima, where many Alliance officers have trained, and thanked Secretary General Jens Stoltenberg.",
    published: "2022-04-06",
    visits: [],
  },
  {
    text: "Admiral Rob Bauer’s trip to Cairo on 20 April 2022 has been put off.",
    published: "2022-04-05",
    visits: ["Rob Bauer > EG postponed"],
  },
  {
    text: "Secretary General Jens Stoltenberg briefed Allies on his phone calls with leaders in Vienna, Bern and Dublin.",
    published: "2022-04-05",
    visits: [],
  },
  {
    text: "Speaking at this year’s Bled Forum in Bled, Slovenia (4-6 April 2022), Assistant Secretary General David van Weel called for more trust.",
    published: "2022-04-07",
    visits: ["David van Weel > SI 2022-04-04..2022-04-06"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană joined Albanian President Ilir Meta and Canadian Defence Minister Anita Anand in Kuçova on 4 April 2022 to open the base.",
    published: "2022-04-05",
    visits: ["Mircea Geoană > AL 2022-04-04", "Anita Anand > AL 2022-04-04"],
  },
  {
    text: "Secretary General Jens Stoltenberg said he was looking forward to the meeting of ministers in Lisbon on 4 May 2022.",
    published: "2022-04-05",
    visits: [],
  },
  {
    text: "Admiral Rob Bauer will be in Geneva from 4 to 6 May 2022 for the forum, as will Deputy Secretary General Mircea Geoană.",
    published: "2022-04-05",
    visits: [
      "Rob Bauer > CH 2022-05-04..2022-05-06 planned",
      "Mircea Geoană > CH 2022-05-04..2022-05-06 planned",
    ],
  },
  {
    text: "Assistant Secretary General John Manza led a NATO delegation to Kampala on 4 April 2022, where they were welcomed by Minister Vincent Ssempijja.",
    title: "NATO delegation in Uganda",
    published: "2022-04-06",
    visits: ["John Manza > UG 2022-04-04"],
  },
  {
    text: "Secretary General Jens Stoltenberg spoke with Icelandic President Guðni Jóhannesson by phone. The President will come to NATO Headquarters on 12 May 2022.",
    published: "2022-04-28",
    visits: ["Guðni Jóhannesson > BE 2022-05-12 planned"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană visited Jordan and Kuwait on 10 and 11 November 2023. On Friday, he met officials in Amman. On Saturday, he spoke to officers in Kuwait City.",
    published: "2023-11-12",
    visits: ["Mircea Geoană > JO 2023-11-10", "Mircea Geoană > KW 2023-11-11"],
  },
  {
    text: "Later this week, Secretary General Jens Stoltenberg heads to Lisbon, where he will be received by President Marcelo Rebelo de Sousa.",
    published: "2023-03-07",
    visits: ["Jens Stoltenberg > PT planned"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană, currently on a visit to Dushanbe, will meet Minister Sirojiddin Muhriddin on 8 March 2023.",
    published: "2023-03-07",
    visits: ["Mircea Geoană > TJ 2023-03-08 ongoing"],
  },
  {
    text: "On 4 March 2023, Admiral Rob Bauer, accompanied by his wife, was the guest of Grand Duke Henri at the palace in Luxembourg.",
    published: "2023-03-07",
    visits: ["Rob Bauer > LU 2023-03-04"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană’s two-day programme in Ljubljana included talks with Prime Minister Robert Golob on 4 March 2023.",
    published: "2023-03-07",
    visits: ["Mircea Geoană > SI 2023-03-04"],
  },
  {
    text: "Icelandic President Guðni Jóhannesson will participate on Friday in an informal meeting of leaders, which will also be attended by Secretary General Jens Stoltenberg. The meeting will be held in Tórshavn, Denmark.",
    published: "2023-03-07",
    visits: [
      "Guðni Jóhannesson > DK 2023-03-10 planned",
      "Jens Stoltenberg > DK 2023-03-10 planned",
    ],
  },
  {
    text: "Icelandic President Guðni Jóhannesson joined the video conference of leaders on 4 March 2023. The conference was held in Lyon.",
    published: "2023-03-07",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg will be in Riga on Thursday. On Sunday, he visited Tartu.",
    published: "2023-03-07",
    visits: ["Jens Stoltenberg > LV 2023-03-09 planned", "Jens Stoltenberg > EE 2023-03-05"],
  },
  {
    text: "Brigadier General Ana Duarte, who also heads the mission of the Union in the country, paid a visit to Maseru on 4 March 2023.",
    published: "2023-03-07",
    visits: ["Ana Duarte > LS 2023-03-04"],
  },
  {
    text: "Admiral Rob Bauer spent 4 and 5 March 2023 with Allied troops in Slovakia.",
    published: "2023-03-07",
    visits: ["Rob Bauer > SK 2023-03-04..2023-03-05"],
  },
  {
    text: "Secretary General Jens Stoltenberg’s visit to Minsk in 2018 never took place.",
    published: "2018-12-07",
    visits: [],
  },
];
