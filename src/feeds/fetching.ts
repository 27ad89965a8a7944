import type { Agent, Dispatcher } from "undici";
import type { Wait } from "#core/waiting.ts";
import { FeedError } from "#core/errors.ts";
import type { Clock, Log } from "#core/ports.ts";
import {
  createGuardedAgent,
  readSafeUrl,
  resolveByDns,
  type Allow,
  type Resolve,
} from "./address-guard.ts";
import { ACCEPT_ENCODING, readBody } from "./bodies.ts";
import { decodeText } from "./charset.ts";
import { createPoliteness, readRetryAfter, type Politeness } from "./politeness.ts";
import { MOST_REDIRECTS, readRedirect } from "./redirects.ts";
import { createRobotBook, type RobotBook } from "./robot-book.ts";
import { isRefusal, refuse, refusalOf, type Fetched, type Refused } from "./fetched.ts";

/** What is known of an address from the last time. */
export interface FetchOptions {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly signal?: AbortSignal;
}

/** Fetches from the public internet, politely. */
export interface Fetcher {
  /**
   * Fetches an address, when it is its host's turn. Rejects only where `signal` is aborted, or the
   * fetcher closed, and then at once; all else that goes wrong is an answer of status `refused`.
   */
  fetch(url: string, options?: FetchOptions): Promise<Fetched>;
  /** Breaks off what is under way, and ends all connections. */
  close(): Promise<void>;
}

/** How long and how much at most. */
export interface FetchLimits {
  readonly connectMs: number;
  readonly headersMs: number;
  /** Of one request, with its redirects and its body; waiting for a turn does not count. */
  readonly wholeMs: number;
  /** Also once it is unpacked. */
  readonly bytes: number;
}

/** NATO's longest pages have some 300 kB, and a sitemap at most 50 MB by its standard. */
const FETCH_LIMITS: FetchLimits = {
  connectMs: 10_000,
  headersMs: 20_000,
  wholeMs: 60_000,
  bytes: 10_000_000,
};

/** What a fetcher works with. */
export interface FetcherParts {
  readonly clock: Clock;
  readonly wait: Wait;
  readonly log: Log;
  /** Names the bot, and says where to read about it: `nato-bot/0.1 (+https://example.org/bot)`. */
  readonly userAgent: string;
  /** Inner addresses that may be reached all the same; none unless an operator sets them. */
  readonly allow?: Allow;
  readonly limits?: Partial<FetchLimits>;
  readonly resolve?: Resolve;
}

interface Ways {
  readonly parts: FetcherParts;
  readonly allow: Allow;
  readonly limits: FetchLimits;
  readonly agent: Agent;
  readonly polite: Politeness;
  readonly robots: RobotBook;
}

/**
 * Makes the fetcher that all feeds share: no inner address is reached, on no redirect; hosts are asked
 * one request at a time, as their robots.txt allows; nothing is endless.
 *
 *     await fetcher.fetch("https://www.nato.int/sitemap.xml", { etag: '"5f"' }) → { status: "unchanged" }
 */
export function createFetcher(parts: FetcherParts): Fetcher {
  const allow = parts.allow ?? (() => false);
  const limits = { ...FETCH_LIMITS, ...parts.limits };
  const agent = createGuardedAgent({
    allow,
    resolve: parts.resolve ?? resolveByDns,
    connectMs: limits.connectMs,
  });
  const polite = createPoliteness(parts);
  const robots = createRobotBook({
    clock: parts.clock,
    robotName: parts.userAgent.split("/")[0] ?? parts.userAgent,
    // Others may wait for the same robots.txt: it is broken off for none of them alone.
    read: (url) => follow(url, { signal: closing.signal }, ways),
  });
  const closing = new AbortController();
  const ways: Ways = { parts, allow, limits, agent, polite, robots };
  return {
    async fetch(address, options = {}) {
      const signals = [closing.signal, ...(options.signal ? [options.signal] : [])];
      const signal = AbortSignal.any(signals);
      signal.throwIfAborted();
      try {
        return await follow(readSafeUrl(address, allow), { ...options, signal }, ways);
      } catch (error) {
        signal.throwIfAborted();
        return refusalOf(error);
      }
    },
    async close() {
      closing.abort(new FeedError("The fetcher is closed."));
      await agent.destroy();
    },
  };
}

interface Asking extends FetchOptions {
  readonly signal: AbortSignal;
}

/** Asks, and goes where the answers send; a robots.txt itself needs nobody's leave. */
async function follow(start: URL, options: Asking, ways: Ways): Promise<Fetched> {
  const { signal } = options;
  let url = start;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    if (url.pathname !== "/robots.txt") {
      const slowDown = (pauseMs: number) => ways.polite.slowDown(url.host, pauseMs);
      const refused = await unlessAborted(ways.robots.refusalFor(url, slowDown), signal);
      if (refused !== undefined) return refused;
    }
    const request = () => ask(url, options, ways);
    const answer =
      restOf(url, ways) ??
      (await unlessAborted(ways.polite.takeTurn(url.host, request, signal), signal));
    if (!(answer instanceof URL)) return answer;
    url = answer;
  }
  return refuse("broken", `${start.host} redirects more than ${MOST_REDIRECTS} times.`);
}

