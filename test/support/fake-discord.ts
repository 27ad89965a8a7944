import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer, type RawData, type WebSocket } from "ws";
import {
  BOT_ID,
  BOT_USER,
  FILLED_IN,
  GUILD_ID,
  GUILD,
  messageOf,
  readyOf,
} from "../fixtures/discord-world.ts";
import { FakeChannels } from "./discord-channels.ts";
import { payloadFaults, payloadNameOf } from "./discord-spec.ts";

/** The one token that this Discord takes. */
export const TOKEN = "fake.discord.token";

/** A request of the bot, as it came in. */
export interface Sent {
  readonly method: string;
  /** Decoded, and without `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Body;
  /** What was attached, in its order. */
  readonly files: readonly AttachedFile[];
  readonly atMs: number;
}

/** A file as it was sent. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts of a body that tests look at. */
export interface Body {
  readonly type?: number;
  readonly data?: Body;
  readonly flags?: number;
  readonly embeds?: readonly {
    title?: string;
    description?: string;
    footer?: { text: string };
    image?: { url: string };
  }[];
  readonly attachments?: readonly { readonly id: string; readonly description?: string }[];
  readonly components?: readonly { components: readonly Control[] }[];
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly message_reference?: { readonly message_id: string };
  readonly content?: string;
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
  readonly recipient_id?: string;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[];
    readonly roles?: readonly string[];
  };
}
interface Control {
  readonly custom_id: string;
  readonly label?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** How the server answers a request, where it should not answer as Discord mostly does. */
export interface Answered {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a request may go wrong on its way: no answer, cut before it is done, or cut after it is. */
export type Lost = "silence" | "cut" | "answer lost";

/**
 * A Discord of our own on loopback: the REST routes and the gateway that the bot uses. The unmodified
 * discord.js finds it by `apiUrl` alone. Whatever the bot sends is recorded, and checked against what
 * Discord takes; what it would refuse is in `faults`.
 */
export class FakeDiscord {
  readonly sent: Sent[] = [];
  readonly faults: string[] = [];
  readonly identified: unknown[] = [];
  readonly resumed: unknown[] = [];
  commands: readonly object[] = [];
  readonly channels = new FakeChannels();
  /** Answers instead of the server where it yields something. */
  instead: (request: Sent) => Answered | Lost | undefined = () => undefined;
  /** Whether Discord shows public responses to their asker alone. */
  everythingEphemeral = false;
  /** Whether the gateway leaves a closing handshake unanswered. */
  deaf = false;
  readyGuilds: readonly object[] = [{ id: GUILD_ID, unavailable: true }];

  readonly #http = createServer((request, response) => void this.#serve(request, response));
  readonly #gateway = new WebSocketServer({ server: this.#http, path: "/gateway" });
  readonly #waiting = new Set<() => void>();
  #socket: WebSocket | undefined;
  #sequence = 0;
  #unpluggedPort = 0;
  #id = 900_000_000_000_000_000n;

