import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { explainPort } from "#core/port-faults.ts";
import type { Connection } from "#core/ports.ts";
import { createDesk, type Desk, type DeskParts } from "./desk.ts";
import { checkSender, isThisMachineAlone, Refusal } from "./guard.ts";
import { SAFE_HEADERS } from "./headers.ts";
import type { Page, PageFile } from "./page.ts";
import type { Refused } from "./protocol.ts";
import { only, read, SCHEMAS } from "./requests.ts";

/** How the page is served. */
export interface PreviewParts extends DeskParts {
  /** From `preparePage`. */
  readonly page: Page;
  readonly host: string;
  /** 0 takes any port that is free. */
  readonly port: number;
}

/** The page while it is served. */
export interface Preview extends Connection {
  /** `http://127.0.0.1:3000` */
  readonly url: string;
}

const REQUEST_WITHIN_MS = 10_000;
const FINISH_WITHIN_MS = 2_000;

/**
 * Serves the local page: one can ask the bot there as on Discord and on Slack, and sees what it would
 * answer on both. No token is needed, nothing is loaded from elsewhere, and nothing is kept about who
 * opens it but in memory: what they asked last, for an hour, and the digests that they set.
 *
 * @throws {SettingsError} one sentence, for a port that is taken or a host that is not this machine's
 */
export async function startPreview(parts: PreviewParts): Promise<Preview> {
  const { host, port, log } = parts;
  const desk = createDesk(parts);
  const server = createServer({ requestTimeout: REQUEST_WITHIN_MS }, (request, response) => {
    void answer(request, response, { desk, parts });
  });
  const listening = once(server, "listening");
  server.listen({ host, port });
  try {
    await listening;
  } catch (error) {
    throw explainPort(error, { host, port, setting: "PORT" });
  }
  const address = server.address();
  const at = typeof address === "object" && address !== null ? address.port : port;
  if (!isThisMachineAlone(host)) {
    log.warn(
      { host },
      "the page is open to whoever can reach this machine; HOST=127.0.0.1 shuts it",
    );
  }
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${at}`,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      await Promise.race([closed, wait(FINISH_WITHIN_MS, undefined, { ref: false })]);
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Serving {
  readonly desk: Desk;
  readonly parts: PreviewParts;
}

/** Answers one request. Never throws. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { desk, parts }: Serving,
): Promise<void> {
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
  try {
    checkSender(request.headers, parts.host);
    const path = (request.url ?? "/").replace(/[?#].*$/s, "");
    const way = API.get(path);
    const file = parts.page.get(path) ?? pictureFile(desk.picture(path));
    if (way === undefined) sendFile(request, response, file);
    else sendJson(response, 200, await way(request, desk));
  } catch (error) {
    if (!(error instanceof Refusal))
      parts.log.error({ err: error }, "the page could not be served");
    const status = error instanceof Refusal ? error.status : 500;
    const fault =
      error instanceof Refusal ? error.message : "Something broke on my side. It is logged.";
    if (response.headersSent) response.destroy();
    else sendJson(response, status, { fault } satisfies Refused);
  }
}

type Way = (request: IncomingMessage, desk: Desk) => Promise<object> | object;

/** What can be asked for, by path. */
const API: ReadonlyMap<string, Way> = new Map<string, Way>([
  ["/api/about", (request, desk) => only(["GET", "HEAD"], request) ?? desk.about()],
  ["/api/ask", async (request, desk) => desk.ask(await read(request, SCHEMAS.question))],
  ["/api/press", async (request, desk) => desk.press(await read(request, SCHEMAS.press))],
  ["/api/window", async (request, desk) => desk.act(await read(request, SCHEMAS.act))],
  ["/api/suggest", async (request, desk) => desk.suggest(await read(request, SCHEMAS.field))],
  [
    "/api/complete",
    async (request, desk) => desk.complete((await read(request, SCHEMAS.line)).line),
  ],
]);

/** A picture's path changes with what is in it. */
function pictureFile(body: Uint8Array | undefined): PageFile | undefined {
  return body && { type: "image/png", body, isFinal: true };
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: PageFile | undefined,
): void {
  only(["GET", "HEAD"], request);
  if (file === undefined) throw new Refusal(404, "There is nothing here.");
  response.writeHead(200, {
    "Content-Type": file.type,
    "Content-Length": file.body.length,
    "Cache-Control": file.isFinal ? "public, max-age=31536000, immutable" : "no-cache",
  });
  response.end(request.method === "HEAD" ? undefined : file.body);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  // What was not read of a body that was refused must not be taken for the next request.
  if (status >= 400) response.setHeader("Connection", "close");
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(JSON.stringify(body));
}
