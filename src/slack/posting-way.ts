import type { WebClient } from "@slack/web-api";
import type { PostedPart } from "#core/digest/poster.ts";
import type { Clock } from "#core/ports.ts";
import type { SlackMessage } from "./render.ts";

/** A way to put a message into a channel so that it can be found again. */
export interface PostingWay {
  /** Yields the message's id; throws what Slack's client throws. */
  post(part: PostedPart, message: SlackMessage): Promise<string>;
  /** The id of the part's message, or `undefined` where it certainly does not stand there. */
  find(part: PostedPart): Promise<string | undefined>;
}

/** What a way needs. */
export interface WayParts {
  /** Must not try again by itself. */
  readonly client: WebClient;
  readonly clock: Clock;
}
