import { ABOUT, NEWS, POLITE, TELL, THANKS, WANT, WOULD_YOU } from "#core/asking-words.ts";
import { plainForm } from "./plain-forms.ts";

const OF_WHAT = "(?: (?:that|if|whether|of|for|on|about))?";
const WHOSE = "(?:my|our|the|a|an|this|today['’]s)";
const MAKE_SURE =
  "(?:confirm|verify|check|double[- ]check|say|explain|stand up|back up|establish|find out|look up|work out|make sure|help me(?: (?:with|find|check|to find))?)";
const PROOF = "(?:proof|evidence|confirmation|record|indication|sign|trace|report|mention|word)s?";
const VISIT = "(?:visits?|trips?|journeys?)";

/** Words that open a question and add nothing. */
const OPENINGS = [
  // greetings, thanks and fuss
  "(?:good (?:morning|afternoon|evening|day)|greetings|dear (?:all|team|colleagues?|bot))[,!.]* +",
  `(?:${POLITE}|bot|nato ?bot|quick (?:one|question)|question|urgent|asap|sorry|excuse me|um+|hmm+|erm?|right|actually|basically)(?: (?:there|all|team|everyone|bot|folks|guys))?[,!.:;]*(?: [–—-])? +`,
  "@\\S+[,:]* +",
  `for ${WHOSE} (?:\\w+ ){0,2}(?:piece|story|article|report|essay|thesis|paper|homework|presentation|brief(?:ing)?|note|cable|speech|timeline|fact[- ]?box|profile|bulletin|script|caption|show|project)[,:–—-]* +`,
  // wanting to know
  `(?:need|want|trying|have|got|like)(?: to (?:know|find out|check|see))?(?: (?:asap|urgently|quickly|fast))?: +`,
  `${WANT}(?: (?:of|about))? +`,
  `(?:i(?:['’]?m| am| was| have been|['’]ve been)|we(?:['’]re| are| were| have been|['’]ve been)) (?:looking (?:for|up|into)|interested in|hearing|told|reading|checking|wondering|asking|writing (?:about|on)|curious(?: (?:about|to know))?|trying to ${MAKE_SURE}|not sure|unsure|asked)${OF_WHAT}[,:]? +`,
  `(?:i|we) (?:heard|hear|read|think|thought|believe|guess|suppose|wonder|understand|gather|know|saw|remember|recall|seem to (?:remember|recall)|have heard|was told|were told)(?: that| if| whether)? +`,
  `(?:my|our|the) (?:\\w+ )?(?:boss|editor|chief|desk|minister|ambassador|colleagues?|teacher|prof(?:essor)?|director|friend|delegation|capital|office) (?:is asking|are asking|asks?|asked|wants?(?: me)? to (?:know|see|check)|would like to know|needs?(?: to know)?|wonders?)(?: me)?[:,]?(?: (?:if|whether|for|about))? +`,
  `(?:may|can|could|might) (?:i|we) (?:please |kindly )?(?:know|ask|see|get|have|check|enquire|inquire)(?: (?:if|whether|about))?[,:]? +`,
  `(?:i|we)(?:['’]d| would| should)? (?:be )?(?:very |most |really |so )?(?:grateful|appreciate|obliged|thankful|glad|pleased|happy)(?: it)?(?: (?:for|to (?:have|receive|know|learn|see|get|hear)|if you (?:could|would)(?: please)?))?(?: of| about| if| whether)? +`,
  `(?:do|does|did|would) (?:you|u|we|anyone|anybody) (?:happen to )?(?:know|remember|recall)(?: (?:if|whether|of|about))? +`,
  `(?:any )?(?:idea|clue|chance you know)(?: (?:if|whether|of|about))? +`,
  "(?:i|we) (?:seek|require|request|enquire about|inquire about|ask for|are after|am after)(?: (?:some|any|more))?(?: (?:information|details) (?:on|about|regarding))? +",
  "remind me(?: of)? +",
  // asking to be told
  "(?:a |the )?list of +",
  `(?:please |kindly )?(?:${WOULD_YOU})?(?:please |kindly )?${TELL}(?: (?:me|us)(?: know)?)?(?: with| about| if| whether| that)?(?: all)? +(?=\\S)`,
  `(?:an? |the |full |complete |quick |short |detailed )*(?:list|overview|summary|rundown|breakdown|timeline|chronology|account|record|log|table)s? (?:of|on|about|for) +(?=\\S)`,
  `(?:${WOULD_YOU})?(?:please )?(?:remind|inform) (?:me|us) (?:of |about )?`,
  `(?:please )?(?:confirm|verify|check)(?: (?:that|if|whether))? +`,
  `${WOULD_YOU}${MAKE_SURE}(?: for (?:me|us))?(?: (?:that|if|whether))? +`,
  // asking whether anything is known
  `(?:(?:(?:is|was|are|were) there|do you have|got|have you got) )?(?:any |a |no )?${PROOF}${OF_WHAT} +`,
  "is it known (?:if|whether)? *",
  "are (?:you|we) sure (?:that )?",
  "is it (?:true|right|correct|the case|possible|confirmed) that +",
  `(?:is there )?(?:anything|something|what do you have|what have you got) ${ABOUT} +`,
  `any ${NEWS.replace("(?:", "(?:word|")} (?:${ABOUT}|of) +`,
  `${NEWS} ${ABOUT} +(?=.*\\b${VISIT}\\b)`,
  `info(?:rmation)? ${ABOUT} +`,
  `(?:i (?:need|want) |give me |show me |find (?:me )?)?(?:the |a |any )?(?:sources?|press releases?|releases?|links?|articles?|quotes?) (?:for|of|to|${ABOUT})(?: (?:the |a )?(?:press )?(?:release|article) (?:for|on|about|of))? +`,
  "(?:was ist mit|wie steht es mit|qu['’]en est-il de) +",
  "(?:what|how) about +",
  // words before the one that asks
  `how many +(?=visits|trips|journeys|(?:\\S+ )?\\S+['’]s? (?:\\w+ )?${VISIT}\\b)`,
  "(?:the )?names? of +(?=\\S+ who )",
  "(?:the |all )?(?:people|everyone|everybody|persons|those) (?=who )",
  "(?:when|where|who|why|how) and (?=(?:when|where|who|why)\\b)",
  "(?:the )?(?:place|city|country|town|day|date|time) (?=(?:where|when)\\b)",
  "(?:what|which) (?:was|were|is|are) +(?:the )?(?=(?:\\S+ )*?(?:visits?|trips?|journeys?|travels|tours?|stops?|itinerary|whereabouts|visitors?|guests?|country|countries|city|cities|place|places|destinations?)\\b)",
];
const OPENING = new RegExp(`^(?:${OPENINGS.join("|")})`, "iu");

