import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { KnownBlock } from "@slack/types";
import { WebSocketServer, type WebSocket } from "ws";
import { slackFaults } from "./slack-limits.ts";

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

const USES_OF_A_RESPONSE = 5;
const STARTING = new Set(["auth.test", "apps.connections.open"]);

/** Starts a Slack on loopback; it takes the tokens `xoxb-good` and `xapp-good`. */
export async function startFakeSlack(): Promise<FakeSlack> {
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
    const body = readBody(await textOf(request), request.headers["content-type"] ?? "");
    const path = request.url ?? "";
    const method = path.replace("/api/", "");
    const to = path.startsWith("/api/") ? method : "response";
    if (!STARTING.has(to)) {
      faults.push(...bodyFaults(body).map((fault) => `${to}: ${fault}`));
      sent.push({ to, body });
    }
    if (to === "response") {
      const left = uses.get(path) ?? 0;
      uses.set(path, left - 1);
      reply(response, left > 0 ? 200 : 404, left > 0 ? { ok: true } : { error: "used_url" });
    } else if (putOff.delete(method)) {
      response.writeHead(429, { "retry-after": "0" }).end();
    } else {
      reply(response, 200, methodAnswer(method, request.headers.authorization ?? ""));
    }
    events.emit("sent");
  }

  function methodAnswer(method: string, authorization: string): object {
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
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** The socket of Socket Mode: says hello, sends envelopes, and hears their acknowledgements. */
function startSocket() {
  const sockets = new WebSocketServer({ noServer: true });
  const heard = new EventEmitter().setMaxListeners(0);
  const count = { opened: 0 };
  let envelopes = 0;
  let newest: WebSocket | undefined;

  sockets.on("connection", (socket) => {
    newest = socket;
    count.opened += 1;
    socket.on("message", (data: Buffer) => {
      const { envelope_id, payload } = JSON.parse(data.toString("utf8"));
      heard.emit(`ack ${envelope_id}`, payload);
    });
    socket.send(JSON.stringify({ type: "hello", num_connections: 1 }));
    heard.emit("opened");
  });

  return {
    upgrade: (
      request: IncomingMessage,
      stream: Parameters<WebSocketServer["handleUpgrade"]>[1],
    ): void => {
      sockets.handleUpgrade(request, stream, Buffer.alloc(0), (socket) =>
        sockets.emit("connection", socket, request),
      );
    },
    controls: {
      async envelope(type: string, payload: object): Promise<SentBody> {
        envelopes += 1;
        const envelope_id = `E${envelopes}`;
        const ack = once(heard, `ack ${envelope_id}`);
        const accepts_response_payload = type !== "events_api";
        newest?.send(JSON.stringify({ type, envelope_id, payload, accepts_response_payload }));
        const [body] = await ack;
        return body;
      },
      async opened(wanted: number): Promise<void> {
        while (count.opened < wanted) await once(heard, "opened");
      },
      cut() {
        for (const socket of sockets.clients) socket.terminate();
      },
      freeze() {
        for (const socket of sockets.clients) socket.pause();
      },
      farewell() {
        newest?.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
      },
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

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
