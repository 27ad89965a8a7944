/** “Which month had the most visits” asks for days, which no list of visits answers. */
const BUSIEST_DAYS =
  /^(?:in )?(?:which|what) (?:day|week|month|quarter|year)s? (?:had|has|saw|was|were) (?:the )?(?:most|fewest|busiest)\b/i;

/** “How many countries are in NATO” asks for its members, who need not travel. */
const MEMBERSHIP =
  /^(?:how many|which|what) (?:countries|nations|states|members|allies) (?:is|are|were|belong)(?: there)? (?:in|to|part of|(?:a )?members? of) (?:the )?(?:nato|alliance)\b/i;

/** “Who visited us” asks for no country; “US” is one. */
const VISITED_US =
  /(?:^|\b(?:[Ww]ho(?:m|ever)?|(?:any|some|every)(?:one|body)|people|leaders|officials|guests|visitors)\b.*\b)(?:[Vv]isit(?:s|ed|ing)?|(?:see|saw|seen|meet|met)(?: with)?) us(?=[\s?!.,]*$|,? (?:in|on|at|here|last|this|since|during|before|after|from|between|today|yesterday|recently|lately|so|ever|by|for|when|as|please|\d+)\b)/;

/**
 * Tells a question that has the words of one about visits, and that no list of visits answers.
 *
 *     which month had the most visits    how many countries are in NATO    who visited us
 */
export function asksForNoVisits(words: string): boolean {
  return [BUSIEST_DAYS, MEMBERSHIP, VISITED_US].some((other) => other.test(words));
}
