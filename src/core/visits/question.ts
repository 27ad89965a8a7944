import type { Core } from "../core.ts";
import type { Day, DaySpan } from "../day.ts";
import { readBare } from "#core/visits/questions/question-bare.ts";
import type { DayContext } from "#core/visits/questions/question-days.ts";
import type { Exclusion } from "#core/visits/questions/question-exclusions.ts";
import { readBeside, within } from "#core/visits/questions/question-neighbours.ts";
import { readDatedTopic, readVisitedPlace } from "#core/visits/questions/everything-on.ts";
import { readElliptic } from "#core/visits/questions/elliptic-questions.ts";
import { readFollowUp } from "#core/visits/questions/question-follow-ups.ts";
import { readGleaned } from "#core/visits/questions/gleaned-questions.ts";
import { likelierReading } from "#core/visits/questions/likelier-readings.ts";
import { framesOf } from "#core/visits/questions/question-frames.ts";
import { writingIn } from "#core/visits/questions/word-writing.ts";
import { takeApart } from "#core/visits/questions/question-parts.ts";
import type { Counted, VisitPick } from "#core/visits/questions/question-picks.ts";
import { readWhere, type Where } from "#core/visits/questions/question-place.ts";
import { withAntecedents } from "#core/visits/questions/question-pronouns.ts";
import { asksForNoVisits } from "#core/visits/questions/no-visits-asked.ts";
import { readNowhere } from "#core/visits/questions/question-nowhere.ts";
import { readFrame } from "#core/visits/questions/question-readings.ts";
import type { Repeats } from "#core/visits/questions/question-repeats.ts";
import { daysInOffice, takeOffice } from "#core/visits/questions/question-tenures.ts";
import { takeTail, withTail } from "#core/visits/questions/question-tails.ts";
import { isCertainWho, readWho } from "#core/visits/questions/question-subject.ts";
import type { NameContext } from "#core/visits/questions/known-names.ts";
import { soundsLikeVisits, type Wanted } from "#core/visits/questions/question-words.ts";
import type { Visit, VisitStatus } from "./visit.ts";
import type { VisitFilter } from "./visit-filter.ts";
import { indexOf } from "./visit-index.ts";
import type { Who } from "./who.ts";
import { extentOf } from "./known-extent.ts";

/** A question about visits, as it was understood. */
export interface VisitQuestion {
  readonly wanted: Wanted;
  readonly by?: Who;
  readonly where?: Where;
  /** Those who must have met. */
  readonly meeting?: readonly Who[];
  /** Who received the visitors. */
  readonly host?: Who;
  /** Whoever was with those who met counts as well: "who was with Bauer in Manama". */
  readonly isCompany?: true;
  /** What they attended, in words that a sentence about them has: `Manama Dialogue`. */
  readonly event?: string;
  /** With whom they travelled. */
  readonly alongside?: Who;
  readonly from?: Day;
  readonly to?: Day;
  readonly statuses?: readonly VisitStatus[];
  /** What is left out. */
  readonly except?: Exclusion;
  /** The newest, the first or the next of them. */
  readonly pick?: VisitPick;
  /** What is to be counted. */
  readonly counted?: Counted;
  /** "Where is Rutte now?" asks for the last place that is known. */
  readonly isNow?: true;
  /** "How long was Bauer in Canada?" */
  readonly isLength?: true;
  /** Which of several has more of it. */
  readonly compared?: Counted;
  /** Only those who travelled so often. */
  readonly repeats?: Repeats;
  /** Only visits with such a weekday, whichever; Monday is 1. */
  readonly weekday?: number;
  /** Only those of whom, or of where, there are the most. */
  readonly isMost?: true;
  /** The question asks who did not go: it is answered with who did, and says so. */
  readonly isNegated?: true;
  /** What the days may have meant as well: "june 24" is a day, or a month. */
  readonly otherDays?: DaySpan;
  /** "Nov 22" was taken for a month, since more is told of it than of the day. */
  readonly isShortYear?: true;
  /** "Who is going to Romania": what is announced or under way comes before what was. */
  readonly isUnderWay?: true;
  /** Words of what to leave out that could not be read, and count for nothing. */
  readonly leftOut?: string;
  /** Words beside the names, in a question that no form fits, that count for nothing. */
  readonly unread?: string;
  /** Words for a time that could not be read: "since the coup in Niger". */
  readonly untold?: string;
  /** But a name and a place, which may as well be words to search for. */
  readonly isBare?: true;
}

