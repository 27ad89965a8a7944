/** A first paragraph shorter than this is a heading or a note such as “(As delivered)”. */
const SHORT_NOTE_LENGTH = 40;
/** So many notes at most may stand above the lede. */
const MAX_NOTES = 3;
/** What follows is the story, no more the lede. */
const LEDE_LENGTH = 1200;

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Adm|Amb|St|No|vs|approx)|\b\p{Lu})\.$/u;

/** What a release says that somebody did. */
const REPORTED =
  "addressed|agreed|announced|attended|began|chaired|completed|concluded|confirmed|decided|delivered|discussed|emphasi[sz]ed|held|highlighted|hosted|joined|kicked|gathered|convened|reaffirmed|launched|marked|met|noted|opened|outlined|paid|participated|praised|received|said|signed|started|stated|stressed|thanked|took|travelled|underlined|underscored|visited|welcomed";
/** A “will” that hangs on something else in the sentence. */
const SUBORDINATE = new RegExp(
  String.raw`\b(?:(?:that|which|who|whom|where|when|what|as|it|they|we)\b[^,;:]{0,120}?|(?:${REPORTED})\b.*?)\bwill\b`,
  "gi",
);

/**
 * Reads the sentences of a release's lede: its first paragraph, with a short note above it.
 * What is said in quotation marks is left out, for it is somebody's words and not the release's own.
 *
 *     The NATO Secretary General, Mr. Jens Stoltenberg will meet … Romania. On 29 November, …
 *         → two sentences: “Mr.” ends none
 */
export function readLede(paragraphs: readonly string[]): string[] {
  const sentences: string[] = [];
  for (const paragraph of paragraphs.slice(0, MAX_NOTES + 1)) {
    sentences.push(...splitSentences(paragraph.slice(0, LEDE_LENGTH)));
    if (paragraph.length >= SHORT_NOTE_LENGTH) break;
  }
  return sentences;
}

/**
 * Tells whether a sentence announces what is still to come.
 *
 *     On Thursday, 27 June 2024, the NATO Secretary General … will receive …   → true
 *     … also underlined … the fact that Spain will soon deploy an air defence … → false
 */
export function isAhead(sentence: string): boolean {
  return /\bwill\b/i.test(sentence.replace(SUBORDINATE, ""));
}

/**
 * Tells whether a sentence reports what somebody said or did.
 *
 *     Secretary General Jens Stoltenberg met with President Emmanuel Macron in Paris … → true
 */
export function isReport(sentence: string): boolean {
  return REPORT.test(sentence);
}

const REPORT = new RegExp(String.raw`\b(?:${REPORTED})\b`);

function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const line of paragraph.split("\n")) {
    let open = "";
    for (const piece of line
      .replace(/“[^”]*”|"[^"]*"/g, "“”")
      .split(/(?<=[.!?][”’)]?) (?=\p{Lu})/u)) {
      open += open === "" ? piece : ` ${piece}`;
      if (ABBREVIATION.test(open)) continue;
      sentences.push(open);
      open = "";
    }
    if (open !== "") sentences.push(open);
  }
  return sentences;
}
