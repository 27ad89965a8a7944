import { ATTEND, AUX, DIARY, GO, SOMEONE, TRIPS, WHO, WHERE } from "./question-verbs.ts";
import type { Form } from "./question-words.ts";

/** Questions for who came, for events, whether somebody went; and the nouns. The first that fits counts. */
export const VISIT_FORMS: readonly Form[] = [
  // visitors
  ["whether", `(?:how often|how many times) ${AUX} ${WHO} ${GO} ${WHERE}`],
  ["whether", `(?:how often|how many times) (?:was|were|is|are) ${WHO} (?:in|at|to) ${WHERE}`],
  [
    "whether",
    `(?:how often|how many times) (?!(?:was|were|is|are|did|does|do|has|have|had|will)\\b)${WHO} (?:(?:has|have|had) )?(?:been )?${GO} ${WHERE}`,
  ],
  ["visitors", `by whom (?:was|were|has|have|had) (?<where>.+?) (?:been )?visited`],
  ["visitors", `(?<where>.+?) (?:was|were|has been|had been|got) visited by (?:whom?|which .+)`],
  ["visitors", `${AUX} (?<where>.+?) (?:been |got )?visited(?: by any(?:one|body))?`],
  [
    "visitors",
    `who(?:m|ever)? (?:all )?(?:(?:has|have|had|will|would|did|is|are|was|were|['’]s|['’]ve) )?(?:not )?(?:have )?${GO} ${WHERE}`,
  ],
  [
    "visitors",
    `who(?:m|ever)? (?:(?:is|are|was|were|['’]s|will be|has been|have been|had been) )(?:in|at|inside) ${WHERE}`,
  ],
  [
    "visitors",
    `who (?:is|are|was|were|will be) (?:visiting|travell?ing|coming|going|where|on the road)(?: where| whom?| there)?`,
  ],
  ["visitors", `${AUX} there (?:been )?(?:any |a )?(?:visitors|guests) from (?<from>.+)`],
  [
    "visitors",
    `(?:any(?:one|body)|some(?:one|body)) from (?<from>(?:the )?\\S+(?: (?!(?:was|were|is|has|been|in|at|to)\\b)\\S+)?)`,
  ],
  [
    "visitors",
    `(?:(?:who(?:m)? )?${AUX}|who(?:m)?) (?<from>.+?) (?:send|sent)(?: (?:any(?:one|body)|some(?:one|body)|people|(?:an? |any )?(?:delegations?|teams?|envoys?|officials?|representatives?)))? to ${WHERE}`,
  ],
  ["visitors", "(?<where>.+?),? who", "weak"],
  [
    "visitors",
    `(?<where>.+?)(?:,| -|:| –| —)? who (?:(?:from|of) (?<from>.+?) )?(?:went|was|were|came|travell?ed|visited)(?: there)?`,
    "weak",
  ],
  ["visitors", `who (?:represent(?:s|ed)|stood in for) (?<from>.+?) (?:in|at) ${WHERE}`],
  [
    "visitors",
    `who (?:went|travell?ed|visited|flew|goes|travels|visits|was travelling)(?: abroad| where| whom?| anywhere| places)?`,
  ],
  [
    "visitors",
    `how many (?:times|visits|trips) (?:were|was|did|has|have) (?:there )?(?:made )?(?:to |in )?${WHERE}`,
    "weak",
  ],
  ["visitors", `${AUX} ${SOMEONE}(?: from (?<from>.+?))? (?:been )?${GO} ${WHERE}`],
  [
    "visitors",
    `${AUX} there (?:been )?(?:any |a )?${TRIPS} (?:by (?<who>.+?) )?(?:to|in|at) ${WHERE}`,
  ],
  ["visitors", `${AUX} there (?:been )?(?:any |a )?(?:visitors|guests) (?:to|in|at) ${WHERE}`],
  [
    "visitors",
    `(?:which|what|how many) ${WHO} (?:(?:has|have|had|will|was|were|is|are) )?(?:been )?${GO} ${WHERE}`,
  ],
  ["visitors", `(?:which|what|how many) ${WHO} (?:was|were|is|are) (?:in|at) ${WHERE}`],
  [
    "visitors",
    `who (?:from|of) (?<from>.+?) (?:travell?ed|visited|went|came|come|has come|was there)(?: abroad| anywhere| somewhere)?`,
  ],
  [
    "visitors",
    `(?:(?:which|what|how many) )?${WHO} (?:(?:that|who) )?(?:(?:has|have|had|were|was|are|is) )?(?:been )?(?:travell?ed|travelling|on the road|on (?:a )?(?:trips?|tour)|went (?:abroad|somewhere|anywhere|places)|visited(?: anywhere| abroad| places| somewhere)?)(?: abroad| anywhere| somewhere)?`,
    "sure",
  ],
  ["visitors", `who (?:from|of|in|at) (?<from>.+?) (?:(?:has|have|had|was|were) )?${GO} ${WHERE}`],
  ["visitors", `who (?:from|of) (?<from>.+?) (?:was|were|is|are) (?:in|at|on) ${WHERE}`],
  [
    "visitors",
    `(?:(?:which|what|how many) (?:visitors|guests|people|leaders|officials|delegations)|${SOMEONE}) (?:has |have |had )?(?:came|come|comes|travell?ed|visited|arrived|(?:was|were|is|are)(?: here)?) from (?<from>.+?)(?: (?:to|in|at) ${WHERE})?`,
  ],
  [
    "visitors",
    `(?:any(?:one|body)|some(?:one|body))(?: from (?<from>.+?))? (?:(?:was|were|is|been|has been) )?(?:in|at|to) ${WHERE}`,
  ],
  [
    "whether",
    `${AUX} there (?:been )?(?:any |an? |some |ever )*${WHO} (?:in|at|to|visiting) ${WHERE}`,
    "sort",
  ],
  [
    "visitors",
    `(?:which|what|how many) ${WHO} (?:has |have |had )?(?:came|come|comes|travell?ed|visited|arrived|flew in) from (?<from>.+?)(?: (?:to|in|at) ${WHERE})?`,
  ],
  [
    "visitors",
    `(?:which|what|how many) ${WHO} (?:(?:has|have|had) )?(?:came|come|dropped by|showed up|turned up)(?: for (?:the |a |an |some )?(?:\\S+ ){0,3}?(?:talks|meetings?|visits?|sessions?|consultations|discussions|briefings?))?`,
    "sort",
  ],
  // events
  ["when", `when (?:did|has|have|will|was|is) ${WHO} ${ATTEND} (?<event>.+)`],
  [
    "visitors",
    `(?:who(?:m|ever)?|${SOMEONE}) (?:all )?(?:(?:has|have|had|will|did|was|were|is) )?${ATTEND} (?<event>.+)`,
  ],
  ["visitors", `(?:which|what|how many) ${WHO} (?:(?:has|have|had|will) )?${ATTEND} (?<event>.+)`],
  ["visitors", `who (?:from|of) (?<from>.+?) (?:(?:has|have|had|will) )?${ATTEND} (?<event>.+)`],
  ["visitors", `who (?:was|were|is) at (?<event>.+)`],
  [
    "visitors",
    `(?:who(?:m|ever)?|(?:which|what|how many) (?<who>.+?)) (?:(?:has|have|had) )?(?:went|gone|been|came|travell?ed|flew|(?:was|were) sent|(?:turned|showed) up) (?:to|at) (?<event>.+ (?:dialogues?|conferences?|forums?|summits?|sessions?|meetings?|assembl(?:y|ies)|courses?|seminars?|workshops?|talks|ceremon(?:y|ies)|symposium|congress)(?: (?:in|of|on) .+)?)`,
  ],
  ["whether", `${AUX} ${WHO} (?:${ATTEND}|at) (?<event>.+)`],
  ["visitors", `(?:participants|attendees|guests) (?:of|at|in) (?<event>.+)`],
  [
    "visitors",
    `(?<event>.+?)(?:,| -|:| –| —)? who (?:(?:from|of) (?<from>.+?) )?(?:attended|participated|took part|went|was there|came|was present)`,
  ],
  ["visitors", `(?<event>.+) (?:participants|attendees|attendance|guest list)`],
  // whether
  ["whether", `why (?:did|does|has|was|were|is) ${WHO} (?:${GO}|in) ${WHERE}`],
  [
    "visits",
    `what (?:did|was|were|does|has) ${WHO} (?:do|doing|done|discuss) (?:in|at|on (?:his|her|the|their) (?:visit|trip) to|during (?:his|her|the|their) (?:visit|trip) to) ${WHERE}`,
  ],
  ["whether", `${AUX} ${WHO} (?:been )?${GO} ${WHERE}`],
  ["whether", `(?:was|were|is|are|wasn['’]t) ${WHO} (?:in|at) ${WHERE}`],
  [
    "visits",
    `what (?:was|were) (?:discussed|agreed|decided|announced|said|done) (?:when|while) ${WHO} (?:was |were )?${GO} ${WHERE}`,
  ],
  ["visits", `what (?:happened|took place|went on|was (?:going )?on) (?:in|at) ${WHERE}`, "loose"],
  // nouns
  [
    "visits",
    `(?:(?:which|what|all) )?${TRIPS} (?:(?:that|which) )?(?:(?:was|were|are|is) )?(?:(?:in connection|connected) (?:with|to)|related to|linked to|on the occasion of|in preparation (?:for|of)|to prepare(?: for)?|about|for) (?<event>.+)`,
  ],
  ["visits", `(?:(?:any|all|the) )*${TRIPS} from (?<from>.+?) to ${WHERE}`],
  ["visits", `${AUX} there (?:been )?(?:any |a |an )?${TRIPS} (?:by|of|from) ${WHO}`],
  [
    "visits",
    `(?:what|which|how many|were there|have there been|are there)? ?(?:any )?${TRIPS} (?:by|of|from) ${WHO} to ${WHERE}`,
  ],
  ["visits", `${TRIPS} to (?<where>.+?) by ${WHO}`],
  [
    "visits",
    `${AUX} (?:there )?(?:been )?(?:any |a |the )?${TRIPS}(?: been)?(?: (?:to|in|at) ${WHERE})?`,
  ],
  ["visits", `${TRIPS} (?:to|in|at|into|across|around) ${WHERE}`],
  ["visits", `(?:(?:what|which|how many) )?${TRIPS} (?:by|of|from|made by) ${WHO}`],
  [
    "visits",
    `(?:all |any |the |foreign |military |official |national |allied |partner |high-level |government )*(?:visitors?|guests?|delegations?) (?:to|in|at|of) (?<where>.+?)(?: from (?<from>.+))?`,
  ],
  ["visits", `(?:all |any |the )*(?:visitors|guests|travell?ers|delegations)`],
  [
    "visits",
    `(?:all |any |the )*(?:visitors?|guests?|delegations?) from (?<from>.+?)(?: (?:to|in|at) ${WHERE})?`,
  ],
  ["visits", `(?<who>.+?)['’]s? ${TRIPS} (?:to|in|at) ${WHERE}`],
  [
    "destinations",
    `(?:(?:what|which) (?:was|were|is|are) )?(?:the )?(?<who>.+?)['’]s? (?:travel )?(?:destinations?|ports of call)`,
    "person",
  ],
  [
    "destinations",
    `(?:(?:what|which) (?:was|were|is|are) )?(?:the )?(?:travel )?(?:destinations?|ports of call) of ${WHO}`,
    "person",
  ],
  ["visits", `${WHO} ${TRIPS} (?:to|in|at) ${WHERE}`, "weak"],
  ["visits", `(?<who>.+?)['’]s? ${TRIPS}`],
  [
    "visits",
    `(?:what |which |how many |were there |have there been |are there )?(?:any )?${TRIPS}(?: were there| took place| happened)?`,
  ],
  ["visits", `${WHO} ${TRIPS}`, "weak"],
  ["visits", `(?<from>.+?) (?:visitors?|guests?|delegations?) (?:to|at|in) ${WHERE}`, "weak"],
  [
    "visits",
    `(?<from>\\S{4,}(?: \\S+)?) (?<where>nato(?: hq)?) (?:visits?|trips?|visitors?|guests?)`,
  ],
  ["visits", `${WHO} (?:visitors|guests)`, "weak"],
  [
    "visits",
    `(?:what(?:['’]s| is| was| were) )?(?:on |in )?(?:the )?${WHO}(?:['’]s?)? ${DIARY}(?: (?:in|to) ${WHERE})?`,
    "person",
  ],
  [
    "visits",
    `(?:what(?:['’]s| is| was| were) )?(?:on |in )?(?:the |an? )?${DIARY} (?:of|for) ${WHO}(?: (?:in|to) ${WHERE})?`,
    "person",
  ],
  ["whether", `${WHO} (?:(?:has|have|had|is|was|will) )?${GO} ${WHERE}`, "weak"],
  [
    "visits",
    `${AUX} (?:the|an?|his|her|their|that|this) (?<where>.+?) ${TRIPS}(?: (?:take place|taken place|happen(?:ed)?|go ahead|gone ahead|materiali[sz]ed?))?`,
    "weak",
  ],
  ["whether", `${AUX} ${WHO} (?:go|gone|been|travel|travelled|fly|flown|come) ${WHERE}`, "place"],
  ["visitors", `who (?:has |have |had )?(?:went|gone|been|travelled|flew|came) ${WHERE}`, "place"],
  ["visits", `(?:the |an? )?(?<where>.+?) ${TRIPS} (?:of|by) ${WHO}`, "weak"],
  ["visitors", `who ${WHERE}`, "loose"],
  ["visits", `${WHO} (?:in|at) ${WHERE}`, "named"],
];
