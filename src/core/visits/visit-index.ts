import { editDistance } from "../edit-distance.ts";
import { shelveNames } from "./name-shelf.ts";
import type { Office } from "../gazetteer/office-holders.ts";
import { remember } from "../remember.ts";
import { holdersOf, officesIn } from "./offices-held.ts";
import type { Visit } from "./visit.ts";
import { fitsFilter, type VisitFilter } from "./visit-filter.ts";
import { isBody, sidesOfMeetings, surnameOf, type Who } from "./who.ts";
import { stemsOf } from "./word-stems.ts";

/** What is asked of the same visits again and again, without going through them all. */
export interface VisitIndex {
  /** The people who may be meant by a typed name, and the bodies that have its words; oldest mention last. */
  readonly named: (typed: string) => Named;
  /** Every surname, with the last name in the visits that ends in it. */
  readonly surnames: () => ReadonlyMap<string, string>;
  /** Surnames that are at most so many slips away from one. */
  readonly surnamesNear: (surname: string, most: number) => readonly string[];
  /** Tells whether some place has all these words in its name. */
  readonly hasPlace: (words: string) => boolean;
  /** The visits that fit, in their order. */
  readonly fitting: (filter: VisitFilter) => readonly Visit[];
  /** Makes all parts now, and not for whoever asks first. */
  readonly prepare: () => void;
}

/** Names of people and of bodies, each once, in the order of the visits. */
interface Named {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
}

/** So many answers of each sort are kept. */
const MOST_REMEMBERED = 2_000;

const indexes = new WeakMap<readonly Visit[], VisitIndex>();

/**
 * Yields the index of some visits: made once for a list, each part when first it is asked for, and given
 * up with the list.
 *
 *     indexOf(visits).named("zelensky").people   → ["Volodymyr Zelenskyy"]
 */
export function indexOf(visits: readonly Visit[]): VisitIndex {
  const known = indexes.get(visits);
  if (known !== undefined) return known;
  const made = createIndex(visits);
  indexes.set(visits, made);
  return made;
}

function createIndex(visits: readonly Visit[]): VisitIndex {
  const parts = createParts(visits);
  const candidates = narrowing(visits, parts);
  /** What can be no visit that is left out needs not be held to that. */
  const fitterOf = ({ except, ...rest }: VisitFilter): ((visit: Visit) => boolean) => {
    if (except === undefined) return (visit) => fitsFilter(visit, rest);
    const leftOut = new Set(candidates(except));
    return (visit) => fitsFilter(visit, leftOut.has(visit) ? { ...rest, except } : rest);
  };
  const found = new Map<string, readonly Visit[]>();
  return {
    named: (typed) => parts.named()(typed),
    surnames: parts.surnames,
    surnamesNear: (surname, most) => parts.near()(surname, most),
    hasPlace: (words) => parts.hasPlace()(words),
    prepare() {
      for (const make of Object.values(parts)) make();
    },
    fitting(filter) {
      const key = JSON.stringify(filter);
      const before = found.get(key);
      if (before !== undefined) return before;
      const fitting = key === "{}" ? visits : candidates(filter).filter(fitterOf(filter));
      if (found.size >= MOST_REMEMBERED) found.clear();
      found.set(key, fitting);
      return fitting;
    },
  };
}

/** What an index is made of, each part once it is asked for. */
function createParts(visits: readonly Visit[]) {
  const people = once(() => placesOfNames(visits));
  const alike = once(() => shelveNames([...people().all.keys()]));
  const named = once(() => nameFinder([...people().all.keys()], alike()));
  const roles = once(() => placesOfOffices(visits));
  const surnames = once(() => lastOfSurname(visits));
  const near = once(() => nearFinder([...surnames().keys()]));
  const hasPlace = once(() => placeFinder(visits));
  const sides = once(() => sideFinder(visits));
  const told = once(() => wordsToldFinder(visits));
  const byCountry = once(() => Map.groupBy(visits.keys(), (at) => visits[at]?.country ?? ""));
  return { people, alike, named, roles, surnames, near, hasPlace, sides, told, byCountry };
}

