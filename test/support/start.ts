import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { SETTING_NAMES } from "#src/config.ts";
import { PROJECT } from "./source-files.ts";

/** An entry of the bot that runs in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  /** When it was started, as `performance.now()`. */
  readonly startMs: number;
  stdout(): string;
  stderr(): string;
  /** Waits for words on standard error. */
  said(words: string): Promise<void>;
  /** Waits for the end. */
  ended(): Promise<Ended>;
}

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

const running = new Set<ChildProcess>();
const folders = new Set<string>();

afterEach(async () => {
  for (const child of running) {
    const closed = once(child, "close");
    if (child.kill("SIGKILL")) await closed;
  }
  running.clear();
  await Promise.all([...folders].map((folder) => rm(folder, { recursive: true, force: true })));
  folders.clear();
});

/** Makes a folder that is deleted after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "nato-"));
  folders.add(folder);
  return folder;
}

/**
 * Runs an entry such as `src/main.ts`, without a terminal, with these settings alone: neither the
 * environment nor the `.env` of whoever runs the test reaches it, and it is killed after the test.
 */
export function run(entry: string, settings: Environment, args: readonly string[] = []): Running {
  const empty = Object.fromEntries(SETTING_NAMES.map((name) => [name, ""]));
  const startMs = performance.now();
  const child = spawn(process.execPath, [join(PROJECT, entry), ...args], {
    cwd: "/",
    env: { PATH: "", ...empty, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const closed = waitForClose(child);
  const written = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (written.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (written.stderr += text));
  return {
    child,
    startMs,
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    async said(words) {
      while (!written.stderr.includes(words)) {
        if (!running.has(child)) throw new Error(`It ended without “${words}”: ${written.stderr}`);
        await Promise.race([once(child.stderr, "data"), closed]);
      }
    },
    ended: async () => ({ code: await closed, ...written }),
  };
}

async function waitForClose(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, "close");
  running.delete(child);
  return typeof code === "number" ? code : null;
}

/** Runs `npm start`'s file; what it keeps is in memory unless the settings say where. */
export function start(settings: Environment): Running {
  return run("src/main.ts", { DATABASE_URL: "file::memory:", ...settings });
}
