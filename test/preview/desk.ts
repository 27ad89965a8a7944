import { createDiscordPreview } from "#discord/previewing.ts";
import { keepStatesInMemory } from "#src/preview/button-states.ts";
import type { DeskParts } from "#src/preview/desk.ts";
import { createSlackPreview } from "#slack/previewing.ts";
import { silentLog } from "#test/fixtures/bot.ts";
import { seedsBot, seedsCore } from "#test/support/seeds-bot.ts";
import { quickPictures } from "./quick-pictures.ts";

/** What the page asks: the bot over the seeds, as Discord and as Slack. Its day is 30 May 2024. */
export async function seedsDesk(): Promise<DeskParts> {
  const [bot, core] = [await seedsBot(), await seedsCore()];
  return {
    bot,
    extent: () => core.extent(),
    platforms: [createDiscordPreview(keepStatesInMemory()), createSlackPreview(silentLog)],
    pictures: quickPictures,
    log: silentLog,
  };
}
