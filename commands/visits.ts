import type { VisitsAnswer } from "#core/answer.ts";
import { defineCommand, privately, type OptionValues, type Request } from "#core/command.ts";
import type { Core } from "#core/core.ts";
import { UserError } from "#core/errors.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { readWhere, sayCountry, type Where } from "#core/visits/question-place.ts";
import { isKnownWho, readWho } from "#core/visits/question-subject.ts";
import { VISIT_STATUSES, type VisitStatus } from "#core/visits/visit.ts";
import { answerVisits } from "#core/visits/visits-answer.ts";
import type { Who } from "#core/visits/who.ts";
import { listed } from "#core/wording.ts";

const options = {
  country: { type: "country", description: "Only visits to this country" },
  person: { type: "person", description: "Who went: a name, a body or an office" },
  place: { type: "text", description: "A city, a region, or NATO Headquarters" },
  from: { type: "days", description: "Only from this day, month or year on" },
  to: { type: "days", description: "Only up to this day, month or year" },
  status: { type: "text", description: "Only completed, planned, cancelled or postponed visits" },
  private: privately,
} as const;

/** Shows who visited whom, by options. */
export const visits = defineCommand({
  name: "visits",
  summary: "Who visited which country, with the sentence that proves it",
  examples: ["visits Finland", "visits person:Stoltenberg from:2024-05"],
  options,
  run({ options: given, core, call }: Request<typeof options>): VisitsAnswer {
    return answerVisits(visitsQuestion(given, core), { core, call });
  },
});

/**
 * The question that the options of `visits` ask.
 * @throws {UserError} for a place and a status that cannot be read.
 */
function visitsQuestion(
  { country, person, place, from, to, status }: OptionValues<typeof options>,
  core: Core,
): VisitQuestion {
  const all = () => core.visits({}).visits;
  const asked = person === undefined ? {} : readPerson(person, all);
  const at = place === undefined ? asked.where : readPlace(place, all);
  const home = country && { said: sayCountry(country.code), countries: [country.code] };
  const where = home === undefined ? at : { ...home, ...placesOf(at) };
  const { by } = asked;
  return {
    wanted: by === undefined ? "visitors" : where === undefined ? "destinations" : "visits",
    ...(where === undefined ? {} : { where }),
    ...(by === undefined ? {} : { by }),
    ...(from === undefined ? {} : { from: from.from }),
    ...(to === undefined ? {} : { to: to.to }),
    ...(status === undefined ? {} : { statuses: [readStatus(status)] }),
  };
}

type AllVisits = Parameters<typeof readWho>[1];

/** Free words come here too: `visits Western Balkans` names no person. */
function readPerson(words: string, all: AllVisits): { readonly by?: Who; readonly where?: Where } {
  const by = readWho(words, all);
  if (by === undefined) return {};
  if (by.name === undefined || isKnownWho(by, all)) return { by };
  const where = readWhere(words, all);
  return where === undefined || where.wrote !== undefined ? { by } : { where };
}

function readPlace(words: string, all: AllVisits): Where {
  const where = readWhere(words, all);
  if (where !== undefined && !where.isUnknown) return where;
  throw new UserError(
    [
      "I know no place called ",
      { strong: words },
      ". It takes a city, a region such as the Western Balkans, or NATO Headquarters.",
    ],
    (where?.others ?? []).map((name) => ({
      label: name,
      call: { command: "visits", options: { country: name }, page: 1 },
    })),
  );
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

function readStatus(words: string): VisitStatus {
  const typed = words.trim().toLowerCase().replace("canceled", "cancelled");
  const status = VISIT_STATUSES.find((each) => each === typed);
  if (status !== undefined) return status;
  if (typed === "announced") return "planned";
  throw new UserError([
    "I cannot read ",
    { strong: words },
    ` as status. It takes ${listed(VISIT_STATUSES, "or")}.`,
  ]);
}
