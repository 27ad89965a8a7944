import type { PictureAnswer, VisitsAnswer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import type { OptionValueTypes } from "#core/command.ts";
import type { Core } from "#core/core.ts";
import { callOf } from "./question-actions.ts";
import { sayParts } from "./question-sayings.ts";
import { sayQuestionDays } from "./period-sayings.ts";
import { saySummary } from "./question-summaries.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { releasesNaming } from "./releases-naming.ts";
import { mapOfVisits, sayPicture, timelineOfVisits } from "./visit-pictures.ts";
import { findAsked } from "./visits-asked.ts";
import { answerVisits } from "./visits-answer.ts";

/** How visits are drawn. */
export type View = OptionValueTypes["view"];

/** What answering with a picture needs. */
export interface PictureRequest {
  readonly core: Core;
  readonly call: Call;
  /** Absent where the asker chose none: then the one that tells more. */
  readonly view?: View | undefined;
}

/**
 * Answers a question about visits with a picture of them: who came to one country is told by months,
 * everything else by a map. Where there is nobody, the answer is the one in words.
 *
 *     where did Stoltenberg go → a map          who visited Finland → bars by month
 */
export function answerPicture(
  question: VisitQuestion,
  { core, call, view = tellingView(question) }: PictureRequest,
): PictureAnswer | VisitsAnswer {
  const { told } = findAsked(question, core);
  if (told.length === 0) return answerVisits(question, { core, call });
  const heading = sayHeading(question, view);
  const picture =
    view === "map"
      ? mapOfVisits(heading, told)
      : timelineOfVisits(heading, told, releasesNaming(question, { core, told }));
  return {
    kind: "picture",
    heading,
    summary: [saySummary({ ...question, wanted: "visits" }, told)],
    understood: [...sayParts(question), view === "map" ? "as a map" : "by month"],
    picture,
    alt: sayPicture(picture),
    actions: [otherView(view, call), ...asList(question, call)],
  };
}

/** Of one place, when is more telling than where. */
function tellingView({ by, where }: VisitQuestion): View {
  const isOnePlace = where !== undefined && (where.countries ?? []).length <= 1;
  return isOnePlace && by === undefined ? "by-month" : "map";
}

function sayHeading(question: VisitQuestion, view: View): string {
  const { by, where } = question;
  const days = sayQuestionDays(question);
  const months = view === "map" ? "" : " by month";
  if (where === undefined && view === "map") {
    return by === undefined ? `Who went where${days}` : `Where ${by.said} went${days}`;
  }
  const of = by === undefined ? "" : ` of ${by.said}`;
  const to = where === undefined ? "" : ` to ${where.said}`;
  return `Visits${of}${to}${days}${months}`;
}

function otherView(view: View, call: Call): PictureAnswer["actions"][number] {
  const other = view === "map" ? "by-month" : "map";
  return {
    label: view === "map" ? "By month" : "On a map",
    call: { ...call, options: { ...call.options, view: other }, page: 1 },
  };
}

function asList(question: VisitQuestion, { options }: Call): PictureAnswer["actions"] {
  const list = callOf(question);
  if (list === undefined) return [];
  const { private: secret } = options;
  const more = secret === undefined ? {} : { private: secret };
  return [{ label: "List them", call: { ...list, options: { ...list.options, ...more } } }];
}
