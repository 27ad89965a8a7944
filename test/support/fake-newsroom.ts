import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** What a newsroom plays at a path: an answer, or a hand that writes one itself. */
export type Piece = Answer | ((response: ServerResponse, request: NewsroomRequest) => void);

/** An answer; with an etag or a date it is 304 to whoever has it already. */
export interface Answer {
  readonly status?: number;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A request as it came in. */
export interface NewsroomRequest {
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A newsroom on loopback. */
export interface FakeNewsroom {
  readonly port: number;
  /** What came in so far, robots.txt too. */
  readonly requests: readonly NewsroomRequest[];
  /** The paths that were asked for, without robots.txt. */
  asked(): string[];
  /** How many requests were open at one moment at most. */
  readonly mostAtOnce: number;
  /** Plays something at a path; what is played at a path without its query answers every query. */
  play(path: string, piece: Piece): void;
  /** Takes it away: 404 from now on. */
  withdraw(path: string): void;
  url(path: string): string;
  close(): Promise<void>;
}

/** Opens a newsroom that plays nothing yet; there is no robots.txt unless it is played. */
export async function openNewsroom(host = "127.0.0.1"): Promise<FakeNewsroom> {
  const pieces = new Map<string, Piece>();
  const requests: NewsroomRequest[] = [];
  let open = 0;
  let mostAtOnce = 0;
  const server = createServer((incoming, response) => {
    const request = { path: incoming.url ?? "/", headers: incoming.headers };
    requests.push(request);
    mostAtOnce = Math.max(mostAtOnce, ++open);
    response.once("close", () => open--);
    response.on("error", () => undefined);
    const piece = pieces.get(request.path) ?? pieces.get(request.path.split("?")[0] ?? "");
    if (typeof piece === "function") piece(response, request);
    else answer(response, request, piece ?? { status: 404 });
  });
  await new Promise<void>((listening) => server.listen(0, host, listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    asked: () => requests.map(({ path }) => path).filter((path) => path !== "/robots.txt"),
    get mostAtOnce() {
      return mostAtOnce;
    },
    play: (path, piece) => void pieces.set(path, piece),
    withdraw: (path) => void pieces.delete(path),
    url: (path) => `http://${host}:${port}${path}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function answer(response: ServerResponse, { headers }: NewsroomRequest, piece: Answer): void {
  const { status = 200, body = "", etag, lastModified } = piece;
  const isKnown =
    (etag !== undefined && headers["if-none-match"] === etag) ||
    (etag === undefined &&
      lastModified !== undefined &&
      headers["if-modified-since"] === lastModified);
  response.writeHead(isKnown ? 304 : status, {
    ...(etag && { etag }),
    ...(lastModified && { "last-modified": lastModified }),
    ...piece.headers,
  });
  response.end(isKnown ? undefined : body);
}

/** Sends on to another address. */
export function redirectTo(location: string, status = 302): Answer {
  return { status, headers: { location } };
}

/** A body that never ends. */
export const endless: Piece = (response) => {
  response.writeHead(200, { "content-type": "application/rss+xml" });
  const chunk = Buffer.alloc(64 * 1024, "x");
  const pour = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", pour);
  pour();
};

/** Sends its first bytes, and then nothing more. */
export const stalled: Piece = (response) => {
  response.writeHead(200, { "content-type": "application/rss+xml" });
  response.write("<rss");
};

/** Takes a request and never says a word. */
export const silent: Piece = () => undefined;

/** Breaks off in the middle of what it announced. */
export const brokenOff: Piece = (response) => {
  response.writeHead(200, { "content-length": "1000" });
  response.write("<rss version='2.0'><channel>", () => response.destroy());
};

/** A few kilobytes that unpack to many megabytes. */
export function gzipBomb(megabytes: number): Answer {
  return {
    headers: { "content-encoding": "gzip", "content-type": "application/rss+xml" },
    body: gzipSync(Buffer.alloc(megabytes * 1_000_000, "<")),
  };
}

/** An item as a newsroom writes it into its feeds. */
export interface NewsItem {
  readonly title: string;
  readonly link: string;
  readonly description?: string;
  readonly pubDate?: string;
  readonly content?: string;
}

/** Writes an RSS feed, as NATO's legacy one was. */
export function rssOf(items: readonly NewsItem[]): string {
  const entries = items.map(
    ({ title, link, description, pubDate, content }) =>
      `<item><title>${escapeXml(title)}</title><link>${escapeXml(link)}</link>${
        description === undefined ? "" : `<description>${escapeXml(description)}</description>`
      }${pubDate === undefined ? "" : `<pubDate>${pubDate}</pubDate>`}${
        content === undefined ? "" : `<content:encoded>${escapeXml(content)}</content:encoded>`
      }</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>NATO Latest News</title><link>https://www.nato.int</link><description>News</description>${entries.join("")}</channel></rss>`;
}

/** Writes an article page in the shape of nato.int since 2025, with what stands around its text. */
export function pageOf(page: {
  readonly title: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
}): string {
  const text = page.paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeXml(page.title)} | NATO</title></head><body>
<header><nav><ul><li><a href="/en">Home</a></li><li><a href="/en/login">Log in</a></li></ul></nav></header>
<main><h1>${escapeXml(page.title)}</h1><time datetime="${page.day}">${page.day}</time>
<div class="ca04-rich-text"><div class="cmp-text__background-container">${text}</div></div>
<div class="ca04-rich-text"><div class="cmp-text__background-container"><p>Subscribe to our newsletter to receive the latest news.</p><p>Please log in to save this article.</p></div></div>
</main><footer><p>© NATO</p></footer></body></html>`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
