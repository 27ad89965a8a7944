import type { Action } from "#core/answer.ts";
import type { Core } from "#core/core.ts";
import { editDistance } from "#core/edit-distance.ts";
import { countryByCode } from "#core/gazetteer/countries.ts";
import { foldPersonName } from "#core/gazetteer/person-names.ts";
import type { RichText } from "#core/rich-text.ts";
import { listed } from "#core/wording.ts";
import { findNaming } from "./named-elsewhere.ts";
import { onDays } from "./period-sayings.ts";
import { callOf } from "./question-actions.ts";
import { capital, numberWord, sayVisitor } from "./question-sayings.ts";
import { sayCountry, type Where } from "#core/visits/questions/question-place.ts";
import { filterOf, type VisitQuestion } from "#core/visits/question.ts";
import { isTold } from "./told.ts";
import type { Visit } from "#core/visits/visit.ts";
import { daysOfVisit, isAtHeadquarters, type VisitFilter } from "#core/visits/visit-filter.ts";
import { isBody } from "#core/visits/questions/who.ts";

const MOST_NEAR = 3;

/** What came close to a question, and how to get there. */
export interface Near {
  readonly visits: readonly Visit[];
  readonly hints: readonly RichText[];
  readonly actions: readonly Action[];
}

interface Found {
  readonly core: Core;
  /** The visits that answer the question. */
  readonly told: readonly Visit[];
  /** Those that fit and do not count: by video, recalled, called off. */
  readonly others: readonly Visit[];
}

/**
 * Finds what came close: engagements by video and visits that are only recalled; where nobody is found
 * also guests from that country at NATO Headquarters, the same on other days, others who went there,
 * and a name that is spelt alike.
 */
export function findNear(question: VisitQuestion, { core, told, others }: Found): Near {
  const near = others.slice(0, MOST_NEAR);
  const isChosen = question.pick !== undefined || question.isMost === true;
  if (told.length > 0) return { visits: isChosen ? [] : near, hints: [], actions: [] };
  const { where, by, from, to } = question;
  if (where?.isUnknown) {
    return {
      visits: [],
      hints: [],
      actions: (where.others ?? []).map((name) => showCountry(name)),
    };
  }
  const hints: RichText[] = [];
  const actions: Action[] = [];
  const count = (filter: VisitFilter) =>
    core.visits(filter).visits.filter((visit) => isTold(visit));
  const { from: _from, to: _to, ...always } = filterOf(question);
  if (from !== undefined || to !== undefined) {
    const anyTime = count(always);
    if (anyTime.length > 0) {
      hints.push([`On other days: ${sayVisits(anyTime.length)}${sayLast(anyTime)}.`]);
      const { from: _f, to: _t, ...undated } = question;
      const call = callOf(undated);
      if (call !== undefined) actions.push({ label: "All dates", call });
    }
  }
  if (by !== undefined && where !== undefined) {
    const { by: _by, ...anybody } = filterOf(question);
    const theirs = count(anybody);
    const visitors = [...new Set(theirs.map(({ visitor }) => visitor))];
    if (visitors.length > 0) {
      const said =
        visitors.length > MOST_NEAR
          ? `${numberWord(visitors.length)} others`
          : listed(visitors.map(sayVisitor), "and");
      hints.push([`${capital(said)} ${sayWent(theirs, where)}${sayLast(theirs)}.`]);
    }
  } else if (where?.places !== undefined && where.countries !== undefined) {
    const { places: _places, ...country } = always;
    const elsewhere = count(country);
    const [code = ""] = where.countries;
    if (elsewhere.length > 0) {
      const places = sayPlaces(elsewhere);
      hints.push([`Elsewhere in ${sayCountry(code)}: ${sayVisits(elsewhere.length)}${places}.`]);
    }
  }
  if (where?.isBoth) {
    const either = count({ ...always, ...(from && { from }), ...(to && { to }) });
    if (either.length > 0) hints.push([`To one of them: ${sayVisits(either.length)}.`]);
  }
  const guests = by === undefined ? guestsFrom(question, core) : [];
  for (const name of nearNames(question, core)) {
    hints.push(["Did you mean ", { strong: name }, "?"]);
    actions.push({ label: name, call: { command: "visits", options: { person: name }, page: 1 } });
  }
  const theirs = ofThoseAsked(question, core);
  const isNothing = near.length + theirs.length + hints.length === 0;
  const named = isNothing ? findNaming(question, core) : undefined;
  return {
    visits: [...near, ...theirs, ...guests, ...(named?.visits ?? [])].slice(0, MOST_NEAR),
    hints: [...hints, ...(named?.hints ?? [])],
    actions: [...actions, ...(named?.actions ?? [])],
  };
}

