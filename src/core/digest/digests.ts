import type { PastDelivery } from "./digest-store.ts";
import type { ChannelRef, DigestSettings, Subscription } from "./subscription.ts";

/** The digests of all channels, as commands set them. */
export interface Digests {
  /** A channel's digests, by number, each with its last edition that was sent. */
  list(channel: ChannelRef): Promise<readonly KeptDigest[]>;
  /** Sets a digest; its first edition comes at the next slot. */
  add(settings: DigestSettings): Promise<KeptDigest>;
  pause(id: string): Promise<KeptDigest | undefined>;
  /** Lets it run again, from the next slot on; what came meanwhile is caught up in one edition. */
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
