import { join } from "node:path";
import { addTallies, NOTHING, type Tally } from "./count.ts";
import { startLoopback } from "./loopback.ts";
import { playRun } from "./run.ts";
import { makeScenario } from "./scenario.ts";

/** Which runs to play. */
export interface ChunkOrder {
  readonly seed: number;
  readonly runs: number;
  /** The share of runs in which a process of its own is killed with SIGKILL. */
  readonly killShare: number;
}

/** What came of some runs, and the seeds of those that lost or doubled an edition. */
export interface Played {
  readonly tally: Tally;
  readonly failed: readonly { readonly seed: number; readonly tally: Tally }[];
}

/** Plays the runs of seeds that follow on each other, one after the other. */
export async function playSeeds(order: ChunkOrder, folder: string): Promise<Played> {
  const loopback = await startLoopback();
  const failed: { seed: number; tally: Tally }[] = [];
  let tally = NOTHING;
  for (let seed = order.seed; seed < order.seed + order.runs; seed++) {
    const file = join(folder, `${seed}.db`);
    const one = await playRun(makeScenario(seed, order.killShare), { loopback, file });
    if (one.lost + one.doubled + one.crowded + one.stale > 0) failed.push({ seed, tally: one });
    tally = addTallies(tally, one);
  }
  await loopback.stop();
  return { tally, failed };
}
