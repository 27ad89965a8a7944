import { countryByCode, findCountry } from "../gazetteer/countries.ts";
import { findOffice, type Office } from "../gazetteer/office-holders.ts";
import { foldPersonName, sameName } from "../gazetteer/person-names.ts";
import type { Visit } from "./visit.ts";
import { bearsName, isBody, type Who } from "./who.ts";

const ANYBODY =
  /^(?:any(?:one|body)|some(?:one|body)|every(?:one|body)|who(?:m|ever)?|all|people|persons?|visitors?|guests?|others?|they|(?:any |some |many |senior |high-level |top |foreign |world |state )*(?:people|persons?|officials?|leaders?|politicians?|dignitar(?:y|ies)|delegations?|delegates?|visitors?|guests?|representatives|figures|vips?|countries|nations|states|statesmen))$/i;
/** What may follow a country or NATO and says no more than "from there". */
const PEOPLE_FROM =
  "(?: (?:officials?|leaders?|leadership|representatives|people|delegations?|delegates|politicians?|visitors?|guests?|staff|side|government|authorities|dignitaries))?";
const NATO_PEOPLE = new RegExp(`^(?:the )?nato(?:'?s)?${PEOPLE_FROM}$`, "i");
const DETERMINERS = /^(?:the|a|an|any|some|all|our|various|several|other|which|what|whose|of|by) /i;
const OFFICE_SAID: Readonly<Record<string, string>> = {
  "nato-secretary-general": "the NATO Secretary General",
  "nato-deputy-secretary-general": "the NATO Deputy Secretary General",
  "chair-of-the-military-committee": "the Chair of the NATO Military Committee",
};

/**
 * Reads words that say who: a name, an office with or without its holder's name, a body, people from
 * somewhere.
 *
 *     the NATO chief       → whoever is Secretary General on the day
 *     the Estonian PM      → whoever is Prime Minister of Estonia
 *     President Vucic      → Aleksandar Vučić, as the visits spell him
 *     NATO officials       → anybody of NATO
 *     anyone               → `undefined`: it excludes nobody
 */
export function readWho(typed: string, visits: () => readonly Visit[]): Who | undefined {
  const words = bareWords(typed);
  if (words === "" || ANYBODY.test(words)) return undefined;
  if (NATO_PEOPLE.test(words)) return { said: "NATO", from: "NATO" };
  const office = findOffice(words);
  if (office !== undefined) return { said: sayOffice(office, words), office };
  const from = readOrigin(words);
  if (from !== undefined) return from;
  const name = withoutOffice(words);
  if (isTitle(name)) return readTitled(name);
  return { said: knownName(name, visits) ?? capitalized(name), name };
}

