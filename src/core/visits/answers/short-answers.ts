import { daysBetween } from "#core/day.ts";
import { listed } from "#core/wording.ts";
import {
  announcedOf,
  certainFirst,
  countriesOf,
  countVisits,
  MOST_LISTED,
  timesWord,
} from "./counted-visits.ts";
import { onDaysOf, sayDaysOf, type DatedVisit } from "./known-days.ts";
import { sayVisitDays } from "./period-sayings.ts";
import { capital } from "./question-sayings.ts";
import { sayCounted } from "#core/number-words.ts";
import { amidSentence } from "./people-sayings.ts";
import { isOpenWho, thoseMeant, visitorsOf } from "./told-people.ts";
import { placesAndCountry } from "./visit-wording.ts";
import type { Where } from "#core/visits/questions/question-place.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { daysOfVisit, fitsFilter, isAtHeadquarters } from "#core/visits/visit-filter.ts";
import { isVisitor, type Who } from "#core/visits/who.ts";

/** Visits within so many days are told as one journey. */
const LONGEST_JOURNEY = 14;

/** Says whether there was such a visit or meeting, and when: `Yes, on 24 Jun 2024.` */
export function sayWhether(question: VisitQuestion, visits: readonly DatedVisit[]): string {
  const { counted, meeting, isNegated } = question;
  // "Yes" would be read as the opposite.
  if (isNegated) return sayWhen(visits);
  const [newest] = visits;
  if (visits.every(({ status }) => status === "planned")) return sayAnnounced(visits);
  if (counted === "visits") return `${capital(timesWord(visits.length))}${announcedOf(visits)}.`;
  const days = newest && onDaysOf(newest);
  const on = days === undefined ? "" : ` ${days}`;
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
      ? `the last for ${sayDaysOf(newest) ?? ""}`
      : `last${on}`;
  return `Yes: ${meeting === undefined ? countVisits(visits) : timesWord(occasions)}, ${last}.`;
}

/** `It was announced for 28–29 Nov 2022; no release says that it took place.` */
function sayAnnounced(visits: readonly DatedVisit[]): string {
  const [newest] = visits;
  const isOne = visits.length === 1;
  const days = newest && (isOne ? sayDaysOf(newest) : sayTogether(visits));
  const on = days === undefined ? "" : ` for ${days}`;
  const isAhead = visits.some((visit) => visit.isAhead);
  const verb = isAhead ? (isOne ? "is" : "are") : isOne ? "was" : "were";
  const said = `${isOne ? "It" : capital(sayCounted(visits.length, "visit"))} ${verb} announced${on}`;
  return `${said}${unconfirmed(visits)}.`;
}

/** That nobody tells of announced visits since; empty where they lie ahead. */
export function unconfirmed(visits: readonly DatedVisit[]): string {
  if (visits.some(({ isAhead }) => isAhead)) return "";
  return `; no release says that ${visits.length === 1 ? "it" : "they"} took place`;
}

/** The days of several visits, where they make one journey. */
export function sayTogether(visits: readonly DatedVisit[]): string | undefined {
  const spans = visits.flatMap((visit) => daysOfVisit(visit) ?? []);
  const from = spans.map((span) => span.from).toSorted()[0];
  const to = spans
    .map((span) => span.to)
    .toSorted()
    .at(-1);
  const isOne = from !== undefined && to !== undefined && daysBetween(from, to) <= LONGEST_JOURNEY;
  return isOne ? sayVisitDays({ from, to }) : undefined;
}

/** Where and when they met: `Paris, France, on 24 Jun 2024.`; one meeting may be told as two visits. */
export function sayWhere(visits: readonly DatedVisit[]): string {
  const said = visits.map((visit) => {
    const days = onDaysOf(visit);
    const on = days === undefined ? "" : `, ${days}`;
    return `${placesAndCountry(visit)}${on}${visit.status === "planned" ? " (announced)" : ""}`;
  });
  const [first = "", ...more] = [...new Set(said)].slice(0, MOST_LISTED);
  return `${[first, ...more].join("; ")}.`;
}

