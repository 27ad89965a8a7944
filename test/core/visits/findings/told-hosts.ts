import type { Told } from "./told.ts";

/** Sentences about guests in which somebody is named who invites, receives, or is at a post. */
export const TOLD_HOSTS: readonly Told[] = [
  {
    text: "At the request of the Minister of Defence, Ruslan Popa, NATO's Assistant Secretary General for Operations, Thomas Goffus, travelled to Tirana on 24 May 2023.",
    visits: ["Thomas Goffus > AL 2023-05-24"],
  },
  {
    text: "On the invitation of Admiral Petar Ivanov and General Hristo Dimov, a delegation led by General Darryl Williams visited Sofia on 24 May 2023.",
    visits: ["Darryl Williams > BG 2023-05-24"],
  },
  {
    text: "NATO's Multinational Corps marked its anniversary with a parade in Szczecin, Poland, on 24 May 2023. The Deputy Supreme Allied Commander Europe, General Sir Tim Radford, attended the event, as did Colonel Jan Vos, Adviser at SHAPE.",
    visits: ["Tim Radford > PL 2023-05-24"],
  },
  {
    text: "The Secretary General was shown round the institute by its Secretary General, Dr Omar Haddad. The Secretary General then flew to Doha on 24 May 2023.",
    visits: ["Jens Stoltenberg > QA 2023-05-24"],
  },
  {
    text: "Welcomed with a guard of honour at the castle in Prague on 24 May 2023, Admiral Rob Bauer laid a wreath.",
    visits: ["Rob Bauer > CZ 2023-05-24"],
  },
  {
    text: "Croatia is to receive the Chair of the Military Committee, Admiral Rob Bauer, on 1 June 2023.",
    visits: ["Rob Bauer > HR 2023-06-01 planned"],
  },
  {
    text: "The Danish soldiers at Camp Adazi in Latvia had a visit from their Minister of Defence, Troels Lund Poulsen, on 24 May 2023.",
    visits: ["Troels Lund Poulsen > LV 2023-05-24"],
  },
  {
    text: "The treaty was signed at NATO Headquarters by the President of Serbia, Aleksandar Vučić, who thanked the Council.",
    visits: ["Aleksandar Vučić > BE"],
  },
  {
    text: "Minister Bjørn Gram represented Norway at the conference in Lisbon on 24 May 2023.",
    visits: ["Bjørn Gram > PT 2023-05-24"],
  },
  {
    text: "The Minister of Defence, Florence Parly, is at NATO Headquarters today (26 May 2023).",
    visits: ["Florence Parly > BE 2023-05-26 ongoing"],
  },
  {
    text: "Major General Chad Franks visited Vilnius on 24 May 2023.",
    visits: ["Chad Franks > LT 2023-05-24"],
  },
  {
    text: "Engineers and port authorities from nine countries met in Zadar, Croatia, from 8 to 12 May 2023 to study the safety of harbours.",
    visits: ["Engineers and port authorities from nine countries > HR 2023-05-08..2023-05-12"],
  },
  {
    text: "The Committee on National Defence of the Polish Sejm visited NATO Headquarters on 24 May 2023.",
    visits: ["Committee on National Defence of the Polish Sejm > BE 2023-05-24"],
  },
  {
    text: "Some 80 parliamentarians from all 29 NATO countries will be in Brussels on 1 June 2023 for talks with officials of the European Union.",
    visits: ["Some 80 parliamentarians from all 29 NATO countries > BE 2023-06-01 planned"],
  },
];

