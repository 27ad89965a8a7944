import type { PastDelivery, SubscriptionStore } from "#core/digest/digest-store.ts";
import type { Subscription } from "#core/digest/subscription.ts";

/** Subscriptions kept in memory, and what was sent of them, for tests of what sets them. */
export interface MemorySubscriptions extends SubscriptionStore {
  /** What a subscription was sent, the newest first. */
  readonly sent: Map<string, readonly PastDelivery[]>;
  history(id: string, most: number): Promise<readonly PastDelivery[]>;
}

/** Makes an empty one; a channel never gives a number twice. */
export function createMemorySubscriptions(): MemorySubscriptions {
  const kept = new Map<string, Subscription>();
  const sent = new Map<string, readonly PastDelivery[]>();
  const numbers = new Map<string, number>();
  return {
    sent,
    history: async (id, most) => (sent.get(id) ?? []).slice(0, most),
    async add(settings, start) {
      const place = JSON.stringify(settings.channel);
      const number = (numbers.get(place) ?? 0) + 1;
      numbers.set(place, number);
      const subscription: Subscription = {
        ...settings,
        ...start,
        id: `subscription${kept.size}-${number}`,
        number,
        paused: null,
        skipSlot: null,
        lastSlot: null,
        lastNewsAt: null,
        quietTold: false,
      };
      kept.set(subscription.id, subscription);
      return subscription;
    },
    async list(channel) {
      const place = JSON.stringify(channel);
      return [...kept.values()].filter((each) => JSON.stringify(each.channel) === place);
    },
    async update(id, changes) {
      const before = kept.get(id);
      if (before === undefined) return undefined;
      const after = { ...before, ...changes };
      kept.set(id, after);
      return after;
    },
    async remove(id) {
      kept.delete(id);
    },
  };
}
