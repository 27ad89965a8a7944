/** What a robots.txt says to this bot. */
export interface RobotRules {
  /** Tells whether an address of this host may be fetched. */
  allows(url: URL): boolean;
  /** The pause between two requests that the host asks for; 0 where it asks for none. */
  readonly crawlDelayMs: number;
}

/** Longer ones are not read to their end (RFC 9309 asks for 500 kB at least). */
const MOST_LETTERS = 500_000;
const MOST_RULES = 2_000;
/** A host that asks for more is not read slower than this. */
const MOST_DELAY_S = 60;

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

interface Group {
  readonly agents: readonly string[];
  readonly rules: readonly Rule[];
  readonly delayS: number;
}

/** Rules that allow everything: there is no robots.txt. */
export const ALLOW_ALL: RobotRules = { allows: () => true, crawlDelayMs: 0 };

/**
 * Reads a robots.txt by RFC 9309: the groups that name the bot count, else those of `*`; the longest
 * rule that fits an address wins, and of equal ones the one that allows.
 *
 *     "User-agent: *\nDisallow: /content/\nAllow: /content/nato/" → /content/nato/x yes, /content/x no
 */
export function readRobots(text: string, robotName: string): RobotRules {
  const groups = readGroups(text.slice(0, MOST_LETTERS));
  const name = robotName.toLowerCase();
  const own = groups.filter(({ agents }) =>
    agents.some((agent) => agent !== "*" && agent !== "" && name.startsWith(agent)),
  );
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = chosen.flatMap((group) => group.rules).slice(0, MOST_RULES);
  const delayS = Math.max(0, ...chosen.map((group) => group.delayS));
  return {
    crawlDelayMs: Math.min(delayS, MOST_DELAY_S) * 1_000,
    allows(url) {
      const path = normalise(`${url.pathname}${url.search}`);
      let best: Rule | undefined;
      for (const rule of rules) {
        if (best !== undefined && !outranks(rule, best)) continue;
        if (fits(rule.path, path)) best = rule;
      }
      return best?.allow ?? true;
    },
  };
}

function outranks(one: Rule, other: Rule): boolean {
  if (one.path.length !== other.path.length) return one.path.length > other.path.length;
  return one.allow;
}

function readGroups(text: string): Group[] {
  const groups: { agents: string[]; rules: Rule[]; delayS: number }[] = [];
  let naming = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = (line.slice(colon + 1).split("#")[0] ?? "").trim();
    const group = groups.at(-1);
    if (key === "user-agent") {
      const agent = (/^[\w*-]+/.exec(value)?.[0] ?? "").toLowerCase();
      if (naming && group) group.agents.push(agent);
      else groups.push({ agents: [agent], rules: [], delayS: 0 });
      naming = true;
      continue;
    }
    if ((key === "allow" || key === "disallow") && group) {
      naming = false;
      if (value !== "") group.rules.push({ allow: key === "allow", path: normalise(value) });
    } else if (key === "crawl-delay" && group) {
      naming = false;
      group.delayS = Number(value) > 0 ? Number(value) : 0;
    }
  }
  return groups;
}

/** Letters that need no percent sign are written without one; the rest in capitals. */
function normalise(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
  });
}

/** `*` stands for any letters and a last `$` for the end; greedy, so linear in both for each star. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const [head = "", ...pieces] = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(head)) return false;
  let at = head.length;
  const last = anchored ? pieces.pop() : undefined;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  if (last === undefined) return at === path.length;
  return path.length - last.length >= at && path.endsWith(last);
}
