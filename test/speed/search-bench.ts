import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readCorpusFolder } from "#src/feeds/corpus-folder.ts";
import { ENGINES } from "./engines.ts";
import { generateArticles, generateQueries } from "./generated-corpus.ts";

/**
 * Measures search beside its peers, each in a process of its own over the same articles and queries:
 *
 *     npm run bench -- --articles 100000 --json
 *
 * Latencies are of warm queries and include what an answer needs (ours and FTS5: the snippets).
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    queries: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    engine: { type: "string" },
    json: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

interface Measured {
  readonly engine: string;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly queries: number;
  readonly buildSeconds: number;
  readonly heapMb: number;
}

const WARM_UP_QUERIES = 500;
const SLOW_BUDGET_MS = 60_000;

if (values.engine === undefined) compare();
else console.log(JSON.stringify(await measure(values.engine)));

function compare(): void {
  const rows = Object.keys(ENGINES).map((engine) => {
    if (!values.json) process.stderr.write(`measuring ${engine} …\n`);
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ["--expose-gc", "--max-old-space-size=8192", fileURLToPath(import.meta.url)].concat(
        ...["articles", "queries", "seed"].map((name) => [
          `--${name}`,
          values[name as "articles" | "queries" | "seed"],
        ]),
        ["--engine", engine],
      ),
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`${engine} failed: ${stderr}`);
    return JSON.parse(stdout) as Measured;
  });
  if (values.json) {
    console.log(
      JSON.stringify({ articles: Number(values.articles), node: process.version, engines: rows }),
    );
  } else console.table(rows);
}

async function measure(name: string): Promise<Measured> {
  const engine = ENGINES[name];
  if (engine === undefined) throw new Error(`no engine is called ${name}`);
  const seed = Number(values.seed);
  const corpus = await readCorpusFolder(fileURLToPath(new URL("../../seeds", import.meta.url)));
  const articles = generateArticles(corpus.articles, { count: Number(values.articles), seed });
  const queries = generateQueries(articles, { count: Number(values.queries), seed: seed + 1 });
  const before = memory();
  const start = process.cpuUsage();
  const search = engine(articles);
  const { user, system } = process.cpuUsage(start);
  const heapMb = memory() - before;
  for (const query of queries.slice(0, WARM_UP_QUERIES)) search(query);
  const times = timeEach(queries, search).toSorted((one, other) => one - other);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3));
  return {
    engine: name,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    queries: times.length,
    buildSeconds: Number(((user + system) / 1e6).toFixed(1)),
    heapMb: Math.round(heapMb),
  };
}

/** The time of each query; a slow engine is asked only as many as fit into a minute. */
function timeEach(queries: readonly string[], search: (query: string) => number): number[] {
  const times: number[] = [];
  const end = performance.now() + SLOW_BUDGET_MS;
  for (const query of queries) {
    const start = performance.now();
    search(query);
    times.push(performance.now() - start);
    if (performance.now() > end) break;
  }
  return times;
}

/** Megabytes in use, on the heap and beside it. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
