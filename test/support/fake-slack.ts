import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { KnownBlock } from "@slack/types";
import type { Clock } from "#core/ports.ts";
import { createSlackFiles, type SlackFiles } from "./slack-files.ts";
import { createSlackChannels, type SlackChannels } from "./slack-channels.ts";
import { slackFaults } from "./slack-limits.ts";
import { startSocket } from "./slack-socket.ts";

/** What the bot sent: the arguments of a method, or the body of a response. */
export interface SentBody {
  readonly [field: string]: unknown;
  readonly text?: string;
  readonly blocks?: KnownBlock[];
  readonly view?: { readonly type: string; readonly blocks: KnownBlock[] };
}

/** One request of the bot's; `to` is a method, or `response` for a response's address. */
interface Sent {
  readonly to: string;
  readonly body: SentBody;
}

/** A Slack on loopback: the methods that the bot calls, responses, and the socket. */
export interface FakeSlack {
  readonly apiUrl: string;
  readonly port: number;
  /** Everything that the bot sent, but for what it asks at its start. */
  readonly sent: readonly Sent[];
  /** What a real Slack would have refused. */
  readonly faults: readonly string[];
  /** An address for responses, good for five of them. */
  responseUrl(): string;
  /** Refuses a method from now on; `undefined` takes it again. */
  refuse(method: string, error: string | undefined): void;
  /** Puts the next call of a method off, as for too many of them. */
  putOff(method: string): void;
  /** How often a method was refused on purpose. */
  refused(method: string): number;
  /** What stands in the channels, and what is scheduled for them. */
  readonly channels: SlackChannels;
  /** What was uploaded. */
  readonly files: SlackFiles;
  /** Lets each call of a method meet a fault, so many times; `undefined` ends it. */
  fail(method: string, fault: SlackFault | undefined, times?: number): void;
  /** Takes no connection any more, or takes them again. */
  listen(whether: "on" | "off"): void;
  /** The `count`th request to there, as soon as it is sent. */
  next(to: string, count?: number): Promise<SentBody>;
  /** Sends an envelope down the newest socket and yields what it is acknowledged with. */
  envelope(type: string, payload: object): Promise<SentBody>;
  /** Waits until that many sockets have been opened since the start. */
  opened(count: number): Promise<void>;
  /** Cuts every socket without a word. */
  cut(): void;
  /** Lets every socket hang: nothing is read from it any more. */
  freeze(): void;
  /** Asks the bot to open another socket, as Slack does every few hours. */
  farewell(): void;
  close(): Promise<void>;
}

/**
 * What can befall a call: the connection is cut before or after it was done; nothing is ever
 * answered, be it done or not; a fault of the server, be it done or not; a plea to wait; an answer
 * that breaks off.
 */
export type SlackFault =
  | "cut before"
  | "cut after"
  | "silence before"
  | "silence after"
  | "503 before"
  | "503 after"
  | "429"
  | "garbled after";

/** What a Slack on loopback is like. */
export interface FakeSlackParts {
  readonly clock?: Clock;
  /** What the bot token may do. */
  readonly scopes?: readonly string[];
  readonly users?: Readonly<Record<string, object>>;
}

/** What Slack asks for with a 429. */
const RETRY_AFTER_SECONDS = 7;
/** The scopes of the manifest. */
export const USUAL_SCOPES: readonly string[] = [
  "app_mentions:read",
  "chat:write",
  "commands",
  "files:write",
  "im:history",
];
const USES_OF_A_RESPONSE = 5;
const STARTING = new Set(["auth.test", "apps.connections.open"]);

