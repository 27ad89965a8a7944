import { isUtf8 } from "node:buffer";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Article } from "#core/article.ts";
import { FeedError } from "#core/errors.ts";
import { mergeArticles, readArticles, sayFault, type Fault } from "#core/newsroom/ingest.ts";
import { foldCopies } from "#core/newsroom/copies/file-copies.ts";

/** What a folder holds: its articles, and what in it could not be read. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly faults: readonly Fault[];
}

/** How far the reading has come; both count the files that are read, the last time in full. */
export interface Progress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

const READ = new Set([".txt", ".jsonl"]);

/** Tells by its name whether a file is one that is read as releases. */
export function isCorpusFile(name: string): boolean {
  return !name.startsWith(".") && READ.has(extname(name).toLowerCase());
}

/**
 * Reads a corpus folder: its `*.txt` dumps and `*.jsonl` files, in the order of their names.
 *
 *     seeds/ → 51 articles of five dumps, no fault
 *
 * README.md and dot files are passed over; any other file becomes a fault, as does a file that cannot
 * be read and bytes that are no UTF-8 (the article loads with U+FFFD in their place). Throws a
 * `FeedError` if the folder cannot be read or holds no article. Between files the event loop runs on.
 */
export async function readCorpusFolder(
  folder: string,
  onProgress?: (progress: Progress) => void,
): Promise<Corpus> {
  const { files, faults: others } = await listFiles(folder);
  const bytesTotal = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let bytesRead = 0;
  const names = files.map(({ name }) => name);
  const { articles, faults } = await readCorpusFiles({ folder, names }, (place) => {
    bytesRead += files[place]?.bytes ?? 0;
    onProgress?.({ bytesRead, bytesTotal });
  });
  const all = [...others, ...faults];
  if (articles.length === 0) throw emptyFolder(folder, all);
  return { articles, faults: all };
}

/** Reads these files of a folder, in their order; a release that several of them hold is one article. */
export async function readCorpusFiles(
  { folder, names }: { readonly folder: string; readonly names: readonly string[] },
  onRead?: (place: number) => void,
): Promise<Corpus> {
  const lists: (readonly Article[])[] = [];
  const faults: Fault[] = [];
  for (const [place, name] of names.entries()) {
    const read = await readCorpusFile(folder, name);
    lists.push(read.articles);
    for (const fault of read.faults) faults.push(fault);
    onRead?.(place);
    await setImmediate();
  }
  return { articles: foldCopies(mergeArticles(lists)), faults };
}

async function listFiles(folder: string) {
  const files: { name: string; bytes: number }[] = [];
  const faults: Fault[] = [];
  for (const name of await listNames(folder)) {
    const entry = await stat(join(folder, name)).catch(() => undefined);
    if (isCorpusFile(name) && entry?.isFile()) {
      files.push({ name, bytes: entry.size });
    } else {
      const what = entry?.isDirectory() ? "This is a folder" : "This file is of no known kind";
      const message = `${what}: only *.txt dumps and *.jsonl files are read here.`;
      faults.push({ file: name, line: 1, message });
    }
  }
  return { files, faults };
}

async function listNames(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith(".") && name !== "README.md").toSorted();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FeedError(
      `The corpus folder ${folder} cannot be read (${reason}). Set CORPUS_DIR to a folder of *.txt dumps or *.jsonl files.`,
      { cause },
    );
  }
}

/** What is wrong with a file becomes a fault. */
async function readCorpusFile(folder: string, name: string): Promise<Corpus> {
  try {
    const bytes = await readFile(join(folder, name));
    const { articles, faults } = readArticles({ name, text: new TextDecoder().decode(bytes) });
    return { articles, faults: [...findBadBytes(name, bytes), ...faults] };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `The file cannot be read (${reason}).`;
    return { articles: [], faults: [{ file: name, line: 1, message }] };
  }
}

/** One fault a file, however many lines are bad: a picture named *.txt would yield thousands. */
function findBadBytes(file: string, bytes: Buffer): Fault[] {
  if (isUtf8(bytes)) return [];
  const bad: number[] = [];
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) bad.push(line);
    start = stop + 1;
  }
  const others = bad.length - 1;
  const lines = others > 0 ? `This line and ${others} more are` : "This line is";
  const message = `${lines} not valid UTF-8; the bad bytes are shown as “\uFFFD”. Save the file as UTF-8.`;
  return [{ file, line: bad[0] ?? 1, message }];
}

function emptyFolder(folder: string, faults: readonly Fault[]): FeedError {
  const [first] = faults;
  const why = first ? ` The first fault: ${sayFault(first)}` : "";
  return new FeedError(
    `The corpus folder ${folder} holds no article. Put *.txt dumps or *.jsonl files there, or set CORPUS_DIR to a folder that has some.${why}`,
  );
}
