import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { discordRequest } from "./loopback-discord.ts";
import { slackRequest } from "./loopback-slack.ts";
import {
  setLate,
  type Act,
  type Asked,
  type Fault,
  type Platforms,
  type Said,
} from "./platforms.ts";

/** Discord and Slack on loopback, as far as digests need them. */
export interface Loopback {
  readonly discordUrl: string;
  readonly slackUrl: string;
  /** Whatever comes from now on is for this run. */
  serve(platforms: Platforms): void;
  /** Resolves when no request is under way. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Longer than the clients of a run wait. */
const SLOW_MS = 500;

/** Starts both platforms on one port. */
export async function startLoopback(): Promise<Loopback> {
  let platforms: Platforms | undefined;
  let underWay = 0;
  const isBusy = (): boolean => underWay > 0;
  const server = createServer((request, response) => {
    underWay++;
    const world = platforms;
    void answer(request, response, world).finally(() => underWay--);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    discordUrl: `${origin}/discord`,
    slackUrl: `${origin}/slack/`,
    serve: (next) => void (platforms = next),
    async idle() {
      while (isBusy()) await pause(1);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  world: Platforms | undefined,
): Promise<void> {
  let body = "";
  for await (const piece of request) body += String(piece);
  if (world === undefined) throw new Error("no run is served");
  const url = new URL(request.url ?? "", "http://loopback");
  const path = decodeURIComponent(url.pathname);
  const asked: Asked = { method: request.method ?? "", path, query: url.searchParams, body };
  const isSlack = path.startsWith("/slack/");
  const act = isSlack ? slackRequest(asked, world) : discordRequest(asked, world);
  const fault = act.channel === "" ? "none" : world.faultOf(act.channel, act.way);
  world.requests.push(`${act.way} ${act.channel} ${fault}`);
  world.onRequest?.("before");
  if (fault === "late") setLate(world, act.run);
  const isDone = ["none", "lost", "slow", "broken after"].includes(fault);
  const said = isDone ? act.run(world) : undefined;
  world.onRequest?.("after");
  if (fault === "slow") await pause(SLOW_MS);
  if (fault === "cut" || fault === "lost" || fault === "late") {
    request.socket.destroy();
    return;
  }
  send(response, failure({ fault, isSlack, way: act.way }) ?? said, world);
}

function failure({
  fault,
  isSlack,
  way,
}: {
  fault: Fault;
  isSlack: boolean;
  way: Act["way"];
}): Said | undefined {
  if (fault === "broken before" || fault === "broken after") return { status: 502, body: "" };
  if (fault !== "too many" && fault !== "far too many") return undefined;
  // Discord's client waits out the short ones by itself where it reads.
  const seconds = fault === "far too many" ? 120 : way === "read" && !isSlack ? 7 : 2;
  const headers = { "retry-after": String(seconds), "x-ratelimit-scope": "user" };
  const body = { message: "You are being rate limited.", retry_after: seconds, global: false };
  return { status: 429, headers, body: isSlack ? { ok: false, error: "ratelimited" } : body };
}

function send(response: ServerResponse, said: Said | undefined, world: Platforms): void {
  const { status, body, headers = {} } = said ?? { status: 500, body: "" };
  response.sendDate = false;
  response.writeHead(status, {
    "content-type": "application/json",
    date: new Date(world.nowMs()).toUTCString(),
    ...headers,
  });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}
