import { parseFeed } from "feedsmith";
import { FeedError } from "#core/errors.ts";
import { readArticleUrl } from "#core/newsroom/canonical-address.ts";
import { contentOf, MOST_ITEMS, type FeedContent, type ListedItem } from "./feed-content.ts";
import { readFeedDay } from "./feed-days.ts";
import { linesOfHtml } from "./html.ts";
import { checkMarkup } from "./markup-guard.ts";

/** A text of so many letters that a feed gives as content is the whole text, not a teaser. */
const WHOLE_TEXT_LETTERS = 400;

/** An item of any of the four forms, brought to one. */
interface Entry {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly summary: string | undefined;
  readonly content: string | undefined;
  readonly date: string | undefined;
}

/**
 * Reads RSS, Atom, RDF and JSON Feed; `undefined` where a text is none of them. Throws a `FeedError`
 * where it is one and is broken off or hostile. A bad item becomes a fault, and the rest is read.
 *
 *     <item><title>NATO Secretary General in Romania</title><link>/visit?selectedLocale=null</link>
 *       <pubDate>19 Sep. 2025 12:00:00 GMT</pubDate></item>
 *         → “NATO Secretary General in Romania”, https://…/visit, 2025-09-19
 */
export function readFeedFormats(text: string, address: string): FeedContent | undefined {
  const isXml = /^\s*</.test(text);
  if (isXml && !/<(?:\w{1,20}:)?(?:rss|feed|rdf)[\s>]/i.test(text.slice(0, 20_000)))
    return undefined;
  if (!isXml && !/"https?:\/\/(?:www\.)?jsonfeed\.org/.test(text)) return undefined;
  if (isXml) checkMarkup(text, "xml");
  const { kind, entries } = parse(text);
  const items: ListedItem[] = [];
  const faults: string[] = [];
  for (const [place, entry] of entries.entries()) {
    try {
      items.push(readEntry(entry, address));
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      faults.push(`Item ${place + 1}: ${error.message}`);
    }
  }
  return contentOf(kind, { items, faults });
}

function parse(text: string) {
  try {
    return bringToOne(parseText(text));
  } catch (cause) {
    const why =
      cause instanceof Error && cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
    throw new FeedError(`The feed is broken or broken off${why.slice(0, 200)}.`, { cause });
  }
}

/** Dates stay as they are written. */
const parseText = (text: string) =>
  parseFeed(text, { maxItems: MOST_ITEMS, parseDateFn: (raw: string) => raw });

type Parsed = ReturnType<typeof parseText>;
type Form = "rss" | "atom" | "rdf" | "json-feed";

function bringToOne(parsed: Parsed): { kind: Form; entries: Entry[] } {
  switch (parsed.format) {
    case "rss":
      return { kind: "rss", entries: (parsed.feed.items ?? []).map(ofRss) };
    case "rdf":
      return { kind: "rdf", entries: (parsed.feed.items ?? []).map(ofRss) };
    case "atom":
      return { kind: "atom", entries: (parsed.feed.entries ?? []).map(ofAtom) };
    case "json":
      return { kind: "json-feed", entries: (parsed.feed.items ?? []).map(ofJson) };
  }
}

type RssItem = NonNullable<Extract<Parsed, { format: "rss" }>["feed"]["items"]>[number];
type RdfItem = NonNullable<Extract<Parsed, { format: "rdf" }>["feed"]["items"]>[number];
type AtomEntry = NonNullable<Extract<Parsed, { format: "atom" }>["feed"]["entries"]>[number];
type JsonItem = NonNullable<Extract<Parsed, { format: "json" }>["feed"]["items"]>[number];

function ofRss(item: RssItem | RdfItem): Entry {
  const guid = "guid" in item ? item.guid : undefined;
  const permalink =
    guid?.isPermaLink !== false && guid?.value?.startsWith("http") ? guid.value : undefined;
  return {
    title: item.title,
    link: item.link ?? permalink,
    summary: item.description,
    content: item.content?.encoded,
    date: ("pubDate" in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
  };
}

function ofAtom(entry: AtomEntry): Entry {
  const links = entry.links ?? [];
  const own = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
  return {
    title: entry.title?.value,
    link: own?.href,
    summary: entry.summary?.value,
    content: entry.content?.value,
    date: entry.published ?? entry.updated,
  };
}

function ofJson(item: JsonItem): Entry {
  return {
    title: item.title,
    link: item.url ?? item.external_url,
    summary: item.summary,
    content: item.content_html ?? item.content_text,
    date: item.date_published ?? item.date_modified,
  };
}

function readEntry(entry: Entry, base: string): ListedItem {
  const title = linesOfHtml(entry.title ?? "")
    .filter(Boolean)
    .join(" ");
  const url = entry.link === undefined ? null : readArticleUrl(entry.link, base);
  const summary = linesOfHtml(entry.summary ?? "");
  const content = linesOfHtml(entry.content ?? "");
  const isWhole =
    content.join("").length >= WHOLE_TEXT_LETTERS || (url === null && content.length > 0);
  if (title === "" && summary.length === 0 && content.length === 0) {
    throw new FeedError("it has neither a title nor a text.");
  }
  return {
    title,
    url,
    summary: summary.length > 0 ? summary : content,
    body: isWhole ? content : null,
    published: readFeedDay(entry.date),
    age: null,
  };
}
