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

/** Which releases a digest is about; what is `null` excludes none. */
export interface DigestFilter {
  /** Words to search, as somebody typed them. */
  readonly topic: string | null;
  /** ISO 3166-1 alpha-2; Kosovo is XK. */
  readonly country: string | null;
  readonly person: string | null;
  readonly kind: ArticleKind | null;
}

/** What somebody sets when they ask for a digest. */
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

/** Why a digest stands still: somebody asked for it, or its channel is gone or takes no posts. */
export type PauseReason = "asked" | "gone" | "forbidden";

/** A digest that a channel gets, and how far it has come. Moments are ISO 8601 in UTC. */
export interface Subscription extends DigestSettings {
  /** 12 letters and digits. */
  readonly id: string;
  /** What the channel's people call it: 1, 2, …; never given twice in one channel. */
  readonly number: number;
  readonly createdAt: string;
  /** `null` while it runs. */
  readonly paused: PauseReason | null;
  /** The slot that is to be left out, where somebody asked for that. */
  readonly skipSlot: string | null;
  /** The newest slot that was dealt with: sent, empty, skipped, missed or refused. */
  readonly lastSlot: string | null;
  /** The slot that comes next and its moment; `null` while it is paused. */
  readonly nextSlot: string | null;
  readonly nextAt: string | null;
  /** Releases that came up to this moment have had their turn. */
  readonly coveredTo: string;
  /** When the last edition with news was posted; `null` before the first. */
  readonly lastNewsAt: string | null;
  /** Whether whoever set it was told that nothing came for long. */
  readonly quietTold: boolean;
}
