import type { Told } from "./told.ts";

/** Who came to a house that says so itself, delegations by whatever name, and guests at an event of it. */
export const TOLD_HOUSES: readonly Told[] = [
  {
    text: "Szczecin, Poland – The Commander of the Corps, Lieutenant General Manfred Hofmann, welcomed the Danish Chief of Defence, General Bjørn Bisserup, on 2 June 2021.",
    published: "2021-06-10",
    visits: ["Bjørn Bisserup > PL 2021-06-02"],
  },
  {
    text: "On 2 June 2021 NRDC-ITA Commander, Lieutenant General Roberto Perretti, welcomed the Spanish Chief of Army, General Amador Enseñat.",
    published: "2021-06-10",
    visits: ["Amador Enseñat > IT 2021-06-02"],
  },
  {
    text: "Allied Joint Force Command Naples, 2 June 2021 – Admiral Robert Burke, Commander of JFC Naples, welcomed a delegation of the Polish Senate’s Defence Committee to his headquarters today.",
    published: "2021-06-02",
    visits: ["delegation of the Polish Senate’s Defence Committee > IT 2021-06-02"],
  },
  {
    text: "KFOR Commander Major General Franco Federici received a delegation from the German Bundestag on 2 June 2021.",
    published: "2021-06-10",
    visits: ["delegation from the German Bundestag > XK 2021-06-02"],
  },
  {
    text: "Rome, Italy – The Director of the Centre, Colonel Massimo Neri, welcomed the Italian Minister of Defence, Lorenzo Guerini, on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Rome – The Director of the Centre, Colonel Massimo Neri, welcomed the decision of the Polish Minister of Defence, Mariusz Błaszczak, on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Izmir, Turkey – LANDCOM Deputy Commander Lieutenant General Phil Jones hosted General Joseph Votel, Commander of US Central Command, on 2 June 2021.",
    published: "2021-06-10",
    visits: ["Joseph Votel > TR 2021-06-02"],
  },
  {
    text: "Tampa, Florida – The Commander of US Central Command, General Joseph Votel, congratulated the Polish Chief of Defence, General Rajmund Andrzejczak, on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "On 2 June 2021 a delegation from the Centre for Doctrine and Conduct of Operations of the European Union visited the Joint Warfare Centre in Stavanger, Norway.",
    published: "2021-06-10",
    visits: [
      "delegation from the Centre for Doctrine and Conduct of Operations of the European Union > NO 2021-06-02",
    ],
  },
  {
    text: "A delegation from Kommandoschule Hamburg (German staff school) visited the NATO School in Oberammergau, Germany, on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "A delegation of officials who will prepare the summit visited Madrid on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "A group of ships from Norway and Canada arrived in Riga on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "A delegation from the local chamber of commerce visited Naples on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The delegation of Iraq did not visit Amman on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "About 45 cyber planners from 18 Allied and partner countries took stock of their networks during a workshop that ended in Tartu, Estonia, on 2 June 2021.",
    published: "2021-06-10",
    visits: ["cyber planners from 18 Allied and partner countries > EE 2021-06-02"],
  },
  {
    text: "Experts from 20 nations discussed the defence of Moldova at a conference on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Lawyers from twelve Allied nations examined new rules at the annual seminar in Sofia on 2 and 3 June 2021.",
    published: "2021-06-10",
    visits: ["Lawyers from twelve Allied nations > BG 2021-06-02..2021-06-03"],
  },
  {
    text: "Ministers from 20 nations discussed by video the results of the meeting in Sofia on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Experts discussed the deal at the conference in Sofia on 2 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The workshop took place in Tunis on 2 June 2021.\n\nThe Polish Deputy Minister of Defence, Anna Nowak, welcomed the participants.",
    published: "2021-06-10",
    visits: ["Anna Nowak > TN 2021-06-02"],
  },
  {
    text: "The workshop took place in Tunis on 2 June 2021.\n\nThe Tunisian Deputy Minister of Defence, Anna Nowak, welcomed the participants.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The workshop took place in Tunis on 2 June 2021.\n\nThe Polish Deputy Minister of Defence, Anna Nowak, welcomed the outcome.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The Centre in Skopje was opened at a ceremony held in Skopje on 2 June 2021. NATO Deputy Secretary General Rose Gottemoeller cut the ribbon.",
    published: "2021-06-10",
    visits: ["Rose Gottemoeller > MK 2021-06-02"],
  },
  {
    text: "The Chief of the Georgian Defence Forces, Major General Giorgi Matiashvili, was the guest of the Chairman of the NATO Military Committee, Admiral Rob Bauer, on 8 June 2021.",
    published: "2021-06-10",
    visits: ["Giorgi Matiashvili > BE 2021-06-08"],
  },
  {
    text: "Finland’s Chief of Defence, General Timo Kivinen, paid a counterpart visit to Air Chief Marshal Sir Stuart Peach, Chairman of the NATO Military Committee, on 8 June 2021.",
    published: "2021-06-10",
    visits: ["Timo Kivinen > BE 2021-06-08"],
  },
  {
    text: "Finland’s Chief of Defence, General Timo Kivinen, was the guest of the Estonian Chief of Defence, General Martin Herem, on 8 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The Allied Commander in Kabul, General Austin Miller, was the guest of the Secretary General in a podcast on 8 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Finland’s President, Sauli Niinistö, called on the Secretary General to open talks on 8 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Oslo, Norway – Fleet commanders from twelve nations gathered at the Naval Academy on 8 and 9 June 2021. They were joined by the Commander of the Finnish Navy, Rear Admiral Jori Harju, and by the Commander of Allied Maritime Command, Vice Admiral Keith Blount.",
    published: "2021-06-10",
    visits: [
      "Fleet commanders from twelve nations > NO 2021-06-08..2021-06-09",
      "Jori Harju > NO 2021-06-08..2021-06-09",
      "Keith Blount > NO 2021-06-08..2021-06-09",
    ],
  },
  {
    text: "Oslo, Norway – Fleet commanders from twelve nations gathered at the Naval Academy on 8 and 9 June 2021. They were joined by the Commander of the Norwegian Navy, Rear Admiral Rune Andersen.",
    published: "2021-06-10",
    visits: ["Fleet commanders from twelve nations > NO 2021-06-08..2021-06-09"],
  },
  {
    text: "On 8 June 2021, Tirana played host to the annual conference of the Adriatic Charter. More than 90 officials from 15 countries took part. The session featured the Croatian Minister of Defence, Mario Banožić, and NATO’s Deputy Secretary General, Mircea Geoană.",
    published: "2021-06-10",
    visits: [
      "officials from 15 countries > AL 2021-06-08",
      "Mario Banožić > AL 2021-06-08",
      "Mircea Geoană > AL 2021-06-08",
    ],
  },
  {
    text: "The Spanish Ambassador attended the ceremony in Riga on 8 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The Political Committee met at NATO Headquarters on 8 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "The Deputy Chief of the Montenegrin General Staff, Brigadier General Zoran Lazarević, visited Vilnius on 8 June 2021. They were joined by the Lithuanian Minister of Defence, Arvydas Anušauskas.",
    published: "2021-06-10",
    visits: ["Zoran Lazarević > LT 2021-06-08"],
  },
  {
    text: "NATO Secretary General Jens Stoltenberg visited the headquarters of the Kosovo Force in Pristina on Friday (3 February 2017), where he was welcomed by the commander, Major General Giovanni Fungo, and by Admiral Michelle Howard, Commander of Allied Joint Force Command Naples.",
    published: "2017-02-03",
    visits: ["Jens Stoltenberg > XK 2017-02-03"],
  },
  {
    text: "On 1 February 2017 the Danish Chief of Defence, General Peter Bartram, was hosted by the Commander of the Joint Warfare Centre, Major General Andrzej Reudowicz.",
    published: "2017-02-03",
    visits: ["Peter Bartram > NO 2017-02-01"],
  },
  {
    text: "On 1 February 2017 students from the Danish Defence Academy were received by the Joint Force Training Centre.",
    published: "2017-02-03",
    visits: ["students from the Danish Defence Academy > PL 2017-02-01"],
  },
  {
    text: "On 1 February 2017 the Norwegian Chief of Defence, Admiral Haakon Bruun-Hanssen, was hosted by the Joint Warfare Centre.",
    published: "2017-02-03",
    visits: [],
  },
  {
    text: "The conference concluded on 1 February 2017 in Zagreb, Croatia. Fifty officers from 20 nations took part, along with Deputy Supreme Allied Commander Europe General Adrian Bradshaw.",
    published: "2017-02-03",
    visits: ["officers from 20 nations > HR 2017-02-01", "Adrian Bradshaw > HR 2017-02-01"],
  },
  {
    text: "The Legal Conference brought lawyers from Allied nations together in Rome on 1 February 2017. Hosted by the Italian Ministry of Defence, the conference was opened by NATO’s Legal Adviser, Mr Steven Hill.",
    published: "2017-02-03",
    visits: ["lawyers from Allied nations > IT 2017-02-01", "Steven Hill > IT 2017-02-01"],
  },
  {
    text: "On 1 February 2017, the Centre of Excellence in Sofia opened its annual conference. The conference was chaired by the Bulgarian Minister of Defence, Krasimir Karakachanov.",
    published: "2017-02-03",
    visits: [],
  },
  {
    text: "Since 2010, the Alliance has hosted over 900 officers from partner countries at its School in Oberammergau.",
    published: "2017-02-03",
    visits: [],
  },
  {
    text: "NATO’s Armaments Committee concluded its autumn session in Warsaw, Poland, on 17 May 2018.",
    published: "2018-05-18",
    visits: ["Armaments Committee > PL 2018-05-17"],
  },
  {
    text: "Commander Allied Air Command General Tod Wolters welcomed the air chiefs of 27 nations to Ramstein, Germany, on 17 May 2018.",
    published: "2018-05-18",
    visits: ["air chiefs of 27 nations > DE 2018-05-17"],
  },
  {
    text: "The Secretary General welcomed the contribution of 27 nations to Kosovo on 17 May 2018.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "Vice Admiral Clive Johnstone hosted the Ambassadors of Latvia and Estonia to the United Kingdom at Northwood on 17 May 2018.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "Thirty students from the University of Ghent visited NATO Headquarters on 17 May 2018.",
    published: "2018-05-18",
    visits: [],
  },
  {
    text: "Thirty students from the University of Heidelberg visited NATO Headquarters on 17 May 2018.",
    published: "2018-05-18",
    visits: ["students from the University of Heidelberg > BE 2018-05-17"],
  },
  {
    text: "SACEUR General Tod Wolters accompanied Secretary General Jens Stoltenberg on his visit to Kabul on 8 June 2021.",
    published: "2021-06-10",
    visits: ["Tod Wolters > AF 2021-06-08", "Jens Stoltenberg > AF 2021-06-08"],
  },
  {
    text: "Finland’s President, Sauli Niinistö, called on the Secretary General for more talks on 8 June 2021.",
    published: "2021-06-10",
    visits: [],
  },
  {
    text: "Led by Deputy Secretary General Mircea Geoană, NATO’s Permanent Representatives visited Tallinn and Riga on 8 and 9 June 2021.",
    published: "2021-06-10",
    visits: ["NATO’s Permanent Representatives > EE", "NATO’s Permanent Representatives > LV"],
  },
];
