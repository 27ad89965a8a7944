import type { Frame, Wanted } from "./question-words.ts";

/** Verbs that take somebody somewhere, with the preposition before the place. */
const GO =
  "(?:(?:pay|paid|pays|make|made|makes) (?:a |an |his |her |their )?(?:\\w+[ -])?(?:visits?|trips?) to" +
  "|visit(?:s|ed|ing)?(?: to)?|tour(?:s|ed|ing)?" +
  "|(?:go|goes|going|gone|went|travel|travels|travell?ed|travell?ing|come|comes|came|coming|fly|flew|flown|flying|head|heads|headed|heading|journey(?:s|ed)?|arrive|arrives|arrived|stop|stopped|pop|popped|drop|dropped|pass|passed)(?: over| down| out| back| off| through)? (?:to|into|in|at|by|through)" +
  "|(?:been|be|stay|stayed|staying|present|received|welcomed|hosted|spotted|seen) (?:to|in|at|inside|by)" +
  "|represent(?:s|ed)? (?:nato|the alliance) in|set foot (?:in|on)|landed in|entered)";
/** The same without a place: where did Rutte go? */
const GO_END =
  "(?:visit(?:ed|ing|s)?|go|goes|going|gone|went|travel(?:s|led|ed|ling|ing)?|been|be|fly|flown|flying|stay|stayed|head|heading|tour(?:ed)?|journey)(?: to| in| off)?";
const TRIPS =
  "(?:(?:official|state|working|high-level|foreign|the|last|latest|most recent|newest|next|recent|first|all|any|his|her|their|NATO) )*" +
  "(?:visits?|trips?|journeys?|travels?|tours?|travel|stays?|travelling)";
const AUX =
  "(?:did|didn['’]t|does|do|has|hasn['’]t|have|had|was|wasn['’]t|were|is|are|will|would|can)";
const MEET =
  "(?:meet(?:s|ing)?|met|talk(?:ed|s)?|speak|spoke|spoken|confer(?:red)?|see|saw|seen|(?:hold|held|have|had|having) (?:talks|discussions|meetings?|a meeting))(?: up)?(?: with| to)?";
const ATTEND =
  "(?:attend(?:s|ed|ing)?|(?:take|takes|took|taking|taken) part in|participat(?:e|es|ed|ing) (?:in|at)|represent(?:s|ed)? (?:nato|the alliance) (?:at|in))";
/** Coming together, which needs no object. */
const GATHER =
  "(?:gather|conven|assembl|congregat)(?:e|ed|es|ing|s)?(?: together)?|(?:came|come|comes|got|get) together";
const HAVE = "(?:(?:has|have|had|did|was|were|is|are|will) )?";
const RECEIVE = "(?:receive[ds]?|host(?:s|ed)?|welcome[ds]?|greet(?:s|ed)?)";
const PLACES =
  "(?:countries|country|places?|cities|city|capitals?|nations?|states?|allies|ally|partners?|parts of the world|destinations?)";
const SOMEONE = "(?:who(?:m|ever)?|any(?:one|body)|some(?:one|body)|people)";

const who = "(?<who>.+?)";
const where = "(?<where>.+)";
const met = "(?<met>.+?)";
const IN_WHERE = `(?: (?:in|at|during|on|to) (?:a |an |the )?(?:visit to |trip to )?${where})?`;

