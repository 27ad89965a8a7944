import { once } from "node:events";
import { styleText } from "node:util";
import { UserError } from "#core/errors.ts";
import type { Look } from "./render.ts";
import { cleanWords } from "./wrap.ts";

/** What a command line ends with. */
export const EXIT = { answered: 0, fault: 1, wrongUsage: 2 } as const;

const WIDEST_CELLS = 100;

/** Writes to standard output, and waits while whoever reads it is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Says in one line on standard error what went wrong. */
export function complain(words: string): void {
  process.stderr.write(`nato: ${cleanWords(words)}\n`);
}

/** The words for whatever was thrown, without its stack. */
export function sayCause(error: unknown): string {
  if (error instanceof UserError) return error.message.replaceAll("/nato ", "nato ");
  return error instanceof Error ? error.message || error.name : String(error);
}

/** Lets `nato articles | head` end quietly: a reader who has had enough is no fault. */
export function endQuietlyWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") complain(error.message);
    process.exit(error.code === "EPIPE" ? EXIT.answered : EXIT.fault);
  });
}

/** What standard output can show now; NO_COLOR and FORCE_COLOR are heeded as Node heeds them. */
export function currentLook(keys: Pick<Look, "keys" | "lead">): Look {
  const { stdout } = process;
  const colour = styleText("bold", "x", { stream: stdout }) !== "x";
  const width = stdout.isTTY ? Math.min(stdout.columns || WIDEST_CELLS, WIDEST_CELLS) : Infinity;
  return { colour, width, ...keys };
}
