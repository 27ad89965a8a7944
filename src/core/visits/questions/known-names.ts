import { foldPersonName, sameName } from "#core/gazetteer/person-names.ts";
import { isHolder, type WritingOf } from "./question-names.ts";
import type { Visit } from "#core/visits/visit.ts";
import { indexOf } from "#core/visits/visit-index.ts";
import { isBody, type Who } from "#core/visits/who.ts";

/** What reading a name may look at. */
export interface NameContext {
  /** All visits, for the spelling of names; asked for only where needed. */
  readonly visits: () => readonly Visit[];
  /** How the releases write a word; without it, a word is judged by itself. */
  readonly writingOf?: WritingOf;
}

/** The name as the visits spell it, where they know one person or body so called. */
export function knownName(typed: string, visits: () => readonly Visit[]): string | undefined {
  const name = nameAmong(typed, visits);
  const own = typed.replace(/^(?:the )?nato(?:['’]s)? /i, "").trim();
  // "NATO's policy" is no body, though the name of one has the word.
  const isWord = name !== undefined && isBody(name) && !isBody(own) && !own.includes(" ");
  return isWord ? undefined : name;
}

/** The same, where a body may be called by any word of its name. */
function nameAmong(typed: string, visits: () => readonly Visit[]): string | undefined {
  const { people, bodies } = indexOf(visits()).named(typed);
  const [fullest] = people.toSorted((one, other) => other.length - one.length);
  if (fullest !== undefined) {
    return people.every((name) => sameName(name, fullest)) ? fullest : undefined;
  }
  const [body, ...more] = bodies;
  const isOne = body !== undefined && more.length === 0;
  return isOne ? `the ${body}`.replace("the the ", "the ") : undefined;
}

/** Tells whether the visits know a name at all. */
export function isKnownWho(who: Who, visits: () => readonly Visit[]): boolean {
  if (who.anyOf !== undefined) return who.anyOf.every((each) => isKnownWho(each, visits));
  return (
    who.name === undefined ||
    foldPersonName(who.name) === "" ||
    knownName(who.name, visits) !== undefined
  );
}

/** A body that is called by what it does: `the committee on transport`, `the group that deals with …`. */
const BODY_FOR =
  /^(?:nato(?:['’]s)? )?(?:committee|group|board|panel|council|body|team|people|delegates|delegation|experts?|planners|specialists|folks?|guys) (?:on|for|(?:(?:that|who|which) )?(?:deal(?:s|t|ing)?|work(?:s|ing)?|concerned) (?:with|on)|(?:that |which )?(?:handl|cover|discuss|plann?)(?:e?s|ing)|(?:(?:that|which) is |who are )?(?:responsible for|in charge of)) (?:the )?(?<sort>\S.{3,})$/i;

/** `the transport people`, `the committee on transport`: those of the one body so called. */
export function bodyOf(name: string, { visits }: NameContext): string | undefined {
  const { sort } =
    (
      /^(?<sort>\S.{3,}) (?:people|folks?|guys|crowd|committee|body|panel)$/i.exec(name) ??
      BODY_FOR.exec(name)
    )?.groups ?? {};
  const known = sort === undefined ? undefined : nameAmong(sort, visits);
  return known?.startsWith("the ") ? known : undefined;
}

/** A surname so long may have two slips. */
const LONG_NAME = 9;

/** The one name that comes nearest to a misspelt one which no release has: `geona` → Mircea Geoană. */
export function nearestName(typed: string, { visits, writingOf }: NameContext): string | undefined {
  const surname = foldPersonName(typed).split(" ").at(-1) ?? "";
  if (surname.length < 5 || writingOf === undefined || writingOf(surname) !== undefined) return;
  if (isHolder(typed)) return undefined;
  const index = indexOf(visits());
  const [only, ...more] = index.surnamesNear(surname, surname.length < LONG_NAME ? 1 : 2);
  return only === undefined || more.length > 0 ? undefined : index.surnames().get(only);
}
