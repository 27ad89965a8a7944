import { join } from "node:path";
import { createDiscordPreview } from "#discord/previewing.ts";
import { assemble } from "#src/running/assembly.ts";
import { keepStatesInMemory } from "#src/preview/button-states.ts";
import type { DeskParts } from "#src/preview/desk.ts";
import { passingDigests } from "#src/running/passing-digests.ts";
import { createSlackPreview } from "#slack/previewing.ts";
import { sampleClock, silentLog } from "#test/fixtures/bot.ts";
import { PROJECT } from "#test/support/source-files.ts";
import { quickPictures } from "./quick-pictures.ts";

/** What the page asks: the bot over the seeds, as Discord and as Slack. Its day is 30 May 2024. */
export async function seedsDesk(): Promise<DeskParts> {
  const known = { clock: sampleClock, log: silentLog };
  const digests = await passingDigests(known);
  const { bot, core } = await assemble({ ...known, corpusDir: join(PROJECT, "seeds"), digests });
  return {
    bot,
    extent: () => core.extent(),
    platforms: [createDiscordPreview(keepStatesInMemory()), createSlackPreview(silentLog)],
    pictures: quickPictures,
    log: silentLog,
  };
}
