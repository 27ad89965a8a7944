import { MONTHS } from "#core/day.ts";
import { editDistance } from "#core/edit-distance.ts";
import { findCountry } from "#core/gazetteer/countries.ts";

/** What a question wants to know. */
export type Wanted = "visitors" | "destinations" | "met" | "when" | "where" | "whether" | "visits";

/** The parts of a question before they are understood. */
export interface Frame {
  readonly wanted: Wanted;
  readonly who?: string;
  readonly where?: string;
  /** Somebody who was met. */
  readonly met?: string;
  /** Somebody with whom others were: they met there, or came along. */
  readonly company?: string;
  /** Somebody who was received: only their own visits count. */
  readonly guest?: string;
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
  /** Nor do they unless the place is one for certain: "did they go wrong". */
  readonly needsPlace?: true;
  /** They may as well be words to search for. */
  readonly isLoose?: true;
  /** Nor do they unless who is asked for is somebody known, or people of some sort: "an earthquake in Turkey". */
  readonly needsSort?: true;
  /** Nor do they where they name nobody: "troops in Latvia". */
  readonly needsName?: true;
  /** Nor where it is a body: "the Committee's agenda". */
  readonly needsPerson?: true;
}

/** A form of question: what it wants, its words with the parts named, and how sure the words are. */
export type Form = readonly [
  wanted: Wanted,
  pattern: string,
  doubt?: "weak" | "named" | "person" | "sort" | "place" | "loose" | "sure",
];

/** Words that are corrected where they are misspelt: those that a question is told by. */
const KEY_WORDS =
  "visited visiting visit visits visitor visitors travelled traveled travel travels countries country which where between trips trip meeting received welcomed hosted January February April August September October November December yesterday since before autumn summer winter spring headquarters minister ministers president secretary general".split(
    " ",
  );
