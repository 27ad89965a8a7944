import { FeedError } from "#core/errors.ts";
import { readArticleUrl, readDayInAddress } from "#core/newsroom/canonical-address.ts";
import { contentOf, type FeedContent, type ListedItem, type SitemapPart } from "./feed-content.ts";
import { readFeedDay } from "./feed-days.ts";
import { checkMarkup } from "./markup-guard.ts";

/** By the standard (sitemaps.org) a sitemap holds no more. */
const MOST_ENTRIES = 50_000;
/** An index of a site holds a few. */
const MOST_PARTS = 500;

/**
 * Reads a sitemap, or a sitemap’s index; `undefined` where a text is neither. Pages whose address
 * holds a day are releases; their titles stand on the pages alone.
 *
 *     <url><loc>https://www.nato.int/en/news-and-events/articles/news/2025/09/19/visit</loc></url>
 *         → 2025-09-19, no title yet
 */
export function readSitemap(text: string, address: string): FeedContent | undefined {
  const root = /<(?:\w{1,20}:)?(urlset|sitemapindex)[\s>]/i.exec(text.slice(0, 20_000));
  if (root === null) return undefined;
  checkMarkup(text, "xml");
  const isIndex = root[1]?.toLowerCase() === "sitemapindex";
  const entries = readEntries(text, isIndex ? MOST_PARTS : MOST_ENTRIES);
  if (isIndex)
    return contentOf("sitemap-index", {
      parts: entries.map((entry) => partOf(entry, address)).filter((part) => part !== null),
    });
  const items = entries.map((entry) => itemOf(entry, address)).filter((item) => item !== null);
  if (items.length === 0) {
    throw new FeedError("The sitemap names no release: none of its addresses holds a day.");
  }
  const isWhole =
    /<\/(?:\w{1,20}:)?urlset>\s*$/i.test(text.slice(-200)) && entries.length < MOST_ENTRIES;
  return contentOf("sitemap", { items, isWhole });
}

interface Entry {
  readonly loc: string;
  readonly changed: string | undefined;
}

function readEntries(text: string, most: number): Entry[] {
  const entries: Entry[] = [];
  for (const block of text.split(/<\/(?:\w{1,20}:)?(?:url|sitemap)>/i)) {
    const loc = /<(?:\w{1,20}:)?loc>\s*([^<>\s]{1,2000})\s*</i.exec(block)?.[1];
    const changed = /<(?:\w{1,20}:)?lastmod>\s*([^<>\s]{1,60})\s*</i.exec(block)?.[1];
    if (loc !== undefined) entries.push({ loc: loc.replaceAll("&amp;", "&"), changed });
    if (entries.length >= most) break;
  }
  return entries;
}

/** A part keeps its query: it is no article. */
function partOf({ loc, changed }: Entry, address: string): SitemapPart | null {
  const url = URL.parse(loc, address);
  return url === null ? null : { url: url.href, changed: readFeedDay(changed) };
}

function itemOf({ loc }: Entry, address: string): ListedItem | null {
  const url = readArticleUrl(loc, address);
  const published = url === null ? null : readDayInAddress(url);
  if (published === null) return null;
  return { title: "", url, summary: [], body: null, published, age: null };
}
