import type { Cast, Figure } from "./cast.ts";
import type { ActorMention, Mentions } from "./mentions.ts";
import type { Sentence } from "./sentences.ts";

/**
 * Tells whom the pronouns of a sentence mean: whom it begins with, else whom the sentences before were
 * about. Of a sentence without any it does not matter.
 *
 *     At a press point with ◉ Rutte, ◉ Tusk said he had been to ◆        → Tusk
 *     Thanking ◉ Stoltenberg for his visit to ◆, ◉ Yoon said …           → Stoltenberg
 */
export function meantBy(
  sentence: Sentence,
  mentions: Mentions,
  { cast, focus }: { readonly cast: Cast; readonly focus: readonly Figure[] },
): readonly Figure[] {
  if (!mentions.actors.some(({ kind }) => kind === "pronoun")) return focus;
  const own = subjectOfSentence(sentence, mentions, cast);
  return own ?? (focus.length > 0 ? focus : firstPersonOf(mentions, cast));
}

/** So many letters of a sentence tell whom it is about: “On Tuesday, President ◉ said that he …”. */
const OPENING_LENGTH = 60;
const GOVERNED =
  /\b(?:of|by|with|to|from|for|alongside|after|between|against|about|than|like|and|met|meets|meeting|welcomed|received|hosted|thanked) (?:the )?$/i;
/** “Thanking ◉ for his visit”: his who is thanked. */
const PRAISING =
  /^(?:Thank|Congratulat|Prais|Commend|Welcom|Applaud|Hail|Salut)ing (?:the )?(?:[A-Z]\S* )*$/;
/** “In an interview with ◉, ◉ explained …”: who comes behind the comma is whom it is about. */
const SAYING =
  /^,? (?:also |then |later |further |has |had )?(?:said|says|saying|told|tells|explain(?:s|ed)|recall(?:s|ed)|describ(?:es|ed)|stress(?:es|ed)|not(?:es|ed)|add(?:s|ed)|announc(?:es|ed)|wrote|writes|confirm(?:s|ed)|underlin(?:es|ed)|stat(?:es|ed)|reveal(?:s|ed)|remember(?:s|ed)|reflect(?:s|ed)|report(?:s|ed)|point(?:s|ed) out|emphasi[sz](?:es|ed)|highlight(?:s|ed)|declar(?:es|ed))\b/;

/** The person with whom a sentence begins, whom “he” means in the rest of it. */
function subjectOfSentence(
  { plain, paragraph }: Sentence,
  { actors }: Mentions,
  cast: Cast,
): readonly Figure[] | undefined {
  const [first] = actors;
  if (first === undefined || paragraph < 0 || first.start > OPENING_LENGTH) return undefined;
  if (!isNamed(first)) return undefined;
  const before = plain.slice(0, first.start);
  if (PRAISING.test(before)) return personOf(first, cast);
  if (!GOVERNED.test(before)) return personOf(first, cast);
  const speaker = actors.find(
    (one) =>
      one.start > first.end &&
      isNamed(one) &&
      /, (?:the )?$/.test(plain.slice(first.end, one.start)) &&
      SAYING.test(plain.slice(one.end)),
  );
  return speaker && personOf(speaker, cast);
}

function isNamed({ kind }: ActorMention): boolean {
  return kind === "person" || kind === "surname";
}

function personOf(mention: ActorMention, cast: Cast): readonly Figure[] | undefined {
  const figure = cast.find(mention);
  return figure === undefined || figure.kind !== "person" || figure.isUnnamed
    ? undefined
    : [figure];
}

/** “When he landed in ◆, ◉ …” in a release’s first sentence: the first whom it names. */
function firstPersonOf({ actors }: Mentions, cast: Cast): readonly Figure[] {
  return actors
    .filter(isNamed)
    .flatMap((mention) => cast.find(mention) ?? [])
    .slice(0, 1);
}
