import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Loopback } from "./loopback.ts";
import type { Platforms } from "./platforms.ts";
import { platformsOf, type Scenario } from "./scenario.ts";
import type { VictimOrder } from "./victim-process.ts";

/** A process of its own that is to be killed. */
export interface Killing {
  readonly file: string;
  readonly loopback: Loopback;
  readonly platforms: Platforms;
  readonly scenario: Scenario;
  readonly nowMs: number;
  /** The articles that have come so far. */
  readonly came: readonly string[];
  readonly random: () => number;
}

const VICTIM = fileURLToPath(new URL("./victim-process.ts", import.meta.url));
const MOST_REQUESTS = 4;
const LONGEST_LIFE_MS = 60;

/**
 * Lets a real process do what is due, and kills it with SIGKILL: at one of its requests, before or
 * after that is done, or at any moment of its work.
 */
export async function killOnTheWay(killing: Killing): Promise<void> {
  const { platforms, random, loopback, file, scenario, nowMs, came } = killing;
  const { discordUrl, slackUrl } = loopback;
  const order: VictimOrder = {
    file,
    urls: { discordUrl, slackUrl },
    platforms: platformsOf(scenario),
    nowMs,
    came,
    archive: scenario.archive,
    startMs: scenario.startMs,
  };
  const victim = fork(VICTIM, [JSON.stringify(order)], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const atRequest = random() < 0.6 ? Math.ceil(random() * MOST_REQUESTS) : 0;
  const moment = random() < 0.5 ? "before" : "after";
  const lifeMs = random() * LONGEST_LIFE_MS;
  let requests = 0;
  platforms.onRequest = (now) => {
    if (now === "before") requests++;
    if (now === moment && requests === atRequest) victim.kill("SIGKILL");
  };
  if (atRequest === 0)
    victim.once("message", () => setTimeout(() => victim.kill("SIGKILL"), lifeMs));
  const [code] = (await once(victim, "exit")) as [number | null];
  delete platforms.onRequest;
  if (code !== null && code !== 0) throw new Error(`the victim failed by itself (${code})`);
}
