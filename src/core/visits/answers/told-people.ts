import { isMet, isVisitor, type Who } from "#core/visits/who.ts";
import type { Attendee, Visit } from "#core/visits/visit.ts";

/** An office or people of some sort: who they were is what is asked. */
export function isOpenWho({ name, anyOf }: Who): boolean {
  return name === undefined && anyOf === undefined;
}

/** The visitors, each once. */
export function visitorsOf(visits: readonly Visit[]): readonly string[] {
  return [...new Set(visits.map(({ visitor }) => visitor))];
}

/** Those of the visits whom an open who means: of a delegation with an admiral, the admiral. */
export function thoseMeant(by: Who, visits: readonly Visit[]): readonly string[] {
  const names = visits.flatMap((visit) => {
    const { visitor, role, participants } = visit;
    if (by.title === undefined || isVisitor(by, { ...visit, participants: [] })) return [visitor];
    return [{ name: visitor, role }, ...participants]
      .filter((each) =>
        isVisitor(by, { ...visit, visitor: each.name, role: each.role, participants: [] }),
      )
      .map(({ name }) => name);
  });
  return [...new Set(names)];
}

/** Whom somebody met: those told to be met on their visits, and whoever visited them. */
export function othersMet(meeting: readonly Who[], visit: Visit): readonly string[] {
  const [party] = meeting;
  if (party === undefined || isVisitor(party, visit)) {
    return visit.met.map(nameOrOffice).filter((name) => name !== "");
  }
  return isMet(party, visit) ? [visit.visitor] : [];
}

/** Those of a visit who met and are of such a sort. */
export function metAs(who: Who, visit: Visit): readonly string[] {
  const met = visit.met.filter((each) => isMet(who, { ...visit, met: [each], evidence: [] }));
  const visitors = isVisitor(who, { ...visit, participants: [] }) ? [visit.visitor] : [];
  return [...met.map(nameOrOffice), ...visitors];
}

/** Who they were of whom a question knows but the office or the country. */
export function metBy(party: Who, visits: readonly Visit[]): readonly string[] {
  const met = visits
    .filter((visit) => !isVisitor(party, visit))
    .flatMap((visit) =>
      visit.met.filter((each) => isMet(party, { ...visit, met: [each], evidence: [] })),
    );
  return [...new Set(met.map(nameOrOffice))].filter((name) => name !== "");
}

/** Whoever has no name is told by the office: `the Chief of Defence of Senegal`. */
function nameOrOffice({ name, role }: Attendee): string {
  if (name !== "" || role === null) return name;
  return /^the |s$/i.test(role) ? role : `the ${role}`;
}
