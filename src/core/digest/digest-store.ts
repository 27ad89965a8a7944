import type { DrawnMessage } from "./poster.ts";
import type { ChannelRef, DigestSettings, PauseReason, Subscription } from "./subscription.ts";

/* What the digest needs to be kept. Every method is one transaction: all of it is kept, or nothing. */

/** Keeps subscriptions; deliveries stand in `DeliveryStore`. */
export interface SubscriptionStore {
  /** Gives it an id, and the next number of its channel. */
  add(settings: DigestSettings, start: SubscriptionStart): Promise<Subscription>;
  /** A channel's, by number. */
  list(channel: ChannelRef): Promise<readonly Subscription[]>;
  /** Sets what is given and leaves the rest; yields what it is now, `undefined` where it is gone. */
  update(id: string, changes: SubscriptionChanges): Promise<Subscription | undefined>;
  /** Forgets it, with what it was sent. */
  remove(id: string): Promise<void>;
}

/** How far a new subscription has come. */
export type SubscriptionStart = Pick<
  Subscription,
  "createdAt" | "coveredTo" | "nextSlot" | "nextAt"
>;

/** What changes in a subscription's life. */
export type SubscriptionChanges = Partial<
  Pick<
    Subscription,
    | "paused"
    | "skipSlot"
    | "lastSlot"
    | "nextSlot"
    | "nextAt"
    | "coveredTo"
    | "lastNewsAt"
    | "quietTold"
  >
>;

/** Keeps what becomes of each slot of each subscription: exactly one delivery. */
export interface DeliveryStore {
  /**
   * Running subscriptions that have a turn: digests whose next slot is at or before the moment, the
   * longest due first; then watches that may post and for which news came, but for the last moment
   * (`SETTLED_MS`), the furthest behind first. `platforms` are those that are looked for, all if it is
   * left out: what cannot be posted is in nobody's way.
   */
  due(now: Date, most: number, platforms?: readonly string[]): Promise<readonly Subscription[]>;
  /** Running digests of other platforms than those served whose turn was due before a moment. */
  unserved(before: Date, most: number, served: readonly string[]): Promise<readonly Subscription[]>;
  /**
   * Takes slots for this process, and sets what changes in their subscriptions; a slot that somebody
   * took before, or whose subscription is gone, paused or further on, is left out, and so is a claim
   * that has not seen all that it would cover (`looked`). Yields those won.
   */
  claim(claims: readonly Claim[], lease: Lease): Promise<readonly Delivery[]>;
  /**
   * Claims not settled whose lease is over, and that are not to be left alone for longer, in the order
   * of their slots; of the platforms that are named, or all.
   */
  abandoned(now: Date, most: number, platforms?: readonly string[]): Promise<readonly Delivery[]>;
  /**
   * Ends as `missed` what is abandoned, was to be posted before a moment, and has no part that may stand
   * there unknown; gives the articles of its unposted parts back. Whatever the platform; yields them.
   */
  giveUp(late: Late, most: number): Promise<readonly Delivery[]>;
  /** Takes an abandoned claim over; `false` where somebody else was quicker. */
  takeOver(delivery: Delivery, lease: Lease, now: Date): Promise<boolean>;
  /** Notes that a part is now posted, and renews the lease; `false` where the lease is another's. */
  begin(part: PartRef, lease: Lease, now: Date): Promise<boolean>;
  /**
   * Takes back that a part was given to the platform, which surely did not take it; so nobody has to
   * look for it later. Without effect where the delivery is not in the owner's hands.
   */
  takeBack(part: PartRef, owner: string): Promise<void>;
  /** Notes that a part stands in the channel; the last one settles the delivery as `sent`. */
  confirm(part: PartRef, messageId: string, now: Date): Promise<void>;
  /** Leaves a claim alone until a moment: whoever looks for abandoned ones then finds it. */
  postpone(delivery: string, until: Date): Promise<void>;
  /**
   * Ends a delivery that is not sent, or not all of it. The articles of its parts that surely stand
   * nowhere go back to the next edition. `refused` pauses every subscription of its channel for the
   * reason, `unfit` its own alone; yields the subscriptions paused by it. `missed` is without effect
   * where the delivery is not in the owner's hands.
   */
  settle(delivery: string, how: Unsent, now: Date): Promise<readonly Subscription[]>;
  /** What became of the last slots of a subscription, the newest first. */
  history(subscription: string, most: number): Promise<readonly PastDelivery[]>;
  /** Which of the articles a subscription was sent. */
  sentAmong(subscription: string, articles: readonly string[]): Promise<ReadonlySet<string>>;
  /** All the articles that a subscription was sent: they may be many. */
  sentTo(subscription: string): Promise<ReadonlySet<string>>;
  /** Whether a first edition with news stands in the channel, may stand there, or is on its way. */
  hasHadFirst(subscription: string): Promise<boolean>;
}

