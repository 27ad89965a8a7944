import {
  Client,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  Status,
  type ClientOptions,
} from "discord.js";
import type { Bot } from "#core/dispatch.ts";
import { SettingsError } from "#core/errors.ts";
import type { ButtonStates, LiveConnection, Log, Pictures } from "#core/ports.ts";
import { answerInteraction, answerMessage, type Desk } from "./answering.ts";
import { createGatewayGuard, guardQueuedEvents, type GatewayGuard } from "./gateway-guard.ts";
import { factsOf, NoAnswer, startFault, TOKEN_REFUSED } from "./faults.ts";
import { DISCORD_API } from "./limits.ts";
import { hasDifferences, registerCommands } from "./registration.ts";
import { requestByNode } from "./requests.ts";
import { isDoneWithin } from "./within.ts";

/** What the bot needs to work on Discord. */
export interface DiscordParts {
  readonly bot: Bot;
  readonly states: ButtonStates;
  readonly log: Log;
  /** Draws pictures; without it, they are told in words. */
  readonly pictures?: Pictures | undefined;
  readonly token: string;
  /** Where Discord's API is, without its version; a proxy, or a loopback server in a test. */
  readonly apiUrl?: string;
  /** How long to wait, where a test cannot: for the connection, for an answer, for the end. */
  readonly patience?: Partial<Patience>;
}

interface Patience {
  readonly startMs: number;
  /** An answer that takes longer is announced first; Discord waits three seconds for that. */
  readonly slowAfterMs: number;
  readonly answersMs: number;
  readonly goodbyeMs: number;
}

const PATIENCE: Patience = {
  startMs: 15_000,
  slowAfterMs: 1_500,
  answersMs: 3_500,
  goodbyeMs: 1_000,
};

/**
 * Connects the bot to Discord and registers its commands there, if they differ. Needs no privileged
 * intent: it hears commands, mentions and direct messages alone.
 *
 * @throws {SettingsError} where the token is refused; one line that says what to do
 * @throws {UnreachableError} where Discord is not reached within 15 seconds
 */
export async function startDiscord(parts: DiscordParts): Promise<LiveConnection> {
  const { bot, states, log, pictures, token, apiUrl = DISCORD_API } = parts;
  const patience = { ...PATIENCE, ...parts.patience };
  if (!/^[\x21-\x7E]+$/.test(token)) throw new SettingsError([TOKEN_REFUSED]);
  const guard = createGatewayGuard(log);
  const client = new Client(clientOptions(apiUrl, guard));
  const desk = { bot, states, log, pictures, slowAfterMs: patience.slowAfterMs };
  const answers = listen(client, desk);
  report(client, log);
  await connect({ client, guard, patience }, token, apiUrl);
  log.info({ servers: client.guilds.cache.size }, "connected to Discord");
  await register(client, desk);
  const stop = async () => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    await isDoneWithin(Promise.allSettled(answers), patience.answersMs);
    await disconnect({ client, guard, patience });
    log.info({}, "disconnected from Discord");
  };
  let stopped: Promise<void> | undefined;
  return {
    isConnected: () => isConnected(client),
    stop: async () => (stopped ??= stop()),
  };
}

/** The manager stays “ready” while a shard of it gets back to the gateway; the shards tell. */
function isConnected({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}

function clientOptions(apiUrl: string, { buildStrategy }: GatewayGuard): ClientOptions {
  return {
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl.replace(/\/+$/, ""), makeRequest: requestByNode },
    ws: { buildStrategy },
    // Until every server has come in, or this time is over, discord.js answers nothing.
    waitGuildTimeout: 1_000,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      UserManager: { maxSize: 100, keepOverLimit: ({ id, client }) => id === client.user?.id },
      ThreadMemberManager: 0,
      VoiceStateManager: 0,
      PresenceManager: 0,
    }),
  };
}

/** Answers what comes in; yields the answers under way. */
function listen(client: Client, desk: Desk): ReadonlySet<Promise<void>> {
  const answers = new Set<Promise<void>>();
  const track = (answer: Promise<void>) => {
    answers.add(answer);
    void answer.finally(() => answers.delete(answer));
  };
  guardQueuedEvents(client, desk.log);
  client.on(Events.InteractionCreate, (interaction) => track(answerInteraction(interaction, desk)));
  client.on(Events.MessageCreate, (message) => {
    track(answerMessage(message, message.client.user.id, desk));
  });
  return answers;
}

/** Tells the operator how the connection fares. */
function report(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error(factsOf(error), "discord.js reports an error"));
  client.on(Events.ShardError, (error) => log.warn(factsOf(error), "the gateway reports an error"));
  client.on(Events.ShardReconnecting, () => log.warn({}, "lost the gateway; reconnecting"));
  client.on(Events.ShardResume, (_shard, replayed) =>
    log.info({ replayed }, "the gateway is back, nothing was missed"),
  );
  client.on(Events.ShardDisconnect, ({ code }) =>
    log.error(
      { code },
      `Discord closed the connection for good. If the code is 4004: ${TOKEN_REFUSED}`,
    ),
  );
}

interface Line {
  readonly client: Client;
  readonly guard: GatewayGuard;
  readonly patience: Patience;
}

async function connect(line: Line, token: string, apiUrl: string): Promise<void> {
  const { client, patience } = line;
  const ready = new Promise((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  const connected = client.login(token).then(() => ready);
  try {
    if (await isDoneWithin(connected, patience.startMs)) return;
    throw new NoAnswer(`no answer within ${patience.startMs / 1_000} seconds`);
  } catch (error) {
    connected.catch(() => undefined);
    await disconnect(line);
    throw startFault(error, apiUrl);
  }
}

/** A failure to register is no reason to fall silent: the commands of the last time still work. */
async function register({ rest, application }: Client, { bot, log }: Desk): Promise<void> {
  if (application === null) return;
  try {
    const differences = await registerCommands(
      { rest, applicationId: application.id },
      bot.commands,
    );
    if (hasDifferences(differences)) log.info(differences, "registered the commands that differed");
  } catch (error) {
    log.error(factsOf(error), "the commands could not be registered");
  }
}

/** Waits a little for a clean goodbye: it may never come (discord.js waits for the other side). */
async function disconnect({ client, guard, patience }: Line): Promise<void> {
  guard.end();
  await isDoneWithin(
    client.destroy().catch(() => undefined),
    patience.goodbyeMs,
  );
}
