import type { VisitsAnswer } from "#core/answer.ts";
import type { OptionInput } from "#core/call.ts";
import { defineCommand, privately, type OptionValues, type Request } from "#core/command.ts";
import { filterDays } from "#core/options.ts";
import { findQuestionDays } from "#core/visits/questions/question-days.ts";
import { readWhere, sayCountry, type Where } from "#core/visits/questions/question-place.ts";
import { readWho } from "#core/visits/questions/question-subject.ts";
import { isKnownWho } from "#core/visits/questions/known-names.ts";
import {
  readVisitQuestion,
  visitContext,
  type QuestionContext,
  type VisitQuestion,
} from "#core/visits/question.ts";
import { answerVisits } from "#core/visits/answers/visits-answer.ts";

const options = {
  country: { type: "country", description: "Only visits to this country" },
  person: { type: "person", description: "Who went: a name, a body or an office" },
  place: { type: "place", description: "A city, a region, or NATO Headquarters" },
  from: { type: "days", description: "Only from this day, month or year on" },
  to: { type: "days", description: "Only up to this day, month or year" },
  status: { type: "status", description: "Only visits that are completed, planned, cancelled, …" },
  private: privately,
} as const;

/** Shows who visited whom, by options. */
export const visits = defineCommand({
  name: "visits",
  needsVisits: true,
  summary: "Who visited which country, with the sentence that proves it",
  examples: ["visits Finland", "visits person:Stoltenberg from:2024-05"],
  options,
  run(request: Request<typeof options>): VisitsAnswer {
    return answerVisits(visitsQuestion(request.options, request), request);
  },
});

/** The question that the options of `visits` ask; `map` asks by the same ones. */
export function visitsQuestion(
  { country, person, place, status, ...days }: OptionValues<typeof options>,
  { core, today, call }: Pick<Request<typeof options>, "core" | "today" | "call">,
): VisitQuestion {
  const asked = person === undefined ? {} : readPerson(person, visitContext(core, today));
  const at = place ?? asked.where;
  const town = country && townIn(call.options["country"], country.code);
  const home = country && (town ?? { said: sayCountry(country.code), countries: [country.code] });
  const where = home === undefined ? at : { ...home, ...placesOf(at) };
  const { by } = asked;
  return {
    ...asked,
    wanted: by === undefined ? "visitors" : where === undefined ? "destinations" : "visits",
    ...(where === undefined ? {} : { where }),
    ...filterDays(days),
    ...(status === undefined ? {} : { statuses: [status] }),
  };
}

/** The capital that was written for a country: who was in Helsinki is asked, not who was in Finland. */
function townIn(typed: OptionInput | undefined, code: string): Where | undefined {
  const where = typeof typed === "string" ? readWhere(typed, () => []) : undefined;
  const isTown = where?.places !== undefined && where.wrote === undefined;
  return isTown && where.countries?.includes(code) ? where : undefined;
}

/**
 * Free words come here too. They may be more than a person: `visits Western Balkans` names none, and
 * `visits Finland May 2024` is a question.
 */
function readPerson(words: string, context: QuestionContext): Partial<VisitQuestion> {
  const by = readWho(words, context);
  const { from, to } = findQuestionDays(words, context);
  const isDated = from !== undefined || to !== undefined;
  if (!isDated && by === undefined) return {};
  if (!isDated && by !== undefined && isKnownWho(by, context.visits)) return { by };
  for (const form of FORMS) {
    const question = readVisitQuestion(form.replace("…", words), context);
    if (question !== undefined && isSure(question, context)) return question;
  }
  return by === undefined ? {} : { by };
}

/** What words after `visits` may leave out. */
const FORMS = ["…", "visits …", "visits to …", "visits by …", "visits in …"];

function isSure(question: VisitQuestion, { visits: all }: QuestionContext): boolean {
  const { by, where, meeting, host } = question;
  if (meeting !== undefined || host !== undefined || where?.isUnknown) return false;
  return by === undefined || isKnownWho(by, all);
}

function placesOf(where: Where | undefined): Partial<Where> {
  if (where === undefined) return {};
  const { said, places, atHeadquarters } = where;
  return {
    said,
    ...(places === undefined ? {} : { places }),
    ...(atHeadquarters === undefined ? {} : { atHeadquarters }),
  };
}
