import { createHash, hash } from "node:crypto";
import {
  glob,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import type { Article } from "#core/article.ts";
import type { SavedIndex } from "#core/search/article-index.ts";

/** The search index of the very same articles, kept on disk from one start to the next. */
export interface IndexCache {
  /** Yields the index, or `undefined` where none is kept or the file is broken. */
  read(): Promise<SavedIndex | undefined>;
  /** Keeps the index, in one step: a reader sees the whole file or none. Older ones are deleted. */
  write(saved: SavedIndex): Promise<void>;
}

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const NAME = /^index-[0-9a-f]{40}\.v8$/;
const TEMPORARY = /^index-[0-9a-f]{40}\.v8\.\d+$/;
const MOST_FILES = 2;
const SUM_BYTES = 32;
/** A process that still writes its file does so for no longer. */
const ABANDONED_AFTER_MS = 60 * 60 * 1_000;

/**
 * Opens the cache of one corpus. The file's name is a hash of all that the index depends on: the
 * texts, the rules (every file of the core, and the packages), and Node's major version. So a changed
 * corpus or a changed bot finds no file, and a corpus that comes back finds its own.
 */
export async function openIndexCache(
  folder: string,
  articles: readonly Article[],
): Promise<IndexCache> {
  const name = `index-${hashArticles(articles, await hashRules())}.v8`;
  const path = join(folder, name);
  return {
    async read() {
      try {
        const content = await readFile(path);
        const payload = content.subarray(SUM_BYTES);
        if (!sumOf(payload).equals(content.subarray(0, SUM_BYTES))) return undefined;
        const now = new Date();
        await utimes(path, now, now).catch(() => undefined);
        const saved: SavedIndex = deserialize(payload);
        return saved;
      } catch {
        return undefined;
      }
    },
    async write(saved) {
      const payload = serialize(saved);
      const temporary = `${path}.${process.pid}`;
      await mkdir(folder, { recursive: true });
      try {
        await writeFile(temporary, [sumOf(payload), payload], { flush: true });
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await deleteOld(folder, name);
    },
  };
}

function hashArticles(articles: readonly Article[], rules: string): string {
  const sum = createHash("sha256").update(rules);
  for (const { id, title, paragraphs } of articles) {
    sum.update(JSON.stringify([id, title, paragraphs]));
  }
  return sum.digest("hex").slice(0, 40);
}

async function hashRules(): Promise<string> {
  const sum = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  const sources: string[] = [];
  for await (const source of glob("src/core/**/*.ts", { cwd: PROJECT })) sources.push(source);
  for (const file of ["package.json", ...sources.toSorted()]) {
    sum.update(await readFile(join(PROJECT, file)));
  }
  return sum.digest("hex");
}

function sumOf(payload: Uint8Array): Buffer {
  return hash("sha256", payload, "buffer");
}

/** Deletes all but the file just written and the one that was used last before it. */
async function deleteOld(folder: string, newest: string): Promise<void> {
  const names = await readdir(folder);
  const aged = await Promise.all(
    names
      .filter((name) => name !== newest && (NAME.test(name) || TEMPORARY.test(name)))
      .map(async (name) => ({ name, usedMs: await usedAt(join(folder, name)) })),
  );
  const finished = aged.filter(({ name }) => NAME.test(name));
  const old = finished.toSorted((one, other) => other.usedMs - one.usedMs).slice(MOST_FILES - 1);
  const abandoned = aged.filter(
    ({ name, usedMs }) => TEMPORARY.test(name) && usedMs < Date.now() - ABANDONED_AFTER_MS,
  );
  await Promise.all(
    [...old, ...abandoned].map(({ name }) => rm(join(folder, name), { force: true })),
  );
}

async function usedAt(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
}
