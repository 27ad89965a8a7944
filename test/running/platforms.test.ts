import { describe, expect, it } from "vitest";
import { SettingsError, UnreachableError } from "#core/errors.ts";
import type { Poster } from "#core/digest/poster.ts";
import { readSettings } from "#src/config.ts";
import {
  connectAll,
  keepConnecting,
  platformsOf,
  type Connected,
  type Platform,
} from "#src/running/platforms.ts";
import { sampleBot, sampleClock } from "#test/fixtures/bot.ts";
import { memoryStates } from "#test/support/button-states.ts";
import { memoryLog } from "#test/support/memory-log.ts";

const poster: Poster = {
  platform: "nowhere",
  leadMs: 0,
  repeatsWithinMs: 0,
  certainAfterMs: 0,
  draw: async () => [],
  post: async () => "",
  find: async () => undefined,
  tell: async () => {},
};
const connection = { isConnected: () => true, stop: async () => {} };
const connected: Connected = { connection, poster };

/** Connects to platforms, and tells what was told. */
async function connect(platforms: readonly Platform[]) {
  const log = memoryLog();
  const told: string[] = [];
  await connectAll(platforms, {
    log,
    onConnected: (name) => void told.push(`connected: ${name}`),
    onFault: (line) => void told.push(line),
  });
  return { told, logged: log.lines.map(({ message }) => message) };
}

describe("platformsOf", () => {
  it("lists the platforms that have a token", () => {
    const namesFor = (environment: Record<string, string>) =>
      platformsOf({
        settings: readSettings(environment),
        bot: sampleBot(),
        clock: sampleClock,
        states: memoryStates(),
        pictures: undefined,
      }).map(({ name }) => name);
    const slack = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };
    expect(namesFor({})).toEqual([]);
    expect(namesFor({ DISCORD_TOKEN: "t" })).toEqual(["Discord"]);
    expect(namesFor({ DISCORD_TOKEN: "t", ...slack })).toEqual(["Discord", "Slack"]);
  });
});

describe("connectAll", () => {
  it("connects to one while the other fails or takes its time", async () => {
    const slow = Promise.withResolvers<Connected>();
    const connecting = connect([
      {
        name: "Discord",
        connect: async () => slow.promise,
      },
      { name: "Slack", connect: async () => connected },
    ]);
    slow.reject(new SettingsError(["The token is refused.", "Copy it again."]));
    expect((await connecting).told.toSorted()).toEqual([
      "The token is refused. Copy it again.",
      "connected: Slack",
    ]);
  });

  it("hands on what a connected platform logs, and spares what a failed one does", async () => {
    const { logged } = await connect([
      {
        name: "Discord",
        async connect(log) {
          log.warn({}, "trying once more");
          throw new SettingsError(["Discord cannot be reached."]);
        },
      },
      {
        name: "Slack",
        async connect(log) {
          log.info({}, "connected");
          setImmediate(() => log.info({}, "later"));
          return connected;
        },
      },
    ]);
    expect(logged).toEqual(["connected"]);
  });

  it("says in one line that a platform broke in a way that nobody foresaw", async () => {
    const { told } = await connect([
      {
        name: "Discord",
        connect: async () => Promise.reject(new TypeError("x is not a function")),
      },
    ]);
    expect(told).toEqual([
      "Discord could not be started, by a fault of the bot itself (TypeError: x is not a function).",
    ]);
  });
});

describe("keepConnecting", () => {
  /** A platform that is tried until nothing is left to come of it; yields the pauses and what was told. */
  async function keepTrying(outcomes: readonly (Connected | Error)[]) {
    const stopping = new AbortController();
    const pauses: number[] = [];
    const told: string[] = [];
    const left = [...outcomes];
    await keepConnecting(
      {
        name: "Slack",
        async connect() {
          const outcome = left.shift();
          if (outcome instanceof Error) throw outcome;
          return outcome ?? connected;
        },
      },
      {
        log: memoryLog(),
        onConnected: (name) => void told.push(`connected: ${name}`),
        onFault: (line) => void told.push(line),
      },
      {
        signal: stopping.signal,
        async wait(ms) {
          pauses.push(ms);
          if (left.length === 0) stopping.abort();
        },
      },
    );
    return { pauses, told };
  }
  const away = new UnreachableError(["Slack cannot be reached."]);

  it("tries a platform that is away until it is there, less and less often", async () => {
    const { pauses, told } = await keepTrying([
      ...Array.from({ length: 9 }, () => away),
      connected,
    ]);
    expect(pauses.map((ms) => ms / 1_000)).toEqual([5, 10, 20, 40, 80, 160, 320, 600, 600, 600]);
    expect(told.at(-1)).toBe("connected: Slack");
  });

  it("tries no token twice that is refused", async () => {
    const refused = new SettingsError(["Slack refuses the token."]);
    const { pauses, told } = await keepTrying([away, refused, connected]);
    expect(pauses).toHaveLength(2);
    expect(told).toEqual(["Slack cannot be reached.", "Slack refuses the token."]);
  });

  it("ends when everything is stopped", async () => {
    expect(await keepTrying([])).toEqual({ pauses: [5_000], told: [] });
  });
});
