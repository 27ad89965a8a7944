import type { Told } from "./told.ts";

/** Travels of leaders: with ambassadors, to missions and commands, to events led by others. */
export const TOLD_TRAVELS: readonly Told[] = [
  {
    text: "General Nora Lind of Norway thanked the Centre of Excellence in Tallinn for its help and paid tribute to the soldiers in Kosovo.",
    visits: [],
  },
  {
    text: "General Nora Lind of Norway visited Tallinn on 13 May 2024 and thanked the staff of the Centre.",
    visits: ["Nora Lind > EE 2024-05-13"],
  },
  {
    text: "More than 100 young people and 80 residents attended the forum in Podgorica on Monday (13 May 2024).",
    visits: [],
  },
  {
    text: "Young people from Serbia and Kosovo visited NATO Headquarters on Monday (13 May 2024).",
    visits: ["Young people from Serbia and Kosovo > BE 2024-05-13"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană visited Riga on Monday (13 May 2024). He told students what Allies had promised at the Summit in Vilnius.",
    visits: ["Mircea Geoană > LV 2024-05-13"],
  },
  {
    text: "Secretary General Jens Stoltenberg visited Riga on Monday (13 May 2024). He said that jets from Denmark had flown to Estonia and that aid from Norway had arrived in Poland.",
    visits: ["Jens Stoltenberg > LV 2024-05-13"],
  },
  {
    text: "While the Secretary General stayed in Brussels, Admiral Rob Bauer visited Riga on 13 May 2024 and met the former Secretary General Anders Fogh Rasmussen.",
    visits: ["Rob Bauer > LV 2024-05-13"],
  },
  {
    text: "Ambassador Nora Lind, who flew in from Oslo, and Admiral Jan Berg, who came over from Paris, gave lectures.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg visited Riga on Monday (13 May 2024). He thanked the pilots who flew supplies to Ukraine and the volunteers that went to Kyiv.",
    visits: ["Jens Stoltenberg > LV 2024-05-13"],
  },
  {
    text: "Secretary General Jens Stoltenberg visited Riga on Monday (13 May 2024). He met a crew, which flew to Iraq, and soldiers from Latvia who came to Kosovo.",
    visits: ["Jens Stoltenberg > LV 2024-05-13"],
  },
  {
    text: "Secretary General Jens Stoltenberg thanked Admiral Rob Bauer, the Chair of the Military Committee, who went to Kyiv on 13 May 2024.",
    visits: ["Rob Bauer > UA 2024-05-13"],
  },
  // Ambassadors and councils that come along.
  {
    text: "Secretary General Jens Stoltenberg visited Skopje on 3 June 2019, accompanied by the North Atlantic Council.",
    visits: ["Jens Stoltenberg > MK 2019-06-03", "North Atlantic Council > MK 2019-06-03"],
  },
  {
    text: "Secretary General Anders Fogh Rasmussen visited Tbilisi, Georgia, with the Ambassadors of the NATO member states on 26 June 2013.",
    visits: [
      "Anders Fogh Rasmussen > GE 2013-06-26",
      "Ambassadors of the NATO member states > GE 2013-06-26",
    ],
  },
  // Events of others.
  {
    text: "NATO Deputy Secretary General Rose Gottemoeller took part in the Forum on Security, a meeting of ministers and experts from forty states hosted and chaired by Minister Lisa Marlow, in Bavaria, Germany, on 8 March 2018.",
    visits: ["Rose Gottemoeller > DE 2018-03-08"],
  },
  {
    text: "On 16 January 2018, Secretary General Jens Stoltenberg participated in the Ministerial on Resilience, an initiative led by the United States and Japan, in Alberta, Canada.",
    visits: ["Jens Stoltenberg > CA 2018-01-16"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană participated in the work on resilience, a project led by the United States.",
    visits: [],
  },
  // At a speech.
  {
    text: "The Alliance must adapt, Secretary General Jens Stoltenberg said at a speech in Zurich on 5 March 2015.",
    visits: ["Jens Stoltenberg > CH 2015-03-05"],
  },
  {
    text: "NATO’s Deputy Secretary General Alexander Vershbow discussed the future of partnerships at a lecture in Almaty on 9 April 2014.",
    visits: ["Alexander Vershbow > KZ 2014-04-09"],
  },
  {
    text: "At a panel discussion in Oslo on 4 June 2013, Secretary General Anders Fogh Rasmussen called for fair burden-sharing.",
    visits: ["Anders Fogh Rasmussen > NO 2013-06-04"],
  },
  {
    text: "Secretary General Jens Stoltenberg condemned the remarks made at a speech in Moscow on 5 March 2015.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg welcomed what President Macron said at a speech in Paris on 5 March 2018.",
    visits: [],
  },
  // Missions and forces.
  {
    text: "On 5 May 2022, Lieutenant General Guglielmo Luigi Miglietta travelled to NATO Mission Iraq.",
    visits: ["Guglielmo Luigi Miglietta > IQ 2022-05-05"],
  },
  {
    text: "Admiral Robert Burke visited KFOR on 12 May 2021.",
    visits: ["Robert Burke > XK 2021-05-12"],
  },
  {
    text: "General Christopher Cavoli visited the NATO battlegroup in Latvia on 7 March 2023.",
    visits: ["Christopher Cavoli > LV 2023-03-07"],
  },
  {
    text: "The Chair of the NATO Military Committee, Admiral Rob Bauer, travelled to NATO’s Mission in Iraq on 3 April 2022.",
    visits: ["Rob Bauer > IQ 2022-04-03"],
  },
  {
    text: "Admiral James Foggo paid a visit to the Kosovo Force on 3 October 2018.",
    visits: ["James Foggo > XK 2018-10-03"],
  },
  {
    text: "Admiral Rob Bauer thanked all Allies that contribute to NATO Mission Iraq and KFOR on 3 April 2022.",
    visits: [],
  },
  // Commands without a country.
  {
    text: "On 8 May 2018, the Portuguese Defence Minister, José Azeredo Lopes, visited Joint Force Command Naples.",
    visits: ["José Azeredo Lopes > IT 2018-05-08"],
  },
  {
    text: "NATO Secretary General Jens Stoltenberg visited MARCOM on 9 May 2019.",
    visits: ["Jens Stoltenberg > GB 2019-05-09"],
  },
  {
    text: "General Petr Pavel travelled to JFC Brunssum on 11 October 2016.",
    visits: ["Petr Pavel > NL 2016-10-11"],
  },
  {
    text: "Finland’s Chief of Defence, General Jarmo Lindberg, visited Allied Air Command on 17 January 2017.",
    visits: ["Jarmo Lindberg > DE 2017-01-17"],
  },
  {
    text: "Lithuanian President Gitanas Nausėda visited Multinational Corps Northeast on 5 March 2021.",
    visits: ["Gitanas Nausėda > PL 2021-03-05"],
  },
  {
    text: "The Defence Minister of Albania, Olta Xhaçka, visited SHAPE on 5 March 2018.",
    visits: ["Olta Xhaçka > BE 2018-03-05"],
  },
  {
    text: "The Commander of Joint Force Command Naples, Admiral James Foggo, praised LANDCOM on 5 March 2018.",
    visits: [],
  },
  {
    text: "Officers from JFC Brunssum and AIRCOM took part in the exercise on 5 March 2018.",
    visits: [],
  },
  // A side trip.
  {
    text: "Deputy Secretary General Rose Gottemoeller visited Kuwait on 5 March 2018. Accompanied by General Hassan Al Rashid, she travelled to northern Iraq on 6 March.",
    visits: ["Rose Gottemoeller > KW 2018-03-05", "Rose Gottemoeller > IQ 2018-03-06"],
  },
  {
    text: "Joined by the Defence Minister of Latvia, Artis Pabriks, General Philip Breedlove flew to eastern Estonia on 5 March 2014.",
    visits: ["Philip Breedlove > EE 2014-03-05", "Artis Pabriks > EE 2014-03-05"],
  },
  // Offers to host.
  {
    text: "The Secretary General visited Oslo on 3 March 2023. He thanked Norway for offering to host the next informal ministerial in Oslo in June.",
    visits: ["Jens Stoltenberg > NO 2023-03-03"],
  },
  {
    text: "Secretary General Jens Stoltenberg met Foreign Minister Hayashi at NATO Headquarters on 2 May 2023 and thanked Slovakia for its offer to hold the next conference in Bratislava in May.",
    visits: ["Hayashi > BE 2023-05-02"],
  },
  {
    text: "Secretary General Jens Stoltenberg thanked Albania for hosting the next meeting of ministers in Tirana in September.",
    published: "2022-03-03",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg welcomed Latvia’s readiness to organise the next seminar in Riga in May.",
    published: "2022-03-03",
    visits: [],
  },
  // Recaps and conferences by name.
  {
    title: "2021 in review",
    text: "Over the past year, NATO has adapted. Secretary General Jens Stoltenberg addressed the Munich Security Conference and launched NATO 2030.",
    published: "2021-12-28",
    visits: [],
  },
  {
    text: "At the ministerial in Prague, Allies discussed support to Ukraine, Secretary General Jens Stoltenberg said on 5 March 2023.",
    visits: [],
  },
  {
    text: "At the meeting in Bucharest on 29 November, Allies agreed to help Moldova, Deputy Secretary General Mircea Geoană noted.",
    published: "2022-12-10",
    visits: [],
  },
  // A leg of a tour.
  {
    text: "The Chairman of the Military Committee, General Petr Pavel, visits Australia and New Zealand. During the New Zealand leg of the trip (3 to 4 June 2017), he met defence officials. For the Australian leg of his tour, from 5 to 7 June 2017, he was joined by his staff.",
    visits: ["Petr Pavel > AU 2017-06-05..2017-06-07", "Petr Pavel > NZ 2017-06-03..2017-06-04"],
  },
  // Days of a lede.
  {
    title: "Jordanian parliamentarians visit NATO Headquarters",
    text: "On 6 March 2019, discussions focused on partnership and the fight against terrorism.",
    visits: ["Jordanian parliamentarians > BE 2019-03-06"],
  },
];
