import type { Answer, VisitsAnswer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import { defineCommand, privately, type Request } from "#core/command.ts";
import type { Core } from "#core/core.ts";
import type { Day } from "#core/day.ts";
import type { RichText } from "#core/rich-text.ts";
import { thingIn } from "#core/visits/questions/question-names.ts";
import { soundsLikeVisits } from "#core/visits/questions/question-words.ts";
import { readVisitQuestion, visitContext, type VisitQuestion } from "#core/visits/question.ts";
import { answerVisits } from "#core/visits/answers/visits-answer.ts";
import { search } from "./search.ts";

const options = {
  question: {
    type: "text",
    required: true,
    description: "Who visited Finland? Where did Rutte go? Or words to search for",
  },
  after: { type: "previous", description: 'The question before, for one such as "and in 2023?"' },
  private: privately,
} as const;

/** What is said before the hits of a search, by why it came to one. */
const SEARCHED = "Not a question about visits, so I searched.";
const UNREAD = "I could not read this as a question about visits, so I searched.";

/** Answers a question in words: about visits from what the releases tell of them, else by a search. */
export const ask = defineCommand({
  name: "ask",
  summary: "Ask who visited whom, or anything else",
  examples: ["ask who visited Qatar?", "ask where did Rutte go in November 2024?"],
  options,
  async run(request): Promise<Answer> {
    const { core, call, today } = request;
    const question = readAsked(request.options, { core, today });
    const answered = question && answerVisits(question, { core, call });
    if (answered !== undefined && !(question?.isBare && answered.total === 0)) return answered;
    const why = answered === undefined ? sayWhy(request.options.question) : noSuchVisit(answered);
    const answer = await search.run(asSearch(request));
    if (answer.kind === "notice") return { ...answer, hints: [why, ...answer.hints] };
    if (answer.kind !== "hits") return answer;
    const remark = answer.remark.length === 0 ? why : [...why, " ", ...answer.remark];
    return { ...answer, remark };
  },
});

/** Says why what was asked was searched for: it is about things, unclear, or about something else. */
function sayWhy(question: string): RichText {
  if (!soundsLikeVisits(question)) return [SEARCHED];
  const thing = thingIn(question.replace(/[?!.\s]+$/, ""));
  if (thing === undefined) return [UNREAD];
  return [
    "I know visits of people and bodies (",
    { strong: thing },
    " is neither), so I searched.",
  ];
}

/** A name and a place may be a question or words to search for: with no visit, they are the latter. */
function noSuchVisit({ summary }: VisitsAnswer): RichText {
  return [...summary, " So I searched."];
}

/** Reads what was asked; `undefined` where it is not about visits. */
export function readAsked(
  { question, after }: { readonly question: string; readonly after?: string | undefined },
  { core, today }: { readonly core: Core; readonly today: Day },
): VisitQuestion | undefined {
  return readVisitQuestion(question, {
    ...visitContext(core, today),
    ...(after === undefined ? {} : { previous: after }),
  });
}

/** The same words as a search; its pages are turned by `search`. */
function asSearch(request: Request<typeof options>): Parameters<typeof search.run>[0] {
  const { question, private: secret } = request.options;
  const given = request.call.options["private"];
  const call: Call = {
    ...request.call,
    command: "search",
    options: given === undefined ? { query: question } : { query: question, private: given },
  };
  const none = {
    country: undefined,
    person: undefined,
    kind: undefined,
    from: undefined,
    to: undefined,
  };
  return { ...request, options: { ...none, query: question, private: secret }, call };
}