function bareWords(typed: string): string {
  let words = typed
    .replaceAll(/[?!,;:"“”]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/(?<=\p{L})['’]s?$/u, "")
    .replace(/\.$/, "");
  while (DETERMINERS.test(words)) words = words.replace(DETERMINERS, "");
  return words;
}

/** `Finnish officials`, `the Finns`, `Estonia's delegation`, `people from Estonia`. */
function readOrigin(words: string): Who | undefined {
  const [, home = ""] =
    /^(?:people|officials|leaders|visitors|guests|anyone|somebody|someone|anybody|delegations?) (?:from|of) (.+)$/i.exec(
      words,
    ) ??
    new RegExp(`^(.+?)(?:['’]s)?${PEOPLE_FROM}$`, "i").exec(words) ??
    [];
  if (home.length < 4 && !/^(?:us|uk|uae)$/i.test(home)) return undefined;
  if (/^nato$/i.test(home)) return { said: "NATO", from: "NATO" };
  const country = findCountry(home);
  if (country === undefined || country.capitals.includes(home)) return undefined;
  return { said: `people from ${country.name}`, from: country.code };
}

/** Takes the office off a name: President Vucic, Secretary General Jens Stoltenberg, Estonian PM Kallas. */
function withoutOffice(words: string): string {
  const parts = words.split(" ");
  for (let length = parts.length - 1; length > 0; length--) {
    const rest = parts.slice(length).join(" ");
    if (!/^(?:of|for|and|to)\b/i.test(rest) && findOffice(parts.slice(0, length).join(" "))) {
      return rest;
    }
  }
  const name = words.replace(
    /^(?:(?:admiral|general|lieutenant|major|colonel|captain|ambassador|minister|dr|mr|mrs|ms|sir|secretary|commander|vice|rear|brigadier|adm|gen|lt)\.? )+(?=\p{L})/iu,
    "",
  );
  return /^(?:of|for|general)\b/i.test(name) ? words : name;
}

const TITLE_WORDS =
  /\b(?:ministers?|ministry|secretar(?:y|ies)|representatives?|ambassadors?|directors?|chair(?:man|woman)?|generals?|admirals?|commanders?|advisers?|advisors?|medics|paramedics|experts?|delegates?|chiefs?|presidents?|monarchs?|king|queen|officers?|speakers?|governors?|commissioners?|envoys?|soldiers|officials?|parliamentarians|officers|deputy|leaders?)\b/i;

/** Tells words that say what somebody is from a name. */
function isTitle(words: string): boolean {
  return TITLE_WORDS.test(words);
}

/** `Estonian ambassador`, `Special Representative`, `assistant secretaries general`. */
function readTitled(words: string): Who {
  const parts = words.split(" ");
  const at = parts.findIndex(
    (part) => part.length > 4 && findCountry(part.replace(/['’]s$/, "")) !== undefined,
  );
  const from = at < 0 ? undefined : findCountry((parts[at] ?? "").replace(/['’]s$/, ""))?.code;
  const title = parts
    .filter((_, place) => place !== at)
    .join(" ")
    .replace(/ of$/, "");
  const said =
    /^(?:allied|nato|ukrainian)/i.test(words) || !words.endsWith("s") ? `the ${words}` : words;
  return from === undefined ? { said, title } : { said, title, from };
}

function sayOffice(office: Office, words: string): string {
  const said = OFFICE_SAID[office.office];
  if (said !== undefined) return said;
  const title = office.office.replaceAll("-", " ").replace("un ", "UN ");
  if (office.country !== undefined) {
    return `the ${title} of ${countryByCode(office.country)?.name ?? office.country}`;
  }
  return /s$/i.test(words)
    ? `${title.replace(/^chief of defence$/, "chief of defence")}s`.replace(
        "chief of defences",
        "chiefs of defence",
      )
    : `the ${title}`;
}

/** The name as the visits spell it, where they know one person or body so called. */
function knownName(typed: string, visits: () => readonly Visit[]): string | undefined {
  const names = new Set<string>();
  for (const { visitor, participants, met } of visits()) {
    for (const name of [visitor, ...participants.map(nameIn), ...met.map(nameIn)]) {
      if (!names.has(name) && bearsName(typed, name)) names.add(name);
    }
  }
  const people = [...names].filter((name) => !isBody(name));
  const [fullest] = (people.length > 0 ? people : [...names]).toSorted(
    (one, other) => other.length - one.length,
  );
  if (fullest === undefined) return undefined;
  if (isBody(fullest))
    return names.size === 1 ? `the ${fullest}`.replace("the the ", "the ") : undefined;
  return people.every((name) => sameName(name, fullest)) ? fullest : undefined;
}

function nameIn({ name }: { readonly name: string }): string {
  return name;
}

function capitalized(words: string): string {
  return words.replaceAll(/(?<![\p{L}'’-])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}

/** Tells whether the visits know a name at all. */
export function isKnownWho(who: Who, visits: () => readonly Visit[]): boolean {
  return (
    who.name === undefined ||
    foldPersonName(who.name) === "" ||
    knownName(who.name, visits) !== undefined
  );
}

/** Tells whether words that were read as somebody surely mean them: a known name, or an office. */
export function isCertainWho(who: Who, visits: () => readonly Visit[]): boolean {
  return who.title === undefined && isKnownWho(who, visits);
}
