import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addFeedTallies, playFeedRun, type FeedTally } from "./feed-run.ts";
import { makeFeedScenario } from "./feed-scenario.ts";

/** Which runs to play. */
export interface FeedRuns {
  readonly runs: number;
  readonly seed: number;
  /** The share of runs in which processes of their own are killed with SIGKILL. */
  readonly killShare?: number;
}

const KILL_SHARE = 1 / 50;
const NOTHING: FeedTally = { articles: 0, killed: 0, lost: 0, doubled: 0 };

/**
 * Plays feeds that grow, correct, shuffle and re-date while the bot is killed in the midst of taking
 * them in, and counts each release: kept, found, up to date, and news once.
 *
 *     npm run faults -- --feeds --runs 1000 --json   → {"runs":1000,"articles":…,"killed":…,"lost":0,"doubled":0,…}
 */
export async function playFeeds({ runs, seed: first, killShare = KILL_SHARE }: FeedRuns) {
  const started = performance.now();
  const folder = await mkdtemp(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "nato-feeds-"));
  const failed: { readonly seed: number; readonly tally: FeedTally }[] = [];
  let tally = NOTHING;
  for (let seed = first; seed < first + runs; seed++) {
    const file = join(folder, `${seed}.db`);
    const one = await playFeedRun(makeFeedScenario(seed, killShare), { file });
    if (one.lost + one.doubled > 0) failed.push({ seed, tally: one });
    tally = addFeedTallies(tally, one);
  }
  await rm(folder, { recursive: true, force: true });
  const seconds = Math.round((performance.now() - started) / 1_000);
  return { result: { runs, ...tally, seconds }, failed };
}