/** How each form of question is told, in this order; the first that fits counts. */
const FORMS: readonly (readonly [
  wanted: Wanted,
  pattern: string,
  weak?: "weak" | "named" | "sure",
])[] = [
  // when
  [
    "when",
    `when (?:was|were|is|are|will) (?:be )?(?:there )?(?:the |a )?${TRIPS}(?: (?:to|in|at) ${where})?`,
  ],
  ["when", `when (?:was|were|is|are|will) (?:be )?(?:the |a )?${TRIPS} (?:by|of) ${who}`],
  ["when", `when (?:did|has|have|will|was|were) ${SOMEONE} (?:be |been )?${GO} ${where}`],
  ["when", `when (?:was|is|were) (?<where>.+?) (?:last )?visited(?: by (?<who>.+))?`],
  [
    "when",
    `when (?:was|is|were) (?:the )?(?:last |first |next )?time (?:that )?${who} ${GO} ${where}`,
  ],
  [
    "when",
    `(?:when|what (?:day|date|year)|on (?:what|which) (?:day|date)) (?:did|has|have|was|were|is|will|had) ${who} (?:last )?${GO} ${where}`,
  ],
  ["when", `when (?:was|were|is|will) ${who}(?:['’]s?)? ${TRIPS} (?:to|in) ${where}`],
  ["when", `when (?:was|were|is) the ${TRIPS} (?:by|of) ${who} to ${where}`],
  ["when", `when (?:was|were|is|will) ${who} (?:be )?(?:in|at) ${where}`],
  ["when", `when (?:did|has|have|will) ${who} ${MEET} ${met}${IN_WHERE}`],
  ["when", `when (?:did|has|have|will|was|were|is) ${who} (?:last )?${GO_END}`, "weak"],
  ["when", `when ${who} (?:(?:has|have|had) )?(?:last )?${GO} ${where}`],
  // where to
  ["where", `where (?:did|has|have|will|do|does) ${who} and ${met} (?:${MEET}|${GATHER})`],
  ["where", `where (?:did|has|have|will|was|were) ${who} ${MEET} ${met}`],
  ["destinations", `where (?:did|has|have|will|do|does) ${who} (?:meet|met|${GATHER})`],
  [
    "destinations",
    `where (?:all )?(?:did|does|has|have|had|is|are|was|were|will|would) ${who} ${GO_END}`,
  ],
  ["destinations", `where (?:is|are|was|were|['’]s) ${who}`, "weak"],
  ["destinations", `where ${who} (?:(?:has|have|had|was|is) )?${GO_END}`],
  [
    "destinations",
    `(?:which|what|in which|to which|to what|how many) (?:\\w+ )?${PLACES} (?:did|does|has|have|had|is|are|was|were|will) ${who} ${GO_END}`,
  ],
  [
    "destinations",
    `(?:(?:which|what) )?(?:the )?(?:\\w+ )?${PLACES} (?:(?:was|were|have been|has been|that were) )?visited by ${who}`,
  ],
  [
    "destinations",
    `(?:the |all )?${PLACES} (?:(?:that|which) )?${who} (?:(?:has|have|had|was|is) )?${GO_END}`,
  ],
  [
    "destinations",
    `(?:(?:what|which) )?${TRIPS} (?:did|has|have|will) ${who} (?:make|made|take|taken|do|done|undertake|undertaken|pay|paid)(?: (?:to|in) ${where})?`,
  ],
  [
    "destinations",
    `(?:which|what|how many) ${PLACES} (?:was|were|is|are|have been|has been|got) visited(?: by (?<who>.+?))?`,
  ],
  [
    "destinations",
    `(?:which|what|how many|the) ${PLACES} (?:in|of) ${where} (?:did|does|has|have|had|is|are|was|were|will) ${who} ${GO_END}`,
  ],
  ["destinations", `(?:how often|how many times|how much) ${AUX} ${who} ${GO_END}`],
  [
    "destinations",
    `${AUX} ${who} (?:ever )?(?:travel|travelled|traveled|gone|been|go)(?: (?:any|some)where| abroad)?`,
  ],
  // together
  [
    "visitors",
    `(?:who(?:m|ever)?|(?:which|what) (?:people|officials|leaders)) (?:(?:has|have|had) )?(?:accompan(?:ied|ies|y)|(?:is|was|were|has been) accompanying|(?:travell?ed|went|came|flew|travels|goes)(?: together| along)? (?:alongside|with)|joined) (?<along>.+?)(?: (?:to|in|at|during|on (?:his|her|the|their|a) (?:visit|trip) (?:to|in)) ${where})?`,
  ],
  [
    "visitors",
    `(?:with )?who(?:m)? (?:did|was|were|has) (?<along>.+?) (?:travel|travell?ed|go|gone|fly|accompanied)(?: (?:to|in) (?<where>.+?))? (?:with|by)`,
  ],
  [
    "visitors",
    `(?:by|with) whom (?:was|did|were|has) (?<along>.+?) (?:accompanied|travel|go|travelling|fly)(?: (?:to|in|on (?:his|her|the|their) (?:visit|trip) to) ${where})?`,
  ],
  [
    "whether",
    `${AUX} ${who} (?:accompany|accompanied|travel with|travell?ed with|go with|gone with|join(?:ed)?) (?<along>.+?)(?: (?:to|in|at|on (?:his|her|the|their) (?:visit|trip) to) ${where})?`,
  ],
  [
    "whether",
    `${AUX} ${who} and (?<along>.+?) (?:travel|go|fly|visit)(?: together)?(?: (?:to|in) ${where})? together`,
  ],
  [
    "visitors",
    `who (?:(?:was|were) (?:part of|in|on)|led|headed|joined) the (?:\\S+ )?(?:delegation|team|group|trip|visit) (?:to|in) ${where}`,
  ],
  // met
  [
    "met",
    `(?:with )?who(?:m|ever)? (?:did|does|has|have|had|will|was|is) ${who} ${MEET}${IN_WHERE}`,
  ],
  [
    "met",
    `(?:who(?:m|ever)?|(?:which|what) (?:people|leaders|officials)) (?:did|does|has|have|had) (?<host>.+?) ${RECEIVE}(?: (?:in|at) ${where})?`,
  ],
  [
    "met",
    `(?:(?:the )?(?:people|leaders|officials) )?(?:who(?:m)? )?(?:was|were) (?:received|welcomed|hosted|greeted) by (?<host>.+?)(?: (?:in|at) ${where})?`,
  ],
  [
    "met",
    `who (?:was|were|has been|have been) (?:received|welcomed|hosted|greeted) by (?<host>.+?)(?: (?:in|at) ${where})?`,
  ],
  [
    "met",
    `${SOMEONE} (?:all )?(?:has |have |had |did |was |were |is |will )?(?:be )?${MEET} (?!(?:in|at|to|on|about|during) )${met}${IN_WHERE}`,
  ],
  ["met", `${AUX} ${SOMEONE} ${MEET} ${met}${IN_WHERE}`],
  ["met", `who (?:has |have |had )?${RECEIVE} ${met}${IN_WHERE}`],
  ["met", `(?:all )?(?:meetings?|talks|discussions) between ${who} and ${met}${IN_WHERE}`],
  ["met", `(?:all )?meetings? (?:of|by) ${who} (?:with|and) ${met}${IN_WHERE}`],
  ["met", `(?:all )?meetings? (?:with|of) ${met}${IN_WHERE}`, "weak"],
  ["met", `(?<who>.+?)['’]s? meetings?(?: with (?<met>.+?))?${IN_WHERE}`, "weak"],
  [
    "met",
    `(?:which|what) (?<who>.+?) (?:has |have |had )?met(?: with)? (?!(?:in|at) )${met}${IN_WHERE}`,
  ],
  ["met", `who met (?<met>whom?|each other|one another)${IN_WHERE}`],
  [
    "met",
    `(?:which|what|how many) (?<met>.+?) (?:did|has|have|will|had) ${who} ${MEET}${IN_WHERE}`,
  ],
  ["whether", `${AUX} ${who} (?:and (?<met>.+?) )meet${IN_WHERE}`],
  ["whether", `${AUX} ${who} (?:${MEET}|${RECEIVE}) (?!(?:in|at|to|by|inside) )${met}${IN_WHERE}`],
  ["met", `whom? ${who} (?:(?:has|have|had) )?(?:met|meets?)(?: with)?${IN_WHERE}`],
  ["met", `who (?:is|was|were|has been) (?:together )?with ${met}${IN_WHERE}`],
  // together in a place
  [
    "visitors",
    `(?:${SOMEONE}|(?:which|what) groups) (?:all )?${HAVE}(?:meet|met|${GATHER}) (?:in|at) ${where}`,
  ],
  ["visitors", `(?:which|what|how many) ${who} ${HAVE}(?:met|${GATHER}) (?:in|at) ${where}`],
  ["visitors", `${AUX} ${SOMEONE} (?:meet|met|${GATHER}) (?:in|at) ${where}`],
  ["whether", `${AUX} ${who} (?:meet|met|${GATHER}) (?:in|at) ${where}`],
  // visitors
  ["whether", `(?:how often|how many times) ${AUX} ${who} ${GO} ${where}`],
  ["visitors", `by whom (?:was|were|has|have|had) (?<where>.+?) (?:been )?visited`],
  ["visitors", `(?<where>.+?) (?:was|were|has been|had been|got) visited by (?:whom?|which .+)`],
  [
    "visitors",
    `who(?:m|ever)? (?:all )?(?:(?:has|have|had|will|would|did|is|are|was|were|['’]s|['’]ve) )?(?:not )?(?:have )?${GO} ${where}`,
  ],
  [
    "visitors",
    `who(?:m|ever)? (?:(?:is|are|was|were|['’]s|will be|has been|have been|had been) )(?:in|at|inside) ${where}`,
  ],
  [
    "visitors",
    `who (?:went|travell?ed|visited|flew|goes|travels|visits|was travelling)(?: abroad| where| whom?| anywhere| places)?`,
  ],
  [
    "visitors",
    `how many (?:times|visits|trips) (?:were|was|did|has|have) (?:there )?(?:made )?(?:to |in )?${where}`,
    "weak",
  ],
  ["visitors", `${AUX} ${SOMEONE}(?: from (?<from>.+?))? (?:been )?${GO} ${where}`],
  [
    "visitors",
    `${AUX} there (?:been )?(?:any |a )?${TRIPS} (?:by (?<who>.+?) )?(?:to|in|at) ${where}`,
  ],
  ["visitors", `${AUX} there (?:been )?(?:any |a )?(?:visitors|guests) (?:to|in|at|from) ${where}`],
  [
    "visitors",
    `(?:which|what|how many) ${who} (?:(?:has|have|had|will|was|were|is|are) )?(?:been )?${GO} ${where}`,
  ],
  ["visitors", `(?:which|what|how many) ${who} (?:was|were|is|are) (?:in|at) ${where}`],
  [
    "visitors",
    `(?:(?:which|what|how many) )?${who} (?:(?:that|who) )?(?:(?:has|have|had|were|was|are|is) )?(?:been )?(?:travell?ed|travelling|on the road|on (?:a )?(?:trips?|tour)|went (?:abroad|somewhere|anywhere|places)|visited(?: anywhere| abroad| places| somewhere)?)(?: abroad| anywhere| somewhere)?`,
    "sure",
  ],
  ["visitors", `who (?:from|of|in|at) (?<from>.+?) (?:(?:has|have|had|was|were) )?${GO} ${where}`],
  [
    "visitors",
    `who (?:from|of) (?<from>.+?) (?:travell?ed|visited|went)(?: abroad| anywhere| somewhere)?`,
  ],
  [
    "visitors",
    `(?:(?:which|what|how many) (?:visitors|guests|people|leaders|officials|delegations)|${SOMEONE}) (?:has |have |had )?(?:came|come|comes|travell?ed|visited|arrived|(?:was|were|is|are)(?: here)?) from (?<from>.+?)(?: (?:to|in|at) ${where})?`,
  ],
  ["visitors", `(?:any(?:one|body)|some(?:one|body))(?: from (?<from>.+?))? (?:in|at|to) ${where}`],
  // events
  [
    "visitors",
    `(?:who(?:m|ever)?|${SOMEONE}) (?:all )?(?:(?:has|have|had|will|did|was|were|is) )?${ATTEND} (?<event>.+)`,
  ],
  ["visitors", `(?:which|what|how many) ${who} (?:(?:has|have|had|will) )?${ATTEND} (?<event>.+)`],
  ["visitors", `who (?:was|were|is) at (?<event>.+)`],
  ["whether", `${AUX} ${who} (?:${ATTEND}|at) (?<event>.+)`],
  ["visitors", `(?:participants|attendees|guests) (?:of|at|in) (?<event>.+)`],
  // whether
  ["whether", `why (?:did|does|has|was|were|is) ${who} (?:${GO}|in) ${where}`],
  [
    "visits",
    `what (?:did|was|were|does|has) ${who} (?:do|doing|done|say|discuss) (?:in|at|on (?:his|her|the|their) (?:visit|trip) to|during (?:his|her|the|their) (?:visit|trip) to) ${where}`,
  ],
  ["whether", `${AUX} ${who} (?:been )?${GO} ${where}`],
  ["whether", `(?:was|were|is|are|wasn['’]t) ${who} (?:in|at) ${where}`],
  // nouns
  [
    "visits",
    `(?:what|which|how many|were there|have there been|are there)? ?(?:any )?${TRIPS} (?:by|of|from) ${who} to ${where}`,
  ],
  ["visits", `${TRIPS} to (?<where>.+?) by ${who}`],
  [
    "visits",
    `${AUX} (?:there )?(?:been )?(?:any |a |the )?${TRIPS}(?: been)?(?: (?:to|in|at) ${where})?`,
  ],
  ["visits", `${TRIPS} (?:to|in|at|into|across|around) ${where}`],
  ["visits", `${TRIPS} (?:by|of|from|made by) ${who}`],
  [
    "visits",
    `(?:all |any |the )*(?:visitors?|guests?|delegations?) (?:to|in|at|of) (?<where>.+?)(?: from (?<from>.+))?`,
  ],
  [
    "visits",
    `(?:all |any |the )*(?:visitors?|guests?|delegations?) from (?<from>.+?)(?: (?:to|in|at) ${where})?`,
  ],
  ["visits", `(?<who>.+?)['’]s? ${TRIPS} (?:to|in|at) ${where}`],
  ["visits", `${who} ${TRIPS} (?:to|in|at) ${where}`, "weak"],
  ["visits", `(?<who>.+?)['’]s? ${TRIPS}`],
  [
    "visits",
    `(?:what |which |how many |were there |have there been |are there )?(?:any )?${TRIPS}(?: were there| took place| happened)?`,
  ],
  ["visits", `${who} ${TRIPS}`, "weak"],
  ["visits", `${who} (?:visitors|guests)`, "weak"],
  ["whether", `${who} (?:(?:has|have|had|is|was|will) )?${GO} ${where}`, "weak"],
  ["visits", `${who} (?:in|at) ${where}`, "named"],
];

const COMPILED = FORMS.map(([wanted, pattern, weak]) => ({
  wanted,
  pattern: new RegExp(`^${pattern}$`, "i"),
  doubts: {
    ...(weak === undefined || weak === "sure" ? {} : { isWeak: true as const }),
    ...(weak === "named" ? { needsName: true as const } : {}),
  },
}));

/**
 * Tells which form a question has and where its parts stand. Days, greetings and words about status are
 * taken off before. Yields every form that fits, the likeliest first: not each holds up when its parts
 * are read.
 *
 *     did Rutte go to Jordan      → whether: who Rutte, where Jordan
 *     trips to Budapest           → visits: where Budapest
 */
export function framesOf(question: string): readonly Frame[] {
  return COMPILED.flatMap(({ wanted, pattern, doubts }) => {
    const parts = pattern.exec(question);
    if (parts === null) return [];
    const given = Object.entries(parts.groups ?? {}).filter(
      ([, words]) => words !== undefined && words.trim() !== "",
    );
    return [{ wanted, ...Object.fromEntries(given), ...doubts }];
  });
}
