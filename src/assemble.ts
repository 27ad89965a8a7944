import { commands, freeText } from "#commands/index.ts";
import { createCore, type Core } from "#core/core.ts";
import { createBot, type Bot } from "#core/dispatch.ts";
import type { Fault } from "#core/newsroom/ingest.ts";
import type { Clock, Log } from "#core/ports.ts";
import type { Article } from "#core/article.ts";
import { readCorpusFolder } from "#feeds/corpus-folder.ts";

/** What a bot is put together from. */
export interface Parts {
  readonly corpusDir: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Told how far each step has come, from 0 to 1. */
  readonly onProgress?: (step: "reading" | "indexing", part: number) => void;
}

/** A bot that is ready to answer, and what it was made of. */
export interface Assembled {
  readonly bot: Bot;
  readonly core: Core;
  readonly articles: readonly Article[];
  /** What in the corpus could not be read; the rest is there. */
  readonly faults: readonly Fault[];
}

/**
 * Loads the corpus and puts the bot together, for both entries: the server and the command line.
 * @throws {FeedError} where the folder cannot be read or holds no article.
 */
export async function assemble({ corpusDir, clock, log, onProgress }: Parts): Promise<Assembled> {
  const { articles, faults } = await readCorpusFolder(corpusDir, ({ bytesRead, bytesTotal }) =>
    onProgress?.("reading", bytesRead / bytesTotal),
  );
  const core = createCore({
    articles,
    onProgress: (indexed) => onProgress?.("indexing", indexed / articles.length),
  });
  return { bot: createBot({ core, commands, freeText, clock, log }), core, articles, faults };
}
