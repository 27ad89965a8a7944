import { editDistance } from "#core/edit-distance.ts";
import { countryByCode, findCountry } from "#core/gazetteer/countries.ts";
import { foldName } from "#core/gazetteer/country-names.ts";
import { findPlace } from "#core/gazetteer/places.ts";
import { findOffice } from "#core/gazetteer/office-holders.ts";
import { readGathering, readTwo, withoutTalks } from "./bare-meetings.ts";
import { readWhere, type Where } from "./question-place.ts";
import { readWho } from "./question-subject.ts";
import { isKnownWho, type NameContext } from "./known-names.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { indexOf } from "#core/visits/visit-index.ts";
import type { Who } from "#core/visits/who.ts";

const MOST_WORDS = 8;
const MOST_SLIPS = 2;
/** Who is called so comes from somewhere else. */
const DELEGATION = / (?:delegations?|delegates|visitors?|guests?)$/i;

/**
 * Reads a name and a place with nothing between them, as people type in a chat.
 *
 *     bauer botswana · stoltenberg, serbia · finland military committee → visits of the one to the other
 *
 * Both must be known, and spelt right: any other two words are something to search for.
 */
export function readBare(words: string, context: NameContext): VisitQuestion | undefined {
  const apart = words.replaceAll(/(?<=\p{L}{3})[-–](?=\p{L}{3})/gu, " ");
  return readApart(words, context) ?? (apart === words ? undefined : readApart(apart, context));
}

function readApart(words: string, context: NameContext): VisitQuestion | undefined {
  const parts = words
    .replaceAll(/[,:;@+>/→-]+(?=\s|$)|\s[-–—=>]+(?=\s)/g, " ")
    .split(/[\s/]+/)
    .filter(Boolean);
  if (parts.length > MOST_WORDS) return undefined;
  const named = withoutNoun(parts.join(" "));
  if (named !== undefined) return readNamed(named, context);
  if (parts.length < 2) return readTown(words, context);
  const between = readPlaceBetween(parts, context);
  if (between !== undefined) return between;
  const splits = parts.slice(1).flatMap((_, before) => readSplit(parts, before + 1, context));
  const whole = parts.join(" ");
  // "Bauer Langley" are two who met, though a town is called so as well.
  return (
    splits.find((each) => isVisited(each, context)) ??
    splits[0] ??
    readGathering(whole, context) ??
    readTalks(whole, context) ??
    readWithOther(whole, context)
  );
}

/** What words may mean that are two names, of which the second begins at some word. */
function readSplit(
  parts: readonly string[],
  at: number,
  context: NameContext,
): readonly VisitQuestion[] {
  const [before, after] = [parts.slice(0, at).join(" "), withoutAnd(parts.slice(at)).join(" ")];
  const read = [
    readPair(before, after, context),
    readPair(after, before, context),
    readTwo(before, after, context),
    readTwoAt(parts.slice(0, at), after, context),
  ];
  return read.filter((each) => each !== undefined);
}

/** Somebody somewhere, and with whom: `ruge bahrain with bauer`. Whom they met there is asked for as such. */
function readWithOther(words: string, context: NameContext): VisitQuestion | undefined {
  const [, first = "", other = ""] = /^(\S.*) (?:together )?with (\S.*)$/i.exec(words) ?? [];
  const { by, where } = (first === "" ? undefined : readBare(first, context)) ?? {};
  const alongside = by === undefined ? undefined : readWho(other, context);
  if (by === undefined || where === undefined || alongside === undefined) return undefined;
  if (!isSomebodyKnown(alongside, other, context)) return undefined;
  const meeting = [by, alongside];
  return indexOf(context.visits()).fitting({ meeting }).length > 0
    ? { wanted: "met", meeting, where, isBare: true }
    : { wanted: "whether", by, where, alongside, isBare: true };
}

/** Two people whose meeting is named as one: `meloni nato boss talks`. */
function readTalks(words: string, context: NameContext): VisitQuestion | undefined {
  const people = withoutTalks(words)?.split(" ") ?? [];
  for (let at = 1; at < people.length; at++) {
    const other = withoutAnd(people.slice(at)).join(" ");
    const read = readTwo(people.slice(0, at).join(" "), other, context);
    if (read !== undefined) return read;
  }
  const whole = people.length === 0 ? undefined : readBare(people.join(" "), context);
  return whole?.wanted === "met" ? whole : undefined;
}

/**
 * A town alone, where somebody has been: releases name it for that. What is said of a country or its capital
 * is most often no visit.
 */
function readTown(words: string, { visits }: NameContext): VisitQuestion | undefined {
  const town = findPlace(words);
  const where = town && readWhere(words, visits);
  if (
    where?.places === undefined ||
    !where.isPrecise ||
    countryByCode(town?.country ?? "")?.capitals.includes(town?.name ?? "")
  )
    return undefined;
  const { countries, places } = where;
  const filter = { ...(countries && { countries }), places };
  return indexOf(visits()).fitting(filter).length > 0
    ? { wanted: "visits", where, isBare: true }
    : undefined;
}

const JOINT = /^(?:and|&|\+|n|with|meets|meeting)$/i;

/** `bauer and canada` is no more than `bauer canada`. */
function withoutAnd([first = "", ...others]: readonly string[]): readonly string[] {
  return JOINT.test(first) && others.length > 0 ? others : [first, ...others];
}

