import type { KnownBlock } from "@slack/types";
import type { Clock } from "#core/ports.ts";
import type { SentBody } from "./fake-slack.ts";

/** A message as it stands in a channel. */
export interface StandingMessage {
  readonly ts: string;
  /** The id that it had while it was scheduled, where it was. */
  readonly scheduled?: string | undefined;
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  readonly bot_id?: string | undefined;
  readonly user?: string | undefined;
  readonly metadata?: unknown;
}

interface ScheduledMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly post_at: number;
  readonly body: SentBody;
}

/** The channels of a workspace, with what stands in them and what is scheduled. */
export interface SlackChannels {
  /** What Slack answers to a method about channels; `undefined` for any other method. */
  answer(method: string, body: SentBody): object | undefined;
  /** What stands in a channel, the oldest first. */
  messages(channel: string): readonly StandingMessage[];
  /** The ids of what is scheduled for a channel. */
  scheduled(channel: string): readonly string[];
  /** Posts everything that is scheduled, as if its time had come. */
  postScheduled(): void;
  /** Somebody else says something in a channel. */
  say(channel: string, message?: Partial<StandingMessage>): void;
  /** Somebody deletes a message of a channel. */
  remove(channel: string, ts: string): void;
  /** Refuses a channel with Slack's word from now on; `undefined` takes it again. */
  refuse(channel: string, error: string | undefined): void;
}

const WITHIN_A_MINUTE = 60;

/** Makes the channels; every channel that is asked for is there, and the bot is a member. */
export function createSlackChannels(clock: Clock): SlackChannels {
  const standing = new Map<string, StandingMessage[]>();
  const refusals = new Map<string, string>();
  let waiting: ScheduledMessage[] = [];
  let count = 0;

  function stand(channel: string, message: Omit<StandingMessage, "ts">, at = now()): string {
    count += 1;
    const ts = `${at}.${String(count).padStart(6, "0")}`;
    standing.set(channel, [...(standing.get(channel) ?? []), { ts, ...message }]);
    return ts;
  }

  const now = () => Math.floor(clock().getTime() / 1_000);
  const asBot = ({ text = "", blocks = [] }: SentBody) => {
    return { text, blocks, bot_id: "BBOT", user: "UBOT" };
  };

  /** Posts what is due. What was scheduled with metadata never comes: so it is with Slack. */
  function turn(until = now()): void {
    const due = waiting.filter(({ post_at }) => post_at <= until);
    waiting = waiting.filter(({ post_at }) => post_at > until);
    for (const { id, channel_id, post_at, body } of due.toSorted((a, b) => a.post_at - b.post_at)) {
      const isTaken = body["metadata"] === undefined && !refusals.has(channel_id);
      if (isTaken) stand(channel_id, { ...asBot(body), scheduled: id }, post_at);
    }
  }

  function post(channel: string, body: SentBody): object {
    const { metadata } = body;
    const ts = stand(channel, { ...asBot(body), metadata: parsed(metadata) });
    return { ok: true, channel, ts };
  }

  function schedule(channel_id: string, body: SentBody): object {
    const post_at = Number(body["post_at"]);
    if (post_at <= now()) return refusal("time_in_past");
    if (post_at > now() + 120 * 86_400) return refusal("time_too_far");
    count += 1;
    const id = `Q${count}`;
    waiting.push({ id, channel_id, post_at, body });
    return { ok: true, channel: channel_id, scheduled_message_id: id, post_at };
  }

  function list(channel: string, { cursor, limit = 100 }: SentBody): object {
    const all = waiting.filter(({ channel_id }) => channel === "" || channel_id === channel);
    const from = Number(cursor ?? 0);
    const until = from + Number(limit);
    const scheduled_messages = all
      .slice(from, until)
      .map(({ id, channel_id, post_at, body }) => ({ id, channel_id, post_at, text: body.text }));
    const next_cursor = until < all.length ? String(until) : "";
    return { ok: true, scheduled_messages, response_metadata: { next_cursor } };
  }

  function unschedule(channel: string, { scheduled_message_id }: SentBody): object {
    const found = waiting.find(
      ({ id, channel_id }) => id === scheduled_message_id && channel_id === channel,
    );
    if (found === undefined || found.post_at <= now() + WITHIN_A_MINUTE) {
      return refusal("invalid_scheduled_message_id");
    }
    waiting = waiting.filter((each) => each !== found);
    return { ok: true };
  }

  function history(channel: string, body: SentBody): object {
    const { oldest = 0, limit = 100, include_all_metadata } = body;
    const cursor = wordIn(body, "cursor");
    const shown = (standing.get(channel) ?? [])
      .filter(({ ts }) => Number(ts) > Number(oldest))
      .filter(({ ts }) => cursor === "" || ts < cursor)
      .toReversed();
    const page = shown.slice(0, Number(limit));
    const messages = page.map(({ metadata, ...message }) => ({
      type: "message",
      ...message,
      scheduled: undefined,
      ...(include_all_metadata === "true" ? { metadata } : {}),
    }));
    const next_cursor = page.length < shown.length ? (page.at(-1)?.ts ?? "") : "";
    return { ok: true, messages, response_metadata: { next_cursor } };
  }

  const methods: Readonly<Record<string, (channel: string, body: SentBody) => object>> = {
    "chat.postMessage": post,
    "chat.scheduleMessage": schedule,
    "chat.scheduledMessages.list": list,
    "chat.deleteScheduledMessage": unschedule,
    "conversations.history": history,
  };

  return {
    answer(method, body) {
      turn();
      const channel = wordIn(body, "channel");
      const error = refusals.get(channel);
      const does = methods[method];
      if (does === undefined) return undefined;
      return error === undefined ? does(channel, body) : refusal(error);
    },
    messages(channel) {
      turn();
      return (standing.get(channel) ?? []).toSorted((a, b) => (a.ts < b.ts ? -1 : 1));
    },
    scheduled: (channel) =>
      waiting.filter(({ channel_id }) => channel_id === channel).map(({ id }) => id),
    postScheduled: () => turn(Number.POSITIVE_INFINITY),
    say(channel, message = {}) {
      turn();
      stand(channel, { text: "Good morning", blocks: [], user: "U7", ...message });
    },
    remove(channel, ts) {
      const kept = (standing.get(channel) ?? []).filter((message) => message.ts !== ts);
      standing.set(channel, kept);
    },
    refuse(channel, error) {
      if (error === undefined) refusals.delete(channel);
      else refusals.set(channel, error);
    },
  };
}

function wordIn(body: SentBody, field: string): string {
  const word = body[field];
  return typeof word === "string" ? word : "";
}

function refusal(error: string): object {
  return { ok: false, error };
}

function parsed(metadata: unknown): unknown {
  return typeof metadata === "string" ? JSON.parse(metadata) : undefined;
}
