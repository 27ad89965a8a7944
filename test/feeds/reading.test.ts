import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FeedError } from "#core/errors.ts";
import { readFeed } from "#feeds/reading.ts";
import { pageOf, rssOf } from "../support/fake-newsroom.ts";

const BASE = "https://www.nato.int/en/news";
const LONG = "The Secretary General met the President and thanked him for his support. ".repeat(8);
const read = (text: string, address = BASE) => readFeed({ text, address });
const brief = (text: string, address = BASE) => {
  const { kind, items } = read(text, address);
  return { kind, items: items.map(({ title, url, published }) => [title, url, published]) };
};
function faultOf(text: string): unknown {
  try {
    read(text);
    return undefined;
  } catch (error) {
    return error;
  }
}
const visit = ["NATO & Romania", "https://www.nato.int/visit", "2025-09-19"];

describe("readFeed", () => {
  it("reads RSS, with a date that is none by its standard", () => {
    const link = "/visit?selectedLocale=null#top";
    const rss = rssOf([{ title: "NATO & Romania", link, pubDate: "19 Sep. 2025 12:00:00 GMT" }]);
    expect(brief(rss)).toEqual({ kind: "rss", items: [visit] });
  });

  it("reads Atom", () => {
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><id>1</id><title type="html">NATO &amp;amp; Romania</title><link href="https://www.nato.int/visit"/><updated>2025-09-19T23:30:00-05:00</updated><summary>S</summary></entry></feed>`;
    expect(brief(atom)).toEqual({ kind: "atom", items: [visit] });
  });

  it("reads RDF", () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>t</title></channel><item><title>NATO &amp; Romania</title><link>https://www.nato.int/visit</link><dc:date>2025-09-19</dc:date></item></rdf:RDF>`;
    expect(brief(rdf)).toEqual({ kind: "rdf", items: [visit] });
  });

  it("reads JSON Feed", () => {
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "N",
      items: [
        { id: "1", title: "NATO & Romania", url: "/visit", date_published: "2025-09-19T08:00:00Z" },
      ],
    });
    expect(brief(json)).toEqual({ kind: "json-feed", items: [visit] });
  });

  it("reads NATO’s list, whose dates are days", () => {
    const page = {
      title: "NATO &amp; Romania",
      description: "<p>He met …</p>",
      link: "/visit?selectedLocale=null",
      pageDate: "19 September 2025",
      pageType: "News",
    };
    const list = JSON.stringify({ numberOfPages: 12, pages: [page, { title: 5 }] });
    const content = read(list, `${BASE}?page=3`);
    expect(content).toMatchObject({ kind: "nato-list", list: { page: 3, pages: 12 } });
    expect(content.faults).toHaveLength(1);
    expect(brief(list).items).toEqual([visit]);
  });

  it("reads a sitemap: what has a day in its address", () => {
    const at = "https://www.nato.int/en/news-and-events/articles/news/2025/09/19/visit";
    const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://www.nato.int/en/about</loc></url><url><loc>${at}</loc><lastmod>2025-09-20</lastmod></url></urlset>`;
    expect(brief(sitemap)).toEqual({ kind: "sitemap", items: [["", at, "2025-09-19"]] });
    expect([read(sitemap).isWhole, read(sitemap.slice(0, -9)).isWhole]).toEqual([true, false]);
  });

  it("reads a sitemap’s index", () => {
    const index = `<sitemapindex><sitemap><loc>/a.xml</loc><lastmod>2025-09-20T10:00:00Z</lastmod></sitemap></sitemapindex>`;
    expect(read(index).parts).toEqual([
      { url: "https://www.nato.int/a.xml", changed: "2025-09-20" },
    ]);
  });

  it("reads an aggregator’s page", () => {
    const item = (title: string, age: string, text: string) =>
      `<div class="feed-item"><h3 class="feed-item-title"><a href="/${title}">${title}</a></h3><div class="feed-item-meta"><a class="feed-item-source">NATO News</a> <span class="feed-item-date">${age}</span></div><div class="feed-item-body">${text}</div></div>`;
    const html = `<!doctype html><html><body><h1>NATO News</h1>${item("One", "3 hours 27 minutes ago", LONG)}${item("Two", "1 week 1 day ago", LONG)}</body></html>`;
    expect(read(html).items.map(({ title, url, age }) => [title, url, age])).toEqual([
      ["One", "https://www.nato.int/One", "3 hours 27 minutes ago"],
      ["Two", "https://www.nato.int/Two", "1 week 1 day ago"],
    ]);
    expect(read(html).items[0]?.summary).toEqual([LONG.trim()]);
  });

  it("reads an article’s page, without newsletter and login", () => {
    const html = pageOf({
      title: "NATO & Romania",
      day: "2025-09-19",
      paragraphs: [LONG, "• one", "The newsletter of the Alliance was praised by Mr Iohannis."],
    });
    expect(brief(html, "https://www.nato.int/visit")).toEqual({ kind: "article", items: [visit] });
    expect(read(html).items[0]?.body?.filter(Boolean)).toEqual([
      LONG.trim(),
      "• one",
      "The newsletter of the Alliance was praised by Mr Iohannis.",
    ]);
  });

  it("reads an article’s page of a site it never saw", () => {
    const html = `<html><head><title>Visit | Site</title></head><body><nav>Home About</nav><article><header><h1>Visit</h1></header><p>${LONG}</p><ul><li>one<li>two</ul><p><a href="/x">More news</a></p></article><footer>© Site</footer></body></html>`;
    expect(read(html).items).toMatchObject([
      { title: "Visit", body: [LONG.trim(), "", "one", "two"], published: null },
    ]);
  });

  it("reads JSON lines and dumps", () => {
    const line = JSON.stringify({ title: "T", body: "B", published: "2025-09-19" });
    expect(brief(line)).toEqual({ kind: "json-lines", items: [["T", null, "2025-09-19"]] });
    expect(brief(`${line}\n${line}`).items).toHaveLength(2);
    const dump = readFileSync("seeds/004_9d3cf22585746fd1.txt", "utf8");
    expect([read(dump).kind, read(dump).items.length > 5]).toEqual(["dump", true]);
  });

  it("tells a page that wants proof of a human", () => {
    const gate =
      "<html><body><h1>One moment</h1><p>Please complete the reCAPTCHA.</p></body></html>";
    expect(() => read(gate)).toThrow("proof that a human");
  });
});

