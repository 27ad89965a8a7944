import { WebAPIPlatformError } from "@slack/web-api";
import { DeliveryError } from "#core/errors.ts";
import type { PostedPart } from "#core/digest/poster.ts";
import { isTextMarked, markText } from "./marks.ts";
import type { PostingWay, WayParts } from "./posting-way.ts";
import { WITHOUT_PREVIEWS } from "./reply.ts";
import type { SlackTime } from "./slack-time.ts";

/** What the way needs that hands messages over before their hour. */
interface ScheduleAheadParts extends WayParts {
  readonly slackTime: SlackTime;
}

/** So long before its hour a message is handed over: until then it can be looked for. */
export const LEAD_MS = 10 * 60 * 1_000;
/**
 * So far ahead is a message scheduled whose hour is near or over: there must be time to look for it.
 * After 45 seconds nothing is under way any more (`certainAfterMs`), then it is looked for, perhaps
 * twice, and 90 seconds before it is posted Slack’s list can no longer be relied on.
 */
const SOONEST_MS = 4 * 60 * 1_000;
/** Slack deletes nothing that is to be posted within a minute; and clocks differ. */
const TOO_LATE_MS = 90 * 1_000;
/** Parts come in their order, a little after each other. */
const BETWEEN_PARTS_MS = 2_000;
const LISTED_A_PAGE = 100;

/**
 * Schedules messages some minutes before their hour and finds them in Slack’s list of scheduled
 * ones; `chat:write` is all it takes. A scheduled message with metadata is never posted, so the mark
 * stands at the end of its text.
 * https://docs.slack.dev/reference/methods/chat.scheduleMessage
 *
 * What it promises: up to 90 seconds before a message is posted, its place in the list tells for
 * certain whether it was taken. So a lost answer, a cut connection or a killed process in those first
 * minutes neither loses nor doubles it, and what stands there twice is deleted down to one. Later the
 * list says nothing any more, and nobody but a reader of the channel could tell: `find` then refuses
 * (`forbidden`), the part is not sent again, and whoever set the digest is told.
 *
 * A try that Slack refused for the moment counts as a try, for only the first one’s time is known
 * later: where Slack takes nothing from the hand-over to the hour, the edition is not sent either.
 *
 * Its price: an edition is closed ten minutes before its hour, one that is late comes four minutes
 * after it was handed over, and what is paused in those minutes still comes once. Slack drops, and
 * does not tell, what cannot be posted when its time comes: the channel was archived, the bot removed.
 */
export function createScheduleAhead({ client, clock, slackTime }: ScheduleAheadParts): PostingWay {
  async function listed(part: PostedPart): Promise<string[]> {
    const ids: string[] = [];
    const { channel } = part.channel;
    let cursor: string | undefined;
    do {
      const page = await client.chat.scheduledMessages.list({
        channel,
        limit: LISTED_A_PAGE,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const { id, text } of page.scheduled_messages ?? []) {
        if (id !== undefined && isTextMarked(text, part)) ids.push(id);
      }
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor !== undefined);
    return ids.toSorted();
  }

  async function forget({ channel }: PostedPart, id: string): Promise<void> {
    const scheduled = { channel: channel.channel, scheduled_message_id: id };
    try {
      await client.chat.deleteScheduledMessage(scheduled);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }

  return {
    async post(part, { text, blocks }) {
      const { scheduled_message_id: id } = await client.chat.scheduleMessage({
        channel: part.channel.channel,
        post_at: Math.ceil(postAtOf(part, clock()) / 1_000),
        text: markText(text, part),
        blocks,
        ...WITHOUT_PREVIEWS,
      });
      return id ?? "";
    },
    async find(part) {
      const [first, ...surplus] = await listed(part);
      for (const scheduled_message_id of surplus) {
        await forget(part, scheduled_message_id);
      }
      if (first !== undefined) return first;
      const tried = part.triedAt ?? clock();
      if (slackTime.now() > postAtOf(part, tried) - TOO_LATE_MS) throw unreadable();
      return undefined;
    },
  };
}

/** When a part is to be posted that is handed over at that moment. */
function postAtOf({ slotAt, number }: PostedPart, handedOver: Date): number {
  const soonest = handedOver.getTime() + SOONEST_MS;
  return Math.max(slotAt.getTime(), soonest) + (number - 1) * BETWEEN_PARTS_MS;
}

/** Somebody deleted it before. */
function isGone(error: unknown): boolean {
  return (
    error instanceof WebAPIPlatformError && error.data.error === "invalid_scheduled_message_id"
  );
}

function unreadable(): DeliveryError {
  const cause = new Error(
    "The message may have been posted, and without channels:history nobody can tell.",
  );
  return new DeliveryError("forbidden", { cause });
}
