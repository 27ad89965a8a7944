import { expect } from "vitest";
import type { PastDelivery } from "#core/digest/digest-store.ts";
import type { Subscription } from "#core/digest/subscription.ts";
import { ARTICLES } from "./digest-store-lives.ts";
import { DISCORD, SLACK, type OpenStores } from "./digest-store-samples.ts";

const POSTED: ReadonlySet<PastDelivery["state"]> = new Set(["claimed", "sent", "unsure"]);

/** A delivery as the model remembers it. */
export interface Remembered {
  readonly id: string;
  readonly subscription: string;
  readonly slot: string;
  readonly articles: readonly string[];
  readonly coveredFrom: string;
  /** The articles of each message; what was given back is none of them any more. */
  told: readonly (readonly string[])[];
  readonly tried: boolean[];
  readonly messages: (string | null)[];
  state: PastDelivery["state"];
  owner: string | null;
  until: Date;
}

/** What a store must hold, in a few words. */
export interface Memory {
  /** The subscriptions that there are, by id. */
  readonly alive: ReadonlyMap<string, Subscription>;
  /** All that there ever were, as they began. */
  readonly firstSeen: readonly Subscription[];
  readonly kept: readonly Remembered[];
  readonly now: Date;
}

/** The articles that a subscription was sent, and that were not given back. */
export function sentTo(id: string, { kept }: Pick<Memory, "kept">): readonly string[] {
  return kept.filter((each) => each.subscription === id).flatMap(({ told }) => told.flat());
}

/** Asks a store for everything, and expects what the memory says. */
export async function expectRemembered(
  { subscriptions, deliveries }: OpenStores,
  memory: Memory,
): Promise<void> {
  const { alive, firstSeen, kept, now } = memory;
  for (const channel of [DISCORD, SLACK]) {
    const there = [...alive.values()].filter((each) => each.channel.platform === channel.platform);
    expect(await subscriptions.list(channel)).toEqual(there);
  }
  const due = [...alive.values()].filter(({ nextAt }) => (nextAt ?? "~") <= now.toISOString());
  const found = await deliveries.due(now, 99);
  expect(found.map(({ id }) => id).toSorted()).toEqual(due.map(({ id }) => id).toSorted());
  const over = kept.filter(({ state, until }) => state === "claimed" && until <= now);
  const left = await deliveries.abandoned(now, 99);
  const posted = left.map(({ id, parts }) => [id, parts.map((each) => each.messageId)] as const);
  expect(new Map(posted)).toEqual(new Map(over.map(({ id, messages }) => [id, messages])));
  for (const { id } of firstSeen) {
    const past = kept.filter((each) => each.subscription === id);
    const told = await deliveries.history(id, 99);
    expect(new Map(told.map((each) => [each.id, each.state]))).toEqual(
      new Map(past.map((each) => [each.id, each.state])),
    );
    const sent = new Set(sentTo(id, memory));
    expect(await deliveries.sentAmong(id, ARTICLES)).toEqual(sent);
    expect(await deliveries.sentTo(id)).toEqual(sent);
    const hasFirst = past.some(({ state, articles }) => POSTED.has(state) && articles.length > 0);
    expect(await deliveries.hasHadFirst(id)).toBe(hasFirst);
  }
}
