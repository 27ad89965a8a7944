import { MONTHS } from "#core/day.ts";
import { editDistance } from "#core/edit-distance.ts";
import type { VisitStatus } from "#core/visits/visit.ts";

/** What a question wants to know. */
export type Wanted = "visitors" | "destinations" | "met" | "when" | "where" | "whether" | "visits";

/** The parts of a question before they are understood. */
export interface Frame {
  readonly wanted: Wanted;
  readonly who?: string;
  readonly where?: string;
  /** Somebody who was met. */
  readonly met?: string;
  /** Somebody who received the visitor. */
  readonly host?: string;
  /** Somebody with whom the visitor travelled. */
  readonly along?: string;
  /** Where the visitor comes from. */
  readonly from?: string;
  /** A conference, a summit: what somebody attended. */
  readonly event?: string;
  /** The words alone do not make it a question about visits: its parts must be known ones. */
  readonly isWeak?: true;
  /** Nor do they where they name nobody: "troops in Latvia". */
  readonly needsName?: true;
}

/** Words that open a question and add nothing. */
const OPENING =
  /^(?:(?:hi|hello|hey|ok|okay|please|pls|so|well|now|thanks|bot|nato ?bot)[,!.:]* +|(?:(?:can|could|would|will) you (?:please )?)?(?:tell|show|give|list|name|find|get|display|let)(?: (?:me|us)(?: know)?)?(?: about)?(?: all| the list of| a list of)? +(?=\S)|(?:a )?list of +|(?:do|does) (?:you|anyone|anybody) (?:happen to )?(?:know|remember) +|(?:may|can|could) i (?:know|ask|see) +|i(?:['’]d| would)? (?:want|like|need) to (?:know|see) +|i(?: a|['’])m (?:looking for|interested in) +|how many +(?=visits|trips|journeys)|@\S+[,:]* +|(?:the |all )?(?:people|everyone|everybody|persons|those) (?=who )|(?:when|where|who|why|how) and (?=(?:when|where|who|why)\b)|any (?:news|word|info(?:rmation)?|updates?) (?:on|about|of) +|i wonder +|i was wondering +|remind me +|(?:what|how) about +|any idea +|is it (?:true|right|correct) that +|i (?:heard|read|think|believe|guess|suppose)(?: that)? +|info(?:rmation)? (?:on|about) +|(?:what|which) (?:was|were|is|are) +(?:the )?(?=(?:\S+ )*?(?:visits?|trips?|journeys?|travels|tours?|visitors?|guests?|country|countries|city|cities|place|places|destinations?)\b))/iu;
const CLOSING =
  /(?:[\s,]+(?:please|pls|thanks|thank you|exactly|so far|again|or not|according to (?:nato|the releases)|is (?:that|this|it) (?:true|right|correct)|right|correct|yes or no|right now|now|currently|at the moment|these days|and when|and where|and why|(?:were|are|have been) there|took place|happened|have there been|do you know|btw))*[\s?!.]*$/i;
const IDLE =
  /\b(?:ever|already|actually|really|recently|lately|officially|personally|also|else|just|yet|in person|himself|herself)\b ?/gi;

/** Words that are corrected where they are misspelt: those that a question is told by. */
const KEY_WORDS =
  "visited visiting visit visits visitor visitors travelled traveled travel travels countries country which where between trips trip meeting received welcomed hosted January February April August September October November December yesterday since before autumn summer winter spring headquarters minister ministers president secretary general".split(
    " ",
  );
/** Tells whether a word is one that a question about visits is told by, spelt right: `visitors`. */
export function isKeyWord(word: string): boolean {
  return KEY_WORDS.some((key) => key.toLowerCase() === word.toLowerCase());
}

/** Tells whether words ask about going somewhere or meeting somebody, though they may not be read. */
export function soundsLikeVisits(words: string): boolean {
  return /\b(?:visit(?:s|ed|ing|ors?)?|trips?|travel(?:s|led|ed|ling)?|journeys?|accompan(?:y|ied)|besuch\p{L}*|reis(?:e|en|te|ten)|visites?|visit[eé]e?s?|voyag\p{L}*|d[eé]placements?)(?![\p{L}\p{N}])|^who (?:went|came|met|was|were|has been|flew)\b|^where (?:did|was|is|has)\b/iu.test(
    words.trim(),
  );
}

const FAMILIAR = new Set(
  "posted hosted vested vista tried tripe wheat there here these grip drip gravel travels visible general generals united invited visas visa hosts were wearing".split(
    " ",
  ),
);

/** Mends misspelt words that a question is told by: `who visted` → `who visited`. */
export function mendKeyWords(question: string): string {
  const dated = question.replaceAll(/\b(\p{L}{2,}) (?=(?:19|20)\d\d\b)/gu, mendMonth);
  return dated.replaceAll(/\b\p{L}{4,}\b/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (FAMILIAR.has(lower) || KEY_WORDS.some((key) => key.toLowerCase() === lower)) return word;
    if (word !== lower && at > 0 && word.slice(1) === lower.slice(1)) {
      const month = nearestKey(lower);
      return month !== undefined && /^[A-Z]/.test(month) ? month : word;
    }
    return nearestKey(lower) ?? word;
  });
}

