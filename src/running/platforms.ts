import type { Bot } from "#core/dispatch.ts";
import { SettingsError, StoreError, UnreachableError } from "#core/errors.ts";
import type { Poster } from "#core/digest/poster.ts";
import type { ButtonStates, Clock, LiveConnection, Log, Pictures } from "#core/ports.ts";
import { waitQuietly, type Wait } from "#core/waiting.ts";
import type { Settings } from "#src/config.ts";

/** A platform that can be connected to. */
export interface Platform {
  readonly name: "Discord" | "Slack";
  readonly connect: (log: Log) => Promise<Connected>;
}

/** A platform while the bot is connected to it, and the way editions are posted there. */
export interface Connected {
  readonly connection: LiveConnection;
  readonly poster: Poster;
}

/** What platforms are connected with. */
export interface PlatformParts {
  readonly settings: Settings;
  readonly bot: Bot;
  readonly clock: Clock;
  /** Where buttons' states are kept that are too long for an id. */
  readonly states: ButtonStates;
  readonly pictures: Pictures | undefined;
}

/** Lists the platforms that have a token. Each is loaded only when it is connected to. */
export function platformsOf({ settings, bot, clock, states, pictures }: PlatformParts): Platform[] {
  const { discord, slack, host, port } = settings;
  const platforms: Platform[] = [];
  if (discord !== undefined) {
    const { token, apiUrl } = discord;
    const at = apiUrl === undefined ? {} : { apiUrl };
    platforms.push({
      name: "Discord",
      async connect(log) {
        const { startDiscord } = await import("#discord/discord.ts");
        const { createDiscordPoster } = await import("#discord/poster.ts");
        const connection = await startDiscord({ bot, states, log, pictures, token, ...at });
        return { connection, poster: createDiscordPoster({ states, clock, log, token, ...at }) };
      },
    });
  }
  if (slack !== undefined) {
    platforms.push({
      name: "Slack",
      async connect(log) {
        const { startSlack } = await import("#slack/slack.ts");
        const { createSlackPoster } = await import("#slack/poster.ts");
        const poster = await createSlackPoster({ ...slack, clock, log });
        return {
          connection: await startSlack({ bot, log, clock, pictures, host, port, ...slack }),
          poster,
        };
      },
    });
  }
  return platforms;
}

/** Who is told how the connecting goes. */
export interface Reception {
  readonly log: Log;
  readonly onConnected: (name: Platform["name"], connected: Connected) => void;
  /** Told in one line why a platform could not be connected to. */
  readonly onFault: (line: string) => void;
}

/**
 * Connects to all platforms at once, each for itself: none waits for another, or suffers from its
 * trouble. What a platform logs is held back until it is connected; if it never is, its one line
 * says everything. Yields those that could not be reached, and may be in a while.
 */
export async function connectAll(
  platforms: readonly Platform[],
  { log, onConnected, onFault }: Reception,
): Promise<readonly Platform[]> {
  const unreached: Platform[] = [];
  await Promise.all(
    platforms.map(async (platform) => {
      const { name, connect } = platform;
      const held = holdBack(log);
      try {
        const connected = await connect(held.log);
        held.release();
        onConnected(name, connected);
      } catch (error) {
        if (error instanceof UnreachableError) unreached.push(platform);
        onFault(explainStart(name, error));
      }
    }),
  );
  return unreached;
}

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/**
 * Tries a platform that could not be reached again and again, with longer and longer pauses, while the
 * others run; ends once it is connected, where it turns out that something has to be set (a token that
 * is refused is never tried twice), or with the signal.
 */
export async function keepConnecting(
  platform: Platform,
  reception: Reception,
  { signal, wait = waitQuietly }: { readonly signal: AbortSignal; readonly wait?: Wait },
): Promise<void> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    await wait(pauseMs, signal);
    if (signal.aborted) return;
    const unreached = await connectAll([platform], reception);
    if (unreached.length === 0) return;
  }
}

function explainStart(name: string, error: unknown): string {
  if (error instanceof SettingsError || error instanceof StoreError) return error.message;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `${name} could not be started, by a fault of the bot itself (${reason}).`;
}

/** A log whose lines wait until they are released; from then on they go straight through. */
function holdBack(log: Log): { readonly log: Log; readonly release: () => void } {
  let waiting: (() => void)[] | undefined = [];
  const hold =
    (level: keyof Log) =>
    (facts: object, message: string): void => {
      const write = () => log[level](facts, message);
      if (waiting === undefined) write();
      else waiting.push(write);
    };
  return {
    log: { info: hold("info"), warn: hold("warn"), error: hold("error") },
    release() {
      const lines = waiting ?? [];
      waiting = undefined;
      for (const write of lines) write();
    },
  };
}
