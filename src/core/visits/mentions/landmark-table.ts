/** A house by whose name releases call a capital's government, or an academy where people speak. */
export interface Landmark {
  /** How texts call it, as a regular expression. */
  readonly words: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Governments and parliaments, then academies and think tanks: `words > city`, by country. */
const LANDMARKS_TEXT = `
GB > (?:Number |No\\.? )?(?:10 )?Downing Street > London
GB > House of (?:Commons|Lords)|Palace of Westminster|Houses of Parliament|Chequers|Lancaster House|Carlton House > London
US > White House|Oval Office|Pentagon|(?:US |U\\.S\\. )?Capitol(?: Hill)?|Blair House > Washington
US > (?:US |U\\.S\\. )?(?:State Department|Department of State|Department of Defen[cs]e) > Washington
FR > (?:[ÉE]lys[ée]e|H[ôo]tel (?:de )?Matignon|Quai d[’']Orsay)(?: Palace)?|Palais de l[’'][ÉE]lys[ée]e > Paris
FR > Hôtel de Brienne|[ÉE]cole [Mm]ilitaire|Les Invalides > Paris
IT > (?:Palazzo )?(?:del )?(?:Quirinale|Chigi)(?: Palace)?|Quirinal Palace|(?:Palazzo )?(?:della )?Farnesina > Rome
RU > Kremlin > Moscow
DE > (?:German )?Bundestag|Bellevue Palace|Schloss Bellevue|Reichstag|Bundeskanzleramt|Bendlerblock > Berlin
NL > Catshuis|Binnenhof > The Hague
UA > (?:Verkhovna )?Rada|Mariins?kyi Palace|Bankova > Kyiv
ES > Moncloa(?: Palace)?|Zarzuela(?: Palace)? > Madrid
PT > (?:Palácio de )?S[ãa]o Bento(?: Palace)?|Bel[ée]m Palace > Lisbon
GR > Maximos Mansion > Athens
PL > Belweder(?: Palace)? > Warsaw
RO > Cotroceni(?: Palace)?|Victoria Palace > Bucharest
CZ > Prague Castle|Czernin Palace > Prague
HU > Carmelite Monastery|Sándor Palace > Budapest
TR > Çankaya(?: Palace| Mansion)?|Be[sş]tepe > Ankara
DK > Christiansborg(?: Palace)?|Amalienborg > Copenhagen
SE > Rosenbad|Harpsund > Stockholm
FI > Kesäranta|Kultaranta > Helsinki
KR > Blue House|Cheong Wa Dae > Seoul
IL > Knesset > Jerusalem
GB > Chatham House|Royal United Services Institute|RUSI|International Institute for Strategic Studies|King[’']s College London > London
US > (?:Center|Centre) for Strategic and International Studies|CSIS|Heritage Foundation|Brookings(?: Institution)?|Atlantic Council|Carnegie Endowment(?: for International Peace)?|Wilson Cent(?:er|re)|Hudson Institute|German Marshall Fund in Washington|Georgetown University|George Washington University|Johns Hopkins University|American Enterprise Institute|National Defen[cs]e University in Washington > Washington
US > (?:NATO[’']s )?North American Headquarters > Norfolk
US > Council on Foreign Relations|Columbia University > New York
US > (?:John F\\. )?Kennedy School of Government|Harvard Kennedy School > Cambridge
US > (?:Ronald )?Reagan (?:Presidential )?(?:Library|National Defen[cs]e Forum) > Simi Valley
DE > German Council on Foreign Relations|DGAP|Konrad Adenauer (?:Foundation|Stiftung)|Hertie School(?: of Governance)? > Berlin
FR > Sciences Po|IFRI|Institut français des relations internationales > Paris
NL > Clingendael(?: Institute)? > The Hague
JP > Keio University > Tokyo
SE > Folk och Försvar(?: (?:[Aa]nnual )?(?:National )?(?:Security |Defen[cs]e )*[Cc]onference)? > Sälen
`;

/** All landmarks. */
export const LANDMARKS: readonly Landmark[] = LANDMARKS_TEXT.trim()
  .split("\n")
  .map((line) => {
    const [country = "", words = "", city = ""] = line.split(" > ");
    return { words, city, country };
  });
