import type { Act } from "./acts.ts";
import { ACTOR, DAY, EVENT, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";

/** Verbs that only tell what was said. */
const OF_SPEECH =
  /^(?:thank|prais|congratulat|discuss|briefed|brief$|spoke with|spoke to|talked|chatted|conversed|reaffirm|underlin|underscor|stress|highlight|emphasi|sa(?:id|ys)|told|stated|noted|announced|expressed|outlined|reiterated|commended|warned|urged|called|unveiled|launched)/;
/** “talks about the border in ◆”, “his concern over the detentions in ◆”. */
const ABOUT =
  /\b(?:about|regarding|concerning|over(?! (?:dinner|lunch|breakfast|coffee|the (?:weekend|past|last|course)|(?:two|three|several) days))|with regard to|with respect to|in relation to|relating to|related to)\b(?![^]*\b(?:at|during)\b)/;
/** “briefed Allies on the exercise in ◆”. */
const ON = new RegExp(
  `\\bon (?!${DAY}|the (?:margins|side-?lines)|(?:behalf|board|stage|site)\\b|an? (?:visit|trip|panel)|(?:his|her) )(?!.*\\b(?:at|during)\\b)`,
  "u",
);
/** “will speak to his colleagues in ◆, ◆ and ◆”: they are there. */
const TO_THOSE_OF =
  /^ (?:his|her|their|the|other|several|all )?(?: ?[a-z]+)? ?(?:colleagues|counterparts|partners|allies|friends|capitals|governments|authorities) $/;

/** “In a letter of ▣, ◉ thanked his hosts in ◆”. */
const IN_WRITING =
  /^(?:[Ii]n|[Bb]y|[Tt]hrough|[Vv]ia) (?:an?|his|her|their|the) (?:[a-z-]+ ){0,2}?(?:letter|message|note|tweet|post|telegram|e-?mail|article|statement|op-ed|telephone call|phone call|call|report|cable)\b/;

/** “thanked ◉ in a letter to the Congress in ◆”: where it is read. */
const IN_LETTER =
  /\b(?:in|by|through|via|with) (?:an?|his|her|their|the) (?:[a-z-]+ ){0,2}?(?:letter|message|note|tweet|post|telegram|e-?mail|article|op-ed|cable)s? (?:[a-z]+ )?(?:to|for) [^,;]*$/;
/** “expressed sorrow at the death of soldiers in ◆”. */
const AT_NEWS =
  /\b(?:sorrow|sadness|grief|shock|concern|outrage|anger|alarm|dismay|horror|satisfaction|pleasure|joy|delight|disappointment|surprise|regret|shocked|saddened|alarmed|appalled|outraged|pleased|delighted) (?:at|over|about) (?!(?:an?|the|his|her|this) (?:[a-z-]+ )?(?:ceremony|conference|meeting|event|gathering|reception|seminar|forum|service)\b)[^,;]*$/;
/** “marked the anniversary of the genocide in ◆”. */
const OF_MARKING = /^(?:mark|commemorat|celebrat|honou?r|remember)/;
const ANNIVERSARY_OF =
  /\b(?:anniversary|memory|victims|fallen|heroes) of (?:the )?(?:[\p{L}\d-]+ ){0,3}(?:genocide|massacre|attacks?|bombings?|battles?|landings?|uprisings?|wars?|disaster|earthquake|crash|shootings?|fall|end|invasion|siege|mission|operation|Agreement|Treaty|Declaration|Accords?|Summit) (?:[^,;]{0,30} )?(?:in|at|near|of) (?:the )?$/u;
/** “briefed Allies on the situation of women in ◆”. */
const ON_ISSUE = /\b(?:on|about) [^,;]*$/;

/** What happens, stands or was done in a place, by others than those who speak of it. */
const OF_THERE =
  /\b(?:situation|developments?|events?|attacks?|bombings?|explosions?|shootings?|massacre|meetings?|talks|summits?|negotiations|elections?|vote|referendum|protests?|wars?|conflicts?|fighting|violence|crash|earthquakes?|fires?|floods?|victims|troops|forces|soldiers|agreements?|accords?|decisions?|declaration|memorandum|charter|treaty|ceremony|conference|forum|process|dialogue|ministerial|opening|office|embassy|centre|missions?|exercises?|build-?up|borders?|tensions|incidents|detentions|patrols|strikes|offensive|incursions?|sanctions|leadership|held|taken|took|made|agreed|adopted|signed|reached|launched|established|brokered|concluded|killed|deployed|stationed|based|located|sent|from [a-z]+) $/i;
/** “the outcome of the meeting of ministers in ◆”. */
const OF_EVENT =
  /\b(?:outcomes?|results?|decisions?|conclusions?|agenda|preparations?|expectations|priorities|plans|goals|ambitions) (?:of|for|from) [^,;]*$/;
/** “had talks with ◉ on preparations for the summit in ◆”. */
const ON_AN_EVENT =
  /\b(?:preparations?|agenda|outcomes?|results?|expectations|plans) (?:of|for|from) [^,;]*?\b(?:[Ss]ummits?|[Mm]eetings?|[Cc]onferences?|[Mm]inisterials?|[Tt]alks|[Ff]orum)\b[^,;]*$/;
/** “at the conference in ◆”, “in a speech to cadets in ◆”: where the words were spoken. */
const VENUE =
  /\b(?:(?:at|during) |(?:in|with) (?:an?|his|her|their) (?!(?:[a-z]+ )?(?:call|statement|letter|message|post|tweet|article)\b)|in (?:the )?(?:margins|side-?lines) |on (?:an?|his|her|the) (?:visit|trip|tour|margins|side-?lines) )[^,;]*$/;
/** “thanked Canada for its lead of the brigade in ◆”, “awarded a medal for his work in ◆”. */
const FOR_DEEDS = new RegExp(
  `\\bfor (?:its|his|her|their|the|having|[a-z]+ing|(?:the )?${PLACE}[’']s?|${PEOPLE}|${ACTOR}[’']s?) (?!(?:(?:talks|meetings?|discussions?|visit|trip)\\b))[^;]*$`,
  "u",
);
const OF_THANKS =
  /^(?:thank|prais|congratulat|commend|receiv|accept|paid tribute|(?:was|were|is|are|be|been|being) (?:also |then )?(?:honou?red|awarded|decorated|presented))/;

const GIVES_THANKS = /^(?:thank|prais|congratulat|commend|paid tribute|pays tribute|salut|applaud)/;
/** “thanked the Centre of Excellence in ◆”: that is where it stands. */
const OF_HOUSE =
  /\b(?:Command|Centre|Center|Excellence|School|College|Academy|Agency|University|Institute|Headquarters|Corps|Brigade|Battlegroup|Division|Organi[sz]ation|[Ss]taff|personnel|team|hosts|people|authorities|government) $/;

/** “met his counterpart at ◆ Joint Force Command Naples, ◉”: that is whose counterpart. */
const COUNTERPART_AT =
  / (?:his|her|their) (?:[a-z]+ )?(?:counterparts?|colleagues?|successor|predecessor|opposite numbers?) at (?:the )?$/;
/** “thanked ◉ for his visit to ◆”: whoever is thanked went there. */
const FOR_THEIR_VISIT = new RegExp(
  `\\bfor (?:his|her|their|(?:this )?(?:week|${DAY})[’']s) (?:[a-z-]+ )*(?:visit|trip|tour|stay|journey)s? $`,
  "u",
);

/** “said he was looking forward to the meeting of ministers in ◆”. */
const TO_COME = /\b(?:(?:looks?|looked|looking) forward to|will|would|upcoming|forthcoming)\b/;
/** “the troops injured in ◆”, “the Court based in ◆”. */
const THOSE_OF_THERE =
  /\b(?:stationed|deployed|based|located|headquartered|killed|injured|wounded|attacked|kidnapped|detained|buried|born|lost|fallen|missing|serving|captured|fighting) $/;
/** Whoever inspects troops is where they are. */
const IN_FIELD = /^(?:watch|witness|review|inspect|observ|saw|see|spen[dt])/;
const DAY_NEXT = new RegExp(
  `^${PLACE}(?:,? (?:in )?\\(?${PLACE}\\)?)?,? (?:on |earlier )?\\(?${DAY}`,
  "u",
);
const NEAR = /\b(?:near|off|outside|throughout|across|around) (?:[Tt]he )?$/;
/** “addressed the crisis and the conditions in ◆”: questions, not people. */
const OF_ISSUE =
  /\b(?:cris[ie]s|conditions?|situations?|developments?|challenges?|threats?|issues?|questions?|concerns?|conflicts?|wars?|tensions?|problems?|instability|insecurity|aggression|terrorism|piracy|migration|cooperation|relations|reforms?|needs?|risks?|topics?|efforts?|operations?|missions?|progress|security|stability|violence|fighting)(?: (?:of|for|on|facing) [^,;:]{3,40})? (?:in|at|near|across|around|throughout|of|with) (?:[Tt]he )?$/;
/** “addressed the session on the challenges of our time in ◆”. */
const TO_AUDIENCE = new RegExp(`${ACTOR}|${EVENT}| (?:on|about) `, "u");
const RIGHT_AFTER =
  /^,? (?:here |also |today |reporters |journalists |students |cadets |troops |soldiers |sailors |lawmakers |delegates |the (?:press|media|troops) |(?:an? )?(?:audience|news conference|press conference) )*(?:in|at|from) (?:the )?(?:[a-z]+ )?$/;

/**
 * Tells whether a place that a clause names is only what the talk was about.
 *
 *     had talks with ◉ about developments on ◆’s border near | ◆   → true
 *     outlined the priorities for the summit in | ◆                 → true
 *     said at a conference in | ◆                                   → false
 *
 * `own` are the marks of the places. Of verbs that tell only what was said the place counts where it
 * stands right after them, after an event or before a day.
 */
export function isTopicOf(act: Act, own: string): boolean {
  const { frame, verb, clause, before: opening } = act;
  const { kind } = frame;
  if (OF_SPEECH.test(verb) && IN_WRITING.test(opening)) return true;
  const isTalk = kind === "take-part" && /^(?:speak|spoke)\S* (?:to|with)$/.test(verb);
  const at = clause.indexOf(own.charAt(0));
  const upto = clause.slice(0, at);
  if (OF_SPEECH.test(verb) && (IN_LETTER.test(upto) || AT_NEWS.test(upto))) return true;
  if (OF_MARKING.test(verb) && ANNIVERSARY_OF.test(upto)) return true;
  if (verb.startsWith("brief") && ON_ISSUE.test(upto) && OF_ISSUE.test(upto)) return true;
  const issue = kind === "take-part" && verb.startsWith("address") ? clause.slice(0, at) : "";
  if (OF_ISSUE.test(issue) && !TO_AUDIENCE.test(issue)) return true;
  if (!isTalk && kind !== "meet" && kind !== "say" && kind !== "act") return false;
  const hasDay = DAY_NEXT.test(clause.slice(at));
  const before = clause
    .slice(0, at)
    .replace(/\b(?:in|at|near|off|outside|throughout|across|around|to) (?:[Tt]he )?$/, "");
  const isNear = NEAR.test(clause.slice(0, at));
  if (ABOUT.test(before) && (!hasDay || isNear || OF_THERE.test(before))) return true;
  if (/^sp(?:eak|oke)/.test(verb) && TO_THOSE_OF.test(before)) return true;
  if (isTalk) return false;
  if (kind !== "meet" && THOSE_OF_THERE.test(before) && !IN_FIELD.test(verb)) return true;
  const isVenue = VENUE.test(clause.slice(0, at));
  if (OF_THANKS.test(verb) && FOR_THEIR_VISIT.test(before)) return true;
  if (OF_THANKS.test(verb) && FOR_DEEDS.test(before)) {
    // “thanked ◉ for the battery at ◆”: what the thanks are for is there.
    if (!isVenue || (!hasDay && / at (?:the )?$/.test(clause.slice(0, at)))) return true;
  }
  if (kind === "meet" && COUNTERPART_AT.test(clause.slice(0, at))) return true;
  if (kind === "meet" && isOfTheirHouse(act, clause.slice(0, at))) return true;
  if (kind === "meet") return ON_AN_EVENT.test(before) && !isVenue;
  if (GIVES_THANKS.test(verb) && !hasDay && !isVenue) {
    if (OF_THERE.test(before) || OF_HOUSE.test(before)) return true;
  }
  if (!OF_SPEECH.test(verb)) return false;
  if (VENUE.test(clause.slice(0, at)) && !OF_EVENT.test(before)) return false;
  if (kind === "say" && TO_COME.test(before)) return true;
  if (OF_THERE.test(before) || OF_EVENT.test(before)) return true;
  if (hasDay) return false;
  return ON.test(before) || (kind === "say" && !RIGHT_AFTER.test(clause.slice(0, at)));
}

const THEIR_HOUSE =
  /\bfrom (?:the )?(?:\p{L}+ ){0,5}(?:Headquarters|HQ|SHAPE|Command|Agency|Ministry)$/u;
const RIGHT_BEHIND = new RegExp(`${ACTOR} in (?:the )?$`, "u");

/** “met with leaders from NATO Headquarters in ◆”: that is where they came from. */
function isOfTheirHouse({ object }: Act, upto: string): boolean {
  if (!RIGHT_BEHIND.test(upto)) return false;
  return object.some(({ kind, name }) => kind === "company" && THEIR_HOUSE.test(name));
}
