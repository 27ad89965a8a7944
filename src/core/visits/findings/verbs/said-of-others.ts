import type { Act } from "./acts.ts";
import { isOwnedByOther, TRIP_OF_OTHERS } from "./deeds-of-others.ts";
import { ACTOR, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS } from "#core/visits/mentions/outline.ts";

/**
 * Tells whether somebody praises a thing that is in a place: the thing is there, not who speaks.
 *
 *     praised the work in ◆   → true
 *     praised troops in ◆     → false
 */
export function isPraiseOfThings({ frame, verb, clause }: Act): boolean {
  return (
    /^(?:say|act)$/.test(frame.kind) &&
    /^(?:prais|highlight|commend|hail|welcom|applaud|underlin|stress|emphasi[sz]|underscor|not)/.test(
      verb,
    ) &&
    THING_IN.test(clause)
  );
}

const THING_IN = new RegExp(
  `^ (?:(?!${ACTOR}|troops|soldiers|personnel|forces|staff|[,;])[^]){3,90}? (?:in|at) (?:the )?${PLACE}`,
  "u",
);

/**
 * Tells whether a sentence opens with what others did in a place: “At the meeting in ◆, Allies discussed …,
 * ◉ said” puts nobody there but them.
 */
export function isSaidOfOthers({ frame, before }: Act): boolean {
  return frame.kind === "say" && OTHERS_THERE.test(before);
}

const OTHERS_THERE = new RegExp(
  `^(?:At|In|During) [^,]*, (?:the )?(?:NATO )?(?:Allie[sd]|Allied|[Ll]eaders|[Mm]inisters|nations|members|Alliance|NATO (?=[a-z])|${PLACE} (?:has |had |will )?[a-z]+ )`,
  "u",
);

/**
 * Tells whether the place `own` belongs to an occasion that is praised from anywhere.
 *
 *     congratulated ◉ on the election in ◆          → true
 *     praised the opening of the Centre in ◆        → true
 */
export function isOccasion({ verb, clause }: Act, own: string): boolean {
  const before = clause.slice(0, clause.indexOf(own.charAt(0)));
  return (
    (verb.startsWith("congratulat") && / (?:on|for) (?:the|his|her|their|its) /.test(before)) ||
    (verb.startsWith("prais") &&
      /^ (?:the|this) (?:opening|launch|work|signing|release)\b/.test(before))
  );
}

/**
 * Tells whether people without names take part in an exercise: they are deployed, and visit nobody.
 *
 *     More than 1,200 specialists from 24 Allies take part in the exercise … in ◆   → true
 */
export function isExercising({ verb, after, subject }: Act): boolean {
  return (
    /^(?:tak|took|participat|join|train)/.test(verb) &&
    AN_EXERCISE.test(after) &&
    subject.length > 0 &&
    subject.every(({ kind }) => kind === "company")
  );
}

