import { ACTOR, allMatches, DAY, EVENT, PEOPLE, PLACE } from "./marks.ts";
import { ACTORS } from "./outline.ts";

const ADVERB = `(?:also|then|next|recently|today|later|first|again|jointly|officially|personally|subsequently|currently|finally|now|both|each|together|separately|further|previously|soon|last|just|yesterday|tomorrow|[Ll]ater ${DAY}|(?:on |in |earlier )?${DAY}|\\(${DAY}\\))`;
const AUXILIARY =
  "will|shall|would|could|may|might|can|cannot|should|must|did|does|do|has|have|had|was|were|is|are|am|be|been|being|to|not|never|won[’']t|didn[’']t|set|due|expected|scheduled|planned|plans|planning|plan|intends|intend|going|able|unable|likely|invited|hopes|hoped|wishes|wants|wanted|ready|looking forward|looks forward|look forward|agreed|decided|refused|asked|urged|encouraged|continue|continued|continues|unlikely|been invited|had to|helped|proud|pleased|honou?red|glad|happy|delighted|privileged|thrilled|had the (?:great |distinct |real )?(?:pleasure|honou?r|privilege)|pleasure|opportunity";
const VERB_GROUP = new RegExp(
  `(?:(?:^|(?<=[\\s\\ue000-\\ue5ff(]))(?:${AUXILIARY}|${ADVERB}),? )*$`,
);

/** What stands before a verb: the words that belong to it, and the rest. */
export function splitVerbGroup(before: string): { readonly rest: string; readonly group: string } {
  const group = VERB_GROUP.exec(before)?.[0] ?? "";
  return { rest: before.slice(0, before.length - group.length), group };
}

/** “and a host of other leaders”, at the end of a list of names. */
const SOME_MORE = "(?:a (?:host|number|group|range) of|several|other|many)";
const ENDS_WITH_SUBJECT = new RegExp(
  `(?<who>${ACTORS})(?:,? (?:and|as well as) ${SOME_MORE}(?: [\\p{L}’'-]+){0,6}(?: ${ACTOR})?)?(?:,? (?:together with|along with|alongside|accompanied by|led by|joined by) (?:[^,]*(?:, ${ACTOR}(?=, ))?|(?:the |its )?${ACTORS}))?(?:(?:[,]? (?:who|which))?,? ?| (?:in|at) ${PLACE} )$`,
  "u",
);
const IN_APPOSITION = /, (?!and )[^,]{3,60}, $/;
/** “Leaders of the region, including ◉ and ◉, met”: those who are named did. */
const INCLUDED = /, (?:including|among them) (?:the )?$/;
const SUBJECTS = new RegExp(
  `(?:^(?:[Tt]he |[Bb]oth )?|[,;:–—·”"] |\\b(?:that|where|when|while|as|and|but|before|after|which|because|if|there|Later|later) |${DAY}\\)?,? )(?<who>${ACTORS})(?!,? (?:and|of|from|for|at|in)\\b|[’']| (?:chair(?:man|woman|person)?|chiefs?|head|boss|leader|commander|president|spokes[a-z]+)\\b)`,
  "gu",
);
/** Actors that hang on a word right before them are nobody's subject. */
const GOVERNED =
  /\b(?:with|by|of|to|from|for|including|met|between|like|alongside|visit|than|under|against|against|thanked|praised|welcomed|congratulated|hosted|received|via|about|named after|in memory|without) (?:the )?$/;

/** “◉ thanked ◉, and humanitarian aid | went to ◆”: nobody went. */
const THINGS =
  /(?:[,;:] (?:and |while |but |as )?|\b(?:and|while|but|as) (?:the |some |more |its |most )?)(?:[a-z-]+ ){0,3}(?:aid|help|assistance|supplies|equipment|weapons|ammunition|goods|money|funds|funding|support|trucks|convoys?|troops|soldiers|ships|aircraft|planes|jets|batteries|invitations?|letters?|shipments?|staff|missions?) $/;

