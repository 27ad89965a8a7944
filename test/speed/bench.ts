/**
 * Measures one thing of the bot:
 *
 *     npm run bench -- --articles 100000 --json     search, beside its peers
 *     npm run bench -- visits --json                how fast articles are read for visits
 *     npm run bench -- digest --subscriptions 10000 --json
 *                                                   all editions of one minute, and how fast they are sent
 *     npm run bench -- ingest --articles 100000 --json
 *                                                   how fast new articles are taken in, and answers meanwhile
 */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  search: () => import("./search-bench.ts"),
  visits: () => import("./visits-bench.ts"),
  digest: () => import("./digest.ts"),
  ingest: () => import("./ingest.ts"),
};

const [first = "search"] = process.argv.slice(2);
const bench = BENCHES[first.startsWith("--") ? "search" : first];
if (bench === undefined) {
  console.error(`There is no benchmark of ${first}; there are ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(2);
}
await bench();
