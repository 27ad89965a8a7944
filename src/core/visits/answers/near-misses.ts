import type { Action } from "#core/answer.ts";
import type { Core } from "#core/core.ts";
import { editDistance } from "#core/edit-distance.ts";
import { countryByCode } from "#core/gazetteer/countries.ts";
import { foldPersonName } from "#core/gazetteer/person-names.ts";
import type { RichText } from "#core/rich-text.ts";
import { listed } from "#core/wording.ts";
import { findMetThere, findNaming } from "./named-elsewhere.ts";
import { onDaysOf } from "./known-days.ts";
import { callOf } from "./question-actions.ts";
import { capital } from "./question-sayings.ts";
import { numberWord } from "#core/number-words.ts";
import { sayVisitor } from "./people-sayings.ts";
import { sayCountry, type Where } from "#core/visits/questions/question-place.ts";
import { filterOf, type VisitQuestion } from "#core/visits/question.ts";
import { isTold } from "./told.ts";
import type { Visit } from "#core/visits/visit.ts";
import { isAtHeadquarters, type VisitFilter } from "#core/visits/visit-filter.ts";
import { isBody } from "#core/visits/who.ts";

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
 * also the same on other days or elsewhere in the country, others who went there, whoever met them,
 * guests from that country at NATO Headquarters, and a name that is spelt alike.
 */
export function findNear(question: VisitQuestion, { core, told, others }: Found): Near {
  const near = others.slice(0, MOST_NEAR);
  const isChosen = question.pick !== undefined || question.isMost === true;
  if (told.length > 0) return { ...NONE, visits: isChosen ? [] : near };
  const { where } = question;
  if (where?.isUnknown) {
    return { ...NONE, actions: (where.others ?? []).map((name) => showCountry(name)) };
  }
  const theirs = ofThoseAsked(question, core);
  const naming = findNaming(question, core);
  const isNamedThere = naming.hints.length > 0;
  const found = [
    onOtherDays(question, core),
    amongLeftOut(question, core),
    unnamedTown(question, core),
    elsewhereInCountry(question, core),
    othersThere(question, core),
    toOneOfThem(question, core),
    // Whom a release names is no slip for somebody else.
    isNamedThere ? NONE : alikeNames(question, core),
  ];
  const hints = found.flatMap((each) => each.hints);
  const once = question.repeats === undefined ? [] : toldOf(filterOf(question), core);
  const close = [...near, ...theirs, ...once, ...found.flatMap(({ visits }) => visits)];
  const named = isNamedThere ? naming : findMetThere(question, core);
  const meetings = close.length === 0 ? meetingsOf(question, core) : [];
  const guests = question.by === undefined ? guestsFrom(question, core) : [];
  return {
    visits: [...close, ...meetings, ...guests, ...named.visits].slice(0, MOST_NEAR),
    hints: [...named.hints, ...hints],
    actions: [...found.flatMap(({ actions }) => actions), ...named.actions],
  };
}

const NONE: Near = { visits: [], hints: [], actions: [] };

function toldOf(filter: VisitFilter, core: Core): readonly Visit[] {
  return core.visits(filter).visits.filter((visit) => isTold(visit));
}

function withoutDays(question: VisitQuestion): VisitFilter {
  const { from: _from, to: _to, ...always } = filterOf(question);
  return always;
}

/** `On other days: 31 visits, the last on 7 Nov 2024.`, and a button that shows them. */
function onOtherDays(question: VisitQuestion, core: Core): Near {
  const { from, to, ...undated } = question;
  if (from === undefined && to === undefined) return NONE;
  const anyTime = toldOf(withoutDays(question), core);
  if (anyTime.length === 0) return NONE;
  const call = callOf(undated);
  return {
    visits: [],
    hints: [[`On other days: ${sayVisits(anyTime.length)}${sayLast(anyTime)}.`]],
    actions: call === undefined ? [] : [{ label: "All dates", call }],
  };
}

/** `Left out: two visits, the last from 27 to 29 May 2024.` */
function amongLeftOut(question: VisitQuestion, core: Core): Near {
  const { except, ...all } = question;
  if (except === undefined) return NONE;
  const left = toldOf(filterOf(all), core);
  if (left.length === 0) return NONE;
  return { ...NONE, hints: [[`Left out: ${sayVisits(left.length)}${sayLast(left)}.`]] };
}

