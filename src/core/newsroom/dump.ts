import { findHeads } from "./heads.ts";

/** A piece of a dump before parsing. */
export interface RawItem {
  readonly title: string;
  /** The lines of the body, spaces folded; an empty one parts paragraphs. */
  readonly body: readonly string[];
  /** The age that a feed page shows, word for word. */
  readonly age?: string;
  /** The line of the title, counted from 1. */
  readonly line: number;
  /** The place among the file's articles, counted from 0. */
  readonly index: number;
}

/** What is wrong with a line, as a sentence that says what to do. */
export interface LineFault {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads a dump of either shape, told by what stands below a title.
 *
 *     NATO Military Committee visits Qatar        NATO Secretary General in Romania
 *     (blank)                                     (blank)
 *     Source: NATO                                1 day 3 hours ago
 *     (blank)                                     On Monday, 28 November 2022, the …
 *     From 4 to 8 November 2024, the …
 *
 * A feed page's footer (`1 hour 10 minutes ago`, `What´s new at NATO Headquarters?`, `Subscribe to
 * NATO News feed`) is left out. Never throws: what belongs to no article becomes a fault. Linear.
 */
export function readDump(text: string): { items: RawItem[]; faults: LineFault[] } {
  const lines = readLines(text);
  const firstText = lines.findIndex((line) => line !== "");
  if (firstText < 0) return { items: [], faults: [{ line: 1, message: "The file is empty." }] };
  const heads = findHeads(lines);
  const [first] = heads;
  if (!first) return { items: [], faults: [{ line: firstText + 1, message: NO_ARTICLE }] };

  const items: RawItem[] = [];
  const faults: LineFault[] = [];
  if (firstText < (first.title ?? first.at)) faults.push({ line: firstText + 1, message: NO_HEAD });
  for (const [place, head] of heads.entries()) {
    const next = heads[place + 1];
    const { at, title, age } = head;
    if (title === undefined) {
      faults.push({ line: at + 1, message: `“${lines[at]}” has no title above it: ${TITLE_FORM}` });
      continue;
    }
    items.push({
      title: lines[title] ?? "",
      body: trimBlank(lines.slice(at + 1, next && (next.title ?? next.at))),
      ...(age === undefined ? {} : { age }),
      line: title + 1,
      index: items.length,
    });
  }
  return { items, faults };
}

const TITLE_FORM = `write the title, a blank line, then “Source: NATO” or an age such as “1 week 1 day ago”.`;
const NO_ARTICLE = `No article found: ${TITLE_FORM}`;
const NO_HEAD = `The text before the first title belongs to no article: ${TITLE_FORM}`;

/**
 * Splits a text into lines, folds their spaces (no-break spaces too) and trims them.
 *
 *     "General Dr\u00A0 Lotte\r\n\u00A0\r\n" → ["General Dr Lotte", "", ""]
 */
export function readLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map(foldSpaces);
}

function foldSpaces(line: string): string {
  return line
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function trimBlank(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== "");
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}
