import { createDiscordPoster, type DiscordPosterParts } from "#discord/poster.ts";
import type { PostFault, PosterWorld, ShownMessage } from "../contracts/poster-world.ts";
import { OTHER } from "../fixtures/discord-events.ts";
import { CHANNEL_ID, GUILD_ID } from "../fixtures/discord-world.ts";
import { memoryStates } from "./button-states.ts";
import { directOf, type Posted } from "./discord-channels.ts";
import { FakeDiscord, TOKEN, type Answered, type Lost, type Sent } from "./fake-discord.ts";
import { memoryLog } from "./memory-log.ts";
import { readMarkdown } from "./read-markdown.ts";

/** Long enough for a busy machine, short enough for a test. */
const TIMEOUT_MS = 1_500;
const ROLE = "500000000000000005";

/** A poster that talks to a Discord on loopback, and what a test may want to look at. */
export interface DiscordPosterWorld extends PosterWorld {
  readonly fake: FakeDiscord;
  readonly log: ReturnType<typeof memoryLog>;
  /** Turns the clock, ours and Discord's. */
  turn(ms: number): void;
}

/** Makes a Discord of its own with a poster, at 08:00 of 30 May 2024 in Brussels. */
export async function makeDiscordPosterWorld(
  parts: Partial<DiscordPosterParts> = {},
): Promise<DiscordPosterWorld> {
  const fake = await FakeDiscord.start();
  let nowMs = Date.parse("2024-05-30T06:00:00Z");
  const clock = () => new Date(nowMs);
  fake.channels.now = clock;
  const log = memoryLog();
  const basics = { token: TOKEN, apiUrl: fake.apiUrl, clock, log, timeoutMs: TIMEOUT_MS };
  const poster = createDiscordPoster({ ...basics, states: memoryStates(), ...parts });
  const channel = { platform: "discord", community: GUILD_ID, channel: CHANNEL_ID } as const;

  return {
    fake,
    log,
    poster,
    channel,
    role: ROLE,
    person: OTHER.id,
    now: clock,
    turn: (ms) => (nowMs += ms),
    failPosting: (fault) => failWith(fake, fault, isPost),
    failReading: (fault) => failWith(fake, fault, ({ method }) => method === "GET"),
    failTelling() {
      const body = { code: 50_007, message: "Cannot send messages to this user" };
      const direct = `/channels/${directOf(OTHER.id)}/messages`;
      fake.instead = ({ path }) => (path === direct ? { status: 403, body } : undefined);
    },
    async recover() {
      fake.instead = () => undefined;
      await fake.plug();
    },
    chatter(count) {
      for (let n = 0; n < count; n++) {
        nowMs += 1_000;
        fake.channels.say(CHANNEL_ID, OTHER, { content: `word ${n}` });
      }
    },
    copy({ payload }) {
      const { message } = JSON.parse(payload) as { readonly message: object };
      fake.channels.say(CHANNEL_ID, OTHER, message);
    },
    shown: async () => fake.channels.of(CHANNEL_ID).map(asShown),
    told: () => fake.channels.of(directOf(OTHER.id)).map((posted) => asShown(posted).text),
    faults: () => fake.faults,
    stop: async () => fake.stop(),
  };
}

function isPost({ method, path }: Sent): boolean {
  return method === "POST" && path === `/channels/${CHANNEL_ID}/messages`;
}

function failWith(fake: FakeDiscord, fault: PostFault, isHit: (sent: Sent) => boolean): void {
  if (fault === "unreachable") fake.unplug();
  else fake.instead = (sent) => (isHit(sent) ? ANSWERS[fault] : undefined);
}

const ANSWERS: Readonly<Record<Exclude<PostFault, "unreachable">, Answered | Lost>> = {
  "answer lost": "answer lost",
  silence: "silence",
  broken: { status: 502 },
  "too many": {
    status: 429,
    headers: { "Retry-After": "7", "X-RateLimit-Scope": "user" },
    body: { message: "You are being rate limited.", retry_after: 7, global: false },
  },
  gone: { status: 404, body: { code: 10_003, message: "Unknown Channel" } },
  forbidden: { status: 403, body: { code: 50_013, message: "Missing Permissions" } },
};

function asShown({ message, sent }: Posted): ShownMessage {
  const { embeds = [] } = sent;
  const words = embeds.flatMap(({ title = "", description = "", footer }) => [
    readMarkdown(title).text,
    readMarkdown(description).text,
    footer?.text ?? "",
  ]);
  const content = readMarkdown(sent.content ?? "");
  return { id: message.id, text: [content.text, ...words].join("\n"), calls: callsOf(sent) };
}

/** Discord hears a mention in a message's plain words alone, and only of whom the message may call. */
function callsOf({ content = "", allowed_mentions: allowed = {} }: Sent["body"]): string[] {
  const { parse = ["everyone", "roles", "users"], roles = [] } = allowed;
  const heard = readMarkdown(content).mentions;
  return heard.flatMap((mention) => {
    const role = /^<@&(\d+)>$/.exec(mention)?.[1];
    if (role !== undefined) return parse.includes("roles") || roles.includes(role) ? [role] : [];
    if (mention.startsWith("<@")) return parse.includes("users") ? [mention] : [];
    return mention.startsWith("@") && parse.includes("everyone") ? ["everyone"] : [];
  });
}
