import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Article } from "#core/article.ts";
import { FeedError } from "#core/errors.ts";
import { mergeArticles, type Fault } from "#core/newsroom/ingest.ts";
import { createSideThread } from "#core/threads.ts";
import { foldCopies } from "./copies.ts";
import {
  isCorpusFile,
  unreadFile,
  type CorpusFilePlace,
  type FileContent,
} from "./corpus-folder.ts";

/** A folder that is looked at again and again. */
export interface WatchedFolder {
  /**
   * Looks at the folder, and reads the files that are new or have changed. A file that is still being
   * written is left alone until two looks find it the same. Throws a `FeedError` where the folder
   * itself cannot be read.
   */
  look(): Promise<FolderLook>;
  /** Ends the thread that reads. */
  stop(): Promise<void>;
}

/** What a look brought. */
export interface FolderLook {
  /** The articles of the files that were read, each release once. */
  readonly articles: readonly Article[];
  readonly faults: readonly Fault[];
  /** The files that were read. */
  readonly read: readonly string[];
  /** Files that are read as soon as nobody writes to them any more. */
  readonly settling: readonly string[];
}

/** What tells whether a file has changed. */
type Mark = string;

/** A dump of 10 MB is read in half a second. */
const LIMIT_MS = 120_000;
const REST_MS = 60_000;

/**
 * Watches a folder for `*.txt` dumps and `*.jsonl` files. `seen` are the marks of files that were read
 * before, by name, so that a start reads none twice; without it the first look takes in all files
 * that have settled. Files are read in a thread of their own, so that a big dump makes no answer wait.
 *
 *     look() → nothing, settling: ["today.txt"]; look() → its 10 articles; look() → nothing
 */
export function watchFolder(
  folder: string,
  seen: ReadonlyMap<string, string> = new Map(),
): WatchedFolder {
  const read = new Map<string, Mark>(seen);
  let last = new Map<string, Mark>();
  const reading = createSideThread<CorpusFilePlace, FileContent>({
    start: () => new Worker(new URL("file-reading-thread.ts", import.meta.url)),
    limitMs: LIMIT_MS,
    restMs: REST_MS,
  });
  return {
    async look() {
      const marks = await markFiles(folder);
      const changed = [...marks].filter(([name, mark]) => read.get(name) !== mark);
      const settled = changed.filter(([name, mark]) => last.get(name) === mark);
      last = marks;
      for (const name of read.keys()) if (!marks.has(name)) read.delete(name);
      const lists: Article[][] = [];
      const faults: Fault[] = [];
      for (const [name, mark] of settled) {
        const content = await reading
          .run({ folder, name })
          .catch(({ message }: Error) => unreadFile(name, `The file cannot be read: ${message}.`));
        read.set(name, mark);
        lists.push(content.articles);
        for (const fault of content.faults) faults.push(fault);
      }
      const names = settled.map(([name]) => name);
      const settling = changed.map(([name]) => name).filter((name) => !names.includes(name));
      return { articles: foldCopies(mergeArticles(lists)), faults, read: names, settling };
    },
    stop: reading.stop,
  };
}

/** By name: the marks of the files that may be read, as they are now. Folders are passed over. */
export async function markFiles(folder: string): Promise<Map<string, Mark>> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FeedError(`The folder ${folder} cannot be watched (${reason}).`, { cause });
  });
  const marks = new Map<string, Mark>();
  for (const name of names.toSorted()) {
    if (!isCorpusFile(name)) continue;
    const entry = await stat(join(folder, name)).catch(() => undefined);
    if (entry?.isFile()) marks.set(name, `${entry.size} ${entry.mtimeMs}`);
  }
  return marks;
}