describe("hostile content", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>`;
  it.each([
    ["an entity bomb", bomb, "entities of its own"],
    ["nested XML", `<rss version="2.0"><channel>${"<a>".repeat(100_000)}`, "deep"],
    ["nested HTML", `<html><body>${"<div>".repeat(100_000)}`, "deep"],
    ["nested formatting", `<html><body>${"<b><i>".repeat(50_000)}<p>x`, "deep"],
    ["nested JSON", "[".repeat(200_000), "no JSON"],
    ["a feed that breaks off", rssOf([{ title: "A", link: "/a" }]).slice(0, -30), "broken off"],
    ["too many tags", `<html>${"<br>".repeat(500_000)}`, "tags"],
    ["nothing", " \n", "empty"],
    ["bytes", "\u0001\0\u0002", "no text"],
    ["another JSON", '{"a": 1}', "no"],
  ])("is refused with a reason: %s", (_, text, reason) => {
    expect(() => read(text)).toThrow(reason);
    expect(() => read(text)).toThrow(FeedError);
  });

  it("leaves out what is too long for a release, says so, and reads the rest", () => {
    const long = { title: "Long", link: "/long", content: "<p>word </p>".repeat(60_000) };
    const [item] = [{ title: "B", link: "/b", content: LONG }];
    const { items, faults } = read(rssOf([long, item]));
    expect(items.map(({ title }) => title)).toEqual(["B"]);
    expect(faults).toEqual([expect.stringContaining("200,000 letters")]);
    expect(() => read(rssOf([long]))).toThrow("1 item left out");
  });

  it("gives up on JSON lines after a hundred bad ones", () => {
    const { items, faults } = read(`{"title": "T", "body": "B"}\n${"{\n".repeat(1_000)}`);
    expect([items.length, faults.length]).toEqual([1, 100]);
  });

  it("yields a FeedError and nothing else, whatever comes", () => {
    const pieces = fc.constantFrom(
      ..."<rss version='2.0'> <channel> <item> <title> </title> <![CDATA[ ]]> <!-- --> <feed> <entry> <urlset> <url> <loc> &amp; &#0; &#x110000; <html> <body> <h1> <article> <p> ago { } [ ] \" : , \0 1 <script> </ > <a href=".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join(" ")),
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.json(),
    );
    fc.assert(
      fc.property(text, (one) => {
        const fault = faultOf(one);
        expect(fault === undefined || fault instanceof FeedError, String(fault)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
