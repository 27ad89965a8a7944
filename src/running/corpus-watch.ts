import { setImmediate as yieldToOthers } from "node:timers/promises";
import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import type { Connection, Log } from "#core/ports.ts";
import { waitQuietly, type Wait } from "#core/waiting.ts";
import { joinKept } from "#feeds/kept-articles.ts";
import { markFiles, watchFolder, type FolderLook } from "#feeds/watched-folder.ts";

/** What a folder is watched with. */
export interface WatchingParts {
  readonly corpusDir: string;
  /** Keeps what came, before anybody can ask for it. */
  note(articles: readonly Article[]): Promise<void>;
  /** What came by feeds: a release that is no more in a file may still stand there. */
  kept(): Promise<readonly Article[]>;
  readonly log: Log;
  /** How time passes, where a test turns the clock. */
  readonly wait?: Wait;
}

/** What is kept in step with the folder. */
type WatchingCore = Pick<Core, "article" | "articles" | "put" | "remove" | "readVisits">;

/** The corpus folder of a running bot. */
export interface Watching extends Connection {
  /** Begins to look at the folder: what is put there can be asked for soon after. */
  begin(core: WatchingCore): void;
}

/** A file is taken in at the second look that finds it the same. */
const LOOK_EVERY_MS = 10_000;

/**
 * Watches the corpus folder from now on, so that a dump which is put there needs no new start, nor one
 * that is corrected or taken away: a running bot knows what it would know after a start. To be called before the folder is read: what changes after that is read once more, never missed.
 */
export async function prepareWatching(parts: WatchingParts): Promise<Watching> {
  const { corpusDir, note, log, wait = waitQuietly } = parts;
  // Where there is no folder, whoever reads it next says so best.
  const seen = await markFiles(corpusDir).catch(() => undefined);
  const folder = watchFolder(corpusDir, seen);
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> | undefined;

  async function keepLooking(core: WatchingCore): Promise<void> {
    for (;;) {
      await wait(LOOK_EVERY_MS, signal);
      if (signal.aborted) return;
      try {
        const look = await folder.look(() => articlesOfFiles(core));
        for (const { file, line, message } of look.faults) log.warn({ file, line }, message);
        if (look.read.length > 0) await takeIn(look, core);
      } catch (err) {
        if (!signal.aborted) log.error({ err }, "the corpus folder could not be looked at");
      }
    }
  }

  async function takeIn({ articles, gone, read }: FolderLook, core: WatchingCore): Promise<void> {
    const kept = new Map((await parts.kept()).map((article) => [article.id, article]));
    const ofFeeds = ({ id }: Article) => kept.get(id) ?? [];
    const joined = joinKept(articles, articles.flatMap(ofFeeds));
    const left = gone.flatMap((id) => kept.get(id) ?? []);
    const moved = [...joined, ...left];
    const changed = moved.filter((article) => !isSame(article, core.article(article.id)));
    await note(changed);
    for (const article of moved) {
      core.put(article);
      await yieldToOthers();
      await core.readVisits();
    }
    const removed = gone.filter((id) => !kept.has(id));
    for (const id of removed) core.remove(id);
    const counts = { articles: changed.length, removed: removed.length };
    log.info({ files: read, ...counts }, "files of the corpus folder were read");
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

/** The others came by feeds, each from an address. */
function articlesOfFiles(core: WatchingCore): Article[] {
  return [...core.articles()].filter(({ origin }) => !origin.file.includes("/"));
}

/** Which file it stands in says nothing new. */
function isSame(one: Article, other: Article | undefined): boolean {
  const said = (article: Article) => JSON.stringify({ ...article, origin: undefined });
  return other !== undefined && said(one) === said(other);
}
