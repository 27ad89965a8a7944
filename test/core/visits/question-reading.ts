import {
  readVisitQuestion,
  type QuestionContext,
  type VisitQuestion,
} from "#core/visits/question.ts";
import type { Who } from "#core/visits/who.ts";
import { sampleVisits } from "./sample-visits.ts";

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

function lineOf({ wanted, by, where, meeting, host, from, to, statuses }: VisitQuestion): string {
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
    where === undefined ? "" : `to ${at}${places}`,
    days,
    (statuses ?? []).join(),
  ]
    .filter((part) => part !== "")
    .join(" | ");
}

function sayWho({ said, name, office, title, from }: Who): string {
  const origin = from === undefined ? "" : ` of ${from}`;
  if (office !== undefined)
    return `[${office.office}${office.country ? ` ${office.country}` : ""}]`;
  if (title !== undefined) return `<${title}>${origin}`;
  return name === undefined ? `anybody${origin}` : said + origin;
}
