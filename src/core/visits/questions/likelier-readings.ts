import type { VisitQuestion } from "#core/visits/question.ts";
import { sayCountry } from "./question-place.ts";

/** Ranks that people take for one another: a general may be anybody in uniform. */
const RANK =
  /^(?:(?:top|senior|high[- ]ranking|military) )*(?:general|admiral|officer|colonel|commander|captain|soldier|brigadier)s?$/i;

/**
 * Takes a question that may be read in two ways as the one that some visit answers. `count` tells how many
 * visits answer a question.
 *
 *     stoltenberg romania nov 22   → November 2022, where nothing is told of 22 November
 *     which Japanese officer …     → whoever came from Japan, where nobody is called an officer
 *     special representative for the south → any special representative, where none is called so
 */
export function likelierReading(
  question: VisitQuestion,
  count: (question: VisitQuestion) => number,
): VisitQuestion {
  return withoutRemit(withoutRank(withShortYear(question, count), count), count);
}

/** "NATO's special representative for the south": what somebody deals with is called in many ways. */
function withoutRemit(
  question: VisitQuestion,
  count: (question: VisitQuestion) => number,
): VisitQuestion {
  const { by } = question;
  const [, title] = /^(\S+ \S.*?) (?:for|on|in charge of) \S/i.exec(by?.title ?? "") ?? [];
  if (by === undefined || title === undefined) return question;
  const anyOfRank = { ...question, by: { ...by, title } };
  return count(question) === 0 && count(anyOfRank) > 0 ? anyOfRank : question;
}

/**
 * "Nov 22" without a word before it is a day, or a month of a year. The month holds its own day: where
 * somebody or some place is named and it has more visits, little is lost by it.
 */
function withShortYear(
  question: VisitQuestion,
  count: (question: VisitQuestion) => number,
): VisitQuestion {
  const { from, to, otherDays } = question;
  const isDay = from !== undefined && from === to;
  if (!isDay || otherDays === undefined || otherDays.from === otherDays.to) return question;
  const month = { ...question, ...otherDays, otherDays: { from, to }, isShortYear: true as const };
  const onDay = count(question);
  const isNarrow = (question.by ?? question.where) !== undefined;
  return (onDay === 0 || isNarrow) && count(month) > onDay ? month : question;
}

/** A name is asked for by what little is known of who bears it. */
function withoutRank(
  question: VisitQuestion,
  count: (question: VisitQuestion) => number,
): VisitQuestion {
  const { wanted, by } = question;
  if (wanted !== "visitors" || by?.from === undefined || !RANK.test(by.title ?? "")) {
    return question;
  }
  const { from } = by;
  const home = from === "NATO" ? from : sayCountry(from);
  const anyone = withShortYear({ ...question, by: { said: `people from ${home}`, from } }, count);
  return count(question) === 0 && count(anyone) > 0 ? anyone : question;
}
