import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as yieldToOthers } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Article } from "#core/article.ts";
import { createCore, type Core } from "#core/core.ts";
import { readCorpusFolder } from "#feeds/corpus-folder.ts";
import type { FeedReading } from "#feeds/feed-source.ts";
import { newFeedState } from "#feeds/feed-state.ts";
import { listingOf } from "#feeds/incoming.ts";
import { takeReading } from "#feeds/taking-in.ts";
import { openStore } from "#store/store.ts";
import { generateArticles, generateQueries } from "./generated-corpus.ts";

/*
 * Measures how fast articles that come by a feed are judged, kept, indexed and read for visits, and how
 * long queries take that are asked meanwhile, every few milliseconds; for comparison also how long the
 * same queries take when nothing comes:
 *
 *     npm run bench -- ingest --articles 10000 --json
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    known: { type: "string", default: "1000" },
    json: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const FEED = "https://www.nato.int/rss.xml";
/** As many as a feed shows at most. */
const AT_ONCE = 2_000;
const ASK_EVERY_MS = 5;
const WARM_UP_QUERIES = 500;

const folder = await mkdtemp(join(tmpdir(), "nato-bench-"));
const { articles: real } = await readCorpusFolder(
  fileURLToPath(new URL("../../seeds", import.meta.url)),
);
const count = Number(values.articles);
const knownCount = Number(values.known);
const all = generateArticles(real, { count: count + knownCount, seed: 1 });
const known = all.slice(0, knownCount);
const coming = all.slice(knownCount);
const queries = generateQueries(all, { count: 2_000, seed: 2 });

const core = createCore({ articles: known });
const store = await openStore(`file:${join(folder, "nato.db")}`, () => new Date());
await store.articles.note(known, { at: () => new Date(), as: "archive" });
for (const query of queries.slice(0, WARM_UP_QUERIES)) ask(core, query);
// As a running bot has it.
await core.readVisits();

const taking = { isDone: false };
const asking = askMeanwhile(core, () => taking.isDone);
const startMs = performance.now();
for (let start = 0; start < coming.length; start += AT_ONCE) {
  const reading = readingOf(coming.slice(start, start + AT_ONCE));
  await takeReading(reading, { before: newFeedState(FEED) }, { store, shelf: core, clock });
}
const seconds = (performance.now() - startMs) / 1_000;
taking.isDone = true;
const { times, lateness } = await asking;
const after = queries.map((query) => ask(core, query));
await store.close();
await rm(folder, { recursive: true, force: true });

const measured = {
  node: process.version,
  articles: count,
  seconds: round(seconds),
  articlesPerSecond: Math.round(count / seconds),
  queries: times.length,
  p50Ms: at(times, 0.5),
  p99Ms: at(times, 0.99),
  /** How much later than it wanted a query was asked: others had the turn. */
  waitedP99Ms: at(lateness, 0.99),
  waitedMostMs: at(lateness, 1),
  quietP99Ms: at(after, 0.99),
};
if (values.json) console.log(JSON.stringify(measured));
else console.table([measured]);

function clock(): Date {
  return new Date();
}

/** What a feed brings that shows whole articles. */
function readingOf(articles: readonly Article[]): FeedReading {
  const incoming = articles.map((article) => {
    const url = `https://www.nato.int/en/news/${article.id}`;
    const { title, paragraphs } = article;
    const item = { title, url, summary: [], body: paragraphs, published: null, age: null };
    return {
      key: url,
      url,
      title,
      listing: listingOf(item),
      article: { ...article, url },
      isShown: true,
      isChecked: false,
      refusal: null,
    };
  });
  const state = { ...newFeedState(FEED), firstRunDone: true, lastSuccessAt: clock() };
  return { status: "read", kind: "rss", incoming, faults: [], whole: null, left: 0, state };
}

/** The milliseconds that a query takes. */
function ask(asked: Core, words: string): number {
  const start = performance.now();
  asked.search({ words }, { offset: 0, limit: 5 });
  return performance.now() - start;
}

async function askMeanwhile(asked: Core, isOver: () => boolean) {
  const took: number[] = [];
  const waited: number[] = [];
  let next = performance.now();
  for (let place = 0; !isOver();) {
    await yieldToOthers();
    const now = performance.now();
    if (now < next) continue;
    waited.push(now - next);
    took.push(ask(asked, queries[place++ % queries.length] ?? ""));
    next = performance.now() + ASK_EVERY_MS;
  }
  return { times: took, lateness: waited };
}

function at(list: readonly number[], share: number): number {
  const sorted = list.toSorted((one, other) => one - other);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
