import type { Core } from "#core/core.ts";
import { readKept } from "#feeds/kept-articles.ts";
import { SettingsError } from "#core/errors.ts";
import type { Connection, LiveConnection, Log } from "#core/ports.ts";
import type { Drawer } from "#pictures/pictures.ts";
import { complain } from "#terminal/output.ts";
import { assemble } from "./assembly.ts";
import type { Settings } from "#src/config.ts";
import { prepareDigests } from "./digest-posting.ts";
import { prepareFeeding } from "./live-feeds.ts";
import { createHealth, serveHealth, type PlatformState } from "./health.ts";
import type { Life } from "./life.ts";
import { hideSecrets } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import {
  connectAll,
  keepConnecting,
  platformsOf,
  type Connected,
  type Platform,
  type Reception,
} from "./platforms.ts";
import { prepareWatching } from "./corpus-watch.ts";
import type { Store } from "#store/store.ts";

/** What a bot with tokens runs on. */
export interface ServingParts {
  readonly settings: Settings;
  readonly store: Store;
  readonly log: Log;
  readonly pictures: Drawer;
  readonly life: Life;
  /** Everything that is to be stopped at the end, besides the store; grows while the bot starts. */
  readonly running: Set<Connection>;
  /** What may stand in no line that is written. */
  readonly secrets: readonly string[];
}

const clock = () => new Date();

/**
 * Serves the platforms that have a token: answers, digests, feeds, and the bot's own health. Yields
 * `false` where no platform could be connected to; each has said why.
 */
export async function serve(parts: ServingParts): Promise<boolean> {
  const { settings, store, log, pictures, running } = parts;
  const { feeds: addresses, fetchContact: contact, corpusDir } = settings;
  let core: Core | undefined;
  const feeding = prepareFeeding({ addresses, contact, store, clock, log });
  const metrics = createMetrics({
    clock,
    articles: () => core?.extent().articles ?? 0,
    feeds: feeding.states,
  });
  const deliveries = metrics.watchDeliveries(store.deliveries);
  const digesting = prepareDigests({
    store: { ...store, deliveries, articles: feeding.watchArrivals(store.articles) },
    clock,
    log,
  });
  running.add(feeding).add(digesting);

  const { note } = digesting;
  const watching = await prepareWatching({
    corpusDir,
    note,
    kept: () => readKept(store.articles),
    log,
  });
  running.add(watching);

  const kept = await feeding.kept();
  const { digests } = digesting;
  const assembled = await assemble({ corpusDir, clock, log, digests, kept });
  core = assembled.core;
  // What came by a feed was noted when it came.
  const ofFeeds = new Set(kept.map(({ id }) => id));
  await note(assembled.articles.filter(({ id }) => !ofFeeds.has(id)));

  const bot = metrics.watchBot(assembled.bot);
  const states = store.buttonStates;
  const platforms = platformsOf({ settings, bot, clock, states, pictures });
  const connected = new Map<string, LiveConnection>();
  const reception: Reception = {
    log,
    onFault: (line) => complain(hideSecrets(line, parts.secrets)),
    onConnected: welcome,
  };
  const unreached = await connectAll(platforms, reception);
  if (connected.size === 0) return false;

  digesting.begin(core);
  feeding.begin(core);
  watching.begin(core);
  running.add(keepTrying(unreached, reception));
  await serveHealthOf();
  void pictures.warmUp();
  await assembled.readAhead();
  return true;

  function welcome(name: Platform["name"], { connection, poster }: Connected): void {
    if (connected.size === 0) {
      parts.life.begin(log);
      for (const { file, line, message } of assembled.faults) log.warn({ file, line }, message);
    }
    connected.set(name, connection);
    running.add(connection);
    digesting.meet(poster);
    const startMs = Math.round(performance.now());
    const articles = assembled.articles.length;
    log.info({ articles, startMs }, `${name} is ready: ask it /nato help`);
  }

  function stateOf({ name }: Platform): PlatformState {
    const connection = connected.get(name);
    if (connection === undefined) return "missing";
    return connection.isConnected() ? "connected" : "reconnecting";
  }

  /** Whoever asks the bot something needs no health; whoever watches it misses it, and finds why. */
  function goOnWithout(error: unknown): undefined {
    if (!(error instanceof SettingsError)) throw error;
    complain(`${error.message} Until then the bot runs without /healthz and /metrics.`);
  }

  async function serveHealthOf(): Promise<void> {
    const { host, healthPort: port } = settings;
    if (port === undefined) return;
    const health = createHealth({
      clock,
      probe: store.probe,
      metrics,
      feeds: feeding.states,
      platforms: () => Object.fromEntries(platforms.map((one) => [one.name, stateOf(one)])),
    });
    const served = await serveHealth(health, { host, port }).catch(goOnWithout);
    if (served === undefined) return;
    running.add(served);
    log.info({ host, port: served.port }, "the health is served at /healthz and /metrics");
  }
}

/** Tries what could not be reached at the start in the background, until everything is stopped. */
function keepTrying(unreached: readonly Platform[], reception: Reception): Connection {
  const stopping = new AbortController();
  const { signal } = stopping;
  const { log } = reception;
  for (const platform of unreached) {
    log.warn({ platform: platform.name }, "it is tried again while the other platform runs");
    const onFault = (line: string) => log.warn({ platform: platform.name }, line);
    void keepConnecting(platform, { ...reception, onFault }, { signal });
  }
  return {
    async stop() {
      stopping.abort();
    },
  };
}
