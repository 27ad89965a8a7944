import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addTallies, NOTHING } from "./count.ts";
import type { ChunkOrder, Played } from "./seeds.ts";

/*
 * Plays days of digests with the real store and the real posters over two loopback platforms, while
 * everything goes wrong that can, and counts each edition of each channel:
 *
 *     npm run faults -- --runs 10000 --seed 1 --json   → {"runs":10000,"editions":…,"lost":0,"doubled":0,…}
 *
 * `unsure` are editions that stand nowhere and whose owner was told so: their answer was lost where the
 * bot may not look. `refused` are those of channels that were closed, `late` those beyond a tolerance,
 * `crowded` what watches posted beyond their cap, `stale` what came later than an edition may.
 *
 * With --feeds it plays newsrooms instead, and counts each release and each edition of it.
 *
 * The same seed is the same run. A run that lost or doubled something is named on standard error, with
 * the words that repeat it, and the exit code is 1.
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
    feeds: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
const firstSeed = Number(values.seed);
if (!(Number.isSafeInteger(runs) && runs > 0 && Number.isSafeInteger(firstSeed))) {
  console.error("--runs takes a number from 1 on, --seed a whole number.");
  process.exit(2);
}
if (values.feeds) await playFeedsOnly();

const WORKERS = 2;
/** A worker is done after so many runs, and with it whatever its clients kept. */
const CHUNK = 250;
const KILL_SHARE = 1 / 200;
const WORKER = fileURLToPath(new URL("./chunk-process.ts", import.meta.url));

const startedMs = performance.now();
const waiting = ordersOf();
let tally = NOTHING;
let failures = 0;
await Promise.all(Array.from({ length: WORKERS }, work));

const seconds = Math.round((performance.now() - startedMs) / 1_000);
const result = { runs, ...tally, seconds };
if (values.json) console.log(JSON.stringify(result));
else console.table([result]);
process.exit(failures > 0 ? 1 : 0);

async function playFeedsOnly(): Promise<never> {
  const { playFeeds } = await import("./feeds.ts");
  const { result: counted, failed } = await playFeeds({ runs, seed: firstSeed });
  for (const {
    seed,
    tally: { lost, doubled },
  } of failed) {
    console.error(`lost ${lost}, doubled ${doubled}: --feeds --seed ${seed} --runs 1`);
  }
  if (values.json) console.log(JSON.stringify(counted));
  else console.table([counted]);
  return process.exit(failed.length > 0 ? 1 : 0);
}

function ordersOf(): ChunkOrder[] {
  const chunk = Math.max(1, Math.min(CHUNK, Math.ceil(runs / WORKERS)));
  const orders: ChunkOrder[] = [];
  for (let done = 0; done < runs; done += chunk) {
    const seed = firstSeed + done;
    orders.push({ seed, runs: Math.min(chunk, runs - done), killShare: KILL_SHARE });
  }
  return orders;
}

async function work(): Promise<void> {
  for (let order = waiting.shift(); order !== undefined; order = waiting.shift()) {
    const played = await play(order);
    tally = addTallies(tally, played.tally);
    failures += played.failed.length;
    for (const { seed, tally: one } of played.failed) {
      const { lost, doubled, crowded, stale } = one;
      console.error(
        `lost ${lost}, doubled ${doubled}, crowded ${crowded}, stale ${stale}: --seed ${seed} --runs 1`,
      );
    }
  }
}

async function play(order: ChunkOrder): Promise<Played> {
  const worker = fork(WORKER, [JSON.stringify(order)]);
  const ended = once(worker, "exit").then(() => undefined);
  const answer = once(worker, "message") as Promise<[Played]>;
  const told = await Promise.race([answer, ended]);
  await ended;
  if (told === undefined) {
    throw new Error(`The runs from seed ${order.seed} on broke off: a fault of the harness.`);
  }
  return told[0];
}
