import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { FeedState } from "#core/newsroom/feed-store.ts";
import { showAddress } from "#feeds/feed-wording.ts";
import { explainPort } from "#core/port-faults.ts";
import type { Clock, Connection } from "#core/ports.ts";
import type { Metrics } from "./metrics.ts";

/** What is looked at to tell whether the bot is well. */
export interface HealthParts {
  readonly clock: Clock;
  /** Throws where what is to be kept cannot be. */
  probe(): Promise<void>;
  /** Each platform that has a token, and how the bot stands with it now. */
  platforms(): Readonly<Record<string, PlatformState>>;
  readonly metrics: Pick<Metrics, "lastTickAt" | "text">;
  feeds(): Promise<readonly FeedState[]>;
}

/**
 * `connected`; `reconnecting`: the connection was lost, and the adapter tries to get back; `missing`:
 * there was none since the start.
 */
export type PlatformState = "connected" | "reconnecting" | "missing";

/** Answers `GET /healthz` and `GET /metrics`; all else is not found. */
export type HealthHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Digests are looked at every two seconds; beyond this nobody looks any more. */
const MOST_SINCE_TICK_MS = 2 * 60_000;
/** Whoever asks again sooner gets the same answer, so that asking costs nothing. */
const PROBE_EVERY_MS = 5_000;
/** Platforms close connections every few hours, which takes a second or two. */
const MOST_AWAY_MS = 60_000;
const JSON_TYPE = "application/json; charset=utf-8";

/**
 * Makes the handler of the bot's health. `/healthz` is 200 while everything is there that the bot
 * needs to do its work, else 503: what is kept can be written, each platform is connected, and digests
 * are looked at. A feed that fails is told of too, and no reason to start the bot anew.
 *
 *     {"status":"ok","store":"writable","platforms":{"Discord":"connected"},"digests":{"lastTickAt":…},"feeds":[…]}
 */
export function createHealth(parts: HealthParts): HealthHandler {
  const { clock, metrics } = parts;
  const startedMs = clock().getTime();
  /** Since when it was seen that a platform is away. */
  const awaySince = new Map<string, number>();
  let probed: { readonly atMs: number; readonly isWritable: Promise<boolean> } | undefined;

  function isWritable(): Promise<boolean> {
    const atMs = clock().getTime();
    if (probed === undefined || Math.abs(atMs - probed.atMs) >= PROBE_EVERY_MS) {
      const written = parts.probe().then(
        () => true,
        () => false,
      );
      probed = { atMs, isWritable: written };
    }
    return probed.isWritable;
  }

  /** Whether a platform hears the bot, or has not done so for but a moment. */
  function isThere([name, state]: [string, PlatformState]): boolean {
    if (state !== "reconnecting") awaySince.delete(name);
    if (state !== "reconnecting") return state === "connected";
    const now = clock().getTime();
    const since = awaySince.get(name) ?? now;
    awaySince.set(name, since);
    return now - since < MOST_AWAY_MS;
  }

  async function examine() {
    const platforms = Object.entries(parts.platforms());
    const away = platforms.filter((platform) => !isThere(platform));
    const lastTickAt = metrics.lastTickAt();
    const sinceTickMs = clock().getTime() - (lastTickAt?.getTime() ?? startedMs);
    const writable = await isWritable();
    const isWell = writable && away.length === 0 && sinceTickMs < MOST_SINCE_TICK_MS;
    const feeds = await parts.feeds().catch(() => []);
    return {
      status: isWell ? "ok" : "faulty",
      store: writable ? "writable" : "not writable",
      platforms: Object.fromEntries(platforms),
      digests: { lastTickAt: lastTickAt ?? null },
      feeds: feeds.map(sayFeed),
    };
  }

  return async ({ method, url }, response) => {
    const path = URL.parse(url ?? "", "http://localhost")?.pathname;
    if (path !== "/healthz" && path !== "/metrics") return answer(response, 404, NOT_FOUND);
    if (method !== "GET" && method !== "HEAD") return answer(response, 405, WRONG_METHOD);
    if (path === "/metrics") return answer(response, 200, await metrics.text());
    const health = await examine();
    const status = health.status === "ok" ? 200 : 503;
    answer(response, status, { type: JSON_TYPE, text: `${JSON.stringify(health)}\n` });
  };
}

/** Serves the health; with port 0 on any free one, which `port` tells. */
export async function serveHealth(
  handler: HealthHandler,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Connection & { readonly port: number }> {
  const server = createServer((request, response) => {
    handler(request, response).catch(() => response.destroy());
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw explainPort(error, { host, port, setting: "HEALTH_PORT" });
  }
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const NOT_FOUND = { type: "text/plain", text: "Here are /healthz and /metrics.\n" };
const WRONG_METHOD = { type: "text/plain", text: "Only GET is answered here.\n" };

function answer(
  response: ServerResponse,
  status: number,
  { type, text }: { readonly type: string; readonly text: string },
): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(text);
}

function sayFeed(state: FeedState) {
  const { address, lastSuccessAt, lastChangeAt, nextRunAt, failures, lastError } = state;
  return {
    feed: showAddress(address),
    lastSuccessAt,
    lastChangeAt,
    nextRunAt,
    failures,
    lastError,
  };
}
