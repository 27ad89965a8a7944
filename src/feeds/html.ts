import * as cheerio from "cheerio";
import type { CheerioAPI, Cheerio } from "cheerio";
import { FeedError } from "#core/errors.ts";
import { readAge } from "#core/newsroom/age.ts";
import { readLines } from "#core/newsroom/dump.ts";
import { checkMarkup } from "./markup-guard.ts";

/** An element of a page. */
export type Node = ReturnType<CheerioAPI>[number];

/** A page that was read; nothing in it is run, and nothing that it names is fetched. */
export type Page = CheerioAPI;

/** What never holds a release's words. */
const NO_TEXT =
  "script, style, noscript, template, iframe, object, svg, canvas, form, button, select, nav, [hidden], [aria-hidden=true]";
const BLOCKS = new Set(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead time tr ul".split(
    " ",
  ),
);
/** Letters that stand in no text: `write` takes them out of it. */
const LINE_GAP = "\uE000";
const PARAGRAPH_GAP = "\uE001";
const GAPS = /[ \uE000\uE001]+/g;
const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table".split(" "));

/**
 * Reads a page, or a piece of one. Throws a `FeedError` where its markup is hostile. By htmlparser2:
 * the algorithm of browsers takes time that grows with the square of unclosed tags.
 */
export function readPage(html: string): Page {
  checkMarkup(html, "html");
  try {
    return underOneRoot(
      cheerio.load(html, { xml: { xmlMode: false, decodeEntities: true } }, false),
    );
  } catch (cause) {
    throw new FeedError("This page cannot be read as HTML.", { cause });
  }
}

/** Selecting among many roots takes time that grows with their square (css-select 5 and 6). */
function underOneRoot(page: Page): Page {
  const [root] = page.root().toArray();
  const [wrapper] = page("<div></div>").toArray();
  if (root === undefined || wrapper === undefined || !("children" in wrapper)) return page;
  const { children } = root;
  for (const child of children) child.parent = wrapper;
  wrapper.children = children;
  wrapper.parent = root;
  root.children = [wrapper];
  return page;
}

/** Takes elements out of a page, all in one walk: `remove()` would look each up among its siblings. */
export function dropFrom(page: Page, elements: Iterable<Node>): void {
  const gone = new Set<unknown>(elements);
  if (gone.size === 0) return;
  const prune = (node: Node): void => {
    if (!("children" in node)) return;
    node.children = node.children.filter((child) => !gone.has(child));
    for (const child of node.children) prune(child);
  };
  for (const root of page.root().toArray()) prune(root);
}

/** Takes out of a page what never holds a release's words. */
export function stripPage(page: Page): void {
  dropFrom(page, page(NO_TEXT).toArray());
}

/** The link targets in an element, in their order. */
export function* linksIn(node: Node): Generator<string> {
  if (!("children" in node)) return;
  if ("attribs" in node && node.name === "a" && node.attribs["href"]) yield node.attribs["href"];
  for (const child of node.children) yield* linksIn(child);
}

/** How many letters stand in an element, and how many of them in links; counted up to `most`. */
export function countLetters(node: Node, most: number): { all: number; linked: number } {
  let all = 0;
  let linked = 0;
  const count = (one: Node, inLink: boolean): void => {
    if (all > most) return;
    const type: string = one.type;
    if (type === "text" && "data" in one) {
      const letters = one.data.trim().length;
      all += letters;
      if (inLink) linked += letters;
    }
    if (!("children" in one)) return;
    const isLink = inLink || ("name" in one && one.name === "a");
    for (const child of one.children) count(child, isLink);
  };
  count(node, false);
  return { all, linked };
}

/**
 * Writes what stands in an element as lines, spaces folded; an empty line parts paragraphs.
 *
 *     <p>Good <b>morning</b>.<br>Thank you.</p><ul><li>one</li><li>two</li></ul>
 *         → "Good morning.", "Thank you.", "", "one", "two"
 *
 * An age that an element holds alone (“1 day 3 hours ago”) gets a line of its own.
 */
export function linesOf(page: Page, elements: Cheerio<Node>): string[] {
  const pieces: string[] = [];
  for (const element of elements.toArray()) write(page, element, pieces);
  return trimmed(readLines(pieces.join("").replace(GAPS, widest)));
}

/** Reads the lines of a piece of HTML, or of plain text, as feeds write their summaries. */
export function linesOfHtml(html: string): string[] {
  if (!/[<&]/.test(html)) return trimmed(readLines(html));
  const page = readPage(html);
  stripPage(page);
  return linesOf(page, page.root());
}

/** The words of an element on one line. */
export function wordsOf(page: Page, elements: Cheerio<Node>): string {
  return linesOf(page, elements).filter(Boolean).join(" ");
}

/** `checkMarkup` bounds how deep this goes. */
function write(page: Page, node: Node, pieces: string[]): void {
  const type: string = node.type;
  if (type === "text" && "data" in node) pieces.push(node.data.replace(/[\s\uE000\uE001]+/g, " "));
  if (!("children" in node) || type === "script" || type === "style") return;
  const name = "name" in node ? node.name : "";
  if (name === "br") pieces.push(LINE_GAP);
  const gap = gapAround(page, node, name);
  pieces.push(gap);
  for (const child of node.children) write(page, child, pieces);
  pieces.push(gap);
}

function gapAround(page: Page, node: Node, name: string): string {
  if (PARAGRAPHS.has(name)) return PARAGRAPH_GAP;
  if (BLOCKS.has(name)) return LINE_GAP;
  if (name !== "span" && name !== "em") return "";
  if (!("children" in node) || node.children.length > 3) return "";
  if (node.children.some((child) => "children" in child)) return "";
  const text = page(node).text();
  return text.length < 60 && readAge(text.trim()) !== undefined ? LINE_GAP : "";
}

/** Of gaps that meet, the widest counts. */
function widest(gaps: string): string {
  if (gaps.includes(PARAGRAPH_GAP)) return "\n\n";
  return gaps.includes(LINE_GAP) ? "\n" : " ";
}

/** Without empty lines at its ends, and never two of them together. */
function trimmed(lines: readonly string[]): string[] {
  const kept = lines.filter((line, place) => line !== "" || (lines[place - 1] ?? "") !== "");
  if (kept.at(-1) === "") kept.pop();
  return kept;
}
