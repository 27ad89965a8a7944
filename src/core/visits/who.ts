import type { Day } from "#core/day.ts";
import type { Office } from "#core/gazetteer/office-holders.ts";
import { foldPersonName, sameName } from "#core/gazetteer/person-names.ts";
import { remember } from "#core/remember.ts";
import { holdsOffice } from "./offices-held.ts";
import { countriesNamed, countryCalled } from "./origins.ts";
import type { Seen } from "./seen.ts";
import type { Visit } from "./visit.ts";
import { wordsWithin } from "./word-stems.ts";

/** Whom a question means: somebody by name, the holder of an office, or people of some sort. */
export interface Who {
  /** As an answer says it: `Mark Rutte`, `the Estonian prime minister`, `the Military Committee`. */
  readonly said: string;
  /** A person's or a body's name. */
  readonly name?: string;
  readonly office?: Office;
  /** Words that stand in the role or the name of whom is meant: `personnel directors`. */
  readonly title?: string;
  /** Words that will do as well as the title: `UN` beside `United Nations`. */
  readonly alsoTitled?: readonly string[];
  /** Where they come from: a country's code, or NATO. */
  readonly from?: string;
  /** Codes of all the countries that they may come from: those of Africa, those outside NATO. */
  readonly fromAny?: readonly string[];
  /** What people of all these are called, where roles may say no more: `African`. */
  readonly fromSaid?: string;
  /** Several, each of whom will do: `Rutte or Stoltenberg`, `Bauer and Ruge`. */
  readonly anyOf?: readonly Who[];
  /** What was written, where it was misspelt. */
  readonly wrote?: string;
}

/** Tells whether the visitor, or somebody who travelled along, is whom a question means. */
export function isVisitor(who: Who, visit: Visit): boolean {
  if (who.anyOf !== undefined) return who.anyOf.some((each) => isVisitor(each, visit));
  const { visitor, role, affiliation, participants, evidence } = visit;
  const seen = { affiliation, day: dayOfVisit(visit), evidence };
  return [{ name: visitor, role }, ...participants].some((each) =>
    isMeant(who, { ...each, ...seen }),
  );
}

/**
 * Tells whether somebody whom the visitor met is whom a question means: among those told to be met, or
 * named in a sentence that tells of a meeting.
 */
export function isMet(who: Who, visit: Visit): boolean {
  if (who.anyOf !== undefined) return who.anyOf.some((each) => isMet(each, visit));
  const { met, country, evidence } = visit;
  const seen = { affiliation: null, day: dayOfVisit(visit), host: country, evidence };
  if (met.some((each) => isMeant(who, { ...each, ...seen }))) return true;
  const { name, from = country } = who;
  if (name === undefined || from !== country) return false;
  const sides = sidesOfMeetings(visit);
  return isBody(name)
    ? sides.some(({ text }) => wordsWithin(name, text))
    : sides.some(({ names }) => isAmong(name, names));
}

/** A part of a sentence, and the words with capitals in it. */
interface Side {
  readonly text: string;
  readonly names: readonly string[];
}

/** Of each sentence that tells of a meeting, the side of its verb on which the visitor is not named. */
export function sidesOfMeetings({ visitor, evidence }: Visit): readonly Side[] {
  return evidence.map(({ text }) => {
    const { before, after } = meetingIn(text);
    return isAmong(visitor, after.names) ? before : after;
  });
}

/** So many sentences are kept taken apart. */
const MOST_SENTENCES = 40_000;

const meetingIn = remember((text: string) => {
  const [whole = "", after = ""] = MEETING.exec(text) ?? [];
  const sideOf = (part: string): Side => ({ text: part, names: namesIn(part) });
  return { before: sideOf(text.slice(0, text.length - whole.length)), after: sideOf(after) };
}, MOST_SENTENCES);

/**
 * Weighs whom of those asked about a sentence names, by surname: as they were typed, or as the visit
 * knows whoever held the office that was asked for. Whom the visitor met weighs 2, the visitor 1.
 *
 *     the French president, “He met President Macron in Paris.”  → 2
 */
