import {
  AUX,
  GATHER,
  HAS_MET,
  HAVE,
  IN_WHERE,
  MEET,
  RECEIVE,
  SOMEONE,
  WHO,
  WHERE,
  MET,
} from "./question-verbs.ts";
import type { Form } from "./question-words.ts";

/** Questions for who met whom, and who came together where. The first that fits counts. */
export const MEETING_FORMS: readonly Form[] = [
  // met
  [
    "visitors",
    `${SOMEONE} ${HAVE}(?:come|came|comes|coming|go|goes|went|gone|travel(?:s|led|ed|ling)?|fly|flew|flown|visit(?:s|ed)?)(?: (?:over|in|by|down|here|there|round))? to (?:see|meet(?: with)?|visit|talk (?:to|with)|speak (?:to|with)) (?<host>.+?)${IN_WHERE}`,
  ],
  [
    "met",
    `${SOMEONE} (?:was|were|has been|have been|got|is|will be) (?:received|welcomed|hosted|greeted) (?:to|in|at) (?<where>.+?) by (?<host>.+)`,
  ],
  [
    "met",
    `(?:with )?who(?:m|ever)? (?:did|does|has|have|had|will|was|is) ${WHO} ${MEET}${IN_WHERE}`,
  ],
  [
    "met",
    `(?:who(?:m|ever)?|(?:which|what|how many) (?:foreign |official )?(?:people|leaders|officials|guests|visitors|delegations|dignitaries)) (?:did|does|has|have|had) (?<host>.+?) ${RECEIVE}(?: (?:in|at) ${WHERE})?`,
  ],
  [
    "met",
    `(?:the |all |foreign |official )*(?:guests|visitors|delegations|dignitaries|people|leaders|officials|those) (?:(?:that|who|whom|which) )?(?<host>.+?) (?:has |have |had )?${RECEIVE}(?: (?:in|at) ${WHERE})?`,
  ],
  [
    "met",
    `${AUX} (?<host>.+?) ${RECEIVE} (?:any(?:one|body)|some(?:one|body)|(?:any )?(?:guests?|visitors?|leaders?|officials?|delegations?))(?: (?:in|at) ${WHERE})?`,
  ],
  [
    "met",
    `(?:(?:the )?(?:people|leaders|officials) )?(?:who(?:m)? )?(?:was|were) (?:received|welcomed|hosted|greeted) by (?<host>.+?)(?: (?:in|at) ${WHERE})?`,
  ],
  [
    "visitors",
    `(?:(?:which|what|how many) )?${WHO} (?:that |who )?(?:was|were|has been|have been|got) (?:received|welcomed|hosted|greeted) by (?<host>.+?)(?: (?:in|at) ${WHERE})?`,
  ],
  [
    "visitors",
    `(?:(?:all|any|the) )?${WHO} (?:received|welcomed|hosted|greeted) by (?<host>.+?)(?: (?:in|at) ${WHERE})?`,
    "sort",
  ],
  [
    "visitors",
    `(?:which|what|how many) ${WHO} (?:did|does|has|have|had) (?<host>.+?) ${RECEIVE}(?: from (?<from>.+?))?(?: (?:in|at) ${WHERE})?`,
  ],
  [
    "met",
    `who (?:was|were|has been|have been) (?:received|welcomed|hosted|greeted) by (?<host>.+?)(?: (?:in|at) ${WHERE})?`,
  ],
  [
    "met",
    `${SOMEONE} (?:all )?(?:has |have |had |did |was |were |is |will )?(?:be )?${MEET} (?!(?:in|at|to|on|about|during) )${MET}${IN_WHERE}`,
  ],
  ["met", `${AUX} ${SOMEONE} ${MEET} ${MET}${IN_WHERE}`],
  ["met", `who (?:has |have |had )?${RECEIVE} (?<guest>.+?)${IN_WHERE}`],
  [
    "met",
    `(?:which|what) ${WHO} (?:has |have |had )?${RECEIVE} (?!(?:by|at|in|to|inside|from|during|with) )(?<guest>.+?)${IN_WHERE}`,
  ],
  ["met", `(?:all )?(?:meetings?|talks|discussions) between ${WHO} and ${MET}${IN_WHERE}`],
  ["met", `(?:all )?meetings? (?:of|by) ${WHO} (?:with|and) ${MET}${IN_WHERE}`],
  ["met", `(?:all )?meetings? (?:with|of) ${MET}${IN_WHERE}`, "weak"],
  ["met", `(?<who>.+?)(?:['’]s?)? meetings?(?: with (?<met>.+?))?${IN_WHERE}`, "weak"],
  [
    "met",
    `(?:which|what) (?<who>.+?) (?:has |have |had )?(?:${HAS_MET}|meet(?: with)?) (?!(?:in|at|on|about|during|with|to) )${MET}${IN_WHERE}`,
  ],
  [
    "met",
    `(?:who|any(?:one|body)|some(?:one|body)) (?:(?:from|of) (?<from>.+?)|(?:at|in|inside|within) (?:the )?(?<from>nato|alliance)(?: hq| headquarters)?) ${HAVE}${MEET} (?!(?:in|at|on|about|during|with|to) )${MET}${IN_WHERE}`,
  ],
  ["met", `who met (?<met>whom?|each other|one another)${IN_WHERE}`],
  [
    "met",
    `(?:which|what|how many) (?<met>.+?) (?:did|has|have|will|had) ${WHO} ${MEET}${IN_WHERE}`,
  ],
  [
    "whether",
    `what (?:did|have|had) ${WHO} and ${MET} (?:talk(?:ed)? about|discuss(?:ed)?|speak about|spoken about|agree(?:d)?(?: on)?)${IN_WHERE}`,
  ],
  ["met", `who(?:m)? (?:did|has|have|had) ${WHO} ${MEET} from (?<met>.+)`],
  [
    "met",
    `(?:who|(?:which|what|how many) (?<met>.+?)) (?:was|were|has been|have been|got) met(?: by (?<who>.+?))?${IN_WHERE}`,
  ],
  ["met", `(?:any |some |all )?${MET} (?:met|seen) by ${WHO}${IN_WHERE}`, "weak"],
  [
    "met",
    `(?:the |all |every )*(?:people|persons|leaders|officials|everyone|everybody|those) (?:(?:that|who|whom) )?${WHO} (?:(?:has|have|had) )?${MEET}${IN_WHERE}`,
  ],
  [
    "met",
    `${AUX} ${WHO} ${MEET} (?:any(?:one|body)|some(?:one|body)|people|others?|anyone else)${IN_WHERE}`,
  ],
  [
    "met",
    `${WHO} (?:and|&|with|-) ${MET} (?:talks|meetings?|encounters?|discussions)${IN_WHERE}`,
    "weak",
  ],
  [
    "whether",
    `${AUX} ${WHO} (?:and (?<met>.+?) )(?:meet|(?:meet|see|speak|spoken|talk|talked|sit down|confer)(?: to| with)? (?:each other|one another|together|face to face)|(?:met|seen)(?: (?:each other|one another|together|face to face))?|(?:hold|held|have|had) (?:talks|discussions|a meeting))${IN_WHERE}`,
  ],
  ["whether", `${AUX} ${WHO} (?:${MEET}|${RECEIVE}) (?!(?:in|at|to|by|inside) )${MET}${IN_WHERE}`],
  [
    "whether",
    `(?<who>(?!(?:who|which|what|where|when|how)\\b).+?) (?:has |have |had )?(?:met|saw)(?: with)? (?!(?:in|at|on|during|with) )${MET}${IN_WHERE}`,
    "weak",
  ],
  ["met", `(?:with )?whom? ${WHO} (?:(?:has|have|had) )?(?:meets?|${HAS_MET})${IN_WHERE}`],
  [
    "met",
    `(?:what|which|how many|the|all)? ?(?:(?:bilateral|official|other|high-level|separate) )?(?:engagements|meetings|talks|discussions|appointments|bilaterals|encounters) (?:did|has|have|had|that) ${WHO} (?:have|had|hold|held|do|done|attend(?:ed)?)(?: with ${MET})?${IN_WHERE}`,
  ],
  [
    "whether",
    `(?:how often|how many times) ${AUX} ${WHO} and ${MET} (?:${MEET})(?: each other| one another)?${IN_WHERE}`,
  ],
  ["whether", `(?:how often|how many times) ${AUX} ${WHO} ${MEET} ${MET}${IN_WHERE}`],
  ["met", `(?<host>.+?)(?:['’]s?)? (?:visitors|guests)`, "person"],
  ["met", `who (?:else )?(?:is|was|were|has been) (?:together )?with (?<company>.+?)${IN_WHERE}`],
  // together in a place
  [
    "visitors",
    `(?:${SOMEONE}|(?:which|what) groups) (?:all )?${HAVE}(?:meet|met|${GATHER}) (?:in|at) ${WHERE}`,
  ],
  ["visitors", `(?:which|what|how many) ${WHO} ${HAVE}(?:met|${GATHER}) (?:in|at) ${WHERE}`],
  ["visitors", `${WHO} (?:who|that) ${HAVE}(?:met|${GATHER}) (?:in|at) ${WHERE}`],
  ["visitors", `${AUX} ${SOMEONE} (?:meet|met|${GATHER}) (?:in|at) ${WHERE}`],
  ["whether", `${AUX} ${WHO} (?:meet|met|${GATHER}) (?:in|at) ${WHERE}`],
];
