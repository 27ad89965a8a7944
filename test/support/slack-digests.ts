import { commands, freeText } from "#commands/index.ts";
import type { SubscriptionStore } from "#core/digest/digest-store.ts";
import { createDigests, type Digests } from "#core/digest/digests.ts";
import type { Subscription } from "#core/digest/subscription.ts";
import { createBot, type Bot } from "#core/dispatch.ts";
import { sampleClock, sampleCore, silentLog } from "#test/fixtures/bot.ts";

/** A bot that keeps digests in memory, for tests of how they are set on Slack. */
export function digestBot(): { readonly bot: Bot; readonly digests: Digests } {
  const digests = createDigests({
    subscriptions: memorySubscriptions(),
    deliveries: { history: async () => [] },
    clock: sampleClock,
    leadMs: () => 0,
  });
  const parts = { core: sampleCore(), commands, freeText, clock: sampleClock, log: silentLog };
  return { bot: createBot({ ...parts, digests }), digests };
}

function memorySubscriptions(): SubscriptionStore {
  const kept = new Map<string, Subscription>();
  return {
    async add(settings, start) {
      const number = kept.size + 1;
      const id = `subscription${number}`;
      const state = { paused: null, skipSlot: null, lastSlot: null, lastNewsAt: null };
      const added = { ...settings, ...start, ...state, quietTold: false, id, number };
      kept.set(id, added);
      return added;
    },
    async list({ channel }) {
      return [...kept.values()].filter((each) => each.channel.channel === channel);
    },
    async update(id, changes) {
      const now = kept.get(id);
      if (now !== undefined) kept.set(id, { ...now, ...changes });
      return kept.get(id);
    },
    async remove(id) {
      kept.delete(id);
    },
  };
}