export function weighNames(asked: readonly Who[], visit: Visit, sentence: string): number {
  const day = dayOfVisit(visit);
  const { affiliation, country } = visit;
  const people: readonly Seen[] = [
    ...visit.met.map((each) => ({ ...each, affiliation: null, day, host: country })),
    { name: visit.visitor, role: visit.role, affiliation, day },
    ...visit.participants.map((each) => ({ ...each, affiliation, day })),
  ];
  return asked.reduce((weight, who) => {
    const meant = people.filter((each) => isMeant(who, each));
    const names = meant.map(({ name }) => name);
    const isThere =
      [...(who.name === undefined ? [] : [who.name]), ...names].some((name) =>
        isNamed(name, sentence),
      ) || meant.some(({ name, role }) => name === "" && isMetAs(role ?? "", sentence));
    // Whoever asks whom the visitor met wants to read of them.
    if (isVisitor(who, visit)) return weight + (isThere ? 1 : 0) + metNamed(visit, sentence);
    return weight + (isThere ? 2 : 0);
  }, 0);
}

/** Somebody without a name is told by the office, in a sentence about a meeting. */
function isMetAs(role: string, sentence: string): boolean {
  return MEETING_WORD.test(sentence) && wordsWithin(role, sentence);
}

const MEETING_WORD = /\b(?:met|meets?|meetings?|talks|discussions)\b/i;

function metNamed({ met }: Visit, sentence: string): number {
  return met.some(({ name }) => name !== "" && isNamed(name, sentence)) ? 2 : 0;
}

/** A sentence about a meeting, and what follows its verb: those who were met. */
const MEETING = /\b(?:met|meets?|meeting with|received|hosted|welcomed|talks with)\b(.+)/is;

/** Tells whether a text names somebody by their surname, however it is spelt: Zelensky, Zelenskyy. */
export function isNamed(name: string, text: string): boolean {
  return name !== "" && isAmong(name, namesIn(text));
}

function isAmong(name: string, names: readonly string[]): boolean {
  if (name === "") return false;
  const surname = surnameOf(name);
  return names.some((each) => sameName(surname, each));
}

