/*
 * What people say around what they are after, when they ask a machine in whole sentences: parts of
 * patterns, for who looks for the words to search for as for who looks for a question about visits.
 */

/** A word of thanks or asking, before a question or behind it: `please`, `thx`. */
export const THANKS = "(?:please|pls|plz|plse|thanks|thank you|thx|cheers)";

/** A word by which somebody is polite or only begins: `hi`, `please`, `so`. */
export const POLITE = `(?:hi|hiya|hello|hey|ok(?:ay)?|so|well|now|${THANKS})`;

/** Asking somebody to do it, before the verb: `could you please`. */
export const WOULD_YOU =
  "(?:can|could|would|will) (?:you|u|anyone|anybody|someone) (?:please |pls |plz |kindly |maybe |perhaps )?";

/** Asking to be told, without whom and what: `tell`, `list`. */
export const TELL =
  "(?:tell|show|give|find|get|send|list|name|display|let|provide|indicate|share|advise|supply|compile|specify|state|outline|summari[sz]e|detail|enumerate)";

/** Saying what one wants to know: `I'd like to see`, `we need to find out`. */
export const WANT =
  "(?:i|we)(?:['’]?d| would)? (?:like|want|need)(?: to (?:know|see|read|find(?: out)?|hear|check|learn))?";

/** Saying what one looks for: `I'm looking for`, `search for`. */
export const SEEK =
  "(?:(?:i(?:['’]?m| am)|we(?:['’]re| are)) (?:looking|searching) for|(?:search|look|looking|searching)(?: for| up)?|find)";

/** What stands between news and what they are about: `on`, `regarding`. */
export const ABOUT = "(?:on|about|regarding|concerning|related to|to do with)";

/** Nouns for what is published: `news`, `press releases`. */
export const NEWS =
  "(?:news|updates?|info(?:rmation)?|press releases?|releases?|articles?|stor(?:y|ies)|details?|material)";
