import type { Article } from "../article.ts";
import type { Day, DaySpan } from "../day.ts";

/* What feeds need to be kept between two runs of the bot. Every method is one transaction. */

/** Keeps how far each feed has come, and which release each address is. */
export interface FeedStore {
  /** All feeds that were ever read, by address. */
  feeds(): Promise<readonly FeedState[]>;
  /** `undefined` for a feed that was never read. */
  feed(address: string): Promise<FeedState | undefined>;
  /** Of these keys those that are known, whichever feed showed them first. */
  itemsByKey(keys: readonly string[]): Promise<readonly KnownItem[]>;
  /** What this feed was the first to show, the last seen first; no further back than `seenSince`. */
  itemsOf(feed: string, seenSince?: Date): Promise<readonly KnownItem[]>;
  /**
   * Keeps what a reading brought, all of it or nothing: a feed's state never runs ahead of its
   * articles, so a bot that is killed meanwhile reads them again. The same taking twice changes
   * nothing more. Yields the ids of the articles that were never met.
   */
  takeIn(taking: Taking): Promise<readonly string[]>;
  /** Keeps a state alone: after a failure, or where nothing had changed. */
  keepState(state: FeedState): Promise<void>;
  /** Forgets a feed that is no longer set; its items and articles stay. */
  forget(address: string): Promise<void>;
  /** How many changes any process has made to articles of feeds; 0 before the first. */
  lastChange(): Promise<number>;
  /**
   * The articles of feeds that others have added, changed or marked after a change: what `nato fetch`
   * takes in, a running bot learns from here. Costs next to nothing where there are none.
   */
  othersAfter(change: number): Promise<Changes>;
}

/** What others have done since a change. */
export interface Changes {
  /** The ids of the articles, each once. */
  readonly articles: readonly string[];
  /** To be asked from the next time. */
  readonly last: number;
}

/** What one reading of a feed brings. */
export interface Taking {
  readonly state: FeedState;
  /** New and changed articles, whole. */
  readonly articles: readonly Article[];
  /** Every item that was seen, known ones too; by key, each once. */
  readonly items: readonly KnownItem[];
  readonly at: Date;
  /** What the first run of a feed and a back-fill bring is an archive: no edition posts it. */
  readonly as: "news" | "archive";
}

/** How far a feed has come. */
export interface FeedState {
  /** As it is set in `FEEDS`. */
  readonly address: string;
  /** What the server gave for the next conditional request; `null` where it must be unconditional. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it was last read, changed or not. */
  readonly lastSuccessAt: Date | null;
  /** When it last brought something new or changed. */
  readonly lastChangeAt: Date | null;
  /** Not before this moment; `null` for a feed that was never read. */
  readonly nextRunAt: Date | null;
  /** How often it failed since it last succeeded. */
  readonly failures: number;
  /** Why it last failed, one sentence for people; `null` once it succeeds. */
  readonly lastError: string | null;
  /** Everything that it held at first is taken in: what comes from now on is news. */
  readonly firstRunDone: boolean;
  /** Digests of paragraphs that stand on many of its pages and belong to none; at most 200. */
  readonly boilerplate: readonly string[];
  /** A back-fill that is not finished; `null` where none is asked for. */
  readonly backfill: Backfill | null;
  /** When it was first tried; `null` if it never was. */
  readonly begunAt: Date | null;
  /** What the operator was last told is wrong with it; `null` where it is well. */
  readonly told: FeedTrouble | null;
}

/** What is wrong with a feed: it cannot be read, or brings nothing new. */
export type FeedTrouble = "failing" | "silent";

/** How far back releases are to be fetched, and how far that has come. */
export interface Backfill {
  readonly since: Day;
  /** The next page of the list, from 1; 0 where the feed has no pages. */
  readonly nextPage: number;
  /** How many pages the list said it has; 0 where it has not been asked yet. */
  readonly pages: number;
}

/** An item that was met, and the release that it is. */
export interface KnownItem {
  /** Its canonical address, or `text:` and its article's id where it has none. */
  readonly key: string;
  /** The feed that showed it first. */
  readonly feed: string;
  /** Several items may be one article: a reprint. The empty text where nothing of it was ever read. */
  readonly articleId: string;
  /** Where its page stands, as it is to be fetched; `null` where it has none. */
  readonly url: string | null;
  /** Digest of what the feed itself says of it, without its date. */
  readonly listing: string;
  /**
   * Digest of the article’s title and text as they came from here; where nothing of it was ever read,
   * as what it counts once it is: “news” or “archive”.
   */
  readonly digest: string;
  /** When a feed last showed it. */
  readonly seenAt: Date;
  /** When its page was last fetched; `null` if never, or if it is to be fetched soon. */
  readonly checkedAt: Date | null;
  /** When its publisher had taken it away; the article is kept, and marked. */
  readonly withdrawnAt: Date | null;
  /** Its page could not be read, and what the feed says of it, if anything, stands in for its text. */
  readonly standsIn: boolean;
}

/** An article as it is kept, and what became of it. */
export interface KeptArticle {
  readonly article: Article;
  /** When its text last changed; `null` if never. */
  readonly revisedAt: Date | null;
  /** When its publisher took it away; `null` where it still stands. */
  readonly withdrawnAt: Date | null;
}

/** Reads what is kept of articles. */
export interface KeptArticles {
  /** Those of these articles that are kept, in any order. */
  find(ids: readonly string[]): Promise<readonly KeptArticle[]>;
  /** Those whose last possible day lies in a span, the newest first; the rest are left out. */
  publishedWithin(span: DaySpan, most: number): Promise<readonly Article[]>;
  /**
   * Reads the articles that came by feeds, in the order they came, so many at a time: they stand in no
   * file, so a start has them from here.
   */
  ofFeeds(): AsyncIterable<readonly KeptArticle[]>;
}
