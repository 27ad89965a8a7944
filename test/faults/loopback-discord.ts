import {
  catchUp,
  ok,
  refusalOf,
  type Act,
  type Asked,
  type Platforms,
  type Said,
  type Standing,
} from "./platforms.ts";

const NONCE_KEPT_MS = 180_000;
const DISCORD_EPOCH_MS = 1_420_070_400_000n;
const BOT_ID = "700000000000000007";

const DISCORD_REFUSALS = {
  gone: { status: 404, body: { code: 10_003, message: "Unknown Channel" } },
  forbidden: { status: 403, body: { code: 50_013, message: "Missing Permissions" } },
} as const;

/** Reads what a request asks of Discord. */
export function discordRequest({ method, path, query, body }: Asked, world: Platforms): Act {
  catchUp(world);
  const [, channel = "", list] = /\/channels\/(\w+)(\/messages)?/.exec(path) ?? [];
  if (method === "POST" && list !== undefined) {
    return { channel, way: "post", run: (now) => postToDiscord(channel, { body, world: now }) };
  }
  if (channel === "") {
    return { channel, way: "read", run: () => ok({ id: BOT_ID, username: "nato", bot: true }) };
  }
  const before = query.get("before");
  const limit = Number(query.get("limit") ?? 50);
  return {
    channel,
    way: "read",
    run(now) {
      if (now.closed.get(channel) === "gone") return DISCORD_REFUSALS.gone;
      const last = now.standing.findLast((each) => each.channel === channel);
      if (list === undefined)
        return ok({ id: channel, type: 0, last_message_id: last?.id ?? null });
      if (now.unreadable.has(channel)) return ok([]);
      const messages = now.standing
        .filter((each) => each.channel === channel)
        .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
        .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? 1 : -1));
      return ok(messages.slice(0, limit).map(discordMessage));
    },
  };
}

function postToDiscord(
  channel: string,
  { body, world }: { readonly body: string; readonly world: Platforms },
): Said {
  const refusal = refusalOf(world, channel);
  if (refusal !== undefined) return DISCORD_REFUSALS[refusal];
  const read = JSON.parse(body) as {
    nonce?: string;
    embeds?: unknown;
    components?: unknown;
    enforce_nonce?: boolean;
  };
  const nonce = read.enforce_nonce === true ? (read.nonce ?? "") : "";
  const same = world.standing.find(
    (each) =>
      each.nonce === nonce &&
      nonce !== "" &&
      each.channel === channel &&
      world.nowMs() - each.atMs < NONCE_KEPT_MS,
  );
  const message = same ?? {
    id: String(((BigInt(world.nowMs()) - DISCORD_EPOCH_MS) << 22n) + BigInt(world.standing.length)),
    channel,
    atMs: world.nowMs(),
    body: JSON.stringify(read.embeds ?? []),
    nonce,
    metadata: undefined,
    components: read.components ?? [],
  };
  if (same === undefined) world.standing.push(message);
  return ok(discordMessage(message));
}

function discordMessage({ id, channel, components }: Standing): object {
  return { id, channel_id: channel, author: { id: BOT_ID, bot: true }, components, flags: 0 };
}
