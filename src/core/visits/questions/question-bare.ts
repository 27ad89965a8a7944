import { findOffice } from "#core/gazetteer/office-holders.ts";
import { readWhere } from "./question-place.ts";
import { isKnownWho, readWho, type NameContext } from "./question-subject.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { isBody, type Who } from "./who.ts";

const MOST_WORDS = 8;

/**
 * Reads a name and a place with nothing between them, as people type in a chat.
 *
 *     bauer botswana · stoltenberg, serbia · finland military committee → visits of the one to the other
 *
 * Both must be known, and spelt right: any other two words are something to search for.
 */
export function readBare(words: string, context: NameContext): VisitQuestion | undefined {
  const parts = words
    .replaceAll(/[,:;@+>/→-]+(?=\s|$)|\s[-–—=>]+(?=\s)/g, " ")
    .split(/[\s/]+/)
    .filter(Boolean);
  if (parts.length > MOST_WORDS) return undefined;
  const named = withoutNoun(parts.join(" "));
  if (named !== undefined) return readNamed(named, context);
  if (parts.length < 2) return undefined;
  for (let at = 1; at < parts.length; at++) {
    const [before, after] = [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
    const read =
      readPair(before, after, context) ??
      readPair(after, before, context) ??
      readTwo(before, after, context);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** `visits Qatar`, `Stoltenberg trips`: what stands beside the noun; `undefined` where there is none. */
function withoutNoun(words: string): string | undefined {
  const [, after, before] =
    /^(?:(?:the |all )?(?:visits?|trips?|travels|visitors?|guests?) (.+)|(.+) (?:visits?|trips?|travels))$/i.exec(
      words,
    ) ?? [];
  return after ?? before;
}

/** With the noun, a place or a name alone is enough. */
function readNamed(words: string, context: NameContext): VisitQuestion | undefined {
  const where = readWhere(words, context.visits);
  if (where?.isPrecise) return { wanted: "visits", where };
  const by = readWho(words, context);
  if (by !== undefined && isSomebodyKnown(by, words, context)) return { wanted: "visits", by };
  const pair = readBare(words, context);
  if (pair === undefined) return undefined;
  const { isBare: _isBare, ...sure } = pair;
  return sure;
}

function readPair(name: string, place: string, context: NameContext): VisitQuestion | undefined {
  const where = readWhere(place, context.visits);
  if (where === undefined || where.isUnknown || where.wrote !== undefined) return undefined;
  if (!where.isPrecise) return undefined;
  const by = readWho(name, context);
  return by !== undefined && isSomebodyKnown(by, name, context)
    ? { wanted: "visits", by, where, isBare: true }
    : undefined;
}

/** Two people are asked about for their meeting: `rutte meloni`. */
function readTwo(one: string, other: string, context: NameContext): VisitQuestion | undefined {
  const meeting = [one, other].map((name) => readWho(name, context));
  const people = meeting.filter(
    (who) => who?.name !== undefined && who.said !== who.name && isKnownWho(who, context.visits),
  );
  const [first, second] = people.filter((who) => who !== undefined && !isBody(who.said));
  return first === undefined || second === undefined
    ? undefined
    : { wanted: "met", meeting: [first, second], isBare: true };
}

/** Somebody by name, or the holder of one office: "Finnish officials" and "ministers" are words to search for. */
function isSomebodyKnown(who: Who, words: string, { visits }: NameContext): boolean {
  if (who.office !== undefined) return findOffice(words) !== undefined && !/s$/i.test(words);
  return who.name !== undefined && who.name.length > 2 && isKnownWho(who, visits);
}
