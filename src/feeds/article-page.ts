import { cleanText } from "./boilerplate.ts";
import { readArticleUrl, readDayInAddress } from "#core/newsroom/canonical-address.ts";
import type { ListedItem } from "./feed-content.ts";
import { readFeedDay } from "./feed-days.ts";
import { countLetters, dropFrom, linesOf, stripPage, wordsOf, type Page } from "./html.ts";

/** Where the text of a release stands, the surest first; `main` holds much else beside. */
const CONTAINERS = [
  "div.ca04-rich-text div.cmp-text__background-container",
  "[itemprop=articleBody]",
  "article .field--name-body, article .entry-content, article .article-body, .article__body, .post-content",
  "article",
  "main, [role=main]",
  "#content, .content",
  "body",
];
/** What stands around a text in any of them. */
const AROUND =
  "header, footer, aside, [role=navigation], [role=complementary], .breadcrumb, .share, .social";
/** A page has a few; one that has thousands is made to be slow. */
const MOST_CONTAINERS = 200;
/** A longer list of links is a text about them. */
const LINK_LIST_LETTERS = 600;
/** Fewer letters are a teaser, or an error that calls itself a page. */
const LEAST_LETTERS = 80;

/**
 * Reads a release from its page: its heading, its day and its paragraphs, without navigation, and
 * without sentences about newsletters and logins. `undefined` where no text stands there.
 *
 *     <main><h1>NATO Secretary General in Romania</h1><time datetime="2022-11-28">… <div class="ca04-rich-text">…
 *         → “NATO Secretary General in Romania”, 2022-11-28, its paragraphs
 */
export function readArticlePage(page: Page, address: string): ListedItem | undefined {
  stripPage(page);
  const title = readTitle(page);
  const published = readDay(page) ?? readDayInAddress(address);
  dropFrom(page, page(`${AROUND}, h1`).toArray());
  const body = readText(page, title);
  if (title === "" || body === undefined) return undefined;
  const url = readArticleUrl(address, address);
  return { title, url, summary: [], body, published, age: null };
}

function readTitle(page: Page): string {
  const headings = page("main h1, article h1, h1").first();
  const heading = wordsOf(page, headings);
  if (heading !== "") return heading;
  const named = page('meta[property="og:title"]').attr("content") ?? page("title").first().text();
  return named
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ [|–-] (?:NATO|[^|–-]{1,40})$/, "");
}

/** The first that states a day; a page of news says it in `<time>`. */
function readDay(page: Page) {
  const times = page("main time, article time, time").toArray();
  const stated = [
    ...times.slice(0, 3).flatMap((time) => [page(time).attr("datetime"), page(time).text()]),
    page('meta[property="article:published_time"]').attr("content"),
    page("[itemprop=datePublished]").attr("content"),
  ];
  for (const text of stated) {
    const day = readFeedDay(text);
    if (day !== null) return day;
  }
  return null;
}

function readText(page: Page, title: string): readonly string[] | undefined {
  dropFrom(page, page("time").toArray());
  dropLinkLists(page);
  for (const selector of CONTAINERS) {
    const found = page(selector).slice(0, MOST_CONTAINERS);
    const inner = new Set<unknown>(found.toArray());
    const outermost = found.toArray().filter((one) =>
      page(one)
        .parents()
        .toArray()
        .every((parent) => !inner.has(parent)),
    );
    const lines = outermost
      .flatMap((one) => ["", ...linesOf(page, page(one))])
      .filter((line) => line !== title);
    const text = cleanText(lines);
    if (text.join("").length >= LEAST_LETTERS) return text;
  }
  return undefined;
}

/** Paragraphs and lists that are nearly all links lead elsewhere. */
function dropLinkLists(page: Page): void {
  const blocks = page("p, ul, ol").toArray();
  const leading = blocks.filter((block) => {
    const { all, linked } = countLetters(block, LINK_LIST_LETTERS);
    return all > 0 && all <= LINK_LIST_LETTERS && linked / all > 0.8;
  });
  dropFrom(page, leading);
}
