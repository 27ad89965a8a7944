import type { Day, DaySpan } from "./day.ts";

/** What sort of release an article is, told from its title and its first lines. */
export const ARTICLE_KINDS = [
  "news",
  "statement",
  "speech",
  "media-advisory",
  "podcast",
  "recap",
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/**
 * When a release was published: a span of days, for few releases say it outright.
 *
 * `reason` is where the span comes from: the release states it, it is the day of the event that it
 * reports, the last day of the event's days, the age that a feed page shows, or the releases before
 * and after it.
 */
export interface Published extends DaySpan {
  readonly reason: "stated" | "event-day" | "range-end" | "feed-age" | "neighbours";
}

/** One press release. */
export interface Article {
  /** Stays the same over restarts and in every copy of the release. */
  readonly id: string;
  readonly title: string;
  /** The text without its title; a paragraph may hold line ends, as in a list. */
  readonly paragraphs: readonly string[];
  /** `null` where neither the text nor its neighbours tell. */
  readonly published: Published | null;
  readonly kind: ArticleKind;
  /** The file it was read from, and its place there, counted from 0. */
  readonly origin: { readonly file: string; readonly index: number };
  readonly url: string | null;
  /** What became of it since it came: its publisher changed its text, or took it away. */
  readonly mark?: "updated" | "withdrawn";
}

/** The last day on which the article may have been published; the empty text sorts undated ones last. */
export function latestDay(article: Article): Day | "" {
  return article.published?.to ?? "";
}

/** How many letters its text has, without its title. */
export function lettersOf({ paragraphs }: Pick<Article, "paragraphs">): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}
