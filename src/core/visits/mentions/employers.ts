import type { PlaceMention } from "#core/gazetteer/places.ts";

const HOUSE =
  "(?:Institut(?:e|ion)|Universit(?:y|ies)|Foundation|Stiftung|Fund|Council|Cent(?:er|re)|College|School|Academy|Endowment|Society|Observatory|Think Tank|think tank)";
const MAY_EMPLOY = new RegExp(
  `\\b${HOUSE}\\b|Chatham House|RUSI|CSIS|Brookings|DGAP|IFRI|Clingendael`,
);

const OFFICE =
  "(?:[Dd]irector(?:[- ][Gg]eneral)?|[Pp]resident|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|CEO|[Cc]hair(?:man|woman)?|[Ff]ellow|[Pp]rofessor|[Hh]ead|[Aa]nalyst|[Ss]cholar|[Rr]esearcher|[Ee]xpert|[Ll]ecturer|[Dd]ean|[Rr]ector|[Hh]istorian|[Ee]conomist|[Aa]ssociate|[Ss]cientist|[Ee]ditor)";
/** “, Director for Northern Europe at the |”, “, a senior fellow with |”. */
const APPOSED = `, (?:who is )?(?:[A-Za-z-]+ ){0,4}?${OFFICE}(?: (?:for|of|on|in)(?: the)? (?:[\\w’'&/-]+ ){1,6}?(?:and [\\w’'-]+ )?)? ?`;
const AT_HOUSE = new RegExp(`${APPOSED}(?:at|with|of|from|for|in) (?:the )?$`);
const STATE =
  /\b(?:[Pp]resident|[Hh]ead|[Cc]hair(?:man|woman)?) of (?!the (?:Institut|Foundation|Cent|Council))[^,]*$/;

const NAME = "[A-ZÀ-Þ][\\w’'À-ɏ-]*";
const NO_PERSON =
  "(?!(?:Conference|Forum|Meeting|Session|Assembly|Seminar|Symposium|Dialogue|Anniversary|Congress|Workshop|Summit|Headquarters|Opening|Ceremony|Board|Members?|Students?|Faculty|Staff|University|College|School|Institute|Academy|Council|Department|Campus|Cadets|Officers|Pupils|Delegation|Group|Team|Class|Alumni|Experts|Researchers|Academics|Teachers|Participants|Representatives|Scholars|Guests|Committee) )";
/** “◉ of the Hudson Institute in |”, “, Director of the Institute for … in |”. */
const IN_CITY = new RegExp(
  `(?:${NAME} ${NO_PERSON}${NAME} (?:of|from)|${APPOSED}(?:at|with|of|from|for)) (?:the )?(?:${NAME} (?:(?:of|for|and|on|&|in) (?:the )?)*){0,7}?${HOUSE}(?: (?:of|for|on) (?:the )?(?:${NAME}(?: and| of| the)* ?){1,6})? in $`,
);

/** Where NATO's own houses stand belongs to the office of who runs them. */
const OF_NATO = /\b(?:NATO|Joint|Allied|Excellence|Command|Warfare)\b/;

/** “, born in |”, “, an analyst based in |”. */
const COMES_FROM = new RegExp(
  `, (?:(?:who (?:is|was) )?(?:born|raised|educated|residing|resident)(?: and [a-z]+)?|an? (?:[A-Za-z-]+ ){0,3}(?:${OFFICE}|journalist|writer|author|lawyer|entrepreneur|engineer|student|consultant|activist|doctor|founder|veteran|blogger|photographer|artist) (?:who (?:is )?)?(?:based|living|lives|working|works|born|residing)) (?:in|at) (?:the )?$`,
);

/** What such an origin ends with. */
const IN_OR_AT = / (?:in|at) (?:the )?$/;

/** “met ◉, fresh from her trip to |”: the guest was there, and who knows when. */
const BACK_FROM =
  /\b(?:met|meets|meeting|welcomed|welcoming|received|hosted|greeted|thanked)\b[^;]*, (?:(?:just|only just|newly|recently|who (?:is|was|had)) )*(?:(?:fresh|back|straight|returned|home|returning) )+from (?:(?:his|her|their|an?|the) (?:[a-z-]+ ){0,3}(?:to|in) )?$/;

/**
 * Tells whether a place is that of somebody’s employer, or of their origin, as an apposition tells it: nobody
 * is there for that.
 *
 *     ◉ met Dr ◉, Director at the | Atlantic Council    → true
 *     ◉ met Dr ◉ of the Hudson Institute in | ◆         → true
 *     ◉ met Dr ◉, an analyst based in | ◆              → true
 *     ◉ spoke at the | Atlantic Council                 → false
 */
export function isOfEmployer(plain: string, { start, words, kind }: PlaceMention): boolean {
  if (kind === "demonym") return false;
  const before = plain.slice(Math.max(0, start - 140), start);
  if (IN_OR_AT.test(before.slice(-8)) && COMES_FROM.test(before)) return true;
  if (before.includes(" from ") && BACK_FROM.test(before)) return true;
  if (!MAY_EMPLOY.test(plain)) return false;
  if (MAY_EMPLOY.test(words)) return AT_HOUSE.test(before) && !STATE.test(before);
  const house = IN_CITY.exec(before)?.[0];
  return house !== undefined && !OF_NATO.test(house);
}
