import { createHash } from "node:crypto";
import type { Clock } from "#core/ports.ts";
import type { Wait } from "#core/waiting.ts";

/** Between two requests to one host; a host may ask for more. */
const LEAST_PAUSE_MS = 1_000;
const FIRST_BACKOFF_MS = 60_000;
/** No host is left alone for longer than a day. */
const LONGEST_BACKOFF_MS = 24 * 60 * 60 * 1_000;

/** Keeps us polite to each host: one request at a time, with a pause, and back-off after failures. */
export interface Politeness {
  /**
   * Runs a request when it is its turn; those of one host come one after the other. Rejects at once
   * where the signal is aborted before that, and nothing is asked then.
   */
  takeTurn<Result>(
    host: string,
    request: () => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result>;
  /** Until when the host is to be left alone; `undefined` where it may be asked. */
  restsUntil(host: string): Date | undefined;
  /** Asks for a longer pause between requests, as a robots.txt does. */
  slowDown(host: string, pauseMs: number): void;
  /** The host answered well: back-off is over. */
  succeeded(host: string): void;
  /** The host failed: it rests, twice as long each time, or as long as it asked for itself. */
  failed(host: string, retryAfterMs?: number): Date;
}

interface Host {
  readonly name: string;
  queue: Promise<unknown>;
  /** When its last request ended. */
  endedAt: number;
  pauseMs: number;
  failures: number;
  restsUntil: number;
}

/** Makes the politeness that all requests of the bot share. */
export function createPoliteness({ clock, wait }: { clock: Clock; wait: Wait }): Politeness {
  const hosts = new Map<string, Host>();

  function hostOf(name: string): Host {
    const met = hosts.get(name);
    if (met !== undefined) return met;
    const host: Host = {
      name,
      queue: Promise.resolve(),
      endedAt: -Infinity,
      pauseMs: LEAST_PAUSE_MS,
      failures: 0,
      restsUntil: 0,
    };
    hosts.set(name, host);
    return host;
  }

  async function run<Result>(
    host: Host,
    request: () => Promise<Result>,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    signal?.throwIfAborted();
    const early = host.endedAt + host.pauseMs - clock().getTime();
    if (early > 0) await wait(Math.min(early, host.pauseMs), signal);
    signal?.throwIfAborted();
    try {
      return await request();
    } finally {
      host.endedAt = clock().getTime();
    }
  }

  return {
    takeTurn(name, request, signal) {
      const host = hostOf(name);
      const turn = host.queue.then(() => run(host, request, signal));
      host.queue = turn.catch(() => undefined);
      return turn;
    },
    restsUntil(name) {
      const until = hosts.get(name)?.restsUntil ?? 0;
      return until > clock().getTime() ? new Date(until) : undefined;
    },
    slowDown(name, pauseMs) {
      const host = hostOf(name);
      host.pauseMs = Math.max(LEAST_PAUSE_MS, pauseMs);
    },
    succeeded(name) {
      const host = hostOf(name);
      host.failures = 0;
      host.restsUntil = 0;
    },
    failed(name, retryAfterMs = 0) {
      const host = hostOf(name);
      host.failures += 1;
      const backoff = Math.min(FIRST_BACKOFF_MS * 2 ** (host.failures - 1), LONGEST_BACKOFF_MS);
      const rest = Math.max(backoff * (1 + jitterOf(name, host.failures) / 4), retryAfterMs);
      host.restsUntil = clock().getTime() + Math.ceil(Math.min(rest, LONGEST_BACKOFF_MS));
      return new Date(host.restsUntil);
    },
  };
}

/**
 * Spreads what would else come at one moment: from 0 up to 1, the same for the same words.
 *
 *     jitterOf("https://www.nato.int/rss.xml", 1) → 0.43…
 */
export function jitterOf(...words: readonly (string | number)[]): number {
  return createHash("sha256").update(words.join(" ")).digest().readUInt32BE() / 2 ** 32;
}

/**
 * Reads how long a host asks to be left alone, at most a day; `undefined` where it does not say.
 *
 *     "120" → 120,000 ms · "Sun, 22 Nov 2026 04:30:00 GMT" → until then
 */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined || header.trim() === "") return undefined;
  const seconds = /^\s*(\d{1,9})\s*$/.exec(header)?.[1];
  const ms = seconds === undefined ? Date.parse(header) - now.getTime() : Number(seconds) * 1_000;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_BACKOFF_MS);
}
