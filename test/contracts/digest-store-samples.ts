import type { Claim, DeliveryStore, SubscriptionStore } from "#core/digest/digest-store.ts";
import type { DrawnMessage } from "#core/digest/poster.ts";
import type { ChannelRef, DigestSettings, Subscription } from "#core/digest/subscription.ts";
import type { ArticleStore } from "#store/articles.ts";

/** Stores of one database, as the digest uses them. */
export interface OpenStores {
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: DeliveryStore;
  readonly articles: ArticleStore;
  close(): Promise<void>;
}

export const DISCORD: ChannelRef = { platform: "discord", community: "1", channel: "2" };
export const SLACK: ChannelRef = { platform: "slack", community: "T1", channel: "C2" };

/** A moment so many minutes after 30 May 2024, 08:00 UTC. */
export const minute = (minutes: number): Date => new Date(Date.UTC(2024, 4, 30, 8, minutes));

/** The slot of the n-th day from 30 May 2024 on. */
export const slotOf = (day: number): string =>
  new Date(Date.UTC(2024, 4, 30 + day, 8)).toISOString().slice(0, 16);

/** A lease of half an hour. */
export const leaseOf = (owner: string, from = minute(0)) => ({
  owner,
  until: new Date(from.getTime() + 30 * 60 * 1_000),
});

export function sampleSettings(changes: Partial<DigestSettings> = {}): DigestSettings {
  return {
    channel: DISCORD,
    schedule: { kind: "daily", at: "08:00", zone: "Europe/Brussels", days: [1, 2, 3, 4, 5] },
    filter: { topic: "air defence", country: "FI", person: null, kind: "news" },
    most: 10,
    quiet: "skip",
    mention: "77",
    crosspost: true,
    setBy: "u1",
    ...changes,
  };
}

/** Adds a subscription whose first slot is due at 08:00. */
export function addSample(
  { subscriptions }: Pick<OpenStores, "subscriptions">,
  changes: Partial<DigestSettings> = {},
): Promise<Subscription> {
  return subscriptions.add(sampleSettings(changes), {
    createdAt: minute(-60).toISOString(),
    coveredTo: minute(-60).toISOString(),
    nextSlot: slotOf(0),
    nextAt: minute(0).toISOString(),
  });
}

/** Messages as drawn; they tell of both articles, the first of the one and the last of the other. */
export function drawn(...payloads: readonly string[]): DrawnMessage[] {
  const last = payloads.length - 1;
  return payloads.map((payload, n) => ({
    payload,
    articles: [...(n === 0 ? ["a"] : []), ...(n === last ? ["b"] : [])],
  }));
}

let made = 0;

/** Claims the next slot of a subscription for a post of one message and two articles. */
export function claimOf(subscription: Subscription, changes: Partial<Claim> = {}): Claim {
  made += 1;
  const slot = subscription.nextSlot ?? slotOf(0);
  const day = Math.round((Date.parse(`${slot}Z`) - minute(0).getTime()) / 86_400_000);
  return {
    subscription,
    id: String(made).padStart(12, "d"),
    slot,
    slotAt: minute(0),
    outcome: "post",
    articles: ["a", "b"],
    messages: drawn("one"),
    isFirst: true,
    changes: {
      lastSlot: slot,
      nextSlot: slotOf(day + 1),
      nextAt: minute((day + 1) * 24 * 60).toISOString(),
      coveredTo: minute(day * 24 * 60).toISOString(),
    },
    ...changes,
  };
}

/** Claims a subscription's next slot; the claim must be won. */
export async function take(
  { deliveries }: Pick<OpenStores, "deliveries">,
  subscription: Subscription,
  changes: Partial<Claim> = {},
) {
  const [won] = await deliveries.claim([claimOf(subscription, changes)], leaseOf("us"));
  if (won === undefined) throw new Error("The claim was lost.");
  return won;
}

/** What a subscription is now. */
export async function current(
  { subscriptions }: Pick<OpenStores, "subscriptions">,
  { channel, id }: Subscription,
): Promise<Subscription | undefined> {
  return (await subscriptions.list(channel)).find((each) => each.id === id);
}
