import { setTimeout as pause } from "node:timers/promises";
import type { SocketModeReceiver } from "@slack/bolt";
import type { LiveConnection, Log } from "#core/ports.ts";
import { within } from "./within.ts";

type SocketClient = SocketModeReceiver["client"];

const OPEN_WITHIN_MS = 12_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;
/** How long the other side may take to say goodbye before its socket is dropped. */
const CLOSE_WITHIN_MS = 1_500;

/**
 * Opens the socket to Slack and keeps it open until it is stopped.
 *
 * It opens the socket again by itself, with `autoReconnectEnabled: false` in the receiver: the
 * library's own way (socket-mode 3.1.0) waits five seconds first, gives up for good when Slack cannot
 * be reached, and then rejects a promise that nobody holds.
 * https://github.com/slackapi/node-slack-sdk/issues/2656
 *
 * @throws what the library throws when the first opening fails
 */
export async function keepSocketOpen(client: SocketClient, log: Log): Promise<LiveConnection> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let isOpen = false;
  let reopening = false;

  async function open(): Promise<void> {
    try {
      await within(client.start(), OPEN_WITHIN_MS);
      isOpen = true;
    } catch (error) {
      await close(client);
      throw error;
    }
    if (signal.aborted) await close(client);
  }

  async function reopen(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      await pause(pauseMs, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
      try {
        await open();
        log.info({}, "the socket to Slack is open again");
        return;
      } catch (error) {
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
        const facts = { reason: String(error), pauseMs };
        log.warn(facts, "the socket to Slack cannot be opened; I try on");
      }
    }
  }

  await open();
  client.on("disconnected", () => {
    isOpen = false;
    if (signal.aborted || reopening) return;
    log.warn({}, "the socket to Slack was closed");
    reopening = true;
    void reopen().finally(() => (reopening = false));
  });
  client.on("ws_message", (data: unknown) => {
    if (!signal.aborted && isFarewell(data)) hurry(client);
  });

  return {
    isConnected: () => isOpen,
    async stop() {
      stopping.abort();
      await close(client);
    },
  };
}

/** Closes politely, then at once: a second call drops a socket whose other side does not answer. */
async function close(client: SocketClient): Promise<void> {
  const closed = client.disconnect();
  try {
    await within(closed, CLOSE_WITHIN_MS);
  } catch {
    await within(client.disconnect(), CLOSE_WITHIN_MS).catch(() => {});
  }
}

/** Slack asked to open another socket; if it never closes this one, the bot would hear nothing. */
function hurry(client: SocketClient): void {
  const timer = setTimeout(() => void client.disconnect(), CLOSE_WITHIN_MS);
  client.once("disconnected", () => clearTimeout(timer));
}

function isFarewell(data: unknown): boolean {
  return typeof data === "string" && data.length < 1_000 && data.includes('"type":"disconnect"');
}
