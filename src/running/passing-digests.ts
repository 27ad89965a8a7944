import type { SubscriptionStore } from "#core/digest/digest-store.ts";
import type { Digests, KeptDigest } from "#core/digest/digests.ts";
import { changesAfter, dueSlot, readTurn } from "#core/digest/planning.ts";
import type { Clock, Log } from "#core/ports.ts";
import { prepareDigests } from "./digest-posting.ts";

/** What such digests are timed and logged with. */
export interface PassingParts {
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Digests to be set and looked at on the page: gone when the bot stops, and never posted. An hour that
 * is over is passed by whenever they are listed, which every change of one begins with.
 *
 *     daily at 08:00 Brussels time, set at 07:00, listed at 09:00   → next: tomorrow at 08:00
 */
export async function passingDigests({ clock, log }: PassingParts): Promise<Digests> {
  const { openStore } = await import("#store/store.ts");
  const store = await openStore("file::memory:", clock);
  const { digests } = prepareDigests({ clock, log, store });
  return {
    ...digests,
    async list(channel) {
      const all = await digests.list(channel);
      return Promise.all(all.map(async (kept) => passBy(kept, store.subscriptions, clock())));
    },
  };
}

/** The digest at its first turn after now; those before were nobody's to post. */
async function passBy(
  kept: KeptDigest,
  subscriptions: Pick<SubscriptionStore, "update">,
  now: Date,
): Promise<KeptDigest> {
  let { subscription } = kept;
  for (;;) {
    const slot = dueSlot(subscription);
    if (slot === undefined || slot.at > now) return { ...kept, subscription };
    const planning = { subscription, slot, now, leadMs: 0 };
    const outcome = readTurn(planning) === "skipped" ? "skipped" : "missed";
    const after = await subscriptions.update(subscription.id, changesAfter(outcome, planning));
    if (after === undefined) return kept;
    subscription = after;
  }
}
