import { readAge } from "#core/newsroom/age.ts";
import { readDump } from "#core/newsroom/dump.ts";
import { readArticleUrl } from "#core/newsroom/canonical-address.ts";
import { cleanText } from "./boilerplate.ts";
import { MOST_ITEMS, type ListedItem } from "./feed-content.ts";
import { dropFrom, linesOf, linksIn, stripPage, wordsOf, type Page } from "./html.ts";

/** A title of an aggregator's page: Drupal's `h3.feed-item-title`, or any heading. */
const HEADINGS = "h2, h3, h4";
const NOT_THE_TEXT = "header, footer, aside, .feed-item-source, .feed-item-categories";

/**
 * Reads a page that shows headings with ages below, as Drupal's aggregator does; `undefined` where
 * fewer than two are there. It is written as a dump of the second shape and read as one.
 *
 *     <h3><a href="/visit">NATO Secretary General in Romania</a></h3><span>1 day 3 hours ago</span><p>On Monday, …
 *         → “NATO Secretary General in Romania”, “1 day 3 hours ago”, its text
 */
export function readAggregatorPage(page: Page, address: string): ListedItem[] | undefined {
  if (!mayHoldAges(page)) return undefined;
  stripPage(page);
  dropFrom(page, page(NOT_THE_TEXT).not("article header").toArray());
  const links = new Map<string, string>();
  for (const heading of page(HEADINGS).toArray().slice(0, MOST_ITEMS)) {
    const title = wordsOf(page, page(heading));
    const link = linksIn(heading).next().value ?? page(heading).closest("a").attr("href");
    const url = link === undefined ? null : readArticleUrl(link, address);
    if (url !== null && !links.has(title)) links.set(title, url);
  }
  const lines = linesOf(page, page.root()).map((line) => agedLine(line) ?? line);
  const items = readDump(lines.join("\n")).items.filter(({ age }) => age !== undefined);
  if (items.length < 2) return undefined;
  return items.slice(0, MOST_ITEMS).map(({ title, body, age }) => ({
    title,
    url: links.get(title) ?? null,
    summary: cleanText(body),
    body: null,
    published: null,
    age: age ?? null,
  }));
}

function mayHoldAges(page: Page): boolean {
  return (page.root().text().match(/ ago/g) ?? []).length >= 2;
}

/** “Posted 3 hours ago”, “(3 hours ago)” are ages with something around them. */
function agedLine(line: string): string | undefined {
  if (line.length > 60) return undefined;
  const age = line.replace(/^(?:posted|published|updated)?:? ?\(?/i, "").replace(/\)$/, "");
  return readAge(age) === undefined ? undefined : age;
}
