import {
  catchUp,
  ok,
  refusalOf,
  type Act,
  type Asked,
  type Platforms,
  type Said,
} from "./platforms.ts";

/** Reads what a request asks of Slack. */
export function slackRequest({ path, body }: Asked, world: Platforms): Act {
  catchUp(world);
  const method = path.slice("/slack/".length);
  const args = new URLSearchParams(body);
  const channel = args.get("channel") ?? "";
  const isTelling = channel.startsWith("U");
  const way = method === "chat.postMessage" || method === "chat.scheduleMessage" ? "post" : "read";
  const run = SLACK_METHODS[method];
  if (run === undefined) throw new Error(`nobody plays Slack's ${method}`);
  return {
    channel: isTelling ? "" : channel,
    way,
    run: (now) => run({ channel, args, body, world: now }),
  };
}

interface SlackArgs {
  readonly channel: string;
  readonly args: URLSearchParams;
  readonly body: string;
  readonly world: Platforms;
}

function slackRefusal({ channel, world }: SlackArgs): Said | undefined {
  const closed = refusalOf(world, channel);
  if (closed === undefined) return undefined;
  return ok({ ok: false, error: closed === "gone" ? "is_archived" : "not_in_channel" });
}

function slackTs({ nowMs, standing }: Platforms): string {
  return (nowMs() / 1_000 + (standing.length + 1) / 1_000_000).toFixed(6);
}

/** The blocks that hold words, and none of those that can be pressed. */
function wordsIn(blocks: string | null): string {
  const all = JSON.parse(blocks ?? "[]") as { readonly type: string }[];
  return JSON.stringify(all.filter(({ type }) => type === "rich_text"));
}

const SLACK_METHODS: Readonly<Record<string, (asked: SlackArgs) => Said>> = {
  "auth.test": ({ world }) => ({
    status: 200,
    body: { ok: true, user_id: "UBOT", bot_id: "BBOT", team_id: "T1" },
    headers: { "x-oauth-scopes": world.slackScopes },
  }),
  "chat.postMessage"(asked) {
    const { channel, args, world } = asked;
    const refusal = slackRefusal(asked);
    if (refusal !== undefined) return refusal;
    const ts = slackTs(world);
    if (channel.startsWith("U")) return ok({ ok: true, channel, ts });
    world.standing.push({
      id: ts,
      channel,
      atMs: world.nowMs(),
      body: wordsIn(args.get("blocks")),
      nonce: "",
      metadata: JSON.parse(args.get("metadata") ?? "null") as unknown,
      components: [],
    });
    return ok({ ok: true, channel, ts });
  },
  "conversations.history"(asked) {
    const { channel, args, world } = asked;
    if (world.unreadable.has(channel)) return ok({ ok: false, error: "missing_scope" });
    if (world.closed.get(channel) === "gone") return ok({ ok: false, error: "channel_not_found" });
    const oldest = Number(args.get("oldest") ?? 0);
    const start = Number(args.get("cursor") ?? 0);
    const limit = Number(args.get("limit") ?? 100);
    const messages = world.standing
      .filter((each) => each.channel === channel && Number(each.id) > oldest)
      .toReversed()
      .map(({ id, metadata }) => ({ ts: id, bot_id: "BBOT", user: "UBOT", metadata }));
    const next = start + limit < messages.length ? String(start + limit) : "";
    const page = messages.slice(start, start + limit);
    return ok({ ok: true, messages: page, response_metadata: { next_cursor: next } });
  },
  "chat.scheduleMessage"(asked) {
    const { channel, args, world } = asked;
    const refusal = slackRefusal(asked);
    if (refusal !== undefined) return refusal;
    const postAtMs = Number(args.get("post_at")) * 1_000;
    if (postAtMs <= world.nowMs()) return ok({ ok: false, error: "time_in_past" });
    const id = `Q${world.requests.length}`;
    const [body, text] = [wordsIn(args.get("blocks")), args.get("text") ?? ""];
    world.scheduled.push({ id, channel, postAtMs, body, text });
    return ok({ ok: true, channel, scheduled_message_id: id, post_at: postAtMs / 1_000 });
  },
  "chat.scheduledMessages.list"({ channel, world }) {
    const found = world.scheduled
      .filter((each) => each.channel === channel)
      .map(({ id, text, postAtMs }) => ({
        id,
        text,
        channel_id: channel,
        post_at: postAtMs / 1_000,
      }));
    return ok({ ok: true, scheduled_messages: found, response_metadata: { next_cursor: "" } });
  },
  "chat.deleteScheduledMessage"({ args, world }) {
    const place = world.scheduled.findIndex(({ id }) => id === args.get("scheduled_message_id"));
    if (place === -1) return ok({ ok: false, error: "invalid_scheduled_message_id" });
    world.scheduled.splice(place, 1);
    return ok({ ok: true });
  },
};
