import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findVisits } from "#core/visits/extraction.ts";
import { readCorpusFolder } from "#src/feeds/corpus-folder.ts";

/** Measures how many of the real releases are read for visits in a second of one core's time, warm. */
const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const WARM_UP_ROUNDS = 10;

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
const { articles } = await readCorpusFolder(seeds);
const readAll = () => articles.reduce((visits, article) => visits + findVisits(article).length, 0);
for (let round = 0; round < WARM_UP_ROUNDS; round++) readAll();

const start = process.cpuUsage();
const spentSeconds = () => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};
let rounds = 0;
while (spentSeconds() < Number(values.seconds)) {
  readAll();
  rounds++;
}
const seconds = spentSeconds();
const characters = articles
  .flatMap(({ title, paragraphs }) => [title, ...paragraphs])
  .reduce((sum, text) => sum + text.length, 0);
const measured = {
  node: process.version,
  articlesPerSecond: Math.round((rounds * articles.length) / seconds),
  charactersPerArticle: Math.round(characters / articles.length),
  cpuSeconds: Number(seconds.toFixed(2)),
};
if (values.json) console.log(JSON.stringify(measured));
else console.table([measured]);