/** The word before a year is a month or one of these. */
const BEFORE_YEAR =
  /^(?:in|of|to|by|at|on|or|and|since|until|till|before|after|from|early|mid|late|summer|autumn|fall|spring|winter|year|half|quarter|between|during|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;

function mendMonth(found: string, word: string): string {
  if (BEFORE_YEAR.test(word)) return found;
  const month = MONTHS.find((name) => editDistance(word.toLowerCase(), name.toLowerCase(), 1) <= 1);
  return month === undefined ? found : `${month} `;
}

function nearestKey(word: string): string | undefined {
  return KEY_WORDS.find((key) => {
    const name = key.toLowerCase();
    const most = Math.min(name.length, word.length) >= 8 ? 2 : 1;
    if (name.length < 5 || word[0] !== name[0]) return false;
    if (word === `${name}s` || name === `${word}s`) return false;
    return editDistance(word, name, most) <= most;
  });
}

/** A word about the status of a visit, and the question without it. */
export function takeStatus(question: string): {
  readonly statuses: readonly VisitStatus[] | undefined;
  readonly rest: string;
} {
  for (const [words, status] of STATUS_WORDS) {
    if (words.test(question)) {
      const rest = question.replace(words, " ").replaceAll(/\s+/g, " ").trim();
      return { statuses: [status], rest };
    }
  }
  if (!WILL.test(question)) return { statuses: undefined, rest: question };
  // "is going to Romania" is on its way; "is going to visit Romania" will be.
  return isBoundFor(question)
    ? { statuses: undefined, rest: question }
    : { statuses: ["planned"], rest: question.replace(WILL, "will ") };
}

/** `trips were announced`, `visits that have been postponed`: the words after the noun. */
function afterNoun(words: string): RegExp {
  return new RegExp(
    `(?<=\\b(?:visits?|trips?|journeys?))(?: (?:that|which))?(?: (?:are|were|is|was|have been|has been|been|got))? (?:${words})\\b(?! by)`,
    "i",
  );
}

const STATUS_WORDS: readonly (readonly [words: RegExp, status: VisitStatus])[] = [
  [
    /\b(?:planned|upcoming|announced|scheduled|future|forthcoming)\b(?= (?:\w+ )*(?:visit|trip|travel|journey))/i,
    "planned",
  ],
  [/\b(?:cancelled|canceled)\b(?= (?:\w+ )*(?:visit|trip|travel|journey))/i, "cancelled"],
  [/\bpostponed\b(?= (?:\w+ )*(?:visit|trip|travel|journey))/i, "postponed"],
  [afterNoun("planned|announced|scheduled"), "planned"],
  [afterNoun("cancelled|canceled|called off"), "cancelled"],
  [afterNoun("postponed|put off"), "postponed"],
  [/(?<=\b(?:visits?|trips?|journeys?)\b.*) (?:planned|announced|scheduled)$/i, "planned"],
  [/\b(?:completed|past)\b(?= (?:\w+ )*(?:visit|trip|travel|journey))/i, "completed"],
];
const WILL =
  /\b(?:will|plans? to|planning to|intends? to|(?:is|are) (?:going|due|about|expected|scheduled) to) (?!know\b)/i;

/** Tells a question for who is on the way: `who is going to Romania`, not `who is going to visit …`. */
export function isBoundFor(question: string): boolean {
  return /\b(?:is|are) (?:\S+ ){0,3}?(?:going|travelling|heading|flying) to (?!(?:visit|go|travel|be|come|meet|tour|fly|head|receive|host)\b)/i.test(
    question,
  );
}

/** `on which days was Bauer in …`, `how long did … stay in …`: the days answer it. */
const ASKS_WHEN =
  /^(?:(?:(?:in|on|at) )?(?:which|what) (?:days?|dates?|months?|years?|weeks?)|how long|for how long|how many days) (?=(?:did|was|were|has|have|had|is|are|will)\b)/i;

/** Takes off what opens and closes a question politely. */
export function coreOf(question: string): string {
  let text = question.replaceAll(/\s+/g, " ").trim().replace(CLOSING, "");
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(OPENING, "").trim();
  }
  text = text
    .replace(/\bwho['’](?:s|ve) (?=been|gone|visited|travelled|met\b)/i, "who has ")
    .replace(/\b(who|where|when|what)['’](?:s|re)\b/i, "$1 is")
    .replace(/\b(who|where)['’]d\b/i, "$1 had");
  return text
    .replace(ASKS_WHEN, "when ")
    .replace(IDLE, "")
    .replace(/\b(?:any|some|every)where (?=(?:in|to|within|inside|around) )/i, "")
    .replace(/^(?:if|whether) (.+)$/i, "$1")
    .trim();
}
