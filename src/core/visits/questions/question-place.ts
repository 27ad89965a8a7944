import { editDistance } from "#core/edit-distance.ts";
import {
  COUNTRIES,
  countryByCode,
  findCountry,
  nearestCountries,
  type Country,
} from "#core/gazetteer/countries.ts";
import { foldName } from "#core/gazetteer/country-names.ts";
import { findPlace, placesIn } from "#core/gazetteer/places.ts";
import { findRegion } from "#core/gazetteer/regions.ts";
import { listed } from "#core/wording.ts";
import type { Visit } from "#core/visits/visit.ts";
import { findForeignCountry } from "./question-languages.ts";
import { readMisspeltRegion, readRegion } from "./question-regions.ts";
import { PROVINCES } from "./province-table.ts";
import { remember } from "#core/remember.ts";
import { indexOf } from "#core/visits/visit-index.ts";

/** Where a question asks about. */
export interface Where {
  /** As an answer says it: `Finland`, `the Western Balkans`, `Rovaniemi`, `NATO Headquarters`. */
  readonly said: string;
  /** Codes of its countries; absent where only a place's name is known. */
  readonly countries?: readonly string[];
  readonly places?: readonly string[];
  /** NATO Headquarters in Brussels. */
  readonly atHeadquarters?: true;
  readonly isRegion?: true;
  /** The words are its name and nothing else. */
  readonly isPrecise?: true;
  /** Several, each for itself; `said` joins them. */
  readonly each?: readonly Where[];
  /** Only who went to each of them counts: "both Qatar and Jordan". */
  readonly isBoth?: true;
  /** What was written, where it was misspelt. */
  readonly wrote?: string;
  /** Other names that what was written may have meant. */
  readonly others?: readonly string[];
  /** Nothing is called so; `others` comes close. */
  readonly isUnknown?: true;
}