/** What reading a question may look at. */
export interface QuestionContext extends DayContext, NameContext {
  /** The question before, for one that only goes on: "and in 2023?". */
  readonly previous?: string;
}

/** What reading one question of today may look at, from all that the releases tell. */
export function visitContext(core: Core, today: Day): QuestionContext {
  const newest = extentOf(core).days?.to ?? today;
  return {
    today,
    newest,
    visits: () => core.visits({}).visits,
    writingOf: writingIn(core),
  };
}

/** Nobody asks at greater length; a pasted text is to be searched for. */
const LONGEST_QUESTION = 600;
/** A longer text is no question. */
const MOST_CLAUSES = 5;

/**
 * Reads a question about visits, or tells by `undefined` that it is about something else.
 *
 *     who visted Jordna                          → visitors to Jordan
 *     where did the NATO chief go in November 2024 → destinations of the Secretary General of those days
 *     qui a visité la Finlande en mai 2024 ?     → visitors to Finland, 1–31 May 2024
 *     and in 2023?, after "who visited Finland"  → visitors to Finland, 2023
 *     undersea cables                            → about something else
 */
export function readVisitQuestion(
  words: string,
  context: QuestionContext,
): VisitQuestion | undefined {
  if (words.length > LONGEST_QUESTION) return undefined;
  const { previous, ...alone } = context;
  const before = previous === undefined ? undefined : readVisitQuestion(previous, alone);
  const read = (whole: string) =>
    readWhole(whole, context) ?? readClause(whole, context) ?? readLast(whole, context);
  const continued =
    before &&
    readFollowUp(words, { before, context, read, told: () => toldBy(before, context.visits()) });
  return continued ?? read(words);
}

/** The visits that answer a question, without those that are only recalled or by video. */
function toldBy(question: VisitQuestion, visits: readonly Visit[]): readonly Visit[] {
  const filter = filterOf(question);
  return indexOf(visits)
    .fitting(filter)
    .filter(({ mode }) => mode !== "remote" && mode !== "recalled");
}

