import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Article } from "#core/article.ts";
import type { Clock } from "#core/ports.ts";
import { COMPARED, hasChanged, headOf, textsOf, type ArticleHead } from "./article-rows.ts";
import { inBatches } from "./batches.ts";
import { keepText, readKeptText } from "./kept-text.ts";
import type { ArticleRow, Database } from "./tables.ts";

/** When articles are noted, and whether they are news or were there long before. */
export interface Noting {
  /** The present moment, asked for as they are written: what is compared first may take its time. */
  readonly at: Clock;
  readonly as: "news" | "archive";
  /** Those whose new text is a fuller copy, and nothing that their publisher changed. */
  readonly fuller?: ReadonlySet<string>;
}

/** The columns of a new article. */
const COLUMNS = 15;
/** So many articles are compared before others have their turn. */
const SLICE = 1_000;
/** A clock that was wrong by more than this says nothing of when an article came. */
const MOST_SHIFT_MS = 24 * 60 * 60 * 1_000;

/** What of a list of articles is not kept yet, and what is kept otherwise. */
export interface Compared {
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

/** Compares articles with what is kept; the long texts are only digested, and never read from the database. */
export async function compareArticles(
  database: Database,
  articles: readonly Article[],
): Promise<Compared> {
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

/**
 * Keeps what a comparison found, within a transaction: the new ones as come now, the changed ones as
 * revised now. Yields the ids of those that nobody else has added meanwhile.
 */
export async function writeArticles(
  transaction: Database,
  { unknown, changed }: Compared,
  how: Noting,
): Promise<readonly string[]> {
  if (unknown.length + changed.length === 0) return [];
  const now = how.at();
  const arrival = await arrivalOf(transaction, how.as, now);
  const added = await add(transaction, unknown, arrival);
  for (const one of changed) await revise(transaction, one, { now, fuller: how.fuller });
  return added;
}

type Arrival = Pick<ArticleRow, "came_at" | "is_news">;

/**
 * No edition may pass an article over: where one already covers the present moment (the clock was set
 * back, or another process was quicker), the article counts as come just after that.
 */
async function arrivalOf(database: Database, as: Noting["as"], now: Date): Promise<Arrival> {
  const any = await database.selectFrom("articles").select("id").limit(1).executeTakeFirst();
  const covered = await database
    .selectFrom("subscriptions")
    .select("covered_to")
    .where("covered_to", ">=", now.toISOString())
    .where("covered_to", "<", new Date(now.getTime() + MOST_SHIFT_MS).toISOString())
    .orderBy("covered_to", "desc")
    .limit(1)
    .executeTakeFirst();
  const came = covered === undefined ? now : new Date(Date.parse(covered.covered_to) + 1);
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
  { now, fuller }: { readonly now: Date; readonly fuller: Noting["fuller"] | undefined },
): Promise<void> {
  const isRevised = isTextNew && !fuller?.has(article.id);
  await database
    .updateTable("articles")
    .set({
      ...head,
      ...(isTextNew ? textsOf(article) : {}),
      ...(isRevised ? { revised_at: now.toISOString() } : {}),
    })
    .where("id", "=", head.id)
    .execute();
}