/** “◉ spoke to students, many of whom | had been to ◆”, “◉ thanked the pilots who | flew to ◆”, “◉ said that jets from ◆ had | flown to ◆”: those did. */
const OF_OTHERS = new RegExp(
  `\\b(?:many|some|most|all|both|two|three|several|few|none|one|each|half) of (?:whom|which|them) $|(?:[a-z]{3,}|(?<!${ACTOR} (?:of|from) (?:the )?)${PLACE}) (?:who|that|which) $|[a-z]{3,}, which $|\\bthat (?!(?:during|after|before|on|in|at|when|while)\\b)(?:(?!${ACTOR}|[,;:]|\\band )[^.]){0,80}(?:[a-z]{3,}|${PLACE}) $|\\b(?:said|says|stressed|noted|explained|added|announced|reported|confirmed|stated) (?!(?:on|in|at|during|after|before|while|when|today|yesterday|last|this|that|as|there|upon|to|from|by|through|via|with)\\b)(?:(?!${ACTOR}|[,;:]|\\band |visit|trip)[^.]){2,80}(?:[a-z]{3,}|${PLACE}) $|\\b(?:that|said|says|announced|confirmed|noted|stressed|added|reported) (?:the )?(?:NATO|EU|UN|OSCE|Alliance|Allies) $`,
  "u",
);

/** “Six jets from the 2nd Squadron, ◉, | landed in ◆”: a unit’s machines and soldiers did. */
const CRAFT_OF =
  /^(?:(?:On|In) [^,;:]{1,30}, )?[^,;:]{0,50}?\b(?:aircraft|jets?|fighters?|helicopters?|planes?|drones?|ships?|vessels?|frigates?|tanks?|vehicles|convoys?|trucks?|troops|soldiers|airmen|sailors|marines|F-\d+s?|Eurofighters?) (?:from|of|belonging to|assigned to) [^;:]*, $/iu;

const ENDS_WITH_NOUN = /[a-z]{3} $/;

/** “Standing in for ◉, ◉ attended”: the last of the two. */
const AFTER_COMMA = new RegExp(`^${ACTOR}, ${ACTOR}$`, "u");

/**
 * Finds who does what a verb says, given the sentence's marked text before it.
 *
 *     On ▣, ◉ attended EVENT in ◆, where he | delivered   → he
 *     ◉ gave a lecture at …, | visited                    → ◉
 */
export function subjectOf(text: string): string | undefined {
  const rest = asideFree(text);
  if (rest.includes(" by ") && EVENT_ATTENDED.test(rest)) return undefined;
  if (rest.endsWith(", ") && CRAFT_OF.test(rest)) return undefined;
  const direct = ENDS_WITH_SUBJECT.exec(rest);
  const who = direct?.groups?.["who"];
  if (direct !== null && who !== undefined) {
    const before = rest.slice(0, direct.index);
    if (!GOVERNED.test(before)) return who;
    if (/(?:who|which) ?$/.test(rest)) return who.slice(-1);
    if (AFTER_COMMA.test(who)) return who.slice(-1);
    if (INCLUDED.test(before) && rest.endsWith(", ")) return who;
  }
  if (IN_APPOSITION.test(rest)) {
    const bare = ENDS_WITH_SUBJECT.exec(rest.replace(IN_APPOSITION, ""));
    if (bare?.groups?.["who"] !== undefined) return bare.groups["who"];
  }
  if (ENDS_WITH_NOUN.test(rest.slice(-4)) && THINGS.test(rest)) return undefined;
  if (OF_OTHERS.test(rest)) return undefined;
  const found = allMatches(SUBJECTS, rest);
  return found.findLast((match) => !/\b(?:and|as) $/.test(rest.slice(0, match.index)))?.groups?.[
    "who"
  ];
}

/** A second office, with no comma behind it: “◉ and senior adviser to ◉ paid a visit”. */
const SECOND_OFFICE = new RegExp(
  `(?<one>${ACTOR}),? and (?:the )?(?:concurrently )?(?:[a-z]+ ){0,2}(?:advis[eo]r|commander|head|director|chief|chair|chairman|chairwoman|chairperson|representative|envoy|president|member|leader|coordinator|dean|governor) (?:of|to|for|at|in|on) [^,;:·]{2,90}?,? $`,
  "u",
);
const MAY_BE_OFFICE =
  / and [^,;:]{0,40}(?:or|er|head|ief|air|man|n|ive|oy|ent) (?:of|to|for|at|in|on) /;
/** “◉ and his wife ◉” go together. */
const SPOUSE = new RegExp(
  `(?<one>${ACTOR}),? and (?:his|her|their) (?:(?:wife|husband|spouse|partner)|(?:[a-z]+ ){0,2}(?:deputy|advis[eo]r|aide|assistant|successor|predecessor)),? (?=${ACTOR})`,
  "u",
);
/** “At a ceremony attended by ◉ and ◉, ◉ laid a wreath”: the last alone does. */
const ATTENDED_BY = new RegExp(
  `^(?:At|In|During|Following|After) [^;:·]{3,90}? (?:attended|organi[sz]ed|hosted|chaired|joined|led) by (?:the )?${ACTOR}(?: and (?:the )?${ACTOR})?, (?=(?:the )?${ACTOR} $)`,
  "u",
);

