import { createHash } from "node:crypto";
import type { Article } from "#core/article.ts";
import type { Fault } from "#core/newsroom/ingest.ts";
import { readCorpusFiles } from "./corpus-folder.ts";
import { inTurns } from "./turns.ts";

/** What of a folder is to be read, and what is known of it. */
export interface FolderOrder {
  readonly folder: string;
  /** The files that are read, in the order of their names. */
  readonly names: readonly string[];
  /** By id: the digests of the articles that stand there, as `digestsOf` made them. */
  readonly standing: ReadonlyMap<string, string>;
}

/** How a folder differs from what is known of it. */
export interface FolderDifference {
  /** How many articles the files hold. */
  readonly count: number;
  /** The new and the changed ones, and those that stand in another file now. */
  readonly changed: readonly Article[];
  /** The ids of those that no file holds any more. */
  readonly gone: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * Reads files as a start does, all of them, and tells what would be otherwise after a start. Files say
 * in common what a release is: a copy in another file, however old, may be the fuller one.
 *
 *     a.jsonl holds a shorter text of “r7” than before, and no other file has it → changed: the shorter text
 */
export async function readDifference(order: FolderOrder): Promise<FolderDifference> {
  const { articles, faults } = await readCorpusFiles(order);
  const digests = await digestsOf(articles);
  const changed = articles.filter(({ id }) => digests.get(id) !== order.standing.get(id));
  const gone = [...order.standing.keys()].filter((id) => !digests.has(id));
  return { count: articles.length, changed, gone, faults };
}

/** By id: digests of all that a file says of an article, and of which file it was. */
export async function digestsOf(articles: Iterable<Article>): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for await (const article of inTurns(articles)) digests.set(article.id, digestOf(article));
  return digests;
}

function digestOf({ title, paragraphs, kind, published, url, origin }: Article): string {
  const day = [published?.from, published?.to, published?.reason];
  const said = JSON.stringify([title, paragraphs, kind, day, url, origin.file]);
  return createHash("sha256").update(said).digest("base64").slice(0, 16);
}
