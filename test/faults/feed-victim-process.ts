import { openStore } from "#store/store.ts";
import { startFeedProcess } from "./feed-process.ts";

/** What a process does that is to be killed while it takes in a feed. */
export interface FeedVictimOrder {
  readonly file: string;
  readonly edition: string;
  readonly nowMs: number;
}

/* Takes in what a feed shows, as one process of the bot, and says when it begins. */
const { file, edition, nowMs } = JSON.parse(process.argv[2] ?? "") as FeedVictimOrder;
const clock = () => new Date(nowMs);
const store = await openStore(`file:${file}`, clock);
const { feeds } = await startFeedProcess({ store, edition, clock });
process.send?.("begins");
await feeds.tick();
process.exit(0);
