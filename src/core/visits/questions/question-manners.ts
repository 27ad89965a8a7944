/** Words that open a question and add nothing. */
const OPENINGS = [
  "(?:a |the )?list of +",
  "(?:good (?:morning|afternoon|evening|day)|greetings|dear (?:all|team|colleagues?|bot))[,!.]* +",
  "(?:is there )?(?:anything|something|what do you have|what have you got) (?:on|about|regarding) +",
  "(?:hi|hello|hey|ok|okay|please|pls|plz|so|well|now|thanks|bot|nato ?bot|quick (?:one|question)|question|urgent|asap)[,!.:;]*(?: [–—-])? +",
  "(?:need|want|trying|have|got|like)(?: to (?:know|find out|check|see))?(?: (?:asap|urgently|quickly|fast))?: +",
  "(?:(?:can|could|would|will) you (?:please )?)?(?:tell|show|give|list|name|find|get|display|let)(?: (?:me|us)(?: know)?)?(?: about)?(?: all| the list of| a list of)? +(?=\\S)",
  "(?:(?:can|could|would|will) you )?(?:please )?(?:remind|inform) (?:me|us) (?:of |about )?",
  "(?:do|does) (?:you|we|anyone|anybody) (?:happen to )?(?:know|remember)(?: (?:if|whether))? +",
  "(?:(?:is|was) there|do you have|got|have you got) (?:any |a )?(?:proof|evidence|confirmation|record|indication|sign|report|mention|word)s?(?: (?:that|of|for|on))? +",
  "(?:please )?(?:confirm|verify|check)(?: (?:that|if|whether))? +",
  "(?:can|could) (?:you|anyone|anybody|someone) (?:please )?(?:confirm|verify|check|say|explain)(?: (?:that|if|whether))? +",
  "is it known (?:if|whether)? *",
  "are you sure (?:that )?",
  "(?:may|can|could) i (?:know|ask|see) +",
  "(?:i(?:['’]d| would)? )?(?:want|like|need) to (?:know|see|find out) +",
  "i(?: a|['’])m (?:looking for|interested in) +",
  "how many +(?=visits|trips|journeys|(?:\\S+ )?\\S+['’]s? (?:\\w+ )?(?:visits|trips|journeys)\\b)",
  "(?:i (?:need|want) |give me |show me |find (?:me )?)?(?:the |a |any )?(?:sources?|press releases?|releases?|links?|articles?|quotes?) (?:for|on|about|of|to)(?: (?:the |a )?(?:press )?(?:release|article) (?:for|on|about|of))? +",
  "(?:was ist mit|wie steht es mit|qu['’]en est-il de) +",
  "@\\S+[,:]* +",
  "(?:the |all )?(?:people|everyone|everybody|persons|those) (?=who )",
  "(?:when|where|who|why|how) and (?=(?:when|where|who|why)\\b)",
  "any (?:news|word|info(?:rmation)?|updates?) (?:on|about|of) +",
  "i wonder +",
  "i was wondering +",
  "remind me +",
  "(?:what|how) about +",
  "any idea +",
  "(?:the )?(?:place|city|country|town|day|date|time) (?=(?:where|when)\\b)",
  "is it (?:true|right|correct) that +",
  "i (?:heard|read|think|believe|guess|suppose)(?: that)? +",
  "info(?:rmation)? (?:on|about) +",
  "(?:what|which) (?:was|were|is|are) +(?:the )?(?=(?:\\S+ )*?(?:visits?|trips?|journeys?|travels|tours?|stops?|itinerary|whereabouts|visitors?|guests?|country|countries|city|cities|place|places|destinations?)\\b)",
];
const OPENING = new RegExp(`^(?:${OPENINGS.join("|")})`, "iu");

/** Words that close a question and add nothing. */
const CLOSINGS = [
  "(?:full |complete )?list|please|pls|plz|plse|thanks|thank you|thx|cheers|exactly|so far|again|or not|asap|btw",
  "according to (?:nato|the releases)",
  "is (?:that|this|it) (?:true|right|correct)|right|correct|yes or no",
  "(?:on|in) the same (?:day|week|month)|at the same time|in the end|after all|eventually|finally",
  "(?:any ?time )?soon|in the near future|right now|now|currently|at the moment|these days|and when|and where|and why",
  "and (?:who|whom|what|when|where|why|how long) (?:did|do|does|was|were|have|has|had|is|are) (?:they|he|she|it)(?: \\S+){0,5}",
  "(?:were|are|have been) there|(?:(?:that|which) )?(?:took place|happened|occurred)|have there been",
  "do you know|(?:that )?(?:you|we) (?:know|have)(?: (?:of|about))?|(?:that are )?(?:on record|in the (?:archive|corpus|releases|database|data|records))",
  "(?:did (?:it|this|that) (?:really )?happen|(?:was|is) (?:it|that|this) confirmed)",
  "in (?:reverse )?chronological order|(?:sorted |ordered |listed )?by (?:date|day)|(?:newest|latest|oldest|earliest) first",
];
const CLOSING = new RegExp(`(?:[\\s,;–—-]+(?:${CLOSINGS.join("|")}))*[\\s?!.]*$`, "i");
const IDLE =
  /\b(?:ever|already|actually|really|recently|lately|officially|personally|also|else|just|yet|in person|himself|herself)\b ?/gi;