  /** Starts the server on a free port. */
  static async start(): Promise<FakeDiscord> {
    const fake = new FakeDiscord();
    fake.#http.listen(0, "127.0.0.1");
    await once(fake.#http, "listening");
    fake.#gateway.on("connection", (socket) => fake.#welcome(socket));
    return fake;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** An id that nothing else has. */
  nextId(): string {
    this.#id += 1n;
    return String(this.#id);
  }

  /** Sends an event to the bot. */
  dispatch(name: string, data: unknown): void {
    this.#send({ op: 0, t: name, s: ++this.#sequence, d: data });
  }

  /** Listens to nobody, until it is plugged in again. */
  unplug(): void {
    this.#unpluggedPort = this.#port;
    this.#http.close();
    this.#http.closeAllConnections();
  }

  async plug(): Promise<void> {
    if (this.#http.listening) return;
    this.#http.listen(this.#unpluggedPort, "127.0.0.1");
    await once(this.#http, "listening");
  }

  /** Cuts the gateway's socket, as a lost network does. */
  cut(): void {
    this.#socket?.terminate();
  }

  /** Closes the gateway's socket with one of Discord's codes. */
  close(code: number): void {
    this.#socket?.close(code);
  }

  /** Waits until something holds of what has come in; the test's own time limit bounds it. */
  async until<Found>(find: (fake: this) => Found | undefined): Promise<Found> {
    for (;;) {
      const found = find(this);
      if (found !== undefined && found !== false) return found;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** Waits for requests whose path holds a text. */
  async requests(part: string, count = 1): Promise<Sent[]> {
    return this.until(() => {
      const found = this.sent.filter(({ path }) => path.includes(part));
      return found.length >= count ? found : undefined;
    });
  }

  async stop(): Promise<void> {
    for (const client of this.#gateway.clients) client.terminate();
    this.#gateway.close();
    if (!this.#http.listening) return;
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, "close");
  }

  get #port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  #send(packet: object): void {
    this.#socket?.send(JSON.stringify(packet));
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  #welcome(socket: WebSocket): void {
    this.#socket = socket;
    if (this.deaf) Reflect.set(socket, "close", () => undefined);
    socket.on("message", (data) => this.#hear(JSON.parse(textOf(data)) as Packet));
    this.#send({ op: 10, d: { heartbeat_interval: 30_000 }, s: null, t: null });
  }

  #hear({ op, d }: Packet): void {
    if (op === 1) this.#send({ op: 11 });
    if (op === 2) this.#identify(d);
    if (op === 6) {
      this.resumed.push(d);
      this.dispatch("RESUMED", {});
    }
    this.#wake();
  }

  #identify(data: unknown): void {
    this.identified.push(data);
    if ((data as { token: string }).token !== TOKEN) {
      this.#socket?.close(4_004);
      return;
    }
    this.dispatch("READY", readyOf(this.readyGuilds, gatewayOf(this.#port).url));
    if (this.readyGuilds.length > 0) this.dispatch("GUILD_CREATE", GUILD);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.apiUrl);
    const sent: Sent = {
      method: request.method ?? "GET",
      path: decodeURIComponent(url.pathname).replace("/api/v10", ""),
      query: url.searchParams,
      ...(await readSent(request)),
      atMs: performance.now(),
    };
    this.sent.push(sent);
    this.#check(sent);
    const authorised = request.headers.authorization === `Bot ${TOKEN}`;
    const meant = this.instead(sent) ?? this.#answer(sent, authorised);
    if (meant === "answer lost") this.#answer(sent, authorised);
    this.#wake();
    if (meant === "silence") return;
    if (typeof meant === "string") request.socket.destroy();
    else respond(response, meant);
  }

  #check({ method, path, body }: Sent): void {
    const name = payloadNameOf({ method, path, type: body.type });
    if (name === undefined) return;
    this.faults.push(...payloadFaults(name, body).map((fault) => `${name}: ${fault}`));
  }

  #answer({ method, path, query, body }: Sent, authorised: boolean): Answered {
    if (path.startsWith("/interactions/")) {
      return query.get("with_response") === "true" ? this.#acknowledge(body) : { status: 204 };
    }
    if (path.startsWith("/webhooks/")) {
      if (method === "DELETE") return { status: 204 };
      return { status: 200, body: messageOf(this.nextId(), body) };
    }
    if (!authorised) return { status: 401, body: { message: "401: Unauthorized", code: 0 } };
    if (path === "/gateway/bot") return { status: 200, body: gatewayOf(this.#port) };
    if (path.endsWith("/commands")) return this.#register(method, body);
    if (path === "/applications/@me") return { status: 200, body: { id: BOT_ID } };
    if (path === "/users/@me") return { status: 200, body: BOT_USER };
    const notFound = { status: 404, body: { message: "404: Not Found", code: 0 } };
    return this.channels.answer({ method, path, query, body }) ?? notFound;
  }

  #register(method: string, body: unknown): Answered {
    if (method === "PUT") {
      this.commands = (body as readonly object[]).map((command) =>
        Object.assign({}, FILLED_IN, command, {
          id: this.nextId(),
          application_id: BOT_ID,
          version: this.nextId(),
        }),
      );
    }
    return { status: 200, body: this.commands };
  }

  #acknowledge({ type, data }: Body): Answered {
    const ephemeral = this.everythingEphemeral || ((data?.flags ?? 0) & 64) !== 0;
    const message = messageOf(this.nextId(), { ...data, flags: ephemeral ? 64 : 0 });
    const interaction = {
      id: this.nextId(),
      type: 3,
      response_message_id: message.id,
      response_message_ephemeral: ephemeral,
    };
    return { status: 200, body: { interaction, resource: { type, message } } };
  }
}

/** A message with files comes as a form, whose `payload_json` is the message. */
async function readSent(request: IncomingMessage): Promise<Pick<Sent, "body" | "files">> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) {
    return { body: bytes.length === 0 ? {} : JSON.parse(bytes.toString("utf8")), files: [] };
  }
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files: AttachedFile[] = [];
  for (const [, value] of form) {
    if (typeof value === "string") continue;
    files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  const message = form.get("payload_json");
  return { body: typeof message === "string" ? JSON.parse(message) : {}, files };
}

function gatewayOf(port: number) {
  return {
    url: `ws://127.0.0.1:${port}/gateway`,
    shards: 1,
    session_start_limit: { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 1 },
  };
}

function respond(response: ServerResponse, { status, body, headers = {} }: Answered): void {
  if (body === undefined) response.writeHead(status, headers).end();
  else {
    response
      .writeHead(status, { "Content-Type": "application/json", ...headers })
      .end(JSON.stringify(body));
  }
}

function textOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString() : "{}";
}

interface Packet {
  readonly op: number;
  readonly d: unknown;
}
