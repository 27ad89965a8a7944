import type { Published } from "#core/article.ts";
import type { Day } from "#core/day.ts";

/** What was found at an address, told by its content. */
export type ContentKind =
  | "rss"
  | "atom"
  | "rdf"
  | "json-feed"
  | "nato-list"
  | "sitemap"
  | "sitemap-index"
  | "aggregator"
  | "article"
  | "json-lines"
  | "dump";

/** A release as a feed shows it; often no more than its title and a summary. */
export interface ListedItem {
  /** The empty text where the feed names only an address. */
  readonly title: string;
  /** Where its page stands, resolved and without what does not tell it apart; `null` if it has none. */
  readonly url: string | null;
  /** Lines, an empty one between paragraphs. */
  readonly summary: readonly string[];
  /** The whole text in the same form, where the feed gives it. */
  readonly body: readonly string[] | null;
  /** The day that the feed states; an hour is never made up of it. */
  readonly published: Day | null;
  /** An age as a page shows it: “1 day 3 hours ago”. */
  readonly age: string | null;
  /** Of a dump only: when it came out, as far as it and its neighbours tell. */
  readonly dated?: Published | null;
}

/** A part of a sitemap that stands elsewhere. */
export interface SitemapPart {
  readonly url: string;
  readonly changed: Day | null;
}

/** Where a list that is read in pages has come to; both count from 1. */
export interface PageOfList {
  readonly page: number;
  readonly pages: number;
}

/** What a feed holds. */
export interface FeedContent {
  readonly kind: ContentKind;
  readonly items: readonly ListedItem[];
  /** What in it could not be read, each a sentence for people. */
  readonly faults: readonly string[];
  /** Only of NATO’s list. */
  readonly list: PageOfList | null;
  /** Only of a sitemap’s index. */
  readonly parts: readonly SitemapPart[];
  /** It shows all that its publisher has: what is missing was taken away. */
  readonly isWhole: boolean;
}

/** More items than this are not read from one document. */
export const MOST_ITEMS = 5_000;
/** More faults than this tell nobody anything. */
export const MOST_FAULTS = 100;
/** NATO’s longest releases have some 60,000 letters; a longer text is none. */
export const MOST_LETTERS = 200_000;

/** Makes content of a kind, with nothing but what is given. */
export function contentOf(
  kind: ContentKind,
  parts: Partial<Omit<FeedContent, "kind">>,
): FeedContent {
  return { items: [], faults: [], list: null, parts: [], isWhole: false, ...parts, kind };
}
