import { OFFICE_ROWS } from "#core/gazetteer/office-table.ts";
import { shelveNames } from "#core/visits/name-shelf.ts";
import { isBody } from "#core/visits/who.ts";

/** How the releases write a word: small as any other, or with a capital alone, as names are. */
export type Writing = "small" | "capital";

/** Looks up how the releases write a word; `undefined` for one that none of them has. */
export type WritingOf = (word: string) => Writing | undefined;

/** Words of grammar: none is part of a name at its beginning or its end. */
const GRAMMAR = new Set(
  (
    "a an the this that these those some any each every all both either neither no not and or but nor if " +
    "of in on at to from by with for into about over under after before during since until as than then there here where when who whom whose which what why how " +
    "is are was were be been being am do does did done has have had having will would can could may might shall should must " +
    "he she it they we you i me him her his their its our my your them ever never also only just too very so such own same other another else " +
    "last latest most recent recently next newest earliest visit visits visited visiting visitor visitors trip trips travel travels travelled traveling travelling journey tour stay go goes going gone went come came met meet meets meeting saw seen received hosted attended"
  ).split(" "),
);

/** Things and troops: they come and go, and it is no visit. */
const THING =
  "(?:ships?|warships?|vessels?|boats?|frigates?|destroyers?|carriers?|submarines?|fleets?|navy|navies|aircrafts?|planes?|jets?|fighters?|bombers?|helicopters?|drones?|missiles?|rockets?|tanks?|troops?|battalions?|brigades?|battlegroups?|regiments?|squadrons?|forces|armies|army|units?|soldiers?|convoys?|weapons?|equipment|systems?|exercises?|satellites?|balloons?|spies|refugees|migrants|money|news|articles?|releases?)";
const THINGS = new RegExp(`\\b${THING}(?= of | from | in |$)`, "i");

/** Words of every day that are no names, for releases that do not have them. */
const COMMON = new Set(
  (
    "man men woman women child children people person everybody nobody something nothing everything thing things time times day days week weeks month months year years " +
    "war peace power home work school office country countries city cities place places world state states capital map list number count reason way part end start " +
    "new old big small good bad long short many much more less few lot lots still again away back out up down off now later soon today yesterday tomorrow " +
    "speak spoke talk talked say said tell told ask asked win won lead leads led make made take took give gave get got see know think want need like help call called " +
    "boss guy guys folks body bodies dog cat car bus train plane astronaut astronauts footballer footballers singer singers actor actors tourist tourists jail prison church hospital heaven hell bed breakfast lunch dinner dentist party shop shopping sea beach museum zoo moon space mars journalist journalists businessmen businessman student students doctor doctors"
  ).split(" "),
);

const PARTICLES = new Set(
  "al bin bint ben ibn van von der den de da di del la le el ter af".split(" "),
);

/** Takes words of grammar off both ends: `was the Latest` → nothing, `the other Rutte` → `Rutte`. */
export function trimGrammar(words: string): string {
  const parts = words.split(" ").filter((part) => part !== "");
  const isName = (part: string) => !GRAMMAR.has(part.toLowerCase());
  const first = parts.findIndex(isName);
  return first < 0 ? "" : parts.slice(first, parts.findLastIndex(isName) + 1).join(" ");
}

/**
 * Tells whether words may be somebody's name although no visit knows it: none of them is a word of
 * grammar, of every day, or one that the releases write small.
 *
 *     Trump, jd vance, Carignan     yes
 *     ship, was the latest, troops  no
 */
export function isNameLike(words: string, writingOf: WritingOf): boolean {
  const parts = words.split(/[\s-]+/).filter((part) => part !== "");
  if (parts.length === 0 || THINGS.test(words) || !/\p{L}{2}/u.test(words)) return false;
  if (isHolder(words)) return true;
  if (parts.length > 1 && isBody(words)) {
    if (parts.some((part) => COMMON.has(part.toLowerCase()))) return false;
    return parts.every((part) => !GRAMMAR.has(part) || /^(?:of|the|for|and|to|on)$/.test(part));
  }
  return parts.every((part) => {
    const lower = part.toLowerCase();
    if (PARTICLES.has(lower) && parts.length > 1) return true;
    if (GRAMMAR.has(lower) || COMMON.has(lower) || /\d/.test(part)) return false;
    return writingOf(lower) !== "small";
  });
}

/** Tells whether a word is one of grammar, that no name begins or ends with: `the`, `was`, `visited`. */
export function isGrammar(word: string): boolean {
  return GRAMMAR.has(word.toLowerCase());
}

/** Tells whether a word is one of every day, or as no name ends: `museums`, `everything`. */
export function isEveryday(word: string): boolean {
  const lower = word.toLowerCase();
  if (GRAMMAR.has(lower) || COMMON.has(lower)) return true;
  return word === lower && /(?:s|ed|ing|ly|tion)$/.test(word);
}

const findHolders = shelveNames([
  ...new Set(OFFICE_ROWS.flatMap(({ terms }) => terms.map(({ name }) => name))),
]);

/** Tells whether somebody in the table of offices is called so. */
export function isHolder(name: string): boolean {
  return findHolders(name).length > 0;
}

/** Tells which things a question is about, where it is about things: `troops`, `ship`. */
export function thingIn(words: string): string | undefined {
  return new RegExp(`\\b${THING}\\b`, "i").exec(words)?.[0].toLowerCase();
}
