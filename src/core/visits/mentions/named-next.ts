import type { ActorMention, Mentions } from "./mentions.ts";
import type { Sentence } from "./sentences.ts";

/** A sentence with what it mentions. */
interface Read {
  readonly sentence: Sentence;
  readonly mentions: Mentions;
}

/** “’s visit was his first”: it was this one of whom the sentence before told. */
const ITS_VISIT = /^[’']s? (?:[a-z-]+ ){0,2}(?:visit|trip|tour|stop|engagement|stay)\b/;
const COMMANDS = /\b(?:commander|commandant|commanding general)\b/i;

/**
 * Finds who a commander is whom one sentence tells of by office alone, and the next by name; each with
 * name and office.
 *
 *     “The Joint Force Command commander visited … here. Admiral Bruce Clingman’s visit was …”
 *         → Bruce Clingman, Joint Force Command commander
 */
export function namedNext(read: readonly Read[]): readonly ActorMention[] {
  return read.flatMap(({ sentence, mentions }, at) => {
    const [named] = mentions.actors;
    const before = read[at - 1];
    const [office] = before?.mentions.actors ?? [];
    if (before === undefined || before.sentence.paragraph < 0) return [];
    if (office?.kind !== "person" || office.name !== "" || !COMMANDS.test(office.role ?? ""))
      return [];
    if (named?.kind !== "person" || named.name === "" || named.country !== undefined) return [];
    if (!ITS_VISIT.test(sentence.plain.slice(named.end))) return [];
    return [{ ...named, role: office.role, country: office.country, isNato: office.isNato }];
  });
}
