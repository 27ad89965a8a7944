import { describe, expect, it } from "vitest";
import { createDiscordPreview } from "#discord/previewing.ts";
import { keepStatesInMemory } from "#src/preview/button-states.ts";
import { createDesk } from "#src/preview/desk.ts";
import { silentLog } from "#test/fixtures/bot.ts";
import { slash } from "#test/fixtures/discord-events.ts";
import { DiscordJourney } from "#test/support/discord-journey.ts";
import { payloadFaults } from "#test/support/discord-spec.ts";
import { seedsBot, seedsCore } from "#test/support/seeds-bot.ts";
import { quickPictures } from "./quick-pictures.ts";

const journey = DiscordJourney.forEachTest();
const [bot, core] = [await seedsBot(), await seedsCore()];
const desk = createDesk({
  bot,
  extent: () => core.extent(),
  platforms: [createDiscordPreview(keepStatesInMemory())],
  pictures: quickPictures,
  log: silentLog,
});

/** The payload whoever asked, without the fields that discord.js adds as null. */
const sayPlainly = (payload: object | undefined) =>
  JSON.stringify(payload, (_key, value: unknown) => value ?? undefined).replace(
    /"t[0-9a-z]+:/g,
    '"t:',
  );

describe("the payload of a picture on the page", () => {
  it("is the one that Discord is sent, beside which the picture goes out", async () => {
    await journey.start({ pictures: quickPictures });
    const { data: sent } = await journey.use(slash("map", { person: "Stoltenberg" }));
    const [shown] = (await desk.ask({ words: "map Stoltenberg" })).drawn;
    const { tts: _tts, enforce_nonce: _nonce, ...message } = JSON.parse(sayPlainly(sent));
    expect(JSON.parse(sayPlainly(shown?.payload))).toEqual(message);
    expect(payloadFaults("callback 4", { type: 4, data: shown?.payload })).toEqual([]);
    expect(shown?.payload).toMatchObject({
      embeds: [{ image: { url: "attachment://map.png" } }],
      attachments: [{ id: "0", description: expect.stringContaining("Map: ") }],
    });
  });
});