/** “The meeting, attended by ◉ and ◉, | addressed …”: the meeting did. */
const EVENT_ATTENDED =
  /^(?:(?:On|In|At) [^,;:]{1,40}, )?(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]heir|[Aa]n?) [^,;:·]{3,80},? (?:which (?:was|were) )?(?:(?:also|jointly) )?(?:attended|joined|hosted|organi[sz]ed|chaired|co-chaired|led|opened|moderated|facilitated|convened) by [^;:·]{1,160}, $/u;

/** “Welcomed by ◉ and ◉, ◉ arrived in ◆”: who welcomes is the host. */
const WELCOMED_BY = new RegExp(
  `^(?:(?:Warmly|Officially|Personally|Formally) )?(?:Welcomed|Received|Greeted|Hosted|Met|Escorted|Guided|Briefed|Shown (?:a?round|through))(?: (?!by )[^,;:]{2,60}?)? by [^;:]*${ACTOR}[^;:]*, (?=(?:the )?${ACTOR}(?: and (?:the )?${ACTOR})? $)`,
  "u",
);

/** “At the invitation of ◉, ◉ visited ◆”: who invites is the host. */
const INVITED_BY = new RegExp(
  `^(?:(?:At|On|Upon|Following|Accepting) (?:the |an? )?(?:[a-z]+ )?(?:invitation|request|suggestion) (?:of|from|by)|Invited by) (?:the )?${ACTOR}(?: and (?:the )?${ACTOR})?, (?=(?:(?:the|an?|its) )?${ACTOR})`,
  "u",
);

/** “◉’s plane landed”: with whom it carries. */
const VEHICLE = new RegExp(
  `(?<one>${ACTOR})[’']s? (?:[a-z]+ )?(?:plane|jet|aircraft|flight|helicopter|train|motorcade|convoy|car|party|entourage|delegation|team) $`,
  "u",
);

/** “◉, who is also the head of …, paid a visit”. */
const RELATIVE = new RegExp(
  `(?<=${ACTOR}), (?:(?:the|an?) (?:(?:[a-z-]+|${PEOPLE}) ){1,4})?who (?:(?!(?:said|says|told|stressed|noted|added)\\b)[a-z]+\\b [^,;:]{1,100}, |(?:takes|took|will|becomes|became|assume[sd]|succeed(?:s|ed)|replace[sd])\\b [^,;:]{1,100} )$`,
  "u",
);

/** “◉, of the Air Force, and eleven classmates toured …”. */
const AND_COMPANY = new RegExp(
  `(?<one>${ACTOR})(?:,? (?:of|from) [^,;:]{3,60})?,? and (?:a |an |the |his |her |their )?(?:[a-z]+ ){0,3}(?:classmates|colleagues|companions|aides|others|staff|team|entourage|delegation|students|officers|party|family|officials) $`,
  "u",
);

/** “Eighteen ◉ and two of their ◉ toured …”: the first stand for all. */
const AND_THEIRS = new RegExp(
  `(?<one>${ACTOR}),? and (?:[a-z]+ ){0,3}(?:of )?their ${ACTOR} $`,
  "u",
);

/** “◉ of the Royal ▲ Navy paid a call”. */
const OF_SERVICE = new RegExp(
  `(?<=${ACTOR}),? of the (?:Royal )?(?:${PEOPLE}|${PLACE}[’']s?) (?:Royal )?(?:Navy|Army|Air Force|Marine Corps|Armed Forces|Coast Guard),? $`,
  "u",
);

/** “◉ and ◉, both members of ◉, visited ◆”. */
const BOTH = new RegExp(
  `(?<=${ACTOR}), both (?!(?:on|in|at|by|with)\\b)(?:[a-z-]+ ){0,3}(?:the )?(?:${ACTOR}|[a-z]+)[^,;:]{0,40}, $`,
  "u",
);

/** What stands before a verb, without what hides its subject. */
function asideFree(text: string): string {
  let plain = text.includes(" who ") ? text.replace(RELATIVE, ", ") : text;
  if (plain.includes(", both ")) plain = plain.replace(BOTH, " ");
  if (plain.includes(" of the ")) plain = plain.replace(OF_SERVICE, " ");
  plain = plain.replace(VEHICLE, "$<one> ");
  if (plain.includes(" and ")) plain = besideFree(plain);
  if (plain.includes(" by ")) plain = plain.replace(ATTENDED_BY, "").replace(WELCOMED_BY, "");
  plain = plain.replace(INVITED_BY, "");
  return MAY_BE_OFFICE.test(plain) ? plain.replace(SECOND_OFFICE, "$<one> ") : plain;
}

