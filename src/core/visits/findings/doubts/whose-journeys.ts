import type { Finding } from "#core/visits/findings/finding.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { placesOf } from "#core/visits/mentions/clause.ts";
import { ACTOR } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

/** A cheap look before the pattern below. */
const MAY_BE_OTHERS =
  /\b(?:his|her|their) (?:[a-z-]+ ){0,3}?(?:visits?|trips?|tours?|travels?|journeys?|stay|stops?|mission|return|departure|arrival|meetings?|talks)\b/;

const ASKED_OR_TOLD =
  "(?:(?:was|were|been|be) (?:[a-z]+ )?(?:briefed|updated|informed|told) by|heard from|learn(?:ed|t) from|call(?:ed|s)|phoned|telephoned|rang|wrote to)";
const PRAISED =
  "(?:thank(?:s|ed)|congratulat(?:es|ed)|asked|questioned|praise[sd]?|commend(?:s|ed))";
const MET =
  "(?:met(?: with)?|meets(?: with)?|sp(?:oke|eaks) (?:[a-z -]{0,20}?)?(?:with|to)|talk(?:ed|s) (?:with|to)|(?:debriefed|briefed|received|receives|welcomed|welcomes|hosted|hosts|saw|joined)|(?:was|were) (?:received|welcomed|hosted|met) by|had (?:[a-z]+ )*(?:talks|call|conversation|discussions|meeting) with)";
const JOURNEY =
  "(?:(?:his|her|their) (?:[a-z-]+ ){0,3}?(?:visits?|trips?|tours?|travels?|journeys?|stay|stops?|mission|return|departure|arrival|meetings?|talks))\\b";
/** “◉ spoke with ◉ after | his trip to ◆”. */
const OF_EITHER = new RegExp(
  `${ACTOR}[^;:]*?\\b(?:(?:${ASKED_OR_TOLD} (?:the )?(?<other>${ACTOR})[^;]{0,60}?,? during|(?:${ASKED_OR_TOLD}|${PRAISED}) (?:the )?(?<other>${ACTOR})[^;]{0,60}?,? (?:on|about|of|for|regarding))|(?:${ASKED_OR_TOLD}|${PRAISED}|${MET}) (?:the )?(?<another>${ACTOR})[^;]{0,60}?,? (?:(?:shortly |just |right |soon |directly )?(?:ahead of|before|prior to|after|following|upon)|on(?= (?:his|her|their) (?:[a-z]+ )?(?:return|departure))|about)) ${JOURNEY}`,
  "u",
);

/**
 * Leaves out whither “his” or “her” journey leads after two people who talk: it is the other’s, or nobody
 * can tell whose. Where the other is at home there it is no journey of theirs.
 *
 *     ◉ was briefed by ◉ on his trip to ◆          → none
 *     ◉ met ◉ in ◆ after his trip to ◆             → the first place alone
 *     ◉ met ◉ ahead of his visit to ◉’s country    → ◉ there
 */
export function withoutOthersJourneys(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const doubts = outlines.flatMap((outline) => doubtIn(outline) ?? []);
  if (doubts.length === 0) return findings;
  return findings.filter(
    ({ sentence, country, visitor }) =>
      !doubts.some(
        (doubt) =>
          doubt.sentence === sentence &&
          doubt.countries.includes(country) &&
          doubt.owner !== visitor,
      ),
  );
}

interface Doubt {
  readonly sentence: Outline["sentence"];
  /** Whose journey it surely is. */
  readonly owner: Figure | undefined;
  /** Where the journey leads, and nothing else of the sentence is. */
  readonly countries: readonly (string | undefined)[];
}

function doubtIn({ text, sentence, figuresIn, placesIn }: Outline): Doubt | undefined {
  const found = MAY_BE_OTHERS.test(text) ? OF_EITHER.exec(text) : null;
  if (found === null) return undefined;
  const { other, another } = found.groups ?? {};
  const end = found.index + found[0].length;
  const before = new Set(placesIn(text.slice(0, end)).map(({ country }) => country));
  const [one] = figuresIn(other ?? another ?? "");
  // To return is to go home.
  const isHomeward = found[0].endsWith(" return");
  const owner = other === undefined ? undefined : one;
  const countries = placesIn(placesOf(text.slice(end, end + 80), { anyTopic: true }))
    .map(({ country }) => country)
    .filter((country) => !before.has(country) && (isHomeward || country !== one?.home));
  return countries.length === 0 ? undefined : { sentence, countries, owner };
}
