import {
  readVisitQuestion,
  type QuestionContext,
  type VisitQuestion,
} from "#core/visits/question.ts";
import type { Visit } from "#core/visits/visit.ts";
import type { Who } from "#core/visits/who.ts";
import { sampleVisits } from "#test/core/visits/sample-visits.ts";

/** The day on which the questions of the tests are asked, a Saturday. */
const TODAY = "2024-11-30";

/** What the questions of the tests are read with. */
export function contextOf(previous?: string): QuestionContext {
  return {
    today: TODAY,
    newest: "2024-11-11",
    visits: () => sampleVisits,
    ...(previous === undefined ? {} : { previous }),
  };
}

/** Reads a question and writes the reading on one line, for tests. */
export function readingOf(question: string, previous?: string): string {
  const read = readVisitQuestion(question, contextOf(previous));
  return read === undefined ? "search" : lineOf(read);
}

/** The same where other visits are known. */
export function readingAmong(question: string, visits: readonly Visit[]): string {
  const read = readVisitQuestion(question, { ...contextOf(), visits: () => visits });
  return read === undefined ? "search" : lineOf(read);
}

function lineOf(question: VisitQuestion): string {
  const { wanted, by, where, meeting, host, alongside, from, to, statuses } = question;
  const { pick, counted, except, otherDays, leftOut } = question;
  const places = where?.places === undefined ? "" : `@${where.places.join("+")}`;
  const codes = where?.isRegion ? where.said : (where?.countries ?? []).join("+");
  const at = where?.atHeadquarters
    ? "HQ"
    : where?.isUnknown
      ? `?${where.others?.[0] ?? ""}`
      : codes;
  const days = from === undefined && to === undefined ? "" : `${from ?? ""}..${to ?? ""}`;
  return [
    wanted,
    by === undefined ? "" : `by ${sayWho(by)}`,
    meeting === undefined ? "" : `meeting ${meeting.map(sayWho).join(" + ")}`,
    host === undefined ? "" : `guests of ${sayWho(host)}`,
    alongside === undefined ? "" : `with ${sayWho(alongside)}`,
    where === undefined ? "" : `to ${at}${places}`,
    days,
    (statuses ?? []).join(),
    except === undefined
      ? ""
      : `not (${lineOf({ wanted, ...except }).replace(`${wanted} | `, "")})`,
    pick === undefined ? "" : `${pick.order} ${pick.most}`,
    counted === undefined ? "" : `count ${counted}`,
    otherDays === undefined ? "" : `or ${otherDays.from}..${otherDays.to}`,
    leftOut === undefined ? "" : `unread: ${leftOut}`,
    where?.isBoth ? "both" : "",
    question.compared === undefined ? "" : `compare ${question.compared}`,
    question.untold === undefined ? "" : `untold: ${question.untold}`,
    question.isMost ? "most" : "",
    question.isNow ? "now" : "",
    question.isLength ? "length" : "",
    question.weekday === undefined ? "" : `weekday ${question.weekday}`,
    question.repeats === undefined
      ? ""
      : `${question.repeats.least} ${question.repeats.of} or more`,
    question.isNegated ? "negated" : "",
    question.isCompany ? "or along" : "",
    question.event === undefined ? "" : `at ${question.event}`,
  ]
    .filter((part) => part !== "")
    .join(" | ");
}

function sayWho({ said, name, office, title, from, fromAny, anyOf }: Who): string {
  if (anyOf !== undefined) return `(${anyOf.map(sayWho).join(", ")})`;
  const region = fromAny === undefined ? "" : ` of ${fromAny.slice(0, 3).join("+")}…`;
  const origin = from === undefined ? region : ` of ${from}`;
  if (office !== undefined)
    return `[${office.office}${office.country ? ` ${office.country}` : ""}]${region}`;
  if (title !== undefined) return `<${title}>${origin}`;
  return name === undefined ? `anybody${origin}` : said + origin;
}
