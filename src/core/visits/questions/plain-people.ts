/** Nouns for somebody whose name is asked for, and that tell no office. */
const PERSON =
  "(?:guy|man|woman|lady|gentleman|bloke|chap|fellow|dude|gent|person|someone|somebody)";
const RANKED =
  "(?:general|admiral|officer|official|colonel|commander|soldier|captain|minister|ambassador|envoy|politician|leader|diplomat|representative)";
const NOUN = `(?:${PERSON}|${RANKED})`;
/** What such a person is: `japanese general`, `minister from Mauritania`. */
const SOMEBODY = `((?!(?:first|last|latest|next|newest|only|most|earliest)\\b)(?:\\S+ ){0,3}?${NOUN}(?: (?:from|of) (?:the )?\\S+(?: \\S+)?)?)`;
const SORT = `((?!(?:who|whom|which|what|first|last|latest|next)\\b)(?:\\S+(?: \\S+)? ${NOUN}|${NOUN} from (?:the )?\\S+))`;
const THE = "(?:(?:the|that|this|an?) )?";
const NAME_OF =
  "(?:(?:what(?:['’]s| is| was| were) )?(?:the )?(?:full )?names? )?of|(?:what(?:['’]s| is| was) )?(?:the )?name (?:for|of)";
const WHO_IT_IS = "who(?:['’]s| is| was| were)(?: it)?";
const GOING =
  "(?:visit(?:s|ed|ing)?|came|come|comes|went|goes|travell?ed|flew|arrived|was|were|has|had|met|dropped|stopped)";
const WAS_IT =
  "(?:,| -| –|:)? who(?:['’]s| is| was) (?:it|that|this|he|she|(?:that|the) (?:guy|man|woman|person))";

/**
 * Questions for the name of somebody unnamed, as the forms have them.
 *
 *     name of the japanese general who came to brussels → which japanese general came to brussels
 *     mauritanian guy at nato, who was it               → which mauritanian guy visited nato
 */
export const PEOPLE_PLAINLY: readonly (readonly [said: RegExp, plain: string])[] = [
  [new RegExp(`^(?:${NAME_OF}) ${THE}${SOMEBODY} (?:who|that) (?=${GOING}\\b)`, "i"), "which $1 "],
  [new RegExp(`^${WHO_IT_IS} ${THE}${SOMEBODY} (?:who|that) (?=${GOING}\\b)`, "i"), "which $1 "],
  [
    new RegExp(`^(?:${NAME_OF}|${WHO_IT_IS}) ${THE}${SORT} (?:at|in|visiting) (\\S.*)$`, "i"),
    "which $1 visited $2",
  ],
  [
    new RegExp(
      `^${THE}${SORT} (?:(?:who|that) )?(?:visiting|at|in|visited|(?:came|went) to) (\\S.*?)${WAS_IT}$`,
      "i",
    ),
    "which $1 visited $2",
  ],
  [
    new RegExp(
      `^(?:(?:${NAME_OF}|${WHO_IT_IS}) )?${THE}${SORT} (?:that |whom? )?((?!(?:who|that|has|had|was)\\b)\\S+) (?:met|saw|(?:talked|spoke) (?:to|with))((?: in .+)?)$`,
      "i",
    ),
    "which $1 did $2 meet$3",
  ],
  [
    new RegExp(`^${SORT} (?:(?:at|in) )?(\\S+(?: \\S+)?) (?:full )?names?$`, "i"),
    "which $1 visited $2",
  ],
  [
    new RegExp(
      `^(?:what(?:['’]s| is| was) )?${THE}${SORT}['’]s name (?:who|that) (?=${GOING}\\b)`,
      "i",
    ),
    "which $1 ",
  ],
  [new RegExp(`^which ${PERSON} (?=${GOING}\\b)`, "i"), "who "],
];
