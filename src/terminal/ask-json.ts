import type { Answer } from "#core/answer.ts";
import { plainText } from "#core/plain-text.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import type { Who } from "#core/visits/who.ts";
import { hitJson, type Json } from "./json.ts";

/**
 * The answer to a question: `{"visits": [Visit], "hits": [Hit], "question": {…}, "text"}`. What came
 * close is told by `text` alone: `visits` are those that answer.
 */
export function askJson(asked: string, question: VisitQuestion | undefined, answer?: Answer): Json {
  return {
    visits: answer?.kind === "visits" ? answer.rows.map(({ visit }) => visit) : [],
    hits: answer?.kind === "hits" ? answer.hits.map(hitJson) : [],
    question: { asked, ...(question === undefined ? { about: "other" } : questionJson(question)) },
    text: answer === undefined ? "" : plainText(answer),
  };
}

/** How a question about visits was understood; what it does not ask for is null. */
function questionJson({
  wanted,
  by,
  where,
  meeting,
  host,
  from,
  to,
  statuses,
}: VisitQuestion): Json {
  return {
    about: "visits",
    wanted,
    by: by === undefined ? null : whoJson(by),
    meeting: (meeting ?? []).map(whoJson),
    host: host === undefined ? null : whoJson(host),
    where: where?.said ?? null,
    countries: where?.countries ?? [],
    places: where?.places ?? [],
    headquarters: where?.atHeadquarters === true,
    from: from ?? null,
    to: to ?? null,
    statuses: statuses ?? [],
    corrections:
      where?.wrote === undefined || where.isUnknown
        ? []
        : [{ wrote: where.wrote, showing: where.said }],
  };
}

function whoJson({ said, name, office, title, from }: Who): Json {
  return {
    said,
    name: name ?? null,
    office: office ?? null,
    title: title ?? null,
    from: from ?? null,
  };
}
