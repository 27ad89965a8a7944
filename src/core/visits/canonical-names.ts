import { foldPersonName, sameName } from "../gazetteer/person-names.ts";
import type { Attendee, Visit } from "./visit.ts";
import { isBody } from "./who.ts";

/**
 * Gives everybody one name throughout: the fullest spelling, and of those the most frequent.
 *
 *     Stoltenberg, Jens Stoltenberg (3 times)      → Jens Stoltenberg
 *     Mircea Geoana, Mircea Geoană (twice)         → Mircea Geoană
 */
export function withCanonicalNames(visits: readonly Visit[]): readonly Visit[] {
  const canonical = canonicalNames(visits);
  const nameOf = (name: string) => canonical.get(name) ?? name;
  const rename = (people: readonly Attendee[]) =>
    people.map((each) => ({ ...each, name: nameOf(each.name) }));
  return visits.map((visit) => ({
    ...visit,
    visitor: nameOf(visit.visitor),
    participants: rename(visit.participants),
    met: rename(visit.met),
  }));
}

function canonicalNames(visits: readonly Visit[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { visitor, participants, met } of visits) {
    for (const name of [visitor, ...participants.map(nameIn), ...met.map(nameIn)]) {
      if (!isBody(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const fullness = (name: string) => Math.min(2, foldPersonName(name).split(" ").length);
  const ranked = [...counts].toSorted(
    ([one, times], [other, otherTimes]) =>
      fullness(other) - fullness(one) ||
      otherTimes - times ||
      accents(other) - accents(one) ||
      (one < other ? -1 : 1),
  );
  const chosen = new Map<string, string>();
  const shelves = new Map<string, string[]>();
  for (const [name] of ranked) {
    const keys = foldPersonName(name)
      .split(" ")
      .map((word) => word.slice(0, 3));
    const near = new Set(keys.flatMap((key) => shelves.get(key) ?? []));
    const same = [...near].filter((other) => sameName(name, other));
    // A surname that several people bear is left as it is.
    const [only] = same;
    if (only !== undefined && (same.length === 1 || fullness(name) === 2)) chosen.set(name, only);
    else for (const key of keys) shelves.set(key, [...(shelves.get(key) ?? []), name]);
  }
  return chosen;
}

function nameIn({ name }: Attendee): string {
  return name;
}

function accents(name: string): number {
  return name.normalize("NFD").length - name.length;
}
