/** A place in a text where a country's name, demonym or capital stands. */
export interface CountryMention {
  /** The whole name in lower case, without accents: "south korea". */
  readonly name: string;
  readonly kind: "name" | "demonym" | "city";
  /** Where it stands: the offset of its first character, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

/** Names that hold a country's name and are none; the longer name always wins. */
export const NO_COUNTRIES: readonly string[] = [
  ...["North", "South", "Central", "Latin", "Inter", "Pan"].flatMap((part) =>
    ["America", "American", "Americans"].map((name) => `${part} ${name}`),
  ),
  ...`New Mexico, New England, New Britain, New Ireland, New Guinea, New South Wales, British Columbia,
    South Georgia, American Samoa, French Guiana, French Polynesia, Turks and Caicos, Dutch Harbor,
    Korean Peninsula, Korean War, Niger Delta, Niger River, Guinea pig, Guinea pigs,
    German Marshall Fund, Munich Leaders Meeting`.split(/,\s+/),
];

/**
 * What a mention is, told by the words around it:
 * `country`; `bare`, a name that is also a person's, with nothing that decides; `person`; `state`, one
 * of the United States; `other`, a sea, an event, a language.
 */
export type Reading = "country" | "bare" | "person" | "state" | "other";

/**
 * Reads what a country's name stands for in its place in a text (without accents).
 *
 *     travelled to Jordan      country      Michael Jordan         person
 *     Jordan thanked NATO      bare         Atlanta, Georgia       state
 *     the Washington Summit    other        the Gulf of Finland    other
 *     Khalid Al-Qatari         person
 */
export function readMention(text: string, mention: CountryMention): Reading {
  const { name, end } = mention;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const follows = (pattern: RegExp) => {
    pattern.lastIndex = end;
    return pattern.test(text);
  };
  if (follows(US_STATE)) return "state";
  if (name === "georgia" && (GEORGIA_TOWN.test(before) || follows(GEORGIA_STATE))) return "state";
  if (NAMED_WATER.test(before) || follows(WATER)) return "other";
  if ((mention.kind === "city" || name === "wales") && follows(EVENT)) return "other";
  if (name === "us" && follows(DOLLARS)) return "other";
  if (name === "polish" && follows(VERB_OBJECT)) return "other";
  if (mention.kind === "demonym" && isLanguage(before, follows)) return "other";
  if (TITLED.test(before)) return "person";
  if (mention.kind !== "city" && /\b[AE]l-$/i.test(before)) return "person";
  if (!GIVEN_NAMES_TOO.has(name) && !SURNAMES_TOO.has(name)) return "country";
  if (/[A-Za-z][-–/]$/.test(before)) return "country";
  if (INITIAL.test(before)) return "person";
  if (GIVEN_NAMES_TOO.has(name) && follows(SURNAME)) return "person";
  return PLACE_BEFORE.test(before) ? "country" : "bare";
}

function isLanguage(before: string, follows: (pattern: RegExp) => boolean): boolean {
  if (follows(/-(?:speaking|language)\b|\s+(?:language|subtitles|translation)\b/y)) return true;
  if (/\bEnglish(?:,|\s+and|\s+or|\s*\/)\s*$/.test(before)) return true;
  return (
    /\b(?:in|into|speaks?|spoke)\s+$/.test(before) &&
    follows(/\s*(?:[.,;:)]|$)|\s+(?:and|or)\s+English\b/y)
  );
}

/** Countries, cities and states that people are called by, first name or last. */
const GIVEN_NAMES_TOO = new Set("jordan chad georgia sofia santiago israel".split(" "));
const SURNAMES_TOO = new Set(
  "jordan washington london berlin paris holland ireland england wales scotland muscat wellington".split(
    " ",
  ),
);