/** Two people and a place: `zelensky rutte budapest`. */
function readTwoAt(
  names: readonly string[],
  place: string,
  context: NameContext,
): VisitQuestion | undefined {
  const where = readWhere(place, context.visits);
  if (names.length < 2 || !where?.isPrecise) return undefined;
  const people = withoutTalks(names.join(" "))?.split(" ") ?? names;
  for (let at = 1; at < people.length; at++) {
    const other = withoutAnd(people.slice(at)).join(" ");
    const read = readTwo(people.slice(0, at).join(" "), other, context);
    if (read !== undefined) return { ...read, where };
  }
  return undefined;
}

/** The place between two people: `rutte budapest orban`. */
function readPlaceBetween(
  parts: readonly string[],
  context: NameContext,
): VisitQuestion | undefined {
  const [first = "", place = "", last = "", ...more] = parts;
  if (last === "" || more.length > 0 || JOINT.test(place)) return undefined;
  const where = readWhere(place, context.visits);
  const read = where?.isPrecise ? readTwo(first, last, context) : undefined;
  return read && where && { ...read, where };
}

/** `visits Qatar`, `Stoltenberg trips`: what stands beside the noun; `undefined` where there is none. */
function withoutNoun(words: string): string | undefined {
  const [, after, before] =
    /^(?:(?:the |all )?(?:visits?|trips?|travels|visitors?|guests?) (.+)|(.+) (?:visites?|visits?|trips?|travels|tours?|stops?|stays?|voyages?|besuche?|reisen?))$/i.exec(
      words,
    ) ?? [];
  const [, name, place] =
    /^(.+?) (?:visits?|trips?|travels?|tours?|stays?) (?:to |in )?(.+)$/i.exec(words) ?? [];
  return after ?? before ?? (name === undefined ? undefined : `${name} ${place ?? ""}`);
}

/** With the noun, a place or a name alone is enough. */
function readNamed(words: string, context: NameContext): VisitQuestion | undefined {
  const where = readWhere(words, context.visits);
  if (where?.isPrecise) return { wanted: "visits", where };
  if (where !== undefined && !where.isUnknown && hasBeenVisited(where, context)) {
    return { wanted: "visits", where };
  }
  const by = readWho(words, context);
  if (by !== undefined && isSomebodyKnown(by, words, context)) return { wanted: "visits", by };
  const pair = readBare(words, context);
  if (pair === undefined) return undefined;
  const { isBare: _isBare, ...sure } = pair;
  return sure;
}

function readPair(name: string, place: string, context: NameContext): VisitQuestion | undefined {
  const where = readSlippedTown(place, context) ?? readWhere(place, context.visits);
  if (where === undefined || where.isUnknown || / (?:at|in|to)$| (?:at|in|to) /i.test(name)) {
    return undefined;
  }
  const by = readWho(name, context);
  if (!where.isPrecise || where.wrote !== undefined) {
    const isOne = !place.includes(" ") || where.isPrecise === true;
    const isThere = by !== undefined && isOne && hasBeen(by, where, context);
    return isThere && isSomebodyKnown(by, name, context)
      ? { wanted: "visits", by, where, isBare: true }
      : undefined;
  }
  const isGuest =
    DELEGATION.test(name) &&
    by?.from !== undefined &&
    (where.atHeadquarters || isVisited({ by, where }, context));
  // "Presidents at HQ": holders of an office who have been there.
  const isOfOffice =
    by?.office !== undefined && where.atHeadquarters === true && !/^nato$/i.test(place);
  const isOfSort = isOfOffice && isVisited({ by, where }, context);
  return by !== undefined && (isGuest || isOfSort || isSomebodyKnown(by, name, context))
    ? { wanted: "visits", by, where, isBare: true }
    : undefined;
}

function isVisited(
  { by, where, meeting }: Pick<VisitQuestion, "by" | "where" | "meeting">,
  { visits }: NameContext,
): boolean {
  const { countries, places } = where ?? {};
  const filter = {
    ...(by && { by }),
    ...(meeting && { meeting }),
    ...(countries && { countries }),
    ...(places && { places }),
  };
  return indexOf(visits()).fitting(filter).length > 0;
}

/** A town spelt wrong beside its country, which is what counts: `sophia bulgaria`. */
function readSlippedTown(place: string, { visits }: NameContext): Where | undefined {
  const [, town = "", land = ""] = /^(\S{4,}) (\S+)$/.exec(place) ?? [];
  const country = land.length > 3 ? findCountry(land) : undefined;
  if (country === undefined || findPlace(town) !== undefined) return undefined;
  const isNear = country.capitals.some(
    (each) => editDistance(foldName(town), foldName(each), MOST_SLIPS) <= MOST_SLIPS,
  );
  const where = isNear ? readWhere(land, visits) : undefined;
  return where?.isPrecise ? { ...where, wrote: place } : undefined;
}

/** A place that is spelt wrong is taken for one where somebody has been: `stoltenberg belgrad`. */
function hasBeen(by: Who, where: Where, context: NameContext): boolean {
  return hasBeenVisited({ ...where, by }, context);
}

/** The same of anybody: `cannada visits`. */
function hasBeenVisited(
  { wrote, countries, places, by }: Where & { readonly by?: Who },
  { visits }: NameContext,
): boolean {
  const filter = { ...(by && { by }), ...(countries && { countries }), ...(places && { places }) };
  return wrote !== undefined && indexOf(visits()).fitting(filter).length > 0;
}

/** Somebody by name, or the holder of one office: "Finnish officials" and "ministers" are words to search for. */
function isSomebodyKnown(who: Who, words: string, { visits }: NameContext): boolean {
  if (who.office !== undefined) return findOffice(words) !== undefined && !/(?<!s)s$/i.test(words);
  if (who.title !== undefined && who.title.includes(" ")) {
    return indexOf(visits()).fitting({ by: who }).length > 0;
  }
  return who.name !== undefined && who.name.length > 2 && isKnownWho(who, visits);
}