/** Narrows visits down to those which may fit a filter; all that fit are among them. */
function narrowing(
  visits: readonly Visit[],
  { people, alike, named, roles, sides, told, byCountry }: ReturnType<typeof createParts>,
): (filter: VisitFilter) => readonly Visit[] {
  const ofOffice = (office: Office, places: PlacesOfNames["met"]) => {
    const holders = holdersOf(office).flatMap((holder) => alike()(holder));
    return joined([roles().get(office.office), ...holders.map((each) => places.get(each))]);
  };
  const titled = (titles: readonly string[]) => joined(titles.map((each) => told()(each)));

  /** Where alone a name can be the visitor's or somebody's in the delegation, or theirs whom they met. */
  const visitedBy = ({ anyOf, office, name, title, alsoTitled = [] }: Who): Places => {
    if (anyOf !== undefined) return ofAny(anyOf.map(visitedBy));
    if (office !== undefined) return ofOffice(office, people().visitors);
    if (title !== undefined && name === undefined) return titled([title, ...alsoTitled]);
    if (name === undefined) return undefined;
    return joined(namesOf(named()(name)).map((each) => people().visitors.get(each)));
  };
  const met = ({ anyOf, office, name, title, alsoTitled = [] }: Who): Places => {
    if (anyOf !== undefined) return ofAny(anyOf.map(met));
    if (office !== undefined)
      return name === undefined ? ofOffice(office, people().met) : undefined;
    if (title !== undefined && name === undefined) return titled([title, ...alsoTitled]);
    if (name === undefined) return undefined;
    const asMet = namesOf(named()(name)).map((each) => people().met.get(each));
    if (isBody(name)) return joined([...asMet, told()(name)]);
    return joined([...asMet, name === "" ? [] : sides()(surnameOf(name))]);
  };
  return ({ countries, by, host, meeting = [], event }: VisitFilter) => {
    const narrow = [
      countries && joined(countries.map((code) => byCountry().get(code))),
      by && visitedBy(by),
      host && met(host),
      ...meeting.map((who) => ofAny([visitedBy(who), met(who)])),
      event === undefined ? undefined : told()(event),
    ].filter((each) => each !== undefined);
    const [least] = narrow.toSorted((one, other) => one.length - other.length);
    return least === undefined ? visits : least.flatMap((at) => visits[at] ?? []);
  };
}

/** Where in the list something is, in order; `undefined` where it may be anywhere. */
type Places = readonly number[] | undefined;

/** Where any of several is; anywhere, as soon as one of them is. */
function ofAny(lists: readonly Places[]): Places {
  return lists.includes(undefined) ? undefined : joined(lists);
}

/** What is in any of several lists; one that is absent has nothing. */
function joined(lists: readonly (readonly number[] | undefined)[]): readonly number[] {
  const [only = [], ...more] = lists.filter((list) => list !== undefined);
  if (more.length === 0) return only;
  return [...new Set([...only, ...more.flat()])].toSorted((one, other) => one - other);
}

function namesOf({ people, bodies }: Named): readonly string[] {
  return [...people, ...bodies];
}

interface PlacesOfNames {
  readonly all: ReadonlyMap<string, readonly number[]>;
  readonly visitors: ReadonlyMap<string, readonly number[]>;
  readonly met: ReadonlyMap<string, readonly number[]>;
}

function placesOfNames(visits: readonly Visit[]): PlacesOfNames {
  const all = new Map<string, number[]>();
  const visitors = new Map<string, number[]>();
  const met = new Map<string, number[]>();
  for (const [at, visit] of visits.entries()) {
    for (const name of [visit.visitor, ...visit.participants.map(nameIn)]) {
      put(visitors, name, at);
      put(all, name, at);
    }
    for (const { name } of visit.met) {
      put(met, name, at);
      put(all, name, at);
    }
  }
  return { all, visitors, met };
}

function nameFinder(
  names: readonly string[],
  alike: (typed: string) => readonly string[],
): (typed: string) => Named {
  const bodies = wordFinder(names.filter(isBody));
  return remember(
    (typed) => ({ people: alike(typed).filter((name) => !isBody(name)), bodies: bodies(typed) }),
    MOST_REMEMBERED,
  );
}

