import { FeedError } from "#core/errors.ts";
import { counted } from "#core/wording.ts";
import { readDump } from "#core/newsroom/dump.ts";
import { articlesOf } from "#core/newsroom/ingest.ts";
import { readJsonLines } from "#core/newsroom/json-lines.ts";
import type { StatedItem } from "#core/newsroom/json-lines.ts";
import { readAggregatorPage } from "./aggregator-page.ts";
import { readArticlePage } from "./article-page.ts";
import { GATE } from "./boilerplate-table.ts";
import { readArticleUrl } from "#core/newsroom/canonical-address.ts";
import {
  contentOf,
  MOST_FAULTS,
  MOST_ITEMS,
  MOST_LETTERS,
  type FeedContent,
  type ListedItem,
} from "./feed-content.ts";
import { readFeedFormats } from "./feed-formats.ts";
import { readPage } from "./html.ts";
import { readNatoList } from "./nato-list.ts";
import { readSitemap } from "./sitemap.ts";

/** What was fetched, as far as reading it needs. */
export interface Source {
  readonly text: string;
  /** Where it stands: links are resolved against it. */
  readonly address: string;
}

/**
 * Reads whatever stands at an address, told by its content and never by its name: RSS, Atom, RDF, JSON
 * Feed, NATO’s list, a sitemap or its index, an aggregator’s page, an article’s page, JSON lines, and
 * dumps of both shapes. Throws a `FeedError` with the reason, and nothing else, where it is none of
 * these, broken or hostile. Linear in its length, and may take seconds at the longest: `createReader`
 * does it where nobody waits.
 *
 *     {text: "<?xml …<rss version=\"2.0\">…", address} → {kind: "rss", items: […]}
 */
export function readFeed(source: Source): FeedContent {
  try {
    return bound(readAny(source));
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    // A parser met what its authors did not foresee.
    throw new FeedError("What stands there cannot be read.", { cause });
  }
}

/** What is too long for a release is left out, and said. */
function bound(content: FeedContent): FeedContent {
  const items = content.items.filter((item) => lettersOf(item) <= MOST_LETTERS);
  const longer = content.items.length - items.length;
  const tooLong = `${counted(longer, "item")} left out: a text of more than ${counted(MOST_LETTERS, "letter")} is no release.`;
  if (longer > 0 && items.length === 0) throw new FeedError(`Nothing is taken: ${tooLong}`);
  const faults = longer > 0 ? [tooLong, ...content.faults] : content.faults;
  return { ...content, items, faults: faults.slice(0, MOST_FAULTS) };
}

function lettersOf({ title, summary, body }: ListedItem): number {
  return [title, ...summary, ...(body ?? [])].reduce((sum, line) => sum + line.length, 0);
}

function readAny({ text, address }: Source): FeedContent {
  const trimmed = text.trim();
  if (trimmed === "") throw new FeedError("There is nothing at this address: it is empty.");
  if (trimmed.startsWith("<")) return readMarkup(trimmed, address);
  if (trimmed.startsWith("{") || trimmed.startsWith("[")) return readJson(trimmed, address);
  if (trimmed.includes("\0")) throw new FeedError("What stands there is no text.");
  return readPlain(text);
}

function readMarkup(text: string, address: string): FeedContent {
  const feed = readSitemap(text, address) ?? readFeedFormats(text, address);
  if (feed !== undefined) return feed;
  const aged = /\bago\b/.test(text) ? readAggregatorPage(readPage(text), address) : undefined;
  if (aged !== undefined) return contentOf("aggregator", { items: aged });
  const article = readArticlePage(readPage(text), address);
  if (article !== undefined && !isGate(article)) return contentOf("article", { items: [article] });
  if (GATE.test(text.slice(0, 200_000))) {
    throw new FeedError("The page asks for proof that a human reads it, so a bot cannot.");
  }
  throw new FeedError(
    "This is a page, but neither a feed nor a list nor an article was found on it.",
  );
}

/** A gate has few words of its own; an article about captchas has many. */
function isGate({ title, body }: ListedItem): boolean {
  const text = `${title} ${(body ?? []).join(" ")}`;
  return text.length < 1_500 && GATE.test(text);
}

function readJson(text: string, address: string): FeedContent {
  const json = tryJson(text);
  if (json === undefined || isArticle(json)) return readLinesOfJson(text, address);
  const feed = readNatoList(json, address) ?? readFeedFormats(text, address);
  if (feed !== undefined) return feed;
  throw new FeedError("This JSON is neither a JSON Feed nor NATO’s list.");
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isArticle(json: unknown): boolean {
  return typeof json === "object" && json !== null && "title" in json && "body" in json;
}

function readLinesOfJson(text: string, address: string): FeedContent {
  const { items, faults } = readJsonLines(text, { items: MOST_ITEMS, faults: MOST_FAULTS });
  const [fault] = faults;
  if (items.length === 0) throw new FeedError(fault?.message ?? "The file is empty.");
  return contentOf("json-lines", {
    items: items.map((item) => fromItem(item, address)),
    faults: faults.map(({ line, message }) => `Line ${line}: ${message}`),
  });
}

function readPlain(text: string): FeedContent {
  const { items, faults } = readDump(text);
  const [fault] = faults;
  if (items.length === 0) throw new FeedError(fault?.message ?? "No article was found.");
  const first = items.slice(0, MOST_ITEMS);
  // The releases of a dump stand newest first, and date each other.
  const articles = articlesOf(first, { file: "", order: "newest-first" });
  return contentOf("dump", {
    items: first.map((item, place) => ({
      ...fromItem(item, "about:blank"),
      dated: articles[place]?.published ?? null,
    })),
    faults: faults.map(({ line, message }) => `Line ${line}: ${message}`),
  });
}

function fromItem(item: StatedItem, address: string): ListedItem {
  return {
    title: item.title,
    url: item.url === undefined ? null : readArticleUrl(item.url, address),
    summary: [],
    body: item.body,
    published: item.published ?? null,
    age: item.age ?? null,
  };
}