/** Without those who go with somebody else. */
function besideFree(text: string): string {
  return text
    .replace(AND_COMPANY, "$<one> ")
    .replace(AND_THEIRS, "$<one> ")
    .replace(COLLEAGUE, "$<one> and ")
    .replace(COUNTERPART, "$<one> ")
    .replace(SPOUSE, "$<one> and ");
}

/** “◉ and his counterpart, ◉, met”: of the second nothing tells where they are from. */
const COUNTERPART = new RegExp(
  `(?<one>${ACTOR}),? and (?:his|her) (?:counterpart|host),? ${ACTOR},? (?=$|[a-z ]{1,20}$)`,
  "u",
);

/** “◉ and his ▲ counterpart, ◉, met”: both do, for of the second the country is told. */
const COLLEAGUE = new RegExp(
  `(?<one>${ACTOR}),? and (?:his|her) (?:own )?${PEOPLE} (?:colleague|counterpart|opposite number|host),? (?=${ACTOR})`,
  "u",
);

/** Where a clause ends and another thing begins. */
const BOUNDARY = new RegExp(
  [
    `[:·]|;(?! (?:and )?(?:the )?${ACTOR}(?:;|,? and | to (?:the )?${PLACE}))`,
    `\\b(?:where|who|which|whom|whose|what|why|that|said|saying|says|because|whether|if|since|until)\\b`,
    `(?<!\\bas well),? (?:while|when|as) (?=${ACTOR}|the|they|he|she|it|well(?! as (?:with )?(?:(?:the|his|her|other|[a-z]+) ){0,4}?${ACTOR}(?![’']))|part|did|were)`,
    `, (?:[a-z]+ing)\\b`,
    `,? and (?:also |then |will |later |was |were |is )*(?:[a-z]+ed|met|gave|held|took|saw|spoke|had|meets?|visits?|addresses|attends|travels?|gives|delivers?|will)\\b`,
    ` (?:on|for|about) (?:talks|discussions|security|support|the [a-z]+ (?:war|situation|conflict))`,
    ` to (?!${PLACE}|${ACTOR}|NATO|the |its|his|her|their|${EVENT}|(?:north|south|east|west|central)[a-z-]* ${PLACE})[a-z]+\\b`,
    ` from (?=${PLACE})`,
    ` on the occasion of (?:the )?(?:end|completion|conclusion|beginning|start) of (?:his|her) `,
    ` (?:ahead of|prior to|in preparation for|following|after|before|in response to|in support of|in view of|regarding|concerning|towards|against) `,
  ].join("|"),
  "u",
);

/** The part of the text after a verb that belongs to it. */
export function clauseAfter(after: string): string {
  const end = BOUNDARY.exec(after)?.index ?? after.length;
  return after.slice(0, end);
}

const TOPIC =
  "wars?|conflict|situation|security|presence|troops|stability|missions?|operations?|battlegroups?|developments?|peace|crisis|aggression|forces|deployments?|role|interests?|contributions?|support|elections?|attacks?|exercises?|instability|terrorism|influence|efforts|activities|invasion|violence|security situation|progress|reforms?|summit decisions|investments?|embassy|region|office|centre|headquarters|companies|industry|people";
/** Words of a command's name before its city: “visited Multinational Division ◆”. */
const HOUSE_WORD =
  "(?:NATO|Allied|Joint|Force|Multinational|Headquarters|HQ|Air|Land|Maritime|Naval|Component|Corps|Division|Command|Operations)";