const AN_EXERCISE =
  /^ (?:part )?(?:in )?(?:(?:the|an?|this|NATO[’']s) )?(?:[\p{L}-]+ ){0,3}exercises?\b(?! (?:planning|conference|meeting|design|seminar|workshop))/iu;

/** Tells whether a verb is a participle of a thing: “discussed the fund launched in ◆”. */
export function isParticiple({ frame, verb, before }: Act): boolean {
  return (
    /^(?:say|act)$/.test(frame.kind) &&
    /^(?:launched|announced|unveiled|outlined|signed|stated|expressed)$/.test(verb) &&
    /(?<!\b(?:and|who|which|also|then|he|she|they|but)) [\p{L}-]+ $/u.test(` ${before}`) &&
    !/\b(?:and|who|which|he|she|they|but|where) $/.test(before)
  );
}

const OFFER =
  /\b(?:(?:offer\w*|readiness|willing\w*|agree\w*|plans?|intention) to (?:host|hold|organi[sz]e|welcome)|will (?:host|hold|organi[sz]e)|(?:host|hold|organi[sz])(?:ing|e) (?:the |a |its |their )?(?:next|upcoming|forthcoming|future|coming))\b/;

/** “praised the speech by ◉ at a conference in ◆”. */
const WORDS_OF_OTHERS = new RegExp(
  `(?:\\b(?:speech|remarks?|address|words|statements?|comments?|lecture|intervention|message|article) (?:made |given |delivered )?(?:by|of|from) (?:the )?${ACTOR}|${ACTOR}[’']s? (?:[a-z]+ )?(?:speech|remarks?|address|words|statements?|comments?|lecture|intervention|message|article)\\b)`,
  "u",
);

const DECIDED =
  "(?:taken|made|agreed|adopted|endorsed|approved|announced|launched|decided|established|reached|unveiled|set out|set|signed|concluded|welcomed)";
/** “the decisions taken at the ◆ Summit”, “as agreed by leaders in ◆”: others were there, and earlier. */
const DECIDED_THERE = new RegExp(
  `\\b(?:as|(?!in |at |and |was |were |also )[a-z]+|\\p{Lu}\\p{L}+),? (?:that |which )?(?:(?:was|were|ha[ds]|have|been) )*(?:recently |last year |earlier )?${DECIDED}(?: on)?(?: by (?!video)[^,;.]{1,60}?)? (?:at|in|during) `,
  "u",
);

/**
 * Leaves out of a clause what others did, decided, said or offer.
 *
 *     thanked ◆ for | offering to host the next meeting in ◆       → nobody is there yet
 *     reviewed the | decisions taken at the ◆ Summit               → others were there, and earlier
 */
export function withoutOffer({ frame, clause }: Act): string {
  if (frame.kind === "go") return clause;
  const decided = decidedAt(clause);
  if (frame.kind === "take-part") return clause.slice(0, decided);
  const others = [OFFER, WORDS_OF_OTHERS, TRIP_OF_OTHERS].map((one) => one.exec(clause)?.index);
  const ends = [decided, ...others];
  return clause.slice(0, Math.min(...ends.map((end) => end ?? clause.length)));
}

const ANY_DECIDED = new RegExp(` ${DECIDED} `);

/** Where a clause goes over to what others decided elsewhere, or its end. */
function decidedAt(clause: string): number {
  const found = ANY_DECIDED.test(clause) ? DECIDED_THERE.exec(clause) : null;
  return found?.index ?? clause.length;
}

/** Tells whether something is watched as the news is: “watched the situation in ◆ closely”. */
export function isWatchedFromAfar({ verb, clause }: Act): boolean {
  return (
    /^(?:watch|witness|observ|follow)/.test(verb) &&
    /\b(?:closely|situation|war|conflict|elections?|developments?|events|crisis|progress)\b/.test(
      clause,
    )
  );
}

const WITH_ANOTHER = new RegExp(
  `${ACTOR}.*\\b(?:with|to|met|called|phoned|telephoned) (?:the )?${ACTOR}[^.;]{0,60}? (?:ahead of|before|prior to|about) (?:(?:his|her|their) )?$`,
  "u",
);

/**
 * Tells whether the journey that comes next is one of two people’s, and nobody can tell whose.
 *
 *     ◉ spoke with ◉ ahead of | his visit to ◆   → true
 */
export function isOfEither(before: string): boolean {
  return WITH_ANOTHER.test(before);
}

const SPEAKS_OF =
  /\b(?:(?:spoke|speak(?:s|ing)?|talk(?:s|ed|ing)?|told [^.;]{1,40}|asked [^.;]{0,30}) (?:of|about)|recall(?:s|ed|ing)?|rais(?:es|ed|ing)|mention(?:s|ed|ing)?|referr(?:ed|ing) to|critici[sz](?:es|ed|ing)|condemn(?:s|ed|ing)?|remember(?:s|ed|ing)?|look(?:s|ed|ing) back (?:at|on)) (?:(?:his|her|their|the) )?$/;

/**
 * Tells whether the journey that comes next is what somebody speaks of: without a day of its own it is
 * no news.
 *
 *     answered questions and spoke of | his visits to ◆   → true
 */
export function isSpokenOf(before: string): boolean {
  return SPEAKS_OF.test(before);
}

/** “informed of”, “thanked the soldiers for”: what follows in the plural is theirs of whom it is said. */
const TOLD_OF =
  "(?:(?:informed|briefed|told|updated|reminded) (?:of|about|on)|(?:hear[sd]?|learn(?:s|ed|t)?|read|ask(?:s|ed)) (?:more )?(?:of|about)|(?:thank|prais|commend|congratulat|decorat|honou?r|recogni[sz])(?:s|ed|es|ing)? [^.;:]{1,80}? (?:for|on|after|upon))";
/** “their recent ”, “the battalion’s ”, “preparations for a ”. */
const OTHERS_OWN = `(?:their (?:[a-z-]+ )*|(?:the |an? |this |last )?(?:(?:[a-z-]+ ){0,2}[a-z]+|${DAY}|${ACTOR})[’']s? (?:[a-z-]+ )*|[^,.;:]{0,30}?preparations? for (?:an?|the|their|its) (?:[a-z-]+ )*)`;
const TOLD_OF_OTHERS = new RegExp(`\\b${TOLD_OF} ${OTHERS_OWN}$`, "u");

/**
 * Tells whether the journey that comes next is others’, of whom somebody only hears or speaks.
 *
 *     ◉ was informed of | their recent tour to ◆              → true
 *     ◉ thanked the soldiers for | their recent tour in ◆     → true
 */
export function isOfThoseTold(before: string): boolean {
  return MAY_BE_TOLD.test(before) && TOLD_OF_OTHERS.test(before);
}

const MAY_BE_TOLD = /(?:their|[’']s?|\bfor (?:an?|the|its)) (?:[a-z-]+ )*$/;

const THANKED_FOR = new RegExp(
  `\\b(?:[Tt]hank|[Pp]rais|[Cc]ommend|[Cc]ongratulat)(?:s|ed|es|ing)? (?:the )?(?<who>${ACTORS})[^.;:]{0,60}? (?:for|on) (?:(?:his|her|their) (?:[a-z-]+ )*)?$`,
  "u",
);

/**
 * The marks of those who are thanked for the journey that comes next: it is theirs.
 *
 *     ◉ thanked ◉ for | his visit to ◆   → the second
 */
export function thankedFor(before: string): string | undefined {
  return / (?:for|on) (?:[a-z-]+ )*$/.test(before)
    ? THANKED_FOR.exec(before)?.groups?.["who"]
    : undefined;
}

/**
 * Tells whether the journey that comes next is no news of who stands before it: of another, of either of
 * two, or only spoken of.
 *
 *     ◉ thanked ◉ for | his visit to ◆   → true
 */
export function isOthersJourney(before: string): boolean {
  const isOther = isOfThoseTold(before) || thankedFor(before) !== undefined;
  return isOther || isOwnedByOther(before) || isOfEither(before) || isSpokenOf(before);
}

/** “thanked ◉ for | opening the conference”: whoever is thanked opened it. */
const THANKED = new RegExp(
  `\\b(?:thank|prais|congratulat|commend|salut|applaud)(?:s|ed|ing|es)? (?:the )?${ACTORS} (?:for|on) (?:also )?$`,
  "u",
);
/** “took note of the | meeting between ◉ and ◉”. */
const NOTED =
  /\b(?:took note of|noted|welcomed|hailed|prais\w+|followed|commented on|spoke about|recalled|mentioned|outcomes? of|results? of|(?:informed|briefed) (?:[a-z]+ )?(?:of|on|about)) (?:the|a|this|last) (?:[a-z-]+ )?$/;

/**
 * Tells whether a verb or a noun after `before` is of others than the one who speaks of them.
 *
 *     ◉ thanked ◉ for | opening the conference in ◆         → true
 *     ◉ took note of the | meeting between ◉ and ◉ in ◆     → true
 */
export function isDoneByOthers(verb: string, before: string, after: string): boolean {
  if (verb === "meeting") return after.startsWith(" between ") && NOTED.test(before);
  return /^(?:opening|attending|joining|leading|chairing|addressing|participating)/.test(verb)
    ? / (?:for|on) (?:also )?$/.test(before) && THANKED.test(before)
    : false;
}
