import type { Told } from "./told.ts";

/** Releases in which somebody speaks from afar, recalls what others decided, or takes up a post. */
export const TOLD_ABSENCES: readonly Told[] = [
  {
    text: "On 4 May 2021, Deputy Secretary General Mircea Geoană addressed the Tallinn Digital Forum.\n\nSpeaking virtually, he stressed the importance of innovation.",
    published: "2021-05-04",
    visits: [],
  },
  {
    text: "NATO Secretary General Jens Stoltenberg spoke at the Halifax Security Forum on 20 November 2020. The Forum was held online this year because of the pandemic.",
    published: "2020-11-20",
    visits: [],
  },
  {
    title: "Secretary General speaks by video link to students",
    text: "Secretary General Jens Stoltenberg gave a speech at the University of Oslo in Norway on 3 February 2021.\n\nHe took questions on NATO 2030.",
    published: "2021-02-03",
    visits: [],
  },
  {
    text: "On 3 June 2020, Assistant Secretary General John Manza delivered remarks at a conference on resilience in Helsinki.\n\nIn his video message, Mr Manza thanked Finland for its contribution.",
    published: "2020-06-03",
    visits: [],
  },
  {
    text: "Deputy Secretary General Mircea Geoană opened the Bucharest Leaders’ Seminar on 7 July 2021.\n\nDuring the event, which took place virtually, he called for more investment.",
    published: "2021-07-07",
    visits: [],
  },
  {
    text: "On 9 October 2020, Secretary General Jens Stoltenberg addressed the GLOBSEC Forum in Bratislava.\n\nMr Stoltenberg, who joined the forum remotely, underlined that NATO is adapting.",
    published: "2020-10-09",
    visits: [],
  },
  {
    text: "On 9 October 2021, Deputy Secretary General Mircea Geoană visited Bratislava to address the GLOBSEC Forum. He met President Zuzana Čaputová.\n\nPresident Biden joined the event online.",
    published: "2021-10-09",
    visits: ["Mircea Geoană > SK 2021-10-09"],
  },
  {
    text: "On 12 May 2022, Secretary General Jens Stoltenberg attended the Copenhagen Democracy Summit in Copenhagen. He was welcomed by Prime Minister Mette Frederiksen.\n\nPresident Zelenskyy addressed the participants by video link.",
    published: "2022-05-12",
    visits: ["Jens Stoltenberg > DK 2022-05-12"],
  },
  {
    text: "On 12 May 2023, Deputy Secretary General Mircea Geoană took part in a conference in Chișinău. A virtual reality exhibition was opened there.",
    published: "2023-05-12",
    visits: ["Mircea Geoană > MD 2023-05-12"],
  },
  {
    text: "On 8 March 2022, the Secretary General stressed that Allies are implementing the decisions taken at the Madrid Summit.",
    published: "2022-08-08",
    visits: [],
  },
  {
    text: "On 5 September 2023, Deputy Secretary General Mircea Geoană discussed with Allies the implementation of the defence plans, as agreed by leaders in Vilnius.",
    published: "2023-09-05",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg noted on 5 February 2015 that much had been achieved since the Wales Summit.",
    published: "2015-02-05",
    visits: [],
  },
  {
    text: "Speaking to reporters on 5 February 2017, Secretary General Jens Stoltenberg highlighted the decisions made by ministers in Warsaw last July.",
    published: "2017-02-05",
    visits: [],
  },
  {
    text: "On 6 October 2022, Admiral Rob Bauer briefed on the decisions agreed at the ministerial in Bucharest.",
    published: "2022-12-06",
    visits: [],
  },
  {
    text: "Assistant Secretary General David van Weel discussed the innovation fund launched in Madrid on 30 June 2022.",
    published: "2022-07-06",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg spoke in Prague on 31 May 2024 about the decisions taken at the Vilnius Summit.",
    published: "2024-05-31",
    visits: ["Jens Stoltenberg > CZ 2024-05-31"],
  },
  {
    text: "On 24 May 2022, Lieutenant General Giovanni Iannucci assumed command of NATO Mission Iraq during a ceremony in Baghdad.",
    published: "2022-05-24",
    visits: [],
  },
  {
    text: "Major General Özkan Ulutaş took over command of KFOR at a change-of-command ceremony in Pristina on 9 October 2023.",
    published: "2023-10-09",
    visits: [],
  },
  {
    text: "On 9 October 2023, Brigadier General Carlos Prado took office as Commander of NATO Headquarters Sarajevo in a ceremony in Sarajevo. Admiral Stuart Munsch attended the ceremony in Sarajevo.",
    published: "2023-10-09",
    visits: ["Stuart Munsch > BA 2023-10-09"],
  },
  {
    text: "Admiral Stuart Munsch presided over the change of command ceremony at Camp Film City in Pristina on 11 October 2024. Major General Enrico Barduani took command from Major General Özkan Ulutaş.",
    published: "2024-10-11",
    visits: ["Stuart Munsch > XK 2024-10-11"],
  },
  {
    text: "On 2 June 2021, General Tod Wolters attended the ceremony in Naples, Italy, at which Admiral Robert Burke took over as Commander of Joint Force Command Naples.",
    published: "2021-06-02",
    visits: ["Tod Wolters > IT 2021-06-02"],
  },
  {
    text: "Deputy Secretary General Rose Gottemoeller addressed the Lisbon Security Seminar on 4 March 2019 through a pre-recorded video message.",
    published: "2019-03-04",
    visits: [],
  },
  {
    text: "On 3 November 2020, the Chair of the NATO Military Committee, Air Chief Marshal Sir Stuart Peach, addressed students at the Baltic Defence College in Tartu, Estonia.\n\n“It is a pleasure to be with you, even if virtually,” he said.\n\nDue to COVID-19 restrictions, the lecture was delivered online.",
    published: "2020-11-04",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg spoke at the Munich Young Leaders event in Germany on 4 May 2021.\n\nThe Secretary General took part in the event by video conference from NATO Headquarters.",
    published: "2021-05-04",
    visits: [],
  },
  {
    text: "On 4 May 2021 Secretary General Jens Stoltenberg took part in the Seoul Defence Dialogue in the Republic of Korea.\n\nIt was the first time that the Dialogue was held virtually.",
    published: "2021-05-04",
    visits: [],
  },
  {
    text: "On 14 June 2022, Deputy Secretary General Mircea Geoană participated in the Oslo Energy Forum in Norway. In his remarks, delivered via video link, he spoke about resilience.",
    published: "2022-06-14",
    visits: [],
  },
  {
    text: "On 14 June 2022, Deputy Secretary General Mircea Geoană spoke at the Delphi Economic Forum in Greece. Ukrainian Foreign Minister Dmytro Kuleba addressed the Forum via video link.",
    published: "2022-06-14",
    visits: ["Mircea Geoană > GR 2022-06-14"],
  },
  {
    text: "On 14 June 2022, Deputy Secretary General Mircea Geoană gave a keynote speech at the Delphi Economic Forum in Greece. The speech can be watched online.",
    published: "2022-06-14",
    visits: ["Mircea Geoană > GR 2022-06-14"],
  },
  {
    text: "On 14 June 2022, Deputy Secretary General Mircea Geoană gave a keynote speech at a conference in Prague. He warned of disinformation spread online.",
    published: "2022-06-14",
    visits: ["Mircea Geoană > CZ 2022-06-14"],
  },
  {
    text: "On 14 June 2022, Secretary General Jens Stoltenberg met Prime Minister Magdalena Andersson in Harpsund, Sweden. The day before, he spoke virtually with Allied leaders.",
    published: "2022-06-14",
    visits: ["Jens Stoltenberg > SE 2022-06-14"],
  },
  {
    text: "Admiral Rob Bauer delivered the keynote at a conference in Tokyo, Japan on 7 June 2023. Ahead of the conference, Admiral Bauer visited the Ministry of Defence. Speaking virtually, Minister Hamada opened the event.",
    published: "2023-06-08",
    visits: ["Rob Bauer > JP 2023-06-07"],
  },
  {
    text: "Assistant Secretary General Baiba Braže opened the Riga StratCom Dialogue in Latvia on 7 June 2021. The hybrid event brought participants together both in person and online.",
    published: "2021-06-08",
    visits: ["Baiba Braže > LV 2021-06-07"],
  },
  {
    text: "The Deputy Secretary General underlined on 7 June 2023 the importance of the pledge made by Allies in Wales in 2014.",
    published: "2023-06-08",
    visits: [],
  },
  {
    text: "Speaking to ambassadors, the Secretary General outlined on 7 June 2023 how Allies would build on the outcome of the Madrid Summit.",
    published: "2023-06-08",
    visits: [],
  },
  {
    text: "Admiral Rob Bauer explained on 7 June 2023 the new force model that leaders approved in Madrid.",
    published: "2023-06-08",
    visits: [],
  },
  {
    text: "On 7 June 2023, Admiral Rob Bauer met Chief of Defence Eirik Kristoffersen and discussed the regional plans endorsed at the Vilnius Summit.",
    published: "2023-08-08",
    visits: [],
  },
  {
    text: "On 7 June 2017, the Secretary General welcomed the progress made since the meeting of defence ministers in Bratislava.",
    published: "2017-06-08",
    visits: [],
  },
  {
    text: "Following the decisions of the Brussels and Warsaw Summits, Deputy Secretary General Rose Gottemoeller discussed burden sharing on 8 May 2018.",
    published: "2018-05-08",
    visits: [],
  },
  {
    text: "The Secretary General recalled that at the Chicago Summit, leaders had agreed to continue.",
    published: "2014-05-08",
    visits: [],
  },
  {
    text: "On 8 May 2019, Major General Michele Risi handed over command of KFOR to Major General Lorenzo D’Addario at Camp Film City in Pristina. The ceremony was attended by Admiral James Foggo, Commander of Joint Force Command Naples.",
    published: "2019-05-08",
    visits: ["James Foggo > XK 2019-05-08"],
  },
  {
    text: "A change of command ceremony took place in Baghdad on 26 November 2019, where Major General Jennie Carignan took command of NATO Mission Iraq from Major General Dany Fortin.",
    published: "2019-11-26",
    visits: [],
  },
  {
    text: "General Philip Breedlove assumed his duties as Supreme Allied Commander Europe at a ceremony at SHAPE in Mons on 13 May 2013.",
    published: "2013-05-13",
    visits: [],
  },
  {
    text: "Lieutenant General Darryl Williams took over as Commander of Allied Land Command at a ceremony in Izmir on 29 June 2016. General Curtis Scaparrotti attended the ceremony in Izmir.",
    published: "2016-06-29",
    visits: ["Curtis Scaparrotti > TR 2016-06-29"],
  },
  {
    text: "Ambassador Cornelius Zimmermann took up his post as NATO Senior Civilian Representative in Kabul on 29 January 2015 and met President Ashraf Ghani in Kabul.",
    published: "2015-01-30",
    visits: [],
  },
  {
    text: "General Christopher Cavoli, who took over command in July, visited Tallinn on 29 August 2022.",
    published: "2022-08-30",
    visits: ["Christopher Cavoli > EE 2022-08-29"],
  },
  {
    text: "The conference was hosted in Dubrovnik on 3 July 2023. Secretary General Jens Stoltenberg could not attend in person.",
    published: "2023-07-03",
    visits: [],
  },
  {
    text: "NATO Deputy Secretary General Mircea Geoană took part in the Kyiv Security Forum in Ukraine on 7 December 2021.\n\nIn his virtual intervention, he expressed solidarity.",
    published: "2021-12-08",
    visits: [],
  },
  {
    text: "On 7 December 2021, the Director General of the International Military Staff, Lieutenant General Hans-Werner Wiermann, addressed cadets at the Military Academy in Belgrade, Serbia.\n\nThe online event was organised by the Military Liaison Office.",
    published: "2021-12-08",
    visits: [],
  },
  {
    text: "On 7 December 2021, Deputy Secretary General Mircea Geoană arrived in Sofia to speak at the Green Forum. The Green Forum was held online and in person.",
    published: "2021-12-08",
    visits: ["Mircea Geoană > BG 2021-12-07"],
  },
  {
    text: "On 7 December 2021, Secretary General Jens Stoltenberg joined Prime Minister Krišjānis Kariņš at a press conference in Riga. Earlier, they had joined an online meeting of the Quint.",
    published: "2021-12-08",
    visits: ["Jens Stoltenberg > LV 2021-12-07"],
  },
  {
    text: "Secretary General Jens Stoltenberg received an award at the Atlantic Council in Washington on 7 December 2021. He accepted the award in a video message.",
    published: "2021-12-08",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg took part in the virtual Summit for Democracy, hosted by the United States, on 9 December 2021.",
    published: "2021-12-09",
    visits: [],
  },
  {
    text: "Assistant Secretary General Baiba Braže participated in a panel in Tbilisi on 9 December 2021. Ministers from Moldova and Ukraine joined the panel remotely.",
    published: "2021-12-09",
    visits: ["Baiba Braže > GE 2021-12-09"],
  },
  {
    text: "On 9 December 2021, Assistant Secretary General Baiba Braže, speaking from Brussels by video, addressed a conference in Tbilisi.",
    published: "2021-12-09",
    visits: [],
  },
  {
    text: "The Secretary General and President Duda discussed the implementation of the decisions Allies took in Warsaw on 8-9 July 2016.",
    published: "2016-12-09",
    visits: [],
  },
  {
    text: "On 9 December 2016, the Secretary General thanked Prime Minister Trudeau for Canada’s leadership of the battlegroup agreed at the Warsaw Summit.",
    published: "2016-12-09",
    visits: [],
  },
  {
    text: "On 14 March 2023, Deputy Secretary General Mircea Geoană stressed the need to implement what leaders decided at last year’s summit in Madrid.",
    published: "2023-03-14",
    visits: [],
  },
  {
    text: "Lieutenant General Lisbeth Vang succeeded Lieutenant General José Luis Martinez as commander of the mission in a ceremony in Baghdad on 14 May 2023. Secretary General Jens Stoltenberg attended the ceremony in Baghdad.",
    published: "2023-05-14",
    visits: ["Jens Stoltenberg > IQ 2023-05-14"],
  },
  {
    text: "General John W. Nicholson became Commander of Resolute Support in Kabul on 2 March 2016.",
    published: "2016-03-02",
    visits: [],
  },
  {
    text: "On 2 March 2016, General Hans-Lothar Domröse relinquished command at the headquarters in Brunssum.",
    published: "2016-03-02",
    visits: [],
  },
  {
    text: "Admiral Mark Ferguson was sworn in as Commander at a ceremony in Naples on 22 July 2014.",
    published: "2014-07-22",
    visits: [],
  },
  {
    text: "Brigadier General Robert Huston assumed his new post as Commander of NATO Headquarters Sarajevo in Sarajevo on 3 July 2017.",
    published: "2017-07-04",
    visits: [],
  },
  {
    text: "General Tod Wolters travelled to Izmir to preside over the change of command at Allied Land Command on 3 August 2020.",
    published: "2020-08-04",
    visits: ["Tod Wolters > TR 2020-08-03"],
  },
  {
    text: "The Secretary General concluded that talks in Geneva had failed.",
    published: "2010-02-05",
    visits: [],
  },
  {
    text: "On 11 March 2021, Secretary General Jens Stoltenberg welcomed Prime Minister Alexander De Croo at NATO Headquarters.\n\nThey also discussed the virtual summit of leaders.",
    published: "2021-03-11",
    visits: [],
  },
  {
    text: "On 11 March 2021, Secretary General Jens Stoltenberg received the President of Lithuania, Gitanas Nausėda, at NATO Headquarters. On Thursday, he will speak virtually at the Vilnius Forum.",
    published: "2021-03-11",
    visits: ["Gitanas Nausėda > BE 2021-03-11"],
  },
  {
    text: "On 11 March 2021, the Chair of the Military Committee addressed the Chiefs of Defence conference in Athens, Greece.\n\nMinisters from partner nations joined part of the meeting by video conference.\n\nAir Chief Marshal Sir Stuart Peach thanked Greece for hosting the conference.",
    published: "2021-03-12",
    visits: ["Stuart Peach > GR 2021-03-11"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană attended the Warsaw Security Forum in Poland on 5 October 2021.\n\nMr Geoană met President Andrzej Duda in the margins.\n\nThe Forum was held both online and on site.",
    published: "2021-10-06",
    visits: ["Mircea Geoană > PL 2021-10-05"],
  },
  {
    text: "Deputy Secretary General Mircea Geoană addressed the Warsaw Security Forum on 28 October 2020.\n\n“I am sorry that we cannot meet in person,” he said.\n\nThe Deputy Secretary General joined the Forum from NATO Headquarters via video link.",
    published: "2020-10-29",
    visits: [],
  },
  {
    text: "NATO and Jordan held a workshop on counter-terrorism in Amman on 28 October 2020. Assistant Secretary General Antonio Missiroli opened the workshop by videoconference.",
    published: "2020-10-29",
    visits: [],
  },
  {
    text: "On 28 October 2020, the NATO-Georgia Commission met in Tbilisi by video conference.",
    published: "2020-10-29",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg travelled to Madrid for the NATO Summit on 28 June 2022. Leaders from the Indo-Pacific took part in the Summit in person.",
    published: "2022-06-28",
    visits: ["Jens Stoltenberg > ES 2022-06-28"],
  },
  {
    text: "On 28 May 2015, Major General Guglielmo Luigi Miglietta, Commander of KFOR, took part in a ceremony in Pristina marking the transfer of authority.",
    published: "2015-05-28",
    visits: [],
  },
  {
    text: "The new NATO Senior Civilian Representative, Ambassador Stefano Pontecorvo, assumed office in Kabul on 17 June 2020.",
    published: "2020-06-18",
    visits: [],
  },
  {
    text: "Admiral Manfred Nielson met Prime Minister Erna Solberg in Oslo on 17 June 2018 and took over the chairmanship of the board.",
    published: "2018-06-18",
    visits: ["Manfred Nielson > NO 2018-06-17"],
  },
  {
    text: "Secretary General Jens Stoltenberg attended the ceremony in Norfolk, Virginia, on 17 September 2021 at which General Philippe Lavigne took over from General André Lanata.",
    published: "2021-09-18",
    visits: ["Jens Stoltenberg > US 2021-09-17"],
  },
  {
    text: "King Philippe of the Belgians, accompanied by several ministers, visited NATO Headquarters on 17 September 2021.",
    published: "2021-09-18",
    visits: [],
  },
  {
    text: "The Secretary General took office in October 2014 and visited Warsaw on 6 October 2014.",
    published: "2014-10-07",
    visits: ["Jens Stoltenberg > PL 2014-10-06"],
  },
  {
    text: "The exercise was observed in Sardinia by Admiral Rob Bauer on 4 May 2022.",
    published: "2022-05-05",
    visits: [],
  },
  {
    text: "Allied ministers of foreign affairs agreed in Riga on 1 December 2021 to continue. The Secretary General underlined their unity.",
    published: "2021-12-02",
    visits: [],
  },
  {
    text: "On 9 June 2022, Deputy Secretary General Mircea Geoană took part in talks in Chișinău. The talks were joined by video link by President Zelenskyy.",
    published: "2022-06-10",
    visits: ["Mircea Geoană > MD 2022-06-09"],
  },
  {
    text: "On 9 June 2022, Admiral Rob Bauer addressed a conference in Dublin. The conference was followed by an online discussion among students.",
    published: "2022-06-10",
    visits: ["Rob Bauer > IE 2022-06-09"],
  },
  {
    text: "On 9 June 2022, Admiral Rob Bauer spoke at a seminar in Dublin, where Minister Simon Coveney of Ireland was speaking online.",
    published: "2022-06-10",
    visits: ["Rob Bauer > IE 2022-06-09"],
  },
  {
    text: "Allies met at NATO Headquarters on 12 May 2023, with Foreign Minister Dmytro Kuleba joining from Kyiv.",
    published: "2023-05-12",
    visits: [],
  },
  {
    text: "Prime Minister Jacinda Ardern, speaking from Wellington, briefed Allies at NATO Headquarters on 12 May 2021.",
    published: "2021-05-12",
    visits: [],
  },
  {
    text: "Prime Minister Jacinda Ardern of New Zealand briefed Allies at NATO Headquarters on 12 May 2021 and joined a panel with students.",
    published: "2021-05-12",
    visits: ["Jacinda Ardern > BE 2021-05-12"],
  },
  {
    text: "Admiral Rob Bauer took part in a discussion with Nora Lind, correspondent at The New York Times, on 12 May 2023.",
    published: "2023-05-12",
    visits: [],
  },
  {
    text: "Admiral Rob Bauer took part in a discussion with Nora Lind of the Kyiv Independent in Tallinn on 12 May 2023.",
    published: "2023-05-12",
    visits: ["Rob Bauer > EE 2023-05-12"],
  },
  {
    text: "On 12 May 2023, Admiral Rob Bauer met President Maia Sandu, as well as Prime Minister Dorin Recean and other officials in Chişinău.",
    published: "2023-05-12",
    visits: ["Rob Bauer > MD 2023-05-12"],
  },
  {
    text: "On 12 May 2023, Admiral Rob Bauer thanked General Mark Milley, as well as General Wolfgang Wien’s staff in Bonn.",
    published: "2023-05-12",
    visits: [],
  },
  {
    text: "Admiral Rob Bauer wrapped up his visit to Armenia on Friday, following stops in Tbilisi and Baku.",
    published: "2023-05-15",
    visits: ["Rob Bauer > AM 2023-05-12", "Rob Bauer > GE", "Rob Bauer > AZ"],
  },
  {
    text: "Admiral Rob Bauer will travel to Armenia on Friday, after stops in Georgia.",
    published: "2023-05-10",
    visits: ["Rob Bauer > AM 2023-05-12 planned", "Rob Bauer > GE planned"],
  },
];