function namesIn(text: string): readonly string[] {
  return text.match(/\p{Lu}[\p{L}\p{M}]+(?:[-’']\p{L}+)*/gu) ?? [];
}

/** The last word of a name, folded: `Zelenskyy` and `Volodymyr Zelenskyy` → zelenskyy. */
export function surnameOf(name: string): string {
  return foldPersonName(name).split(" ").at(-1) ?? name;
}

function dayOfVisit({ start, end }: Visit): Day | null {
  return end ?? start;
}

function isMeant(who: Who, seen: Seen): boolean {
  if (who.anyOf !== undefined) return who.anyOf.some((each) => isMeant(each, seen));
  if (who.from !== undefined && !comesFrom(who.from, seen)) return false;
  if (who.fromAny !== undefined && !comesFromAny(who, who.fromAny, seen)) return false;
  if (who.office !== undefined) return holdsOffice(who.office, seen);
  if (who.name !== undefined) return bearsName(who.name, seen.name);
  const { title, alsoTitled = [] } = who;
  if (alsoTitled.some((each) => bearsTitle(each, `${seen.name} ${seen.role ?? ""}`))) return true;
  if (title === undefined || bearsTitle(title, `${seen.name} ${seen.role ?? ""}`)) return true;
  if (isGroupOf(title, seen)) return true;
  return RANK.test(title) && ranksOf(seen).some((rank) => bearsTitle(title, rank));
}

/** “Civil experts” are experts whom a sentence that proves the visit calls civil. */
function isGroupOf(title: string, { name, evidence = [] }: Seen): boolean {
  const noun = title.split(" ").at(-1) ?? "";
  return (
    isBody(name) && wordsWithin(noun, name) && evidence.some(({ text }) => wordsWithin(title, text))
  );
}

/** Ranks and titles that stand before a name; of other words there it is unsure whose they are. */
const RANK =
  /\b(?:generals?|admirals?|colonels?|captains?|brigadiers?|commodores?|marshals?|majors?|lieutenants?|ambassadors?|professors?|doctors?)$/i;

/** What stands before a name in the sentences: `Major General` of “… headed by Major General ◉”. */
function ranksOf({ name, evidence = [] }: Seen): readonly string[] {
  if (name === "" || isBody(name)) return [];
  return evidence.flatMap(({ text }) =>
    (text.match(TITLED_NAME) ?? [])
      .filter((words) => isNamed(name, words))
      .map((words) => wordsBefore(name, words)),
  );
}

/** Words with capitals that follow each other, as rank and name do. */
const TITLED_NAME = /\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*)+/gu;

function wordsBefore(name: string, words: string): string {
  const parts = words.split(" ");
  const own = foldPersonName(name).split(" ");
  const at = parts.findIndex((part) => own.some((each) => sameName(each, part)));
  return parts.slice(0, Math.max(0, at)).join(" ");
}

/** A secretary general is no general. */
function bearsTitle(title: string, held: string): boolean {
  const isRank = /\bgenerals?\b/i.test(title) && title.search(CIVIL_GENERAL) < 0;
  return wordsWithin(title, isRank ? held.replaceAll(CIVIL_GENERAL, " ") : held);
}

const CIVIL_GENERAL =
  /\b(?:secretar(?:y|ies)|directors?|consuls?|attorneys?|inspectors?)[ -]generals?\b/gi;

/**
 * Tells whether a typed name is that of a person, or of a body by some of its words.
 *
 *     Orban, Viktor Orbán                            yes
 *     the Military Committee, NATO Military Committee  yes
 */
export function bearsName(typed: string, name: string): boolean {
  return isBody(name) ? wordsWithin(typed, name) : sameName(typed, name);
}

const BODY_WORDS =
  /\b(?:committee|council|group|delegat|board|mission|team|staff|directors?|experts?|leaders?|ministers?|medics?|officers?|representatives?|officials?|members?|command|centre|center|agency|college|assembly|forces?|chiefs|ambassadors|allies|parliamentarians?|NATO)/i;

/** Tells a body or a group from a person, by the words in its name. */
export function isBody(name: string): boolean {
  return BODY_WORDS.test(name) || name.split(" ").length > 5;
}

/** "African Union’s Commissioner" tells of no country, and yet of Africa. */
function comesFromAny({ fromSaid }: Who, codes: readonly string[], seen: Seen): boolean {
  if (comesFromAnyOf(codes, seen)) return true;
  return fromSaid !== undefined && wordsWithin(fromSaid, seen.role ?? "");
}

function comesFrom(origin: string, seen: Seen): boolean {
  const { name, role, affiliation } = seen;
  if (origin !== "NATO") return comesFromAnyOf([origin], seen);
  const home = affiliation ?? "";
  if (/\bnato\b|\ballie[sd]\b|\balliance\b/i.test(`${home} ${name} ${role ?? ""}`)) return true;
  return home === "" && countriesNamed(`${role ?? ""} ${name}`).size === 0;
}

function comesFromAnyOf(
  origins: readonly string[],
  { name, role, affiliation, host }: Seen,
): boolean {
  const home = affiliation ?? "";
  const code = home === "" ? undefined : countryOf(home);
  if (code !== undefined) return origins.includes(code);
  const named = countriesNamed(`${home}; ${role ?? ""}; ${isBody(name) ? name : ""}`);
  // Whoever is met as "Deputy Prime Minister", with no word of a country, is at home.
  const isAtHome = named.size === 0 && home === "" && role !== null;
  return origins.some((origin) => named.has(origin) || (isAtHome && host === origin));
}

function countryOf(words: string): string | undefined {
  return words.length > 3 ? countryCalled(words) : undefined;
}
