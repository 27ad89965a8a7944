import { assert, asyncProperty, string } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import type { FeedState, KnownItem, Taking } from "#core/newsroom/feed-store.ts";
import type { Store } from "#store/store.ts";
import { makeArticle } from "../support/made-articles.ts";
import { minute } from "./digest-store-samples.ts";

/** Stores of one database, as feeds use them. */
export type OpenFeedStore = Pick<Store, "feeds" | "articles" | "close">;

const FEED = "https://www.nato.int/rss.xml";
const ALL = [new Date(0), minute(99_999)] as const;

/** How far a feed has come that was read once. */
export function feedState(changes: Partial<FeedState> = {}): FeedState {
  return {
    address: FEED,
    etag: '"5f"',
    lastModified: "Thu, 30 May 2024 08:00:00 GMT",
    lastSuccessAt: minute(0),
    lastChangeAt: minute(0),
    nextRunAt: minute(15),
    failures: 0,
    lastError: null,
    firstRunDone: true,
    boilerplate: ["a1", "b2"],
    backfill: null,
    begunAt: minute(0),
    told: null,
    ...changes,
  };
}

/** An item that is its article's own page. */
export function feedItem(id: string, changes: Partial<KnownItem> = {}): KnownItem {
  return {
    key: `https://www.nato.int/${id}`,
    feed: FEED,
    articleId: id,
    url: `https://www.nato.int/${id}`,
    listing: `listing of ${id}`,
    digest: `digest of ${id}`,
    seenAt: minute(0),
    checkedAt: null,
    withdrawnAt: null,
    standsIn: false,
    ...changes,
  };
}

const articleOf = (id: string, words = `On ${id}`) => makeArticle({ id, title: words });

/** A taking of articles with one item each. */
function taking(articles: readonly Article[], changes: Partial<Taking> = {}): Taking {
  return {
    state: feedState(),
    articles,
    items: articles.map(({ id }) => feedItem(id)),
    at: minute(0),
    as: "news",
    ...changes,
  };
}

