import type { KnownBlock } from "@slack/types";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Pace } from "#core/digest/pacing.ts";
import type { Poster } from "#core/digest/poster.ts";
import { DeliveryError } from "#core/errors.ts";
import type { Clock, Log } from "#core/ports.ts";
import { createBoltLog } from "./bolt-log.ts";
import { deliveryErrorOf, needsOperator, type Doing } from "./delivery-faults.ts";
import { drawEdition } from "./edition-messages.ts";
import { factsOf } from "./faults.ts";
import type { PostingWay } from "./posting-way.ts";
import { createReadBack } from "./read-back.ts";
import type { SlackMessage } from "./render.ts";
import { PLAINLY } from "./reply.ts";
import { createScheduleAhead, LEAD_MS } from "./schedule-ahead.ts";
import { whoAmI } from "./self.ts";
import { createSlackTime } from "./slack-time.ts";
import { drawTelling } from "./telling.ts";

/** Where editions are posted, and as whom. */
export interface SlackPosterSettings {
  /** `xoxb-…`, from OAuth & Permissions. */
  readonly botToken: string;
  /** Another Slack: a proxy, GovSlack, or one on loopback; ends in `/api/`. */
  readonly apiUrl?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** How long Slack may take for an answer; then nobody knows. */
  readonly answerWithinMs?: number | undefined;
}

const ANSWER_WITHIN_MS = 10_000;
/**
 * Slack takes one message a second in a channel, and of a workspace "several hundred a minute"; of
 * methods of its third tier, such as scheduling, fifty a minute.
 * https://docs.slack.dev/apis/web-api/rate-limits
 */
const PACES = {
  read: { perChannelPerSecond: 1, perCommunityPerSecond: 5 },
  schedule: { perChannelPerSecond: 1, perCommunityPerSecond: 50 / 60 },
} as const satisfies Readonly<Record<string, Pace>>;
/** With these the bot can look for its own messages in every channel that it is in. */
const READING_SCOPES = ["channels:history", "groups:history"] as const;
const WAYS = ["read", "schedule"] as const;
type WayName = (typeof WAYS)[number];

/** A message as it is kept until it is posted, with the way that was good for it when it was drawn. */
interface KeptMessage extends SlackMessage {
  readonly way: WayName;
}

/**
 * Makes the poster of a workspace. Slack knows no key that would keep a post from being made twice,
 * so nothing is ever tried again here; two ways tell afterwards what became of a post:
 *
 * - With `channels:history` and `groups:history` a message is posted at its hour, and found again in
 *   the channel by its metadata (`read-back.ts`): exactly once.
 * - With `chat:write` alone it is scheduled ten minutes ahead, and found again in the list of
 *   scheduled messages (`schedule-ahead.ts`): exactly once, if whoever lost an answer looks for it
 *   until 90 seconds before the hour; else at most once, and somebody is told.
 *
 * A request that was cut off may still arrive. It gives up after ten seconds; what it has brought to
 * Slack by then stands there within seconds, so after a minute (45 seconds where it is only
 * scheduled) what is not there never comes.
 *
 * @throws {SettingsError} one line that says what to set: a token that Slack refuses, a Slack that
 *   cannot be reached
 */
export async function createSlackPoster(settings: SlackPosterSettings): Promise<Poster> {
  const { botToken, apiUrl, clock, log, answerWithinMs = ANSWER_WITHIN_MS } = settings;
  const slackTime = createSlackTime(clock);
  const options: WebClientOptions = {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    logger: createBoltLog(log),
    timeout: answerWithinMs,
    rejectRateLimitedCalls: true,
    fetch: slackTime.fetch,
    retryConfig: { retries: 0 },
  };
  const { self, scopes } = await whoAmI(botToken, options);
  const client = new WebClient(botToken, options);
  const ways: Readonly<Record<WayName, PostingWay>> = {
    read: createReadBack({ client, clock, self }),
    schedule: createScheduleAhead({ client, clock, slackTime }),
  };
  const canRead = READING_SCOPES.every((scope) => scopes.includes(scope));
  const way: WayName = canRead ? "read" : "schedule";

  /** Does it, and turns whatever goes wrong into a `DeliveryError`. */
  async function translated<Value>(doing: Doing, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (needsOperator(error)) {
        log.error(factsOf(error), "Slack takes no post until somebody mends this");
      }
      throw deliveryErrorOf(error, doing);
    }
  }

  return {
    platform: "slack",
    leadMs: canRead ? 0 : LEAD_MS,
    repeatsWithinMs: 0,
    certainAfterMs: canRead ? 60_000 : 45_000,
    pace: PACES[way],
    async draw(edition, { mention }) {
      return drawEdition(edition, mention).map(({ articles, ...message }) => ({
        payload: packMessage({ way, ...message }),
        articles,
      }));
    },
    async post(part) {
      const { way: drawnFor, ...message } = unpackMessage(part.payload);
      const id = await translated("posting", () => ways[drawnFor].post(part, message));
      if (id === "") throw new DeliveryError("unsure");
      return id;
    },
    async find(part) {
      const { way: drawnFor } = unpackMessage(part.payload);
      return translated("reading", () => ways[drawnFor].find(part));
    },
    async tell(person, { channel }, words) {
      const message = drawTelling(channel, words);
      try {
        const args = { channel: person, ...message, ...PLAINLY };
        await client.apiCall("chat.postMessage", args);
      } catch (error) {
        log.warn(factsOf(error), "whoever set a digest could not be told about it");
      }
    },
  };
}

function packMessage({ way, text, blocks }: KeptMessage): string {
  return JSON.stringify({ way, text, blocks });
}

/** Reads what `packMessage` wrote; nobody else writes where it is kept. */
function unpackMessage(payload: string): KeptMessage {
  const kept: { way?: string; text: string; blocks: KnownBlock[] } = JSON.parse(payload);
  const way = WAYS.find((name) => name === kept.way);
  if (way === undefined) throw new Error("A kept message was not drawn for Slack.");
  return { way, text: kept.text, blocks: kept.blocks };
}