/** Says when the visits were, of several the newest: `5 Nov 2024.` */
export function sayWhen(visits: readonly DatedVisit[]): string {
  const [newest] = visits;
  if (newest === undefined) return "";
  const days = sayDaysOf(newest);
  const announced = newest.status === "planned" ? ", as announced" : "";
  if (visits.length === 1) {
    return `${days === undefined ? "On days that are not told" : capital(days)}${announced}.`;
  }
  const on = days === undefined ? "on days that are not told" : (onDaysOf(newest) ?? days);
  return `Last ${on}${announced}; ${countVisits(visits)}.`;
}

/** Says when people met: `7 Nov 2024, in Budapest, Hungary.`; one meeting may be told as the visit of each. */
export function sayWhenMet(visits: readonly DatedVisit[]): string {
  const meetings = new Map(visits.map((visit) => [`${visit.country} ${visit.start}`, visit]));
  const [only, ...more] = meetings.values();
  if (only === undefined || more.length > 0) {
    return sayWhen([...meetings.values()]).replace(/ visits\b/, " meetings");
  }
  const place = isAtHeadquarters(only) ? "at NATO Headquarters" : `in ${placesAndCountry(only)}`;
  return `${sayWhen([only]).slice(0, -1)}, ${place}.`;
}

/** A part of a question about several that can be answered for itself. */
export interface Own {
  readonly who: Who | undefined;
  readonly where: Where | undefined;
  /** Nobody is named in the question: who went there is what it asks. */
  readonly isWho?: boolean;
}

/** "Did Rutte or Stoltenberg visit Italy" and "did Bauer visit Qatar and Finland" ask about each. */
export function whoseOwn({
  wanted,
  by,
  where,
  isMost,
  isNegated,
  pick,
  counted,
}: VisitQuestion): readonly Own[] {
  if ((isMost ?? isNegated ?? pick ?? counted) !== undefined) return [];
  const isWho = by === undefined && (wanted === "visitors" || wanted === "visits");
  if (!isWho && wanted !== "whether" && wanted !== "destinations" && wanted !== "when") return [];
  if (by?.anyOf !== undefined) return by.anyOf.map((who) => ({ who, where: undefined }));
  const each = where?.each ?? [];
  if (wanted === "destinations" || where?.isBoth || each.length > MOST_LISTED) return [];
  return each.map((one) => ({ who: undefined, where: one, isWho }));
}

/** `Mark Rutte: Italy, 5 Nov 2024.` · `Jens Stoltenberg: no visit is reported.` · `Sweden: nobody.` */
export function sayOwn({ who, where, isWho }: Own, visits: readonly DatedVisit[]): string {
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
  if (own.length === 0) return `${label}: ${isWho ? "nobody" : "no visit is reported"}.`;
  if (isWho) {
    const namesOf = (some: readonly DatedVisit[]) => visitorsOf(some).map(amidSentence);
    const isSure = own.some(({ status }) => status !== "planned");
    if (!isSure) return `${label}: ${listed(namesOf(own), "and")}, announced.`;
    const names = certainFirst(own, namesOf);
    return `${label}: ${names}${own.length > 1 ? `, ${countVisits(own)}` : ""}.`;
  }
  const [newest] = own;
  const days = newest && sayDaysOf(newest);
  const on = days === undefined ? [] : [days];
  const places = who === undefined ? [] : [listed(countriesOf(own).slice(0, MOST_LISTED), "and")];
  const said = own.length === 1 ? [...places, ...on] : [...places, countVisits(own)];
  const announced = own.length === 1 && newest?.status === "planned" ? ["announced"] : [];
  return `${label}: ${[...said, ...announced].join(", ") || "yes"}.`;
}