/** `on which days was Bauer in …`, `how long did … stay in …`: the days answer it. */
const ASKS_WHEN =
  /^(?:(?:(?:in|on|at) )?(?:which|what) (?:days?|dates?|months?|years?|weeks?)|(?:for )?how long|(?:for )?how many days) (?=(?:did|was|were|has|have|had|is|are|will)\b)/i;

/** "Who was abroad" asks who travelled; after a word for travelling, "abroad" says nothing more. */
const ABROAD =
  /\b((?:who|(?:which|what|how many) \S+(?: \S+)?) )(?:(?:was|were|is|are|has been|have been) )(?:abroad|overseas|away|out of (?:the )?(?:country|town|office))(?=$| )/i;
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

/** "Is anybody expected in Romania" asks who will visit it. */
const EXPECTED =
  /^(?:is|are) (\S.*?) (?:expected|due|awaited) (?:in|at|to) (?!visit|go|come|be|travel)/i;

/** Who is meant stands before the question: “Ukrainian medics, where did they go”. */
const SET_BEFORE =
  /^(?<who>(?!(?:who|where|when|which|what|how|why|did|does|do|has|have|had|was|were|is|are|will|and|so|if)\b)\S+(?: \S+){0,5}?)(?:,| -| –|:)? (?<asks>where|when|how often|(?<=[,:–-] )who(?:m)?|(?:which|what) (?:countries|country|places?|cities)) (?<aux>did|does|do|was|were|has|have|had|is|are|will) (?:he|she|they|it) (?<rest>\S.*)$/i;
/** “Was Orbán visited by the Secretary General”. */
const VISITED_BY = /^(?:was|were|has|have|had) (\S.*?) (?:been )?(?:ever )?visited by (\S.*)$/i;
/** “Who came from Africa to see NATO”. */
const CAME_FROM_TO =
  /^who (?:has |have |had |all )?(?:came|come|comes|travell?ed|flew|went) (?:all the way )?from (\S.*?) to (?:see|meet(?: with)?|visit|talk (?:to|with)|speak (?:to|with)) (\S.*)$/i;

/** Words run together, or for nobody, as the forms of questions have them: `whos` is `who is`. */
function plainForm(text: string): string {
  return text
    .replace(SET_BEFORE, "$<asks> $<aux> $<who> $<rest>")
    .replace(VISITED_BY, "did $2 visit $1")
    .replace(CAME_FROM_TO, "who from $1 visited $2")
    .replace(/^(?:which|what)(?: ones)? of (?:the|these|those|all|all the) (?=\S)/i, "which ")
    .replace(
      /^(?:was|is) \S.*? the (first|last|latest) (?:\w+ )?(?:to|who|that) (?=\p{L})/iu,
      "who was the $1 to ",
    )
    .replace(/^(who|where|when|what)s (?=\p{L})/iu, "$1 is ")
    .replace(/^(who|where|when|what)['’]ll (?=\p{L})/iu, "$1 will ")
    .replace(
      EXPECTED,
      (_, who: string) => `${/^(?:any|some)/i.test(who) ? "who will" : `will ${who}`} visit `,
    )
    .replace(
      /^who (?:is|are) (?:expected|due|awaited) (?:in|at|to) (?!visit|go|come|be|travel)/i,
      "who will visit ",
    )
    .replace(/^(?:nobody|no[- ]?one) (?=\p{L})/iu, "who ")
    .replace(/^(who(?:m)?|where|what) all (?=\p{L})/iu, "$1 ")
    .replace(/\bwho['’]?(?:s|ve) (?=been|gone|visited|travelled|met\b)/i, "who has ")
    .replace(/\b(who|where|when|what)['’](?:s|re)\b/i, "$1 is")
    .replace(/\b(who|where)['’]d\b/i, "$1 had");
}
