/** People who come together for a body: whose delegates they are is asked for. */
const DELEGATES =
  "(?:delegates?|members?|representatives?|delegations?|people|officials|staff|participants)";
/** What a body is called by whoever does not know its name. */
const SOME_BODY =
  "(?:bod(?:y|ies)|groups?|committees?|boards?|panels?|organi[sz]ations?|councils?|teams?)";
/** Coming together, or having done so. */
const GATHERED =
  "(?:(?:had |have |has )?(?:met|gathered|convened|assembled|congregated|came together|got together)|sat(?= ))";
const GATHER = "(?:meet|gather|convene|assemble|come together|get together|sit)";
const HELPS = "(did|does|do|has|have|had|will|is|was|were)";
const TOWN = "(?:city|town|place|country|capital|venue|location|spot)";
/** Not there yet, when it was written. */
const AWAITED =
  "(?:expected|due|awaited|scheduled|slated|supposed|meant|set|booked|anticipated|to be expected)";
const THERE =
  "(?:in|at|to (?:be|arrive|land|turn up|appear|stop|stay) (?:in|at)|to (?:travel|go|come|fly|head|journey) to|to (?:visit|tour))";
const WAS = "(?:was|were|had been|has been|have been)";
const WAS_AWAITED = `(?:${WAS} ${AWAITED}|had (?:planned|intended|hoped|meant))`;
const TALKS =
  "(?:meetings?|talks|discussions|gathering|sessions?|conference|plenary|deliberations)";
const IS = "(?:is|are)";
/** No word that asks. */
const SOMEBODY =
  "((?!(?:who|whom|whose|what|which|when|where|why|how|did|does|do|was|were|is|are|it|that|there)\\b)\\S.*?)";

/**
 * Gatherings without the body’s name, and journeys that are or were awaited, as the forms have them.
 *
 *     whose delegates gathered in Tampere       → who gathered in Tampere
 *     in which city did the Advisory Board meet → where did the Advisory Board meet
 *     who was expected in Skopje                → who visited Skopje
 */
export const GATHERINGS_PLAINLY: readonly (readonly [said: RegExp, plain: string])[] = [
  // holding a meeting is meeting
  [
    new RegExp(
      `\\b(?:hold|have) (?:their|its|his|her|the) (?:\\w+ )?${TALKS}(?= (?:in|at) |$)`,
      "i",
    ),
    "meet",
  ],
  [new RegExp(`\\bheld (?:their|its|his|her|the) (?:\\w+ )?${TALKS}(?= (?:in|at) |$)`, "i"), "met"],
  [
    form(
      `(where|when) (?:was|were|did) (?:the |any )?${TALKS} (?:between|of) (\\S.*?) (?:and|with) (\\S.*?)(?: (?:held|take place|happen|occur|go ahead))?$`,
    ),
    "$1 did $2 meet $3",
  ],
  [/ (?:took|taken|take) the floor (?:at|in) /i, " attended "],
  // whose people came together
  [
    form(
      `(?:whose|(?:which|what) ${SOME_BODY}['’]?s?) ${DELEGATES} (?=${GATHERED}|visited|travell?ed|went|came|flew|were|was)`,
    ),
    "who ",
  ],
  [
    form(
      "(?:whose|(?:which|what) \\S+['’]s) (experts|ministers|officers|directors|medics|leaders) ",
    ),
    "which $1 ",
  ],
  [form(`(?:which|what) (?:nato )?${SOME_BODY} (?=${GATHERED} (?:in|at))`), "who "],
  // where they did
  [
    form(`(?:in|at) (?:which|what) ${TOWN} ${HELPS} (\\S.*?) ${GATHER}(?=$| together)`),
    "where $1 $2 meet",
  ],
  [form(`(?:which|what) ${TOWN} ${HELPS} (\\S.*?) ${GATHER} (?:in|at)$`), "where $1 $2 meet"],
  [
    form(
      `(?:in|at) (?:which|what) ${TOWN} (?:was|were) (\\S.*?)['’]s? (?:meeting|gathering|session|course|get-together)s?(?: held)?$`,
    ),
    "where did $1 meet",
  ],
  [
    form(
      `(?:which|what) ${TOWN} (?:(?:has |had )?(?:played|acted as|served as|been) (?:the )?host (?:to|of|for)|was (?:the )?(?:host|venue|scene) (?:to|of|for)|housed) (?:the )?(?:(?:meeting|visit|gathering)s? (?:of|by) )?(?:the )?(\\S.*)$`,
    ),
    "where did $1 go",
  ],
  // who was awaited: by now it may have taken place
  [form(`who(?:m|ever)? (?:all )?${WAS_AWAITED} ${THERE} `), "who visited "],
  [form(`((?:which|what|how many) \\S.*?) ${WAS_AWAITED} ${THERE} `), "$1 visited "],
  [
    form(
      `(?:when|(?:on )?(?:which|what) (?:day|date)) (?:${WAS}|had|has) ${SOMEBODY} (?:been )?${AWAITED} ${THERE} `,
    ),
    "when did $1 visit ",
  ],
  [
    form(`where ${WAS} ${SOMEBODY} ${AWAITED}(?: to (?:go|travel|be|visit|fly))?$`),
    "where did $1 go",
  ],
  [form(`${WAS} ${SOMEBODY} ${AWAITED} ${THERE} `), "did $1 visit "],
  [
    form(
      `${WAS} ${SOMEBODY} (?:${AWAITED}|going) to (?:meet|see|talk to|speak (?:to|with))(?: with)? `,
    ),
    "did $1 meet ",
  ],
  [
    form(
      `((?:with )?who(?:m)?|when|where) ${WAS} ${SOMEBODY} (?:${AWAITED}|going) to (?:be )?(meet|meeting|see|talk to|speak (?:to|with))(?: with)?(?=$| )`,
    ),
    "$1 did $2 $3",
  ],
  [form(`whose (?:visit|arrival|trip) ${WAS} ${AWAITED} in `), "who visited "],
  // who is
  [
    form(
      `who(?:m|ever)? (?:is|are|['’]s) (?:expected|due|awaited) (?!to |in |at |by |from |back)(?=\\S)`,
    ),
    "who will visit ",
  ],
  [form(`who(?:m|ever)? (?:all )?${IS} ${AWAITED} ${THERE} `), "who will visit "],
  [form(`((?:which|what|how many) \\S.*?) ${IS} ${AWAITED} ${THERE} `), "$1 will visit "],
  [form(`when ${IS} ${SOMEBODY} ${AWAITED} ${THERE} `), "when will $1 visit "],
  [
    form(`where ${IS} ${SOMEBODY} ${AWAITED}(?: to (?:go|travel|be|visit|fly))?(?: next)?$`),
    "where will $1 go",
  ],
  [form(`${IS} ${SOMEBODY} ${AWAITED} ${THERE} `), "will $1 visit "],
  [
    form(`${SOMEBODY} (?:due|expected|awaited) (?:(?:in|at) )?(?!to )(?=\\S+(?: \\S+){0,3}$)`),
    "$1 trip to ",
  ],
];

function form(words: string): RegExp {
  return new RegExp(`^${words}`, "i");
}
