import type {
  Arrivals,
  Claim,
  Delivery,
  DeliveryStore,
  Lease,
  PastDelivery,
} from "#core/digest/digest-store.ts";
import { SETTLED_MS } from "#core/digest/planning.ts";
import type { Subscription } from "#core/digest/subscription.ts";

/** A store of digests in memory that keeps every promise of `DeliveryStore`, for tests of the core. */
export interface MemoryDigestStore extends DeliveryStore, Arrivals {
  readonly subscriptions: Map<string, Subscription>;
  readonly kept: readonly Kept[];
  /** An article comes. */
  arrive(id: string, at: Date): void;
  /** An article is kept that says it came at a moment, whatever is covered by now. */
  keepLate(id: string, at: Date): void;
}

/** A slot as it is kept. */
interface Kept {
  readonly id: string;
  readonly subscription: string;
  readonly slot: string;
  readonly slotAt: Date;
  readonly claimedAt: Date;
  readonly articles: readonly string[];
  readonly coveredFrom: string;
  readonly isFirst: boolean;
  readonly parts: {
    readonly payload: string;
    readonly articles: readonly string[];
    triedAt: Date | null;
    messageId: string | null;
    isGivenBack: boolean;
  }[];
  state: PastDelivery["state"];
  settledAt: Date | null;
  lease: Lease;
}

const NOBODY = "nobody";

