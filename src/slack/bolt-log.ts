import { LogLevel, type Logger } from "@slack/bolt";
import type { Log } from "#core/ports.ts";

/**
 * Hands the warnings and errors of Slack's libraries to our log. What they say beside is left out:
 * there they write whole messages, and users' words are kept out of logs.
 */
export function createBoltLog(log: Log): Logger {
  return {
    debug() {},
    info() {},
    warn: (...parts: readonly unknown[]) => log.warn({ from: "slack library" }, words(parts)),
    error: (...parts: readonly unknown[]) => log.error({ from: "slack library" }, words(parts)),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}

function words(parts: readonly unknown[]): string {
  return parts.map(String).join(" ");
}
