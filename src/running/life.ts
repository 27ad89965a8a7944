import { randomBytes } from "node:crypto";
import type { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Log } from "#core/ports.ts";

/** What the life of a process is led with. */
export interface LifeParts {
  /** The process, as far as it is needed here. */
  readonly process: Pick<EventEmitter, "on"> & { exit(code: number): void };
  /** Stops everything that runs, within five seconds. */
  readonly stop: () => Promise<void>;
  /** Says in one line on standard error what went wrong. */
  readonly complain: (line: string) => void;
  /** How long stopping may take, where a test cannot wait. */
  readonly stopWithinMs?: number;
}

/** A process from its start to its end. */
export interface Life {
  /** The start is over: from now on trouble is logged, and lived with where that can be done. */
  begin(log: Log): void;
  /** Stops everything, and exits. */
  end(code: number): Promise<void>;
}

const STOP_WITHIN_MS = 4_800;

/** Where our own code is; whatever else is in a stack belongs to Node or to a package. */
const OURS = ["src/", "commands/"].map((path) => new URL(`../../${path}`, import.meta.url));
const OUR_PLACES = OURS.flatMap((url) => [url.href, fileURLToPath(url)]);

/**
 * Leads a process through its life.
 *
 * - SIGINT and SIGTERM stop it cleanly and exit with 0; a second one exits at once.
 * - What nobody caught ends the start with one line and exit code 1. Later it is logged with an
 *   incident id; the bot lives on where it came out of a platform's library (a socket that broke, an
 *   event of a new shape), and stops and exits with 1 where it came out of our own code.
 * - Where nothing is left to wait for, every connection is gone for good: exit code 1.
 */
export function leadLife(parts: LifeParts): Life {
  const { process, stop, complain, stopWithinMs = STOP_WITHIN_MS } = parts;
  let log: Log | undefined;
  let ending = false;

  async function end(code: number): Promise<void> {
    if (ending) return;
    ending = true;
    const late = wait(stopWithinMs, undefined, { ref: true });
    await Promise.race([stop().catch(() => undefined), late]);
    process.exit(code);
  }

  function interrupt(): void {
    if (ending) process.exit(1);
    else void end(0);
  }

  function survive(error: unknown): void {
    const incident = randomBytes(2).toString("hex").toUpperCase();
    if (log === undefined) {
      complain(`The start broke, by a fault of the bot itself (${sayError(error)}).`);
      process.exit(1);
    } else if (isFromOurCode(error)) {
      log.error({ err: error, incident }, "something broke that nobody caught; the bot stops");
      void end(1);
    } else {
      log.error({ err: error, incident }, "a library broke; the bot lives on");
    }
  }

  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  process.on("uncaughtException", survive);
  process.on("unhandledRejection", survive);
  process.on("beforeExit", () => {
    if (log === undefined || ending) return;
    complain("Every connection is gone for good. The log says why; start again.");
    void end(1);
  });

  return {
    begin(runningLog) {
      log = runningLog;
    },
    end,
  };
}

/** Tells whether an error was thrown in our own code: by the first place in it that is not Node's. */
function isFromOurCode(error: unknown): boolean {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const places = stack.split("\n").filter((line) => /^ {4}at /.test(line));
  const first = places.find((line) => !/\bnode:|<anonymous>\)?$|\bnative\b/.test(line)) ?? "";
  return OUR_PLACES.some((place) => first.includes(place));
}

function sayError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
