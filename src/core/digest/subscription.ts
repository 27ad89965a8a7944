import type { ArticleKind } from "../article.ts";
import type { Schedule } from "./schedule.ts";

/** A channel of a community, by the ids that its platform gives them; core never looks inside. */
export interface ChannelRef {
  /** The name of the adapter that reaches it. */
  readonly platform: string;
  /** A guild or a workspace. */
  readonly community: string;
  readonly channel: string;
}

/** Which releases a digest or a watch is about; what is `null` excludes none. */
export interface DigestFilter {
  /** Words to search, as somebody typed them. */
  readonly topic: string | null;
  /** ISO 3166-1 alpha-2; Kosovo is XK. */
  readonly country: string | null;
  readonly person: string | null;
  readonly kind: ArticleKind | null;
}

/** What somebody sets when they ask for a digest, or for a watch. */
export interface DigestSettings {
  readonly channel: ChannelRef;
  readonly schedule: Schedule;
  readonly filter: DigestFilter;
  /** How many items an edition shows at most; the rest is counted. */
  readonly most: number;
  /** What to do on a day without news: post nothing, or say so. */
  readonly quiet: "skip" | "say";
  /** A role or a group to mention, by its platform's id. */
  readonly mention: string | null;
  /** Whether an announcement channel's followers get it too. */
  readonly crosspost: boolean;
  /** The person who set it, by the platform's id; told when it stops. */
  readonly setBy: string;
}

/** What a subscription is called: by its schedule it is the one or the other. */
export type SubscriptionKind = "digest" | "watch";

/**
 * Why a digest stands still: somebody asked for it, its channel is gone or takes no posts, or the
 * platform does not take its posts as it is set (`unfit`).
 */
export type PauseReason = "asked" | "gone" | "forbidden" | "unfit";

/** A digest or a watch that a channel gets, and how far it has come. Moments are ISO 8601 in UTC. */
export interface Subscription extends DigestSettings {
  /** 12 letters and digits. */
  readonly id: string;
  /** What the channel's people call it: 1, 2, …; never given twice in one channel, whatever kind. */
  readonly number: number;
  readonly createdAt: string;
  /** `null` while it runs. */
  readonly paused: PauseReason | null;
  /** The slot that is to be left out, where somebody asked for that. */
  readonly skipSlot: string | null;
  /** The newest slot that was dealt with: sent, empty, skipped, missed or refused; a watch's, sent. */
  readonly lastSlot: string | null;
  /** The slot that comes next; `null` while it is paused, and of a watch, which has no hour. */
  readonly nextSlot: string | null;
  /** Its moment, or from when on a watch may post again; `null` while it is paused. */
  readonly nextAt: string | null;
  /** Releases that came up to this moment have had their turn. */
  readonly coveredTo: string;
  /** When the last edition with news was posted; `null` before the first. */
  readonly lastNewsAt: string | null;
  /** Whether whoever set it was told that nothing came for long. */
  readonly quietTold: boolean;
}

/** Tells a digest from a watch. */
export function kindOf({ schedule }: Pick<Subscription, "schedule">): SubscriptionKind {
  return schedule.kind === "at once" ? "watch" : "digest";
}
