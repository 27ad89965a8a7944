import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { FeedStore, KnownItem, Taking } from "#core/newsroom/feed-store.ts";
import { compareArticles, writeArticles } from "./article-writing.ts";
import { inBatches } from "./batches.ts";
import { feedRow, itemRow, readFeed, readItem } from "./feed-rows.ts";
import { keepText, readKeptText } from "./kept-text.ts";
import type { Database, FeedRow } from "./tables.ts";

/** The columns of an item. */
const COLUMNS = 10;
const LONG_AGO = new Date(0);
/** So many items are read before others have their turn. */
const READ_AT_ONCE = 500;

/** Keeps feeds in the database. What they bring stands among all other articles. */
export function createFeedStore(database: Database): FeedStore {
  /** The numbers of the changes that were made here, until they were asked past. */
  const own = new Set<number>();
  return {
    async feeds() {
      const rows = await database.selectFrom("feeds").selectAll().orderBy("address").execute();
      return rows.map(readFeed);
    },
    async feed(address) {
      const row = await database
        .selectFrom("feeds")
        .selectAll()
        .where("address", "=", keepText(address))
        .executeTakeFirst();
      return row && readFeed(row);
    },
    async itemsByKey(keys) {
      const found: KnownItem[] = [];
      for (const batch of inBatches([...new Set(keys)].map(keepText))) {
        const rows = await database
          .selectFrom("feed_items")
          .selectAll()
          .where("key", "in", batch)
          .execute();
        found.push(...rows.map(readItem));
      }
      return found;
    },
    async itemsOf(feed, seenSince = LONG_AGO) {
      const found: KnownItem[] = [];
      for (let offset = 0; ; offset += READ_AT_ONCE) {
        const rows = await database
          .selectFrom("feed_items")
          .selectAll()
          .where("feed", "=", keepText(feed))
          .where("seen_at", ">=", seenSince.toISOString())
          .orderBy("seen_at", "desc")
          .orderBy("key")
          .limit(READ_AT_ONCE)
          .offset(offset)
          .execute();
        found.push(...rows.map(readItem));
        if (rows.length < READ_AT_ONCE) return found;
        await yieldToOthers();
      }
    },
    async takeIn({ state, articles, items, at, as }) {
      let noted: readonly number[] = [];
      const taken = database.transaction().execute(async (transaction) => {
        const compared = await compareArticles(transaction, articles);
        const fuller = await findFuller(transaction, { articles, items });
        const added = await writeArticles(transaction, compared, { at: () => at, as, fuller });
        await keepItems(transaction, items);
        const marked = await markWithdrawn(transaction, items);
        const changed = [...compared.unknown, ...compared.changed].map(({ head }) => head.id);
        noted = await noteChanges(transaction, [...new Set([...changed, ...marked])]);
        for (const number of noted) own.add(number);
        await keepFeed(transaction, feedRow(state));
        return added;
      });
      taken.catch(() => {
        for (const number of noted) own.delete(number);
      });
      return taken;
    },
    keepState: (state) => keepFeed(database, feedRow(state)),
    async forget(address) {
      await database.deleteFrom("feeds").where("address", "=", keepText(address)).execute();
    },
    lastChange: () => lastChange(database),
    async othersAfter(change) {
      const rows = await database
        .selectFrom("article_changes")
        .selectAll()
        .where("number", ">", change)
        .orderBy("number")
        .execute();
      const others = rows.filter(({ number }) => !own.delete(number));
      const articles = new Set(others.map(({ article }) => readKeptText(article)));
      return { articles: [...articles], last: rows.at(-1)?.number ?? change };
    },
  };
}

async function keepFeed(database: Database, { address, ...rest }: FeedRow): Promise<void> {
  await database
    .insertInto("feeds")
    .values({ address, ...rest })
    .onConflict((conflict) => conflict.column("address").doUpdateSet(rest))
    .execute();
}

/**
 * A text that comes from an address never met before, or in the place of what stood in for it, is a
 * fuller copy; else it is a change.
 */
async function findFuller(
  database: Database,
  { articles, items }: Pick<Taking, "articles" | "items">,
): Promise<ReadonlySet<string>> {
  const met = new Set<string>();
  for (const batch of inBatches(items.map(({ key }) => keepText(key)))) {
    const rows = await database
      .selectFrom("feed_items")
      .select("article")
      .where("key", "in", batch)
      .where("stands_in", "=", 0)
      .execute();
    for (const { article } of rows) met.add(readKeptText(article));
  }
  return new Set(articles.map(({ id }) => id).filter((id) => !met.has(id)));
}

/** Which feed showed an item first stays as it is. */
async function keepItems(database: Database, items: readonly KnownItem[]): Promise<void> {
  for (const batch of inBatches(items, COLUMNS)) {
    await database
      .insertInto("feed_items")
      .values(batch.map(itemRow))
      .onConflict((conflict) =>
        conflict.column("key").doUpdateSet(({ ref }) => ({
          article: ref("excluded.article"),
          url: ref("excluded.url"),
          listing: ref("excluded.listing"),
          digest: ref("excluded.digest"),
          seen_at: ref("excluded.seen_at"),
          checked_at: ref("excluded.checked_at"),
          withdrawn_at: ref("excluded.withdrawn_at"),
          stands_in: ref("excluded.stands_in"),
        })),
      )
      .execute();
  }
}

/** Nobody is so far behind. */
const MOST_CHANGES = 100_000;

async function lastChange(database: Database): Promise<number> {
  const { last } = await database
    .selectFrom("article_changes")
    .select(({ fn }) => fn.max("number").as("last"))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Yields the numbers of the changes. */
async function noteChanges(database: Database, ids: readonly string[]): Promise<number[]> {
  const numbers: number[] = [];
  for (const batch of inBatches(ids)) {
    const rows = await database
      .insertInto("article_changes")
      .values(batch.map((article) => ({ article })))
      .returning("number")
      .execute();
    numbers.push(...rows.map(({ number }) => number));
  }
  const forgotten = Math.max(0, ...numbers) - MOST_CHANGES;
  await database.deleteFrom("article_changes").where("number", "<=", forgotten).execute();
  return numbers;
}

/**
 * An article is withdrawn once every item that it came by is; one that stands again is not. Yields
 * those whose mark has changed, as they are kept.
 */
async function markWithdrawn(
  database: Database,
  items: readonly KnownItem[],
): Promise<readonly string[]> {
  const marked: string[] = [];
  const articles = [...new Set(items.map(({ articleId }) => keepText(articleId)))];
  for (const batch of inBatches(articles)) {
    const rows = await database
      .selectFrom("articles")
      .innerJoin("feed_items", "feed_items.article", "articles.id")
      .select(({ fn }) => [
        "articles.id",
        "articles.withdrawn_at",
        fn.countAll<number>().as("items"),
        fn.count<number>("feed_items.withdrawn_at").as("withdrawn"),
        fn.max("feed_items.withdrawn_at").as("last"),
      ])
      .where("articles.id", "in", batch)
      .groupBy(["articles.id", "articles.withdrawn_at"])
      .execute();
    for (const { id, withdrawn_at, items: all, withdrawn, last } of rows) {
      const mark = withdrawn === all ? last : null;
      if (mark === withdrawn_at) continue;
      await database
        .updateTable("articles")
        .set({ withdrawn_at: mark })
        .where("id", "=", id)
        .execute();
      marked.push(id);
    }
  }
  return marked;
}
