import { commands, freeText } from "#commands/index.ts";
import type { Answer } from "#core/answer.ts";
import type { Asker } from "#core/asker.ts";
import type { Call } from "#core/call.ts";
import { createDigests } from "#core/digest/digests.ts";
import { createBot } from "#core/dispatch.ts";
import { silentLog } from "../fixtures/bot.ts";
import { createMemorySubscriptions, type MemorySubscriptions } from "./memory-subscriptions.ts";
import { seedsCore } from "./seeds-bot.ts";

/** A channel in which digests can be set by saying so; it is the afternoon of 30 May 2024. */
export interface SaidInRoom {
  readonly store: MemorySubscriptions;
  /** What the bot answers; an asker that differs in some way may be given. */
  say(words: string, asker?: Partial<Asker>): Promise<Answer>;
  press(call: Call, asker?: Partial<Asker>): Promise<Answer>;
}

/** Who asks, unless a test says otherwise: somebody who may manage the channel. */
const manager: Asker = {
  person: "7",
  channel: { platform: "discord", community: "1", channel: "2" },
  mayManage: async () => true,
  managers: "people who may manage the server or its channels",
  hindrances: async () => [],
};

/** Makes such a channel over the seeds, without any digest. */
export async function createDigestRoom(): Promise<SaidInRoom> {
  const store = createMemorySubscriptions();
  const clock = () => new Date("2024-05-30T12:00:00Z");
  const bot = createBot({
    core: await seedsCore(),
    commands,
    freeText,
    clock,
    log: silentLog,
    digests: createDigests({ subscriptions: store, deliveries: store, clock, leadMs: () => 0 }),
  });
  return {
    store,
    say: async (words, asker) =>
      (await bot.answerWords(words, { asker: { ...manager, ...asker } })).answer,
    press: (call, asker) => bot.answer(call, { ...manager, ...asker }),
  };
}
