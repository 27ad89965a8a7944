import { readArticleUrl, readDayInAddress } from "#core/newsroom/canonical-address.ts";
import { contentOf, MOST_ITEMS, type FeedContent, type ListedItem } from "./feed-content.ts";
import { readFeedDay } from "./feed-days.ts";
import { linesOfHtml } from "./html.ts";

/**
 * Reads the list that nato.int’s own search page loads; `undefined` where the JSON is another.
 *
 *     {"numberOfPages": 12, "pages": [{"title": "…", "link": "/en/…?selectedLocale=null", "pageDate": "19 September 2025"}]}
 *
 * `pageDate` is a day, and stays one. The page’s number is the one that the address asks for.
 */
export function readNatoList(json: unknown, address: string): FeedContent | undefined {
  if (!isRecord(json)) return undefined;
  const { numberOfPages, pages } = json;
  if (typeof numberOfPages !== "number" || !Array.isArray(pages)) return undefined;
  const items: ListedItem[] = [];
  const faults: string[] = [];
  for (const [place, page] of pages.slice(0, MOST_ITEMS).entries()) {
    const item = readItem(page, address);
    if (item === undefined) faults.push(`Item ${place + 1} of the list has no title or no link.`);
    else items.push(item);
  }
  const asked = Number(URL.parse(address)?.searchParams.get("page") ?? 1);
  const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
  return contentOf("nato-list", { items, faults, list: { page, pages: countOf(numberOfPages) } });
}

/**
 * The address of another page of the same list.
 *
 *     …search.json?sortBy=dateDesc&pageSize=25&page=1, 2 → …search.json?sortBy=dateDesc&pageSize=25&page=2
 */
export function pageAddress(address: string, page: number): string {
  const url = new URL(address);
  url.searchParams.set("page", String(page));
  return url.href;
}

function readItem(page: unknown, address: string): ListedItem | undefined {
  if (!isRecord(page)) return undefined;
  const { title, link, description, pageDate } = page;
  if (typeof title !== "string" || typeof link !== "string") return undefined;
  const url = readArticleUrl(link, address);
  const name = linesOfHtml(title).filter(Boolean).join(" ");
  if (url === null || name === "") return undefined;
  return {
    title: name,
    url,
    summary: typeof description === "string" ? linesOfHtml(description) : [],
    body: null,
    published:
      readFeedDay(typeof pageDate === "string" ? pageDate : undefined) ?? readDayInAddress(url),
    age: null,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A number that a host makes up may be anything. */
function countOf(pages: number): number {
  return Math.min(Math.max(Math.floor(pages) || 1, 1), 100_000);
}
