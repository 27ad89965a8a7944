import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Article } from "#core/article.ts";
import { FeedError } from "#core/errors.ts";
import type { Fault } from "#core/newsroom/ingest.ts";
import { createSideThread } from "#core/threads.ts";
import { isCorpusFile } from "./corpus-folder.ts";
import { digestsOf, type FolderDifference, type FolderOrder } from "./folder-difference.ts";

/** A folder that is looked at again and again. */
export interface WatchedFolder {
  /**
   * Looks at the folder, and where files came, changed or went, tells how what they hold differs from
   * the articles that stand there: what a start would read is what counts. A file that is still being
   * written is left alone until two looks find it the same, and so is one that is gone. Throws a
   * `FeedError` where the folder cannot be read, or holds no article any more: then all stays.
   */
  look(standing: () => Iterable<Article>): Promise<FolderLook>;
  /** Ends the thread that reads. */
  stop(): Promise<void>;
}

/** What a look brought. */
export interface FolderLook {
  /** New and changed articles, and those that stand in another file now. */
  readonly articles: readonly Article[];
  /** The ids of those that stand in no file any more. */
  readonly gone: readonly string[];
  /** What is wrong in the files that came or changed. */
  readonly faults: readonly Fault[];
  /** The files that came, changed or went. */
  readonly read: readonly string[];
  /** Files that are read as soon as nobody writes to them any more. */
  readonly settling: readonly string[];
}

/** What tells whether a file has changed. */
type Mark = string;

/** A folder of 100 MB is read in some ten seconds. */
const LIMIT_MS = 600_000;
const REST_MS = 60_000;

/**
 * Watches a folder for `*.txt` dumps and `*.jsonl` files. `seen` are the marks of files that were read
 * before, by name, so that a start reads none twice; without it the first looks take in all files
 * that have settled. Files are read in a thread of their own, so that a big dump makes no answer wait.
 *
 *     look(…) → nothing, settling: ["today.txt"]; look(…) → its 10 articles; look(…) → nothing
 */
export function watchFolder(
  folder: string,
  seen: ReadonlyMap<string, string> = new Map(),
): WatchedFolder {
  const read = new Map<string, Mark>(seen);
  let last: ReadonlyMap<string, Mark> = seen;
  const reading = createSideThread<FolderOrder | null, FolderDifference>({
    start: () => new Worker(new URL("folder-reading-thread.ts", import.meta.url)),
    limitMs: LIMIT_MS,
    restMs: REST_MS,
    farewell: null,
  });

  async function readAnew(
    names: readonly string[],
    standing: ReadonlyMap<string, string>,
  ): Promise<FolderDifference> {
    const found = await reading.run({ folder, names, standing }).catch((cause: Error) => {
      throw new FeedError(`The folder ${folder} cannot be read: ${cause.message}.`, { cause });
    });
    if (found.count > 0 || standing.size === 0) return found;
    throw new FeedError(`The folder ${folder} holds no release any more: what was read stays.`);
  }

  return {
    async look(standing) {
      const marks = await markFiles(folder);
      const names = [...new Set([...marks.keys(), ...read.keys()])];
      const changed = names.filter((name) => read.get(name) !== marks.get(name));
      const settled = changed.filter((name) => last.get(name) === marks.get(name));
      const settling = changed.filter((name) => !settled.includes(name));
      last = marks;
      if (settled.length === 0) return { articles: [], gone: [], faults: [], read: [], settling };
      for (const name of settled) setMark(read, name, marks.get(name));
      const known = [...standing()];
      const quiet = [...marks.keys()].filter((name) => !settling.includes(name));
      const found = await readAnew(quiet, await digestsOf(known));
      const unread = new Set(settling);
      const left = new Set(known.flatMap(({ id, origin }) => (unread.has(origin.file) ? id : [])));
      return {
        articles: found.changed,
        gone: found.gone.filter((id) => !left.has(id)),
        faults: found.faults.filter(({ file }) => settled.includes(file)),
        read: settled,
        settling,
      };
    },
    stop: reading.stop,
  };
}

function setMark(marks: Map<string, Mark>, name: string, mark: Mark | undefined): void {
  if (mark === undefined) marks.delete(name);
  else marks.set(name, mark);
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
