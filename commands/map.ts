import type { PictureAnswer, VisitsAnswer } from "#core/answer.ts";
import { defineCommand, privately, type Request } from "#core/command.ts";
import { answerPicture } from "#core/visits/answers/picture-answer.ts";
import { visitsQuestion } from "./visits.ts";

const options = {
  country: { type: "country", unknown: "empty", description: "Only visits to this country" },
  person: { type: "person", description: "Who went: a name, a body or an office" },
  place: {
    type: "place",
    unknown: "empty",
    description: "A city, a region, or NATO Headquarters",
  },
  from: { type: "days", description: "Only from this day, month or year on" },
  to: { type: "days", description: "Only up to this day, month or year" },
  view: { type: "view", description: "On a map, or as bars by month" },
  private: privately,
} as const;

/** Shows who went where as a picture. */
export const map = defineCommand({
  name: "map",
  needsVisits: true,
  summary: "Who went where, on a map or by month",
  examples: ["map Stoltenberg", "map Finland", "map from:2024 view:by-month"],
  options,
  run(request: Request<typeof options>): PictureAnswer | VisitsAnswer {
    const { view, ...asked } = request.options;
    const question = visitsQuestion({ ...asked, status: undefined }, request);
    return answerPicture(question, { core: request.core, call: request.call, view });
  },
});
