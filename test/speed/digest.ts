import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createCore } from "#core/core.ts";
import { writeClaim } from "#core/digest/claiming.ts";
import { createEditions } from "#core/digest/edition.ts";
import { dueSlot } from "#core/digest/planning.ts";
import type { Poster } from "#core/digest/poster.ts";
import { createDigestRunner } from "#core/digest/runner.ts";
import type { DigestFilter, DigestSettings } from "#core/digest/subscription.ts";
import { createDiscordPoster } from "#discord/poster.ts";
import { readCorpusFolder } from "#src/feeds/corpus-folder.ts";
import { openStore, type Store } from "#store/store.ts";
import { silentLog } from "#test/fixtures/bot.ts";
import { startLoopback } from "#test/faults/loopback.ts";
import type { Platforms } from "#test/faults/platforms.ts";

/*
 * Measures the digest where all channels want theirs in the same minute: how long it takes to put all
 * editions together and to keep them, and how near sending comes to the rate that Discord allows.
 */
const { values } = parseArgs({
  options: {
    subscriptions: { type: "string", default: "10000" },
    seconds: { type: "string", default: "20" },
    json: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const HOUR = new Date("2024-05-30T08:00:00Z");
const BATCH = 50;
/** What Discord allows: https://docs.discord.com/developers/topics/rate-limits */
const ALLOWED_PER_SECOND = 50;
const FILTERS: readonly Partial<DigestFilter>[] = [
  {},
  { topic: "Ukraine" },
  { topic: "air defence" },
  { country: "FI" },
  { person: "Rob Bauer" },
  { kind: "news" },
];

const folder = await mkdtemp(join(tmpdir(), "nato-bench-"));
const loopback = await startLoopback();
const { articles } = await readCorpusFolder(fileURLToPath(new URL("../../seeds", import.meta.url)));
const compose = createEditions(createCore({ articles })).compose;

const count = Number(values.subscriptions);
const seconds = Number(values.seconds);
const planned = await measurePlanning(count);
const sent = await measureSending(seconds);
await loopback.stop();
await rm(folder, { recursive: true, force: true });

const measured = { node: process.version, subscriptions: count, ...planned, ...sent };
if (values.json) console.log(JSON.stringify(measured));
else console.table([measured]);
process.exit(0);

/** A store in which so many digests are due at the hour, each for a channel of its own. */
async function storeWith(subscriptions: number): Promise<Store> {
  const store = await openStore(`file:${join(folder, `${subscriptions}.db`)}`, () => HOUR);
  const [first, ...others] = articles;
  if (first === undefined) throw new Error("the seeds are empty");
  await store.articles.note([first], { at: () => minutesBefore(1_440), as: "archive" });
  await store.articles.note(others, { at: () => minutesBefore(60), as: "news" });
  for (let n = 0; n < subscriptions; n++) {
    const before = minutesBefore(720).toISOString();
    await store.subscriptions.add(settingsOf(n), {
      createdAt: before,
      coveredTo: before,
      nextSlot: "2024-05-30T08:00",
      nextAt: HOUR.toISOString(),
    });
  }
  return store;
}

function settingsOf(n: number): DigestSettings {
  const nothing = { topic: null, country: null, person: null, kind: null };
  return {
    channel: { platform: "discord", community: `${1_000_000 + (n % 500)}`, channel: `${n + 1}` },
    schedule: { kind: "daily", at: "08:00", zone: "UTC", days: [1, 2, 3, 4, 5, 6, 7] },
    filter: { ...nothing, ...FILTERS[n % FILTERS.length] },
    most: 10,
    quiet: "say",
    mention: null,
    crosspost: false,
    setBy: "1",
  };
}

function minutesBefore(minutes: number): Date {
  return new Date(HOUR.getTime() - minutes * 60_000);
}

function posterOf(store: Store): Poster {
  const states = store.buttonStates;
  const parts = { token: "t", apiUrl: loopback.discordUrl, clock: () => new Date() };
  return createDiscordPoster({ ...parts, log: silentLog, states });
}

/** Plans and keeps every edition of one minute, as the runner does it, and posts none. */
async function measurePlanning(subscriptions: number) {
  const store = await storeWith(subscriptions);
  const { deliveries, articles: arrivals } = store;
  const poster = posterOf(store);
  const lease = { owner: "bench", until: new Date(HOUR.getTime() + 30_000) };
  const start = performance.now();
  let messages = 0;
  for (;;) {
    const due = await deliveries.due(HOUR, BATCH);
    if (due.length === 0) break;
    const claims = [];
    for (const subscription of due) {
      const slot = dueSlot(subscription);
      if (slot === undefined) throw new Error("what is due has a slot");
      const planning = { subscription, slot, now: HOUR, leadMs: 0 };
      const claim = await writeClaim(planning, poster, { deliveries, arrivals, compose });
      if (claim !== undefined) claims.push(claim);
    }
    const won = await deliveries.claim(claims, lease);
    messages += won.reduce((sum, { parts }) => sum + parts.length, 0);
  }
  const planningMs = performance.now() - start;
  await store.close();
  return {
    planningSeconds: round(planningMs / 1_000),
    msPerEdition: round(planningMs / subscriptions),
    messages,
  };
}

/** Sends for a while with the whole runner over the loopback Discord, in real time. */
async function measureSending(forSeconds: number) {
  const store = await storeWith(Math.ceil((forSeconds + 5) * ALLOWED_PER_SECOND));
  const platforms = createPlatforms();
  loopback.serve(platforms);
  const aheadMs = HOUR.getTime() - Date.now();
  const runner = createDigestRunner({
    deliveries: store.deliveries,
    arrivals: store.articles,
    posters: [posterOf(store)],
    compose,
    clock: () => new Date(Date.now() + aheadMs),
    wait: async (ms, signal) => {
      await sleep(ms, undefined, signal && { signal }).catch(() => undefined);
    },
    log: silentLog,
    owner: "bench",
  });
  const running = runner.run();
  await sleep((forSeconds + 1) * 1_000);
  await runner.stop();
  await running;
  await store.close();
  const times = platforms.standing.map(({ atMs }) => atMs);
  const firstMs = times[0] ?? 0;
  const within = times.filter((ms) => ms < firstMs + forSeconds * 1_000).length;
  const perSecond = within / forSeconds;
  return {
    sentPerSecond: round(perSecond),
    ofAllowed: round(perSecond / ALLOWED_PER_SECOND),
    mostInASecond: mostInASecond(times),
  };
}

function createPlatforms(): Platforms {
  return {
    standing: [],
    scheduled: [],
    closed: new Map(),
    lets: new Map(),
    unreadable: new Set(),
    requests: [],
    slackScopes: "",
    nowMs: () => Date.now(),
    faultOf: () => "none",
  };
}

function mostInASecond(times: readonly number[]): number {
  let most = 0;
  let from = 0;
  for (const [place, ms] of times.entries()) {
    while ((times[from] ?? 0) <= ms - 1_000) from++;
    most = Math.max(most, place - from + 1);
  }
  return most;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
