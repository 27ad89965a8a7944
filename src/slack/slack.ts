import { App, type AnyMiddlewareArgs, type NextFn } from "@slack/bolt";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Bot } from "#core/dispatch.ts";
import { SettingsError } from "#core/errors.ts";
import type { Clock, LiveConnection, Log, Pictures } from "#core/ports.ts";
import { createAskers, type DigestManagers } from "./asker.ts";
import { createBoltLog } from "./bolt-log.ts";
import { takeCalls } from "./call.ts";
import { factsOf } from "./faults.ts";
import { createDraw } from "./draw.ts";
import { createForms } from "./forms.ts";
import { createHang } from "./hanging.ts";
import { createEventGuard } from "./guard.ts";
import { createHome } from "./home.ts";
import { createPostProbe } from "./post-probe.ts";
import { createReplies } from "./reply.ts";
import { whoAmI } from "./self.ts";
import { bySocket, byRequests } from "./ways.ts";

/** How the bot reaches Slack, and Slack the bot. */
export interface SlackSettings {
  readonly bot: Bot;
  readonly log: Log;
  readonly clock: Clock;
  /** Draws pictures; without it, they are told in words. */
  readonly pictures?: Pictures | undefined;
  /** How long Slack may take to look through a picture, where a test cannot wait. */
  readonly pictureWaitsMs?: readonly number[] | undefined;
  /** `xoxb-…`, from OAuth & Permissions. */
  readonly botToken: string;
  /** `xapp-…` with `connections:write`: the bot opens a socket, and needs no address of its own. */
  readonly appToken?: string | undefined;
  /** From Basic Information: Slack sends signed requests to `host` and `port`. */
  readonly signingSecret?: string | undefined;
  /** Another Slack: a proxy, GovSlack, or one on loopback; ends in `/api/`. */
  readonly apiUrl?: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Who may set a channel's digests; everybody who can post in it, unless it is said otherwise. */
  readonly digestManagers?: DigestManagers | undefined;
}

/** One try takes no longer; with the tries of the start, Slack is unreachable after 13 seconds. */
const CALL_WITHIN_MS = 4_000;
/** Of the five seconds for stopping, what calls under way get. */
const FINISH_WITHIN_MS = 1_500;

/**
 * Connects the bot to a Slack workspace: over a socket where there is an app token, else by requests
 * to an address of its own.
 *
 * @throws {SettingsError} one line that says what to set: a token that Slack refuses, a port that is taken
 * @throws {UnreachableError} where Slack cannot be reached
 */
export async function startSlack(settings: SlackSettings): Promise<LiveConnection> {
  const { bot, log, clock, botToken, appToken, signingSecret } = settings;
  if (appToken === undefined && signingSecret === undefined) throw nothingToListenTo();
  const clientOptions: WebClientOptions = {
    ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }),
    logger: createBoltLog(log),
    timeout: CALL_WITHIN_MS,
    rejectRateLimitedCalls: true,
    fetch: fetchInTime,
    retryConfig: { retries: 0 },
  };
  const { self, name, team, scopes } = await whoAmI(botToken, clientOptions);
  const client = new WebClient(botToken, { ...clientOptions });
  const way =
    appToken === undefined
      ? byRequests({ ...settings, signingSecret: signingSecret ?? "" })
      : bySocket(appToken, clientOptions, log);

  const app = new App({
    receiver: way.receiver,
    authorize: async () => ({ botToken, botId: self.botId, botUserId: self.userId }),
    clientOptions: { ...clientOptions },
    logger: createBoltLog(log),
    convoStore: false,
  });
  const calls = createCallCounter();
  app.use(calls.count);
  app.use(createEventGuard(clock));
  app.error(async (error) => log.error(factsOf(error), "a call from Slack broke"));
  const managers = settings.digestManagers ?? "members";
  const probe = createPostProbe({ client, clock, log });
  const askerOf = createAskers({ client, probe, managers, name, scopes });
  const forms = createForms({ bot, client, askerOf, log });
  const { pictures, pictureWaitsMs: waitsMs } = settings;
  const hang = createHang({ client, pictures, scopes, log, waitsMs });
  takeCalls(app, {
    bot,
    askerOf,
    forms,
    replies: createReplies({ client, hang, name, log }),
    draw: createDraw(log),
    home: createHome({ bot, client, openForm: forms.open, log }),
  });

  const connection = await way.open();
  log.info({ workspace: team }, "connected to Slack");
  void probe.clearAway();
  return {
    isConnected: connection.isOpen,
    stop: () => connection.stop(() => calls.finish(FINISH_WITHIN_MS)),
  };
}

/** Counts the calls under way, so that they can be finished before the end. */
function createCallCounter() {
  const underWay = new Set<Promise<void>>();
  return {
    count: async ({ next }: AnyMiddlewareArgs & { next: NextFn }): Promise<void> => {
      const call = next();
      underWay.add(call);
      try {
        await call;
      } finally {
        underWay.delete(call);
      }
    },
    /** Waits for them, but no longer than that. */
    finish: async (withinMs: number): Promise<void> => {
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, withinMs);
      await Promise.race([Promise.allSettled(underWay), late]);
      clearTimeout(timer);
    },
  };
}

/** Bolt’s answers to a response’s address have no limit of time of their own. */
const fetchInTime: NonNullable<WebClientOptions["fetch"]> = (url, init) =>
  fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(CALL_WITHIN_MS) });

function nothingToListenTo(): SettingsError {
  return new SettingsError([
    "Slack needs one way in: set SLACK_APP_TOKEN (xapp-…, from Basic Information → App-Level Tokens) " +
      "for Socket Mode, or SLACK_SIGNING_SECRET (from Basic Information) for requests over HTTP.",
  ]);
}
