import { listed } from "#core/wording.ts";
import { onDays, sayVisitDays } from "./period-sayings.ts";
import { sayCountry, type Where } from "#core/visits/questions/question-place.ts";
import { amidSentence, capital, numberWord, sayCounted, sayMany } from "./question-sayings.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import type { Visit } from "#core/visits/visit.ts";
import { daysOfVisit, fitsFilter } from "#core/visits/visit-filter.ts";
import { placesAndCountry } from "./visit-wording.ts";
import { companionsOf, placeOf } from "./visits-asked.ts";
import { isMet, isVisitor, type Who } from "#core/visits/questions/who.ts";

/** More names than these are counted and not listed. */
const MOST_LISTED = 8;

/** Says the answer in a sentence, from the visits that fit, newest first; none is said elsewhere. */
export function saySummary(question: VisitQuestion, visits: readonly Visit[]): string {
  const { wanted, meeting, host, counted, alongside, by, where, event, pick, isMost } = question;
  const several = whoseOwn(question);
  if (several.length > 1) return several.map((each) => sayOwn(each, visits)).join(" ");
  if (isMost) {
    const most = wanted === "destinations" ? countriesOf(visits) : visitorsOf(visits);
    const each = most.length === 1 ? "" : " each";
    const times = sayCounted(visits.length / Math.max(1, most.length), "visit");
    const names = most.length <= MOST_LISTED ? `${listed(most, "and")}: ` : "";
    return capital(`${names}${times}${each}${announcedOf(visits)}.`);
  }
  if (pick !== undefined) return sayPicked(question, visits);
  if (counted === "countries" || counted === "people") {
    const countries = () => [...new Set(visits.map(({ country }) => sayCountry(country)))];
    const people = () =>
      meeting?.length === 1
        ? [...new Set(visits.flatMap((visit) => othersMet(meeting, visit)))]
        : visitorsOf(visits);
    const said = counted === "countries" ? countries() : people();
    const names = said.length <= MOST_LISTED ? `: ${listed(said, "and")}` : "";
    const noun = counted === "countries" ? "country" : meeting === undefined ? "visitor" : "name";
    return `${capital(sayCounted(said.length, noun))}${names}${announcedOf(visits)}.`;
  }
  if (alongside !== undefined && by === undefined) {
    const names = [...new Set(visits.flatMap((visit) => companionsOf(alongside, visit)))];
    if (names.length > 0) return `${listed(names, "and")}.`;
  }
  const sought = wanted === "met" ? meeting?.[1] : undefined;
  if (sought !== undefined && isOpenWho(sought)) {
    const names = [...new Set(visits.flatMap((visit) => metAs(sought, visit)))];
    if (names.length > 0) return `${someOf(names)}.`;
  }
  const isMany = by !== undefined && meeting === undefined && sayMany(by) !== undefined;
  if ((wanted === "whether" && !isMany) || (wanted === "met" && meeting?.length === 2))
    return sayWhether(question, visits);
  if (wanted === "when") return sayWhen(visits);
  if (wanted === "where" && meeting !== undefined) return sayWhere(visits);
  // Where they went was asked with the place; who they are was not said.
  const isWhoOpen = by !== undefined && where !== undefined && isOpenWho(by);
  if ((wanted === "destinations" && !isWhoOpen) || wanted === "where") {
    const places = countriesOf(visits);
    if (places.length <= MOST_LISTED && counted === "visits") {
      return capital(`${countVisits(visits)}: ${listed(places, "and")}.`);
    }
    if (places.length <= MOST_LISTED)
      return capital(`${listed(places, "and")}: ${countVisits(visits)}.`);
  }
  if (meeting !== undefined && meeting.length === 1) {
    const names = [...new Set(visits.flatMap((visit) => othersMet(meeting, visit)))];
    if (names.length > 0) return `${someOf(names)}.`;
  }
  const names = by === undefined ? visitorsOf(visits) : thoseMeant(by, visits);
  // Whom a name did not tell, the answer names.
  const isOpen = by?.name === undefined && by?.anyOf === undefined;
  const isAbout = [where, by, host, event].some((part) => part !== undefined);
  if ((wanted !== "visits" || isWhoOpen) && isOpen && isAbout && names.length <= 3) {
    return `${capital(listed(names.map(amidSentence), "and"))}: ${countVisits(visits)}.`;
  }
  return `${capital(countVisits(visits))}.`;
}