const LANDMARK = `(?:[Tt]he|its|both|new|NATO[’']s|(?:the )?(?:National |Defence |State |Technical |Free )*University of|${HOUSE_WORD}|(?:the )?(?:Hashemite |former Yugoslav |former )?(?:Republic|Kingdom|State|city|town|capital|village|port|region|province|island) of|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)[a-z-]*|[Cc]entral|[Gg]reater|nearby|downtown|(?<=\\b[Aa]t )(?:his|her|their)|neighbou?ring|the (?:[a-z]+|${PEOPLE}) (?:city|town|capital|village|region|province) of|the (?:${PEOPLE} )?(?:capital|port)(?: city)?,?)`;
const ALSO_IN = `(?:,? and (?:then )?(?:in|to) |,? \\(?|, (?:in )?|, and | and |, and then | and then (?:to )?| in | near | and to |, then |,? (?:and )?${ACTOR} in )(?:the )?`;
/** “visited NSPA operations in ◆”: whose they are, and not where. */
const WHOSE = `(?! (?:(?!(?:and|or|on|with|for|to|from|in|at)\\b)[a-z-]+ ){0,3}(?:operations|staff|personnel|teams?|experts|officers|troops|soldiers|crews|instructors|advis[eo]rs|employees|colleagues|projects?|facility|facilities|sites?|warehouses?|depots?|activities|representatives?|posts?|hubs?|camps?|detachments?|elements?|units?|cells?|cent(?:re|er)s?|compounds?|contingents?|battlegroups?|headquarters|buildings?|schools?) (?:in|at|near) ${PLACE})`;
const HERE = `(?: ${LANDMARK})* (?<first>${PLACE}(?!-[a-z])${WHOSE}(?![’']s? (?:support|request|war|contribution|commitment|path|security|role|(?:[a-z]+ )?(?:[Ee]mbassy|[Mm]ission|[Dd]elegation|[Oo]ffice|[Cc]onsulate|[Rr]esidence|[Pp]avilion|stand|booth)\\b))(?! (?:[Oo]fficial )?(?:[Rr]esidence|[Ee]mbass|Mission|[Aa]mbassador|[Dd]elegation|[Cc]onsulate|[Pp]avilion)))`;
const PREPOSITION =
  "\\b(?:in|at|to|into|inside|near|off|outside|through|throughout|across|around|round)";
/** The first place after a preposition; of verbs of going also the one right after the verb. */
const IN_PLACE = new RegExp(`${PREPOSITION}${HERE}`, "u");
/** Of verbs of speaking and meeting “to” leads to no place, save after a visit: “commitment to ◆”. */
const STAY =
  "\\b(?:in|at|near|off|outside|throughout|across|around|(?<=\\b(?:visits?|trips?|tours?|journeys?|travels?|stops?|delegations?) )to)";
const STAY_PLACE = new RegExp(`${STAY}${HERE}`, "u");
const GO_PLACE = new RegExp(`(?:${PREPOSITION}|^)${HERE}`, "u");
const ANY_PLACE = new RegExp(PLACE);
/** “a visit to ◆ and ◆’s accession”: a matter that is talked of beside it. */
const MATTER =
  "(?:[a-z]+ )?(?:accession|membership|bid|application|ratification|aspirations?|path|integration|role|support|contributions?|security|defen[cs]e|war|invasion|aggression|progress|efforts|reforms?|request|needs|future)\\b";
const MORE_PLACES = new RegExp(
  `^(?:(?:(?:,? (?:on |from |between )?\\(?${DAY}\\)?)?${ALSO_IN}|,? and,? (?:then,? )?(?:on )?${DAY},? (?:on )?(?:to|in) (?:the )?)${PLACE}(?!-|[’']s? ${MATTER})\\)?)*`,
  "u",
);
const OF_TOPIC = new RegExp(`\\b(?:${TOPIC}) $`, "i");
/** “the situation in and around ◆”. */
const IN_AND = /\bin,? (?:and|or) $/;
/** “at the National Security Centre in ◆”: a house and no topic. */
const VENUE =
  /\b[Aa]t (?:the |its |their )?(?:[\p{L}\ue000-\ue1ff’'-]+ ){0,6}?(?:[Cc]ent(?:re|er)|[Hh]eadquarters|[Oo]ffice|[Ee]mbassy) $/u;
const HAS_ACTOR_TOPIC =
  /\b(?:from|of|support for|support to|aid to|assistance to|help to|according) $/;

/** The marks of the places that a clause names as where it happens; empty where it names none. */
export function placesOf(clause: string, { anyTopic, isField, isStay }: PlaceReading): string {
  const place = isStay ? STAY_PLACE : IN_PLACE;
  const found = ANY_PLACE.test(clause) ? (anyTopic ? GO_PLACE : place).exec(clause) : null;
  if (found === null) return "";
  const before = clause.slice(0, found.index);
  const { first = "" } = found.groups ?? {};
  const isTopic =
    !anyTopic &&
    !isField &&
    (OF_TOPIC.test(before.replace(IN_AND, "")) || IN_AND.test(before)) &&
    !VENUE.test(before);
  if (isTopic || HAS_ACTOR_TOPIC.test(before)) return "";
  const rest = clause.slice(clause.indexOf(first) + 1);
  return first + (MORE_PLACES.exec(rest)?.[0] ?? "");
}

/** How freely a clause's places are read. */
interface PlaceReading {
  /** The place may follow the verb at once, or belong to a topic. */
  readonly anyTopic: boolean;
  /** Whoever watches or inspects troops is where they are: “inspected the battlegroup at ◆”. */
  readonly isField?: boolean;
  /** Whoever speaks or meets is in a place, and goes to none. */
  readonly isStay?: boolean;
}
