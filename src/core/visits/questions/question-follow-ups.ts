import { addDays, subtractMonths, type DaySpan } from "#core/day.ts";
import { readElliptic } from "./elliptic-questions.ts";
import { framesOf } from "./question-frames.ts";
import { takeApart } from "./question-parts.ts";
import { readWhere } from "./question-place.ts";
import { isCertainWho, readWho } from "./question-subject.ts";
import { withAntecedents } from "./question-pronouns.ts";
import type { QuestionContext, VisitQuestion } from "#core/visits/question.ts";
import type { Visit } from "#core/visits/visit.ts";
import { indexOf } from "#core/visits/visit-index.ts";
import type { Who } from "#core/visits/who.ts";

/** What a follow-up goes on from, and how a question that stands for itself is read. */
export interface Thread {
  readonly before: VisitQuestion;
  readonly context: QuestionContext;
  readonly read: (words: string) => VisitQuestion | undefined;
  /** The visits that answered the question before, newest first. */
  readonly told: () => readonly Visit[];
}

/**
 * Reads a question that goes on from the one before: it changes a part of it, speaks of whom it named,
 * or asks one word more. Yields `undefined` for one that stands for itself.
 *
 *     and in 2023? · and Germany?   → the same question, in 2023 or about Germany
 *     when? · who else? · how many? → the same visits, and what is wanted of them
 *     whom did he meet there?       → with the names in the place of "he" and "there"
 */
export function readFollowUp(words: string, thread: Thread): VisitQuestion | undefined {
  return (
    readElliptic(words, thread.before) ??
    readShifted(words, thread) ??
    readOpen(words, thread) ??
    readSpokenOf(words, thread) ??
    readPart(words, thread)
  );
}

/** "And the year before?" */
const SHIFT =
  /^(?:and |but |so |what about |how about )*(?:in |during )?(?:(?:the )?(?<unit>year|month|week|day) (?<side>before|after|later|earlier)(?: that)?|the (?<side>previous|preceding|following|next) (?<unit>year|month|week|day)|(?:a|one) (?<unit>year|month|week|day) (?<side>before|after|later|earlier))[\s?!.]*$/i;

/** The same question about the days before or after. */
function readShifted(words: string, { before }: Thread): VisitQuestion | undefined {
  const { unit, side = "" } = SHIFT.exec(words)?.groups ?? {};
  const { from, to } = before;
  if (unit === undefined || from === undefined || to === undefined) return undefined;
  const way = /before|earlier|previous|preceding/i.test(side) ? -1 : 1;
  return { ...before, ...shifted({ from, to }, unit, way) };
}

function shifted({ from, to }: DaySpan, unit: string, way: 1 | -1): DaySpan {
  const months = { year: 12, month: 1 }[unit.toLowerCase()];
  if (months === undefined) {
    const days = way * (unit.toLowerCase() === "week" ? 7 : 1);
    return { from: addDays(from, days), to: addDays(to, days) };
  }
  // A month's last day is the day before the next one.
  return {
    from: subtractMonths(from, -way * months),
    to: addDays(subtractMonths(addDays(to, 1), -way * months), -1),
  };
}

const OPEN =
  /^(?:and |but |so |then )*(?:who|which (?:people|ones|leaders)) (?:came|went|visited|travell?ed|(?:was|were)(?: there| received)?|showed up|turned up)(?: there)?$/i;

/** "And who came in May?" asks for the place that was spoken of. */
function readOpen(words: string, { before, context }: Thread): VisitQuestion | undefined {
  const { rest, parts } = takeApart(words, context);
  if (!OPEN.test(rest) || before.where === undefined) return undefined;
  const { from, to } = parts;
  const days =
    (from ?? to) === undefined ? {} : { from: undefined, to: undefined, otherDays: undefined };
  const { by: _by, pick: _pick, ...others } = before;
  return { ...withParts(others, { ...days, ...parts }), wanted: "visitors" };
}

