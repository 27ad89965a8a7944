import type { DaySpan } from "#core/day.ts";
import { findQuestionDays, type QuestionDays } from "./question-days.ts";
import { takeComparison } from "./question-comparisons.ts";
import { takeExclusion, type Exclusion } from "./question-exclusions.ts";
import { englishDays, englishForm } from "./question-languages.ts";
import { countedIn, takeMost, takeNegation, takePick } from "./question-picks.ts";
import { coreOf } from "./question-manners.ts";
import { takeRepeats, takeWeekday } from "./question-repeats.ts";
import { isBoundFor, takeStatus } from "./question-status.ts";
import { mendQuestionWord } from "./question-word-slips.ts";
import { mendKeyWords, spellOut } from "./question-words.ts";
import type { QuestionContext, VisitQuestion } from "#core/visits/question.ts";
import type { VisitStatus } from "#core/visits/visit.ts";

/** A question cut up. */
export interface QuestionParts {
  /** The words that are left, in English as far as its form is known. */
  readonly rest: string;
  /** What was cut out: only what the question says. */
  readonly parts: Partial<
    Pick<
      VisitQuestion,
      | "from"
      | "to"
      | "statuses"
      | "except"
      | "pick"
      | "counted"
      | "compared"
      | "isMost"
      | "isNow"
      | "isLength"
      | "repeats"
      | "weekday"
      | "isNegated"
      | "isUnderWay"
      | "otherDays"
      | "leftOut"
    >
  >;
}

/**
 * Cuts a question up, in whichever language: its days and status, what it leaves out, which of the
 * visits it wants, and the words that are left.
 */
export function takeApart(words: string, context: QuestionContext): QuestionParts {
  const known = taken.get(context) ?? new Map<string, QuestionParts>();
  taken.set(context, known);
  const parts = known.get(words) ?? cutUp(words, context);
  known.set(words, parts);
  return parts;
}

/** What was cut up already in the reading of one question. */
const taken = new WeakMap<QuestionContext, Map<string, QuestionParts>>();

function cutUp(words: string, context: QuestionContext): QuestionParts {
  const asTyped = words.replaceAll("’", "'").replace(/^[\s¿¡]+/, "");
  const typed = englishDays(shortYears(spellOut(mendQuestionWord(asTyped))));
  const { found: weekday, rest: dated } = takeWeekday(typed);
  const done = dated.replace(ANNOUNCED_OUT, "");
  const { except, leftOut, rest: asked } = takeExclusion(done, context);
  const foreign = findQuestionDays(asked, context);
  const english = englishForm(coreOf(foreign.rest));
  const days =
    english === coreOf(foreign.rest)
      ? findQuestionDays(mendKeyWords(asked), context)
      : { ...foreign, rest: english };
  const { found: compared, rest: whole } = takeComparison(days.rest);
  const counted = countedIn(compared === undefined ? days.rest : whole);
  const { found: isMost, rest: often } = takeMost(whole);
  const { found: isNegated, rest: positive } = takeNegation(often);
  const { found: pick, rest: picked } = takePick(coreOf(positive));
  const { found: repeats, rest: once } = takeRepeats(coreOf(picked));
  const { statuses, rest } = takeStatus(once);
  return {
    rest: coreOf(rest),
    parts: {
      ...givenDays(pick?.order === "next" ? { ...days, from: days.from ?? context.today } : days),
      ...(done === dated ? statusParts(statuses, pick) : { statuses: ["completed", "ongoing"] }),
      ...exceptions(except, days),
      ...(pick === undefined ? {} : { pick }),
      ...(counted === undefined ? {} : { counted }),
      ...(compared === undefined ? {} : { compared }),
      ...(repeats === undefined ? {} : { repeats }),
      ...(weekday === undefined ? {} : { weekday }),
      ...(IS_NOW.test(asked) && { isNow: true as const }),
      ...(IS_LENGTH.test(asked) && { isLength: true as const }),
      ...(isMost && { isMost }),
      ...(isNegated && { isNegated }),
      ...(isBoundFor(rest) && { isUnderWay: true as const }),
      ...(days.other === undefined ? {} : { otherDays: days.other }),
      ...(leftOut === undefined ? {} : { leftOut }),
    },
  };
}

/** "Apart from the announced ones": what has taken place is asked for. */
const ANNOUNCED_OUT =
  /,? (?:apart from|except(?: for)?|excluding|other than|without|but not|not counting|not|minus) (?:the |those |any )?(?:planned|announced|upcoming|future)(?: (?:ones?|visits?|trips?))?(?=[\s?!.]*$)/i;

/** “Where is Rutte now?”: no release tells, but the last place that is known. */
const IS_NOW =
  /^\W*where(?:['’]s| is| are) (?!.*\b(?:going|travelling|traveling|heading|next|due|be|been|gone|met|visit\w*)\b)/i;
/** “How long was Bauer in Canada?” */
const IS_LENGTH = /^\W*(?:and )?(?:for )?how (?:long|many days) /i;

/** `'24` is 2024, and so is `last November (2024)`. */
function shortYears(words: string): string {
  return words
    .replace(/(?<=\p{L} )\((?=(?:19|20)\d\d\))((?:19|20)\d\d)\)/u, "$1")
    .replace(
      /(?<=\b(?:visits?|trips?|travels?|visitors?|guests?|hq|headquarters) )(?=(?:1[5-9]|2\d)[\s?!.]*$)/i,
      "20",
    )
    .replace(/\b(?:last|this|past) (?=\p{L}+,? (?:19|20)\d\d\b)/giu, "")
    .replaceAll(/(?<=[\p{L}\d] ?)'(?=[0-4]\d\b)/gu, " 20")
    .replaceAll(/ {2,}/g, " ");
}

function givenDays({ from, to }: QuestionDays): Partial<DaySpan> {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** What is left out in words, or else the days between two that are asked for. */
function exceptions(
  except: Exclusion | undefined,
  { gap }: QuestionDays,
): Pick<QuestionParts["parts"], "except"> {
  const without = except ?? gap;
  return without === undefined ? {} : { except: without };
}

/** The next visit is one that is announced. */
function statusParts(
  statuses: readonly VisitStatus[] | undefined,
  pick: VisitQuestion["pick"],
): Pick<QuestionParts["parts"], "statuses"> {
  if (pick?.order === "next") return { statuses: ["planned"] };
  return statuses === undefined ? {} : { statuses };
}
