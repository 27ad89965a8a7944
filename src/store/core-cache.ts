import { createHash, hash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Article } from "#core/article.ts";
import type { SavedIndex } from "#core/search/article-index.ts";
import type { SavedVisits } from "#core/visits/visit-book.ts";
import { openKeptFile, type KeptFile } from "./kept-file.ts";

/** What the core would take long to make anew, kept on disk from one start to the next. */
export interface CoreCache {
  /** The search index of the very same articles. */
  readonly index: KeptFile<SavedIndex>;
  /** What was read of visits in this corpus; it knows by itself which articles have changed. */
  readonly visits: KeptFile<SavedVisits>;
  /** The version of the rules that both are made by. */
  readonly rules: string;
}

/** Whose cache it is. */
export interface Cached {
  readonly corpusDir: string;
  readonly articles: readonly Article[];
}

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Opens the cache of one corpus. The name of the index's file is a digest of all that it depends on:
 * the texts, the rules (every file of the core, and the packages), and Node's major version. So a
 * changed corpus or a changed bot finds no file, and a corpus that comes back finds its own. The file
 * of the visits depends on the rules and the folder alone.
 */
export async function openCoreCache(
  folder: string,
  { corpusDir, articles }: Cached,
): Promise<CoreCache> {
  const rules = await digestRules();
  const texts = createHash("sha256").update(rules);
  for (const { id, title, paragraphs } of articles) {
    texts.update(JSON.stringify([id, title, paragraphs]));
  }
  return {
    index: openKeptFile({ folder, sort: "index", digest: texts.digest("hex").slice(0, 40) }),
    visits: openKeptFile({ folder, sort: "visits", digest: hash("sha1", rules + corpusDir) }),
    rules,
  };
}

async function digestRules(): Promise<string> {
  const sum = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  const sources: string[] = [];
  for await (const source of glob("src/core/**/*.ts", { cwd: PROJECT })) sources.push(source);
  for (const file of ["package.json", ...sources.toSorted()]) {
    sum.update(await readFile(join(PROJECT, file)));
  }
  return sum.digest("hex");
}
