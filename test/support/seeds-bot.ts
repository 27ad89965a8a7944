import { join } from "node:path";
import { assemble } from "#src/assemble.ts";
import type { Bot } from "#core/dispatch.ts";
import { sampleClock, silentLog } from "../fixtures/bot.ts";
import { PROJECT } from "./source-files.ts";

let loading: Promise<{ readonly bot: Bot }> | undefined;

/** The whole bot over the seeds, loaded once for a test file; its day is 30 May 2024. */
export async function seedsBot(): Promise<Bot> {
  loading ??= assemble({ corpusDir: join(PROJECT, "seeds"), clock: sampleClock, log: silentLog });
  return (await loading).bot;
}
