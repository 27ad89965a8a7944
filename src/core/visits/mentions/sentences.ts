import type { Article } from "#core/article.ts";

/** A sentence of a release where it stands. */
export interface Sentence {
  /** Verbatim. */
  readonly text: string;
  /** Of the same length, with no-break spaces plain and what is quoted blotted out. */
  readonly plain: string;
  /** The paragraph that it stands in; -1 is the title. */
  readonly paragraph: number;
}

/** Stands for each letter of what somebody is quoted to have said. */
const BLOT = "·";
const QUOTED =
  /“(?:[^“”"]|"[^"“”]*")*(?:[”"]|$)|"(?:[^"“”]|“[^“”]*”)*(?:["”]|$)|‘[^‘’]{12,}(?:’(?!\p{L})|$)|''(?:(?!'').)*(?:''|$)/gu;
/** Shorter quotations are names of events and projects, and are left to be read. */
const SHORT_QUOTE = 40;

const BREAK = /(?<=[.!?][”’")·]{0,2})\s+(?=[\p{Lu}“"‘·\d])/gu;
/** The first look spares most letters the dear look back. */
const LINE_OR_BREAK = new RegExp(`(?=\\s)(?:\\n+|${BREAK.source})`, "gu");
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Brig|Capt|Cdr|Sgt|Adm|Amb|Hon|Sen|Rep|Reps|Gov|St|No|vs|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|(?:^|[\s.(])\p{Lu})\.$|\((?:[Rr]et|[Rr]et?d|[Rr]es)\.\)$/u;
/** Real ones have up to a thousand letters; what is longer is no prose, and would take seconds to read. */
const LONGEST_SENTENCE = 2_000;
/** A speech of an hour has some 50,000 letters; what stands after so many is not read for visits. */
const MOST_LETTERS = 60_000;

/** Words that begin a sentence even after initials such as “D.C.”. */
const STARTER = /^(?:The|On|In|At|He|She|It|They|This|These|During|After|While|Later|Mr|Ms)\b/;

/**
 * Splits a release into its title and its sentences; titles such as “Dr”, “H.E.” and “Lt. Gen.” end
 * none, and each line of a list is one.
 *
 * What is too long to be prose is left out, so that a hostile text holds up nobody.
 *
 *     “… met Mr. Rutte. “We agree. We act,” he said.”  → two sentences; what he said is blotted out
 */
export function splitSentences(article: Pick<Article, "title" | "paragraphs">): Sentence[] {
  const title =
    article.title.trim() === ""
      ? []
      : [toSentence(article.title, withSmallVerbs(blot(article.title)), -1)];
  let letters = 0;
  const read = article.paragraphs.filter((text) => (letters += text.length) <= MOST_LETTERS);
  const sentences = read.flatMap((text, paragraph) => splitParagraph(text, paragraph));
  return [...title, ...sentences].filter(({ plain }) => plain.length <= LONGEST_SENTENCE);
}

const TITLE_VERBS =
  "Visits?|Visited|Meets?|Met|Talks|Attends?|Hosts?|Hosted|Welcomes?|Receives?|Discuss(?:es)?|Addresses|Joins?|Arrives?|Travels?|Tours|Concludes?|Begins|Kicks|Completes|Pays?|Delivers|Participates?|Takes|Holds?|Speaks|Praises|Thanks|Underlines|Stresses|Highlights|Reaffirms|Opens|Inspects|Observes|Calls|Says|Urges|Hails|Signs|Returns|Leads|Ends|Wraps|Heads|Gives|Makes|Chairs";
/** Where words such as “with” have capitals too, or nearly all words have, verbs have none to tell. */
const TITLE_VERB = new RegExp(
  `(?<=\\p{L}[\\p{L}.)’']* )(?<!\\b(?:a|an|and|as|at|by|for|from|in|of|on|the|to|with) )(?:${TITLE_VERBS})(?= )`,
  "gu",
);
/** “To”, “In” and “With” as well, but not as the first word. */
const TITLE_LINK =
  /(?<=\p{L}[\p{L}.)’',]* )(?:To|From|In|On|At|With|And|For|By|Of|The|During|After)(?= )/gu;
/** “Commander Visits”: a word in small letters after a name would be none in such a title. */
const OTHER_SMALL =
  /(?<=\s)(?!(?:and|of|the|to|in|on|for|with|at|by|from|as|a|an|its|his|her|their|new)\s)\p{Ll}[\p{Ll}-]{3,}/u;

/** In “Admiral Hudson Visits Norfolk” the verb has a capital as a name has; here it gets a small one. */
function withSmallVerbs(title: string): string {
  if (OTHER_SMALL.test(title)) return title;
  return title
    .replace(TITLE_VERB, (verb) => verb.toLowerCase())
    .replace(TITLE_LINK, (word) => word.toLowerCase());
}

function splitParagraph(text: string, paragraph: number): Sentence[] {
  const plain = blot(text);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    if (plain.slice(from, to).trim() !== "") {
      sentences.push(toSentence(text.slice(from, to), plain.slice(from, to), paragraph));
    }
  };
  for (const match of plain.matchAll(LINE_OR_BREAK)) {
    const line = match[0].includes("\n");
    const before = plain.slice(Math.max(from, match.index - 12), match.index);
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (!line && ABBREVIATION.test(before) && !(/\.\p{Lu}\.$/u.test(before) && STARTER.test(after)))
      continue;
    close(match.index);
    from = match.index + match[0].length;
  }
  close(text.length);
  return sentences;
}

function toSentence(text: string, plain: string, paragraph: number): Sentence {
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  const trimmed = text.trim();
  return { text: trimmed, plain: plain.slice(lead, lead + trimmed.length), paragraph };
}

/** A quotation that ends with a full stop ends its sentence too. */
function blotted(words: string): string {
  const plain = words.replace(/[^\n]/g, BLOT);
  return /\.[”"]$/.test(words) ? `${plain.slice(0, -2)}.${BLOT}` : plain;
}

function blot(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f\t]/g, " ")
    .replace(/\bNato\b/g, "NATO")
    .replace(QUOTED, (words) =>
      words.length < SHORT_QUOTE && !/[,.]["”’]?$/.test(words) ? words : blotted(words),
    );
}