/** A whole question whose "he" or "there" was named before. */
function readSpokenOf(words: string, { before, read, told }: Thread): VisitQuestion | undefined {
  const visits = before.pick?.order === "newest" ? told().slice(0, 1) : told();
  const [visitor, ...more] = new Set(visits.map((visit) => visit.visitor));
  const named = withAntecedents(words, before, more.length === 0 ? visitor : undefined);
  const question = named === undefined ? undefined : read(named);
  if (question === undefined) return undefined;
  const { wanted, where, from, to } = question;
  // "Whom did he meet?" asks about the visit that was spoken of.
  const isOfVisit = wanted === "met" || wanted === "when" || question.alongside !== undefined;
  const isFree = where === undefined && from === undefined && to === undefined;
  return isOfVisit && isFree ? { ...placeAndDays(before), ...question } : question;
}

function placeAndDays({ where, from, to }: VisitQuestion): Partial<VisitQuestion> {
  return {
    ...(where === undefined ? {} : { where }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** "And from Africa?" asks for those of the same visitors. */
const FROM =
  /^(?:(?:and|or|but|also|what about|how about|only|just)\b[, ]*)*(?:(?:those|the ones|ones|people|any(?:one|body)|some(?:one|body)|visitors|guests) )?from (?<home>\p{L}.*)$/iu;

/** Another time, another place, somebody else: the rest is as before. */
function readPart(words: string, { before, context }: Thread): VisitQuestion | undefined {
  const { rest, parts } = takeApart(words, context);
  const fragment = rest
    .replace(
      /^(?:(?:and|or|but|et|und|also|what about|how about|only|just|same|the same)\b[, ]*)+/i,
      "",
    )
    .replace(
      /^(?:those|the ones|ones|the visits?|visits?|the trips?|trips?)(?: that were)? (?=(?:in|to|at|by|with) )/i,
      "",
    )
    .replace(/^(?:in|to|at|for|by|en|pour|nach|mit|with) /i, "")
    .replace(/^(?:then|there|also|only)$|^(?:and|et|und)$/i, "")
    .trim();
  const hasDays = parts.from !== undefined || parts.to !== undefined;
  const days = hasDays
    ? { from: undefined, to: undefined, otherDays: undefined, ...withoutDays(before), ...parts }
    : parts;
  if (fragment === "" || /^(?:the |all )?(?:visits?|trips?|ones?|those)$/i.test(fragment))
    return Object.keys(parts).length > 0 ? withParts(before, days) : undefined;
  const from = FROM.exec(rest)?.groups?.["home"];
  if (from !== undefined && before.where !== undefined && before.meeting === undefined) {
    const by = readWho(`people from ${from}`, context);
    if (by !== undefined && (by.from ?? by.fromAny) !== undefined)
      return withParts(before, { ...days, by });
  }
  if (framesOf(rest).length > 0 && fragment.split(" ").length > 2) return undefined;
  const where = readWhere(fragment, context.visits);
  if (where !== undefined && where.wrote === undefined)
    return withParts(before, { ...days, where });
  const who = readWho(fragment, context);
  const isSort =
    who?.title !== undefined && indexOf(context.visits()).fitting({ by: who }).length > 0;
  if (
    who !== undefined &&
    (who.office !== undefined || isSort || isCertainWho(who, context.visits))
  ) {
    return withParts(before, { ...days, ...inPlaceOf(who, before) });
  }
  return where === undefined || where.isUnknown ? undefined : withParts(before, { ...days, where });
}

/** "Did Stoltenberg meet Scholz? And Macron?" asks for another who was met by the same. */
function inPlaceOf(who: Who, { meeting }: VisitQuestion): Parts {
  const [first, second] = meeting ?? [];
  if (first === undefined) return { by: who };
  return { meeting: second === undefined ? [who] : [first, who] };
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
