import type { Told } from "./told.ts";

/** More short releases, written after the first version of the rules to find its gaps. */
export const MORE_RELEASES: readonly Told[] = [
  {
    title: "NATO Deputy Secretary General visits Kosovo and North Macedonia",
    published: "2023-05-26",
    text: "NATO Deputy Secretary General Mircea Geoană visited Pristina on 24 May 2023 and Skopje on 25 May 2023 to discuss regional security.\n\nIn Kosovo, he met with KFOR Commander Major General Angelo Michele Ristuccia and visited Camp Film City. He called on all parties to show restraint.\n\nIn Skopje, Mr Geoană met President Stevo Pendarovski and Defence Minister Slavjanka Petrovska.",
    visits: ["Mircea Geoană > XK 2023-05-24", "Mircea Geoană > MK 2023-05-25"],
  },
  {
    title: "Chair of the NATO Military Committee visits Brazil",
    published: "2024-04-12",
    text: "From 8 to 11 April 2024, the Chair of the NATO Military Committee, Admiral Rob Bauer visited Brazil at the invitation of the Chief of the Joint Staff of the Armed Forces. The Chair travelled to Brasília, Rio de Janeiro and São Paulo.\n\nBrazil contributes to UN missions in Lebanon and the Democratic Republic of Congo. “I was impressed,” he said in Rio de Janeiro.",
    visits: ["Rob Bauer > BR 2024-04-08..2024-04-11"],
  },
  {
    title: "NATO Secretary General meets with the Prime Minister of Luxembourg",
    published: "2024-02-20",
    text: "NATO Secretary General Jens Stoltenberg met with Luxembourg’s Prime Minister Luc Frieden at NATO Headquarters on Tuesday (20 February 2024). The Secretary General praised Luxembourg’s contributions, including to the battlegroup in Lithuania.\n\nMr Frieden was accompanied by Deputy Prime Minister Xavier Bettel and Defence Minister Yuriko Backes.",
    visits: [
      "Luc Frieden > BE 2024-02-20",
      "Xavier Bettel > BE 2024-02-20",
      "Yuriko Backes > BE 2024-02-20",
    ],
  },
  {
    title: "NATO leaders meet in Washington to mark 75th anniversary",
    published: "2024-07-10",
    text: "NATO Heads of State and Government met in Washington D.C. on Wednesday (10 July 2024) to take decisions on deterrence and defence. The leaders of Australia, Japan, New Zealand and the Republic of Korea also took part.",
    visits: [],
  },
  {
    title: "Secretary General in Kyiv: Ukraine’s rightful place is in NATO",
    published: "2024-10-03",
    text: "Secretary General Mark Rutte visited Kyiv on Thursday (3 October 2024), where he met with President Volodymyr Zelenskyy, Minister of Defence Rustem Umerov and military commanders. It was his first trip to Ukraine since taking office on 1 October.\n\n“Ukraine is closer to NATO than ever before,” he said, adding that Allies had pledged support at the Washington Summit.",
    visits: ["Mark Rutte > UA 2024-10-03"],
  },
  {
    title: "NATO’s Assistant Secretary General for Defence Investment visits Japan",
    published: "2023-11-09",
    text: "Ms Wendin Smith, Deputy Assistant Secretary General, visited Japan last week. In Tokyo she took part in a panel with Vice-Minister Masami Oka and visited Yokosuka Naval Base.",
    visits: ["Wendin Smith > JP"],
  },
  {
    title: "Media advisory: NATO Secretary General to travel to Germany",
    published: "2023-02-15",
    text: "NATO Secretary General, Mr. Jens Stoltenberg, will participate in the Munich Security Conference on 17 and 18 February 2023.\n\nOn Friday, 17 February, Mr. Stoltenberg will have bilateral meetings with a number of leaders.\n\nOn Saturday, 18 February, he will take part in a panel discussion with President of the European Commission, Ursula von der Leyen.",
    visits: ["Jens Stoltenberg > DE 2023-02-17..2023-02-18 planned"],
  },
  {
    title: "NATO Parliamentary Assembly members visit Poland",
    published: "2023-06-30",
    text: "Members of the NATO Parliamentary Assembly’s Defence and Security Committee visited Warsaw and Orzysz from 26 to 29 June 2023. The delegation, headed by Rodrigue Demeuse of Belgium, met with Deputy Minister Marcin Ociepa. Lawmakers from Canada, France and Türkiye took part.",
    visits: [
      "NATO Parliamentary Assembly Defence and Security Committee > PL 2023-06-26..2023-06-29",
    ],
  },
  {
    title: "Secretary General to receive the President of the Republic of Cyprus",
    published: "2025-01-05",
    text: "The Secretary General, Mr Mark Rutte, will receive the President of the Republic of Cyprus, Mr Nikos Christodoulides, at NATO Headquarters on Wednesday, 8 January 2025 at 11:00.",
    visits: ["Nikos Christodoulides > BE 2025-01-08 planned"],
  },
  {
    title: "NATO advisors complete training in Baghdad",
    published: "2023-08-01",
    text: "NATO Mission Iraq completed a leadership course for Iraqi officers in Baghdad. Danish, Spanish and Italian advisors supported the training.",
    visits: [],
  },
  {
    title: "NATO Secretary General thanks Slovakia for its support",
    published: "2023-02-01",
    text: "“Slovakia is a valued Ally,” NATO Secretary General Jens Stoltenberg said on Wednesday after talks with Prime Minister Eduard Heger in Bratislava. He thanked the Prime Minister for hosting the NATO battlegroup at Lešť.",
    visits: ["Jens Stoltenberg > SK 2023-02-01"],
  },
  {
    title: "NATO Deputy Secretary General highlights cyber cooperation in Tallinn",
    published: "2023-05-30",
    text: "Deputy Secretary General Mircea Geoană addressed the CyCon conference in Tallinn on Tuesday (30 May 2023). During his visit, he also met Prime Minister Kaja Kallas and toured the NATO Cooperative Cyber Defence Centre of Excellence.\n\nThe conference was organised by the Centre and brought together 700 participants from 50 nations.",
    visits: ["Mircea Geoană > EE 2023-05-30"],
  },
  {
    title: "NATO and Switzerland hold staff talks",
    published: "2023-03-15",
    text: "On 14 March 2023, the NATO International Military Staff hosted a delegation of the Swiss Armed Forces at NATO Headquarters, headed by Brigadier General Peter Wanner. The delegation was welcomed by Lieutenant General Janusz Adamczak.",
    visits: ["Swiss Armed Forces delegation > BE 2023-03-14"],
  },
  {
    title:
      "Joint press conference by NATO Secretary General Jens Stoltenberg with the President of Romania, Klaus Iohannis",
    published: "2022-11-28",
    text: "President Iohannis, dear Klaus, it is great to be back in Bucharest. I visited Romania in February, together with you.\n\nThank you for hosting us.",
    visits: ["Jens Stoltenberg > RO 2022-02-01..2022-02-28", "Jens Stoltenberg > RO 2022-11-28"],
  },
];