/** Words that close a question and add nothing. */
const CLOSINGS = [
  `(?:(?:full|complete) )?list|all(?: of (?:them|it))?|everything|in full|as planned|${THANKS}|exactly|any ?(?:where|time) at all|so far|to date|again|or not|asap|btw`,
  "according to (?:nato|the releases)",
  "(?:is|was) (?:that|this|it) (?:true|right|correct|so)|right|correct|yes or no|true or false",
  "(?<=,[ ])(?:have|has|had|did|do|does|was|were|is|are|will)(?:n['’]t)? (?:they|he|she|it|there|any(?:one|body)|not)",
  "(?:on|in) the same (?:day|week|month)|at the same time|in the end|after all|eventually|finally",
  "(?:any ?time )?soon|in the near future|right now|now|currently|at the moment|these days|and when|and where|and why",
  "and (?:who|whom|what|when|where|why|how long) (?:did|do|does|was|were|have|has|had|is|are) (?:they|he|she|it)(?: \\S+){0,5}",
  "(?:are|is|were|was) (?:known|recorded|reported|documented|told|listed)|(?:were|are|have been) there|(?:(?:that|which) )?(?:took place|happened|occurred)|have there been",
  "do you know|(?:that )?(?:you|we) (?:know|have)(?: (?:of|about))?|(?:that are )?(?:on record|in the (?:archive|corpus|releases|database|data|records))",
  "(?<=\\b(?:announced|planned|scheduled)\\b[, ]+)(?:but |and )?(?:not|never) (?:yet |actually )?(?:reported|confirmed|made|carried out|completed|realised|held|done|told)",
  "(?:did (?:it|this|that) (?:really )?happen|(?:was|is) (?:it|that|this) confirmed)",
  "in (?:reverse )?chronological order|(?:sorted |ordered |listed )?by (?:date|day)|(?:newest|latest|oldest|earliest) first",
];
const CLOSING = new RegExp(`(?:[\\s,;–—-]+(?:${CLOSINGS.join("|")}))*[\\s?!.,;]*$`, "i");
const IDLE =
  /\b(?:at (?:any|some|one) (?:point|time|stage)|at all|to (?:your|our|my) knowledge|as far as (?:you|we|i) know|by any chance|in recent memory|ever|already|actually|really|recently|lately|officially|personally|also|else|just|yet|in person|himself|herself)\b ?/gi;

/** `on which days was Bauer in …`, `how long did … stay in …`: the days answer it. */
const ASKS_WHEN =
  /^(?:(?:(?:in|on|at) )?(?:which|what) (?:days?|dates?|months?|years?|weeks?)|(?:for )?how long|(?:for )?how many days) (?=(?:did|was|were|has|have|had|is|are|will)\b)|^(?:in|on|at) (?:which|what) (?:days?|dates?|months?|years?|weeks?) (?=\S)/i;

/** "Who was abroad" asks who travelled; after a word for travelling, "abroad" says nothing more. */
const ABROAD =
  /\b((?:who|(?:which|what|how many) \S+(?: \S+)?) )(?:(?:was|were|is|are|has been|have been) )(?:abroad|overseas|away|out of (?:the )?(?:country|town|office|brussels|belgium))(?=$| )/i;
const GOING_ABROAD =
  /(?<=\b(?:travel(?:s|led|ed|ling)?|go|goes|went|gone|going|fly|flew|flown|trips?|visits?|journeys?)) (?:abroad|overseas)\b/gi;

/** "Visitors received" were so at NATO Headquarters. */
const RECEIVED =
  /^((?:visitors|guests|leaders|people|delegations|who) )(?:(?:who|that) )?(?:(?:was|were|got|has been|have been) )?(?:received|welcomed|hosted)$/i;

/** Takes off what opens and closes a question politely, and what else says nothing in it. */
export function coreOf(question: string): string {
  let text = question
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s,;:.–—-]+(?=\p{L})/u, "")
    .trim();
  text = text.replace(CLOSING, "");
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(OPENING, "").trim();
  }
  return plainForm(text)
    .replace(ASKS_WHEN, "when ")
    .replace(ABROAD, "$1travelled")
    .replace(GOING_ABROAD, "")
    .replace(RECEIVED, "$1to NATO Headquarters")
    .replace(/^who to NATO/, "who came to NATO")
    .replace(IDLE, "")
    .replace(/\b(?:any|some|every)where (?=(?:in|to|within|inside|around) )/i, "")
    .replace(/^(?:if|whether) (.+)$/i, "$1")
    .trim();
}
