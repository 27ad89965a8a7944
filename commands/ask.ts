import type { Answer, VisitsAnswer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import { defineCommand, privately, type Request } from "#core/command.ts";
import type { Core } from "#core/core.ts";
import type { Day } from "#core/day.ts";
import { takeSigned } from "#core/leaving-out.ts";
import type { RichText } from "#core/rich-text.ts";
import { sayFilterDays } from "#core/wording.ts";
import { wordsAsked } from "#core/search/asked-words.ts";
import { findQuestionDays } from "#core/visits/questions/question-days.ts";
import { thingIn } from "#core/visits/questions/question-names.ts";
import { speechAsked } from "#core/visits/questions/question-speeches.ts";
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
const OTHERWISE =
  "I read questions in English, French and German, and the commonest in Spanish and Italian, so I searched for the words.";
const UNREAD = "I could not read this as a question about visits, so I searched.";

/** Answers a question in words: about visits from what the releases tell of them, else by a search. */
export const ask = defineCommand({
  name: "ask",
  needsVisits: true,
  summary: "Ask who visited whom, or anything else",
  examples: ["ask who visited Qatar?", "ask where did Rutte go in November 2024?"],
  options,
  async run(request): Promise<Answer> {
    const { core, call, today } = request;
    const question = readAsked(request.options, { core, today });
    const answered = question && answerVisits(question, { core, call });
    if (answered !== undefined && !(question?.isBare && isEmpty(answered))) return answered;
    const words = wordsToSearch(request);
    const why =
      answered === undefined ? sayWhy(request.options.question, words) : noSuchVisit(answered);
    const answer = await search.run(asSearch(request, words));
    if (answer.kind === "notice") return { ...answer, hints: [why, ...answer.hints] };
    if (answer.kind !== "hits") return answer;
    const remark = answer.remark.length === 0 ? why : [...why, " ", ...answer.remark];
    return { ...answer, remark };
  },
});

/** Nothing fits, and no visit came close. */
function isEmpty({ total, near }: VisitsAnswer): boolean {
  return total === 0 && near.length === 0;
}

/** What is searched for in place of a question that no visit answers. */
interface SearchedWords {
  readonly query: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** The words of a question; of one for a speech those that matter, and the days where they were read. */
function wordsToSearch({ options: asked, core, today }: Request<typeof options>): SearchedWords {
  const { question } = asked;
  const speech = speechAsked(question);
  const words = speech ?? wordsAsked(question);
  if (speech === undefined && !soundsLikeVisits(question)) return { query: words };
  const newest = core.extent().days?.to ?? today;
  const { from, to, rest } = findQuestionDays(words, { today, newest });
  const isDated = (from ?? to) !== undefined && /\p{L}{3}/u.test(rest);
  return isDated ? { query: rest, ...(from && { from }), ...(to && { to }) } : { query: words };
}

/** Says why what was asked was searched for: it is about things, unclear, or about something else. */
function sayWhy(question: string, { query, from, to }: SearchedWords): RichText {
  const isDated = (from ?? to) !== undefined;
  const only = isDated ? ` Only releases of these days: ${sayFilterDays(from, to)}.` : "";
  if (speechAsked(question) !== undefined) {
    return ["This asks what was said, so I searched for ", { strong: query }, `.${only}`];
  }
  const [pronoun] = /(?<=^(?:\S+ ){0,3})\b(?:he|she|him|her|they|them)\b/i.exec(question) ?? [];
  if (pronoun !== undefined && asksOf(question)) {
    return [
      "I do not know whom ",
      { strong: pronoun },
      " means here, so I searched. Please name them.",
    ];
  }
  if (OTHER_LANGUAGE.test(question)) return [OTHERWISE];
  if (!soundsLikeVisits(question)) return [SEARCHED];
  const thing = thingIn(question.replace(/[?!.\s]+$/, ""));
  if (thing === undefined) return [`${UNREAD}${only}`];
  return [
    "I know visits of people and bodies (",
    { strong: thing },
    ` is neither), so I searched.${only}`,
  ];
}

/** Begins as a question does in Spanish, Italian, Portuguese, Dutch or Polish, or is in Cyrillic letters. */
const OTHER_LANGUAGE =
  /^[\s¿¡]*(?:(?:a |con |de )?qui[eé]n(?:es)?|a?d[oó]nde|cu[aá]ndo|cu[aá]ntas?|visitas? (?:de|a)|viajes? (?:de|a)|(?:con )?chi|qual[ie]|cu[aá]les|dove|quando|quante|visite (?:di|in)|viagg[io]+ (?:di|in)|quem|a?onde|waar|wanneer|wie heeft|kto|gdzie|kiedy)(?![\p{L}])|\p{Script=Cyrillic}{3}/iu;

/** Tells a question for somebody's visits or meetings by its first words and its verb. */
function asksOf(question: string): boolean {
  const isQuestion = /^(?:and )?(?:who|whom|where|when|did|does|has|have|was|were|is|how)\b/i;
  return (
    isQuestion.test(question.trim()) &&
    /\b(?:meet|met|go|went|gone|been|with)\b|\b(?:visit|travel)/i.test(question)
  );
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
  return readVisitQuestion(withoutSigns(question), {
    ...visitContext(core, today),
    ...(after === undefined ? {} : { previous: after }),
  });
}

/** A question that leaves something out by a minus sign, in words: “who visited Finland -Rutte?” */
function withoutSigns(question: string): string {
  const { rest, leftOut } = takeSigned([question]);
  if (leftOut.length === 0 || leftOut.some(({ filter }) => filter === "kind")) return question;
  return [...rest, "except", leftOut.map(({ words }) => words).join(" and ")].join(" ");
}

/** The words as a search; its pages are turned by `search`. */
function asSearch(
  request: Request<typeof options>,
  { query, from, to }: SearchedWords,
): Parameters<typeof search.run>[0] {
  const { private: secret } = request.options;
  const given = request.call.options["private"];
  const call: Call = {
    ...request.call,
    command: "search",
    options: {
      query,
      ...(from && { from }),
      ...(to && { to }),
      ...(given === undefined ? {} : { private: given }),
    },
  };
  const none = {
    country: undefined,
    person: undefined,
    kind: undefined,
    from: from === undefined ? undefined : { from, to: from },
    to: to === undefined ? undefined : { from: to, to },
  };
  return { ...request, options: { ...none, query, private: secret }, call };
}
