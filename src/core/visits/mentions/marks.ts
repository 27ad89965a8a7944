/**
 * The letters that stand for what a sentence mentions, from Unicode's private use area, 256 for each
 * kind. A sentence so marked is plain to match:
 *
 *     On Tuesday (21 November 2023), NATO Secretary General Jens Stoltenberg had discussions in Belgrade
 *     with President Aleksandar Vučić of Serbia.
 *         → On ▣, ◉ had discussions in ◆ with ◉.
 */
export const MARK = {
  place: 0xe000,
  people: 0xe100,
  event: 0xe200,
  day: 0xe300,
  actor: 0xe400,
  region: 0xe500,
} as const;
export type MarkKind = keyof typeof MARK;

/** Stands before each word that can be part of a person's name. */
export const NAME_TAG = "\ue700";
/** Stands before each capitalised word that is part of neither a name nor an office. */
export const OTHER_TAG = "\ue701";

const MOST = 0x100;

/** The letter of the `index`th mention of a kind; a sentence with more than 256 repeats the last. */
export function markOf(kind: MarkKind, index: number): string {
  return String.fromCharCode(MARK[kind] + Math.min(index, MOST - 1));
}

/** Which mention of its kind a letter stands for, or `undefined` for any other letter. */
export function indexOfMark(kind: MarkKind, letter: string | undefined): number | undefined {
  const code = (letter ?? "").charCodeAt(0) - MARK[kind];
  return code >= 0 && code < MOST ? code : undefined;
}

const classOf = (kind: MarkKind) =>
  `[\\u${MARK[kind].toString(16)}-\\u${(MARK[kind] + MOST - 1).toString(16)}]`;

/** Patterns that match one mark of a kind. */
export const PLACE = classOf("place");
export const PEOPLE = classOf("people");
export const EVENT = classOf("event");
export const DAY = classOf("day");
export const ACTOR = classOf("actor");
export const REGION = classOf("region");

/** What a levelled text's letters are, and its capitals: the inside of a class of characters. */
export const LETTER = "A-Za-zÉé";
export const CAPITAL = "A-ZÉ";

/**
 * Levels the letters that English lacks, one for one, so that long expressions need not know all of
 * Unicode's: that makes them ten times as large, and slow.
 *
 *     "Şerban, Łódź"  → "Éerban, Éédé"
 */
export function levelLetters(text: string): string {
  return text.replace(/[\u00aa-\u00b6\u00b8-\u02ff\u0370-\u1fff\u2c00-\ud7ff]/g, levelLetter);
}

function levelLetter(letter: string): string {
  if (/\p{Lu}/u.test(letter)) return "É";
  return /\p{L}/u.test(letter) ? "é" : letter;
}

/** Something of a text that gives way to a mark. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/**
 * Puts marks in the place of spans of a text. Spans must not overlap; of two that do the first counts.
 * `offsetOf` leads from a place in the marked text back to the text.
 */
export function putMarks(
  text: string,
  spans: readonly Marked[],
): { readonly marked: string; readonly offsetOf: (at: number) => number } {
  const sorted = spans.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const shifts: { at: number; shift: number }[] = [];
  let marked = "";
  let from = 0;
  for (const { start, end, mark } of sorted) {
    if (start < from) continue;
    marked += text.slice(from, start) + mark;
    from = end;
    shifts.push({ at: marked.length, shift: end - marked.length });
  }
  const offsetOf = (at: number) => at + (shifts.findLast((one) => one.at <= at)?.shift ?? 0);
  return { marked: marked + text.slice(from), offsetOf };
}

/** Lists matches as `matchAll` does, which makes a new expression at each call: too dear for long ones. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
  }
  return found;
}
