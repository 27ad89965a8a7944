import type { Core } from "../core.ts";
import type { Day } from "../day.ts";
import { findCountry } from "../gazetteer/countries.ts";
import type { DayContext } from "./question-days.ts";
import { readFollowUp } from "./question-follow-ups.ts";
import { framesOf } from "./question-frames.ts";
import { takeApart } from "./question-parts.ts";
import { readWhere, type Where } from "./question-place.ts";
import { isCertainWho, readWho } from "./question-subject.ts";
import type { Frame, Wanted } from "./question-words.ts";
import type { Visit, VisitStatus } from "./visit.ts";
import type { VisitFilter } from "./visit-filter.ts";
import type { Who } from "./who.ts";

/** A question about visits, as it was understood. */
export interface VisitQuestion {
  readonly wanted: Wanted;
  readonly by?: Who;
  readonly where?: Where;
  /** Those who must have met. */
  readonly meeting?: readonly Who[];
  /** Who received the visitors. */
  readonly host?: Who;
  readonly from?: Day;
  readonly to?: Day;
  readonly statuses?: readonly VisitStatus[];
}

/** What reading a question may look at. */
export interface QuestionContext extends DayContext {
  /** All visits, for the spelling of names and places; asked for only where needed. */
  readonly visits: () => readonly Visit[];
  /** The question before, for one that only goes on: "and in 2023?". */
  readonly previous?: string;
}

/** What reading a question of today may look at, from all that the releases tell. */
export function visitContext(core: Core, today: Day): QuestionContext {
  const newest = core.extent().days?.to ?? today;
  return { today, newest, visits: () => core.visits({}).visits };
}

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
  const { previous, ...alone } = context;
  const before = previous === undefined ? undefined : readVisitQuestion(previous, alone);
  const continued = before && readFollowUp(words, before, context);
  return continued ?? readWhole(words, context);
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
  };
}

function readWhole(words: string, context: QuestionContext): VisitQuestion | undefined {
  const { rest, span } = takeApart(words, context);
  for (const frame of framesOf(rest)) {
    const read = readFrame(frame, context);
    if (read !== undefined) return { ...read, ...span };
  }
  return undefined;
}

const MOST_WORDS_OF_A_NAME = 8;

/** Reads the parts of a form; `undefined` where they make no sense as what the form takes them for. */
function readFrame(frame: Frame, { visits }: QuestionContext): VisitQuestion | undefined {
  const { where: whereWords, others } = splitWhere(frame);
  const where = whereWords === undefined ? undefined : readWhere(whereWords, visits);
  const somewhere = whereWords !== undefined && !ANYWHERE.test(whereWords);
  if (somewhere && where === undefined) return readHost(frame, whereWords, visits);
  if (frame.isWeak && where?.isUnknown) return undefined;
  if (frame.isWeak && frame.where === undefined && isCountryName(frame.who)) {
    return readPlaceAlone(frame, visits);
  }
  const names = [frame.who, frame.met, others.met].filter((each) => each !== undefined);
  if (names.some((name) => name.split(" ").length > MOST_WORDS_OF_A_NAME)) return undefined;
  const who = readParty(frame.who ?? others.by, visits);
  const met = readParty(frame.met ?? others.met, visits);
  if (frame.isWeak && [who, met].some((each) => each && !isCertainWho(each, visits))) {
    return frame.who === undefined || where === undefined
      ? readPlaceAlone(frame, visits)
      : undefined;
  }
  // "NATO in Romania" is no question about a visit; "Rutte in Romania" is.
  const isSomebody = who?.name !== undefined || who?.office !== undefined;
  if (frame.needsName && !isSomebody) return undefined;
  const host = readParty(frame.host, visits);
  if (host !== undefined) {
    return { wanted: "visitors", host, ...(where === undefined || !somewhere ? {} : { where }) };
  }
  const sender = readSender(frame.from ?? others.from, visits);
  const meets = frame.wanted === "met" || met !== undefined;
  const parties = [who, met].filter((each) => each !== undefined);
  return {
    wanted: frame.wanted,
    ...(where === undefined || !somewhere ? {} : { where }),
    ...(meets && parties.length > 0
      ? { meeting: parties }
      : (who ?? sender) === undefined
        ? {}
        : { by: joinSender(who, sender) }),
  };
}

const ANYWHERE =
  /^(?:(?:any|some|every)where|abroad|(?:any|some|which|what|other|foreign) (?:country|countries|places?)|(?:any|another) country|the world|where|what|whom?|there)$/i;

/** "Finland visits" are to it, "Finnish visits" by it. */
function isCountryName(words = ""): boolean {
  const country = words.length > 3 ? findCountry(words) : undefined;
  return country !== undefined && !country.demonyms.includes(words);
}

/** "NATO visits", "Finland visitors": the word before the noun may be a place. */
function readPlaceAlone(frame: Frame, visits: () => readonly Visit[]): VisitQuestion | undefined {
  const where = frame.who === undefined ? undefined : readWhere(frame.who, visits);
  const isSure = where !== undefined && where.wrote === undefined && frame.met === undefined;
  return isSure ? { wanted: frame.wanted, where } : undefined;
}

/** "who visited Stoltenberg": whom the visits know is a host, not a place. */
function readHost(
  frame: Frame,
  words: string,
  visits: () => readonly Visit[],
): VisitQuestion | undefined {
  const host = readParty(words, visits);
  if (host === undefined || frame.isWeak || !isCertainWho(host, visits)) return undefined;
  const who = readParty(frame.who, visits);
  return { wanted: "met", meeting: who === undefined ? [host] : [host, who] };
}

function readParty(words: string | undefined, visits: () => readonly Visit[]): Who | undefined {
  return words === undefined ? undefined : readWho(words, visits);
}

function readSender(words: string | undefined, visits: () => readonly Visit[]): Who | undefined {
  if (words === undefined) return undefined;
  const where = readWhere(words, visits);
  if (where?.atHeadquarters) return { said: "NATO", from: "NATO" };
  const [code] = where?.countries ?? [];
  return where === undefined || code === undefined
    ? undefined
    : { said: `people from ${where.said}`, from: code };
}

function joinSender(who: Who | undefined, sender: Who | undefined): Who {
  const { said, from } = sender ?? who ?? { said: "" };
  if (who === undefined || sender === undefined || from === undefined)
    return who ?? { said, ...(from === undefined ? {} : { from }) };
  return { ...who, said: `${who.said} from ${said.replace("people from ", "")}`, from };
}

/** Takes apart what follows a place: `Hungary to meet Orban`, `Qatar with Bauer`, `NATO HQ from Japan`. */
function splitWhere({ where }: Frame): {
  readonly where: string | undefined;
  readonly others: { readonly by?: string; readonly met?: string; readonly from?: string };
} {
  if (where === undefined) return { where, others: {} };
  const [, place = where, joint = "", rest = ""] =
    /^(.+?),? (to meet(?: with)?|to see|and met(?: with)?|and meet|for talks with|with|together with|from|by|for|because of|about|during|on behalf of|as part of|as) (.+)$/i.exec(
      where,
    ) ?? [];
  const lower = joint.toLowerCase();
  if (rest === "") return { where: place, others: {} };
  if (/meet|met|see|talks/.test(lower)) return { where: place, others: { met: rest } };
  if (lower.endsWith("with") || lower === "by") return { where: place, others: { by: rest } };
  return { where: place, others: lower === "from" ? { from: rest } : {} };
}
