import type { Told } from "./told.ts";

/** Sentences that tempt the rules for bodies and commands, beside some that they must find. */
export const TOLD_PITFALLS: readonly Told[] = [
  {
    text: "The fifty-second session of the Civil Aviation Planning Group was opened in Brdo, Slovenia on 9 October 2017 by the Slovenian State Secretary.",
    published: "2017-10-10",
    visits: ["Civil Aviation Planning Group > SI 2017-10-09"],
  },
  {
    text: "The Board of Directors of the NATO Support Organisation convened in Rhodes, Greece, on 5 October 2017.",
    published: "2017-10-10",
    visits: ["Board of Directors > GR 2017-10-05"],
  },
  {
    text: "The Finnish Security Committee convened in Helsinki, Finland, on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "The US Senate Armed Services Committee held a hearing in Washington on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "The UN Security Council held its meeting in New York on 5 October 2017 on the situation in Syria.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "The Military Committee convened at NATO Headquarters in Brussels on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "The plenary meeting of the Georgian Parliament was held in Kutaisi on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "NATO staff in Kosovo thanked local police on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "NATO staff met the Secretary General in Brussels on 5 October 2017 and discussed Ukraine.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "Officials from Allied Command Transformation gathered with industry in Split, Croatia on 5 October 2017.",
    published: "2017-10-10",
    visits: ["Officials from Allied Command Transformation > HR 2017-10-05"],
  },
  {
    text: "The Alliance's twenty-nine policy planners gathered this week in Washington DC, USA (3-5 October 2017).",
    published: "2017-10-10",
    visits: ["policy planners > US 2017-10-03..2017-10-05"],
  },
  {
    text: "Allies' national armaments directors met on 5 October 2017 in Rome, Italy.",
    published: "2017-10-10",
    visits: ["national armaments directors > IT 2017-10-05"],
  },
  {
    text: "The Public Diplomacy Division organised a visit of Armenian journalists to NATO Headquarters on 5 October 2017.",
    published: "2017-10-10",
    visits: ["Armenian journalists > BE 2017-10-05"],
  },
  {
    text: "The Defence Investment Division has hosted a group of Japanese officials at the NATO Headquarters in Brussels (4-5 October 2017).",
    published: "2017-10-10",
    visits: ["group of Japanese officials > BE 2017-10-04..2017-10-05"],
  },
  {
    text: "The NATO Liaison Office hosted a delegation of Ukrainian officials in Kyiv on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "Tunisia hosted a delegation of NATO officials in Tunis on 5 October 2017.",
    published: "2017-10-10",
    visits: ["delegation of NATO officials > TN 2017-10-05"],
  },
  {
    text: "NATO hosts a delegation of nations at exercises in Norway each autumn.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "Some thirty students of the Geneva Centre for Security Policy visited NATO Headquarters on 5 October 2017 and SHAPE on 6 October.",
    published: "2017-10-10",
    visits: ["students of the Geneva Centre for Security Policy > BE 2017-10-05..2017-10-06"],
  },
  {
    text: "Secretary General Jens Stoltenberg was accompanied by the North Atlantic Council on his visit to Skopje on 5 October 2017.",
    published: "2017-10-10",
    visits: ["Jens Stoltenberg > MK 2017-10-05", "North Atlantic Council > MK 2017-10-05"],
  },
  {
    text: "General Petr Pavel visited Amman with the Ambassador of Italy, Giovanni Brauzzi, on 5 October 2017.",
    published: "2017-10-10",
    visits: ["Petr Pavel > JO 2017-10-05"],
  },
  {
    text: "The Secretary General travelled to Bucharest on 5 October 2017 together with the NATO ambassadors and met President Klaus Iohannis.",
    published: "2017-10-10",
    visits: ["Jens Stoltenberg > RO 2017-10-05", "NATO ambassadors > RO 2017-10-05"],
  },
  {
    text: "The Deputy Secretary General participated in the Forum, organised by the German Marshall Fund and supported by Romania, in Sinaia on 5 October 2017.",
    published: "2017-10-10",
    visits: ["Rose Gottemoeller > RO 2017-10-05"],
  },
  {
    text: "The Secretary General participated in a discussion on Iraq, an effort led by the United States, in view of the situation in Mosul.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "Rose Gottemoeller said at an event in Geneva on 5 October 2017 that arms control matters.",
    published: "2017-10-10",
    visits: ["Rose Gottemoeller > CH 2017-10-05"],
  },
  {
    text: "Rose Gottemoeller welcomed President Trump’s remarks at a rally in Warsaw on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "Rose Gottemoeller praised the speech by Chancellor Merkel at a conference in Munich on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "At a ceremony in Tapa on 5 October 2017, Estonia handed over the battlegroup, Secretary General Jens Stoltenberg said.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "At a ceremony in Ottawa on 5 October 2017, Secretary General Jens Stoltenberg was praised by speakers for his work.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "At a conference in Ohrid on 5 October 2017, Deputy Secretary General Rose Gottemoeller underlined NATO’s open door.",
    published: "2017-10-10",
    visits: ["Rose Gottemoeller > MK 2017-10-05"],
  },
  {
    text: "Lieutenant General Jürgen Weigt travelled with the Chairman to the Resolute Support Mission on 5 October 2017.",
    published: "2017-10-10",
    visits: ["Jürgen Weigt > AF 2017-10-05"],
  },
  {
    text: "The Secretary General welcomed Poland’s troops to KFOR and NATO Mission Iraq on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "Commander Joint Force Command Naples Admiral Michelle Howard visited Skopje on 5 October 2017.",
    published: "2017-10-10",
    visits: ["Michelle Howard > MK 2017-10-05"],
  },
  {
    text: "Admiral Michelle Howard, Commander JFC Naples, visited JFC Naples troops on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "The SACEUR, General Curtis Scaparrotti, visited SHAPE, JFC Brunssum and MNC-NE between 3 and 5 October 2017.",
    published: "2017-10-10",
    visits: ["Scaparrotti > NL 2017-10-03..2017-10-05", "Scaparrotti > PL 2017-10-03..2017-10-05"],
  },
  {
    text: "Hungary’s President János Áder visited Multinational Corps Northeast in Szczecin, Poland, and JFC Brunssum, The Netherlands, on 5 October 2017.",
    published: "2017-10-10",
    visits: ["János Áder > PL 2017-10-05", "János Áder > NL 2017-10-05"],
  },
  {
    text: "Allied Maritime Command and LANDCOM took part in exercises on 5 October 2017.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "General Petr Pavel was in Ankara on 4 October 2017. Travelling with General Hulusi Akar, he then visited south-eastern Turkey.",
    published: "2017-10-10",
    visits: ["Petr Pavel > TR 2017-10-04"],
  },
  {
    text: "The Secretary General thanked Canada for its readiness to host the 2018 conference in Halifax in November.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "The Deputy Secretary General congratulated Minister Kalniņa on the plan to organise a forum in Riga next May.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "Ministers agreed at the meeting in Brussels on 5 October 2017 that Ukraine deserves support, Mr Stoltenberg noted.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "On the Kuwaiti leg of his trip (4 October), General Petr Pavel met General Mohammed al-Khader.",
    published: "2017-10-10",
    visits: ["Petr Pavel > KW 2017-10-04"],
  },
  {
    text: "The Polish part of the exercise (4 October) was led by General Petr Pavel.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "The final German leg of the convoy (4 October) passed General Ben Hodges.",
    published: "2017-10-10",
    visits: [],
  },
  {
    text: "The Science Committee (SciCom), led by its Director, Dr Marta Velde, visited Tokyo, Japan, on 4 October 2017.",
    published: "2017-10-10",
    visits: ["Science Committee > JP 2017-10-04"],
  },
];
