import type { Core } from "#core/core.ts";
import type { Poster } from "#core/digest/poster.ts";
import { createDigestRunner, type DigestRunner } from "#core/digest/runner.ts";
import type { Wait } from "#core/waiting.ts";
import type { Clock, Log } from "#core/ports.ts";
import { createDiscordPoster } from "#discord/poster.ts";
import { createSlackPoster } from "#slack/poster.ts";
import { createMetrics } from "#src/running/metrics.ts";
import type { Store } from "#store/store.ts";
import { composeTelling } from "./edition.ts";
import type { Loopback } from "./loopback.ts";
import type { PlatformName } from "./scenario.ts";

/** What one process of the bot is made of, as far as digests go. */
export interface ProcessParts {
  readonly store: Pick<Store, "deliveries" | "articles" | "buttonStates">;
  readonly urls: Pick<Loopback, "discordUrl" | "slackUrl">;
  readonly platforms: readonly PlatformName[];
  /** What the process knows of the articles. */
  readonly core: Core;
  /** What a poster is put behind. */
  readonly through?: (poster: Poster) => Poster;
  readonly clock: Clock;
  readonly wait: Wait;
  readonly owner: string;
}

/** Of its own, for a victim must start quickly. */
const silentLog: Log = { info() {}, warn() {}, error() {} };

/** As the bot counts its deliveries, once for all processes of a run: it watches the whole process. */
const metrics = createMetrics({
  clock: () => new Date(),
  articles: () => 0,
  feeds: async () => [],
});

/** How long the clients wait for an answer, in real time: every second of waiting is a run less. */
const TIMEOUT_MS = 400;

/** Makes a process with the real posters over the loopback platforms. */
export async function createProcess(parts: ProcessParts): Promise<DigestRunner> {
  const { store, platforms, core, clock, wait, owner, through = (poster) => poster } = parts;
  const posters = await Promise.all(platforms.map(async (name) => createPoster(name, parts)));
  return createDigestRunner({
    deliveries: metrics.watchDeliveries(store.deliveries),
    arrivals: store.articles,
    posters: posters.map(through),
    compose: composeTelling(core),
    isKnown: (article) => core.article(article) !== undefined,
    clock,
    wait,
    log: silentLog,
    owner,
  });
}

async function createPoster(
  name: PlatformName,
  { store, urls, clock }: ProcessParts,
): Promise<Poster> {
  const common = { clock, log: silentLog };
  if (name === "slack") {
    const settings = { botToken: "xoxb-1", apiUrl: urls.slackUrl, answerWithinMs: TIMEOUT_MS };
    return createSlackPoster({ ...common, ...settings });
  }
  const parts = { token: "t", apiUrl: urls.discordUrl, timeoutMs: TIMEOUT_MS };
  return createDiscordPoster({ ...common, ...parts, states: store.buttonStates });
}
