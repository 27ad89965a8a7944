import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { FeedStore, KnownItem, Taking } from "#core/newsroom/feed-store.ts";
import { compareArticles, writeArticles } from "./article-writing.ts";
import { inBatches } from "./batches.ts";
import { feedRow, itemRow, readFeed, readItem } from "./feed-rows.ts";
import { keepText, readKeptText } from "./kept-text.ts";
import type { Database, FeedRow } from "./tables.ts";

/** The columns of an item. */
const COLUMNS = 9;
/** So many items are read before others have their turn. */
const READ_AT_ONCE = 1_000;

/** Keeps feeds in the database. What they bring stands among all other articles. */
export function createFeedStore(database: Database): FeedStore {
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
    async itemsOf(feed) {
      const found: KnownItem[] = [];
      for (let offset = 0; ; offset += READ_AT_ONCE) {
        const rows = await database
          .selectFrom("feed_items")
          .selectAll()
          .where("feed", "=", keepText(feed))
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
      return database.transaction().execute(async (transaction) => {
        const compared = await compareArticles(transaction, articles);
        const fuller = await findFuller(transaction, { articles, items });
        const added = await writeArticles(transaction, compared, { at, as, fuller });
        await keepItems(transaction, items);
        await markWithdrawn(transaction, items);
        await keepFeed(transaction, feedRow(state));
        return added;
      });
    },
    keepState: (state) => keepFeed(database, feedRow(state)),
    async forget(address) {
      await database.deleteFrom("feeds").where("address", "=", keepText(address)).execute();
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

/** A text that comes from an address never met before is a fuller copy; of one that is known, a change. */
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
        })),
      )
      .execute();
  }
}

/** An article is withdrawn once every item that it came by is; one that stands again is not. */
async function markWithdrawn(database: Database, items: readonly KnownItem[]): Promise<void> {
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
    }
  }
}