/** `No release names Skopje.` */
function unnamedTown({ where }: VisitQuestion, core: Core): Near {
  const [town, ...more] = where?.places ?? [];
  if (town === undefined || more.length > 0) return NONE;
  const { total } = core.search({ words: `"${town}"` }, { offset: 0, limit: 1 });
  return total > 0 ? NONE : { ...NONE, hints: [["No release names ", { strong: town }, "."]] };
}

/** Visits to the country of a town where nobody was: a few are shown, more are counted. */
function elsewhereInCountry(question: VisitQuestion, core: Core): Near {
  const { where } = question;
  const [code, ...more] = where?.countries ?? [];
  if (where?.places === undefined || code === undefined || more.length > 0) return NONE;
  const { places: _places, ...country } = withoutDays(question);
  const elsewhere = toldOf(country, core).filter((visit) => !isAtHeadquarters(visit));
  if (elsewhere.length === 0) return NONE;
  if (elsewhere.length <= MOST_NEAR) return { ...NONE, visits: elsewhere };
  const places = sayPlaces(elsewhere);
  const said = `Elsewhere in ${sayCountry(code)}: ${sayVisits(elsewhere.length)}${places}.`;
  return { ...NONE, hints: [[said]] };
}

/** `Edi Rama, Mark Rutte and Volodymyr Zelenskyy visited Budapest, the last on 7 Nov 2024.` */
function othersThere(question: VisitQuestion, core: Core): Near {
  const { by, where } = question;
  if (by === undefined || where === undefined) return NONE;
  const { by: _by, ...anybody } = filterOf(question);
  const theirs = toldOf(anybody, core);
  const visitors = [...new Set(theirs.map(({ visitor }) => visitor))];
  if (visitors.length === 0) return NONE;
  const said =
    visitors.length > MOST_NEAR
      ? `${numberWord(visitors.length)} others`
      : listed(visitors.map(sayVisitor), "and");
  return { ...NONE, hints: [[`${capital(said)} ${sayWent(theirs, where)}${sayLast(theirs)}.`]] };
}

function toOneOfThem(question: VisitQuestion, core: Core): Near {
  if (!question.where?.isBoth) return NONE;
  const either = toldOf(filterOf(question), core);
  return either.length === 0
    ? NONE
    : { ...NONE, hints: [[`To one of them: ${sayVisits(either.length)}.`]] };
}

function alikeNames(question: VisitQuestion, core: Core): Near {
  const names = nearNames(question, core);
  return {
    visits: [],
    hints: names.map((name) => ["Did you mean ", { strong: name }, "?"]),
    actions: names.map((name) => ({
      label: name,
      call: { command: "visits", options: { person: name }, page: 1 },
    })),
  };
}

/**
 * Who has not been to NATO may have been met at home, and who has not been to a country may have met
 * somebody from there: the newest such visit.
 */
function meetingsOf(
  { by, meeting, where, isBare, pick, statuses }: VisitQuestion,
  core: Core,
): readonly Visit[] {
  const isPerson = by?.name !== undefined || by?.office !== undefined;
  if (!isPerson || isBare || (meeting ?? pick ?? statuses) !== undefined || isBody(by.said)) {
    return [];
  }
  if (where === undefined || where.atHeadquarters) return toldOf({ host: by }, core).slice(0, 1);
  const { said, countries } = where;
  if (countries === undefined) return [];
  return toldOf({ host: by, by: { said, fromAny: countries } }, core).slice(0, 1);
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
  return `${where.atHeadquarters ? "came to" : "visited"} ${where.said}`;
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
  const days = newest && onDaysOf(newest);
  if (days === undefined) return "";
  return `${more.length === 0 ? " " : ", the last "}${days}`;
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
  // Whose surname a release has did not mean somebody else's.
  const isThere = () => core.search({ words: `"${surname}"` }, { offset: 0, limit: 1 }).total > 0;
  if (surname.length < 4 || isThere()) return [];
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
