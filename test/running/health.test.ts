import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claim, Delivery, DeliveryStore } from "#core/digest/digest-store.ts";
import { StoreError } from "#core/errors.ts";
import type { Connection } from "#core/ports.ts";
import { createHealth, serveHealth, type PlatformState } from "#src/running/health.ts";
import { createMetrics, type Metrics } from "#src/running/metrics.ts";
import { feedState } from "#test/contracts/feed-store-contract.ts";
import { sampleBot } from "#test/fixtures/bot.ts";

let now: Date;
let platforms: Record<string, PlatformState>;
let probe: () => Promise<void>;
let metrics: Metrics;
let server: Connection & { readonly port: number };
beforeEach(async () => {
  now = new Date("2026-11-22T12:00:00Z");
  platforms = { Discord: "connected" };
  probe = async () => undefined;
  const clock = () => now;
  const feeds = async () => [feedState({ address: "https://www.nato.int/rss.xml?key=secret" })];
  metrics = createMetrics({ clock, articles: () => 51, feeds });
  const health = createHealth({
    clock,
    metrics,
    feeds,
    probe: () => probe(),
    platforms: () => platforms,
  });
  server = await serveHealth(health, { host: "127.0.0.1", port: 0 });
});
afterEach(() => server.stop());

async function get(path: string, init: RequestInit = {}) {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
  return { status: response.status, text: await response.text() };
}

const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

/** A store of deliveries as far as a test needs one. */
function deliveriesWith(parts: Partial<DeliveryStore>): DeliveryStore {
  return metrics.watchDeliveries({ due: async () => [], ...parts } as DeliveryStore);
}

describe("/healthz", () => {
  it("is 200 while all is well, and tells of each feed without its query", async () => {
    const { status, text } = await get("/healthz");
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      status: "ok",
      store: "writable",
      platforms: { Discord: "connected" },
      digests: { lastTickAt: null },
      feeds: [{ feed: "https://www.nato.int/rss.xml", failures: 0, lastError: null }],
    });
    expect(text).not.toContain("secret");
  });

  it("is 503 where nothing can be kept, and asks the disk again only after a while", async () => {
    probe = () => Promise.reject(new StoreError("The disk is full."));
    expect(await get("/healthz")).toMatchObject({
      status: 503,
      text: expect.stringContaining("not writable"),
    });
    probe = async () => undefined;
    expect((await get("/healthz")).status).toBe(503);
    later(5_000);
    expect((await get("/healthz")).status).toBe(200);
  });

  it("is 503 where a platform that has a token is not connected", async () => {
    platforms = { Discord: "connected", Slack: "missing" };
    expect(await get("/healthz")).toMatchObject({
      status: 503,
      text: expect.stringContaining('"Slack":"missing"'),
    });
  });

  it("waits a minute for a platform that gets back by itself, and says that it does", async () => {
    platforms = { Discord: "reconnecting" };
    expect(await get("/healthz")).toMatchObject({
      status: 200,
      text: expect.stringContaining('"Discord":"reconnecting"'),
    });
    later(60_000);
    expect((await get("/healthz")).status).toBe(503);
    platforms = { Discord: "connected" };
    expect((await get("/healthz")).status).toBe(200);
    platforms = { Discord: "reconnecting" };
    expect((await get("/healthz")).status).toBe(200);
  });

  it("is 503 where nobody looks any more which digests are due", async () => {
    later(3 * 60_000);
    expect((await get("/healthz")).status).toBe(503);
    await deliveriesWith({}).due(now, 1);
    expect((await get("/healthz")).status).toBe(200);
    later(3 * 60_000);
    expect((await get("/healthz")).status).toBe(503);
  });

  it("answers nothing else, and no other method", async () => {
    expect((await get("/")).status).toBe(404);
    expect((await get("/healthz", { method: "POST" })).status).toBe(405);
    expect(await get("/healthz", { method: "HEAD" })).toEqual({ status: 200, text: "" });
  });
});

describe("/metrics", () => {
  it("counts answers by command, and never a word of anybody", async () => {
    const bot = metrics.watchBot(sampleBot());
    await bot.answer({ command: "search", options: { query: "icebreaker" }, page: 1 });
    await bot.answerWords("search undersea cables");
    await bot.answer({ command: "nonsense", options: {}, page: 1 });
    const { text } = await get("/metrics");
    expect(text).toMatch(/^nato_answers_total\{command="search",kind="\w+"\} [12]$/m);
    expect(text).toContain('nato_answer_seconds_count{command="search"} 2');
    expect(text).toContain('nato_answers_total{command="unknown",kind="notice"} 1');
    expect(text).not.toMatch(/icebreaker|cables|nonsense/);
  });

  it("counts deliveries by what became of them", async () => {
    const deliveries = deliveriesWith({
      claim: async () => [{ id: "won" } as Delivery, { id: "quiet" } as Delivery],
      confirm: async () => undefined,
      settle: async () => [],
    });
    const claims = [
      { id: "won", outcome: "post" },
      { id: "quiet", outcome: "empty" },
      { id: "lost", outcome: "empty" },
    ] as Claim[];
    await deliveries.claim(claims, { owner: "us", until: now });
    await deliveries.confirm({ delivery: "won", number: 1 }, "m1", now);
    await deliveries.settle("won", { state: "refused", reason: "gone" }, now);
    const { text } = await get("/metrics");
    expect(text).toContain('nato_deliveries_total{outcome="empty"} 1');
    expect(text).toContain('nato_deliveries_total{outcome="message sent"} 1');
    expect(text).toContain('nato_deliveries_total{outcome="refused"} 1');
  });

  it("tells of articles, feeds and how late the event loop is", async () => {
    const { text } = await get("/metrics");
    expect(text).toContain("nato_articles 51");
    expect(text).toContain('nato_feed_failures{feed="https://www.nato.int/rss.xml"} 0');
    expect(text).toContain("nodejs_eventloop_lag_p99_seconds");
  });
});

describe("serveHealth", () => {
  it("says in one sentence that its port is taken", async () => {
    const again = serveHealth(async () => undefined, { host: "127.0.0.1", port: server.port });
    await expect(again).rejects.toThrow(/set HEALTH_PORT to another/);
  });
});
