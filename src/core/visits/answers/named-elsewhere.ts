import type { Action } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import type { RichText } from "#core/rich-text.ts";
import { cutToFit } from "#core/truncate.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { splitSentences } from "#core/visits/mentions/sentences.ts";
import { isTold } from "./told.ts";
import type { Visit } from "#core/visits/visit.ts";
import { isNamed } from "#core/visits/questions/who.ts";

const LONGEST_SENTENCE = 220;
const MOST_LOOKED_AT = 3;

/** Where somebody is named of whom no meeting is reported. */
export interface Naming {
  readonly hints: readonly RichText[];
  readonly actions: readonly Action[];
  /** The visit of which that release tells, where it tells of one alone. */
  readonly visits: readonly Visit[];
}

/**
 * Finds the sentence that names somebody whom no visit knows: who asks "who met Robert Golob" learns
 * that he was invited, and where to read of it. Yields nothing where no release has the name.
 *
 *     Robert Golob → “…; and the Prime Minister of Slovenia, Mr Robert Golob, have been invited to attend.”
 */
export function findNaming({ meeting, by, host }: VisitQuestion, core: Core): Naming {
  const [who, other] = meeting ?? [];
  const name = who?.name;
  const none = { hints: [], actions: [], visits: [] };
  if (name === undefined || (other ?? by ?? host) !== undefined) return none;
  const { hits } = core.search({ words: `"${name}"` }, { offset: 0, limit: MOST_LOOKED_AT });
  const found = hits.flatMap(({ article }) => {
    const sentence = sentenceNaming(name, article);
    return sentence === undefined ? [] : [{ article, sentence }];
  });
  const [first] = found;
  if (first === undefined) return none;
  const { article, sentence } = first;
  const told = core.visits({}).visits.filter((visit) => isTold(visit) && isToldBy(article, visit));
  return {
    hints: [
      ["Named in ", { emphasis: article.title }, `: “${cutToFit(sentence, LONGEST_SENTENCE)}”`],
    ],
    actions: [
      { label: "Read", call: { command: "article", options: { article: article.id }, page: 1 } },
    ],
    visits: told.length === 1 ? told : [],
  };
}

function isToldBy(article: Article, { evidence }: Visit): boolean {
  return evidence.some((each) => each.article === article.id);
}

function sentenceNaming(name: string, article: Article): string | undefined {
  return splitSentences(article)
    .filter(({ paragraph }) => paragraph >= 0)
    .find(({ text }) => isNamed(name, text))
    ?.text.replaceAll(/\s+/g, " ")
    .trim();
}
