import type { Finding } from "#core/visits/findings/finding.ts";
import { placesOf } from "#core/visits/mentions/clause.ts";
import { ACTOR, allMatches } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

/** A cheap look before the pattern below. */
const MAY_BE_WISHED = / (?:visit|trip|tour|journey|stopover)s? (?:by |of |to |in )/;

/** What is done to a journey that nobody has made. */
const THOUGHT =
  "(?:discuss(?:es|ed|ing)?|consider(?:s|ed|ing)?|contemplat(?:es|ed|ing)|mull(?:s|ed|ing)?|expects?|suggest(?:s|ed|ing)?|propos(?:es|ed|ing)|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|reject(?:s|ed|ing)?|declin(?:es|ed|ing)|refus(?:es|ed|ing)|oppos(?:es|ed|ing)|favou?rs?|wants?|avoid(?:s|ed|ing)?|skip(?:s|ped|ping)?|miss(?:es|ed|ing)?|instead of|without|even|(?:rul(?:es|ed|ing)) out|open to|(?:call|hop|wish|push|ask)(?:s|es|ed|ing)? for|(?:think(?:s|ing)?|thought|dream(?:s|ed|ing)?|ask(?:s|ed|ing)?|talk(?:s|ed|ing)?|sp(?:eaks?|oke|eaking)|negotiat(?:es|ed|ing))(?: (?:with|to) (?:the )?ACTOR)? (?:about|of)|(?:decid(?:es?|ed|ing)|agree(?:s|d|ing)?|work(?:s|ed|ing))(?: (?:with|to) (?:the )?ACTOR)? (?:on|about|against|towards))".replaceAll(
    "ACTOR",
    ACTOR,
  );
const THING =
  "(?:prospects?|possibilit(?:y|ies)|ideas?|question|chances?|likelihood|proposals?|invitations?|requests?|dates?|date|conditions|terms|speculation|rumou?rs|calls|hopes?|talk|case|reasons?|need|opportunity|arrangements?)";
/** “discussed | a visit to”, “the prospects of | an early visit by ◉ to”. */
const WISHED = new RegExp(
  `\\b(?:${THOUGHT}|${THING} (?:of|for|about|on|over)) (?:(?:an?|any|another|such an?|the|one more|a further) )?(?:(?!(?:during|on|after|before|for|while|his|her|their|its|our|recent|last|latest|previous|earlier)\\b)[a-z-]+ ){0,3}?(?:visit|trip|tour|journey|stopover)s? (?:(?:by|of) (?:the )?${ACTOR} )?(?:to|in) `,
  "gu",
);

/**
 * Leaves out visits that are only talked about, wished for or ruled out.
 *
 *     ◉ discussed a visit to ◆ with ◉            → none
 *     ◉ spoke about the prospects of a visit to ◆ → none
 *     ◉ discussed security on a visit to ◆       → ◉ in ◆
 */
export function withoutWishes(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const wishes = outlines
    .filter(({ text }) => MAY_BE_WISHED.test(text))
    .flatMap((outline) => wishesIn(outline));
  if (wishes.length === 0) return findings;
  return findings.filter(
    ({ sentence, country }) =>
      !wishes.some((wish) => wish.sentence === sentence && wish.country === country),
  );
}

interface Wish {
  readonly sentence: Outline["sentence"];
  readonly country: string | undefined;
}

function wishesIn({ text, sentence, placesIn }: Outline): Wish[] {
  return allMatches(WISHED, text).flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    const known = new Set(placesIn(text.slice(0, index)).map(({ country }) => country));
    return placesIn(placesOf(` in ${text.slice(end, end + 60)}`, { anyTopic: true }))
      .filter(({ country }) => !known.has(country))
      .map(({ country }) => ({ sentence, country }));
  });
}