/** More edits than a slip: the nearest name is offered and not taken for granted. */
const MOST_SLIPS = 2;
const HEADQUARTERS =
  /^(?:(?:nato|otan|(?:the |north atlantic )?alliance|nato'?s?(?: s)? ?(?:main )?(?:hq|head ?quarters?|head office|otan|haupt ?quartier|haupt ?sitz|zentrale)|(?:hq|headquarters?|haupt ?quartier|haupt ?sitz|zentrale) (?:of|der|de) (?:the |l )?(?:nato|otan|alliance)|(?:siege|quartier general|qg) de (?:l )?(?:otan|nato|alliance)|(?:siege|quartier general|qg) (?:otan|nato)|(?:brussels|nato brussels) (?:hq|headquarters?)|hq|headquarters?|haupt ?quartier|quartier general)(?: (?:in|a|en) (?:brussels|belgium|brussel|bruxelles|brussels|belgique|belgien))?)$/;
/** Missions that people visit, and the country that each is in. */
const MISSIONS: readonly {
  readonly names: RegExp;
  readonly said: string;
  readonly country: string;
}[] = [
  {
    names:
      /^(?:nato )?(?:kfor|kosovo force)(?: hq| headquarters| troops| soldiers| mission| peacekeepers)?$/,
    said: "KFOR",
    country: "XK",
  },
  {
    names: /^(?:nmi|nato (?:mission|training mission)(?: in)? iraq)$/,
    said: "NATO Mission Iraq",
    country: "IQ",
  },
  { names: /^(?:nato )?resolute support(?: mission)?$/, said: "Resolute Support", country: "AF" },
];
/** Where people come and go without travelling: who came to power in … */
const NO_PLACES =
  /^(?:an? |the )?(?:power|war|work|school|terms|light|court|bed|trial|prison|jail|end|agreement|conclusion|polls|rescue|aid|help|defence|support|office|mind|blows|table|attention|press|public)\b/i;
/** Short names that people type in any case; other words of two or three letters are no codes. */
const SHORT_NAMES = new Set("us usa uk uae dprk rok drc prc bih fyrom".split(" "));

/**
 * Reads words that say where: a country, several, a region, a city, a camp, NATO Headquarters.
 *
 *     a country called Jordan   → Jordan               Jordna      → Jordan, misspelt
 *     Lapland / Rovaniemi       → either, in Finland   the Gulf    → the Gulf states
 *     NATO HQ                   → NATO Headquarters    Madagaskia  → unknown; Madagascar comes close
 *
 * Yields `undefined` for what names no place nor comes close to one.
 */
export function readWhere(typed: string, visits: () => readonly Visit[]): Where | undefined {
  const words = typed.replace(/^(?:both|either) (?=.+ (?:and|or) )/i, "");
  const exact = words.includes("/") ? undefined : readExact(bareName(words));
  if (exact !== undefined) return { ...exact, isPrecise: true };
  const whole = readLoosely(bareName(words), visits);
  const parts = words.split(/\s*(?:,|\/|&|;|\s(?:and|or|und|oder|et|ou)\s)\s*/i).filter(Boolean);
  if (parts.length < 2) return whole;
  const read = parts.map(
    (part) => readExact(bareName(part)) ?? readLoosely(bareName(part), visits),
  );
  const known = read.filter((each) => each !== undefined);
  if (known.length === 0 || known.some(({ isUnknown }) => isUnknown)) return whole;
  return {
    ...uniteWheres(known, / (?:or|oder|ou) |\//i.test(words) ? "or" : "and"),
    ...(/^both /i.test(typed) ? { isBoth: true } : {}),
  };
}

function uniteWheres(known: readonly Where[], conjunction: "and" | "or"): Where {
  const wrote = known.find((each) => each.wrote !== undefined)?.wrote;
  const countries = [...new Set(known.flatMap((each) => each.countries ?? []))];
  const places = known.flatMap((each) => each.places ?? []);
  return {
    said: listed([...new Set(known.map(({ said }) => said))], conjunction),
    each: known,
    ...(countries.length > 0 ? { countries } : {}),
    ...(known.every((each) => each.places !== undefined) ? { places } : {}),
    ...(wrote === undefined ? {} : { wrote }),
  };
}

/** So many words are kept read, since one question has the same read again and again. */
const MOST_REMEMBERED = 5_000;

/** Makes a reading by the gazetteer alone remember what it yielded. */
function rememberWhere(
  read: (words: string) => Where | undefined,
): (words: string) => Where | undefined {
  const known = remember((words): { readonly where?: Where } => {
    const where = read(words);
    return where === undefined ? {} : { where };
  }, MOST_REMEMBERED);
  return (words) => known(words).where;
}

const readExact = rememberWhere(readByName);
const readSlipped = rememberWhere(
  (words) => readMisspeltRegion(words) ?? readWithin(words) ?? readMisspelt(words),
);

function readByName(words: string): Where | undefined {
  const folded = foldName(words);
  if (folded === "") return undefined;
  if (HEADQUARTERS.test(folded)) return { said: "NATO Headquarters", atHeadquarters: true };
  if (folded.length <= 3 && !SHORT_NAMES.has(folded) && words !== words.toUpperCase()) {
    return undefined;
  }
  const mission = MISSIONS.find(({ names }) => names.test(folded));
  if (mission !== undefined) return { said: mission.said, countries: [mission.country] };
  return (
    readProvince(folded) ??
    readCapital(words) ??
    readCountry(words) ??
    readRegion(words) ??
    readPlace(words) ??
    readForeign(words)
  );
}

/** `Lapland`: itself, and the towns there. */
function readProvince(folded: string): Where | undefined {
  const [country, said, towns] =
    PROVINCES.find(([, province]) => foldName(province) === folded) ?? [];
  return country === undefined || said === undefined || towns === undefined
    ? undefined
    : { said, countries: [country], places: [said, ...towns.split(", ")] };
}

function readLoosely(words: string, visits: () => readonly Visit[]): Where | undefined {
  if (words.length < 4) return undefined;
  if (NO_PLACES.test(words)) return undefined;
  return readVisitedPlace(words, visits) ?? readSlipped(words);
}

function bareName(typed: string): string {
  return typed
    .replaceAll(/[?!.,;:"“”]+(?=\s|$)|^["“”]/g, "")
    .trim()
    .replace(/^(?:in|to|at|au|aux|en|nach|im) (?=\p{L})/iu, "")
    .replace(/^(?:any|some|all|every|each|another|other)(?: (?:of|other))? (?=\S+ )/i, "")
    .replace(
      /^(?:the |a |an )?(?:country|state|city|town|nation|republic) (?:called|named|of) /i,
      "",
    )
    .replace(/^(?:the|a|an|beautiful|la|le|les|das|die|der|den|dem) /i, "")
    .replace(/(?<= )(?:country|nation|state)$/i, (one) => one.replace(/y$/i, "ie").concat("s"))
    .replace(/^[ld]['’]/i, "")
    .replace(/['’]s?$/, "");
}

function whereCountry({ name, code }: Country): Where {
  return { said: withArticle(name), countries: [code] };
}

function readCountry(words: string): Where | undefined {
  const country = findCountry(words);
  if (country === undefined) return readSharedName(words);
  const folded = foldName(words);
  const names = [country.name, ...country.aliases].map(foldName);
  const capital = country.capitals.find((each) => foldName(each) === folded);
  if (capital === undefined || names.includes(folded)) return whereCountry(country);
  return { said: capital, countries: [country.code], places: [capital] };
}

const SPACED_COUNTRIES = COUNTRIES.map(({ name, code }) => ({
  name,
  code,
  spaced: ` ${foldName(name)} `,
}));

/** "Congo" means two countries; both count. */
function readSharedName(words: string): Where | undefined {
  const folded = foldName(words);
  const sharing = SPACED_COUNTRIES.filter(({ spaced }) => spaced.includes(` ${folded} `));
  if (sharing.length < 2 || findRegion(words) !== undefined) return undefined;
  return {
    said: sharing.map(({ name }) => withArticle(name)).join(" or "),
    countries: sharing.map(({ code }) => code),
  };
}

/** `the Hungarian capital`, `the capital of Hungary`. */
function readCapital(words: string): Where | undefined {
  const [, adjective, of] =
    /^(\S.*?)(?:['’]s)? capital$|^capital of (?:the )?(\S.*)$/i.exec(words) ?? [];
  const country = findCountry(adjective ?? of ?? "");
  const [said] = country?.capitals ?? [];
  return country === undefined || said === undefined
    ? undefined
    : { said, countries: [country.code], places: [said] };
}

function readPlace(words: string): Where | undefined {
  const place = findPlace(words);
  return place && { said: place.name, countries: [place.country], places: [place.name] };
}

function readForeign(words: string): Where | undefined {
  const country = findForeignCountry(words);
  return country && whereCountry(country);
}

/** A place that some visit names: `Camp Nothing Hill`, `Rheinmetall`. */
function readVisitedPlace(words: string, visits: () => readonly Visit[]): Where | undefined {
  return indexOf(visits()).hasPlace(words) ? { said: words, places: [words] } : undefined;
}

/** A place somewhere in the words: `the security conference in Munich`. */
function readWithin(words: string): Where | undefined {
  const first = placesIn(words).find(({ isEventName }) => !isEventName);
  if (first === undefined) return undefined;
  const { kind, name, country, codes } = first;
  if (kind !== "city" && kind !== "nato-headquarters") return readCountry(name) ?? readRegion(name);
  return { said: name, countries: country === undefined ? codes : [country], places: [name] };
}

function readMisspelt(words: string): Where | undefined {
  const folded = foldName(words);
  const near = nearestCountries(words, 3);
  const [country, ...others] = near;
  if (country === undefined) return undefined;
  const isNear = (name: string) => editDistance(folded, foldName(name), MOST_SLIPS) <= MOST_SLIPS;
  const capital = country.capitals.find((each) => editDistance(folded, foldName(each), 1) <= 1);
  const nearName = [country.name, ...country.aliases].some(isNear);
  if (capital !== undefined && !nearName) {
    return { said: capital, countries: [country.code], places: [capital], wrote: words };
  }
  if (!nearName && !country.demonyms.some(isNear)) {
    return { said: words, isUnknown: true, others: near.map(({ name }) => name), wrote: words };
  }
  return { ...whereCountry(country), wrote: words, others: others.map(({ name }) => name) };
}

const ARTICLE_NAMES =
  /^(?:United|Netherlands|Philippines|Gambia|Bahamas|Maldives|Holy See|Republic|Democratic|Czech Republic|Central African|Dominican Republic|Marshall|Solomon|Comoros|Seychelles)/;

function withArticle(name: string): string {
  return ARTICLE_NAMES.test(name) ? `the ${name}` : name;
}

/** The name of a country by its code, as a sentence says it: `the United Kingdom`. */
export function sayCountry(code: string): string {
  return withArticle(countryByCode(code)?.name ?? code);
}
