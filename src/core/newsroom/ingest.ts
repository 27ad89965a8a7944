import type { Article } from "#core/article.ts";
import type { Day } from "#core/day.ts";
import { readAge } from "./age.ts";
import { parseArticle } from "./article-parser.ts";
import { readDateline } from "./dateline.ts";
import { readDump, type LineFault } from "./dump.ts";
import { contentId } from "./copies/content-id.ts";
import { mergeDuplicates } from "./copies/joining.ts";
import { keepApart } from "./copies/shared-ids.ts";
import { readJsonLines, type StatedItem } from "./json-lines.ts";
import { findPublications } from "./publication.ts";
import { isDateLine } from "./written-date.ts";

/** A file of a corpus folder, decoded. */
export interface CorpusFile {
  /** The name without its folder; it ends in `.jsonl` for JSON lines, else it is a dump. */
  readonly name: string;
  readonly text: string;
}

/** What is wrong in a file, and where: `line` counts from 1. */
export interface Fault extends LineFault {
  readonly file: string;
}

/**
 * Reads all articles of one file; what cannot be read becomes a fault, and the rest still loads.
 *
 *     {name: "000_401d323dab46392d.txt", text} → 10 articles, no fault
 *
 * Within the file, a release met twice is one article. Linear in the length of the text.
 */
export function readArticles(file: CorpusFile): { articles: Article[]; faults: Fault[] } {
  const text = file.text.replace(/^\uFEFF/, "");
  const { items, faults } = isJsonLines(file.name) ? readJsonLines(text) : readDump(text);
  const order = isJsonLines(file.name) ? "any" : "newest-first";
  const { articles, clashes } = keepApart(articlesOf(items, { file: file.name, order }));
  const all = [...faults, ...[...clashes].map((clash) => clashFault(clash, items))];
  return {
    articles: mergeDuplicates(articles),
    faults: all.map(({ line, message }) => ({ file: file.name, line, message })),
  };
}

function clashFault(
  [place, owner]: readonly [number, number],
  items: readonly StatedItem[],
): LineFault {
  const { line = 1, id = "" } = items[place] ?? {};
  const message = `The id “${id}” is that of another release, in line ${items[owner]?.line ?? 1}: this one is kept without it.`;
  return { line, message };
}

/** Where raw items come from, as far as it helps to date them. */
export interface ItemSource {
  /** The file's name, or the address of the feed. */
  readonly file: string;
  /** In a dump, releases stand in the order they came and date each other; elsewhere each stands alone. */
  readonly order: "newest-first" | "any";
  /** The day on which the ages of a page were counted, where it is known. */
  readonly savedOn?: Day;
}

/**
 * Makes articles of raw items, wherever they were read: one each, in their order.
 *
 *     {title: "NATO Secretary General in Romania", age: "1 day 3 hours ago", …}, saved on 2022-11-26
 *         → published 2022-11-25, feed-age
 */
export function articlesOf(items: readonly StatedItem[], source: ItemSource): Article[] {
  const texts = items.map(parseArticle);
  const releases = texts.map(({ kind, paragraphs }, place) => {
    const item = items[place];
    return {
      kind,
      dateline: item?.published === undefined ? readDateline(paragraphs) : undefined,
      age: item?.age === undefined ? undefined : readAge(item.age),
      stated: item?.published,
    };
  });
  const { file, order, savedOn } = source;
  const published =
    order === "any"
      ? releases.map((release) => findPublications([release], savedOn)[0] ?? null)
      : findPublications(releases, savedOn);
  return texts.map((text, place) => {
    const item = items[place];
    const paragraphs = withoutDateLine(text.paragraphs);
    return {
      id: item?.id ?? contentId(text.title, paragraphs),
      title: text.title,
      paragraphs,
      kind: text.kind,
      published: published[place] ?? null,
      origin: { file, index: item?.index ?? place },
      url: item?.url ?? null,
    };
  });
}

/** A page's own line with the day, above its text, is no part of that. */
function withoutDateLine(paragraphs: readonly string[]): readonly string[] {
  const [first = "", ...rest] = paragraphs;
  return rest.length > 0 && isDateLine(first) ? rest : paragraphs;
}

/**
 * Puts the articles of several files together; a release met in two of them is one article, and two
 * releases of one id stay two.
 *
 *     a feed page with a summary + a dump with the full text → the full text, with the page's date
 */
export function mergeArticles(lists: readonly (readonly Article[])[]): Article[] {
  return mergeDuplicates(keepApart(lists.flat()).articles);
}

/**
 * Writes a fault as one line.
 *
 *     → a.jsonl, line 2: “title” must be a text, and is 5.
 */
export function sayFault({ file, line, message }: Fault): string {
  return `${file}, line ${line}: ${message}`;
}

function isJsonLines(name: string): boolean {
  return name.toLowerCase().endsWith(".jsonl");
}
