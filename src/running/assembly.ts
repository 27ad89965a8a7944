import { fileURLToPath } from "node:url";
import { commands, freeText } from "#commands/index.ts";
import { createCore, type Core } from "#core/core.ts";
import type { Digests } from "#core/digest/digests.ts";
import { createBot, type Bot } from "#core/dispatch.ts";
import type { SavedIndex } from "#core/search/article-index.ts";
import type { Fault } from "#core/newsroom/ingest.ts";
import type { Clock, Log } from "#core/ports.ts";
import type { Article } from "#core/article.ts";
import { readCorpusFolder } from "#feeds/corpus-folder.ts";
import { joinKept } from "#feeds/kept-articles.ts";
import { openCoreCache, type CoreCache } from "#store/core-cache.ts";

/** What a bot is put together from. */
export interface Parts {
  readonly corpusDir: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Told how far each step has come, from 0 to 1. */
  readonly onProgress?:
    ((step: "reading" | "indexing" | "visits", part: number) => void) | undefined;
  /** Releases that came by feeds, and stand in no file. */
  readonly kept?: readonly Article[];
  /** The channels' digests, where they are kept. */
  readonly digests?: Digests | undefined;
  /** Where the work on a big corpus is kept from one start to the next; by default in `data/`. */
  readonly cacheDir?: string;
}

/** A bot that is ready to answer, and what it was made of. */
export interface Assembled {
  readonly bot: Bot;
  readonly core: Core;
  readonly articles: readonly Article[];
  /** What in the corpus could not be read; the rest is there. */
  readonly faults: readonly Fault[];
  /**
   * Reads the releases for visits before anybody asks, a little at a time; of a big corpus it keeps
   * what was read. Without it the first question about visits waits for all of them.
   */
  readAhead(): Promise<void>;
}

/** Up to so many articles are indexed within half a second, sooner than a cache is worth. */
const FEW_ARTICLES = 2_000;
const DATA = fileURLToPath(new URL("../../data", import.meta.url));

/**
 * Loads the corpus and puts the bot together, for both entries: the server and the command line.
 * @throws {FeedError} where the folder cannot be read or holds no article.
 */
export async function assemble(parts: Parts): Promise<Assembled> {
  const { corpusDir, clock, log, onProgress, digests, kept = [], cacheDir = DATA } = parts;
  const { articles: ofFiles, faults } = await readCorpusFolder(
    corpusDir,
    ({ bytesRead, bytesTotal }) => onProgress?.("reading", bytesRead / bytesTotal),
  );
  const articles = kept.length === 0 ? ofFiles : joinKept(ofFiles, kept);
  const cache =
    articles.length > FEW_ARTICLES
      ? await openCoreCache(cacheDir, { corpusDir, articles })
      : undefined;
  const savedVisits = await cache?.visits.read();
  const build = (saved?: SavedIndex): Core =>
    createCore({
      articles,
      ...(saved === undefined ? {} : { saved }),
      ...(savedVisits === undefined ? {} : { savedVisits }),
      visitRules: cache?.rules ?? "",
      onVisitFault: ({ id }, err) =>
        log.error({ err, article: id }, "a release broke the reading of visits"),
      onProgress: (indexed) => onProgress?.("indexing", indexed / articles.length),
    });
  const core = cache === undefined ? build() : await recall({ build, cache, log });
  return {
    bot: createBot({ core, commands, freeText, clock, log, digests }),
    core,
    articles,
    faults,
    async readAhead() {
      const read = await core.readVisits((part) => onProgress?.("visits", part));
      if (cache !== undefined && read > 0) await keepVisits({ core, cache, log });
    },
  };
}

interface Recalling {
  readonly build: (saved?: SavedIndex) => Core;
  readonly cache: CoreCache;
  readonly log: Log;
}

/** Starts from the index that was kept, or else builds it and keeps it; a bot can do without both. */
async function recall({ build, cache, log }: Recalling): Promise<Core> {
  const saved = await cache.index.read();
  try {
    if (saved !== undefined) return build(saved);
  } catch (err) {
    log.warn({ err }, "the kept index could not be used; it is built anew");
  }
  const core = build();
  await cache.index.write(core.exportIndex()).catch((err: unknown) => {
    log.warn({ err }, "the index could not be kept; the next start builds it again");
  });
  return core;
}

interface Keeping {
  readonly core: Core;
  readonly cache: CoreCache;
  readonly log: Log;
}

async function keepVisits({ core, cache, log }: Keeping): Promise<void> {
  await cache.visits.write(core.exportVisits()).catch((err: unknown) => {
    log.warn({ err }, "the visits could not be kept; the next start reads them again");
  });
}