/** Sentences that tell where somebody was by a noun, a weekday or the way there. */
export const TOLD_WAYS: readonly Told[] = [
  {
    text: "Tuesday's trip by Admiral Rob Bauer to Lisbon was short.",
    visits: ["Rob Bauer > PT 2023-05-23"],
  },
  {
    text: "Wednesday's visit to Riga was the second by Admiral Rob Bauer.",
    visits: ["Rob Bauer > LV 2023-05-24"],
  },
  {
    text: "Admiral Rob Bauer paid a first call at the Norwegian Joint Headquarters in Bodo on 24 May 2023.",
    visits: ["Rob Bauer > NO 2023-05-24"],
  },
  {
    text: "Ambassador Boris Ruge lectured at the Technical University of Moldova during a stay in the country on 24 May 2023.",
    visits: ["Boris Ruge > MD 2023-05-24"],
  },
  {
    text: "After a meeting with the Director General of the IAEA in Vienna on 24 May 2023, Ambassador Boris Ruge returned to Brussels.",
    visits: ["Boris Ruge > AT 2023-05-24"],
  },
  {
    text: "From Muscat, where he had been from 20 to 22 May 2023, Ambassador Javier Colomina flew on to Doha.",
    visits: ["Javier Colomina > OM 2023-05-20..2023-05-22", "Javier Colomina > QA"],
  },
  {
    text: "Members of the Danish Parliament looked over the yard at Gdynia, Poland, on 24 May 2023.",
    visits: ["Members of the Danish Parliament > PL 2023-05-24"],
  },
  {
    text: "Chancellor Olaf Scholz met the crews of the brigade at Rukla, Lithuania, on 24 May 2023.",
    visits: ["Olaf Scholz > LT 2023-05-24"],
  },
  {
    text: "Major General Ruben Soler crossed from Varna to Constanta on 24 May 2023.",
    visits: ["Ruben Soler > RO 2023-05-24"],
  },
  {
    text: "Not Varna but Constanta was the city where General Darryl Williams met the mayors on 24 May 2023.",
    visits: ["Darryl Williams > RO 2023-05-24"],
  },
  {
    text: "General Darryl Williams inspected the port, and then went to Constanta on 24 May 2023.",
    visits: ["Darryl Williams > RO 2023-05-24"],
  },
  {
    text: "The Secretary General went over to Oslo on 24 May 2023.",
    visits: ["Jens Stoltenberg > NO 2023-05-24"],
  },
];

/** Sentences that tempt the same rules and tell nobody's visit. */
export const SILENT_HOSTS: readonly string[] = [
  "On 13 May 2023 a ceremony was held at Camp Novo Selo in which Colonel Peter Marsh passed command of the Task Force to Colonel Hans Lind.",
  "Rear Admiral Ines Prado handed the command of the Maritime Group to Commodore Lars Holm in Split, Croatia, on 13 May 2023.",
  "The Deputy Secretary General, Mircea Geoană, went over the plans for the exercise in Portugal (12-16 June).",
  "Mircea Geoană went through the agenda of the meeting in Oslo on 30 May 2023 with the ambassadors.",
  "The Deputy Secretary General thanked Italy for its help, and medical supplies went to Beirut on 24 May 2023.",
  "The Secretary General thanked the Prime Minister of Albania, Edi Rama, for Albania's help to NATO's mission in Kosovo on 24 May 2023.",
  "Ambassador Anna Berg represents Norway at the OSCE in Vienna and works on arms control there.",
  "Whether Admiral Rob Bauer will visit Chisinau in June is not yet known.",
  "When the Deputy Secretary General, Mircea Geoană, will visit Chisinau has still to be decided.",
  "Estonia's Minister of Defence, Hanno Pevkur, has been invited to the air base in Ramstein and is considering it.",
  "Admiral Rob Bauer attended the ceremony, as did the Ambassador to Norway, Anna Berg.",
  "Monday's trip to Oslo (22 May 2023) was the one that Admiral Rob Bauer had hoped for.",
  "Wednesday's visit to Riga of Latvia's soldiers was the idea of Admiral Rob Bauer.",
  "Following a call with the President in Vienna on 24 May 2023, Ambassador Boris Ruge returned to his desk.",
  "Croatia will receive, Admiral Rob Bauer said, new jets on 1 June 2023.",
  "Received by post in Prague on 24 May 2023, the letter of Admiral Rob Bauer praised the Czech forces.",
  "Admiral Rob Bauer made a call to Oslo on 24 May 2023.",
  "Members of the Danish Parliament looked over the figures for the yard at Gdynia, Poland, on 24 May 2023.",
];
