import { fileURLToPath } from "node:url";
import { commands, freeText } from "#commands/index.ts";
import { createCore, type Core } from "#core/core.ts";
import { createBot, type Bot } from "#core/dispatch.ts";
import type { Fault } from "#core/newsroom/ingest.ts";
import type { Clock, Log } from "#core/ports.ts";
import type { Article } from "#core/article.ts";
import { readCorpusFolder } from "#feeds/corpus-folder.ts";
import { openIndexCache, type IndexCache } from "#store/index-cache.ts";

/** What a bot is put together from. */
export interface Parts {
  readonly corpusDir: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Told how far each step has come, from 0 to 1. */
  readonly onProgress?: (step: "reading" | "indexing", part: number) => void;
  /** Where the index of a big corpus is kept from one start to the next; by default in `data/`. */
  readonly cacheDir?: string;
}

/** A bot that is ready to answer, and what it was made of. */
export interface Assembled {
  readonly bot: Bot;
  readonly core: Core;
  readonly articles: readonly Article[];
  /** What in the corpus could not be read; the rest is there. */
  readonly faults: readonly Fault[];
}

/** Up to so many articles are indexed within half a second, sooner than a cache is worth. */
const FEW_ARTICLES = 2_000;
const DATA = fileURLToPath(new URL("../data", import.meta.url));

/**
 * Loads the corpus and puts the bot together, for both entries: the server and the command line.
 * @throws {FeedError} where the folder cannot be read or holds no article.
 */
export async function assemble(parts: Parts): Promise<Assembled> {
  const { corpusDir, clock, log, onProgress, cacheDir = DATA } = parts;
  const { articles, faults } = await readCorpusFolder(corpusDir, ({ bytesRead, bytesTotal }) =>
    onProgress?.("reading", bytesRead / bytesTotal),
  );
  const build = (): Core =>
    createCore({
      articles,
      onProgress: (indexed) => onProgress?.("indexing", indexed / articles.length),
    });
  const core =
    articles.length > FEW_ARTICLES
      ? await recall(articles, { build, cache: await openIndexCache(cacheDir, articles), log })
      : build();
  return { bot: createBot({ core, commands, freeText, clock, log }), core, articles, faults };
}

interface Recalling {
  readonly build: () => Core;
  readonly cache: IndexCache;
  readonly log: Log;
}

/** Starts from the index that was kept, or else builds it and keeps it; a bot can do without both. */
async function recall(articles: readonly Article[], parts: Recalling): Promise<Core> {
  const { build, cache, log } = parts;
  const saved = await cache.read();
  try {
    if (saved !== undefined) return createCore({ articles, saved });
  } catch (err) {
    log.warn({ err }, "the kept index could not be used; it is built anew");
  }
  const core = build();
  await cache.write(core.exportIndex()).catch((err: unknown) => {
    log.warn({ err }, "the index could not be kept; the next start builds it again");
  });
  return core;
}
