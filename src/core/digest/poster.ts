import type { EditionAnswer } from "../answer.ts";
import type { RichText } from "../rich-text.ts";
import type { Pace } from "./pacing.ts";
import type { ChannelRef, DigestSettings } from "./subscription.ts";

/** Puts editions into the channels of one platform. What goes wrong is a `DeliveryError`. */
export interface Poster {
  readonly platform: ChannelRef["platform"];
  /** How long before its hour a post must be handed over; 0 where it stands there at once. */
  readonly leadMs: number;
  /** So long after a part was first tried, trying again can never show it twice; 0 where it may. */
  readonly repeatsWithinMs: number;
  /** So long after a try, a part that does not stand in the channel was not posted. */
  readonly certainAfterMs: number;
  /** How fast the platform takes posts; without it they are handed over as they come. */
  readonly pace?: Pace;
  /**
   * Draws an edition as the messages that it takes, within the platform's limits, each with its mark.
   * The texts are kept, and given to `post` as they are, also by another process.
   */
  draw(edition: EditionAnswer, order: Order): Promise<readonly DrawnMessage[]>;
  /** Posts a part, and yields the message's id. */
  post(part: PostedPart): Promise<string>;
  /** Looks for a part in the channel: its message's id, or `undefined` where it certainly is not. */
  find(part: PostedPart): Promise<string | undefined>;
  /** Tells a person of a channel's community something about its digest, as far as possible. */
  tell(person: string, channel: ChannelRef, words: RichText): Promise<void>;
}

/** One message of an edition, and the ids of the releases that stand on it. */
export interface DrawnMessage {
  readonly payload: string;
  readonly articles: readonly string[];
}

/** For whom an edition is drawn. */
export interface Order extends Pick<DigestSettings, "channel" | "mention" | "crosspost"> {
  /** The delivery's id: 12 letters and digits. */
  readonly delivery: string;
}

/** A message to post, or to look for. */
export interface PostedPart {
  readonly channel: ChannelRef;
  readonly delivery: string;
  /** Counts from 1. */
  readonly number: number;
  readonly payload: string;
  /** The edition's hour. */
  readonly slotAt: Date;
  /** When it was first tried; `undefined` for the first try. */
  readonly triedAt: Date | undefined;
}
