import { BOT_USER, messageOf } from "../fixtures/discord-world.ts";
import type { Answered, Body, Sent } from "./fake-discord.ts";

/** The first moment that ids can tell. https://docs.discord.com/developers/reference#snowflakes */
const EPOCH_MS = 1_420_070_400_000;
/** Discord says "the past few minutes"; what the bot relies on is less. */
const NONCE_HOLDS_MS = 180_000;
const CROSSPOSTED = 1;
const ANNOUNCEMENT = 5;

/** A message in a channel, and what its author sent to make it. */
export interface Posted {
  readonly channel: string;
  readonly message: ReturnType<typeof messageOf>;
  readonly sent: Body;
  readonly at: Date;
}

/** The channels of a fake Discord: what stands in them, by the rules of Discord's API. */
export class FakeChannels {
  /** Discord's own clock, of which ids are made. */
  now: () => Date = () => new Date();
  /** All messages, the oldest first. */
  readonly posted: Posted[] = [];
  /** Channels whose type is not that of a text channel. */
  readonly types = new Map<string, number>();
  /** Channels whose history the bot may not read. */
  readonly hidden = new Set<string>();
  #count = 0n;

  /** Answers a request about channels; `undefined` for any other. */
  answer({ method, path, query, body }: Pick<Sent, "method" | "path" | "query" | "body">) {
    if (path === "/users/@me/channels") return openDirect(body);
    const found = /^\/channels\/([^/]+)(?:\/messages(?:\/(\d+)\/crosspost)?)?$/.exec(path);
    const [, channel, message] = found ?? [];
    if (channel === undefined) return undefined;
    if (message !== undefined) return this.#crosspost(channel, message);
    if (!path.endsWith("/messages")) return this.#describe(channel);
    if (method === "GET") return this.#list(channel, query);
    return { status: 200, body: { ...this.#create(channel, body), nonce: body.nonce } };
  }

  /** Lets a person say something in a channel. */
  say(channel: string, author: object, sent: Body): void {
    this.#add(channel, sent, author);
  }

  /** What the bot has posted in a channel, the oldest first. */
  of(channel: string): readonly Posted[] {
    return this.posted.filter(
      (each) => each.channel === channel && each.message.author === BOT_USER,
    );
  }

  #create(channel: string, sent: Body) {
    const { nonce, enforce_nonce: isEnforced } = sent;
    const same = this.of(channel).find(
      ({ sent: before, at }) =>
        isEnforced === true &&
        nonce !== undefined &&
        before.nonce === nonce &&
        this.now().getTime() - at.getTime() <= NONCE_HOLDS_MS,
    );
    return (same ?? this.#add(channel, sent, BOT_USER)).message;
  }

  #add(channel: string, sent: Body, author: object): Posted {
    const at = this.now();
    this.#count += 1n;
    const id = (BigInt(at.getTime() - EPOCH_MS) << 22n) + this.#count;
    const message = messageOf(String(id), { ...sent, author, channel, at });
    const posted = { channel, message, sent, at };
    this.posted.push(posted);
    return posted;
  }

  #list(channel: string, query: URLSearchParams): Answered {
    const before = BigInt(query.get("before") ?? 2n ** 64n);
    const after = BigInt(query.get("after") ?? 0);
    const limit = Number(query.get("limit") ?? 50);
    if (limit < 1 || limit > 100) return { status: 400, body: { code: 50_035, message: "limit" } };
    const within = this.hidden.has(channel)
      ? []
      : this.posted
          .filter((each) => each.channel === channel)
          .map(({ message }) => message)
          .filter(({ id }) => BigInt(id) < before && BigInt(id) > after)
          .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? 1 : -1));
    return {
      status: 200,
      body: query.has("after") ? within.slice(-limit) : within.slice(0, limit),
    };
  }

  #describe(channel: string): Answered {
    const last = this.posted.findLast((each) => each.channel === channel);
    const type = this.types.get(channel) ?? 0;
    return { status: 200, body: { id: channel, type, last_message_id: last?.message.id ?? null } };
  }

  #crosspost(channel: string, id: string): Answered {
    const found = this.posted.find((each) => each.channel === channel && each.message.id === id);
    if (found === undefined) return { status: 404, body: { code: 10_008, message: "Unknown" } };
    if (this.types.get(channel) !== ANNOUNCEMENT) {
      return { status: 400, body: { code: 50_024, message: "Cannot execute action" } };
    }
    if (found.message.flags === CROSSPOSTED) {
      return { status: 400, body: { code: 40_033, message: "already crossposted" } };
    }
    found.message.flags = CROSSPOSTED;
    return { status: 200, body: found.message };
  }
}

/** Opens the direct messages with a person: their channel's id is the person's, turned around. */
function openDirect({ recipient_id: person = "" }: Body): Answered {
  if (!/^\d{17,20}$/.test(person)) return { status: 400, body: { code: 50_035, message: "id" } };
  return { status: 200, body: { id: directOf(person), type: 1 } };
}

/** The channel of the direct messages with a person. */
export function directOf(person: string): string {
  return `8${person.slice(1)}`;
}