/** The filter by which the visits that a question asks for are found. */
export function filterOf({
  by,
  where,
  meeting,
  host,
  from,
  to,
  statuses,
  except,
  event,
  weekday,
}: VisitQuestion): VisitFilter {
  return {
    ...(where?.countries === undefined ? {} : { countries: where.countries }),
    ...(where?.places === undefined ? {} : { places: where.places }),
    ...(where?.atHeadquarters === undefined ? {} : { atHeadquarters: true }),
    ...(by === undefined ? {} : { by }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(host === undefined ? {} : { host }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(statuses === undefined ? {} : { statuses }),
    ...(event === undefined ? {} : { event }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(except === undefined ? {} : { except: filterOf({ wanted: "visits", ...except }) }),
  };
}

/** “Was the visit to Qatar before the trip to Jordan”: two visits at once are more than it can be asked. */
const TWO_VISITS =
  /\b(?:visit|trip)\b.*\b(?:before|after|during|since) (?:the|his|her|their) (?:.* )?(?:visit|trip)\b/i;

/** “Who came after Kallas”: by whom somebody tells the time is no time. */
const UNREAD_DAYS = /\b(?:before|after|since|until) \S/i;
const SAME_DAYS = /\bthe same days? as \S/i;
/** “Since the coup in Niger”: nobody here knows when it was. */
const UNTOLD_DAYS =
  /,? (?:ever )?(?:since|before|after|until|during|amid|following|in the wake of|ahead of) (?:the |his |her |their )?(?:\S+ ){0,4}?(?:wars?|invasion|attacks?|coup|crisis|elections?|inauguration|collapse|fall|ceasefire|strikes?|vote|referendum|accession|anniversary|ministerial|exercise|protests|earthquake|floods?|scandal|began|started|broke out|joined|ended|died|resigned|happened)\b(?: \S+){0,4}$/i;
function readWhole(words: string, context: QuestionContext): VisitQuestion | undefined {
  return readInOffice(words, context) ?? readParts(words, context);
}

/** Of several sentences, the one that is a question about visits: “Quick one: who visited Jordan? Thanks!” */
function readClause(words: string, context: QuestionContext): VisitQuestion | undefined {
  const clauses = words.split(/(?<=[?!;:])\s+|(?<=\p{L}{3}\.)\s+|\s+[–—-]\s+/u).filter(Boolean);
  if (clauses.length < 2 || clauses.length > MOST_CLAUSES) return undefined;
  const [first = "", second = ""] = clauses;
  const spokenOf = readTopic(first.replace(/[\s?!;:.]+$/, ""), context);
  const named = spokenOf && withAntecedents(second, spokenOf);
  const aboutIt = named === undefined ? undefined : readWhole(named, context);
  if (aboutIt !== undefined) return aboutIt;
  const [found, at] = firstRead(clauses, context);
  // "In May 2024, please. Who visited Finland?": the days stand beside.
  const { from, to } = takeApart(words, context).parts;
  if (found === undefined) return undefined;
  const whole = { ...(from && { from }), ...(to && { to }), ...found };
  // "Rutte went to Italy? When?"
  const after = clauses.slice(at + 1).map((clause) => readElliptic(clause, whole));
  return after.find((each) => each !== undefined) ?? whole;
}

/** "Botswana? Did anyone go there?": a place or somebody alone, of whom the next clause speaks. */
function readTopic(words: string, context: QuestionContext): VisitQuestion | undefined {
  const where = readWhere(words, context.visits);
  return where?.isPrecise ? { wanted: "visits", where } : readAlone(words, context);
}

/** The first clause that is a question about visits, and its place. */
function firstRead(
  clauses: readonly string[],
  context: QuestionContext,
): readonly [VisitQuestion | undefined, number] {
  for (const [at, clause] of clauses.entries()) {
    const read = soundsLikeVisits(clause) ? readWhole(clause, context) : undefined;
    if (read !== undefined && read.isBare === undefined) return [read, at];
  }
  return [undefined, clauses.length];
}

/** What no form fits may still be known by its names; it must not hold what is never a question of visits. */
function readLast(words: string, context: QuestionContext): VisitQuestion | undefined {
  const { rest, parts } = takeApart(words, context);
  const isOther = [TWO_VISITS, UNREAD_DAYS, SAME_DAYS].some((other) => other.test(rest));
  const read = isOther || asksForNoVisits(words) ? undefined : readGleaned(rest, context);
  return read && { ...read, ...parts };
}

/** "Rutte's first trip as Secretary General" asks for the days on which he was. */
function readInOffice(words: string, context: QuestionContext): VisitQuestion | undefined {
  const taken = takeOffice(words);
  const read = taken && readParts(taken.rest, context);
  if (taken === undefined || read === undefined) return undefined;
  const holder =
    taken.holder === undefined
      ? (read.by ?? read.host ?? read.meeting?.[0])
      : readWho(taken.holder, context);
  const days = holder && daysInOffice(holder, taken, context.newest);
  return days && { ...days, ...read };
}

function readParts(words: string, context: QuestionContext): VisitQuestion | undefined {
  if (asksForNoVisits(words)) return undefined;
  const { rest, parts } = takeApart(words, context);
  if (TWO_VISITS.test(rest)) return undefined;
  const untold = UNTOLD_DAYS.exec(rest)?.[0];
  if (untold !== undefined && parts.from === undefined && parts.to === undefined) {
    const read = readParts(words.replace(untold, ""), context);
    return read && { ...read, untold: untold.replace(/^[, ]+/, "") };
  }
  if (UNREAD_DAYS.test(rest) || SAME_DAYS.test(rest)) {
    const beside = readBeside(rest, context, (asked) => readRest(asked, context));
    return beside && { ...beside, ...parts, ...within(beside, parts) };
  }
  const tail = takeTail(rest);
  const before =
    tail &&
    (readRest(tail.rest, context) ??
      readAlone(tail.rest, context) ??
      (tail.wanted === "when" ? readVisitedPlace(tail.rest, context) : undefined));
  const read =
    tail === undefined || before === undefined
      ? (readRest(rest, context) ?? readDatedTopic({ asked: words, rest }, parts, context))
      : withTail(before, tail);
  return (
    read &&
    likelierReading({ ...read, ...parts }, (asked) => toldBy(asked, context.visits()).length)
  );
}

/** "Colomina where": somebody alone, of whom something is asked. */
function readAlone(words: string, context: QuestionContext): VisitQuestion | undefined {
  const by = readWho(words, context);
  const isOne = by !== undefined && (by.name ?? by.office) !== undefined;
  return isOne && isCertainWho(by, context.visits) ? { wanted: "visits", by } : undefined;
}

/** Reads the words that are left of a question by its form, or as a name and a place alone. */
function readRest(rest: string, context: QuestionContext): VisitQuestion | undefined {
  const frames = framesOf(rest);
  for (const frame of frames) {
    const read = readFrame(frame, context);
    if (read !== undefined) return read;
  }
  return readBare(rest, context) ?? readNowhere(frames, context);
}
