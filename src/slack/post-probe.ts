import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Clock, Log } from "#core/ports.ts";
import { factsOf } from "./faults.ts";

/** Finds out whether the bot may post somewhere, while nobody sees anything. */
export interface PostProbe {
  /** Throws what Slack's client throws where the bot may not post in the channel. */
  tryOut(channel: string): Promise<void>;
  /** Deletes what earlier lives of the bot may have left behind, in all channels; never throws. */
  clearAway(): Promise<void>;
}

/** What is asked of Slack, and how. */
export interface PostProbeParts {
  /** Must not try again by itself. */
  readonly client: WebClient;
  readonly clock: Clock;
  readonly log: Log;
}

/** So far ahead that it is surely deleted before; Slack takes up to 120 days. */
const AHEAD_MS = 60 * 24 * 60 * 60 * 1_000;
const TEXT = "A test whether I may post here (ref probe)";
const LISTED_A_PAGE = 100;

/**
 * Makes a probe that schedules a message far ahead and deletes it at once: Slack says then whether it
 * would be posted, and `chat:write` is all it takes (`conversations.info` takes two scopes more, and
 * does not tell who may post). The message could never be posted even if it stayed: it bears metadata,
 * and “Messages scheduled with chat.scheduleMessage will not post if the metadata parameter is used”.
 * https://docs.slack.dev/reference/methods/chat.scheduleMessage, read on 22 November 2026
 *
 * What cannot be deleted is logged, and is deleted by the next probe of the channel or the next start.
 */
export function createPostProbe({ client, clock, log }: PostProbeParts): PostProbe {
  async function forget(channel: string, scheduled_message_id: string): Promise<void> {
    try {
      await client.chat.deleteScheduledMessage({ channel, scheduled_message_id });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }

  async function isForgotten(channel: string, id: string): Promise<boolean> {
    return forget(channel, id).then(
      () => true,
      () => false,
    );
  }

  /** Deletes every probe of a channel, or of all; each is tried, whatever becomes of the others. */
  async function forgetAll(channel?: string): Promise<void> {
    const failures: unknown[] = [];
    for (const probe of await listProbes(client, channel)) {
      await forget(probe.channel, probe.id).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }

  /**
   * Deletes a probe by its id, and what else stands in the list: an older one, and one whose id is not
   * known, for its answer was lost.
   */
  async function cleanUp(channel: string, id: string | undefined): Promise<void> {
    const isDeleted = id !== undefined && (await isForgotten(channel, id));
    await forgetAll(channel).catch((error: unknown) => {
      if (!isDeleted) tellLeft(error, channel);
    });
  }

  function tellLeft(error: unknown, channel?: string): void {
    log.error({ ...(channel === undefined ? {} : { channel }), ...factsOf(error) }, LEFT);
  }

  return {
    async tryOut(channel) {
      const post_at = Math.floor((clock().getTime() + AHEAD_MS) / 1_000);
      const metadata = { event_type: "nato_probe", event_payload: {} };
      const probe = { channel, post_at, text: TEXT, metadata };
      try {
        const { scheduled_message_id: id } = await client.chat.scheduleMessage(probe);
        await cleanUp(channel, id);
      } catch (error) {
        if (!isRefusal(error)) await cleanUp(channel, undefined);
        throw error;
      }
    },
    async clearAway() {
      await forgetAll().catch((error: unknown) => tellLeft(error));
    },
  };
}

const LEFT =
  "a test message may still be scheduled in Slack, 60 days ahead: start the bot again once Slack can be reached, and it is deleted";

async function listProbes(client: WebClient, channel: string | undefined) {
  const probes: { readonly channel: string; readonly id: string }[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.chat.scheduledMessages.list({
      limit: LISTED_A_PAGE,
      ...(channel === undefined ? {} : { channel }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { id, text, channel_id } of page.scheduled_messages ?? []) {
      if (id !== undefined && text === TEXT)
        probes.push({ id, channel: channel_id ?? channel ?? "" });
    }
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return probes;
}

/** It was deleted before, or its time has come. */
function isGone(error: unknown): boolean {
  return (
    error instanceof WebAPIPlatformError && error.data.error === "invalid_scheduled_message_id"
  );
}

/** Slack took nothing; after an error of its own, nobody can tell. */
function isRefusal(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && !error.data.error.endsWith("_error");
}