/** What every database must keep of feeds; `open` yields an empty one. */
export function feedStoreContract(name: string, open: () => Promise<OpenFeedStore>): void {
  describe(`feeds in ${name}`, () => {
    let store: OpenFeedStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    async function ofFeeds() {
      const kept = [];
      for await (const some of store.articles.ofFeeds()) kept.push(...some);
      return kept;
    }

    it("are unknown before they are read, and read back as they were kept", async () => {
      expect(await store.feeds.feed(FEED)).toBeUndefined();
      const first = feedState({ backfill: { since: "2020-01-01", nextPage: 3, pages: 40 } });
      const second = feedState({
        address: "http://127.0.0.1:8080/feed",
        etag: null,
        lastModified: null,
        lastSuccessAt: null,
        lastChangeAt: null,
        nextRunAt: null,
        failures: 3,
        lastError: "127.0.0.1 cannot be reached (ECONNREFUSED).",
        begunAt: null,
        told: "failing",
        firstRunDone: false,
        boilerplate: [],
      });
      await store.feeds.keepState(first);
      await store.feeds.keepState(second);
      expect(await store.feeds.feed(FEED)).toEqual(first);
      expect(await store.feeds.feeds()).toEqual([second, first]);
      await store.feeds.keepState({ ...second, failures: 4 });
      expect(await store.feeds.feed(second.address)).toEqual({ ...second, failures: 4 });
    });

    it("bring articles, items and their own state in one", async () => {
      const articles = [articleOf("a"), articleOf("b")];
      expect(await store.feeds.takeIn(taking(articles))).toEqual(["a", "b"]);
      expect(await store.feeds.feed(FEED)).toEqual(feedState());
      expect(await store.feeds.itemsOf(FEED)).toEqual([feedItem("a"), feedItem("b")]);
      expect((await ofFeeds()).map(({ article }) => article)).toEqual(articles);
    });

    it("keep nothing of a taking that breaks off", async () => {
      const unfit = feedState({ nextRunAt: new Date(Number.NaN) });
      await expect(store.feeds.takeIn(taking([articleOf("a")], { state: unfit }))).rejects.toThrow(
        "Invalid time value",
      );
      expect(await store.feeds.feed(FEED)).toBeUndefined();
      expect(await store.feeds.itemsOf(FEED)).toEqual([]);
      expect(await ofFeeds()).toEqual([]);
    });

    it("change nothing by the same taking a second time", async () => {
      await store.articles.note([articleOf("old")], { at: () => minute(-9), as: "archive" });
      const same = taking([articleOf("a")]);
      await store.feeds.takeIn(same);
      const kept = await ofFeeds();
      expect(await store.feeds.takeIn({ ...same, at: minute(7) })).toEqual([]);
      expect(await ofFeeds()).toEqual(kept);
      expect(await store.articles.cameBetween(...ALL)).toEqual(["a"]);
    });

    it("bring news only where it is said to be news", async () => {
      await store.feeds.takeIn(taking([articleOf("first")], { as: "archive" }));
      await store.feeds.takeIn(taking([articleOf("second")], { as: "news", at: minute(1) }));
      expect(await store.articles.cameBetween(...ALL)).toEqual(["second"]);
    });

    it("leave a changed article where it came, and say that it is revised", async () => {
      await store.articles.note([articleOf("old")], { at: () => minute(-9), as: "archive" });
      await store.feeds.takeIn(taking([articleOf("a")]));
      await store.feeds.takeIn(taking([articleOf("a", "Corrected")], { at: minute(30) }));
      expect(await ofFeeds()).toEqual([
        { article: articleOf("a", "Corrected"), revisedAt: minute(30), withdrawnAt: null },
      ]);
      expect(await store.articles.cameBetween(minute(0), minute(99))).toEqual([]);
    });

    it("take the fuller text that stands elsewhere, which is no revision", async () => {
      await store.articles.note([articleOf("a", "Summary")], {
        at: () => minute(-9),
        as: "archive",
      });
      await store.feeds.takeIn(taking([articleOf("a", "Summary and the rest")]));
      expect(await store.articles.find(["a", "unknown"])).toEqual([
        { article: articleOf("a", "Summary and the rest"), revisedAt: null, withdrawnAt: null },
      ]);
    });

    it("take the whole text in the place of what stood in for it, which is no revision", async () => {
      await store.articles.note([articleOf("old")], { at: () => minute(-9), as: "archive" });
      const summary = [feedItem("a", { standsIn: true })];
      await store.feeds.takeIn(taking([articleOf("a", "Summary")], { items: summary }));
      expect(await store.feeds.itemsOf(FEED)).toEqual(summary);
      await store.feeds.takeIn(taking([articleOf("a", "All of it")], { at: minute(9) }));
      expect(await ofFeeds()).toEqual([
        { article: articleOf("a", "All of it"), revisedAt: null, withdrawnAt: null },
      ]);
      expect(await store.articles.cameBetween(...ALL)).toEqual(["a"]);
    });

    it("count changes, and tell of none that was made here", async () => {
      expect(await store.feeds.lastChange()).toBe(0);
      await store.feeds.takeIn(taking([articleOf("a"), articleOf("b")]));
      await store.feeds.takeIn(taking([articleOf("a"), articleOf("b")]));
      expect(await store.feeds.lastChange()).toBe(2);
      expect(await store.feeds.othersAfter(0)).toEqual({ articles: [], last: 2 });
      expect(await store.feeds.othersAfter(2)).toEqual({ articles: [], last: 2 });
    });

    it("mark an article as withdrawn once all its items are, and as standing once one is again", async () => {
      const reprint = feedItem("a", { key: "https://example.org/a", feed: "https://example.org" });
      const away = { withdrawnAt: minute(5) };
      const items = (...changed: readonly KnownItem[]) =>
        store.feeds.takeIn({ ...taking([]), items: changed });
      const mark = async () => (await ofFeeds()).map(({ withdrawnAt }) => withdrawnAt);
      await store.feeds.takeIn(taking([articleOf("a")], { items: [feedItem("a"), reprint] }));
      await items(feedItem("a", away));
      expect(await mark()).toEqual([null]);
      await items({ ...reprint, ...away });
      expect(await mark()).toEqual([minute(5)]);
      await items(feedItem("a"));
      expect(await mark()).toEqual([null]);
    });

    it("know an item by its key, whichever feed showed it first", async () => {
      await store.feeds.takeIn(taking([articleOf("a"), articleOf("b")]));
      const again = feedItem("a", { feed: "https://example.org", seenAt: minute(9) });
      await store.feeds.takeIn({ ...taking([]), items: [again] });
      expect(await store.feeds.itemsByKey([again.key, "https://www.nato.int/unknown"])).toEqual([
        { ...again, feed: FEED },
      ]);
      expect(await store.feeds.itemsByKey([])).toEqual([]);
      expect((await store.feeds.itemsOf(FEED)).map(({ articleId }) => articleId)).toEqual([
        "a",
        "b",
      ]);
    });

    it("yield what was seen since a moment", async () => {
      const items = [feedItem("a", { seenAt: minute(1) }), feedItem("b", { seenAt: minute(2) })];
      await store.feeds.takeIn(taking([articleOf("a"), articleOf("b")], { items }));
      const seenSince = async (moment: Date) =>
        (await store.feeds.itemsOf(FEED, moment)).map(({ articleId }) => articleId);
      expect(await seenSince(minute(1))).toEqual(["b", "a"]);
      expect(await seenSince(minute(2))).toEqual(["b"]);
      expect(await seenSince(minute(3))).toEqual([]);
    });

    it("are forgotten without what they brought", async () => {
      await store.feeds.takeIn(taking([articleOf("a")]));
      await store.feeds.forget(FEED);
      expect(await store.feeds.feeds()).toEqual([]);
      expect(await store.feeds.itemsOf(FEED)).toEqual([feedItem("a")]);
      expect(await ofFeeds()).toHaveLength(1);
    });

    it("tell articles of feeds from those of files", async () => {
      await store.articles.note([articleOf("file")], { at: () => minute(0), as: "archive" });
      await store.feeds.takeIn(taking([articleOf("feed")]));
      expect((await ofFeeds()).map(({ article }) => article.id)).toEqual(["feed"]);
    });

    it("read many articles back in the order they came, each once", async () => {
      const ids = Array.from({ length: 450 }, (_, place) => `n${String(place).padStart(3, "0")}`);
      await store.feeds.takeIn(taking(ids.map((id) => articleOf(id))));
      await store.feeds.takeIn(taking([articleOf("first")], { at: minute(-1) }));
      expect((await ofFeeds()).map(({ article }) => article.id)).toEqual(["first", ...ids]);
    });

    it("keep to the letter what strangers write", async () => {
      await assert(
        asyncProperty(string({ unit: "binary", minLength: 1 }), async (words) => {
          const article = makeArticle({
            id: words,
            title: words,
            paragraphs: [words],
            url: words,
            origin: { file: words, index: 2 },
            published: { from: "2024-05-30", to: "2024-05-31", reason: "feed-age" },
          });
          const item = feedItem(words, { key: words, feed: words, url: words });
          const state = feedState({ address: words, etag: words, lastError: words });
          await store.feeds.takeIn(taking([article], { state, items: [item] }));
          expect(await store.feeds.feed(words)).toEqual(state);
          expect(await store.feeds.itemsByKey([words])).toEqual([item]);
          const kept = (await ofFeeds()).find((each) => each.article.id === words);
          expect(kept?.article).toEqual(article);
        }),
        { numRuns: 40 },
      );
    });
  });
}