/** `France, on 24 Jun 2024.` · `Kaja Kallas and Volodymyr Zelenskyy, on 27 Jun 2024.` */
function sayPicked({ by, meeting, where }: VisitQuestion, visits: readonly Visit[]): string {
  const met = meeting?.length === 1 ? visits.flatMap((visit) => othersMet(meeting, visit)) : [];
  const visitors = by === undefined ? visitorsOf(visits) : [];
  const places = where === undefined ? countriesOf(visits) : [];
  const named = [met.length > 0 ? met : visitors, places].filter((each) => each.length > 0);
  const days = new Set(
    visits.map((visit) => daysOfVisit(visit)).map((span) => span && onDays(span)),
  );
  const [day] = days;
  const on = days.size === 1 && day !== undefined ? [day] : [];
  const said = named.map((each) => listed([...new Set(each)].slice(0, MOST_LISTED), "and"));
  const announced = visits.every(({ status }) => status === "planned") ? ["announced"] : [];
  return capital(`${[...said, ...on, ...announced].join(", ")}.`);
}

/** The first names, and how many more there are. */
function someOf(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  const named = names.slice(0, MOST_LISTED);
  return listed(more > 0 ? [...named, `${numberWord(more)} more`] : named, "and");
}

/** An office or people of some sort: who they were is what is asked. */
function isOpenWho({ name, anyOf }: Who): boolean {
  return name === undefined && anyOf === undefined;
}

/** Those of a visit who met and are of such a sort. */
function metAs(who: Who, visit: Visit): readonly string[] {
  const met = visit.met.filter((each) => isMet(who, { ...visit, met: [each], evidence: [] }));
  const visitors = isVisitor(who, { ...visit, participants: [] }) ? [visit.visitor] : [];
  return [...met.map(({ name, role }) => name || (role ?? "")), ...visitors];
}

function sayWhether(question: VisitQuestion, visits: readonly Visit[]): string {
  const { counted, meeting, isNegated } = question;
  // "Yes" would be read as the opposite.
  if (isNegated) return sayWhen(visits);
  const [newest] = visits;
  const days = newest === undefined ? undefined : daysOfVisit(newest);
  if (visits.every(({ status }) => status === "planned")) {
    const on = days === undefined ? "" : ` for ${sayVisitDays(days)}`;
    return `It was announced${on}; no release says that it took place.`;
  }
  if (counted === "visits") return `${capital(timesWord(visits.length))}${announcedOf(visits)}.`;
  const on = days === undefined ? "" : ` ${onDays(days)}`;
  // One meeting may be told as the visit of each.
  const occasions = new Set(visits.map(({ country, start }) => `${country} ${start}`)).size;
  if (visits.length === 1 || (meeting !== undefined && occasions === 1)) {
    const { by } = question;
    const isOpen = by !== undefined && by.office === undefined && isOpenWho(by);
    const names = isOpen ? `: ${listed(thoseMeant(by, visits).map(amidSentence), "and")}` : "";
    return `Yes${names}${on === "" ? "" : `,${on}`}.`;
  }
  const last =
    newest?.status === "planned" && days !== undefined
      ? `the last for ${sayVisitDays(days)}`
      : `last${on}`;
  return `Yes: ${meeting === undefined ? countVisits(visits) : timesWord(occasions)}, ${last}.`;
}

/** Where and when they met: `Paris, France, on 24 Jun 2024.`; one meeting may be told as two visits. */
function sayWhere(visits: readonly Visit[]): string {
  const said = visits.map((visit) => {
    const days = daysOfVisit(visit);
    const on = days === undefined ? "" : `, ${onDays(days)}`;
    return `${placesAndCountry(visit)}${on}${visit.status === "planned" ? " (announced)" : ""}`;
  });
  const [first = "", ...more] = [...new Set(said)].slice(0, MOST_LISTED);
  return `${[first, ...more].join("; ")}.`;
}

