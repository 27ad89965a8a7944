import type { Article } from "#core/article.ts";
import { readAge } from "./age.ts";
import { parseArticle } from "./article-parser.ts";
import { readDateline } from "./dateline.ts";
import { readDump, type LineFault } from "./dump.ts";
import { contentId, mergeDuplicates } from "./duplicates.ts";
import { readJsonLines, type StatedItem } from "./json-lines.ts";
import { findPublications } from "./publication.ts";

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
  return {
    articles: mergeDuplicates(toArticles(items, file.name)),
    faults: faults.map(({ line, message }) => ({ file: file.name, line, message })),
  };
}

/**
 * Puts the articles of several files together; a release met in two of them is one article.
 *
 *     a feed page with a summary + a dump with the full text → the full text, with the page's date
 */
export function mergeArticles(lists: readonly (readonly Article[])[]): Article[] {
  return mergeDuplicates(lists.flat());
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

function toArticles(items: readonly StatedItem[], file: string): Article[] {
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
  const published = isJsonLines(file)
    ? releases.map((release) => findPublications([release])[0] ?? null)
    : findPublications(releases);
  return texts.map((text, place) => {
    const item = items[place];
    return {
      id: item?.id ?? contentId(text.title, text.paragraphs),
      title: text.title,
      paragraphs: text.paragraphs,
      kind: text.kind,
      published: published[place] ?? null,
      origin: { file, index: item?.index ?? place },
      url: item?.url ?? null,
    };
  });
}