/** A capitalised word after a first name is a surname, unless it names what states have. */
const SURNAME =
  /\s+(?:[A-Z]\.\s*)?(?!(?:Air|Ambassador|Armed|Army|Border|Chief|Coast|Commission|Council|Defen[cs]e|Embassy|Forces?|Foreign|General|Government|Intelligence|Joint|King|Land|Medical|Military|Minister|Ministry|Mission|National|Navy|Package|Parliament|Partnership|Police|President|Prime|Process|River|Royal|Special|Summit|Training|Trust|University|Valley)\b)[A-Z][a-z]+/y;

const GIVEN_NAMES =
  "Alex|Alexander|Andrew|Anna|Anne|Anthony|Arthur|Barbara|Ben|Benjamin|Brian|Carl|Charles|Chris|Christopher|Daniel|David|Denzel|Donald|Dorothy|Edward|Elizabeth|Emma|Eric|Frank|Gary|George|Gregory|Harry|Helen|Henry|Isaiah|Jack|Jacob|James|Jane|Jason|Jeff|Jennifer|Jessica|Jim|Joe|John|Jonathan|Joseph|Joshua|Julia|Karen|Karl|Kate|Keith|Kenneth|Kevin|Larry|Laura|Linda|Lisa|Margaret|Maria|Mark|Martin|Mary|Matthew|Michael|Mike|Nancy|Nicholas|Patricia|Patrick|Paul|Peter|Philip|Ralph|Raymond|Rebecca|Richard|Robert|Roger|Ronald|Ryan|Sam|Samuel|Sandra|Sarah|Scott|Sean|Simon|Stephen|Steven|Susan|Thomas|Tim|Timothy|Tom|Tony|Vernon|Victor|Walter|William";

/** A title, or one of the commonest first names, before a surname. */
const TITLED = new RegExp(
  String.raw`(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|Professor|(?<!(?:Secretary|Director|Inspector|Consul|Attorney)[ -])General|Gen|Colonel|Col|Captain|Capt|Major|Maj|Admiral|Adm|Lieutenant|Lt|Sergeant|Sgt|Senator|Congressman|Judge|Justice)\.?|\b(?:Duke|Duchess|Earl|Prince|Princess)\s+of|\b(?:${GIVEN_NAMES}))\s+$`,
);
const INITIAL = /\b[A-Z]\.\s+$/;
const PLACE_BEFORE =
  /\b(?:in|to|into|from|of|with|for|and|or|between|towards?|near|across|visit(?:s|ed|ing)?|capital)\s+(?:the\s+)?$/i;

const NAMED_WATER = /\b(?:(?:Gulf|Sea|Bay|Straits?)\s+of|Lake)\s+$/;
const WATER = /\s+(?:Ocean|Sea|Channel)\b/y;
const DOLLARS = /\s?\$|\s+dollars?\b/y;
const VERB_OBJECT = /\s+(?:the|your|up|off)\b/y;

/** Summits, treaties and papers that bear a city's name tell nothing about its country. */
const EVENT =
  /(?:\s+NATO)?\s+(?:summits?|treat(?:y|ies)|declarations?|conventions?|agreements?|accords?|protocols?|communiqu[eé]|process|pact|statute|memorandum|document|final act|charter|plus|pledge|manual)\b/iy;

const GEORGIA_TOWN =
  /\b(?:(?:Atlanta|Athens|Augusta|Brunswick|Columbus|Kings Bay|Macon|Marietta|Savannah|Valdosta|Warner Robins|Fort [A-Z][a-z]+|Air Force Base),\s+|[Ss]tate of\s+)$/;
const GEORGIA_STATE =
  /\s+(?:Tech|Southern|Bulldogs|Institute of Technology|State (?:University|Senate|Patrol)|(?:Army |Air )?National Guard|Governor|Senator)\b|,\s+(?:USA?\b|U\.S\.|United States)/y;

/** "Paris, Texas" is in no country but the one whose state or province follows. */
const US_STATE =
  /,\s+(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Ontario|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Wisconsin|Wyoming)\b/y;