/** Where nobody is named whom they met or travelled with, their own visits; of a visit, the meeting. */
function ofThoseAsked(question: VisitQuestion, core: Core): readonly Visit[] {
  const { by, meeting, host, alongside, ...rest } = question;
  const only = meeting?.length === 1 ? meeting[0] : alongside;
  const asked: VisitQuestion | undefined =
    host !== undefined && by !== undefined
      ? { ...rest, meeting: [host, by] }
      : only === undefined
        ? undefined
        : { ...rest, by: only };
  if (by?.title !== undefined && by.from !== undefined) {
    const fromThere = filterOf({ ...question, by: { said: by.said, from: by.from } });
    return core.visits(fromThere).visits.filter((visit) => isTold(visit));
  }
  if (asked === undefined) return [];
  return core.visits(filterOf(asked)).visits.filter((visit) => isTold(visit));
}

function sayVisits(count: number): string {
  return `${numberWord(count)} visit${count === 1 ? "" : "s"}`;
}

/** What others did: `visited Kosovo`, or of announcements alone `are announced to visit Kosovo`. */
function sayWent(theirs: readonly Visit[], where: Where): string {
  if (theirs.every(({ status }) => status === "planned")) {
    const are = new Set(theirs.map(({ visitor }) => visitor)).size > 1 ? "are" : "is";
    return `${are} announced to visit ${where.said}`;
  }
  return where.atHeadquarters ? "came there" : `visited ${where.said}`;
}

/** Where several visits went, the most visited first: ` (NATO Headquarters, Brussels)`; empty if unknown. */
function sayPlaces(visits: readonly Visit[]): string {
  const named = visits.flatMap((visit) =>
    isAtHeadquarters(visit) ? ["NATO Headquarters"] : visit.places.slice(0, 1),
  );
  const counts = [...Map.groupBy(named, (name) => name)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const names = counts.slice(0, MOST_NEAR).map(([name]) => name);
  return names.length === 0 ? "" : ` (${names.join(", ")})`;
}

/** When the newest of several was; of one, when it was. */
function sayLast([newest, ...more]: readonly Visit[]): string {
  const days = newest && daysOfVisit(newest);
  if (days === undefined) return "";
  return `${more.length === 0 ? " " : ", the last "}${onDays(days)}`;
}

function showCountry(name: string): Action {
  return { label: name, call: { command: "visits", options: { country: name }, page: 1 } };
}

/** People from the country asked about whom NATO Headquarters received: an easy mistake to make. */
function guestsFrom({ where, from, to }: VisitQuestion, core: Core): readonly Visit[] {
  const code = where?.countries?.length === 1 ? where.countries[0] : undefined;
  const country = code === undefined ? undefined : countryByCode(code);
  if (country === undefined || country.code === "BE") return [];
  const filter = {
    by: { said: country.name, from: country.code },
    countries: ["BE"],
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return core.visits(filter).visits.filter((visit) => isAtHeadquarters(visit) && isTold(visit));
}

/** Names in the visits that are nearly what was typed, where nobody there is called so. */
function nearNames({ by, meeting }: VisitQuestion, core: Core): readonly string[] {
  const typed = by?.name ?? meeting?.find(({ name }) => name !== undefined)?.name;
  const surname =
    foldPersonName(typed ?? "")
      .split(" ")
      .at(-1) ?? "";
  if (surname.length < 4) return [];
  const names = new Set<string>();
  for (const { visitor, participants, met } of core.visits({}).visits) {
    for (const name of [visitor, ...[...participants, ...met].map((each) => each.name)]) {
      if (!isBody(name)) names.add(name);
    }
  }
  const most = surname.length < 7 ? 1 : 2;
  const near = [...names].filter((name) => {
    const other = foldPersonName(name).split(" ").at(-1) ?? "";
    return other !== surname && editDistance(surname, other, most) <= most;
  });
  return near.slice(0, 2);
}
