import { findCountry } from "#core/gazetteer/countries.ts";
import { findOffice } from "#core/gazetteer/office-holders.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { isBody, type Who } from "#core/visits/who.ts";
import type { NameContext } from "./known-names.ts";
import { isGrammar, thingIn } from "./question-names.ts";
import { readWhere, type Where } from "./question-place.ts";
import { isCertainWho, readWho } from "./question-subject.ts";
import type { Wanted } from "./question-words.ts";

/** Words by which a text tells of somebody who goes somewhere, and of nothing else. */
const GOING =
  /^(?:visit(?:s|ed|ing|ors?)?|trips?|travel(?:s|led|ed|ling|ing|lers?|ers?)?|tour(?:s|ed|ing)?|journeys?|journeyed|itinerar(?:y|ies)|stops?|stopovers?|stay(?:s|ed)?|whereabouts|went|flew|flown|landed|arriv(?:ed|al|es?|ing))$/i;
/** Words by which it tells of two who meet. */
const MEETING =
  /^(?:met|meets?|meetings?|saw|seen|spoke|spoken|talk(?:s|ed)?|received?|welcomed?|hosted?|encounters?|conversations?|handshakes?|sat)$/i;
/** Words that ask, that are polite, or that say no more than that something took place. */
const IDLE =
  /^(?:please|pls|tell|show|give|know|want|need|list|find|out|there|here|official(?:ly)?|first|last|latest|time|times|date|dates|day|days|place|places|country|countries|exact(?:ly)?|really|actually|made|make|makes|took|take|takes|taking|paid|pay|pays|during|while|somewhere|anywhere|anyone|anybody|someone|somebody|people|kind|sort|connection|side|part|details?|info|trying|got|whose|between|happen(?:ed)?|yes|no|not|nato['’]?s?)$/i;
/** Of more words than these that say something else, a question about somebody's way is not understood. */
const MOST_LEFT = 2;
const MOST_TOKENS = 20;
const LONGEST_NAME = 6;
/** Longer words are an office or a place: nobody is called so. */
const LONGEST_OWN_NAME = 3;
/** Behind these a place is where somebody comes from, or what is spoken of. */
const NO_WAY_THERE = /^(?:from|of|by|about|against|over|regarding|concerning|for|with)$/i;
const TRIP = /^(?:visits?|trips?|journeys?|tours?|stops?|stopovers?|legs?|stays?)$/i;
const EVENT =
  /^(?:summits?|dialogues?|conferences?|forums?|treat(?:y|ies)|processe?s?|declarations?|agreements?|initiatives?|exercises?|operations?|missions?)$/i;

/** A name in a question, and where it stands. */
interface Gleaned {
  readonly at: number;
  readonly length: number;
  readonly who?: Who;
  readonly where?: Where;
}

/**
 * Reads a question that no form fits, by the names in it and a word that tells of visits or of meetings.
 *
 *     Rutte, Italian visit, details                   → visits of Mark Rutte to Italy
 *     Bulgaria, was that somewhere Stoltenberg flew   → visits of Jens Stoltenberg to Bulgaria
 *
 * Yields `undefined` where more is said than names and such words: it may be about something else.
 */
export function readGleaned(words: string, context: NameContext): VisitQuestion | undefined {
  if (thingIn(words) !== undefined) return undefined;
  const tokens = words.match(/[\p{L}\p{M}\d][\p{L}\p{M}\d'’.-]*/gu) ?? [];
  const has = (sort: RegExp) => tokens.some((token) => sort.test(token));
  // Looking names up takes time: a text without such words, or a long one, is no such question.
  if (tokens.length > MOST_TOKENS || !(has(GOING) || has(MEETING))) return undefined;
  const names = namesIn(tokens, context);
  const left = tokens.filter((token, at) => !isIdle(token) && !names.some(holds(at)));
  // "Who visited Michael Jordan": a name that nobody knows.
  if (left.some((token) => /^\p{Lu}/u.test(token) && token !== tokens[0])) return undefined;
  const where = wheresOf(names, tokens, context);
  const [by, other, third] = names.flatMap(({ who }) => (who === undefined ? [] : [who]));
  const isTwofold = by !== undefined && (other ?? where) !== undefined;
  if (where === "unsure" || third !== undefined || left.length > (isTwofold ? MOST_LEFT : 0)) {
    return undefined;
  }
  const rest = {
    ...(where === undefined ? {} : { where }),
    ...(left.length === 0 ? {} : { unread: left.join(" ") }),
  };
  if (by !== undefined && other !== undefined) {
    return has(MEETING) ? { wanted: "met", meeting: [by, other], ...rest } : undefined;
  }
  if (!has(GOING) || (by === undefined && where === undefined)) return undefined;
  return { wanted: wantedBy(words, by), ...(by && { by }), ...rest };
}

function isIdle(token: string): boolean {
  return [GOING, MEETING, IDLE].some((each) => each.test(token)) || isGrammar(token);
}

function holds(at: number): (name: Gleaned) => boolean {
  return (name) => at >= name.at && at < name.at + name.length;
}

/** What is asked for by the word that asks, wherever it stands. */
function wantedBy(words: string, by: Who | undefined): Wanted {
  if (/\bwhen\b|\b(?:which|what) (?:day|date|month|year)\b/i.test(words)) return "when";
  if (by === undefined) return "visitors";
  return /\bwhere\b|\b(?:which|what) (?:countr|place|cit)/i.test(words) ? "destinations" : "visits";
}

/** The longest names from the left, each certain: a place, an office, or somebody whom the visits know. */
function namesIn(tokens: readonly string[], context: NameContext): readonly Gleaned[] {
  const found: Gleaned[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(tokens, at, context);
    if (name === undefined) continue;
    found.push(name);
    at += name.length - 1;
  }
  return found;
}

function nameAt(tokens: readonly string[], at: number, context: NameContext): Gleaned | undefined {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length--) {
    const parts = tokens.slice(at, at + length);
    if (isIdle(parts[0] ?? "") || isIdle(parts.at(-1) ?? "")) continue;
    const said = parts.join(" ").replace(/['’]s?$/, "");
    const where = readWhere(said, context.visits);
    // "The Italian visit" of somebody is to Italy.
    const isMeant = !isDemonym(said) || TRIP.test(tokens[at + length] ?? "");
    if (where?.isPrecise === true && isMeant) return { at, length, where };
    const isTried = length <= LONGEST_OWN_NAME || findOffice(said) !== undefined;
    const who = isTried ? certainWho(said, context) : undefined;
    if (who !== undefined) return { at, length, who };
  }
  return undefined;
}

function isDemonym(said: string): boolean {
  return (
    findCountry(said)?.demonyms.some((one) => one.toLowerCase() === said.toLowerCase()) === true
  );
}

function certainWho(said: string, context: NameContext): Who | undefined {
  const who = readWho(said, context);
  if (who === undefined || !isCertainWho(who, context.visits)) return undefined;
  if (who.office !== undefined) {
    const isOne =
      who.office.country !== undefined || /nato|military-committee|^sac/.test(who.office.office);
    return isOne ? who : undefined;
  }
  const isName = who.name !== undefined && who.name.length > 3 && who.wrote === undefined;
  return isName && (!isBody(who.said) || said.includes(" ")) ? who : undefined;
}

/** All places as one; `unsure` where one may be where somebody comes from, or the name of an event. */
function wheresOf(
  names: readonly Gleaned[],
  tokens: readonly string[],
  context: NameContext,
): Where | "unsure" | undefined {
  const places = names.filter(({ where }) => where !== undefined);
  if (places.length === 0) return undefined;
  const isUnsure = places.some(
    ({ at, length }) =>
      NO_WAY_THERE.test(tokens[at - 1] ?? "") ||
      EVENT.test(tokens[at + length] ?? "") ||
      /['’]s?$/.test(tokens[at + length - 1] ?? ""),
  );
  if (isUnsure) return "unsure";
  const said = places.map(({ at, length }) => tokens.slice(at, at + length).join(" "));
  return readWhere(said.join(" or "), context.visits);
}