/** Words that people shorten in a chat, and how they are written out. */
const SHORT_WORDS: readonly (readonly [short: RegExp, long: string])[] = [
  [/\b(special|military|permanent|high) reps?\b\.?/gi, "$1 representative"],
  [/\b(?:sec[. -]?gen|secy[. -]?gen|gensec)\b\.?/gi, "secretary general"],
  [/\bdep\.? (?=secretary general|sg\b|pm\b|prime)/gi, "deputy "],
  [/\b(def(?:en[cs]e)?|foreign|prime)[ .-]min(s?)\b\.?/gi, "$1 minister$2"],
  [/\bdef\.? (?=ministers?\b)/gi, "defence "],
  [/\b(?:mil|milit)\.? ?(?:com|committee|cmte|ctte)\b\.?/gi, "Military Committee"],
  [/\b(?:pres|prez)\b\.? (?=\p{L})/giu, "president "],
  [/\b(?:asst|ass?t)\.? (?=sec)/gi, "assistant "],
  [/\b(the|nato) MC\b/gi, "$1 Military Committee"],
  [
    /\b(?:the )?(?:nato|alliance)['’]?s? (?:top|most senior|highest[- ]ranking|number one) (?:soldier|general|officer|military (?:officer|man|figure|official))\b|\b(?:the )?(?:nato|alliance)['’]?s? military (?:chief|head|boss|leader)\b(?!s)/gi,
    "the Chair of the Military Committee",
  ],
  [
    /\b(?:the )?(?:nato|alliance)['’]?s? (?:number two|no\.? ?2|second[- ]in[- ]command)\b/gi,
    "the NATO Deputy Secretary General",
  ],
  [/^mc (?=\p{L})/iu, "Military Committee "],
  [/\b(?:the )?NDC\b/gi, "the NATO Defense College"],
  [/\bEPC\b/g, "European Political Community"],
  [/^(?:what(?:['’]s| is| was) )?(?:the )?(?:total )?(?:number|count|tally) of /gi, "how many "],
  [
    /\bheads? of (?:state|government) (?:and|or) (?:heads? of )?(?:state|government)\b/gi,
    "leaders",
  ],
  [/\bmtgs?\b/gi, "meeting"],
  [/\b(?:the )?(?:nato['’]?s? )?top brass\b/gi, "NATO officials"],
  [/ (?:before or after|after or before) \S.*$/gi, ""],
  [/\bDASG\b/g, "Deputy Assistant Secretary General"],
  [/\bASG\b/g, "Assistant Secretary General"],
  [/\bppl\b/gi, "people"],
  [/\bb4\b/gi, "before"],
  [/(?<=\b(?:this|last|past|next|the) )yr\b/gi, "year"],
  [/(?<=\b(?:this|last|past|next|the) )wk\b/gi, "week"],
  [/(?<=\b(?:this|last|past|next|the) )mth\b/gi, "month"],
  [/\b1st (?=(?:\p{L}+ )?(?:visit|trip|tour|journey)\b)/giu, "first "],
  [/\bchair(?:man)? (?:of )?(?:the )?(?:nato )?mc\b/gi, "Chair of the Military Committee"],
  [/\bdefmin(s?)\b/gi, "defence minister$1"],
  [/\bformin(s?)\b/gi, "foreign minister$1"],
  [/\b(?:next|straight|directly|immediately|right) (?=after\b)/gi, ""],
  [/\bthe (?=\d{1,2}(?:st|nd|rd|th)\b)/gi, ""],
  [
    /(?<=\b\d{1,2}(?:st|nd|rd|th)?) of (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b)/giu,
    " ",
  ],
  [
    /\bsince (an?|one|two|three|four|five|six|\d{1,2}) ((?:day|week|month|year)s?)\b(?! ago)/gi,
    "in the past $1 $2",
  ],
  [/\b(?:mister|madame?|monsieur|herrn?|frau|mme|sir) (?=\p{Lu})/giu, ""],
  [/\b(any|some|every|no)(?:1|one1)\b/gi, "$1one"],
  [
    /\b(go|going|gone|been|went|travell?(?:ed)?|trips?|visits?|come|came|flew) 2 (?=\p{L})/giu,
    "$1 to ",
  ],
  [/\bw (?=\p{L})/gu, "with "],
  [/(?<=\p{L}) n (?=\p{L})/gu, " and "],
  [/\b(?:(?:[Hh]is|[Hh]er|[Tt]heir) [Ee]xcellenc(?:y|ies)|H\. ?E\.)(?=[ ,]),? (?:the )?/g, ""],
  [/\bpres(?=[?!.\s]*$)/gi, "president"],
  [/\b(?:folks|guys)\b/gi, "people"],
  [/\bw\/ ?(?=\p{L})/giu, "with "],
  [/\bb\/w\b/gi, "between"],
];

/** Writes out what people shorten: `nato special rep` → `nato special representative`, `natos` → `nato's`. */
export function spellOut(question: string): string {
  return SHORT_WORDS.reduce((said, [short, long]) => said.replace(short, long), owned(question));
}

/** Offices, as they stand behind whose they are. */
const OWN_OFFICE =
  /\b(\p{L}{4,})s (?=(?:top|former|new|own|deputy|number|military|boss|chief|head|leader|sec|president|pres|pm|prime|premier|chancellor|king|queen|emir|foreign|defen[cs]e|interior|minister|ambassador|envoy|chod)\b)/giu;

/** An apostrophe that was left out: `natos boss` → `nato's boss`, `italys pm`. */
function owned(question: string): string {
  return question.replaceAll(OWN_OFFICE, (typed, name: string) =>
    /^(?:nato|otan|alliance)$/i.test(name) ||
    (findCountry(name) !== undefined && findCountry(`${name}s`) === undefined)
      ? `${name}'s `
      : typed,
  );
}

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
  "visite visites traveller travellers traveler travelers posted hosted vested vista tried tripe wheat there here these grip drip gravel travels visible general generals united invited visas visa hosts were wearing".split(
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
  /^(?:in|of|to|by|at|on|or|and|since|until|till|before|after|from|early|mid|late|day|eve|week|summer|autumn|fall|spring|winter|year|half|quarter|between|during|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;

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
