import type { Clock } from "#core/ports.ts";
import { refuse, type Fetched, type Refused } from "./fetched.ts";
import { ALLOW_ALL, readRobots, type RobotRules } from "./robots.ts";

const KEPT_MS = 24 * 60 * 60 * 1_000;
/** So many hosts are remembered; a bot asks few. */
const MOST_HOSTS = 1_000;

/** Knows what each host's robots.txt allows. */
export interface RobotBook {
  /** Says why an address may not be fetched, or `undefined` where it may; `slowDown` hears of a delay. */
  refusalFor(url: URL, slowDown: (pauseMs: number) => void): Promise<Refused | undefined>;
}

interface Entry {
  readonly rules: Promise<RobotRules | Refused>;
  readonly until: number;
}

/**
 * Makes a book that reads each robots.txt once a day. Where there is none (4xx) everything is
 * allowed; where the host fails, nothing until it answers (RFC 9309).
 */
export function createRobotBook(parts: {
  readonly clock: Clock;
  readonly robotName: string;
  read(robots: URL): Promise<Fetched>;
}): RobotBook {
  const book = new Map<string, Entry>();

  function rulesFor(origin: string): Promise<RobotRules | Refused> {
    const now = parts.clock().getTime();
    const met = book.get(origin);
    if (met !== undefined && met.until > now) return met.rules;
    if (book.size >= MOST_HOSTS) book.clear();
    const rules = parts
      .read(new URL("/robots.txt", origin))
      .then((fetched) => rulesIn(fetched, parts.robotName));
    book.set(origin, { rules, until: now + KEPT_MS });
    void rules.then(
      (found) => "status" in found && book.delete(origin),
      () => book.delete(origin),
    );
    return rules;
  }

  return {
    async refusalFor(url, slowDown) {
      const rules = await rulesFor(url.origin);
      if ("status" in rules) return rules;
      if (rules.crawlDelayMs > 0) slowDown(rules.crawlDelayMs);
      if (rules.allows(url)) return undefined;
      return refuse(
        "forbidden",
        `The robots.txt of ${url.host} asks bots not to read this address.`,
      );
    },
  };
}

function rulesIn(fetched: Fetched, robotName: string): RobotRules | Refused {
  if (fetched.status === "content") return readRobots(fetched.text, robotName);
  if (fetched.status === "unchanged") return ALLOW_ALL;
  return fetched.reason === "later" || fetched.reason === "unsafe" ? fetched : ALLOW_ALL;
}
