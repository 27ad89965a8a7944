import type { Day } from "../day.ts";
import { findQuestionDays, type DayContext } from "./question-days.ts";
import { englishDays, englishForm } from "./question-languages.ts";
import { coreOf, mendKeyWords, takeStatus } from "./question-words.ts";
import type { VisitStatus } from "./visit.ts";

/** A question cut up. */
export interface QuestionParts {
  /** The words that are left, in English as far as its form is known. */
  readonly rest: string;
  /** What was cut out: only what the question says. */
  readonly span: {
    readonly from?: Day;
    readonly to?: Day;
    readonly statuses?: readonly VisitStatus[];
  };
}

/** Cuts a question up, in whichever language: its days and status, and the words that are left. */
export function takeApart(words: string, context: DayContext): QuestionParts {
  const typed = englishDays(words.replaceAll("’", "'"));
  const foreign = findQuestionDays(typed, context);
  const english = englishForm(coreOf(foreign.rest));
  const days =
    english === coreOf(foreign.rest)
      ? findQuestionDays(mendKeyWords(typed), context)
      : { ...foreign, rest: english };
  const { statuses, rest } = takeStatus(coreOf(days.rest));
  return {
    rest: coreOf(rest),
    span: {
      ...(days.from === undefined ? {} : { from: days.from }),
      ...(days.to === undefined ? {} : { to: days.to }),
      ...(statuses === undefined ? {} : { statuses }),
    },
  };
}
