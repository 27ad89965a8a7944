import { GATHERINGS_PLAINLY } from "./plain-gatherings.ts";
import { GUESTS_PLAINLY } from "./plain-guests.ts";
import { PEOPLE_PLAINLY } from "./plain-people.ts";

/** Whoever is meant stands before the question: “Ukrainian medics, where did they go”. */
const SET_BEFORE =
  /^(?<who>(?!(?:who|where|when|which|what|how|why|did|does|do|has|have|had|was|were|is|are|will|and|so|if)\b)\S+(?: \S+){0,5}?)(?:,| -| –|:)? (?<asks>where|when|how often|(?<=[,:–-] )who(?:m)?|(?:which|what) (?:countries|country|places?|cities)) (?<aux>did|does|do|was|were|has|have|had|is|are|will) (?:he|she|they|it) (?<rest>\S.*)$/i;
/** Where nobody is named, who is asked for. */
const NOBODY = "(?:nobody|no[- ]?one|none|not (?:a single|one) (?:person|soul|official|leader))";
const WAS = "(?:was|were|is|are|has been|have been|had been|will be)";
const HE = "(?:he|she|they|it)";

/**
 * Ways of putting a question that come to another, which the forms know. Each is tried on what the ones
 * before have left.
 */
const PLAINLY: readonly (readonly [said: RegExp, plain: string])[] = [
  [SET_BEFORE, "$<asks> $<aux> $<who> $<rest>"],
  // little words that say no more than the place behind them
  [
    /(?<=\b(?:to|with|meet|met|see|saw|seen|speak|spoke|talk|talked|visit|visited|been|was|were|him|her|them)) (?:(?:over|down|up|out|back|away|off)(?: (?:there|here))?|there|here)(?=,? (?:in|at) )/gi,
    "",
  ],
  ...GUESTS_PLAINLY,
  ...PEOPLE_PLAINLY,
  ...GATHERINGS_PLAINLY,
  [/^(?:an?|any|some) (?=(?:\w+ )?(?:visits?|trips?|journeys?|tours?) (?:by|of|from) \S)/i, ""],
  [/^(?:with|to) (?=(?:which|what) \S+(?: \S+)? (?:did|has|have|had|was|will)\b)/i, ""],
  [
    /^what (?:was|is) (\S.*?)['’]s? (?:business|errand|mission|task) (?=(?:at|in) )/i,
    "why did $1 visit ",
  ],
  [/^(why did \S.*? visit ) ?(?:at|in) /i, "$1"],
  [
    /^who ((?:attended|took part|participated|went|came|travell?ed|flew|visited|was|were) .+?),? (?:for|on behalf of) (?:nato|the alliance)$/i,
    "who from NATO $1",
  ],
  // one of two or three that are named
  [
    /^(?:[Ww]hich|[Ww]hat)(?: ones?)? of (?!the |these |those |all |its |his |her |their )(\S.*? (?:and|or) (?:the )?\S+(?: \p{Lu}\S+)?),? (did|does|do|has|have|had|was|were|is|are|will) (\S.*)$/u,
    "$2 $3 $1",
  ],
  [
    /^(?:of|out of|between) (\S.*? (?:and|or) [^,]+?)[,:]? (?:which|what)(?: one| ones| country| countries| place| places)? (did|does|do|has|have|had|was|were|is|are|will) (\S.*)$/i,
    "$2 $3 $1",
  ],
  // who came along
  [
    /^(?:was|were) (\S.*?) accompanied(?: by (?:any(?:one|body)|some(?:one|body)))?(?: (?:in|to|on (?:his|her|the|their) (?:visit|trip) to) (\S.*))?$/i,
    "who accompanied $1 to $2",
  ],
  // what is told of, and behind it that visits are meant
  [/^(\S.*?) in (\S.*?)(?::| -| –) (?:all |the |any )?(visits|trips|travels)$/i, "$3 of $1 to $2"],
  [/^(\S.*?)(?::| -| –) (?:all |the |any )?(visits|trips|travels)$/i, "$1 $2"],
  // the place first, and then what is asked of it
  [
    /^(?:while )?(?:in|at|during (?:his|her|the|their) (?:visit|trip|stay) (?:to|in)) ([^,]{3,40}), ((?:who|whom|which|what|where|when|did|was|how) .*)$/i,
    "$2 in $1",
  ],
  [
    /^(\S+(?: \S+){0,3}?)(?::|,| -| –) ((?:all |any |the |every )*(?:visits?|trips?|visitors?|guests?)) (?:there|to it)$/i,
    "$2 to $1",
  ],
  // whoever was there with somebody may have met them
  [
    /^who (?:all |else )?(was|were|is) (?:in|at) (\S.*?) (?:together )?(?:with|alongside) (\S.*)$/i,
    "who $1 with $3 in $2",
  ],
  // the day that is asked for by its name
  [
    /^(?:what|which)(?:['’]?s| is| was| were| are) (?:the )?(?:exact )?(?=(?:dates?|days?) (?!is|was)\S)/i,
    "",
  ],
  // places on somebody's programme
  [
    /^((?:which|what|how many) (?:\S+ )?(?:countries|country|places?|cities|capitals?|stops?)) (?:was|were|is|are|stood) (?:on|in|part of|included in) (?:the )?(\S.*?)['’]s? (?:\w+ )?(?:programme|program|agenda|schedule|itinerary|list|route|trip|tour|visit|journey|diary)$/i,
    "$1 did $2 visit",
  ],
  [
    /^((?:which|what|how many) (?:\S+ )?(?:countries|country|places?|cities|capitals?|stops?)) (?:was|were|is|are|stood) (?:on|in|part of|included in) the (?:programme|program|agenda|schedule|itinerary|list|route|trip|tour|visit|journey|diary) of (\S.*)$/i,
    "$1 did $2 visit",
  ],
  // words run together
  [/^(?:which|what)(?: ones)? of (?:the|these|those|all|all the) (?=\S)/i, "which "],
  [new RegExp(`^${NOBODY}['’]s `, "i"), "who has "],
  [/^(who|where|when|what)s (?=\p{L})/iu, "$1 is "],
  [/^(who|where|when|what)['’]ll (?=\p{L})/iu, "$1 will "],
  [/\bwho['’]?(?:s|ve) (?=been|gone|visited|travelled|met\b)/i, "who has "],
  [/\b(who|where|when|what)['’](?:s|re)\b/i, "$1 is"],
  [/\b(who|where)['’]d\b/i, "$1 had"],
  [/^(who(?:m)?|where|what) all (?=\p{L})/iu, "$1 "],
  // as those put it whose language has other ways
  [
    /^how much (?=(?:countries|visits|trips|people|times|leaders|ministers|places)\b)/i,
    "how many ",
  ],
  [/^where (?:went|travell?ed|flew|came) (?=\S)(.+)$/i, "where did $1 go"],
  [
    /^(?:when|(?:at|on|in) (?:which|what) (?:date|day|month|time)) (?:went|travell?ed|came|flew) (\S.*?) (to|in|at) /i,
    "when did $1 go $2 ",
  ],
  [
    /^with whom? (?:spoke|met|talked|discussed|has (?:spoken|met|talked)) (?!(?:with|to) )(\S.*?)( (?:in|at|during) .+)?$/i,
    "who did $1 meet$2",
  ],
  [
    /^(who|(?:which|what) (?!did )\S+(?: \S+)?) (?:did|do|does) (?=(?:come|visit|meet|go|travel|attend|fly|see)\b)/i,
    "$1 ",
  ],
  [/^(did|does|do) (\S.*?) (?:makes?|made) an? (?=visit )/i, "$1 $2 make a "],
  // nobody
  [
    new RegExp(`^(did|does|has|have|had|was|were|is|are|will) (?:really )?${NOBODY} `, "i"),
    "$1 anybody ",
  ],
  [new RegExp(`^${NOBODY} (?=\\p{L})`, "iu"), "who "],
  [/ (?:in town|at our place|at our house|in the house)$/i, " at NATO Headquarters"],
  [
    /^[Ww]ho (?:was|is) the (first|last|latest) (?:\w+ ){1,3}?(?:that |whom? )?(\p{Lu}\S+(?: \p{Lu}\S+)?) (?:has |had )?(?:visited|met|saw|seen|received)(?: with)?$/u,
    "who did $2 $1 meet",
  ],
  [
    /^who (came|dropped|stopped|popped|called|passed) (?:by|in|over|round|along)$/i,
    "who came to NATO Headquarters",
  ],
  [
    /^(?:what (?:was|were|is|are) )?(?:the )?(?:stops|stations|legs|countries|cities|destinations|highlights|details|outcomes?|results?) (?:on|of|in|during|from) (?:the )?(?=\S.*\b(?:tour|trip|visit|journey)s?\b)/i,
    "",
  ],
  // what is said of a visit, and is no more than that there was one
  [
    /\b(visits?|trips?|journeys?|tours?|travels?) (?:that (?:was|were) )?(?:undertaken|made|paid|carried out|conducted|performed|done|completed|effected) (?=(?:by|to|in) )/i,
    "$1 ",
  ],
  [
    /^(?:(?:the|all|any|foreign|official|high[- ]level|senior|important) )*(?:visitors|guests|dignitaries|delegations) (?:(?:who|that) )?(?:(?:was|were|have been|got) )?(?:received|welcomed|hosted|came) (?:at|in|to) /i,
    "who visited ",
  ],
  [
    /^(?:what (?:was|is) )?(?:the )?(?:composition|make-?up|line-?up|members?) of (?:the )?(?=\S.* delegation\b)/i,
    "who was in the ",
  ],
  // hosts and guests
  [/^(?:was|were|has|have|had) (\S.*?) (?:been )?(?:ever )?visited by (\S.*)$/i, "did $2 visit $1"],
  [
    new RegExp(
      `^who (?:was|were) (\\S.*?)['’]s? (?:hosts?|opposite numbers?|counterparts?|interlocutors?)(?= |$)`,
      "i",
    ),
    "who received $1",
  ],
  [
    /^(?:the )?((?!who |whom |which |what )\S.*?)['’]s? (?:hosts?|opposite numbers?|counterparts?|interlocutors?)(?= (?:in|at) |$)/i,
    "who received $1",
  ],
  [
    /^who (?:has |have |had |all )?(?:came|come|comes|travell?ed|flew|went) (?:all the way )?from (\S.*?) to (?:see|meet(?: with)?|visit|talk (?:to|with)|speak (?:to|with)) (\S.*)$/i,
    "who from $1 visited $2",
  ],
  // what was said of the time or the reason of it
  [
    new RegExp(
      `,? (?:while|when|whilst) (?:${HE} ${WAS} |visiting |staying |being )?(in|at) `,
      "i",
    ),
    " $1 ",
  ],
  [new RegExp(`,? (?:while|when|whilst) (?:${HE} (?:was )?)?(?:visit(?:ed|ing)) `, "i"), " in "],
  [
    /^what (?:brought|took|led|drew|made|drove|sent) (\S.*?) (?:to (?:visit |go to |travel to |come to )?|visit )/i,
    "why did $1 visit ",
  ],
  [
    /^(?:for what|what was the|the)? ?(?:purpose|reason|point|aim|goal|occasion) (?:of|for|behind) (\S.*)$/i,
    "$1",
  ],
  [
    /^(?:the )?(?:exact )?(?:dates?|days?|timing|when) (?:of|for) (?=\S.*(?:visit|trip|tour|stop|stay|journey|meeting))/i,
    "when was ",
  ],
  [/^in (?:what|which) (?:capacity|role|function) (?=(?:did|was|has|is)\b)/i, "why "],
  [
    /^how (?:did|was|were|has) (?:the )?(\S.*?\b(?:visit|trip|tour|stop|stay|journey)s?\b.*?)(?: (?:go|gone|work out))?$/i,
    "$1",
  ],
  [
    /^(?:was|is) (?:it|this|that) (?:really )?(?:the )?(?:very )?(first|last) time (?:that |when )?(?=\S)/i,
    "when was the $1 time that ",
  ],
  // who was the first
  [
    /^(?:was|is) \S.*? the (first|last|latest) (?:\w+ )?(?:to|who|that) (?=\p{L})/iu,
    "who was the $1 to ",
  ],
];

/**
 * Puts a question as the forms have it: `whos` is `who is`, `nobody has` is `who has`.
 *
 *     Ukrainian medics, where did they go   → where did Ukrainian medics go
 *     What brought Colomina to Jordan       → why did Colomina visit Jordan
 */
export function plainForm(text: string): string {
  return PLAINLY.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);
}
