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
}

/** A slot as it is kept. */
interface Kept {
  readonly id: string;
  readonly subscription: string;
  readonly slot: string;
  readonly slotAt: Date;
  readonly claimedAt: Date;
  readonly articles: readonly string[];
  readonly parts: { payload: string; triedAt: Date | null; messageId: string | null }[];
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
    const parts = each.parts.map((part, place) => ({ ...part, number: place + 1 }));
    const { id, slot, slotAt, claimedAt } = each;
    return { id, subscription, slot, slotAt, claimedAt, parts };
  };

  function take(claim: Claim, lease: Lease): Kept | undefined {
    const now = subscriptions.get(claim.subscription.id);
    const { nextSlot, coveredTo } = claim.subscription;
    const movedOn =
      now?.nextSlot !== nextSlot || now.coveredTo !== coveredTo || now.paused !== null;
    const taken = kept.some(
      ({ subscription, slot }) => subscription === now?.id && slot === claim.slot,
    );
    if (movedOn || taken) return undefined;
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
    async due(now, most) {
      const settled = new Date(now.getTime() - SETTLED_MS);
      const isBehind = ({ coveredTo }: Subscription) =>
        arrivals.some(({ at }) => at <= settled && iso(at) > coveredTo);
      const open = [...subscriptions.values()]
        .filter(({ paused, nextAt }) => paused === null && nextAt !== null && nextAt <= iso(now))
        .toSorted((one, other) => (one.nextAt ?? "").localeCompare(other.nextAt ?? ""));
      const digests = open.filter(({ schedule }) => schedule.kind === "daily");
      const watches = open.filter(({ schedule }) => schedule.kind === "at once");
      return [...digests, ...watches.filter(isBehind)].slice(0, most);
    },
    async claim(claims, lease) {
      const won = claims.map((claim) => take(claim, lease)).filter((each) => each !== undefined);
      return won.map(deliveryOf);
    },
    async abandoned(now, most) {
      return kept
        .filter(({ state, lease }) => state === "claimed" && lease.until <= now)
        .slice(0, most)
        .map(deliveryOf);
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
      each.state = how.state;
      each.settledAt = now;
      if (how.state !== "refused") return [];
      const channel = subscriptions.get(each.subscription)?.channel;
      const paused = [...subscriptions.values()].filter(
        (other) => other.paused === null && sameChannel(other.channel, channel),
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
      const given = kept.filter(
        (each) => each.subscription === subscription && each.state !== "refused",
      );
      const sent = new Set(given.flatMap((each) => each.articles));
      return new Set(articles.filter((id) => sent.has(id)));
    },
    async cameBetween(after, upTo) {
      return arrivals.filter(({ at }) => at > after && at <= upTo).map(({ id }) => id);
    },
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
    parts: claim.payloads.map((payload) => ({ payload, triedAt: null, messageId: null })),
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
