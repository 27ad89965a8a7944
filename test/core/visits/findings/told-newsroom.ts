import type { Told } from "./told.ts";

/** Bodies, commands, missions and tours in the newsroom’s words, written to find the gaps of the rules. */
export const TOLD_NEWSROOM: readonly Told[] = [
  {
    title: "International Staff discuss cooperation in Cairo",
    text: "NATO International Staff visited Egypt on 18-19 May 2016 for consultations with national authorities.",
    published: "2016-05-20",
    visits: ["International Staff > EG 2016-05-18..2016-05-19"],
  },
  {
    text: "NATO's forty national standardization directors gathered in Kraków, Poland, on 30 September 2014.",
    published: "2014-10-02",
    visits: ["national standardization directors > PL 2014-09-30"],
  },
  {
    text: "The 39th plenary meeting of the Committee of the Chiefs of Military Medical Services convened in Sofia, Bulgaria, this week.",
    published: "2014-10-02",
    visits: ["Committee of the Chiefs of Military Medical Services > BG"],
  },
  {
    text: "The Air Traffic Management Committee (ATMC) held its 12th plenary in Istanbul, Turkey on 28-30 May 2013.",
    published: "2013-06-05",
    visits: ["Air Traffic Management Committee > TR 2013-05-28..2013-05-30"],
  },
  {
    text: "The NATO Civil Emergency Planning Committee convened in Tbilisi, Georgia, from 2 to 4 June 2013 for its spring plenary.",
    published: "2013-06-05",
    visits: ["Civil Emergency Planning Committee > GE 2013-06-02..2013-06-04"],
  },
  {
    text: "NATO’s Political Committee was in Baku on 3 March 2015 to discuss partnership.",
    published: "2015-03-05",
    visits: ["Political Committee > AZ 2015-03-03"],
  },
  {
    text: "Officials from NATO and Japan gathered in Tokyo, Japan on 4 March 2015 for staff talks.",
    published: "2015-03-05",
    visits: ["Officials from NATO > JP 2015-03-04"],
  },
  {
    text: "More than 60 representatives from NATO nations and partners attended the workshop at NATO Headquarters in Brussels on 3-4 November 2015.",
    published: "2015-11-05",
    visits: ["representatives from NATO nations > BE 2015-11-03..2015-11-04"],
  },
  {
    text: "Representatives from over 35 countries gathered at NATO Headquarters on 4 November 2015.",
    published: "2015-11-05",
    visits: ["Representatives from over 35 countries > BE 2015-11-04"],
  },
  {
    text: "The conference at NATO Headquarters was attended by representatives from over 28 nations on 4 November 2015.",
    published: "2015-11-05",
    visits: ["representatives from over 28 nations > BE 2015-11-04"],
  },
  {
    text: "The Military Cooperation Division hosted a delegation of Tunisian officers for a staff tour at the NATO Headquarters from 16 to 18 April 2018.",
    published: "2018-04-20",
    visits: ["delegation of Tunisian officers > BE 2018-04-16..2018-04-18"],
  },
  {
    text: "The NATO Parliamentary Assembly hosted Ukrainian parliamentarians at NATO Headquarters on 16 April 2018.",
    published: "2018-04-20",
    visits: ["Ukrainian parliamentarians > BE 2018-04-16"],
  },
  {
    text: "On 16 April 2018, the NATO Military Authorities welcomed a delegation of Pakistani officers to NATO Headquarters.",
    published: "2018-04-20",
    visits: ["delegation of Pakistani officers > BE 2018-04-16"],
  },
  {
    text: "The NATO Defense College hosted a delegation of Pakistani officers in Rome on 16 April 2018.",
    published: "2018-04-20",
    visits: ["delegation of Pakistani officers > IT 2018-04-16"],
  },
  {
    text: "The Senior Course 130 of the NATO Defense College travelled to London, visiting both the Ministry of Defence on 6 March and Allied Maritime Command in Northwood on 7 March 2017.",
    published: "2017-03-10",
    visits: ["Senior Course 130 > GB"],
  },
  {
    text: "Sixty students from the Baltic Defence College visited SHAPE on 6 March 2017 and NATO Headquarters on 7 March 2017.",
    published: "2017-03-10",
    visits: ["students from the Baltic Defence College > BE"],
  },
  {
    text: "A group from the Royal Danish Defence College visited JFC Brunssum on 6 March 2017.",
    published: "2017-03-10",
    visits: ["group from the Royal Danish Defence College > NL 2017-03-06"],
  },
  {
    text: "Course participants from the Joint Services Command and Staff College visited Allied Command Transformation on 6 March 2017.",
    published: "2017-03-10",
    visits: ["Course participants > US 2017-03-06"],
  },
  {
    text: "Secretary General Anders Fogh Rasmussen and the North Atlantic Council visited Georgia on 26 and 27 June 2012.",
    published: "2012-06-28",
    visits: [
      "Anders Fogh Rasmussen > GE 2012-06-26..2012-06-27",
      "North Atlantic Council > GE 2012-06-26..2012-06-27",
    ],
  },
  {
    text: "NATO Secretary General Anders Fogh Rasmussen visited Kabul on 27 June 2012. He was accompanied by the Permanent Representatives of the 28 NATO Allies.",
    published: "2012-06-28",
    visits: ["Anders Fogh Rasmussen > AF 2012-06-27", "Permanent Representatives > AF 2012-06-27"],
  },
  {
    text: "On 27 June 2012, NATO Secretary General Anders Fogh Rasmussen visited Kabul with the ambassadors of the 28 Allied nations and met President Hamid Karzai.",
    published: "2012-06-28",
    visits: [
      "Anders Fogh Rasmussen > AF 2012-06-27",
      "ambassadors of the 28 Allied nations > AF 2012-06-27",
    ],
  },
  {
    text: "On 27 June 2012, NATO Secretary General Anders Fogh Rasmussen visited Riga with the ambassador of Latvia.",
    published: "2012-06-28",
    visits: ["Anders Fogh Rasmussen > LV 2012-06-27"],
  },
  {
    title: "Deputy Secretary General in Wyoming",
    text: "NATO Deputy Secretary General Rose Gottemoeller joined counterparts from across the world at the Conference on Resilience, hosted by Norway and led by Minister Ine Søreide, in Jackson, Wyoming, United States on 15 January 2018.",
    published: "2018-01-17",
    visits: ["Rose Gottemoeller > US 2018-01-15"],
  },
  {
    text: "Mr Stoltenberg took part in the ministerial of the coalition against terrorism, an alliance of seventy nations convened by the US Secretary of State, in Washington DC on 15 January 2018.",
    published: "2018-01-17",
    visits: ["Stoltenberg > US 2018-01-15"],
  },
  {
    text: "“We must invest,” NATO Secretary General Anders Fogh Rasmussen warned at a speech in Bratislava on 14 May 2014.",
    published: "2014-05-15",
    visits: ["Anders Fogh Rasmussen > SK 2014-05-14"],
  },
  {
    text: "Deputy Secretary General Alexander Vershbow outlined NATO’s agenda at a seminar in Bled, Slovenia on 14 May 2014.",
    published: "2014-05-15",
    visits: ["Alexander Vershbow > SI 2014-05-14"],
  },
  {
    text: "Lieutenant General Martin Gary travelled to NATO Training Mission-Iraq on 14 May 2014.",
    published: "2014-05-15",
    visits: ["Martin Gary > IQ 2014-05-14"],
  },
  {
    text: "Deputy Secretary General Alexander Vershbow visited KFOR troops on 14 May 2014.",
    published: "2014-05-15",
    visits: ["Alexander Vershbow > XK 2014-05-14"],
  },
  {
    text: "General Philip Breedlove paid a visit to KFOR headquarters at Camp Film City on 14 May 2014.",
    published: "2014-05-15",
    visits: ["Philip Breedlove > XK 2014-05-14"],
  },
  {
    text: "Admiral Rob Bauer visited the multinational battlegroup in Slovakia on 14 May 2022.",
    published: "2022-05-15",
    visits: ["Rob Bauer > SK 2022-05-14"],
  },
  {
    text: "Allies reinforced the multinational battlegroup in Slovakia and visited no one on 14 May 2022.",
    published: "2022-05-15",
    visits: [],
  },
  {
    text: "General Petr Pavel visited Allied Joint Force Command Brunssum and Allied Air Command on 14 May 2019.",
    published: "2019-05-15",
    visits: ["Petr Pavel > NL 2019-05-14", "Petr Pavel > DE 2019-05-14"],
  },
  {
    text: "The President of Slovenia, Borut Pahor, was welcomed at JFC Naples by Admiral James Foggo on 14 May 2019.",
    published: "2019-05-15",
    visits: ["Borut Pahor > IT 2019-05-14"],
  },
  {
    text: "Secretary General Jens Stoltenberg addressed personnel at MARCOM in Northwood on 14 May 2019.",
    published: "2019-05-15",
    visits: ["Jens Stoltenberg > GB 2019-05-14"],
  },
  {
    text: "On 14 May 2019, Deputy Secretary General Rose Gottemoeller toured the LANDCOM headquarters in Izmir.",
    published: "2019-05-15",
    visits: ["Rose Gottemoeller > TR 2019-05-14"],
  },
  {
    text: "The Secretary General met the Commander of Joint Force Command Naples, Admiral James Foggo, on 14 May 2019.",
    published: "2019-05-15",
    visits: [],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller met President Kiska in Bratislava on 17 November 2016 and thanked Slovakia for its offer to host next year’s conference in Košice in April.",
    published: "2016-11-18",
    visits: ["Rose Gottemoeller > SK 2016-11-17"],
  },
  {
    text: "The Secretary General thanked Prime Minister Szydło for Poland’s offer to host the summit in Warsaw in July.",
    published: "2016-11-18",
    visits: [],
  },
  {
    text: "At NATO Headquarters on 17 November 2023, Secretary General Jens Stoltenberg met the Foreign Minister of Croatia, Gordan Grlić Radman, and thanked him for offering to host a meeting of ministers in Dubrovnik in March.",
    published: "2023-11-18",
    visits: ["Gordan Grlić Radman > BE 2023-11-17"],
  },
  {
    text: "In 2023, Secretary General Jens Stoltenberg addressed the Munich Security Conference, and Finland joined NATO.",
    published: "2023-12-20",
    visits: [],
  },
  {
    text: "At their meeting in Bucharest, foreign ministers agreed on more support, Secretary General Jens Stoltenberg said.",
    published: "2023-12-20",
    visits: [],
  },
  {
    text: "General Joseph Dunford visits the Baltic region. On the Latvian leg of the visit (9-10 December 2023) he met troops.",
    published: "2023-12-20",
    visits: ["Joseph Dunford > LV 2023-12-09..2023-12-10"],
  },
  {
    title: "Delegation of Mongolian lawmakers visits NATO Headquarters",
    text: "On 18 December 2018, talks were held on the future of the partnership. Later they were given a tour.",
    published: "2018-12-20",
    visits: ["Delegation of Mongolian lawmakers > BE 2018-12-18"],
  },
  {
    text: "The Cyber Defence Committee (CDC), led by its Chair, Mr Christian Lifländer, visited Tokyo, Japan on 18 December 2018.",
    published: "2018-12-20",
    visits: ["Cyber Defence Committee > JP 2018-12-18"],
  },
  {
    text: "A delegation from the NATO Hybrid Board (NHyB), headed by its Director, Ms Clara Voss, visited Tokyo, Japan on 18 December 2018.",
    published: "2018-12-20",
    visits: ["delegation from the NATO Hybrid Board > JP 2018-12-18"],
  },
  {
    text: "From 5 to 16 November 2018, course members of the NATO Defense College visited Berlin and Paris, as well as Allied Air Command.",
    published: "2018-11-20",
    visits: [
      "course members > DE 2018-11-05..2018-11-16",
      "course members > FR 2018-11-05..2018-11-16",
    ],
  },
  {
    text: "A class of fifteen officers from the Italian War College visited the NATO Headquarters on 14 November 2018.",
    published: "2018-11-20",
    visits: ["officers from the Italian War College > BE 2018-11-14"],
  },
  {
    text: "On 14 November 2018, some forty students and staff from the University of Leiden came to NATO Headquarters for briefings.",
    published: "2018-11-20",
    visits: ["students > BE 2018-11-14"],
  },
  {
    text: "The group continued its study tour in Belgium, visiting both SHAPE on 14 November and NATO Headquarters on 15 November 2018.",
    published: "2018-11-20",
    visits: [],
  },
  {
    text: "On 19 November 2018 the Secretary General travelled to Kabul, Afghanistan, accompanied by the ambassadors of NATO Allies and operational partners.",
    published: "2018-11-20",
    visits: ["Jens Stoltenberg > AF 2018-11-19", "ambassadors of NATO Allies > AF 2018-11-19"],
  },
  {
    text: "The North Atlantic Council, led by the Secretary General, visited Warsaw on 19 November 2018.",
    published: "2018-11-20",
    visits: ["North Atlantic Council > PL 2018-11-19"],
  },
  {
    text: "Major General Dany Fortin welcomed General Curtis Scaparrotti to NATO Mission Iraq on 19 November 2018.",
    published: "2018-11-20",
    visits: ["Curtis Scaparrotti > IQ 2018-11-19"],
  },
  {
    text: "KFOR Commander Major General Lorenzo D’Addario welcomed the Chairman of the NATO Military Committee, Air Chief Marshal Sir Stuart Peach, on 19 November 2018.",
    published: "2018-11-20",
    visits: ["Stuart Peach > XK 2018-11-19"],
  },
  {
    text: "The Prime Minister of Canada, Justin Trudeau, visited NATO’s multinational battlegroup at Camp Ādaži in Latvia on 19 November 2018.",
    published: "2018-11-20",
    visits: ["Justin Trudeau > LV 2018-11-19"],
  },
  {
    text: "Soldiers of NATO’s battlegroup in Estonia visited local schools on 19 November 2018.",
    published: "2018-11-20",
    visits: [],
  },
  {
    text: "On 19 November 2018, Lieutenant General John Thomson hosted the Georgian Minister of Defence, Levan Izoria, at LANDCOM Headquarters.",
    published: "2018-11-20",
    visits: ["Levan Izoria > TR 2018-11-19"],
  },
  {
    text: "Sweden’s Minister for Defence Peter Hultqvist visited HQ MARCOM in Northwood on 19 November 2018.",
    published: "2018-11-20",
    visits: ["Peter Hultqvist > GB 2018-11-19"],
  },
  {
    text: "Allied Joint Force Command Brunssum welcomed the Chief of Defence of Finland, General Jarmo Lindberg, on 19 November 2018.",
    published: "2018-11-20",
    visits: ["Jarmo Lindberg > NL 2018-11-19"],
  },
  {
    text: "Joint Force Command Naples hosted the NATO Deputy Secretary General, Rose Gottemoeller, on 19 November 2018.",
    published: "2018-11-20",
    visits: ["Rose Gottemoeller > IT 2018-11-19"],
  },
  {
    text: "Moldovan Deputy Prime Minister Iurie Leancă called on General Scaparrotti at SHAPE in Mons on 19 November 2018.",
    published: "2018-11-20",
    visits: ["Iurie Leancă > BE 2018-11-19"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană was in Seoul on 18 November 2018. Escorted by General Brooks, he visited the Demilitarised Zone.",
    published: "2018-11-20",
    visits: ["Mircea Geoană > KR 2018-11-18"],
  },
  {
    title: "Parliamentary delegation from Lebanon visits NATO Headquarters",
    text: "A delegation of the Lebanese Parliament held talks on Monday (19 November 2018) with NATO officials on counter-terrorism.",
    published: "2018-11-20",
    visits: ["delegation from Lebanon > BE 2018-11-19"],
  },
  {
    title: "NATO Secretary General thanks Iceland",
    text: "The Secretary General met Prime Minister Katrín Jakobsdóttir at NATO Headquarters on 19 November 2018. He thanked Iceland for agreeing to host the NATO conference on arms control in Reykjavik in October.",
    published: "2018-11-20",
    visits: ["Katrín Jakobsdóttir > BE 2018-11-19"],
  },
  {
    text: "“I thank Türkiye for its offer,” Secretary General Jens Stoltenberg said, as Ankara will host the next meeting of foreign ministers in Antalya in May.",
    published: "2018-11-20",
    visits: [],
  },
  {
    text: "As agreed at the ministerial in Vilnius, Allies will spend more, the Secretary General said.",
    published: "2018-11-20",
    visits: [],
  },
  {
    text: "At the NATO foreign ministers’ meeting in Antalya, Allies discussed Ukraine, recalled Deputy Secretary General Rose Gottemoeller.",
    published: "2018-11-20",
    visits: [],
  },
  {
    text: "Representatives from over 20 nations gathered in Bucharest, Romania, from 14 to 16 November 2018.",
    published: "2018-11-20",
    visits: ["Representatives from over 20 nations > RO 2018-11-14..2018-11-16"],
  },
  {
    text: "In Geneva on 14 November 2018, at a speech to students, Deputy Secretary General Rose Gottemoeller discussed arms control.",
    published: "2018-11-20",
    visits: ["Rose Gottemoeller > CH 2018-11-14"],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller discussed nuclear policy at a talk for students of the Graduate Institute in Geneva on Wednesday (14 November 2018).",
    published: "2018-11-20",
    visits: ["Rose Gottemoeller > CH 2018-11-14"],
  },
  {
    text: "The Alliance Ground Surveillance Steering Committee has convened in Sigonella, Italy on 14 November 2018 for its 20th meeting.",
    published: "2018-11-20",
    visits: ["Steering Committee > IT 2018-11-14"],
  },
  {
    text: "Chaired by Dr Hans Meyer, the Science and Technology Board held its autumn meeting in Copenhagen, Denmark on 14 November 2018.",
    published: "2018-11-20",
    visits: ["Science and Technology Board > DK 2018-11-14"],
  },
  {
    text: "Admiral Rob Bauer toured the Gulf. The Omani leg of the tour (12 to 13 November 2018) included a visit to Muscat’s naval base.",
    published: "2018-11-20",
    visits: ["Rob Bauer > OM 2018-11-12..2018-11-13"],
  },
];
