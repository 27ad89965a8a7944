import type { Told } from "./told.ts";

/** Sentences in which a host, a chair, a topic or another day stands beside the visitor. */
export const TOLD_OCCASIONS: readonly Told[] = [
  {
    text: "Admiral Rob Bauer addressed the cadets of the academy in Varna on 24 May 2023.",
    visits: ["Rob Bauer > BG 2023-05-24"],
  },
  {
    text: "General Darryl Williams addressed a conference on the situation in Libya in Valletta on 24 May 2023.",
    visits: ["Darryl Williams > MT 2023-05-24"],
  },
  {
    text: "Received by the Uruguayan Minister of Defence, Javier García, Vice Admiral Louise Dedichen landed in Montevideo on 24 May 2023.",
    visits: ["Louise Dedichen > UY 2023-05-24"],
  },
  {
    text: "Greeted on the quay by Commodore Ahmed Benali and Captain Said Tazi, Rear Admiral Mauro Panebianco arrived in Casablanca on 24 May 2023.",
    visits: ["Mauro Panebianco > MA 2023-05-24"],
  },
  {
    text: "On 22 May 2023 General Chris Badia travelled to Riga and, the following day, to Vilnius.",
    visits: ["Chris Badia > LT 2023-05-23", "Chris Badia > LV 2023-05-22"],
  },
  {
    text: "Lieutenant General Hubert Cottereau toured the Bulgarian naval base of Burgas on 24 May 2023.",
    visits: ["Hubert Cottereau > BG 2023-05-24"],
  },
  {
    text: "Following her call on President Alar Karis in Tallinn on 24 May 2023, Vice Admiral Louise Dedichen inspected the harbour.",
    visits: ["Louise Dedichen > EE 2023-05-24"],
  },
  {
    text: "After his talks with Minister Hanno Pevkur in Tallinn on 24 May 2023, General Chris Badia spoke of the plans for the fleet.",
    visits: ["Chris Badia > EE 2023-05-24"],
  },
  {
    text: "In Tbilisi on 24 May 2023, General Chris Badia and his host General Giorgi Matiashvili reviewed the programme of exercises.",
    visits: ["Chris Badia > GE 2023-05-24"],
  },
  {
    text: "In Yerevan on 24 May 2023, Ambassador Javier Colomina and the Armenian Deputy Foreign Minister, Paruyr Hovhannisyan, reviewed the programme.",
    visits: ["Javier Colomina > AM 2023-05-24"],
  },
  {
    text: "On the sidelines of the Lennart Meri forum in Estonia on 13 May 2023, General Chris Badia talked with students.",
    visits: ["Chris Badia > EE 2023-05-13"],
  },
  {
    text: "On the sidelines of the Shangri-La forum in Singapore on 24 May 2023, Admiral Rob Bauer chatted with cadets.",
    visits: ["Rob Bauer > SG 2023-05-24"],
  },
  {
    text: "The Special Representative, Irene Fellin, took part in a congress on the protection of children in Dublin on 24 May 2023.",
    visits: ["Irene Fellin > IE 2023-05-24"],
  },
  {
    text: "General James Hecker, Commander of NATO's Allied Air Command, presided over the handover at the air base in Constanta.",
    visits: ["James Hecker > RO"],
  },
  {
    text: "The German Air Force took over NATO's air policing mission at Amari Air Base, Estonia, from the Portuguese Air Force. Colonel Toomas Tarm, Chief of Staff of the Air Force, and General James Hecker, Commander of NATO's Allied Air Command, presided over the official handover.",
    visits: ["James Hecker > EE"],
  },
  {
    text: "From 22 to 23 May 2023, NATO's International Military Staff met with a delegation of the African Union Commission in Brussels for the annual staff talks. The Director General, Lieutenant General Janusz Adamczak, opened the meeting and welcomed the Head of the African Union's Plans Division, Major General Moses Okello, and his team.",
    visits: ["Moses Okello > BE 2023-05-22..2023-05-23"],
  },
  {
    text: "Ministers of six nations met in Split on 24 May 2023 under the chairmanship of the Deputy Secretary General, Mircea Geoană, who thanked Croatia.",
    visits: ["Mircea Geoană > HR 2023-05-24", "Ministers of six nations > HR 2023-05-24"],
  },
  {
    text: "After the meeting in Zagreb on 24 May 2023, Admiral Rob Bauer met the cadets in Zadar.",
    visits: ["Rob Bauer > HR 2023-05-24"],
  },
  {
    text: "On 24 May 2023, Ambassador Boris Ruge addressed the annual session of the Council of Elders on the security challenges of our time in Stavanger, Norway.",
    visits: ["Boris Ruge > NO 2023-05-24"],
  },
  {
    text: "Deputy Secretary General Radmila Shekerinska visited Madrid on Wednesday (24 May 2023) for talks with Minister Luis Ortega on preparations for the next summit of leaders in Oslo.",
    visits: ["Radmila Shekerinska > ES 2023-05-24"],
  },
  {
    text: "NATO staff held talks in Tokyo, Japan, on 24 May 2023, where they also met the Danish Ambassador, Lise Holm, and the Greek Minister-Counsellor, Nikos Pappas.",
    visits: ["NATO staff > JP 2023-05-24"],
  },
  {
    text: "General Chris Badia took part in the exercise Arctic Anvil 2023 in Bodø, Norway, on 24 May 2023.",
    visits: ["Chris Badia > NO 2023-05-24"],
  },
];

