import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { PROJECT } from "./source-files.ts";

/** What a command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line over the seeds, from a folder that is not the project's. */
export async function runNato(
  args: readonly string[],
  input = "",
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const nato = spawn(process.execPath, [join(PROJECT, "src/terminal/nato.ts"), ...args], {
    cwd: "/",
    env: { PATH: "", ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    nato.on("close", resolve);
    nato.on("error", reject);
  });
  nato.stdin.on("error", () => undefined);
  nato.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([text(nato.stdout), text(nato.stderr), ended]);
  return { code, stdout, stderr };
}
