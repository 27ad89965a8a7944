import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setImmediate as yieldToOthers } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { FeedError } from "#core/errors.ts";
import { createSideThread, ThreadFault, type SideThread, type Thread } from "#core/threads.ts";
import type { FeedContent, ListedItem } from "./feed-content.ts";
import { readFeed, type Source } from "./reading.ts";
import type { Reading } from "./reading-process.ts";

/** Reads documents without anybody having to wait for it. */
export interface Reader {
  /** As `readFeed`: throws a `FeedError` with the reason, also where a document takes too long. */
  read(source: Source): Promise<FeedContent>;
  stop(): Promise<void>;
}

/** Up to so many letters, a document is read within some thousandths of a second. */
const SMALL_LETTERS = 8_192;
/** The slowest that was found at 10 MB took 4 s; a slower machine may take longer. */
const LIMIT_MS = 30_000;
/** Feeds are a quarter of an hour apart; the process takes some 80 MB. */
const REST_MS = 60_000;
const MOST_MEMORY_MB = 256;

/** Reads right here, for whoever has nobody waiting: the command line. */
export const readerHere: Reader = {
  read: async (source) => readFeed(source),
  stop: async () => undefined,
};

/** Whatever reads beside us, where a test has one of its own. */
export type ReadingThread = SideThread<Source, Reading>;

/**
 * Makes a reader that reads all but small documents in a process of its own, so that a hostile one of
 * 10 MB makes no answer wait. Whatever takes longer than half a minute, or more memory than there is for
 * it, is refused with a reason, and its process ended. It is a process and no thread: a thread that
 * runs out of memory takes the bot with it (Node 24.21, observed on 22 November 2026).
 */
export function createReader(beside: ReadingThread = readBeside()): Reader {
  return {
    async read(source) {
      if (source.text.length <= SMALL_LETTERS) return readFeed(source);
      const reading = await beside.run(source).catch(refuse);
      if ("fault" in reading) throw new FeedError(reading.fault);
      return { ...reading.content, items: await itemsIn(reading.items) };
    },
    stop: beside.stop,
  };
}

function readBeside(): ReadingThread {
  return createSideThread<Source, Reading>({
    start: startProcess,
    limitMs: LIMIT_MS,
    restMs: REST_MS,
  });
}

/** Where the packages are, wherever they were installed. */
const [ABOVE = ""] = fileURLToPath(import.meta.resolve("feedsmith")).split("node_modules");
/** It may read the program’s own files and nothing else: no secret, no disk to write, no process to start. */
const CONFINED = [
  `--allow-fs-read=${fileURLToPath(new URL("../", import.meta.url))}`,
  `--allow-fs-read=${fileURLToPath(new URL("../../package.json", import.meta.url))}`,
  `--allow-fs-read=${join(ABOVE, "node_modules/")}`,
];

function startProcess(): Thread<Source, Reading> {
  const child = fork(fileURLToPath(new URL("reading-process.ts", import.meta.url)), {
    serialization: "advanced",
    execArgv: ["--permission", ...CONFINED, `--max-old-space-size=${MOST_MEMORY_MB}`],
    env: {},
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return {
    postMessage: (source) => void child.send(source),
    on: child.on.bind(child),
    ref() {
      child.ref();
      child.channel?.ref();
    },
    unref() {
      child.unref();
      child.channel?.unref();
    },
    async terminate() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.ref();
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function refuse(cause: unknown): never {
  const isLate = cause instanceof ThreadFault && cause.reason === "late";
  const why = isLate ? "it takes too long" : "it takes too much memory, or broke what reads it";
  throw new FeedError(`What stands there cannot be read: ${why}.`, { cause });
}

async function itemsIn(slices: readonly Uint8Array[]): Promise<readonly ListedItem[]> {
  const items: ListedItem[] = [];
  for (const slice of slices) {
    items.push(...(JSON.parse(new TextDecoder().decode(slice)) as ListedItem[]));
    await yieldToOthers();
  }
  return items;
}
