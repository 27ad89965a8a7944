import type { Told } from "./assembly.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";

/**
 * Joins what is told of one body under several names, and of the people who travel with it.
 *
 *     “NATO Transport Group” (title), “Delegates from Allied nations”   → one visitor, the named body
 *     “NATO Military Committee”, “Chair of the NATO Military Committee” → he takes part in its visit
 */
export function joinCompanies(told: readonly Told[], people: readonly Figure[]): readonly Told[] {
  const joined: Told[] = [];
  for (const one of told) {
    const at = joined.findIndex((other) => isSameCompany(one, other));
    const other = joined[at];
    if (other === undefined) joined.push(one);
    else joined[at] = unite(other, one);
  }
  const companies = joined.map((one) => withLeader(withMembers(one, people)));
  return companies
    .filter((one) => !isUnnamedTitle(one, companies))
    .filter(
      (one) =>
        !companies.some((body) => body.participants.includes(one.visitor) && isThere(body, one)),
    );
}

const COMMANDING = /\b(?:Commander|Commandant|Chairman|Chair|Director)\b/;

/** A title names an office, and the text below who holds it. */
function isUnnamedTitle(one: Told, all: readonly Told[]): boolean {
  const isTitle = one.findings.every(({ sentence }) => sentence.paragraph < 0);
  const { visitor } = one;
  if (visitor.kind === "person" && visitor.isUnnamed && COMMANDING.test(visitor.name))
    return all.some((other) => other !== one && isThere(one, other) && !other.visitor.isUnnamed);
  const isNobody = one.visitor.isUnnamed || (one.visitor.role === null && isTitle);
  if (one.visitor.kind !== "person" || !isNobody || !isTitle) return false;
  return all.some((other) => other !== one && isThere(one, other) && !other.visitor.isUnnamed);
}

function isThere(one: Told, other: Told): boolean {
  const [first] = one.findings;
  const [second] = other.findings;
  const isRemote = first?.mode === "remote" || second?.mode === "remote";
  return first?.country === second?.country && !isRemote;
}

function isSameCompany(one: Told, other: Told): boolean {
  if (one.visitor.kind === "person" || other.visitor.kind === "person") return false;
  if (!isThere(one, other) || areTwoCourses(one.visitor.name, other.visitor.name)) return false;
  if (one.visitor.isUnnamed || other.visitor.isUnnamed) return true;
  const words = new Set(coreOf(one.visitor.name));
  const isShared = coreOf(other.visitor.name).some((word) => words.has(word));
  return isShared || one.visitor.affiliation === other.visitor.affiliation;
}

/** “Senior Course 144 and Regional Cooperation Course 31” are two. */
function areTwoCourses(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => /\bCourse (\d[\d-]*)/.exec(name)?.[1]);
  return first !== undefined && second !== undefined && first !== second;
}

function unite(first: Told, second: Told): Told {
  const [one, two] = [first.visitor, second.visitor];
  const shared = coreOf(one.name).filter((word) => coreOf(two.name).includes(word)).length;
  const isBetter = shared > 0 && coreOf(two.name).length > coreOf(one.name).length;
  const [visitor, other] = isBetter || (one.isUnnamed && !two.isUnnamed) ? [two, one] : [one, two];
  return {
    visitor: {
      ...visitor,
      role: visitor.role ?? (other.name === visitor.name ? null : other.name),
    },
    participants: [...first.participants, ...second.participants],
    findings: [...first.findings, ...second.findings],
  };
}

const COMMON = new Set(
  "the a of from and nato nato's allied allies nations delegation delegates group".split(" "),
);

function coreOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s,]+/)
    .filter((word) => !COMMON.has(word));
}

/** A delegation that is nothing but somebody's is told under their name. */
function withLeader(told: Told): Told {
  const leader = told.findings.flatMap(({ companions }) => companions)[0];
  if (leader === undefined || told.visitor.kind === "person" || !told.visitor.isUnnamed)
    return told;
  return { ...told, visitor: leader };
}

/** Whoever holds an office of a body, as its chair does, travels with it. */
function withMembers(told: Told, people: readonly Figure[]): Told {
  const core = /\p{L}+ (?:Committee|Council|Assembly|Board|Group)\b/u.exec(told.visitor.name)?.[0];
  if (told.visitor.kind === "person" || core === undefined) return told;
  const members = people.filter(
    ({ role, kind }) => kind === "person" && role !== null && role.includes(core),
  );
  return { ...told, participants: [...told.participants, ...members] };
}
