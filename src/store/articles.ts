import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Article } from "#core/article.ts";
import type { Arrivals } from "#core/digest/digest-store.ts";
import { COMPARED, hasChanged, headOf, textsOf, type ArticleHead } from "./article-rows.ts";
import { inBatches } from "./batches.ts";
import { keepText, readKeptText } from "./kept-text.ts";
import type { ArticleRow, Database } from "./tables.ts";

/** Keeps which articles were met, and when. */
export interface ArticleStore extends Arrivals {
  /**
   * Notes articles: those never met are kept as come now, those known are brought up to date and stay
   * as come when they first did. Yields the ids of the new ones. What fills an empty database is an
   * archive, whatever it is noted as. Where nothing is new, nothing is written.
   *
   *     note(articles, { at: clock(), as: "news" }) → ["a07c…"], which the next edition may carry
   */
  note(articles: readonly Article[], how: Noting): Promise<readonly string[]>;
}

/** When articles are noted, and whether they are news or were there long before. */
export interface Noting {
  /** The present moment. */
  readonly at: Date;
  readonly as: "news" | "archive";
}

/** The columns of a new article. */
const COLUMNS = 15;
/** So many articles are compared before others have their turn. */
const SLICE = 1_000;
/** A clock that was wrong by more than this says nothing of when an article came. */
const MOST_SHIFT_MS = 24 * 60 * 60 * 1_000;

/** Keeps articles in the database. */
export function createArticles(database: Database): ArticleStore {
  return {
    async note(articles, how) {
      const { unknown, changed } = await compare(database, articles);
      if (unknown.length + changed.length === 0) return [];
      return database.transaction().execute(async (transaction) => {
        const arrival = await arrivalOf(transaction, how);
        const added = await add(transaction, unknown, arrival);
        for (const one of changed) await revise(transaction, one, how.at);
        return added;
      });
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
  };
}

interface Compared {
  readonly unknown: readonly Noted[];
  readonly changed: readonly Changed[];
}

interface Noted {
  readonly article: Article;
  readonly head: ArticleHead;
}

interface Changed extends Noted {
  readonly isTextNew: boolean;
}

/** The long texts are only read to digest them, and never from the database. */
async function compare(database: Database, articles: readonly Article[]): Promise<Compared> {
  const unknown: Noted[] = [];
  const changed: Changed[] = [];
  const unique = [...new Map(articles.map((article) => [article.id, article])).values()];
  for (let start = 0; start < unique.length; start += SLICE) {
    const slice = unique.slice(start, start + SLICE);
    const known = await readHeads(database, slice);
    for (const article of slice) {
      const head = headOf(article);
      const kept = known.get(head.id);
      if (kept === undefined) unknown.push({ article, head });
      else if (hasChanged(kept, head)) {
        changed.push({ article, head, isTextNew: kept.text_digest !== head.text_digest });
      }
    }
    await yieldToOthers();
  }
  return { unknown, changed };
}

async function readHeads(
  database: Database,
  articles: readonly Article[],
): Promise<ReadonlyMap<string, ArticleHead>> {
  const ids = articles.map(({ id }) => keepText(id));
  const heads = await database
    .selectFrom("articles")
    .select(["id", ...COMPARED])
    .where("id", "in", ids)
    .execute();
  return new Map(heads.map((head) => [head.id, head]));
}

type Arrival = Pick<ArticleRow, "came_at" | "is_news">;

/**
 * No edition may pass an article over: where one already covers the present moment (the clock was set
 * back, or another process was quicker), the article counts as come just after that.
 */
async function arrivalOf(database: Database, { at, as }: Noting): Promise<Arrival> {
  const any = await database.selectFrom("articles").select("id").limit(1).executeTakeFirst();
  const covered = await database
    .selectFrom("subscriptions")
    .select("covered_to")
    .where("covered_to", ">=", at.toISOString())
    .where("covered_to", "<", new Date(at.getTime() + MOST_SHIFT_MS).toISOString())
    .orderBy("covered_to", "desc")
    .limit(1)
    .executeTakeFirst();
  const came = covered === undefined ? at : new Date(Date.parse(covered.covered_to) + 1);
  return {
    came_at: came.toISOString(),
    is_news: as === "news" && any !== undefined ? 1 : 0,
  };
}

/** Yields the ids of those that nobody else has added meanwhile. */
async function add(
  database: Database,
  articles: readonly Noted[],
  arrival: Arrival,
): Promise<readonly string[]> {
  const added: string[] = [];
  for (const batch of inBatches(articles, COLUMNS)) {
    const rows = await database
      .insertInto("articles")
      .values(
        batch.map(({ article, head }) => ({
          ...head,
          ...arrival,
          revised_at: null,
          withdrawn_at: null,
          ...textsOf(article),
        })),
      )
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .execute();
    added.push(...rows.map(({ id }) => readKeptText(id)));
  }
  return added;
}

async function revise(
  database: Database,
  { article, head, isTextNew }: Changed,
  at: Date,
): Promise<void> {
  await database
    .updateTable("articles")
    .set(isTextNew ? { ...head, ...textsOf(article), revised_at: at.toISOString() } : { ...head })
    .where("id", "=", head.id)
    .execute();
}
