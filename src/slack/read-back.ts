import { WebAPIPlatformError } from "@slack/web-api";
import type { PostedPart } from "#core/digest/poster.ts";
import type { Clock } from "#core/ports.ts";
import { isMarkedBy, metadataOf } from "./marks.ts";
import type { PostingWay, WayParts } from "./posting-way.ts";
import type { Self } from "./self.ts";
import { PLAINLY } from "./reply.ts";

/** What the way needs that reads a channel back. */
interface ReadBackParts extends WayParts {
  readonly self: Self;
}

/** Apps that are handed out beyond one workspace get no more at once. */
const MESSAGES_A_PAGE = 15;
/** By how much the clocks of Slack and of this machine may differ, be it by a wrong summer time. */
const CLOCKS_DIFFER_MS = 2 * 60 * 60 * 1_000;
/** Another process cannot take a delivery over, post it and lose it in less. */
const HALT_GOOD_FOR_MS = 5 * 60 * 1_000;
const MOST_HALTS = 1_000;

/**
 * Posts at once, with the mark as metadata, and finds a message by reading the channel back to when
 * it was first tried.
 *
 * A part whose answer was lost is found by its mark, however much was said since, so it is neither
 * lost nor doubled. What was copied by somebody else is not taken for it. Slack may allow but one
 * page a minute: a search that is put off goes on where it stood.
 * https://docs.slack.dev/reference/methods/conversations.history
 *
 * It holds as long as the clock was not wrong by more than two hours while the part was tried, and
 * unless somebody deletes the message before it is found.
 */
export function createReadBack({ client, clock, self }: ReadBackParts): PostingWay {
  const halts = createHalts(clock);

  async function search(part: PostedPart, from: string | undefined): Promise<string | undefined> {
    let cursor = from;
    do {
      const { messages = [], response_metadata: more } = await client.conversations.history({
        channel: part.channel.channel,
        oldest: String(oldestOf(part, clock())),
        limit: MESSAGES_A_PAGE,
        include_all_metadata: true,
        ...(cursor === undefined ? {} : { cursor }),
      });
      const found = messages.find(
        ({ bot_id, user, metadata }) =>
          (bot_id === self.botId || user === self.userId) && isMarkedBy(metadata, part),
      );
      cursor = found === undefined ? more?.next_cursor || undefined : undefined;
      halts.set(part, cursor);
      if (found !== undefined) return found.ts;
    } while (cursor !== undefined);
    return undefined;
  }

  return {
    async post(part, message) {
      const posted = await client.apiCall("chat.postMessage", {
        channel: part.channel.channel,
        ...message,
        ...PLAINLY,
        metadata: metadataOf(part),
      });
      return "ts" in posted && typeof posted.ts === "string" ? posted.ts : "";
    },
    async find(part) {
      const from = halts.get(part);
      try {
        return await search(part, from);
      } catch (error) {
        if (!isStale(error) || from === undefined) throw error;
        return search(part, undefined);
      }
    },
  };
}

/** Remembers how far searches have come that Slack put off, as long as nobody can have posted since. */
function createHalts(clock: Clock) {
  const halts = new Map<string, { readonly cursor: string; readonly at: number }>();
  const keyOf = ({ delivery, number }: PostedPart) => `${delivery}-${number}`;
  return {
    get(part: PostedPart): string | undefined {
      const halt = halts.get(keyOf(part));
      const age = clock().getTime() - (halt?.at ?? 0);
      return age >= 0 && age < HALT_GOOD_FOR_MS ? halt?.cursor : undefined;
    },
    set(part: PostedPart, cursor: string | undefined): void {
      halts.delete(keyOf(part));
      if (cursor !== undefined) halts.set(keyOf(part), { cursor, at: clock().getTime() });
      const [oldest] = halts.keys();
      if (halts.size > MOST_HALTS && oldest !== undefined) halts.delete(oldest);
    },
  };
}

/** In seconds, as Slack counts; a clock that was set back meanwhile must not hide the message. */
function oldestOf({ triedAt, slotAt }: PostedPart, now: Date): number {
  const since = Math.min(...[triedAt ?? slotAt, slotAt, now].map((moment) => moment.getTime()));
  return Math.floor((since - CLOCKS_DIFFER_MS) / 1_000);
}

/** A place in the channel is good for a while only. */
function isStale(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && error.data.error === "invalid_cursor";
}