/** Those of the visits whom an open who means: of a delegation with an admiral, the admiral. */
function thoseMeant(by: Who, visits: readonly Visit[]): readonly string[] {
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

function sayWhen(visits: readonly Visit[]): string {
  const [newest] = visits;
  const days = newest === undefined ? undefined : daysOfVisit(newest);
  const said = days === undefined ? "On days that are not told" : capital(sayVisitDays(days));
  const announced = newest?.status === "planned" ? ", as announced" : "";
  return visits.length === 1
    ? `${said}${announced}.`
    : `Last ${said}${announced}; ${countVisits(visits)}.`;
}

/** A part of a question about several that can be answered for itself. */
interface Own {
  readonly who: Who | undefined;
  readonly where: Where | undefined;
}

/** "Did Rutte or Stoltenberg visit Italy" and "did Bauer visit Qatar and Finland" ask about each. */
function whoseOwn({ wanted, by, where }: VisitQuestion): readonly Own[] {
  if (wanted !== "whether" && wanted !== "destinations" && wanted !== "when") return [];
  if (by?.anyOf !== undefined) return by.anyOf.map((who) => ({ who, where: undefined }));
  if (wanted === "destinations") return [];
  return (where?.each ?? []).map((each) => ({ who: undefined, where: each }));
}

/** `Mark Rutte: Italy, 5 Nov 2024.` · `Jens Stoltenberg: none is reported.` */
function sayOwn({ who, where }: Own, visits: readonly Visit[]): string {
  const own = visits.filter(
    (visit) =>
      (who === undefined || isVisitor(who, visit)) &&
      fitsFilter(visit, {
        ...(where?.countries === undefined ? {} : { countries: where.countries }),
        ...(where?.places === undefined ? {} : { places: where.places }),
        ...(where?.atHeadquarters === undefined ? {} : { atHeadquarters: true }),
      }),
  );
  const label = capital(who?.said ?? where?.said ?? "");
  if (own.length === 0) return `${label}: no visit is reported.`;
  const [newest] = own;
  const days = newest === undefined ? undefined : daysOfVisit(newest);
  const on = days === undefined ? [] : [sayVisitDays(days)];
  const places = who === undefined ? [] : [listed(countriesOf(own).slice(0, MOST_LISTED), "and")];
  const said = own.length === 1 ? [...places, ...on] : [...places, countVisits(own)];
  const announced = own.length === 1 && newest?.status === "planned" ? ["announced"] : [];
  return `${label}: ${[...said, ...announced].join(", ") || "yes"}.`;
}

/** `two visits`, `14 visits, one of them announced`. */
function countVisits(visits: readonly Visit[]): string {
  return `${sayCounted(visits.length, "visit")}${announcedOf(visits)}`;
}

function announcedOf(visits: readonly Visit[]): string {
  const announced = visits.filter(({ status }) => status === "planned").length;
  if (announced === 0) return "";
  if (announced === visits.length) return ", announced";
  return `, ${numberWord(announced)} of them announced`;
}

/** Where visits went, each place once: countries, and NATO Headquarters for who was received there. */
function countriesOf(visits: readonly Visit[]): readonly string[] {
  return [...new Set(visits.map(placeOf))];
}

function visitorsOf(visits: readonly Visit[]): readonly string[] {
  return [...new Set(visits.map(({ visitor }) => visitor))];
}

function othersMet(meeting: readonly Who[], visit: Visit): readonly string[] {
  const [party] = meeting;
  if (party === undefined || isVisitor(party, visit)) {
    return visit.met.map(({ name, role }) => name || (role ?? "")).filter((name) => name !== "");
  }
  return isMet(party, visit) ? [visit.visitor] : [];
}

function timesWord(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${numberWord(count)} times`;
}
