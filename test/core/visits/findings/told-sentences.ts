import type { Told } from "./told.ts";

/** Single sentences in the manner of NATO's newsroom, with the visits that each tells. */
export const TOLD_SENTENCES: readonly Told[] = [
  {
    text: "NATO Secretary General Mark Rutte visited Lisbon on Monday (27 January 2025), where he met Prime Minister Luís Montenegro.",
    visits: ["Mark Rutte > PT 2025-01-27"],
  },
  {
    text: "On 12 March 2024, NATO Deputy Secretary General Mircea Geoană travelled to Chisinau for talks with President Maia Sandu.",
    visits: ["Mircea Geoană > MD 2024-03-12"],
  },
  {
    text: "The Chair of the NATO Military Committee, Admiral Giuseppe Cavo Dragone, will visit Japan from 7 to 10 April 2025.",
    visits: ["Giuseppe Cavo Dragone > JP 2025-04-07..2025-04-10 planned"],
  },
  {
    text: "NATO Secretary General Jens Stoltenberg welcomed the Prime Minister of Iceland, Bjarni Benediktsson, to NATO Headquarters on Tuesday (14 May 2024).",
    visits: ["Bjarni Benediktsson > BE 2024-05-14"],
  },
  {
    text: "Finnish President Alexander Stubb was received at NATO Headquarters in Brussels on 10 April 2024.",
    visits: ["Alexander Stubb > BE 2024-04-10"],
  },
  {
    text: "Allied Ministers discussed the situation in Georgia and Moldova, and called on Russia to withdraw its forces.",
    visits: [],
  },
  {
    text: "The battlegroup in Lithuania is led by Germany, with contributions from the Netherlands and Norway.",
    visits: [],
  },
  {
    text: "Jens Stoltenberg met Federal Chancellor Karl Nehammer in Vienna on 3 February 2023 to discuss the partnership between Austria and NATO.",
    visits: ["Jens Stoltenberg > AT 2023-02-03"],
  },
  {
    text: "On Thursday (9 November 2023), Ms Irene Fellin, the NATO Secretary General’s Special Representative for Women, Peace and Security, paid a visit to Sarajevo.",
    visits: ["Irene Fellin > BA 2023-11-09"],
  },
  {
    text: "Speaking by video link, the Deputy Secretary General addressed the Kyiv Security Forum on 21 March 2024.",
    visits: [],
  },
  {
    text: "The Secretary General has invited President Erdoğan to Brussels for further talks.",
    visits: [],
  },
  {
    text: "During his visit to Warsaw, Admiral Rob Bauer met with the Polish Chief of Defence, General Wiesław Kukuła, on 5 March 2024.",
    visits: ["Rob Bauer > PL 2024-03-05"],
  },
  {
    text: "Norwegian Prime Minister Jonas Gahr Støre hosted Secretary General Mark Rutte in Oslo on 9 December 2024.",
    visits: ["Mark Rutte > NO 2024-12-09"],
  },
  {
    text: "Standing NATO Maritime Group One arrived in Riga for a scheduled port visit on 4 June 2023.",
    visits: [],
  },
  {
    text: "From 11 to 13 September 2023, a delegation of the NATO Parliamentary Assembly visited Tbilisi and met with members of the Georgian government.",
    visits: ["NATO Parliamentary Assembly > GE 2023-09-11..2023-09-13"],
  },
  {
    text: "The Swedish Minister of Defence, Pål Jonson, met with the NATO Secretary General at NATO Headquarters on 17 January 2024.",
    visits: ["Pål Jonson > BE 2024-01-17"],
  },
  {
    text: "Mr Stoltenberg also highlighted the Prime Minister’s commitment to Ukraine and the deployment of Danish troops to Latvia.",
    visits: [],
  },
  {
    text: "NATO Assistant Secretary General for Operations, Thomas Goffus, was in Baghdad from 20 to 22 February 2024 to meet senior Iraqi officials.",
    visits: ["Thomas Goffus > IQ 2024-02-20..2024-02-22"],
  },
  {
    text: "The Secretary General’s planned visit to Budapest on 8 June 2024 has been postponed.",
    visits: ["NATO Secretary General > HU 2024-06-08 postponed"],
  },
  {
    text: "On 6 and 7 June 2024, Deputy Secretary General Mircea Geoană took part in the GLOBSEC Forum in Prague.",
    visits: ["Mircea Geoană > CZ 2024-06-06..2024-06-07"],
  },
  {
    text: "On Wednesday, 5 February 2025, the NATO Secretary General will receive the Prime Minister of Lithuania, Mr Gintautas Paluckas, at NATO Headquarters.",
    visits: ["Gintautas Paluckas > BE 2025-02-05 planned"],
  },
  {
    text: "Allies remain committed to the Open Door Policy agreed at the Bucharest Summit in 2008.",
    visits: [],
  },
  {
    text: "In Ankara on 25 November 2024, Mark Rutte met President Recep Tayyip Erdoğan and Foreign Minister Hakan Fidan.",
    visits: ["Mark Rutte > TR 2024-11-25"],
  },
  {
    text: "General Christopher Cavoli, Supreme Allied Commander Europe, toured the training area at Cincu, Romania, on 16 May 2023.",
    visits: ["Christopher Cavoli > RO 2023-05-16"],
  },
  {
    text: "The Estonian Prime Minister visits NATO: collective defence starts at home.",
    visits: ["Estonian Prime Minister > BE"],
  },
  {
    text: "Ambassador Boris Ruge, NATO’s Assistant Secretary General for Political Affairs and Security Policy, concluded a three-day visit to Seoul on 29 February 2024.",
    visits: ["Boris Ruge > KR"],
  },
  {
    text: "The President of the Republic of Moldova, Maia Sandu, paid an official visit to NATO Headquarters on 27 October 2022.",
    visits: ["Maia Sandu > BE 2022-10-27"],
  },
  {
    text: "Hungary hosts a NATO Centre of Excellence for Military Medicine in Budapest.",
    visits: [],
  },
  {
    text: "Secretary General Jens Stoltenberg attended the Munich Security Conference in Germany from 16 to 18 February 2024.",
    visits: ["Jens Stoltenberg > DE 2024-02-16..2024-02-18"],
  },
  {
    text: "“I visited Kyiv last year and saw the destruction with my own eyes,” the Secretary General said.",
    visits: [],
  },
  {
    text: "Prime Minister Kristen Michal of Estonia visited NATO on Wednesday (11 September 2024) for talks with Secretary General Jens Stoltenberg.",
    visits: ["Kristen Michal > BE 2024-09-11"],
  },
  {
    text: "The Director General of the International Military Staff, Lieutenant General Janusz Adamczak, paid an official visit to Tunisia on 14-16 June 2023.",
    visits: ["Janusz Adamczak > TN 2023-06-14..2023-06-16"],
  },
  {
    text: "He thanked Canada for leading the battlegroup in Latvia and for hosting the NATO Climate Change and Security Centre of Excellence in Montreal.",
    visits: [],
  },
  {
    text: "NATO Deputy Secretary General Radmila Shekerinska is in Skopje today (3 March 2025) for talks with the Macedonian government.",
    visits: ["Radmila Shekerinska > MK 2025-03-03 ongoing"],
  },
  {
    text: "Exercise Steadfast Defender 2024 brings more than 90,000 troops from all Allies to Norway, Poland and Germany.",
    visits: [],
  },
  {
    text: "On 4 October 2023, the NATO Secretary General met King Abdullah II of Jordan at NATO Headquarters.",
    visits: ["King Abdullah II > BE 2023-10-04"],
  },
  { text: "Mr. Rutte did not travel to Moscow.", visits: [] },
  {
    text: "After talks in Paris on 12 January 2025, the Secretary General flew to Madrid, where he was received by Prime Minister Pedro Sánchez on 13 January 2025.",
    visits: ["Mark Rutte > ES 2025-01-13"],
  },
  {
    text: "US Secretary of Defense Lloyd Austin arrived at NATO Headquarters on 14 February 2024 for a meeting of the Ukraine Defence Contact Group.",
    visits: ["Lloyd Austin > BE 2024-02-14"],
  },
  {
    text: "Today (18 June 2024), Canadian Prime Minister Justin Trudeau and Secretary General Jens Stoltenberg met in Ottawa.",
    visits: ["Jens Stoltenberg > CA 2024-06-18"],
  },
  { text: "The trip to Montenegro was cancelled due to bad weather.", visits: [] },
  {
    text: "The NATO Military Committee Conference in Chiefs of Defence format took place in Prague from 13 to 15 September 2024.",
    visits: [],
  },
  {
    text: "President of Kosovo Vjosa Osmani could visit Brussels later this year if the conditions are right.",
    visits: [],
  },
  {
    text: "Dr. Benedetta Berti, Head of Policy Planning in the Office of the Secretary General, spoke at the Herzliya Conference in Israel on 23 May 2023.",
    visits: ["Benedetta Berti > IL 2023-05-23"],
  },
  {
    text: "NATO Deputy Secretary General chairs meeting of the North Atlantic Council with Bosnia and Herzegovina",
    visits: [],
  },
  {
    text: "The Secretary General spoke by phone with Prime Minister Kyriakos Mitsotakis of Greece on 2 February 2023.",
    visits: [],
  },
  {
    text: "On 30 August 2023, Javier Colomina visited Yerevan and Baku.",
    visits: ["Javier Colomina > AM 2023-08-30", "Javier Colomina > AZ 2023-08-30"],
  },
  {
    text: "As part of his trip to the United States, Jens Stoltenberg visited Lockheed Martin’s facility in Troy, Alabama, on 31 January 2024.",
    visits: ["Jens Stoltenberg > US 2024-01-31"],
  },
  {
    text: "Allied Land Command Commander General Darryl Williams visited Slovakia on 21 March 2023 and met Defence Minister Jaroslav Naď in Bratislava.",
    visits: ["Darryl Williams > SK 2023-03-21"],
  },
  {
    text: "Jordan hosts a NATO Liaison Office, and Tunisia, Morocco and Mauritania take part in the Mediterranean Dialogue.",
    visits: [],
  },
  {
    text: "Deputy Chair of the NATO Military Committee, Lieutenant General Lance Landrum, wrapped up his visit to Croatia on 17 March 2023.",
    visits: ["Lance Landrum > HR"],
  },
  {
    text: "The President of Finland, Mr Sauli Niinistö, and the Secretary General will hold a joint press conference at NATO Headquarters on 4 April 2023.",
    visits: ["Sauli Niinistö > BE 2023-04-04 planned"],
  },
  { text: "The first F-35 aircraft arrived in Belgium on 13 October 2025.", visits: [] },
  {
    text: "On the margins of the World Economic Forum in Davos, Mark Rutte met Azerbaijan’s President Ilham Aliyev on 22 January 2025.",
    visits: ["Mark Rutte > CH 2025-01-22", "Ilham Aliyev > CH 2025-01-22"],
  },
  {
    text: "A group of Georgian parliamentarians visited NATO Headquarters on 2 March 2023.",
    visits: ["Georgian parliamentarians > BE 2023-03-02"],
  },
  {
    text: "Secretary General Stoltenberg looks forward to welcoming Finland and Sweden as full members of the Alliance.",
    visits: [],
  },
  {
    text: "Slovenian Minister of Foreign Affairs Tanja Fajon and NATO Secretary General Jens Stoltenberg met today (6 July 2022) at NATO HQ.",
    visits: ["Tanja Fajon > BE 2022-07-06"],
  },
  {
    text: "In Helsinki, Admiral Bauer addressed students of the National Defence University on 22 November 2023.",
    visits: ["Rob Bauer > FI 2023-11-22"],
  },
  {
    text: "Ukraine’s Minister for Foreign Affairs Dmytro Kuleba joined NATO foreign ministers in Brussels on 29 November 2023.",
    visits: ["Dmytro Kuleba > BE 2023-11-29"],
  },
  {
    text: "Major General Philippe Lavigne, who visited Rabat last month, praised the cooperation.",
    visits: ["Philippe Lavigne > MA"],
  },
  {
    text: "Representatives of the Republic of Korea, Japan, Australia and New Zealand associated themselves with the statement.",
    visits: [],
  },
  {
    text: "The Commander of Allied Joint Force Command Naples, Admiral Stuart Munsch, travelled to Pristina and met with KFOR troops at Camp Film City.",
    visits: ["Stuart Munsch > XK"],
  },
  {
    text: "NATO’s new Innovation Range will open in Latvia next year, the Deputy Secretary General said.",
    visits: [],
  },
  {
    text: "The visit by NATO Deputy Secretary General Radmila Shekerinska to Kyiv on 18 February 2025 underlined the Alliance’s support.",
    visits: ["Radmila Shekerinska > UA 2025-02-18"],
  },
  {
    text: "Defence Minister Boris Pistorius visited the German-led battlegroup in Rukla, Lithuania, on 26 June 2023.",
    visits: ["Boris Pistorius > LT 2023-06-26"],
  },
  {
    text: "The Prime Minister of the Netherlands, Mr Dick Schoof, visited the troops in Eindhoven.",
    visits: [],
  },
  {
    text: "Spain will host the next meeting of the Conference of National Armaments Directors.",
    visits: [],
  },
  {
    text: "NATO Secretary General to travel to Washington, D.C.",
    visits: ["NATO Secretary General > US planned"],
  },
  {
    text: "On 24 and 25 April 2023, Admiral Bauer was on an official visit to Ljubljana at the invitation of the Chief of the General Staff.",
    visits: ["Rob Bauer > SI 2023-04-24..2023-04-25"],
  },
  {
    text: "The exercise was held near the city of Constanta and involved ships from Türkiye, Italy and France.",
    visits: [],
  },
  {
    text: "The Secretary General is expected to travel to Kyiv next week.",
    visits: ["NATO Secretary General > UA planned"],
  },
  {
    text: "Lithuanian President Gitanas Nausėda and Polish President Andrzej Duda travelled together to the Suwałki region of Poland on 7 July 2022.",
    visits: ["Gitanas Nausėda > PL 2022-07-07"],
  },
  {
    text: "NATO Chiefs of Defence met in Oslo, Norway, from 15 to 17 September 2023.",
    visits: ["NATO Chiefs of Defence > NO 2023-09-15..2023-09-17"],
  },
  {
    text: "In Warsaw, Poland’s Foreign Minister Radosław Sikorski said that Ukraine must prevail.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte sent a message of condolence to the people of Spain after the floods in Valencia.",
    visits: [],
  },
  {
    text: "On Friday (14 October 2022), Assistant Secretary General David van Weel participated in the Cyber Week in Singapore.",
    visits: ["David van Weel > SG 2022-10-14"],
  },
  {
    text: "Ms Angeliki Papadopoulou from Greece was elected President of the Conference.",
    visits: [],
  },
  {
    text: "Prime Minister Petr Fiala, on a visit to NATO Headquarters on 18 October 2023, discussed ammunition deliveries with the Secretary General.",
    visits: ["Petr Fiala > BE 2023-10-18"],
  },
  { text: "Participants from Ukraine, Moldova and Georgia joined the course online.", visits: [] },
  {
    text: "The Secretary General met separately with Prime Minister Donald Tusk in Warsaw and Prime Minister Evika Siliņa in Riga on 26 and 27 March 2025.",
    visits: ["Mark Rutte > PL 2025-03-26..2025-03-27", "Mark Rutte > LV 2025-03-26..2025-03-27"],
  },
  {
    text: "Sweden deposited its instrument of accession in Washington on 7 March 2024.",
    visits: [],
  },
  { text: "Jens Stoltenberg’s visit to Beijing is not planned.", visits: [] },
  {
    text: "NATO Deputy Secretary General Mircea Geoană visits the Netherlands, attends NATO-Industry Forum in The Hague",
    visits: ["Mircea Geoană > NL"],
  },
  {
    text: "Montenegrin Defence Minister Dragan Krapović was welcomed at NATO Headquarters by Secretary General Jens Stoltenberg on 28 November 2023.",
    visits: ["Dragan Krapović > BE 2023-11-28"],
  },
  {
    text: "While in Reykjavik, Mr Geoană will also meet Foreign Minister Thórdís Kolbrún Reykfjörd Gylfadóttir.",
    visits: ["Mircea Geoană > IS planned"],
  },
  { text: "The Minister travelled from Berlin to Vilnius on 4 May 2023.", visits: [] },
  {
    text: "NATO’s Special Representative for the Caucasus and Central Asia made a trip to Kazakhstan and Uzbekistan in May 2023.",
    visits: [
      "NATO’s Special Representative for the Caucasus and Central Asia > KZ",
      "NATO’s Special Representative for the Caucasus and Central Asia > UZ",
    ],
  },
  {
    text: "The Alliance welcomed the visit of UN inspectors to the Zaporizhzhia nuclear power plant.",
    visits: [],
  },
  {
    text: "Secretary General Mark Rutte gave a speech at Chatham House in London on Monday (9 June 2025).",
    visits: ["Mark Rutte > GB 2025-06-09"],
  },
  {
    text: "Together with Prime Minister Mette Frederiksen, Secretary General Mark Rutte visited Danish troops in Slagelse, Denmark, on 12 May 2025.",
    visits: ["Mark Rutte > DK 2025-05-12"],
  },
];
