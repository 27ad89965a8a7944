import type { Answer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import { defineCommand, privately, type Request } from "#core/command.ts";
import type { Core } from "#core/core.ts";
import type { Day } from "#core/day.ts";
import { readVisitQuestion, visitContext, type VisitQuestion } from "#core/visits/question.ts";
import { answerVisits } from "#core/visits/visits-answer.ts";
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

const SEARCHED = "Not a question about visits, so I searched.";

/** Answers a question in words: about visits from what the releases tell of them, else by a search. */
export const ask = defineCommand({
  name: "ask",
  summary: "Ask who visited whom, or anything else",
  examples: ["ask who visited Qatar?", "ask where did Rutte go in November 2024?"],
  options,
  async run(request): Promise<Answer> {
    const { core, call, today } = request;
    const question = readAsked(request.options, { core, today });
    if (question !== undefined) return answerVisits(question, { core, call });
    const answer = await search.run(asSearch(request));
    if (answer.kind === "notice") return { ...answer, hints: [[SEARCHED], ...answer.hints] };
    if (answer.kind !== "hits") return answer;
    const remark = answer.remark.length === 0 ? [SEARCHED] : [`${SEARCHED} `, ...answer.remark];
    return { ...answer, remark };
  },
});

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
