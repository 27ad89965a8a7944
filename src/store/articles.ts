import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Article } from "#core/article.ts";
import type { Arrivals } from "#core/digest/digest-store.ts";
import type { KeptArticle, KeptArticles } from "#core/newsroom/feed-store.ts";
import { keptArticleOf } from "./article-rows.ts";
import { compareArticles, writeArticles, type Noting } from "./article-writing.ts";
import { keepText, readKeptText } from "./kept-text.ts";
import type { Database } from "./tables.ts";

/** Keeps which articles were met, and when. */
export interface ArticleStore extends Arrivals, KeptArticles {
  /**
   * Notes articles: those never met are kept as come now, those known are brought up to date and stay
   * as come when they first did. Yields the ids of the new ones. What fills an empty database is an
   * archive, whatever it is noted as. Where nothing is new, nothing is written.
   *
   *     note(articles, { at: clock, as: "news" }) → ["a07c…"], which the next edition may carry
   */
  note(articles: readonly Article[], how: Noting): Promise<readonly string[]>;
}

/** So many articles are read before others have their turn. */
const READ_AT_ONCE = 50;

/** Keeps articles in the database. */
export function createArticles(database: Database): ArticleStore {
  return {
    async note(articles, how) {
      const compared = await compareArticles(database, articles);
      if (compared.unknown.length + compared.changed.length === 0) return [];
      return database
        .transaction()
        .execute(async (transaction) => writeArticles(transaction, compared, how));
    },
    async cameBetween(after, upTo) {
      const rows = await database
        .selectFrom("articles")
        .select("id")
        .where("is_news", "=", 1)
        .where("came_at", ">", after.toISOString())
        .where("came_at", "<=", upTo.toISOString())
        .orderBy("came_at")
        .orderBy("id")
        .execute();
      return rows.map(({ id }) => readKeptText(id));
    },
    async *ofFeeds() {
      let last = { came_at: "", id: "" };
      for (;;) {
        const rows = await readAfter(database, last);
        const end = rows.at(-1);
        if (end === undefined) return;
        yield rows.map(keptArticleOf);
        last = end;
      }
    },
    async publishedWithin({ from, to }, most) {
      const found: Article[] = [];
      while (found.length < most) {
        const rows = await database
          .selectFrom("articles")
          .selectAll()
          .where("published_to", ">=", from)
          .where("published_to", "<=", to)
          .orderBy("published_to", "desc")
          .orderBy("id")
          .limit(Math.min(READ_AT_ONCE, most - found.length))
          .offset(found.length)
          .execute();
        found.push(...rows.map((row) => keptArticleOf(row).article));
        if (rows.length < READ_AT_ONCE) break;
        await yieldToOthers();
      }
      return found;
    },
    async find(ids) {
      const found: KeptArticle[] = [];
      const wanted = [...new Set(ids)].map(keepText);
      for (let start = 0; start < wanted.length; start += READ_AT_ONCE) {
        if (start > 0) await yieldToOthers();
        const rows = await database
          .selectFrom("articles")
          .selectAll()
          .where("id", "in", wanted.slice(start, start + READ_AT_ONCE))
          .execute();
        found.push(...rows.map(keptArticleOf));
      }
      return found;
    },
  };
}

/** The articles of feeds that came after another one, of two that came together by their ids. */
async function readAfter(
  database: Database,
  { came_at, id }: { readonly came_at: string; readonly id: string },
) {
  return database
    .selectFrom("articles")
    .selectAll()
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("feed_items")
          .select("feed_items.key")
          .whereRef("feed_items.article", "=", "articles.id"),
      ),
    )
    .where(({ eb, refTuple, tuple }) => eb(refTuple("came_at", "id"), ">", tuple(came_at, id)))
    .orderBy("came_at")
    .orderBy("id")
    .limit(READ_AT_ONCE)
    .execute();
}
