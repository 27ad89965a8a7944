import { readAge } from "./age.ts";

/** Where an article begins: the line of its title, if there is one, and the line that marks it. */
export interface Head {
  readonly title: number | undefined;
  readonly at: number;
  readonly age?: string;
}

/** Longer lines are text, not titles; NATO's longest titles have about 250 characters. */
const MAX_TITLE_LENGTH = 400;
const SOURCE = "Source: NATO";
const SOURCE_LINE = /^source ?: ?nato\.?$/i;
const FOOTER_LINE = /^(?:what.{1,3}s new at nato.*|subscribe to .*\b(?:feed|rss|newsletter))$/i;

/**
 * Finds where articles begin in the lines of a dump, and empties the lines of footers on its way.
 *
 *     "NATO Secretary General in Romania", "", "1 day 3 hours ago", "On Monday, …"
 *         → title 0, at 2, age "1 day 3 hours ago"
 *
 * A line that is an age may also be a title, a line of text, or the first line of a page's footer:
 * what stands around it tells. A last line that is cut (“Source: NA”) counts as a whole one.
 */
export function findHeads(lines: string[]): Head[] {
  const heads: Head[] = [];
  const lastLine = lines.findLastIndex((line) => line !== "");
  let above: number | undefined;
  for (let at = 0; at <= lastLine; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const head = heads.at(-1);
    const cut = at === lastLine && line.length >= 4 && SOURCE.startsWith(line);
    const role = SOURCE_LINE.test(line) || cut ? "source" : roleOfAge({ lines, at, above, head });
    if (role === "footer") {
      for (let end = at; end === at || FOOTER_LINE.test(lines[end] ?? ""); end += 1)
        lines[end] = "";
    } else if (role === "text") {
      above = at;
    } else {
      const title = titleAbove({ lines, at, above, head });
      heads.push({ title, at, ...(role === "age" ? { age: line } : {}) });
      above = undefined;
    }
  }
  return heads;
}

interface Position {
  readonly lines: readonly string[];
  readonly at: number;
  /** The last line of text above that can be a title. */
  readonly above: number | undefined;
  readonly head: Head | undefined;
}

/** Tells what a line is that may be an age: it marks an article, opens the footer, or is text. */
function roleOfAge(position: Position): "age" | "footer" | "text" {
  const { lines, at, above, head } = position;
  if (!readAge(lines[at] ?? "")) return "text";
  const below = lines.slice(at + 1, at + 1 + FAR).find((line) => line !== "");
  if (FOOTER_LINE.test(lines[at + 1] ?? "")) return "footer";
  const glued = above === at - 1;
  const startsBlock = above !== undefined && (lines[above - 1] ?? "") === "";
  if (below === undefined) return glued || isBodyOf(head, above) ? "footer" : "age";
  if (glued) return startsBlock && lines[at + 1] ? "age" : "text";
  const alone = lines[at + 1] === "";
  const isTitle = alone && (SOURCE_LINE.test(below) || readAge(below) !== undefined);
  return isTitle || (alone && isBodyOf(head, above)) ? "text" : "age";
}

/** How far below an age its text may begin. */
const FAR = 20;

/** Tells whether a line stands directly below a feed page's age and so cannot be a title. */
function isBodyOf(head: Head | undefined, line: number | undefined): boolean {
  return head?.age !== undefined && line === head.at + 1;
}

function titleAbove({ lines, above, head }: Position): number | undefined {
  if (above === undefined || isBodyOf(head, above)) return undefined;
  return (lines[above] ?? "").length <= MAX_TITLE_LENGTH ? above : undefined;
}
