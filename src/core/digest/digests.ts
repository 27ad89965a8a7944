import { UserError } from "../errors.ts";
import type { Clock } from "../ports.ts";
import type {
  DeliveryStore,
  PastDelivery,
  SubscriptionChanges,
  SubscriptionStart,
  SubscriptionStore,
} from "./digest-store.ts";
import { nextSlot } from "./schedule.ts";
import type { ChannelRef, DigestSettings, Subscription } from "./subscription.ts";
import { MOST_PER_HOUR, opensAfter, postsIn } from "./watch.ts";

/** The digests and the watches of all channels, as commands set them. */
export interface Digests {
  /** What a channel gets, by number, each with what it was last sent. */
  list(channel: ChannelRef): Promise<readonly KeptDigest[]>;
  /**
   * Sets a digest, whose first edition comes at the next slot, or a watch, which tells what comes from
   * now on.
   * @throws {UserError} where the channel has as many as it may have.
   */
  add(settings: DigestSettings): Promise<KeptDigest>;
  pause(id: string): Promise<KeptDigest | undefined>;
  /** Lets it run again, from the next slot on; what came meanwhile is caught up in one post. */
  resume(id: string): Promise<KeptDigest | undefined>;
  /** Leaves out the next edition, or no longer. Its releases come with the one after. */
  skip(id: string, isSkipped: "skip" | "keep"): Promise<KeptDigest | undefined>;
  remove(id: string): Promise<void>;
}

/** A digest, and how it last went. */
export interface KeptDigest {
  readonly subscription: Subscription;
  readonly last: PastDelivery | undefined;
}

/** What the digests are kept and timed with. */
export interface DigestsParts {
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: Pick<DeliveryStore, "history">;
  readonly clock: Clock;
  /** How long before its hour a platform must have an edition; see `Poster`. */
  leadMs(platform: ChannelRef["platform"]): number;
}

/** So many digests and watches a channel may have: each posts, and people can read no more. */
export const MOST_DIGESTS = 25;

/** So far back the last edition that was sent is looked for. */
const MOST_HISTORY = 100;

/** Makes the digests of all channels. */
export function createDigests(parts: DigestsParts): Digests {
  const { subscriptions, deliveries, clock } = parts;
  /** Changes nothing, and yields what is kept. */
  const find = (id: string) => subscriptions.update(id, {});
  const kept = (subscription: Subscription) => withLast(subscription, parts);

  async function change(
    id: string,
    changesOf: (subscription: Subscription) => SubscriptionChanges | Promise<SubscriptionChanges>,
  ): Promise<KeptDigest | undefined> {
    const before = await find(id);
    const after = before && (await subscriptions.update(id, await changesOf(before)));
    return after && kept(after);
  }

  return {
    async list(channel) {
      return Promise.all((await subscriptions.list(channel)).map(kept));
    },
    async add(settings) {
      const others = await subscriptions.list(settings.channel);
      if (others.length >= MOST_DIGESTS) throw tooMany();
      const createdAt = clock().toISOString();
      const turn = nextTurn({ ...settings, lastSlot: null }, parts, []);
      return kept(await subscriptions.add(settings, { createdAt, coveredTo: createdAt, ...turn }));
    },
    pause: (id) =>
      change(id, ({ paused }) =>
        paused === null ? { paused: "asked", skipSlot: null, nextSlot: null, nextAt: null } : {},
      ),
    resume: (id) =>
      change(id, async (subscription) => {
        if (subscription.paused === null) return {};
        const history = await deliveries.history(id, MOST_PER_HOUR);
        return { paused: null, ...nextTurn(subscription, parts, postsIn(history)) };
      }),
    skip: (id, isSkipped) =>
      change(id, ({ nextSlot: next }) => ({ skipSlot: isSkipped === "skip" ? next : null })),
    remove: (id) => subscriptions.remove(id),
  };
}

/**
 * The next slot that can still be met, and when it must be handed over. A watch is ready as soon as its
 * last posts, `posts`, allow.
 *
 *     daily at 08:00 Brussels time, 10 minutes ahead, at 05:55Z   → that of tomorrow, at 05:50Z
 */
function nextTurn(
  { schedule, channel, lastSlot }: Pick<Subscription, "schedule" | "channel" | "lastSlot">,
  { clock, leadMs }: DigestsParts,
  posts: readonly Date[],
): Pick<SubscriptionStart, "nextSlot" | "nextAt"> {
  if (schedule.kind === "at once") {
    const nowMs = clock().getTime();
    const opensMs = opensAfter(posts, schedule)?.getTime() ?? nowMs;
    return { nextSlot: null, nextAt: new Date(Math.max(nowMs, opensMs)).toISOString() };
  }
  const lead = leadMs(channel.platform);
  let slot = nextSlot(schedule, new Date(clock().getTime() + lead));
  // After a clock was set back, a turn that was dealt with does not come again.
  while (slot.key <= (lastSlot ?? "")) slot = nextSlot(schedule, slot.at);
  return { nextSlot: slot.key, nextAt: new Date(slot.at.getTime() - lead).toISOString() };
}

async function withLast(
  subscription: Subscription,
  { deliveries }: DigestsParts,
): Promise<KeptDigest> {
  const history = await deliveries.history(subscription.id, MOST_HISTORY);
  return { subscription, last: history.find(({ state }) => state === "sent") };
}

function tooMany(): UserError {
  return new UserError([
    `This channel has ${MOST_DIGESTS} digests and watches, and no room for more. Remove one first: `,
    { code: "/nato digest list" },
  ]);
}
