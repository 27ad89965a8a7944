/** Where a house of NATO's sits whose name does not say it. */
export interface Seat {
  /** How texts call it, as a regular expression. */
  readonly words: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2, Kosovo XK. */
  readonly country: string;
  /** Whether its people are at their post in the whole country, as those of a mission are. */
  readonly isMission: boolean;
}

const CENTRE = "Cent(?:re|er)";
const EXCELLENCE = `(?:${CENTRE} of Excellence|C[Oo]E)`;

/**
 * Houses by country, with their city: `words > city`. A `+` before the city marks a mission, whose
 * people are at their post anywhere in the country. As NATO's own pages list them in 2025.
 */
const SEATS_TEXT = `
AF > (?:Resolute Support|ISAF)(?: (?:Headquarters|HQ|[Mm]ission))? > +Kabul
AF > (?:NATO[’']s )?Senior Civilian Representative > +Kabul
BA > NATO (?:Headquarters|HQ) Sarajevo|NHQSa|(?:Peace Support Operations Training ${CENTRE}|PSOTC) > +Sarajevo
BG > Crisis Management (?:and|for) Disaster Response ${EXCELLENCE} > Sofia
CA > Climate Change and Security ${EXCELLENCE} > Montreal
CZ > (?:Joint )?(?:Chemical, Biological, Radiological and Nuclear|JCBRN|CBRN) Defen[cs]e ${EXCELLENCE} > Vyškov
DE > Allied Air Command|(?:HQ )?AIRCOM > Ramstein
DE > (?:1 )?\\(?German[/-]Netherlands\\)? Corps > Münster
DE > NATO Airborne Early Warning(?: (?:and|&) Control)?(?: Force)?(?: Command)?|(?:HQ )?NAEW&C > Geilenkirchen
DE > NATO School > Oberammergau
DE > Joint Support and Enabling Command|JSEC > Ulm
DE > NATO Security Assistance and Training for Ukraine|NSATU > Wiesbaden
DE > Joint Air Power Competence ${CENTRE}|JAPCC > Kalkar
DE > (?:Operations in )?Confined and Shallow Waters ${EXCELLENCE} > Kiel
DE > Military Engineering ${EXCELLENCE} > Ingolstadt
DE > George C\\.? Marshall (?:European )?${CENTRE}(?: for Security Studies)? > Garmisch-Partenkirchen
EE > (?:NATO )?(?:Cooperative )?Cyber Defen[cs]e ${EXCELLENCE}|(?:NATO )?CCDCOE > Tallinn
EE > Baltic Defen[cs]e College > Tartu
ES > (?:Counter[- ]Improvised Explosive Devices|Counter-IED|C-IED) ${EXCELLENCE} > Madrid
ES > NATO Rapid Deployable Corps[ -]Spain|NRDC-(?:ESP|SP) > Valencia
FI > (?:European )?${EXCELLENCE} for Countering Hybrid Threats|Hybrid CoE > Helsinki
FR > Space ${EXCELLENCE} > Toulouse
FR > (?:NATO )?Rapid Reaction Corps[ -–]France|RRC-FR > Lille
FR > Eurocorps(?: (?:Headquarters|HQ))? > Strasbourg
GB > Allied Maritime Command|(?:HQ )?MARCOM|NATO Maritime (?:Command|Headquarters) > Northwood
GB > Allied Rapid Reaction Corps|(?:HQ )?ARRC > Innsworth
GR > NATO (?:Rapid )?Deployable Corps[ -]Greece|NRDC-GR > Thessaloniki
GR > NATO Maritime Interdiction Operation(?:al|s) Training ${CENTRE}|NMIOTC > Chania
GR > Integrated Air and Missile Defen[cs]e ${EXCELLENCE} > Chania
HU > (?:${CENTRE} of Excellence for Military Medicine|(?:Military Medicine|MILMED) ${EXCELLENCE}) > Budapest
IQ > NATO (?:Training )?Mission[ -]Iraq|NMI|NTM-I > +Baghdad
IT > (?:NATO[’']s )?(?:Allied )?(?:Joint Force Command|JFC)(?: HQ)?[ -]Naples|JFCNP > Naples
IT > NATO Defen[cs]e College|NDC > Rome
IT > (?:NATO )?Alliance Ground Surveillance(?: Force)?|NAGSF > Sigonella
IT > NATO Rapid Deployable Corps[ -]Italy|NRDC-I(?:TA)? > Solbiate Olona
IT > (?:NATO )?${CENTRE} for Maritime Research and Experimentation|CMRE > La Spezia
IT > (?:NATO )?(?:Strategic Direction[- ]*South(?:ern)? Hub|(?:Regional )?Hub for the South|NSD-S Hub) > Naples
IT > (?:Security Force Assistance|SFA) ${EXCELLENCE} > Rome
IT > (?:Modelling (?:and|&) Simulation|M&S) ${EXCELLENCE} > Rome
IT > (?:Stability Policing|SP) ${EXCELLENCE} > Vicenza
KW > (?:NATO[-–])?(?:Istanbul Cooperation Initiative|ICI) Regional ${CENTRE} > Kuwait City
LT > Energy Security ${EXCELLENCE}|(?:NATO )?ENSEC ${EXCELLENCE} > Vilnius
LU > NATO Support and Procurement Agency|NSPA > Capellen
LV > (?:NATO )?Strategic Communications ${EXCELLENCE}|(?:NATO )?Strat[Cc]om C[Oo]E > Riga
NL > (?:NATO[’']s )?(?:Allied )?(?:Joint Force Command|JFC)(?: HQ)?[ -]Brunssum|JFCBS > Brunssum
NL > (?:Civil-Military Cooperation|CIMIC) ${EXCELLENCE} > The Hague
NL > (?:Command and Control|C2) ${EXCELLENCE} > Utrecht
NO > Joint Warfare ${CENTRE}|JWC > Stavanger
NO > Cold Weather Operations ${EXCELLENCE} > Elverum
PL > Joint Force Training ${CENTRE}|JFTC > Bydgoszcz
PL > Joint Analysis,? Training,? and Education ${CENTRE}|JATEC > Bydgoszcz
PL > Multinational Corps North-?[Ee]ast|MNC-?NE|Baltic Barracks > Szczecin
PL > (?:HQ )?Multinational Division North-?[Ee]ast|MND-?NE > Elbląg
PL > Counter[- ]Intelligence ${EXCELLENCE} > Krakow
PL > Military Police ${EXCELLENCE} > Bydgoszcz
PT > Joint Analysis,? (?:and )?Lessons Learned ${CENTRE}|JALLC > Lisbon
PT > Naval Striking and Support Forces NATO|STRIKFORNATO > Oeiras
RO > (?:HQ )?Multinational Division South-?[Ee]ast > Bucharest
RO > (?:Human Intelligence|HUMINT) ${EXCELLENCE} > Oradea
SI > Mountain Warfare ${EXCELLENCE} > Poljče
SK > (?:Explosive Ordnance Disposal|EOD) ${EXCELLENCE} > Trenčín
TR > Allied Land Command|(?:HQ )?LANDCOM > Izmir
TR > NATO Rapid Deployable Corps[ -](?:Turkey|Türkiye)|NRDC-T(?:UR)? > Istanbul
TR > Maritime Security ${EXCELLENCE} > Istanbul
TR > ${CENTRE} of Excellence Defen[cs]e Against Terrorism|Defen[cs]e Against Terrorism ${EXCELLENCE} > Ankara
US > (?:Supreme )?Allied Command Transformation(?: Headquarters)?|ACT(?![A-Za-z])(?: Headquarters| HQ)?|(?:Headquarters|HQ),? (?:Supreme Allied Commander Transformation|SACT) > Norfolk
US > (?:Allied )?(?:Joint Force Command|JFC)(?: HQ)?[ -]Norfolk > Norfolk
US > Combined Joint Operations from the Sea ${EXCELLENCE} > Norfolk
XK > KFOR(?: (?:Headquarters|HQ))?|Kosovo Force(?: \\(KFOR\\))? > +Pristina
`;

/** All seats; in a role the same words tell where whoever holds it is at their post. */
export const SEATS: readonly Seat[] = SEATS_TEXT.trim()
  .split("\n")
  .map((line) => {
    const [country = "", words = "", city = ""] = line.split(" > ");
    return { words, city: city.replace("+", ""), country, isMission: city.startsWith("+") };
  });
