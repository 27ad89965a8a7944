import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { Cast, Figure } from "./cast.ts";
import type { Mentions } from "./mentions.ts";
import {
  ACTOR,
  allMatches,
  EVENT,
  indexOfMark,
  MARK,
  type Marked,
  type MarkKind,
  markOf,
  PEOPLE,
  PLACE,
  putMarks,
} from "./marks.ts";
import type { Sentence } from "./sentences.ts";
import type { DayMention } from "./visit-days.ts";

/** A sentence with marks for all that it mentions, and what the marks stand for. */
export interface Outline {
  readonly sentence: Sentence;
  /** The sentence with its marks; it begins in small letters unless with a mark. */
  readonly text: string;
  figuresIn(marked: string): readonly Figure[];
  placesIn(marked: string): readonly PlaceMention[];
  daysIn(marked: string): readonly DayMention[];
}

/** Who is meant by names and by pronouns: “he” is whom the sentences before were about, “I” the speaker. */
export interface Meant {
  readonly cast: Cast;
  readonly focus: readonly Figure[];
  readonly speaker: readonly Figure[];
  /** The last person whom the sentences before were about. */
  readonly person?: readonly Figure[];
  /** The bodies and groups to whom the sentence before had somebody do something. */
  readonly bodies?: readonly Figure[];
}

const ONE = /^(?:he|she|his|her)\b/i;
/** “The senators are touring Europe; they …”: those, and nobody whom the sentences before were about. */
const SEVERAL = /^(?:they|their)\b/i;
const MANY_SUBJECT =
  /(?:^|[.;:] )(?:The|These|Those|the|these|those) (?:[a-z-]+ )?[a-z]{3,}s(?:,[^,;]{3,60},)? (?:are|were|have|had|will|would|can|could|must|did|also|then|later|came|met|saw|[a-z]+ed)\b[^.]*$/;
const RANK = /(?:Admiral|General|Marshal)$/i;

/** “The Admiral”: the first of those with such a rank. */
function ofRank(rank: string, people: readonly Figure[]): readonly Figure[] {
  return people.filter(({ role }) => role?.toLowerCase().includes(rank)).slice(0, 1);
}

/** Puts marks into a sentence; pronouns stand for the figures in focus. */
export function drawOutline(
  sentence: Sentence,
  mentions: Mentions,
  { cast, focus, speaker, person = [], bodies = [] }: Meant,
): Outline {
  const meant: (readonly Figure[])[] = [];
  // “He” is one person: of a body before it, the last person whom sentences were about.
  const isOne = focus.some(({ kind }) => kind === "person");
  const pronoun = (word: string, before: string) => {
    if (word === "I") return speaker;
    if (/^we$/i.test(word)) return [];
    const rank = RANK.exec(word)?.[0].toLowerCase();
    const officer = rank === undefined ? [] : ofRank(rank, [...focus, ...person, ...cast.people()]);
    if (officer.length > 0) return officer;
    const isAlone = isOne && focus.length === 1 && SEVERAL.test(word);
    if (isAlone && MANY_SUBJECT.test(before)) return [];
    if (isAlone && bodies.length === 1) return bodies;
    return isOne || !ONE.test(word) ? focus : person;
  };
  const actors = mentions.actors.flatMap((mention) => {
    const found =
      mention.kind === "pronoun"
        ? pronoun(mention.words, sentence.plain.slice(0, mention.start))
        : one(cast.find(mention));
    if (found.length === 0) return [];
    meant.push(found);
    return [{ start: mention.start, end: mention.end, mark: markOf("actor", meant.length - 1) }];
  });
  const { marked } = putMarks(sentence.plain, [
    ...abbreviationsIn(sentence.plain, mentions),
    ...actors,
    ...mentions.spans,
  ]);
  return {
    sentence,
    text: marked,
    figuresIn: (part) => collect(part, ["actor"], meant).flat(),
    placesIn: (part) => (ANY_PLACE.test(part) ? collect(part, PLACES, mentions.places) : []),
    daysIn: (part) => collect(part, ["day"], mentions.days),
  };
}

const ABBREVIATION =
  / \((?:[\p{Lu}\d][\p{Lu}\d/&-]+(?: \d{1,3})?|e[A-Z]{2,3}|[\p{Lu}]+[a-z]?[\p{Lu}]+)\)/gu;

/** “(SACEUR)” after what it is short for goes, unless it names a country. */
function abbreviationsIn(plain: string, { places }: Mentions): Marked[] {
  if (!plain.includes(" (")) return [];
  return allMatches(ABBREVIATION, plain)
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, mark: "" }))
    .filter((span) => !places.some(({ start }) => span.start <= start && start < span.end));
}

function one(figure: Figure | undefined): readonly Figure[] {
  return figure === undefined ? [] : [figure];
}

const PLACES: readonly MarkKind[] = ["place", "event", "people"];
const ANY_PLACE = new RegExp(`${PLACE}|${EVENT}|${PEOPLE}`);

/** Whether a sentence names any place; it spares two of five sentences most rules. */
export function namesPlace({ text }: Outline): boolean {
  return ANY_PLACE.test(text);
}

/** What the marks of some kinds stand for, in their order. */
function collect<Thing>(
  part: string,
  kinds: readonly MarkKind[],
  things: readonly Thing[],
): readonly Thing[] {
  const found: Thing[] = [];
  for (let at = 0; at < part.length; at++) {
    // Most letters are no marks.
    if (part.charCodeAt(at) < MARK.place) continue;
    for (const kind of kinds) {
      const thing = things[indexOfMark(kind, part.charAt(at)) ?? -1];
      if (thing !== undefined) found.push(thing);
    }
  }
  return found;
}

/** Several actors named together: “◉, ◉ and ◉”. */
export const ACTORS = `${ACTOR}(?:(?:, (?:and )?| and | & |; |; and )${ACTOR})*`;
