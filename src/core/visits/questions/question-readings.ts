import { findCountry } from "#core/gazetteer/countries.ts";
import { readWhere, type Where } from "./question-place.ts";
import { isNowhere } from "./question-nowhere.ts";
import { readOrganisation } from "./question-organisations.ts";
import { readHomeland } from "./question-origins.ts";
import { isCertainWho, isPlausibleWho, readWho } from "./question-subject.ts";
import { isKnownWho, type NameContext } from "./known-names.ts";
import { isPronoun } from "./question-pronouns.ts";
import { thingIn, trimGrammar } from "./question-names.ts";
import { splitWhere, type Others } from "./question-joints.ts";
import type { Frame } from "./question-words.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import type { VisitFilter } from "#core/visits/visit-filter.ts";
import { indexOf } from "#core/visits/visit-index.ts";
import { isBody, type Who } from "#core/visits/who.ts";

const MOST_WORDS_OF_A_NAME = 12;

/**
 * Reads the parts of a form; `undefined` where they make no sense as what the form takes them for: a
 * place that is none, somebody who is nobody ("did any ship visit Estonia").
 */
export function readFrame(frame: Frame, context: NameContext): VisitQuestion | undefined {
  // "Was there a visit by …" asks for visits, not where "there" went.
  if (/^there\b/i.test(frame.who ?? "")) return undefined;
  if (frame.guest !== undefined) return readGuest(frame, frame.guest, context);
  if (frame.company !== undefined) return readCompany(frame, frame.company, context);
  if (frame.event !== undefined) return readEvent(frame, frame.event, context);
  const owned = ofOwner(frame, context);
  if (owned !== undefined) return readFrame(owned, context);
  const { where: whereWords, others } = splitWhere(frame);
  const where = whereWords === undefined ? undefined : readWhere(whereWords, context.visits);
  const somewhere = whereWords !== undefined && !ANYWHERE.test(whereWords);
  if (somewhere && where === undefined) {
    return (
      readHost(frame, whereWords, context) ??
      readMetAt(frame, whereWords, context) ??
      readSentTo(frame, whereWords, context)
    );
  }
  if (frame.isWeak && where?.isUnknown) return undefined;
  if (frame.needsPlace && !(where?.isPrecise || where?.each)) return undefined;
  if (frame.isWeak && frame.where === undefined && isCountryName(trimGrammar(frame.who ?? ""))) {
    return readPlaceAlone(frame, context);
  }
  const parties = readParties(frame, others, context);
  if (parties === undefined) return undefined;
  const { who, met, host, along, sender } = parties;
  const isPeople = isPeopleSomewhere(frame, { who, where }, context);
  if (
    !isPeople &&
    frame.isWeak &&
    [who, met].some((each) => each && !isCertainWho(each, context.visits))
  ) {
    return frame.who === undefined || where === undefined
      ? readPlaceAlone(frame, context)
      : undefined;
  }
  if (!isPeople && !hasWhomItNeeds(frame, { who: who ?? host, where }, context)) return undefined;
  const by = (who ?? sender) === undefined ? {} : { by: joinSender(who, sender) };
  const home = readHostCountry(frame, context);
  if (home !== undefined) return { wanted: "visitors", ...by, where: home };
  const at = where === undefined || !somewhere ? {} : { where };
  if (host !== undefined) return { wanted: "visitors", host, ...by, ...at };
  const meets = frame.wanted === "met" || met !== undefined;
  const meeting = [who ?? sender, met].filter((each) => each !== undefined);
  // "Has anybody visited" asks who did.
  const isOpen = meeting.length === 0 && (who ?? sender ?? along) === undefined;
  return {
    wanted: frame.wanted === "whether" && isOpen ? "visitors" : frame.wanted,
    ...at,
    ...((isPeople || frame.isLoose) && { isBare: true as const }),
    ...(along === undefined ? {} : { alongside: along }),
    ...(meets && (meeting.length > 0 || ONE_ANOTHER.test(frame.met ?? "")) ? { meeting } : by),
  };
}