/** What is to be given up: what was for a slot before a moment, as of now. */
export interface Late {
  readonly slotsBefore: Date;
  readonly now: Date;
}

/** Which process a delivery is in the hands of, and until when. */
export interface Lease {
  readonly owner: string;
  readonly until: Date;
}

/** A slot to take. */
export interface Claim {
  /** The subscription as it was when the claim was written; it must not have moved on since. */
  readonly subscription: Subscription;
  /** The delivery's id: 12 letters and digits. */
  readonly id: string;
  readonly slot: string;
  readonly slotAt: Date;
  /**
   * What comes of it: it is posted, or there is nothing to post and it is settled at once. `passed` is
   * a watch that none of the news fits: it has seen them, and no delivery is kept of that.
   */
  readonly outcome: "post" | "empty" | "skipped" | "missed" | "passed";
  /** The articles of the edition; each goes to this subscription once. */
  readonly articles: readonly string[];
  /** The messages as drawn, in their order; none where nothing is posted. */
  readonly messages: readonly DrawnMessage[];
  readonly changes: SubscriptionChanges;
  /** Whether it is put together as a first edition: should it come to nothing, the next one is. */
  readonly isFirst?: boolean;
  /**
   * What was looked at, where the claim covers what came. The claim is lost where more has come into that
   * span, or where an edition that broke off has given some of it back meanwhile.
   */
  readonly looked?: Looked;
}

/** How much news came after a moment, up to and with another. */
export interface Looked {
  readonly after: Date;
  readonly upTo: Date;
  readonly count: number;
  /** How much of it the subscription has had before. */
  readonly sent: number;
}

/** A delivery that is not settled yet. */
export interface Delivery {
  readonly id: string;
  readonly subscription: Subscription;
  readonly slot: string;
  readonly slotAt: Date;
  readonly claimedAt: Date;
  /** How many articles it tells of. */
  readonly articles: number;
  readonly parts: readonly DeliveryPart[];
}

/** One message of a delivery; `number` counts from 1. */
export interface DeliveryPart {
  readonly number: number;
  readonly payload: string;
  /** When it was first given to the platform; `null` if never. */
  readonly triedAt: Date | null;
  /** The platform's id of the message, once it is known to stand there. */
  readonly messageId: string | null;
}

/** A part of a delivery, by its number. */
export interface PartRef {
  readonly delivery: string;
  readonly number: number;
}

/** How a delivery ends that was not sent: refused by the platform, too late, or nobody can tell. */
export type Unsent =
  | { readonly state: "refused"; readonly reason: Exclude<PauseReason, "asked"> }
  | { readonly state: "missed"; readonly owner: string }
  | { readonly state: "unsure" };

/** A slot that is dealt with, or under way (`claimed`). */
export interface PastDelivery {
  readonly id: string;
  readonly slot: string;
  readonly slotAt: Date;
  readonly state: "claimed" | "sent" | "empty" | "skipped" | "missed" | Unsent["state"];
  readonly articles: number;
  readonly settledAt: Date | null;
}

/** Tells what came when; kept by whoever keeps the articles. */
export interface Arrivals {
  /**
   * The ids of articles that came after the one moment, up to and with the other, as news: what was
   * filled in later from an archive is none.
   */
  cameBetween(after: Date, upTo: Date): Promise<readonly string[]>;
}
