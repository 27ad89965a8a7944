import { findCountry } from "#core/gazetteer/countries.ts";
import { findOffice, type Office } from "#core/gazetteer/office-holders.ts";
import { listed } from "#core/wording.ts";
import { sayCountry } from "./question-place.ts";
import { readOrganisation } from "./question-organisations.ts";
import { readOrigin, readRegional } from "./question-origins.ts";
import { bodyOf, isKnownWho, knownName, nearestName, type NameContext } from "./known-names.ts";
import { isNameLike, trimGrammar } from "./question-names.ts";
import type { Visit } from "#core/visits/visit.ts";
import { isBody, type Who } from "#core/visits/who.ts";

const ANYBODY =
  /^(?:any(?:one|body)|some(?:one|body)|every(?:one|body)|who(?:m|ever)?|all|people|persons?|visitors?|guests?|others?|they|(?:any |some |many |senior |high-level |top |foreign |world |state )*(?:people|persons?|officials?|leaders?|politicians?|dignitar(?:y|ies)|delegations?|delegates?|visitors?|guests?|representatives|figures|bod(?:y|ies)|organi[sz]ations?|vips?|countries|nations|states|statesmen)|foreigners|outsiders|groups?)$/i;
const DETERMINERS = /^(?:the|a|an|any|some|all|our|various|several|other|which|what|whose|of|by) /i;
const OFFICE_SAID: Readonly<Record<string, string>> = {
  "nato-secretary-general": "the NATO Secretary General",
  "nato-deputy-secretary-general": "the NATO Deputy Secretary General",
  "chair-of-the-military-committee": "the Chair of the NATO Military Committee",
  saceur: "SACEUR",
  sact: "SACT",
  "eu-high-representative": "the EU High Representative",
  "european-council-president": "the President of the European Council",
  "european-commission-president": "the President of the European Commission",
};

/** Offices that a country calls by another name. */
const OWN_TITLES: Readonly<Record<string, string>> = {
  "prime-minister DE": "the German chancellor",
  "prime-minister AT": "the Austrian chancellor",
  "foreign-minister US": "the US secretary of state",
  "defence-minister US": "the US secretary of defence",
  "foreign-minister GB": "the British foreign secretary",
  "defence-minister GB": "the British defence secretary",
};

/**
 * Reads words that say who: a name, an office with or without its holder's name, a body, people from
 * somewhere.
 *
 *     the NATO chief       → whoever is Secretary General on the day
 *     the Estonian PM      → whoever is Prime Minister of Estonia
 *     President Vucic      → Aleksandar Vučić, as the visits spell him
 *     NATO officials       → anybody of NATO
 *     Rutte or Stoltenberg → either
 *     members of the Military Committee → the Military Committee, in whose visits they took part
 *     anyone               → `undefined`: it excludes nobody
 */
export function readWho(typed: string, context: NameContext): Who | undefined {
  const words = ofBody(trimGrammar(bareWords(typed)))
    .replace(/^boss of nato$/i, "NATO chief")
    .replace(/^groups? of (?=\S)/i, "");
  if (words === "" || ANYBODY.test(words)) return undefined;
  const surely = readSurely(words, context);
  const isAny = /^(?:any|an?) /i.test(typed);
  if (surely !== undefined) return isAny ? withAny(surely, words) : surely;
  const several = readSeveral(words, context) ?? readOfHome(words, context);
  if (several !== undefined) return several;
  const name = withoutOffice(words.replaceAll(/\s*,\s*/g, " "));
  if (isTitle(name)) return isAny ? withAny(readTitled(name), words) : readTitled(name);
  const body = bodyOf(name, context);
  if (body !== undefined) return { said: body, name: body.replace(/^the /, "") };
  const known = knownName(name, context.visits);
  if (known !== undefined) return { said: known, name };
  const nearest = nearestName(name, context);
  const article = isBody(name) && name.includes(" ") ? "the " : "";
  return nearest === undefined
    ? { said: article + capitalized(name), name }
    : { said: nearest, name: nearest, wrote: name };
}