/** Starts a Slack on loopback; it takes the tokens `xoxb-good` and `xapp-good`. */
export async function startFakeSlack({
  clock = () => new Date(),
  scopes = USUAL_SCOPES,
  users = {},
}: FakeSlackParts = {}): Promise<FakeSlack> {
  const channels = createSlackChannels(clock);
  const files = createSlackFiles(() => `http://127.0.0.1:${port}`);
  const failing = new Map<string, { fault: SlackFault; left: number }>();
  const sent: Sent[] = [];
  const faults: string[] = [];
  const refusals = new Map<string, string>();
  const refused = new Map<string, number>();
  const putOff = new Set<string>();
  const uses = new Map<string, number>();
  const events = new EventEmitter().setMaxListeners(0);
  const socket = startSocket();

  const server = createServer((request, response) => {
    void answer(request, response);
  });
  server.on("upgrade", socket.upgrade);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "";
    if (files.isUpload(path)) {
      await files.take(path, request);
      response.end("OK");
      return;
    }
    const body = readBody(await textOf(request), request.headers["content-type"] ?? "");
    const method = path.replace("/api/", "");
    const to = path.startsWith("/api/") ? method : "response";
    const looksBack = to === "chat.scheduledMessages.list" && body["channel"] === undefined;
    if (!STARTING.has(to) && !looksBack) {
      faults.push(...bodyFaults(body).map((fault) => `${to}: ${fault}`));
      sent.push({ to, body });
    }
    if (to === "response") {
      const left = uses.get(path) ?? 0;
      uses.set(path, left - 1);
      const error = left > 0 ? files.refusalOf(body.blocks) : "used_url";
      reply(response, error === undefined ? 200 : 404, error ? { error } : { ok: true });
    } else if (putOff.delete(method)) {
      response.writeHead(429, { "retry-after": "0" }).end();
    } else {
      const fault = faultOf(method);
      if (fault?.endsWith("before")) fail(response, fault);
      else if (fault === "429") tooMany(response);
      else {
        const said = methodAnswer(method, body, request.headers.authorization ?? "");
        response.setHeader("date", clock().toUTCString());
        response.setHeader("x-oauth-scopes", scopes.join(","));
        if (fault === undefined) reply(response, 200, said);
        else fail(response, fault);
      }
    }
    events.emit("sent");
  }

  function faultOf(method: string): SlackFault | undefined {
    const failure = failing.get(method);
    if (failure === undefined) return undefined;
    failure.left -= 1;
    if (failure.left <= 0) failing.delete(method);
    return failure.fault;
  }

  function methodAnswer(method: string, body: SentBody, authorization: string): object {
    const wanted = method === "apps.connections.open" ? "xapp-good" : "xoxb-good";
    const error = refusals.get(method);
    if (error !== undefined) {
      refused.set(method, (refused.get(method) ?? 0) + 1);
      return { ok: false, error };
    }
    if (authorization !== `Bearer ${wanted}`) return { ok: false, error: "invalid_auth" };
    if (method === "apps.connections.open") return { ok: true, url: `ws://127.0.0.1:${port}/link` };
    if (method === "auth.test") {
      return { ok: true, user_id: "UBOT", bot_id: "BBOT", user: "nato", team: "Loopback" };
    }
    if (method === "users.info") {
      const user = users[String(body["user"])];
      return user === undefined ? { ok: false, error: "user_not_found" } : { ok: true, user };
    }
    const said = files.answer(method, body);
    if (said !== undefined) return said;
    const invalid = files.refusalOf(body.blocks);
    if (invalid !== undefined) return { ok: false, error: invalid };
    const inChannel = channels.answer(method, body);
    if (inChannel !== undefined) return inChannel;
    return { ok: true, ts: "1700000099.000100", view: { id: "V9" } };
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    port,
    sent,
    faults,
    responseUrl() {
      const path = `/response/${uses.size + 1}`;
      uses.set(path, USES_OF_A_RESPONSE);
      return `http://127.0.0.1:${port}${path}`;
    },
    refuse(method, error) {
      if (error === undefined) refusals.delete(method);
      else refusals.set(method, error);
    },
    putOff: (method) => void putOff.add(method),
    refused: (method) => refused.get(method) ?? 0,
    channels,
    files,
    fail(method, fault, times = Number.POSITIVE_INFINITY) {
      if (fault === undefined) failing.delete(method);
      else failing.set(method, { fault, left: times });
    },
    listen(whether) {
      if (whether === "on" && !server.listening) server.listen(port, "127.0.0.1");
      if (whether === "on") return;
      server.close();
      server.closeAllConnections();
    },
    async next(to, count = 1) {
      for (;;) {
        const found = sent.filter((each) => each.to === to)[count - 1];
        if (found !== undefined) return found.body;
        await once(events, "sent");
      }
    },
    ...socket.controls,
    async close() {
      socket.controls.cut();
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** What a real Slack would refuse in a body. */
export function bodyFaults({ text, blocks, view }: SentBody): string[] {
  if (view !== undefined) {
    const { blocks: drawn, type } = view;
    return slackFaults({ blocks: drawn }, type === "modal" ? "modal" : "home");
  }
  return blocks === undefined ? [] : slackFaults({ text, blocks });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Methods take forms whose blocks and views are JSON; responses take JSON. */
function readBody(text: string, type: string): SentBody {
  if (type.startsWith("application/json")) return JSON.parse(text);
  const pairs = [...new URLSearchParams(text)].map(([name, value]) => [
    name,
    name === "blocks" || name === "view" ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(pairs);
}

/** Lets an answer fail; whoever asked cannot tell whether it was done. */
function fail(response: ServerResponse, fault: SlackFault): void {
  if (fault.startsWith("cut")) response.destroy();
  else if (fault.startsWith("503")) response.writeHead(503).end("upstream connect error");
  else if (fault.startsWith("garbled")) response.writeHead(200).end('{"ok":tr');
}

function tooMany(response: ServerResponse): void {
  response.writeHead(429, { "retry-after": String(RETRY_AFTER_SECONDS) }).end();
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