/** Makes an empty one. */
export function createMemoryDigestStore(): MemoryDigestStore {
  const subscriptions = new Map<string, Subscription>();
  const kept: Kept[] = [];
  const arrivals: { readonly id: string; readonly at: Date }[] = [];
  const byId = (id: string): Kept | undefined => kept.find((each) => each.id === id);
  const change = (id: string, changes: Partial<Subscription>): void => {
    const now = subscriptions.get(id);
    if (now !== undefined) subscriptions.set(id, { ...now, ...changes });
  };
  const deliveryOf = (each: Kept): Delivery => {
    const subscription = subscriptions.get(each.subscription);
    if (subscription === undefined) throw new Error("a delivery outlived its subscription");
    const parts = each.parts.map(({ payload, triedAt, messageId }, place) => ({
      number: place + 1,
      payload,
      triedAt,
      messageId,
    }));
    const { id, slot, slotAt, claimedAt, articles } = each;
    return { id, subscription, slot, slotAt, claimedAt, articles: articles.length, parts };
  };
  const came = (after: Date, upTo: Date): readonly string[] =>
    arrivals.filter(({ at }) => at > after && at <= upTo).map(({ id }) => id);
  const sentTo = (subscription: string): ReadonlySet<string> => {
    const own = kept.filter((each) => each.subscription === subscription);
    const parts = own.flatMap((each) => each.parts).filter(({ isGivenBack }) => !isGivenBack);
    return new Set(parts.flatMap(({ articles }) => articles));
  };

  function hasSeenAll({ looked, subscription }: Claim): boolean {
    if (looked === undefined) return true;
    const arrived = came(looked.after, looked.upTo);
    const sent = sentTo(subscription.id);
    const had = arrived.filter((id) => sent.has(id));
    return arrived.length === looked.count && had.length === looked.sent;
  }

  /** Ends a delivery that is not all posted; what stands nowhere goes back. */
  function end(each: Kept, state: "refused" | "missed" | "unsure", now: Date): void {
    each.state = state;
    each.settledAt = now;
    const back = each.parts.filter(
      ({ messageId, triedAt }) => messageId === null && (state !== "unsure" || triedAt === null),
    );
    for (const part of back) part.isGivenBack = true;
    const covered = subscriptions.get(each.subscription)?.coveredTo ?? "";
    if (back.length > 0 && covered > each.coveredFrom) {
      change(each.subscription, { coveredTo: each.coveredFrom });
    }
  }

  function take(claim: Claim, lease: Lease): Kept | undefined {
    const now = subscriptions.get(claim.subscription.id);
    const { nextSlot, coveredTo } = claim.subscription;
    const movedOn =
      now?.nextSlot !== nextSlot || now.coveredTo !== coveredTo || now.paused !== null;
    const taken = kept.some(
      ({ subscription, slot }) => subscription === now?.id && slot === claim.slot,
    );
    if (movedOn || taken || !hasSeenAll(claim)) return undefined;
    if (claim.outcome === "passed") {
      change(claim.subscription.id, claim.changes);
      return keptOf(claim, "empty", lease);
    }
    const posts = claim.outcome === "post";
    const each = keptOf(claim, posts ? "claimed" : claim.outcome, lease);
    kept.push(each);
    change(claim.subscription.id, claim.changes);
    return each;
  }

  return {
    subscriptions,
    kept,
    arrive(id, at) {
      // What came is passed over by nobody, though a clock was set back.
      const covered = [...subscriptions.values()].map(({ coveredTo }) => Date.parse(coveredTo));
      const latestMs = Math.max(at.getTime() - 1, ...covered);
      arrivals.push({ id, at: new Date(latestMs + 1) });
    },
    keepLate: (id, at) => void arrivals.push({ id, at }),
    async due(now, most, platforms) {
      const settled = new Date(now.getTime() - SETTLED_MS);
      const isBehind = ({ coveredTo }: Subscription) =>
        arrivals.some(({ at }) => at <= settled && iso(at) > coveredTo);
      const open = [...subscriptions.values()]
        .filter(({ paused, nextAt }) => paused === null && nextAt !== null && nextAt <= iso(now))
        .filter(({ channel }) => platforms?.includes(channel.platform) !== false)
        .toSorted((one, other) => (one.nextAt ?? "").localeCompare(other.nextAt ?? ""));
      const digests = open.filter(({ schedule }) => schedule.kind === "daily");
      const watches = open.filter(({ schedule }) => schedule.kind === "at once");
      return [...digests, ...watches.filter(isBehind)].slice(0, most);
    },
    async unserved(before, most, served) {
      return [...subscriptions.values()]
        .filter(({ schedule, paused }) => schedule.kind === "daily" && paused === null)
        .filter(({ nextAt }) => nextAt !== null && nextAt <= iso(before))
        .filter(({ channel }) => !served.includes(channel.platform))
        .slice(0, most);
    },
    async claim(claims, lease) {
      const won = claims.map((claim) => take(claim, lease)).filter((each) => each !== undefined);
      return won.map(deliveryOf);
    },
    async abandoned(now, most, platforms) {
      return kept
        .filter(({ state, lease }) => state === "claimed" && lease.until <= now)
        .map(deliveryOf)
        .filter(({ subscription: { channel } }) => platforms?.includes(channel.platform) !== false)
        .toSorted((one, other) => one.slotAt.getTime() - other.slotAt.getTime())
        .slice(0, most);
    },
    async giveUp({ slotsBefore, now }, most) {
      const late = kept
        .filter(({ state, lease }) => state === "claimed" && lease.until <= now)
        .filter(({ slotAt }) => slotAt < slotsBefore)
        .filter(({ parts }) => parts.every((part) => !part.triedAt || part.messageId !== null))
        .slice(0, most);
      for (const each of late) end(each, "missed", now);
      return late.map(deliveryOf);
    },
    async takeOver({ id }, lease, now) {
      const each = byId(id);
      if (each?.state !== "claimed" || each.lease.until > now) return false;
      each.lease = lease;
      return true;
    },
    async begin({ delivery, number }, lease, now) {
      const each = byId(delivery);
      if (each?.state !== "claimed" || each.lease.owner !== lease.owner) return false;
      const part = each.parts[number - 1];
      if (part === undefined) return false;
      part.triedAt ??= now;
      each.lease = lease;
      return true;
    },
    async takeBack({ delivery, number }, owner) {
      const each = byId(delivery);
      const part = each?.parts[number - 1];
      if (part !== undefined && each?.lease.owner === owner) part.triedAt = null;
    },
    async confirm({ delivery, number }, messageId, now) {
      const each = byId(delivery);
      const part = each?.parts[number - 1];
      if (each === undefined || part === undefined || each.state !== "claimed") return;
      part.messageId = messageId;
      if (each.parts.some((other) => other.messageId === null)) return;
      each.state = "sent";
      each.settledAt = now;
      if (each.articles.length > 0) {
        change(each.subscription, { lastNewsAt: iso(now), quietTold: false });
      }
    },
    async postpone(delivery, until) {
      const each = byId(delivery);
      if (each?.state === "claimed") each.lease = { owner: NOBODY, until };
    },
    async settle(delivery, how, now) {
      const each = byId(delivery);
      if (each?.state !== "claimed") return [];
      if (how.state === "missed" && how.owner !== each.lease.owner) return [];
      end(each, how.state, now);
      if (how.state !== "refused") return [];
      const channel = subscriptions.get(each.subscription)?.channel;
      const paused = [...subscriptions.values()].filter(
        (other) =>
          other.paused === null &&
          sameChannel(other.channel, channel) &&
          (how.reason !== "unfit" || other.id === each.subscription),
      );
      for (const { id } of paused) {
        change(id, { paused: how.reason, nextSlot: null, nextAt: null });
      }
      return paused;
    },
    async history(subscription, most) {
      return kept
        .filter((each) => each.subscription === subscription)
        .toReversed()
        .slice(0, most)
        .map(({ articles, ...each }) => ({ ...each, articles: articles.length }));
    },
    async sentAmong(subscription, articles) {
      const sent = sentTo(subscription);
      return new Set(articles.filter((id) => sent.has(id)));
    },
    sentTo: async (subscription) => sentTo(subscription),
    async hasHadFirst(subscription) {
      return kept.some(
        (each) =>
          each.subscription === subscription &&
          ["claimed", "sent", "unsure"].includes(each.state) &&
          each.isFirst &&
          each.articles.length > 0,
      );
    },
    cameBetween: async (after, upTo) => came(after, upTo),
  };
}

function keptOf(claim: Claim, state: Kept["state"], lease: Lease): Kept {
  return {
    id: claim.id,
    subscription: claim.subscription.id,
    slot: claim.slot,
    slotAt: claim.slotAt,
    claimedAt: lease.until,
    articles: claim.articles,
    coveredFrom: claim.subscription.coveredTo,
    isFirst: claim.isFirst === true,
    parts: claim.messages.map((message) => ({
      ...message,
      triedAt: null,
      messageId: null,
      isGivenBack: false,
    })),
    state,
    settledAt: state === "claimed" ? null : claim.slotAt,
    lease,
  };
}

function sameChannel(one: Subscription["channel"], other?: Subscription["channel"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function iso(moment: Date): string {
  return moment.toISOString();
}