/** Where somebody has an office by their title, in any part. */
function placesOfOffices(visits: readonly Visit[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { role, participants, met }] of visits.entries()) {
    const roles = [role, ...participants.map((each) => each.role), ...met.map((each) => each.role)];
    const offices = roles.flatMap((each) => officesIn(each ?? ""));
    for (const office of new Set(offices.map((each) => each.office))) put(places, office, at);
  }
  return places;
}

/** Finds the texts in which all words of another stand, whatever their endings. */
function wordFinder(texts: readonly string[]): (words: string) => readonly string[] {
  const find = shelveWords(texts.map((text) => stemsOf(text)));
  return (words) => find(words).map((at) => texts[at] ?? "");
}

/** Finds the visits whose people and sentences have all of some words between them. */
function wordsToldFinder(visits: readonly Visit[]): (words: string) => readonly number[] {
  const wordsOf = ({ visitor, role, participants, met, evidence }: Visit) => [
    ...evidence.map(({ text }) => text),
    ...[{ name: visitor, role }, ...participants, ...met].map(
      (each) => `${each.name} ${each.role}`,
    ),
  ];
  return shelveWords(visits.map((visit) => new Set(wordsOf(visit).flatMap(stemsIn))));
}

/** So many sentences are kept taken apart. */
const MOST_SENTENCES = 40_000;
const stemsIn = remember((text) => [...stemsOf(text)], MOST_SENTENCES);

/** Finds where all stems of some words are. */
function shelveWords(texts: readonly Iterable<string>[]): (words: string) => readonly number[] {
  const shelves = new Map<string, number[]>();
  for (const [at, stems] of texts.entries()) for (const stem of stems) put(shelves, stem, at);
  return (words) => {
    const [least = [], ...others] = [...stemsOf(words)]
      .map((stem) => new Set(shelves.get(stem)))
      .toSorted((one, other) => one.size - other.size);
    return [...least].filter((at) => others.every((shelf) => shelf.has(at)));
  };
}

function placeFinder(visits: readonly Visit[]): (words: string) => boolean {
  const find = wordFinder([...new Set(visits.flatMap(({ places }) => places))]);
  return remember((words) => find(words).length > 0, MOST_REMEMBERED);
}

/** Finds the visits of which a sentence names somebody on the other side of a meeting, by surname. */
function sideFinder(visits: readonly Visit[]): (surname: string) => readonly number[] {
  const shelves = new Map<string, number[]>();
  for (const [at, visit] of visits.entries()) {
    const names = sidesOfMeetings(visit).flatMap((side) => side.names);
    for (const name of new Set(names)) put(shelves, name, at);
  }
  const find = shelveNames([...shelves.keys()]);
  return (surname) => joined(find(surname).map((name) => shelves.get(name)));
}

function lastOfSurname(visits: readonly Visit[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { visitor, participants, met } of visits) {
    for (const name of [visitor, ...participants.map(nameIn), ...met.map(nameIn)]) {
      if (!isBody(name)) last.set(surnameOf(name), name);
    }
  }
  return last;
}

/** Finds words so many slips away; a slip changes at most two of the letters that a word has. */
function nearFinder(words: readonly string[]) {
  const known = words.map((word) => ({ word, letters: lettersOf(word) }));
  return (typed: string, most: number): readonly string[] => {
    const letters = lettersOf(typed);
    const isNear = (each: (typeof known)[number]) =>
      countBits(each.letters ^ letters) <= 2 * most && editDistance(typed, each.word, most) <= most;
    return known.filter(isNear).map(({ word }) => word);
  };
}

/** The letters of a word as bits, whichever of thirty-two each falls on. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function nameIn({ name }: { readonly name: string }): string {
  return name;
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function put<Key>(shelves: Map<Key, number[]>, key: Key, at: number): void {
  const shelf = shelves.get(key);
  if (shelf === undefined) shelves.set(key, [at]);
  else if (shelf.at(-1) !== at) shelf.push(at);
}