/** "Stoltenberg's Belgrade stop": whose it was, and where. */
function ofOwner(frame: Frame, { visits }: NameContext): Frame | undefined {
  const [, who, where = ""] = /^(.+?)['’]s? (\p{Lu}.*)$/u.exec(frame.who ?? "") ?? [];
  if (who === undefined || frame.where !== undefined) return undefined;
  return readWhere(where, visits)?.isPrecise ? { ...frame, who, where } : undefined;
}

/** "NATO officials in Arab countries" are words to search for, unless there were such visits. */
function isPeopleSomewhere(
  { needsName, needsPerson, who: typed = "" }: Frame,
  { who, where }: { readonly who: Who | undefined; readonly where: Where | undefined },
  { visits }: NameContext,
): boolean {
  if (needsName !== true || needsPerson === true || where?.isPrecise !== true) return false;
  const isFrom = (who?.from ?? who?.fromAny ?? who?.title) !== undefined;
  const isSaid =
    /\b(?:officials?|leaders?|delegations?|dignitaries|diplomats?|politicians?|generals?|admirals?|ambassadors?)$/i.test(
      typed,
    );
  if (isSaid) return isFrom;
  // "Ukrainian medics in Romania", "experts in Bucharest": such people have been there.
  const isTown = where.places?.every((place) => place !== "Brussels") === true;
  const isGroup = who?.title !== undefined && (who.from !== undefined || isTown);
  return isGroup && indexOf(visits()).fitting({ by: who, ...spotOf(where) }).length > 0;
}

function spotOf({ countries, places }: Partial<Where> = {}): VisitFilter {
  return { ...(countries && { countries }), ...(places && { places }) };
}

/** Tells whether a form that asks for somebody of some kind has one. */
function hasWhomItNeeds(
  { needsName, needsPerson, needsSort, where: typed = "" }: Frame,
  { who, where }: { readonly who: Who | undefined; readonly where: Where | undefined },
  { visits }: NameContext,
): boolean {
  if (needsPerson && !isOnePerson(who)) return false;
  if (needsSort && (who === undefined || !isKnownWho(who, visits))) return false;
  // "NATO in Romania" is no question about a visit; "Rutte in Romania" is.
  const isSomebody =
    who?.name !== undefined || who?.office !== undefined || who?.anyOf !== undefined;
  const isGuest =
    (who?.from ?? who?.fromAny) !== undefined &&
    where?.atHeadquarters === true &&
    /\b(?:hq|headq)/i.test(typed);
  return !needsName || isSomebody || isGuest;
}

/** A name, or an office of NATO: any other president may have an agenda that is no journey. */
function isOnePerson(who: Who | undefined): boolean {
  if (who?.office !== undefined) return /nato|military-committee|^sac/.test(who.office.office);
  return who?.anyOf?.every(isOnePerson) ?? (who?.name !== undefined && !isBody(who.said));
}

/** "Who attended the Manama Dialogue": an event is known where a sentence about a visit names it. */
function readEvent(frame: Frame, typed: string, context: NameContext): VisitQuestion | undefined {
  const event = typed.replace(/[?!.\s]+$/, "");
  const who = frame.who === undefined ? undefined : readWho(frame.who, context);
  const by = who ?? readSender(frame.from, context);
  if (by !== undefined && !isPlausibleWho(by, context)) return undefined;
  // "How many soldiers took part in Northern Forest" asks for no visit.
  if (by?.title !== undefined && thingIn(by.title) !== undefined) return undefined;
  const words = event
    .split(/\s+/)
    .filter((word) => !/^(?:the|an?|this|that|any|of|in|on|at|for|and|nato)$/i.test(word));
  const isKnown = (said: string, at?: Where) =>
    indexOf(context.visits()).fitting({ event: said, ...spotOf(at) }).length > 0;
  if (words.length > 1 && isKnown(event)) return { wanted: frame.wanted, event, ...(by && { by }) };
  // "Bahrain Manama Dialogue" says where it was as well.
  const country = words.find((word) => isCountryName(word));
  const others = words.filter((word) => word !== country).join(" ");
  const where = country === undefined ? undefined : readWhere(country, context.visits);
  if (where !== undefined && others.includes(" ") && isKnown(others, where)) {
    return { wanted: frame.wanted, event: others, where, ...(by && { by }) };
  }
  const [, place = ""] = GATHERING.exec(event) ?? [];
  const venue = readWhere(place, context.visits);
  return venue?.isPrecise ? { wanted: frame.wanted, where: venue, ...(by && { by }) } : undefined;
}

/** An event that is no more than where it was: "the meeting in Tampere". */
const GATHERING =
  /\b(?:meetings?|talks|conference|session|event|gathering|course|training|workshop|seminar|forum|assembly|visit|trip)s? (?:in|at) (\S.*)$/i;

/** "Who hosted Rutte in Budapest" asks whom he met on his own visit. */
function readGuest(frame: Frame, guest: string, context: NameContext): VisitQuestion | undefined {
  const { guest: _guest, ...others } = frame;
  const read = readFrame({ ...others, met: guest }, context);
  const [by, second] = read?.meeting ?? [];
  return read === undefined || by === undefined || second !== undefined ? read : { ...read, by };
}

/** "Who was with Bauer in Manama" asks whom he met there, and who came along. */
function readCompany(
  frame: Frame,
  company: string,
  context: NameContext,
): VisitQuestion | undefined {
  const { company: _company, ...others } = frame;
  const read = readFrame({ ...others, met: company }, context);
  return read && { ...read, isCompany: true };
}

/** "Whom did Bauer meet at the Manama Dialogue": what is no place may be an event. */
function readMetAt(frame: Frame, event: string, context: NameContext): VisitQuestion | undefined {
  if (frame.wanted !== "met") return undefined;
  const { where: _where, ...others } = frame;
  const at = readEvent({ wanted: "visitors", event }, event, context);
  const read = at && readFrame(others, context);
  return read?.meeting === undefined ? undefined : { ...at, ...read };
}

/** "Who was in the NATO delegation at the Manama Dialogue": the same of whoever comes from somewhere. */
function readSentTo(frame: Frame, event: string, context: NameContext): VisitQuestion | undefined {
  const { where: _where, ...others } = frame;
  return frame.isWeak || (frame.from ?? frame.who) === undefined
    ? undefined
    : readEvent({ ...others, event }, event, context);
}

/** Everybody of a form; `undefined` where one of them cannot be anybody. */
function readParties(frame: Frame, others: Others, context: NameContext) {
  const words = {
    who: frame.who ?? others.by,
    met: frame.met ?? others.met,
    host: frame.host,
    along: frame.along ?? others.along,
  };
  const names = Object.values(words).filter((each) => each !== undefined);
  if (names.some((name) => name.split(" ").length > MOST_WORDS_OF_A_NAME)) return undefined;
  // Of "he" alone it is unknown who he is; it is not anybody.
  if (names.some(isPronoun)) return undefined;
  const read = (said: string | undefined) =>
    said === undefined ? undefined : readWho(said, context);
  const parties = {
    who: read(words.who),
    met: read(words.met),
    host: read(words.host),
    along: read(words.along),
  };
  const people = Object.values(parties).filter((each) => each !== undefined);
  if (!people.every((each) => isPlausibleWho(each, context))) return undefined;
  // "who talked to the" names nobody who was met; "who met whom" and "which leaders" anybody.
  if (frame.met !== undefined && parties.met === undefined && frame.wanted === "met") {
    if (trimGrammar(frame.met) === "" && !ONE_ANOTHER.test(frame.met)) return undefined;
  }
  const from = frame.from ?? others.from;
  const sender = readSender(from, context);
  if (from !== undefined && sender === undefined) return undefined;
  return { ...parties, sender };
}

const ONE_ANOTHER = /^(?:whom?|met|each other|one another)$/i;
const ANYWHERE =
  /^(?:(?:any|some|every)where|abroad|countries|places|(?:any|some|which|what|other|foreign) (?:country|countries|places?)|(?:any|another) country|the world|where|what|whom?|there)$/i;

/** "Finland visits" are to it, "Finnish visits" by it. */
function isCountryName(words = ""): boolean {
  const country = words.length > 3 ? findCountry(words) : undefined;
  const isDemonym = country?.demonyms.some((one) => one.toLowerCase() === words.toLowerCase());
  return country !== undefined && !isDemonym;
}

/** "NATO visits", "Finland visitors": the word before the noun may be a place. */
function readPlaceAlone(frame: Frame, { visits }: NameContext): VisitQuestion | undefined {
  if (frame.needsName) return undefined;
  const where = frame.who === undefined ? undefined : readWhere(trimGrammar(frame.who), visits);
  // "Where is NATO Headquarters" asks for the place itself.
  const isItself = frame.wanted === "destinations";
  const isSure =
    where !== undefined && where.wrote === undefined && frame.met === undefined && !isItself;
  return isSure ? { wanted: frame.wanted, where } : undefined;
}

/** "who visited Stoltenberg", "did Meloni visit Rutte": whom the visits know is a host, not a place. */
function readHost(frame: Frame, words: string, context: NameContext): VisitQuestion | undefined {
  const host = readWho(words, context);
  if (host === undefined || frame.isWeak) return undefined;
  const isName =
    frame.who !== undefined && /^(?:the )?\p{Lu}/u.test(words) && !isNowhere(words, context);
  const isSomebody = host.name !== undefined && isName && isPlausibleWho(host, context);
  if (!isSomebody && !isCertainWho(host, context.visits)) return undefined;
  const by = frame.who === undefined ? undefined : readWho(frame.who, context);
  if (by !== undefined && !isPlausibleWho(by, context)) return undefined;
  return { wanted: by === undefined ? "visitors" : frame.wanted, host, ...(by && { by }) };
}

/** "Whom did Romania host": whoever visited it. */
function readHostCountry({ host }: Frame, { visits }: NameContext): Where | undefined {
  const words = host?.replace(/^the /i, "");
  return words === undefined ||
    !(isCountryName(words) || /^(?:nato|(?:nato )?(?:hq|headquarters))$/i.test(words))
    ? undefined
    : readWhere(words, visits);
}

/** A country, NATO, or a body: "who from the Military Committee". */
function readSender(words: string | undefined, context: NameContext): Who | undefined {
  if (words === undefined) return undefined;
  const body = readWho(words, context);
  if (body?.name !== undefined && isBody(body.said) && isCertainWho(body, context.visits))
    return body;
  const sent = readOrganisation(words) ?? readHomeland(words);
  if (sent !== undefined) return sent;
  const where = readWhere(words, context.visits);
  if (where?.atHeadquarters) return { said: "people from NATO", from: "NATO" };
  const [code, ...more] = where?.countries ?? [];
  if (where === undefined || code === undefined) return undefined;
  const said = `people from ${where.said}`;
  return more.length === 0 ? { said, from: code } : { said, fromAny: [code, ...more] };
}

function joinSender(who: Who | undefined, sender: Who | undefined): Who {
  if (who === undefined || sender === undefined) return sender ?? who ?? { said: "" };
  const { said, from, fromAny } = sender;
  if (from === undefined && fromAny === undefined) return sender;
  const home = { ...(from === undefined ? {} : { from }), ...(fromAny && { fromAny }) };
  return { ...who, said: `${who.said} from ${said.replace("people from ", "")}`, ...home };
}
