import { join } from "node:path";
import { assemble, type Assembled } from "#src/running/assembly.ts";
import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import type { Bot } from "#core/dispatch.ts";
import { sampleClock, silentLog } from "../fixtures/bot.ts";
import { PROJECT } from "./source-files.ts";

let loading: Promise<Assembled> | undefined;

/** The whole bot over the seeds, loaded once for a test file; its day is 30 May 2024. */
export async function seedsBot(): Promise<Bot> {
  return (await load()).bot;
}

/** The core behind `seedsBot`: not to be changed by a test. */
export async function seedsCore(): Promise<Core> {
  return (await load()).core;
}

/** The releases of the seeds, to make an index of one's own of. */
export async function seedsArticles(): Promise<readonly Article[]> {
  return (await load()).articles;
}

function load(): Promise<Assembled> {
  loading ??= assemble({ corpusDir: join(PROJECT, "seeds"), clock: sampleClock, log: silentLog });
  return loading;
}
