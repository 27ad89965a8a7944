import {
  AUX,
  GATHER,
  GO,
  GO_END,
  IN_WHERE,
  MEET,
  PLACES,
  SOMEONE,
  TRIPS,
  WHO,
  WHERE,
  MET,
} from "./question-verbs.ts";
import type { Form } from "./question-words.ts";

/** Being at the head of a delegation, or in it. */
const LED =
  "(?:leads?|led|heads?|headed|chaired|joined|(?:is|was|were) (?:(?:the )?(?:head|leader|chief|part|members?) of|leading|heading|in|on))";

/** Questions for when and where somebody went, and with whom. The first that fits counts. */
export const JOURNEY_FORMS: readonly Form[] = [
  // when
  [
    "when",
    `when (?:was|were|is|are|will) (?:be )?(?:there )?(?:the |a )?${TRIPS}(?: (?:to|in|at) ${WHERE})?`,
  ],
  ["when", `when (?:was|were|is|are|will) (?:be )?(?:the |a )?${TRIPS} (?:by|of) ${WHO}`],
  ["when", `when (?:did|has|have|will|was|were) ${SOMEONE} (?:be |been )?${GO} ${WHERE}`],
  ["when", `when (?:was|is|were) (?<where>.+?) (?:last )?visited(?: by (?<who>.+))?`],
  [
    "when",
    `when (?:was|is|were) (?:the )?(?:last |first |next )?time (?:that )?${WHO} ${GO} ${WHERE}`,
  ],
  [
    "when",
    `(?:when|what (?:day|date|year)|on (?:what|which) (?:day|date)) (?:did|has|have|was|were|is|will|had) ${WHO} (?:last )?${GO} ${WHERE}`,
  ],
  ["when", `when (?:was|were|is|will) ${WHO}(?:['’]s?)? ${TRIPS} (?:to|in) ${WHERE}`],
  ["when", `when (?:was|were|is) the ${TRIPS} (?:by|of) ${WHO} to ${WHERE}`],
  ["when", `when (?:was|were|is|will) ${WHO} (?:be )?(?:in|at) ${WHERE}`],
  ["when", `when (?:did|has|have|will) ${WHO} ${MEET} ${MET}${IN_WHERE}`],
  ["when", `when (?:did|has|have|will|was|were|is) ${WHO} (?:last )?${GO_END}`, "weak"],
  [
    "when",
    `when (?:did|will|has|is) ${WHO} (?:leave|left|depart(?:ed)?(?: from)?|back from|(?:come|get|got|be) back from|return(?:ed)? from) ${WHERE}`,
  ],
  [
    "whether",
    `(?:is|was|has|did) ${WHO} (?:been |come |got )?(?:back|returned|return) from ${WHERE}`,
  ],
  ["when", `when ${WHO} (?:(?:has|have|had) )?(?:last )?${GO} ${WHERE}`],
  ["when", `when (?:did|has|have|will) ${WHO} (?:meet|met|${GATHER}) (?:in|at) ${WHERE}`],
  [
    "when",
    `(?:the )?(?:days?|dates?) (?:(?:that|when|on which) )?${WHO} (?:(?:was|were) (?:in|at)|${GO}) ${WHERE}`,
  ],
  // where to
  ["destinations", `where in (?<where>.+?) (?:did|has|have|had|will|was|is) ${WHO} ${GO_END}`],
  ["destinations", `where in (?<where>.+?) (?:was|is|were|are) ${WHO}`],
  [
    "visits",
    `(?:which|what|how many) (?:\\w+ )?${PLACES} (?:in|of) (?<where>.+?) (?:hosted|received|welcomed|saw|trained) ${WHO}`,
  ],
  [
    "destinations",
    `(?:which|what|how many) (?<where>(?!(?:foreign|other|different|more|new|such|the|of)\\b)[\\w-]+(?: [\\w-]+)? (?:countries|nations|states|members|allies)) (?:did|does|has|have|had|is|was|will) ${WHO} ${GO_END}`,
  ],
  ["destinations", `how often ${AUX} ${WHO} (?:abroad|overseas|away|travelling)`],
  [
    "destinations",
    `(?:the |all )?(?<where>(?!(?:foreign|other|different|more|new|such|the|of|every|each|any|all)\\b)[\\w-]+(?: [\\w-]+)? (?:countries|country|nations|nation|states|state|capitals|capital|members|allies)) (?:(?:that|which) )?${WHO} (?:(?:has|have|had|was|is) )?${GO_END}`,
    "named",
  ],
  ["where", `where ${WHO} (?:(?:has|have|had) )?(?:met|saw)(?: with)? ${MET}`],
  ["where", `where (?:was|were) ${MET} (?:met|seen)(?: by (?<who>.+))?`],
  ["when", `when (?:was|were) ${MET} (?:met|seen)(?: by (?<who>.+))?`],
  [
    "where",
    `(?:in|at) (?:which|what) (?:country|city|place|town|capital|venue) (?:did|has|have|will) ${WHO} ${MEET} ${MET}`,
  ],
  ["where", `where (?:did|has|have|will|do|does) ${WHO} and ${MET} (?:${MEET}|${GATHER})`],
  ["where", `where (?:did|has|have|will|was|were) ${WHO} ${MEET} ${MET}`],
  ["destinations", `where (?:did|has|have|will|do|does) ${WHO} (?:meet|met|${GATHER})`],
  [
    "destinations",
    `where (?:all )?(?:did|does|has|have|had|is|are|was|were|will|would) ${WHO} ${GO_END}`,
  ],
  [
    "destinations",
    `where (?:did|has|have|had|will|was) ${WHO} (?:(?:give|gave|given|giving|deliver|delivered|hold|held|make|made) (?:an? |his |her |the |their )?(?:\\w+ )?(?:speech(?:es)?|lectures?|address(?:es)?|remarks|talks?|statements?|press conferences?)|speak|spoken|lecture[ds]?)(?: (?:in|at) ${WHERE})?`,
  ],
  [
    "destinations",
    `(?:which|what|how many) (?:\\w+ )?(?:conferences?|events?|meetings?|summits?|forums?|sessions?|seminars?|ceremon(?:y|ies)) (?:did|has|have|had|will|was|is) ${WHO} (?:attend(?:ed|ing)?|join(?:ed)?|(?:take|taken) part in|participate[ds]? in|address(?:ed)?|(?:speak|spoken|be|been|go|gone) (?:at|to))(?: (?:in|at) ${WHERE})?`,
    "person",
  ],
  ["destinations", `in (?:which|what) (?:\\w+ )?${PLACES} (?:is|are|was|were) ${WHO}`, "weak"],
  ["destinations", `where (?:is|are|was|were|['’]s) ${WHO}`, "weak"],
  ["destinations", `where ${WHO} (?:(?:has|have|had|was|is) )?${GO_END}`],
  ["destinations", `${WHO} (?:abroad|overseas|on tour|on the road)`, "weak"],
  [
    "destinations",
    `what (?:did|was|were|has|have|had|is) ${WHO} (?:been )?(?:do|doing|done|up to)`,
    "named",
  ],
  [
    "destinations",
    `(?:which|what|in which|to which|to what|how many) (?:\\w+ )?${PLACES} (?:did|does|has|have|had|is|are|was|were|will) ${WHO} ${GO_END}(?: (?:in|across|within) ${WHERE})?`,
  ],
  [
    "destinations",
    `(?:(?:which|what|how many|the|all) )*(?<where>(?:countries|places|nations|states|cities) (?:outside|in|of) \\S.*?) (?:(?:that |which )?(?:was|were|have been|got) )?visited(?: by (?<who>.+))?`,
  ],
  [
    "destinations",
    `(?:(?:which|what|how many|the|all) )*(?<where>(?!(?:foreign|other|different|more|new|such|the|of|all|which|what|many)\\b)[\\w-]+(?: [\\w-]+)? (?:countries|nations|states|capitals)) (?:(?:that |which )?(?:was|were|have been|got) )?visited by ${WHO}`,
  ],
  [
    "destinations",
    `(?:(?:(?:which|what) )?(?:the )?(?:\\w+ )?${PLACES} (?:(?:was|were|have been|has been|that were) )?)?visited by ${WHO}`,
  ],
  [
    "destinations",
    `(?:the |all |every |each |any )?(?:of the )?(?:(?:foreign|other|different|new) )?${PLACES} (?:(?:that|which) )?${WHO} (?:(?:has|have|had|was|is) )?${GO_END}`,
  ],
  [
    "destinations",
    `${TRIPS} (?:(?:that|which) )?${WHO} (?:has |have |had )?(?:made|took|taken|undertook|undertaken|done|did|paid|(?:gone|went|been) on)(?: (?:to|in) ${WHERE})?`,
  ],
  [
    "destinations",
    `(?:(?:what|which) )?${TRIPS} (?:did|does|do|has|have|will|was|is|were|are) ${WHO} (?:make|made|take|taken|do|done|undertake|undertaken|pay|paid)(?: (?:to|in) ${WHERE})?`,
  ],
  [
    "destinations",
    `(?:which|what|how many) ${PLACES} (?:was|were|is|are|have been|has been|got) visited(?: by (?<who>.+?))?`,
  ],
  [
    "destinations",
    `(?:which|what|how many|the) ${PLACES} (?:in|of) ${WHERE} (?:did|does|has|have|had|is|are|was|were|will) ${WHO} ${GO_END}`,
  ],
  ["destinations", `(?:how often|how many times|how much) ${AUX} ${WHO} ${GO_END}`],
  [
    "destinations",
    `${AUX} ${WHO} (?:ever )?(?:travel|travelled|traveled|gone|been|go)(?: (?:any|some)where| abroad)?`,
  ],
  [
    "destinations",
    `(?!(?:is|was|are|were) (?:the|an?|his|her|their|that|this) )${AUX} ${WHO} (?:come|came|visit(?:ed)?|fly|flown)(?: by| over)?`,
    "sort",
  ],
  [
    "destinations",
    `where (?:did|have|had|were|was|are|has) ${WHO} and (?<along>.+?) (?:been |go |travel(?:led)? |gone |appear(?:ed)? )?together`,
  ],
  // together
  [
    "visitors",
    `(?:who(?:m|ever)?|(?:which|what) (?:people|officials|leaders)) (?:(?:has|have|had) )?(?:accompan(?:ied|ies|y)|(?:is|was|were|has been) accompanying|(?:travell?ed|went|came|flew|travels|goes)(?: together| along)? (?:alongside|with)|joined) (?<along>.+?)(?: (?:to|in|at|during|on (?:his|her|the|their|a) (?:visit|trip) (?:to|in)) ${WHERE})?`,
  ],
  [
    "visitors",
    `who (?:(?:came|went|tagged|travell?ed|flew|was|were|is) (?:along|with)(?: on| for| in)?|joined|was on|were on|was part of) (?<along>.+?)['’]s? (?<where>.+?) (?:visit|trip|tour|journey|delegation)`,
  ],
  [
    "visitors",
    `who (?:(?:came|went|tagged|travell?ed|flew|was|were|is) (?:along|with)(?: on| for| in)?|joined|was on|were on|was part of) (?<along>.+?)['’]s? (?:visit|trip|tour|journey|delegation)(?: (?:to|in) ${WHERE})?`,
  ],
  [
    "visitors",
    `(?:with )?who(?:m)? (?:did|was|were|has) (?<along>.+?) (?:travel|travell?ed|go|gone|fly|accompanied)(?: (?:to|in) (?<where>.+?))? (?:with|by)`,
  ],
  [
    "visitors",
    `who (?:all )?(?:was|were|did|is) (?<along>.+?)(?<! (?:meet|met|see|seen|meeting|meet up|huddle|talks?|speak)) (?:(?:together )?with|(?:travel|go|fly)(?:ling|ing)? with) (?:in|at|to) ${WHERE}`,
  ],
  [
    "visitors",
    `(?:by|with) whom (?:was|did|were|has) (?<along>.+?) (?:accompanied|travel|go|travelling|fly)(?: (?:to|in|on (?:his|her|the|their) (?:visit|trip) to) ${WHERE})?`,
  ],
  [
    "whether",
    `${AUX} ${WHO} (?:accompany|accompanied|travel with|travell?ed with|go with|gone with|join(?:ed)?) (?<along>(?!(?:the )?(?:nato|alliance|eu|union)\\b).+?)(?: (?:to|in|at|on (?:his|her|the|their) (?:visit|trip) to) ${WHERE})?`,
  ],
  [
    "whether",
    `${AUX} ${WHO} and (?<along>.+?) (?:travel|go|fly|visit)(?: together)?(?: (?:to|in) ${WHERE})? together`,
  ],
  [
    "visitors",
    `(?:who|(?:which|what) \\w+) ${LED} (?:the )?(?<from>.+?)(?:['’]s?)?(?: (?:parliamentary|governmental?|military|official|high-level|senior))? (?:delegation|team|group|side)(?: (?:to|in|at|visiting) ${WHERE})?`,
  ],
  [
    "visitors",
    `who ${LED} the (?:delegation|team|group) (?:of|from) (?<from>.+?)(?: (?:to|in|at|visiting) ${WHERE})?`,
  ],
  [
    "visitors",
    `who (?:(?:was|were) (?:part of|in|on)|led|headed|joined) the (?:\\S+ )?(?:delegation|team|group|trip|visit) (?:to|in) ${WHERE}`,
  ],
];
