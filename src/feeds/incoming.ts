import { createHash } from "node:crypto";
import type { Article } from "#core/article.ts";
import { addDays, dayAt, type Day } from "#core/day.ts";
import { articlesOf } from "#core/newsroom/ingest.ts";
import { canonicalAddress } from "#core/newsroom/canonical-address.ts";
import type { ListedItem } from "./feed-content.ts";
import type { Refused } from "./fetched.ts";

/** An item as it came in, before it is compared with what is known. */
export interface Incoming {
  /** Its canonical address, or `text:` and its article’s id. */
  readonly key: string;
  readonly url: string | null;
  /** The empty text where only an address is known. */
  readonly title: string;
  /** Digest of what the feed says of it. */
  readonly listing: string;
  /** `null` where nothing had to be fetched, for the feed says the same as the last time. */
  readonly article: Article | null;
  /** Its feed shows it; else its page alone was looked at again. */
  readonly isShown: boolean;
  /** Its page was fetched, whatever came of it. */
  readonly isChecked: boolean;
  /** Why its page could not be read; with an article, that is made of the summary. */
  readonly refusal: Pick<Refused, "reason" | "error"> | null;
}

/**
 * What an item is known by: never its date, and its place in the feed as little.
 *
 *     http://www.nato.int/en/news/visit/?selectedLocale=null → https://www.nato.int/en/news/visit
 */
export function keyOf(item: ListedItem, origin: Origin): string {
  const address = item.url === null ? null : canonicalAddress(item.url);
  return address ?? `text:${makeArticle(item, origin).id}`;
}

/** Digest of what a feed says of an item, without its date and its age. */
export function listingOf({ title, summary, body }: ListedItem): string {
  return digest([title, ...summary, "", ...(body ?? [])]);
}

/** Digest of an article’s words. */
export function wordsDigest({ title, paragraphs }: Article): string {
  return digest([title, ...paragraphs]);
}

/** Where and when items were read. */
export interface Origin {
  /** The feed’s address. */
  readonly feed: string;
  readonly now: Date;
}

/**
 * Makes an article of an item, of its whole text or else of its summary. A day that lies ahead by
 * more than one, as no time zone explains, is no day of publication.
 */
export function makeArticle(item: ListedItem, { feed, now }: Origin): Article {
  const today = dayAt(now);
  const raw = {
    title: item.title,
    body: item.body ?? item.summary,
    line: 1,
    index: 0,
    ...published(item.published, addDays(today, 1)),
    ...(item.age === null ? {} : { age: item.age }),
    ...(item.url === null ? {} : { url: item.url }),
  };
  const [article] = articlesOf([raw], { file: feed, order: "any", savedOn: today });
  if (article === undefined) throw new RangeError("One item makes one article.");
  return item.dated === undefined ? article : { ...article, published: item.dated };
}

function published(day: Day | null, last: Day): { published?: Day } {
  return day === null || day > last ? {} : { published: day };
}

function digest(lines: readonly string[]): string {
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
}
