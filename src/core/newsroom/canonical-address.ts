import type { Day } from "#core/day.ts";
import { isDay } from "#core/day.ts";

/** A longer address is no article’s. */
const MOST_LETTERS = 2_000;
/** Pages that tell their articles apart by the query alone. */
const TOLD_BY_QUERY = /(?:^\/|\.(?:php|aspx?|cfm|jsp|cgi))$/i;
/** What a query says besides: where a reader came from, and in which language the page is drawn. */
const BESIDES =
  /^(?:utm_.*|fbclid|gclid|mc_[ce]id|ref|source|selectedlocale|locale|lang|language)$/i;

/**
 * Reads the address of an article as a page links it, to be fetched; `null` where it is none. The
 * query and the fragment go, but for a query that alone tells articles apart (`/index.php?id=7`).
 *
 *     "/en/news/2025/09/19/visit?selectedLocale=null", on https://www.nato.int/ →
 *         https://www.nato.int/en/news/2025/09/19/visit
 */
export function readArticleUrl(link: string, base: string): string | null {
  const trimmed = link.trim();
  if (trimmed === "" || trimmed.length > MOST_LETTERS) return null;
  const url = URL.parse(trimmed, base);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  url.search = TOLD_BY_QUERY.test(url.pathname) ? tellingQuery(url.searchParams) : "";
  return url.href.length > MOST_LETTERS ? null : url.href;
}

/**
 * Makes one address of all the ways in which a page may be linked: by http or https, with a slash at
 * its end or none, letters written with a percent sign or without. The same again changes nothing.
 *
 *     http://WWW.nato.int:80/en/news/visit/?selectedLocale=null → https://www.nato.int/en/news/visit
 */
export function canonicalAddress(address: string): string | null {
  const read = readArticleUrl(address, "about:blank");
  const url = read === null ? null : URL.parse(read);
  if (url === null) return null;
  url.protocol = "https:";
  if (url.port === "80") url.port = "";
  url.pathname = plainPath(url.pathname);
  return url.href.length > MOST_LETTERS ? null : url.href;
}

/**
 * Reads the day that stands in an address.
 *
 *     https://www.nato.int/en/news-and-events/articles/news/2025/09/19/slug → 2025-09-19
 */
export function readDayInAddress(address: string): Day | null {
  const parts = /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)(?=\/|$)/.exec(
    URL.parse(address)?.pathname ?? "",
  );
  const day = parts === null ? "" : parts.slice(1, 4).join("-");
  return isDay(day) ? day : null;
}

function tellingQuery(query: URLSearchParams): string {
  const telling = [...query].filter(([name]) => !BESIDES.test(name));
  telling.sort(([one, a], [other, b]) => (one === other ? compare(a, b) : compare(one, other)));
  return new URLSearchParams(telling).toString();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Unreserved letters need no percent sign, and the others have theirs in capitals (RFC 3986, 6.2.2). */
function plainPath(path: string): string {
  const plain = path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9_~-]/.test(letter) ? letter : code.toUpperCase();
  });
  return plain.replace(/(?<=.)\/+$/, "");
}