/** `any defence minister` is no one of them: it is said as it was asked. */
function withAny(who: Who, words: string): Who {
  const isOne =
    who.title !== undefined || (who.office !== undefined && who.office.country === undefined);
  return isOne && !words.endsWith("s") ? { ...who, said: `any ${words}` } : who;
}

/** What is known as a whole, though it hold an "and": an office, a body, people from somewhere. */
function readSurely(words: string, { visits }: NameContext): Who | undefined {
  const office = findOffice(words);
  if (office !== undefined) return { said: sayOffice(office, words), office };
  const from =
    readOrganisation(words) ??
    readOrigin(words) ??
    (isTitle(words) ? readRegional(words, readTitled) : undefined);
  if (from !== undefined) return from;
  const said = / (?:and|or) |[/&]/i.test(words) ? knownName(words, visits) : undefined;
  return said === undefined ? undefined : { said, name: words };
}

/** `Rutte or Stoltenberg`, `foreign and defence ministers`: each for itself. */
function readSeveral(words: string, context: NameContext): Who | undefined {
  const parts = words.split(/\s*(?:,|\/|&|\s(?:and|or|und|oder|et|ou)\s)\s*/i).filter(Boolean);
  if (parts.length < 2) return undefined;
  const last = parts.at(-1) ?? "";
  const noun = last.split(" ").at(-1) ?? "";
  const read = parts.map((part) => {
    const office = findOffice(`${part} ${noun}`);
    const whole = office !== undefined && !/\p{Lu}/u.test(part) ? `${part} ${noun}` : part;
    return readWho(whole, context);
  });
  const country = read.find((who) => who?.office?.country !== undefined)?.office?.country;
  const anyOf = read.filter((who) => who !== undefined).map((who) => inCountry(who, country));
  if (anyOf.length < read.length || !anyOf.every((who) => isPlausibleWho(who, context))) {
    return undefined;
  }
  const names = [...new Set(anyOf.map(({ said }) => said))];
  return { said: listed(names, /\b(?:or|oder|ou)\b|\//i.test(words) ? "or" : "and"), anyOf };
}

/** "Serbia's president and prime minister": both are Serbia's. */
function inCountry(who: Who, country: string | undefined): Who {
  if (who.office === undefined || who.office.country !== undefined || country === undefined) {
    return who;
  }
  const office = { ...who.office, country };
  return { ...who, said: sayOffice(office, who.said), office };
}

/** `President Vučić of Serbia`: whoever is called so, and no namesake from elsewhere. */
function readOfHome(words: string, context: NameContext): Who | undefined {
  const [, named = "", home = ""] = /^(.+) of (?:the )?(\p{Lu}.*)$/u.exec(words) ?? [];
  const from = findCountry(home)?.code;
  if (from === undefined || withoutOffice(named) === named) return undefined;
  const who = readWho(named, context);
  if (who?.name === undefined) return undefined;
  return { ...who, said: named, from };
}

const MEMBERS =
  "(?:members?|heads?|delegates|delegations?|representatives|officials|officers|staff|people|experts|team)";

/** Members of a body are found by its visits: `members of the Military Committee` → the Committee. */
function ofBody(words: string): string {
  const [, before = "", after = "", owner = ""] =
    new RegExp(
      `^(?:${MEMBERS} (?:of|from) (?:the )?(.+)|((?:nato['’]?s? )?.+?)['’]?s? members?|(.+?)['’]s ${MEMBERS})$`,
      "i",
    ).exec(words) ?? [];
  const body = (before || after || owner).replace(/^nato['’]s /i, "NATO ");
  return body.includes(" ") && isBody(body) && findCountry(body) === undefined ? body : words;
}

/** Words of a question, in no name and no title. */
const VERB =
  /\b(?:did|does|do|was|were|is|are|has|have|had|will|would|who|whom|which|what|when|where|ist|sind|war|hat|mit|macht|machen|tut|sagt|sagte|passiert|bedeutet|gibt|wird|fait|dit|pense|quels?|quelles?|quand|qui|combien|welche[rs]?|wann|wohin)\b/i;

/** Whoever "was appointed commander in …" is asked for by that, and not by where they went. */
const CHOSEN =
  /(?<!\b(?:newly|recently|just) )\b(?:appointed|elected|named|nominated|chosen|selected|promoted|sworn in|replaced)\b/i;

/**
 * Tells whether words that were read as somebody can mean them: known to the visits, an office, people
 * of some sort, or at least shaped like a name.
 */
export function isPlausibleWho(who: Who, context: NameContext): boolean {
  if (who.anyOf !== undefined) return who.anyOf.every((each) => isPlausibleWho(each, context));
  if (VERB.test(who.title ?? who.name ?? "") || CHOSEN.test(who.title ?? "")) return false;
  if (who.name === undefined || isKnownWho(who, context.visits)) return true;
  return isNameLike(who.name, context.writingOf ?? (() => undefined));
}

function bareWords(typed: string): string {
  let words = typed
    .replaceAll(/[?!;:"“”]+|,(?=\s*$)/g, " ")
    .replaceAll(/\s+,/g, ",")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/(?<=\p{L})['’]s?$/u, "")
    .replace(/\.$/, "");
  while (DETERMINERS.test(words)) words = words.replace(DETERMINERS, "");
  return words;
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
    /^(?:(?:admiral|general|lieutenant|major|colonel|captain|commodore|marshal|ambassador|minister|dr|mr|mrs|ms|sir|lord|lady|secretary|assistant|deputy|asg|dasg|chancellor|premier|king|queen|emir|sheikh|commander|vice|rear|brigadier|adm|gen|lt)\.? )+(?=\p{L})/iu,
    "",
  );
  // What is left of "deputy prime minister" is another office.
  return /^(?:of|for|from|general)\b/i.test(name) || isTitle(name) ? words : name;
}

const TITLE_WORDS =
  /\b(?:ministers?|ministry|secretar(?:y|ies)|representatives?|ambassadors?|directors?|chair(?:man|woman)?|generals?|admirals?|commanders?|advisers?|advisors?|colonels?|captains?|brigadiers?|commodores?|(?:air|field) marshals?|medics|paramedics|experts?|delegates?|chiefs?|presidents?|monarchs?|king|queen|officers?|speakers?|governors?|commissioners?|envoys?|soldiers|officials?|parliamentarians|officers|deputy|leaders?)\b/i;

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
  const ofNato =
    /^nato(?:['’]s)? (?=.*\b(?:officers?|generals?|admirals?|soldiers|experts?)$)/i.test(words);
  const home = at < 0 ? undefined : findCountry((parts[at] ?? "").replace(/['’]s$/, ""))?.code;
  const from = ofNato ? "NATO" : home;
  const title = parts
    .filter((_, place) => place !== at)
    .join(" ")
    .replace(/ (?:of|from)$/, "");
  const isOwned = /^\S+['’]s /.test(words);
  const isOne = /^(?:allied|nato|ukrainian)/i.test(words) || !words.endsWith("s");
  const said = isOne && !isOwned ? `the ${words}` : words;
  return from === undefined ? { said, title } : { said, title, from };
}

function sayOffice(office: Office, words: string): string {
  if (/^heads? of (?:state|government)$/i.test(words)) {
    return /^heads/i.test(words) ? words.toLowerCase() : `the ${words.toLowerCase()}`;
  }
  const said = OFFICE_SAID[office.office];
  if (said !== undefined) return said;
  const isMonarch = office.office === "monarch";
  const monarch = /queen/i.test(words) ? "queen" : "king";
  const title = isMonarch ? monarch : office.office.replaceAll("-", " ").replace("un ", "UN ");
  if (office.country !== undefined) {
    const own = OWN_TITLES[`${office.office} ${office.country}`];
    return own ?? `the ${title} of ${sayCountry(office.country)}`;
  }
  return /s$|^\w+s of\b/i.test(words)
    ? `${title.replace(/^chief of defence$/, "chief of defence")}s`.replace(
        "chief of defences",
        "chiefs of defence",
      )
    : `the ${title}`;
}

function capitalized(words: string): string {
  return words.replaceAll(/(?<![\p{L}'’-])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}

/** Tells whether words that were read as somebody surely mean them: a known name, or an office. */
export function isCertainWho(who: Who, visits: () => readonly Visit[]): boolean {
  return who.title === undefined && isKnownWho(who, visits);
}
