import type { ArticleKind } from "#core/article.ts";
import { findDates } from "./written-date.ts";
import { isAhead, isReport, readLede } from "./lede.ts";

/** No title is longer, but a line of JSON may hold anything. */
const TITLE_LENGTH = 400;
/** The heading of the part for journalists, which only advisories have. */
const ADVISORY =
  /^media (?:advisory|programme|accreditation|coverage|arrangements|opportunit(?:y|ies))\b/i;
const ADVISORY_TITLE = /\bmedia (?:advisory|accreditation|programme)\b/i;
/** Days of a plan that are not written out. */
const NEXT_DAYS = /\b(?:tomorrow|next week|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;
const RECAP = /\b(?:recap|round-?up|key takeaways|(?:year|week|month) in review)\b/i;

const PERSON =
  "Secretar(?:y|ies) General|President|King|Queen|Chancellor|Chair|Admiral|General|Commander|Ambassador|Representatives?|Ministers?|Council|Committee|Delegations?|Leaders|Heads of State|Spokesperson|M(?:r|s|rs)\\.?";
const GATHERING =
  "meetings?|ministerial|summit|session|conference|ceremony|visit|briefing|consultations";
/** “the NATO Secretary General, Mr Jens Stoltenberg, will also receive”: a person to be met. */
const ENGAGEMENT = new RegExp(
  String.raw`\b(?:${PERSON})\b[^;:]*\bwill (?:\w+ly |also |then |be )?(?:visit|meet|travel|receive|welcome|attend|participate|take part|host|chair|hold|address|deliver|give|speak|have|conduct|discuss|gather|convene|brief|preside|in\b)|\b(?:${GATHERING})\b[^;:]*\bwill (?:also )?(?:take place|be (?:held|chaired|hosted))`,
  "i",
);
/** A title that announces: “NATO Secretary General to visit the Western Balkans”. */
const TO_VISIT = new RegExp(
  String.raw`\b(?:${PERSON})\b.* to (?:visit|meet|receive|travel|attend|participate|take part|host|chair|address|deliver|speak|welcome)\b`,
  "i",
);

const ADJECTIVE =
  "joint|press|doorstep|opening|closing|concluding|introductory|welcome|welcoming|keynote|video|virtual|online|recorded|pre-recorded|pre-ministerial|public|short|special|commencement|annual|monthly|weekly";
/** Names and small words; in a title of news a verb stands among them, in small letters. */
const NAME = String.raw`of|the|and|by|for|in|[\p{Lu}\d][\p{L}\p{N}.,’'&-]*`;
const KIND_WORDS = {
  statement:
    "statements?|doorstep|press (?:point|conference|briefing)|communiqu[eé]|declaration|message of (?:condolence|congratulation)s?|op-ed|opinion piece",
  speech:
    "speech|remarks|keynote|lecture|(?:video )?(?:address|message) (?:by|to|at|from|on|for)|panel discussion with|conversation with|interview with",
} as const;
const OPENS = {
  statement: titleRule(`(?i:${ADJECTIVE})`, KIND_WORDS.statement),
  speech: titleRule(`(?i:${ADJECTIVE})`, KIND_WORDS.speech),
};
const NAMES = {
  statement: titleRule(`(?:${ADJECTIVE}|${NAME})`, KIND_WORDS.statement),
  speech: titleRule(`(?:${ADJECTIVE}|${NAME})`, KIND_WORDS.speech),
};
/** “Joint declaration on EU-NATO cooperation signed” reports the text and is not the text. */
const DONE = /\b(?:signed|adopted|agreed|endorsed|issued|released|published|launched)$/i;
const GREETING =
  /^(?:\(?as (?:delivered|prepared)\b|thank you\b|many thanks|good (?:morning|afternoon|evening|day)|dear\b|excellenc|your (?:excellenc|majest|royal)|ladies and gentlemen|(?:mr|madam|mister)\.? (?:president|chair|speaker|prime minister|secretary)[\p{L} ]*,|distinguished)/iu;
const FIRST_PERSON =
  /^(?:I|I[’'](?:m|ve)|We|My|Our|It is (?:a|my|an)(?: great)? (?:honou?r|pleasure|privilege))\b/;

/** The parts of a release that tell its kind. */
interface Text {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/**
 * Tells what sort of release a text is, from its title and its first lines.
 *
 *     “Doorstep statement by NATO Secretary General …”                → statement
 *     “NATO Secretary General meets the Prime Minister of Estonia”,
 *     “On Thursday, 27 June 2024, … will receive …”                   → media-advisory
 *     “NATO Secretary General addresses protection of …”              → news
 */
export function tellKind(text: Text): ArticleKind {
  const { paragraphs } = text;
  const title = text.title.slice(0, TITLE_LENGTH);
  const opening = paragraphs[0] ?? "";
  if (isPodcast({ title, paragraphs })) return "podcast";
  if (RECAP.test(title)) return "recap";
  if (isAdvisory({ title, paragraphs })) return "media-advisory";
  const named =
    nameOfTitle(title, OPENS) ?? (isNews(paragraphs) ? undefined : nameOfTitle(title, NAMES));
  if (named) return named;
  if (GREETING.test(opening)) return "speech";
  if (FIRST_PERSON.test(opening)) return "statement";
  return "news";
}

function isPodcast({ title, paragraphs }: Text): boolean {
  const lede = readLede(paragraphs).join(" ");
  return /\bpodcast\b/i.test(title) || (/\bpodcast\b/i.test(lede) && /\bepisode\b/i.test(lede));
}

function isAdvisory({ title, paragraphs }: Text): boolean {
  const lines = paragraphs.flatMap((paragraph) => paragraph.split("\n"));
  if (ADVISORY_TITLE.test(title) || lines.some((line) => ADVISORY.test(line))) return true;
  const lede = readLede(paragraphs);
  if (TO_VISIT.test(title) && (lede.length === 0 || lede.some(isAhead))) return true;
  const [first = ""] = lede;
  const dated = lede.some((sentence) => NEXT_DAYS.test(sentence) || findDates(sentence).length > 0);
  return dated && isAhead(first) && ENGAGEMENT.test(first);
}

/** Tells whether a text tells of a speech rather than gives it. */
function isNews(paragraphs: readonly string[]): boolean {
  const [first = ""] = readLede(paragraphs);
  return findDates(first).length > 0 && isReport(first);
}

/** Each part of a title, as parted by a colon or a dash, may name what the text is. */
function nameOfTitle(title: string, rules: typeof OPENS): "speech" | "statement" | undefined {
  if (DONE.test(title)) return undefined;
  for (const part of title.split(/: | [–—-] /)) {
    if (rules.statement.test(part)) return "statement";
    if (rules.speech.test(part)) return "speech";
  }
  return undefined;
}

function titleRule(before: string, words: string): RegExp {
  return new RegExp(String.raw`^(?:${before}\s+)*(?i:${words})(?!\p{L})`, "u");
}
