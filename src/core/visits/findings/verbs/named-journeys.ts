const NOUN = /^(?:visits?|tours?|travels?)$/;
const A_JOURNEY = /\b(?:an?|any|another|no|possible) (?:[a-z-]+ ){0,3}$/;
/** “paid a | visit”, “wound up a three-day | visit”, “while on a | tour”. */
const MADE =
  /\b(?:pa(?:y|ys|id|ying)|mak(?:es?|ing)|made|undert[aeo]\w+|conduct\w*|conclud\w*|complet\w*|beg[aiu]n\w*|start\w*|end(?:s|ed|ing)?|finish\w*|carr\w+ out|wr?ap\w* up|w(?:ou|i)nd\w* up|round\w* off|continu\w*|ha[sd]|having|enjoy\w*|us(?:es|ed|ing)|cut short|extend\w*|resum\w*|in|during|on|after|following|from|amid|throughout|off|of|part) (?:[^\s,;]+ ){0,2}?(?:an?|another) (?:[a-z-]+ ){0,3}$/;

/**
 * Whether what looks like a verb of going is a noun in front of which nobody goes.
 *
 *     ◉ announced a | visit to ◆ → only named
 *     ◉ paid a | visit to ◆      → made
 */
export function isOnlyNamed(verb: string, before: string): boolean {
  return NOUN.test(verb) && A_JOURNEY.test(before) && !MADE.test(before);
}
