import { MONTHS, sayDays, type Day } from "../day.ts";
import { listed, sayFilterDays } from "../wording.ts";
import { areMonths, sayVisitDays, wholePeriod } from "./period-sayings.ts";
import { sayCountry } from "./question-place.ts";
import type { VisitQuestion } from "./question.ts";
import type { Visit } from "./visit.ts";
import { daysOfVisit } from "./visit-filter.ts";
import { isBody, isVisitor } from "./who.ts";

/**
 * Says a question as it was understood; what it says reads back as the same question.
 *
 *     Who visited Finland in May 2024?      Which countries did Mark Rutte visit?
 *     Did Rob Bauer visit Qatar?            Who met Viktor Orbán?
 */
export function sayQuestion(question: VisitQuestion): string {
  const { wanted, by, where, meeting, statuses } = question;
  const days = sayQuestionDays(question);
  const to = where === undefined ? "" : ` to ${where.said}`;
  const [first, second] = meeting ?? [];
  if (question.host !== undefined) {
    const at = where === undefined ? "" : ` in ${where.said}`;
    return `Who was received by ${question.host.said}${at}${days}?`;
  }
  const planned = statuses?.[0] === undefined ? "" : `${sayStatus(statuses[0])} `;
  if (first !== undefined) {
    const at = where === undefined ? "" : ` in ${where.said}`;
    if (second === undefined) return `Who met ${first.said}${at}${days}?`;
    return `${wanted === "when" ? "When did" : wanted === "where" ? "Where did" : "Did"} ${first.said} meet ${second.said}${at}${days}?`;
  }
  if (planned !== "") {
    return capital(`${planned}visits${by === undefined ? "" : ` by ${by.said}`}${to}${days}.`);
  }
  if (by === undefined) {
    if (where === undefined) return `Who visited whom${days}?`;
    return wanted === "when"
      ? `When was ${where.said} visited${days}?`
      : `Who ${where.atHeadquarters ? "came to" : "visited"} ${where.said}${days}?`;
  }
  if (where === undefined) {
    return wanted === "visits" || wanted === "visitors"
      ? `Which visits did ${by.said} make${days}?`
      : `Which countries did ${by.said} visit${days}?`;
  }
  if (wanted === "whether") return `Did ${by.said} visit ${where.said}${days}?`;
  if (wanted === "when") return `When did ${by.said} visit ${where.said}${days}?`;
  return `Which visits did ${by.said} make${to}${days}?`;
}

/** The parts of a question as it was understood, in few words each. */
export function sayParts(question: VisitQuestion): string[] {
  const { by, where, meeting, statuses, from, to } = question;
  return [
    ...(where === undefined ? [] : [`visits to ${where.said}`]),
    ...(by === undefined ? [] : [`visits of ${by.said}`]),
    ...(meeting ?? []).map(({ said }) => `meetings with ${said}`),
    ...(question.host === undefined ? [] : [`guests of ${question.host.said}`]),
    ...(statuses ?? []).map(sayStatus),
    sayFilterDays(from, to),
  ];
}

/** Says the answer in a sentence, from the visits that fit, newest first; none is said elsewhere. */
export function saySummary(question: VisitQuestion, visits: readonly Visit[]): string {
  const { wanted, meeting } = question;
  const count = countVisits(visits);
  const [newest] = visits;
  if (wanted === "whether") {
    const isAnnounced = visits.every(({ status }) => status === "planned");
    return isAnnounced ? `Announced: ${count}.` : `Yes: ${count}.`;
  }
  if (wanted === "when" && newest !== undefined) {
    const days = daysOfVisit(newest);
    const said = days === undefined ? "On days that are not told" : capital(sayVisitDays(days));
    const announced = newest.status === "planned" ? ", as announced" : "";
    return visits.length === 1 ? `${said}${announced}.` : `Last ${said}${announced}; ${count}.`;
  }
  if (wanted === "destinations" || wanted === "where") {
    const countries = [...new Set(visits.map(({ country }) => sayCountry(country)))];
    if (countries.length <= 8) return capital(`${listed(countries, "and")}: ${count}.`);
  }
  if (meeting !== undefined && meeting.length === 1) {
    const names = [...new Set(visits.flatMap((visit) => othersMet(question, visit)))];
    if (names.length > 0 && names.length <= 8) return `${listed(names, "and")}: ${count}.`;
  }
  return `${capital(count)}.`;
}

/** `two visits`, `14 visits, one of them announced`. */
function countVisits(visits: readonly Visit[]): string {
  const announced = visits.filter(({ status }) => status === "planned").length;
  const count = `${numberWord(visits.length)} visit${visits.length === 1 ? "" : "s"}`;
  if (announced === 0) return count;
  if (announced === visits.length) return `${count}, announced`;
  return `${count}, ${numberWord(announced)} of them announced`;
}

function othersMet({ meeting = [] }: VisitQuestion, visit: Visit): readonly string[] {
  const [party] = meeting;
  if (party === undefined || isVisitor(party, visit)) {
    return visit.met.map(({ name, role }) => name || (role ?? "")).filter((name) => name !== "");
  }
  return [visit.visitor];
}

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A small count in words: `two`, `14`. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString("en-GB");
}

/** How a status is said: a planned visit was announced. */
function sayStatus(status: Visit["status"]): string {
  return status === "planned" ? "announced" : status;
}

/**
 * Says the days of a question as they stand in a sentence, with a space before; empty for all days.
 *
 *     in May 2024 · in 2024 · since 1 Jan 2023 · on 4 Nov 2024
 *     between 4 and 8 November 2024 · between May and July 2024
 */
export function sayQuestionDays({ from, to }: { readonly from?: Day; readonly to?: Day }): string {
  if (from === undefined && to === undefined) return "";
  if (from === undefined || to === undefined) return ` ${sayFilterDays(from, to)}`;
  const whole = wholePeriod({ from, to });
  if (whole !== undefined) return ` in ${whole}`;
  if (from === to) return ` on ${sayDays({ from, to })}`;
  const [first, last] = areMonths({ from, to }) ? [month(from), month(to)] : [date(from), date(to)];
  if (from.slice(0, 4) !== to.slice(0, 4)) {
    return ` between ${first} ${from.slice(0, 4)} and ${last} ${to.slice(0, 4)}`;
  }
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return ` between ${isOneMonth ? Number(from.slice(8)) : first} and ${last} ${to.slice(0, 4)}`;
}

function month(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}

function date(day: Day): string {
  return `${Number(day.slice(8))} ${month(day)}`;
}

/** A visitor as a sentence names them: `Rob Bauer`, `the NATO Military Committee`. */
export function sayVisitor(name: string): string {
  const isOneBody = isBody(name) && /^(?:NATO |North |Military )/.test(name) && !name.endsWith("s");
  return isOneBody ? `the ${name}` : name;
}

/** The words with a capital first. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
