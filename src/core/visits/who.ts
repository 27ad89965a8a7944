import type { Day } from "#core/day.ts";
import { fold } from "#core/fold.ts";
import { countriesIn, findCountry } from "#core/gazetteer/countries.ts";
import { findOffice, officeHolder, type Office } from "#core/gazetteer/office-holders.ts";
import { foldPersonName, sameName } from "#core/gazetteer/person-names.ts";
import type { Attendee, Visit } from "./visit.ts";

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

/** Somebody with what is known of them on the day of a visit. */
interface Seen extends Attendee {
  readonly affiliation: string | null;
  readonly day: Day | null;
  /** The country that was visited, where whom the visitor met is likely at home. */
  readonly host?: string;
  /** The sentences that prove the visit: a name may bear a rank there. */
  readonly evidence?: Visit["evidence"];
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
  return (
    name !== undefined &&
    from === country &&
    evidence.some(({ text }) => {
      const [whole = "", after = ""] = MEETING.exec(text) ?? [];
      const before = text.slice(0, text.length - whole.length);
      const isThere = (part: string) =>
        isBody(name) ? wordsWithin(name, part) : isNamed(name, part);
      return isThere(isNamed(visit.visitor, after) ? before : after);
    })
  );
}

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
  if (name === "") return false;
  const surname = foldPersonName(name).split(" ").at(-1) ?? name;
  const names = text.match(/\p{Lu}[\p{L}\p{M}]+(?:[-’']\p{L}+)*/gu) ?? [];
  return names.some((each) => sameName(surname, each));
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
    [...text.matchAll(TITLED_NAME)]
      .map(([words]) => words)
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

function holdsOffice(wanted: Office, { name, role, affiliation, day, host }: Seen): boolean {
  const home = findCountry(affiliation ?? "")?.code;
  const roles = rolesIn(role ?? "").map(findOffice);
  const holds = roles.some(
    (office) =>
      office?.office === wanted.office &&
      (wanted.country === undefined
        ? !BODY_OFFICE.test(wanted.office) || home === undefined
        : (office.country ?? home ?? host) === wanted.country),
  );
  if (holds || day === null) return holds;
  const holder = officeHolder(wanted, day);
  return holder !== undefined && sameName(holder, name);
}

/** Offices of NATO and other bodies: a country's secretary general holds none of them. */
const BODY_OFFICE = /^(?:nato|un|european|eu|chair|sac)/;

/** The offices that one title may hold: `Deputy Prime Minister and Minister of Defence of Qatar`. */
function rolesIn(role: string): readonly string[] {
  const plain = role
    .replaceAll(/\([^)]*\)/g, " ")
    .replaceAll(/\bMinister of State for Defen[cs]e(?: Affairs)?\b/g, "Minister of Defence")
    .trim();
  if (/^(?:former|ex|incoming|late)\b|\b(?:elect|designate)\b/i.test(plain)) return [];
  return [plain, ...plain.split(/\s*[,;]\s*|\s+(?:and|&)\s+/)];
}

function comesFrom(origin: string, { name, role, affiliation, host }: Seen): boolean {
  const home = affiliation ?? "";
  if (origin === "NATO") {
    if (/\bnato\b|\ballie[sd]\b|\balliance\b/i.test(`${home} ${name} ${role ?? ""}`)) return true;
    return home === "" && countriesIn(`${role ?? ""} ${name}`).size === 0;
  }
  if (home !== "" && countryOf(home) !== undefined) return countryOf(home) === origin;
  const named = countriesIn(`${home}; ${role ?? ""}; ${isBody(name) ? name : ""}`);
  // Whoever is met as "Deputy Prime Minister", with no word of a country, is at home.
  const isAtHome = named.size === 0 && home === "" && role !== null && host === origin;
  return isAtHome || named.has(origin);
}

/** "African Union’s Commissioner" tells of no country, and yet of Africa. */
function comesFromAny({ fromSaid }: Who, codes: readonly string[], seen: Seen): boolean {
  if (codes.some((code) => comesFrom(code, seen))) return true;
  return fromSaid !== undefined && wordsWithin(fromSaid, seen.role ?? "");
}

function countryOf(words: string): string | undefined {
  return words.length > 3 ? findCountry(words)?.code : undefined;
}

/** Tells whether all words stand in a text, whatever their endings: directors, Director. */
export function wordsWithin(words: string, text: string): boolean {
  const held = new Set(stems(text));
  const wanted = stems(words);
  return wanted.length > 0 && wanted.every((word) => held.has(word));
}

/** Ranks as releases shorten them. */
const RANKS_SHORT: Readonly<Record<string, string>> = {
  gen: "general",
  adm: "admiral",
  lt: "lieutenant",
  col: "colonel",
  maj: "major",
  brig: "brigadier",
  capt: "captain",
};

const IDLE = new Set("the of for to and in on a an at s nato".split(" "));

function stems(text: string): readonly string[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !IDLE.has(word));
  return words.map((word) =>
    (RANKS_SHORT[word] ?? word)
      .replace(/^defense$/, "defence")
      .replace(/^dialog$/, "dialogue")
      .replace(/^envoy(?=s?$)/, "representative")
      .replace(/(?<=\p{L}{3})(?:ies|y|es|s)$/u, ""),
  );
}
