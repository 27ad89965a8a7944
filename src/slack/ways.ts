import { once } from "node:events";
import type { Server } from "node:http";
import { HTTPReceiver, SocketModeReceiver, type Receiver } from "@slack/bolt";
import type { WebClientOptions } from "@slack/web-api";
import { explainPort } from "#core/port-faults.ts";
import type { Clock, Log } from "#core/ports.ts";
import { createBoltLog } from "./bolt-log.ts";
import { explainToken, factsOf } from "./faults.ts";
import { guardRequests } from "./guard.ts";
import { REQUEST_PATH } from "./registration.ts";
import { keepSocketOpen } from "./socket.ts";

/** Slack sends a request in one go; whoever takes longer is not Slack. */
const REQUEST_WITHIN_MS = 10_000;

/** A way for Slack to reach the bot. */
export interface Way {
  readonly receiver: Receiver;
  open(): Promise<OpenWay>;
}

/** The same, once it is open. */
interface OpenWay {
  /** Whether Slack can reach the bot now, as far as can be told from here. */
  isOpen(): boolean;
  /** Stops taking calls; calls under way are finished before the way back is shut. */
  stop(finish: () => Promise<void>): Promise<void>;
}

/** Where requests are taken, and how they are told from others. */
export interface RequestSettings {
  readonly signingSecret: string;
  readonly host: string;
  /** 0 takes any port that is free; the log tells which. */
  readonly port: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** Lets Slack reach the bot over a socket that the bot opens. */
export function bySocket(appToken: string, clientOptions: WebClientOptions, log: Log): Way {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: createBoltLog(log),
    installerOptions: { clientOptions: { ...clientOptions } },
    processEventErrorHandler: async ({ error }) => {
      log.error(factsOf(error), "a call from Slack could not be taken");
      return false;
    },
  });
  return {
    receiver,
    async open() {
      try {
        const socket = await keepSocketOpen(receiver.client, log);
        return {
          isOpen: socket.isConnected,
          async stop(finish) {
            await finish();
            await socket.stop();
          },
        };
      } catch (error) {
        throw explainToken(error, {
          setting: "SLACK_APP_TOKEN",
          apiUrl: clientOptions.slackApiUrl,
        });
      }
    },
  };
}

/** Lets Slack reach the bot by signed requests to an address of its own. */
export function byRequests(settings: RequestSettings): Way {
  const { signingSecret, log, clock, host, port } = settings;
  const logger = createBoltLog(log);
  const receiver = new HTTPReceiver({ signingSecret, endpoints: REQUEST_PATH, logger });
  receiver.requestListener = guardRequests(receiver.requestListener, { signingSecret, clock, log });
  return {
    receiver,
    async open() {
      let server: Server;
      try {
        server = await receiver.start({ host, port }, { requestTimeout: REQUEST_WITHIN_MS });
      } catch (error) {
        throw explainPort(error, { host, port, setting: "PORT" });
      }
      const address = server.address();
      const at = typeof address === "object" && address !== null ? address.port : port;
      log.info({ host, port: at, path: REQUEST_PATH }, "listening for Slack’s requests");
      return {
        isOpen: () => server.listening,
        async stop(finish) {
          const closed = once(server, "close");
          server.close();
          await finish();
          server.closeAllConnections();
          await closed;
        },
      };
    },
  };
}
