import type { Article } from "../article.ts";
import { isAhead } from "../newsroom/lede.ts";
import { MONTHS, WEEKDAYS, type Day } from "../day.ts";
import { analyze } from "../search/analyzer.ts";
import { cutToFit } from "../truncate.ts";
import { splitSentences } from "#core/visits/mentions/sentences.ts";

/** About as much as three lines on a phone hold under a title; a sentence that ends soon after stays whole. */
const SUMMARY_LENGTH = 160;
const LONGEST_SENTENCE = 190;
/** A sentence that begins the release's body is looked for so far down. */
const MOST_SENTENCES = 8;
const MOST_PARAGRAPHS = 4;
const MOST_LETTERS = 3000;
/** A sentence of fewer words is a note, a greeting, a heading. */
const LEAST_WORDS = 5;
/** So much of a sentence in the title, and it says the title again. */
const REPEATED = 0.72;

/** Who it is about, where the title says the office already: “NATO Secretary General Jens Stoltenberg”. */
const OFFICE =
  /^(?:The )?(?:NATO(?:['’]s)? )?(?:Deputy |Assistant )?Secretary General,? (?:Mr\.? )?(?=\p{Lu}\p{L}+ \p{Lu})/u;
/** A heading or a note ends without a stop; courtesies are exclaimed. */
const SENTENCE_END = /[.?…:][”"’')]*$/;

/** What a speech begins with before it says anything. */
const COURTESY =
  /^(?:\(|(?:and |so |well,? )?(?:thank (?:you|s)|many thanks)|good (?:morning|afternoon|evening|day)|dear\b|excellenc|your (?:excellenc|majest|royal)|ladies and gentlemen|it is (?:great|good|an? )|it['’]s (?:great|good|an? )|welcome\b|I am (?:pleased|delighted|honou?red))/iu;

const MONTH = `(?:${MONTHS.join("|")})`;
const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\d{1,2}(?:st|nd|rd|th)?)? ${MONTH}`;
/** “On Monday (11 November 2024), the …”, “Today (7 November 2024), …”: what comes today is new anyway. */
const DATED_OPENING = new RegExp(
  String.raw`^(?:On |Today|This week|Last week|Yesterday|In |From )?(?:the )?(?:${WEEKDAY})?,? ?\(?(?:${DATE}(?: to ${DATE})?|\d{1,2} to ${DATE}|${WEEKDAY})?(?:,? \d{4})?\)?, (?=\S)`,
);
/** “On 19 June 2024, the International Day for …, the …”: the day is what it is about. */
const NAMED_DAY = /^the [^,]*\bDay\b[^,]*,/;
/** Where a cut sentence must not end. */
const DANGLING =
  /(?:,|\s(?:and|or|to|for|the|an?|of|by|on|in|at|as|with|from|that|which|who|its|their|his|her))$/i;
/** “on Tuesday (28 May 2024)”, “today (5 November 2024)”, “on Monday (4 November)”. */
const DATED_ASIDE = new RegExp(
  String.raw`\b(?:on (?:${WEEKDAY}),? |today |yesterday )\((?<date>${DATE})(?:,? (?<year>\d{4}))?\)`,
  "gi",
);

/**
 * Says what a release is about beyond its title, in one or two sentences of its own: its lede without
 * the dateline, cut at a sentence's end where that leaves about 160 letters. Empty where it says
 * nothing but the title.
 *
 *     “On Monday (11 November 2024), NATO Secretary General Mark Rutte honoured the courage …”
 *         → NATO Secretary General Mark Rutte honoured the courage …
 *
 * `day` is the edition's: its year is not said again.
 */
export function summarize(article: Article, day: Day): string {
  const paragraphs = article.paragraphs
    .slice(0, MOST_PARAGRAPHS)
    .map((paragraph) => paragraph.slice(0, MOST_LETTERS));
  const sentences = splitSentences({ title: "", paragraphs })
    .slice(0, MOST_SENTENCES)
    .map(({ text }) => withoutDateline(text.replaceAll(/\s+/g, " "), day));
  const first = sentences.findIndex((sentence) => isTelling(sentence, article.title));
  if (first < 0) return "";
  let summary = sentences[first] ?? "";
  for (const next of sentences.slice(first + 1)) {
    if (summary.length + 1 + next.length > SUMMARY_LENGTH || COURTESY.test(next)) break;
    summary += ` ${next}`;
  }
  const isOfficeSaid = /\bSecretary General\b/i.test(article.title);
  return cutAtClause(isOfficeSaid ? summary.replace(OFFICE, "") : summary);
}

function isTelling(sentence: string, title: string): boolean {
  if (COURTESY.test(sentence) || !SENTENCE_END.test(sentence)) return false;
  const terms = new Set(analyze(sentence).map(({ term }) => term));
  if (terms.size < LEAST_WORDS) return false;
  const named = new Set(analyze(title).map(({ term }) => term));
  const shared = [...terms].filter((term) => named.has(term)).length;
  return shared / terms.size < REPEATED;
}

function withoutDateline(sentence: string, day: Day): string {
  const rest = sentence.replace(DATED_OPENING, "");
  // What is still to come is of no use without its day.
  const told = isAhead(sentence) || NAMED_DAY.test(rest) ? sentence : rest;
  const plain = told.replaceAll(DATED_ASIDE, (...args) => sayDate(args.at(-1), day));
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}

function sayDate(groups: unknown, day: Day): string {
  const { date, year } = groups as Readonly<Record<string, string | undefined>>;
  return `on ${date}${year === undefined || day.startsWith(year) ? "" : ` ${year}`}`;
}

/** A long sentence is cut where a part of it ends, so that what is left still reads as one. */
function cutAtClause(text: string): string {
  if (text.length <= LONGEST_SENTENCE) return text;
  const start = text.slice(0, SUMMARY_LENGTH);
  const clause = Math.max(...[", ", "; ", " – ", ": "].map((mark) => start.lastIndexOf(mark)));
  if (clause > SUMMARY_LENGTH / 2) return `${start.slice(0, clause)}…`;
  let cut = cutToFit(text, SUMMARY_LENGTH).slice(0, -1);
  while (DANGLING.test(cut)) cut = cut.replace(DANGLING, "");
  return `${cut}…`;
}
