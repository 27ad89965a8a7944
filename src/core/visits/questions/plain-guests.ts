/** Nouns for coming somewhere, or for who came. */
const A_VISIT =
  "(?:an? |any |some |the |many |several )?(?:(?:official|state|foreign|high-level|ministerial|first|recent) )*(?:visits?|visitors?|guests?|delegations?)";
const GOT =
  "(?:(?:has |have |had )?(?:got|gotten|had|received|seen|welcomed|hosted|enjoyed)|saw|gets?|receives?)";
const BY = "(?:from|by|of)";
const WAS = "(?:was|were|is|are|has been|have been)";
/** Places, as a question names what kind of them it is after. */
const COUNTRIES =
  "(?:(?:foreign|other|allied|partner|different|nato) )*(?:countr(?:y|ies)|nations?|states?|places?|cit(?:y|ies)|capitals?|towns?|allies|partners)";
const AT = "((?: (?:in|at) .+)?)";
/** An event has guests too; they did not visit it as one visits somebody. */
const SOMEBODY =
  "((?!honou?r)(?!.*\\b(?:dialogues?|conferences?|summits?|meetings?|forum|events?|courses?|workshops?|seminars?|exercises?|college|shows?|programmes?)\\b)\\S.*?)";

/**
 * Visits that somebody or some country “got”, and guests of somebody, as the forms have them: who went
 * where, who was received by whom.
 */
export const GUESTS_PLAINLY: readonly (readonly [said: RegExp, plain: string])[] = [
  // a visit that a country got
  [
    form(`((?:which|what|how many) ${COUNTRIES}) ${GOT} ${A_VISIT} ${BY} (\\S.*)`),
    "$1 did $2 visit",
  ],
  [
    form(
      `((?:which|what|how many) ${COUNTRIES}) ${GOT} (?:an? |any )?nato (?:visits?|visitors?|guests?|delegations?)`,
    ),
    "$1 did people from NATO visit",
  ],
  [form(`((?:which|what|how many) ${COUNTRIES}) ${GOT} ${A_VISIT}`), "$1 were visited"],
  [
    form(`((?:which|what|how many) ${COUNTRIES}) did ${A_VISIT} (?:go|take place) (?:to|in)`),
    "$1 were visited",
  ],
  [
    form(`who(?:m|ever)? (?:all )?(?:${GOT}|${WAS} (?:paid|given)) ${A_VISIT} ${BY} (\\S.*)`),
    "who received $1",
  ],
  [
    form(
      `who(?:m|ever)? (?:all )?(?:(?:${GOT}|${WAS} (?:paid|given)) (?:a|any) visit|got (?:some )?visits)`,
    ),
    "which countries were visited",
  ],
  [
    form(
      `(?:did|does|has|have|had) (\\S.*?) (?:ever )?(?:get|got|gotten|have|had|receive|received|see|seen) ${A_VISIT} ${BY} (\\S.*)`,
    ),
    "did $2 visit $1",
  ],
  [
    form(
      "(?:did|does|has|have|had) (\\S.*?) (?:ever )?(?:get|got|gotten|have|had|receive|received|see|seen) (?:a|any) (?:official |foreign )?(?:visits?|visitors?)",
    ),
    "did anyone visit $1",
  ],
  [
    form(
      "(?:did|does|has|have|had) (\\S.*?) (?:ever )?(?:get|got|have|had|receive|received|see|seen) (?:an? |any )?nato (?:visits?|visitors?|guests?|delegations?)",
    ),
    "did people from NATO visit $1",
  ],
  [
    form(`((?:which|what|how many) ${COUNTRIES}) (?:was|were) (?:paid|given) ${A_VISIT}`),
    "$1 were visited",
  ],
  [
    form(
      `(?:which|what) (?:leaders|ministers|presidents|officials|people) ${GOT} ${A_VISIT} ${BY} (\\S.*)`,
    ),
    "who received $1",
  ],
  [
    form(
      "(?:who|whom|(?:which|what) (?:countries|places|capitals|cities)) (?:did|has|have) (\\S.*?) (?:pay|paid) (?:a visit|visits) to",
    ),
    "which countries did $1 visit",
  ],
  // guests that somebody had
  [
    /^((?:which|what|how many) (?:\w+ )?(?:visitors|guests|delegations)) (did|has|had) (\S.*?) (?:have|had|get|got)(?=$| (?:in|at) )/i,
    "$1 $2 $3 receive",
  ],
  // a guest of somebody
  [form(`whose (?:official )?guests? ${WAS} (\\S.*?)${AT}`), "who received $1$2"],
  [
    form(
      `who(?:m|ever)? (?:all )?${WAS} (?:an? |the )?(?:official )?guests? of (?:the )?${SOMEBODY}${AT}`,
    ),
    "who was received by $1$2",
  ],
  [
    form(
      `who(?:m|ever)? (?:all )?${WAS} (\\S.*?)['’]s? (?:official )?(?:guests?|visitors?)(?: from (?:nato|the alliance))?${AT}`,
    ),
    "who was received by $1$2",
  ],
  [
    form(
      `(?:the )?(?:official )?guests? of (?:the )?((?:nato )?(?:deputy )?secretary general(?: of nato)?|nato chief|chair of the (?:nato )?military committee)${AT}`,
    ),
    "who was received by $1$2",
  ],
  [
    form(`${WAS} (\\S.*?) (?:an? |the )?(?:official )?guests? of (?:the )?${SOMEBODY}${AT}`),
    "did $2 receive $1$3",
  ],
];

function form(words: string): RegExp {
  return new RegExp(`^${words}$`, "i");
}
