import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { mergeArticles } from "#core/newsroom/ingest.ts";
import type { Connection, Log } from "#core/ports.ts";
import { waitQuietly, type Wait } from "#core/waiting.ts";
import { markFiles, watchFolder } from "#feeds/watched-folder.ts";

/** What a folder is watched with. */
export interface WatchingParts {
  readonly corpusDir: string;
  /** Keeps what came, before anybody can ask for it. */
  note(articles: readonly Article[]): Promise<void>;
  readonly log: Log;
  /** How time passes, where a test turns the clock. */
  readonly wait?: Wait;
}

/** The corpus folder of a running bot. */
export interface Watching extends Connection {
  /** Begins to look at the folder: what is put there can be asked for soon after. */
  begin(core: Pick<Core, "article" | "put" | "readVisits">): void;
}

/** A file is taken in at the second look that finds it the same. */
const LOOK_EVERY_MS = 10_000;

/**
 * Watches the corpus folder from now on, so that a dump which is put there needs no new start. To be
 * called before the folder is read: what changes after that is read once more, never missed.
 */
export async function prepareWatching(parts: WatchingParts): Promise<Watching> {
  const { corpusDir, note, log, wait = waitQuietly } = parts;
  // Where there is no folder, whoever reads it next says so best.
  const seen = await markFiles(corpusDir).catch(() => undefined);
  const folder = watchFolder(corpusDir, seen);
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> | undefined;

  async function keepLooking(core: Parameters<Watching["begin"]>[0]): Promise<void> {
    for (;;) {
      await wait(LOOK_EVERY_MS, signal);
      if (signal.aborted) return;
      try {
        const { articles, faults, read } = await folder.look();
        for (const { file, line, message } of faults) log.warn({ file, line }, message);
        if (read.length > 0) await takeIn(articles, { core, files: read });
      } catch (err) {
        log.error({ err }, "the corpus folder could not be looked at");
      }
    }
  }

  async function takeIn(
    articles: readonly Article[],
    { core, files }: { core: Parameters<Watching["begin"]>[0]; files: readonly string[] },
  ): Promise<void> {
    const changed = articles.flatMap((article) => {
      const met = core.article(article.id);
      return mergeArticles([met === undefined ? [] : [met], [article]]).filter((one) => {
        const known = core.article(one.id);
        return known === undefined || !isSame(known, one);
      });
    });
    await note(changed);
    for (const article of changed) {
      core.put(article);
      await yieldToOthers();
      await core.readVisits();
    }
    log.info({ files, articles: changed.length }, "files of the corpus folder were read");
  }

  return {
    begin(core) {
      running ??= keepLooking(core);
    },
    async stop() {
      stopping.abort();
      await folder.stop();
      await running;
    },
  };
}

/** A copy of the release in another file says nothing new. */
function isSame(one: Article, other: Article): boolean {
  const said = (article: Article) => JSON.stringify({ ...article, origin: undefined });
  return said(one) === said(other);
}
