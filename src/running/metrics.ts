import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { DeliveryStore } from "#core/digest/digest-store.ts";
import type { Answered, Bot } from "#core/dispatch.ts";
import type { FeedState } from "#core/newsroom/feed-store.ts";
import { showAddress } from "#feeds/feed-wording.ts";
import type { Clock } from "#core/ports.ts";

/** Counts what the bot does, for Prometheus; no words of anybody are kept. */
export interface Metrics {
  /** The same bot, whose answers are counted and timed. */
  watchBot(bot: Bot): Bot;
  /** The same store, whose deliveries are counted by what became of them. */
  watchDeliveries(deliveries: DeliveryStore): DeliveryStore;
  /** When it was last looked which digests are due; `undefined` before the first time. */
  lastTickAt(): Date | undefined;
  /** Everything, in Prometheus' text format. */
  text(): Promise<{ readonly type: string; readonly text: string }>;
}

/** What is asked for at the moment when somebody reads the metrics. */
export interface MetricsParts {
  readonly clock: Clock;
  /** How many articles are known. */
  articles(): number;
  feeds(): Promise<readonly FeedState[]>;
}

/** An answer is quick; a minute is the longest that a picture may take. */
const ANSWER_SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/**
 * Makes the counters of one bot. Besides them stand the process' own: its memory, and how late its
 * event loop is (`nodejs_eventloop_lag_p99_seconds`).
 *
 *     nato_answers_total{command="search",kind="hits"} 12
 */
export function createMetrics(parts: MetricsParts): Metrics {
  const { clock } = parts;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answers = new Counter({
    name: "nato_answers_total",
    help: "Answers, by command and by what they are.",
    labelNames: ["command", "kind"],
    registers,
  });
  const seconds = new Histogram({
    name: "nato_answer_seconds",
    help: "How long answers took, by command.",
    labelNames: ["command"],
    buckets: ANSWER_SECONDS,
    registers,
  });
  const deliveries = new Counter({
    name: "nato_deliveries_total",
    help: "Turns of digests, by what became of them.",
    labelNames: ["outcome"],
    registers,
  });
  addArticles(registry, parts);
  addFeeds(registry, parts);
  let lastTick: Date | undefined;

  function count(bot: Bot, { call, answer }: Answered, startMs: number): void {
    const isKnown = bot.commands.some(({ name }) => name === call?.command);
    const command = isKnown && call !== undefined ? call.command : "unknown";
    answers.inc({ command, kind: answer.kind });
    seconds.observe({ command }, (performance.now() - startMs) / 1_000);
  }

  return {
    watchBot: (bot) => ({
      ...bot,
      async answer(call, ...of) {
        const startMs = performance.now();
        const answer = await bot.answer(call, ...of);
        count(bot, { call, answer }, startMs);
        return answer;
      },
      async answerWords(text, from) {
        const startMs = performance.now();
        const answered = await bot.answerWords(text, from);
        count(bot, answered, startMs);
        return answered;
      },
    }),
    watchDeliveries: (store) => ({
      ...store,
      async due(...asked) {
        const due = await store.due(...asked);
        lastTick = clock();
        return due;
      },
      async giveUp(...asked) {
        const late = await store.giveUp(...asked);
        lastTick = clock();
        if (late.length > 0) deliveries.inc({ outcome: "missed" }, late.length);
        return late;
      },
      async claim(claims, lease) {
        const won = await store.claim(claims, lease);
        const ids = new Set(won.map(({ id }) => id));
        for (const { id, outcome } of claims) {
          if (ids.has(id) && outcome !== "post") deliveries.inc({ outcome });
        }
        return won;
      },
      async confirm(part, messageId, now) {
        await store.confirm(part, messageId, now);
        deliveries.inc({ outcome: "message sent" });
      },
      async settle(delivery, how, now) {
        const paused = await store.settle(delivery, how, now);
        deliveries.inc({ outcome: how.state });
        return paused;
      },
    }),
    lastTickAt: () => lastTick,
    text: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

function addArticles(registry: Registry, { articles }: MetricsParts): Gauge {
  return new Gauge({
    name: "nato_articles",
    help: "Articles that are known.",
    registers: [registry],
    collect() {
      this.set(articles());
    },
  });
}

function addFeeds(registry: Registry, { feeds }: MetricsParts): Gauge[] {
  const gauge = (name: string, help: string, read: (state: FeedState) => number | undefined) =>
    new Gauge({
      name,
      help,
      labelNames: ["feed"],
      registers: [registry],
      async collect() {
        this.reset();
        for (const state of await feeds()) {
          const value = read(state);
          if (value !== undefined) this.set({ feed: showAddress(state.address) }, value);
        }
      },
    });
  const secondsOf = (moment: Date | null) => (moment === null ? undefined : +moment / 1_000);
  return [
    gauge(
      "nato_feed_failures",
      "How often a feed failed since it last succeeded.",
      ({ failures }) => failures,
    ),
    gauge("nato_feed_last_success_seconds", "When a feed was last read.", ({ lastSuccessAt }) =>
      secondsOf(lastSuccessAt),
    ),
    gauge(
      "nato_feed_last_change_seconds",
      "When a feed last brought something new.",
      ({ lastChangeAt }) => secondsOf(lastChangeAt),
    ),
  ];
}