/** Sentences that tempt the same rules and tell nobody's visit. */
export const SILENT_OCCASIONS: readonly string[] = [
  "The talks, attended by the Chairman of the Joint Chiefs of Staff of Qatar, Lieutenant General Salem Al Nabet, also addressed the conflict in Yemen and the conditions in Sudan.",
  "The seminar, chaired by Ambassador Boris Ruge, addressed the threats of piracy near Somalia and the needs of Mauritania.",
  "The Deputy Secretary General, Mircea Geoană, addressed the situation in Niger and developments in Mali with the ambassadors on 24 May 2023.",
  "Briefed by the Ghanaian Chief of Staff, General Seth Amoama, the ambassadors asked about the exercise in Accra.",
  "Welcomed by the Chilean Minister, Maya Fernández, the decision of Admiral Rob Bauer on the fleet was taken on 24 May 2023.",
  "On 22 May 2023 General Chris Badia wrote to Riga and, the following day, to Vilnius.",
  "Lieutenant General Hubert Cottereau studied the plans of the Bulgarian naval base of Burgas on 24 May 2023.",
  "Following his call on President Alar Karis in Tallinn to ratify the treaty, Ambassador Boris Ruge thanked the parliament on 24 May 2023.",
  "Following her call with President Alar Karis on the summit in Vilnius on 24 May 2023, Ambassador Julianne Smith thanked the parliament.",
  "The partnership in Tbilisi, General Chris Badia and his host General Giorgi Matiashvili agreed on 24 May 2023, has grown.",
  "Ambassador Boris Ruge talked with partners about the forum in Doha on 24 May 2023.",
  "Ambassador Boris Ruge talked to President Salome Zourabichvili of Georgia on 24 May 2023 about the fair in Batumi.",
  "The Special Representative, Irene Fellin, took part in a debate on the war in Sudan on 24 May 2023.",
  "The German Air Force took over NATO's air policing mission at Amari Air Base, Estonia, from the Portuguese Air Force. General James Hecker, Commander of NATO's Allied Air Command, praised the official handover.",
  "The Italian Air Force handed over the lead of the mission at Ämari Air Base, Estonia, on 2 May 2023. Brigadier General Toomas Tarm presided over the ceremony.",
  "From 22 to 23 May 2023, NATO's International Military Staff met with a delegation of the African Union Commission in Brussels for the annual staff talks. Lieutenant General Janusz Adamczak opened the meeting and welcomed the new Head of the Plans Division, Major General Piet Jansen, and the progress of the African Union.",
  "On 22 May 2023, NATO's International Military Staff met with a delegation of Mauritania in Brussels for the annual staff talks. Lieutenant General Janusz Adamczak opened the meeting and welcomed the decision of General Mokhtar Chaabane of Mauritania.",
  "The meeting on 24 May 2023, chaired by the Assistant Secretary General, Mr Boris Ruge, covered the exercises in Norway and the new liaison office in Reykjavik.",
  "The Assistant Secretary General, Mr Boris Ruge, noted that the next meeting will be held in Tromsø in the autumn.",
  "The Supervisory Board of the Agency, chaired by Mr Paul Lindner, reviewed on 8 March 2023 the depots in Taranto, Souda and Zagreb.",
  "In a letter of 24 May 2023, General Petr Horak thanked his hosts in Split for their hospitality.",
  "Following her meeting with ministers in Oslo last year, Ms Irene Fellin has sent a report to Stockholm this week.",
  "NATO’s biggest exercise of the decade, Northern Lance 2023, was formally opened at Kecskemét air base in Hungary on 24 May 2023.",
  "More than 900 engineers from 18 Allies and partners take part in the exercise Steady Anvil 2023 in Kairiai, Lithuania.",
];
