import { framesOf } from "./question-frames.ts";
import { takeApart } from "./question-parts.ts";
import { readWhere } from "./question-place.ts";
import { isCertainWho, readWho } from "./question-subject.ts";
import type { QuestionContext, VisitQuestion } from "#core/visits/question.ts";

/**
 * Reads a question that only changes a part of the one before: "and in 2023?", "and Germany?". Yields
 * `undefined` for one that stands for itself.
 */
export function readFollowUp(
  words: string,
  before: VisitQuestion,
  context: QuestionContext,
): VisitQuestion | undefined {
  const { rest, parts } = takeApart(words, context);
  const fragment = rest
    .replace(/^(?:(?:and|or|but|et|und|also|what about|how about|only|just)\b[, ]*)+/i, "")
    .replace(/^(?:in|to|at|for|by|en|pour|nach|mit|with) /i, "")
    .replace(/^(?:then|there|also|only)$|^(?:and|et|und)$/i, "")
    .trim();
  const hasDays = parts.from !== undefined || parts.to !== undefined;
  const days = hasDays
    ? { from: undefined, to: undefined, otherDays: undefined, ...withoutDays(before), ...parts }
    : parts;
  if (fragment === "" || /^(?:visits?|trips?|ones?|those)$/i.test(fragment))
    return Object.keys(parts).length > 0 ? withParts(before, days) : undefined;
  if (framesOf(rest).length > 0 && fragment.split(" ").length > 2) return undefined;
  const where = readWhere(fragment, context.visits);
  if (where !== undefined && where.wrote === undefined)
    return withParts(before, { ...days, where });
  const who = readWho(fragment, context);
  if (who !== undefined && (who.office !== undefined || isCertainWho(who, context.visits))) {
    return before.meeting === undefined
      ? withParts(before, { ...days, by: who })
      : withParts(before, { ...days, meeting: [who] });
  }
  return where === undefined || where.isUnknown ? undefined : withParts(before, { ...days, where });
}

/** Days that were left out belong to the days before. */
function withoutDays({ except }: VisitQuestion): Parts {
  return except?.from === undefined && except?.to === undefined ? {} : { except: undefined };
}

type Parts = { readonly [Name in keyof VisitQuestion]?: VisitQuestion[Name] | undefined };

function withParts(before: VisitQuestion, parts: Parts): VisitQuestion {
  const all = { ...before, ...parts };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(given) as Parts), wanted: before.wanted } as VisitQuestion;
}
