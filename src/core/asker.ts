import type { ChannelRef, DigestSettings } from "./digest/subscription.ts";
import type { RichText } from "./rich-text.ts";

/** What posts are to do besides being read: mention a group, be published to other servers. */
export type PostWishes = Pick<DigestSettings, "mention" | "crosspost">;

/** Who asks, and where: what a command may want to know beyond the words. */
export interface Asker {
  /** By the platform's id. */
  readonly person: string;
  /** `undefined` outside of channels: in direct messages. */
  readonly channel: ChannelRef | undefined;
  /** The person's time zone, as an IANA name, where the platform tells it. */
  readonly zone?: string | undefined;
  /** Tells whether the person may set the channel's digests; asked of the platform itself. */
  mayManage(): Promise<boolean>;
  /** Who may, for a sentence: `people who may manage the server or this channel`. */
  readonly managers: string;
  /** What keeps the bot from posting so in the channel, a sentence each that says what to do. */
  hindrances(wishes: PostWishes): Promise<readonly RichText[]>;
}