/** Whoever breaks off waits for nobody who has the turn before. */
async function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = Promise.withResolvers<never>();
  const giveUp = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", giveUp);
  try {
    signal.throwIfAborted();
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", giveUp);
    work.catch(() => undefined);
  }
}

async function ask(url: URL, options: Asking, ways: Ways): Promise<Fetched | URL> {
  const { polite, parts } = ways;
  // Somebody who had the turn before may have seen the host fail.
  const resting = restOf(url, ways);
  if (resting !== undefined) return resting;
  const answer = await exchange(url, options, ways);
  if (answer instanceof URL || !isRefusal(answer)) {
    polite.succeeded(url.host);
    return answer;
  }
  if (answer.reason !== "later") return answer;
  const retryAfterMs = answer.retryAt && answer.retryAt.getTime() - parts.clock().getTime();
  const retryAt = polite.failed(url.host, retryAfterMs ?? 0);
  parts.log.warn(
    { host: url.host, until: retryAt.toISOString() },
    "A host of a feed is left alone",
  );
  return { ...answer, retryAt };
}

function restOf(url: URL, { polite }: Ways): Refused | undefined {
  const until = polite.restsUntil(url.host);
  if (until === undefined) return undefined;
  return refuse("later", `${url.host} failed lately and is left alone for a while.`, until);
}

/** One request and its answer, whatever comes of it. */
async function exchange(url: URL, options: Asking, ways: Ways): Promise<Fetched | URL> {
  const late = AbortSignal.timeout(ways.limits.wholeMs);
  const signal = AbortSignal.any([options.signal, late]);
  try {
    const answer = await ways.agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: "GET",
      headers: headersOf(options, ways.parts.userAgent),
      headersTimeout: ways.limits.headersMs,
      bodyTimeout: ways.limits.wholeMs,
      signal,
    });
    try {
      return await readAnswer(answer, url, ways);
    } finally {
      answer.body.on("error", () => undefined).destroy();
    }
  } catch (error) {
    options.signal.throwIfAborted();
    if (late.aborted) return refuse("later", `${url.host} took too long to answer.`);
    return refusalOf(error, url.host);
  }
}

async function readAnswer(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  url: URL,
  { allow, limits, parts }: Ways,
): Promise<Fetched | URL> {
  const read = (name: string) => firstOf(headers[name]);
  if (status === 304) return { status: "unchanged" };
  const next = readRedirect({ status, location: read("location") }, url, allow);
  if (next !== undefined) return next;
  if (status !== 200) {
    const now = parts.clock();
    const restMs = readRetryAfter(read("retry-after"), now);
    return refuseStatus(status, url.host, restMs === undefined ? null : after(now, restMs));
  }
  const bytes = await readBody(body, {
    encoding: read("content-encoding") ?? "",
    mostBytes: limits.bytes,
    host: url.host,
  });
  const contentType = read("content-type") ?? "";
  return {
    status: "content",
    text: decodeText(bytes, contentType),
    contentType,
    etag: short(read("etag")),
    lastModified: short(read("last-modified")),
    finalUrl: url.href,
  };
}

function refuseStatus(status: number, host: string, retryAt: Date | null): Refused {
  if (status === 404 || status === 410) {
    return refuse("gone", `There is nothing at this address of ${host} any more (${status}).`);
  }
  if (status === 401 || status === 403 || status === 451) {
    return refuse("forbidden", `${host} does not let this bot read here (${status}).`);
  }
  if (status === 429) return refuse("later", `${host} asks to come back later (429).`, retryAt);
  if (status >= 500) return refuse("later", `${host} is in trouble (${status}).`, retryAt);
  return refuse("broken", `${host} answers with status ${status}, which holds nothing to read.`);
}

function headersOf({ etag, lastModified }: FetchOptions, userAgent: string) {
  return {
    "user-agent": userAgent,
    accept:
      "application/rss+xml, application/atom+xml, application/feed+json, application/json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5",
    "accept-encoding": ACCEPT_ENCODING,
    "accept-language": "en",
    ...(etag ? { "if-none-match": etag } : {}),
    ...(lastModified ? { "if-modified-since": lastModified } : {}),
  };
}

function firstOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

/** What a server gives back to itself is kept as it is, unless it is absurdly long. */
function short(header: string | undefined): string | null {
  return header === undefined || header.length > 500 ? null : header;
}

function after(moment: Date, ms: number): Date {
  return new Date(moment.getTime() + ms);
}
